// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/series_color.h"

#include "ui/style/appearance.h"

namespace dropscope {

QColor colorOf(SeriesColor color) {
    const Theme& theme = Appearance::instance().theme();
    switch (color) {
        case SeriesColor::without:
            return theme.without;
        case SeriesColor::with:
            return theme.with;
        case SeriesColor::third:
            return theme.good;
        case SeriesColor::fourth:
            break;
    }
    return theme.notANumber;
}

}  // namespace dropscope
