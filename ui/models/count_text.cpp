// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/count_text.h"

#include <cmath>

#include "engine/core/number_text.h"

namespace dropscope {

namespace {

QString grouped(QString digits) {
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3) {
        digits.insert(at, QChar(0x202F));
    }
    return digits;
}

}  // namespace

QString countText(std::uint64_t count) { return grouped(QString::number(count)); }

QString countText(double count) {
    const double whole = std::floor(count);
    const double tenths = std::round((count - whole) * 10.0);
    if (tenths == 0.0 || tenths == 10.0 || count >= 100000.0) {
        return countText(static_cast<std::uint64_t>(std::llround(count)));
    }
    return countText(static_cast<std::uint64_t>(whole)) + "." + QString::number(static_cast<int>(tenths));
}

QString percentText(double share, std::uint64_t units) {
    const int decimals = units < 10'000 ? 1 : units < 1'000'000 ? 2 : 3;
    return QString::fromStdString(fixedText(share * 100.0, decimals)) + QChar(0x202F) + "%";
}

}  // namespace dropscope
