// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/error.h"

namespace dropscope {

std::string Error::line() const {
    std::string text = what.english();
    for (const Text& part : {where, remedy}) {
        if (!part.empty()) {
            text += ": " + part.english();
        }
    }
    return text;
}

}  // namespace dropscope
