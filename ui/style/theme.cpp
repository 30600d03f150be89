// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include <algorithm>
#include <cmath>

namespace dropscope {

const Theme& lightTheme() {
    static const Theme kTheme = {.dark = false,
                                 .page = QColor("#F5F6F8"),
                                 .card = QColor("#FFFFFF"),
                                 .line = QColor("#DDE1E6"),
                                 .ink = QColor("#1B1F24"),
                                 .note = QColor("#5B6570"),
                                 .accent = QColor("#0B62A8"),
                                 .onAccent = QColor("#FFFFFF"),
                                 .rail = QColor("#1F2933"),
                                 .railInk = QColor("#FFFFFF"),
                                 .railNote = QColor("#B4BEC9"),
                                 .hatch = QColor("#C9CFD6"),
                                 .struck = QColor("#424C57"),
                                 .error = QColor("#B3261E"),
                                 .without = QColor("#D55E00"),
                                 .with = QColor("#0072B2"),
                                 .byHand = QColor("#E69F00"),
                                 .good = QColor("#009E73"),
                                 .notANumber = QColor("#CC79A7"),
                                 .negative = QColor("#3F93C8"),
                                 .positive = QColor("#D9644F")};
    return kTheme;
}

const Theme& darkTheme() {
    static const Theme kTheme = {.dark = true,
                                 .page = QColor("#16191D"),
                                 .card = QColor("#1E2328"),
                                 .line = QColor("#343B43"),
                                 .ink = QColor("#E8ECF0"),
                                 .note = QColor("#9AA5B1"),
                                 .accent = QColor("#5AB0F0"),
                                 .onAccent = QColor("#10161B"),
                                 .rail = QColor("#0F1215"),
                                 .railInk = QColor("#FFFFFF"),
                                 .railNote = QColor("#9AA5B1"),
                                 .hatch = QColor("#47505A"),
                                 .struck = QColor("#CBD2D9"),
                                 .error = QColor("#FF8A80"),
                                 .without = QColor("#F0803C"),
                                 .with = QColor("#5AB0F0"),
                                 .byHand = QColor("#E69F00"),
                                 .good = QColor("#2FBF95"),
                                 .notANumber = QColor("#CC79A7"),
                                 .negative = QColor("#3A86B8"),
                                 .positive = QColor("#C9584A")};
    return kTheme;
}

QColor mixed(const QColor& under, const QColor& over, double share) {
    const auto channel = [&](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * share)); };
    return {channel(under.red(), over.red()), channel(under.green(), over.green()), channel(under.blue(), over.blue())};
}

QColor valueColor(const Theme& theme, double value, double limit) {
    const double share = std::min(1.0, std::abs(value) / limit);
    return mixed(theme.card, value < 0 ? theme.negative : theme.positive, share);
}

double contrastRatio(const QColor& a, const QColor& b) {
    const auto luminance = [](const QColor& color) {
        const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor inkOn(const Theme& theme, const QColor& background) {
    if (contrastRatio(theme.ink, background) >= kReadableContrast) {
        return theme.ink;
    }
    // On any colour either black or white reaches 4.58.
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    return contrastRatio(black, background) >= contrastRatio(white, background) ? black : white;
}

QColor readable(const Theme& theme, const QColor& color, const QColor& background) {
    constexpr double kStep = 0.05;
    for (double share = 0.0; share < 1.0; share += kStep) {
        const QColor words = mixed(color, theme.ink, share);
        if (contrastRatio(words, background) >= kReadableContrast) {
            return words;
        }
    }
    return inkOn(theme, background);
}

QColor fieldLine(const Theme& theme) { return mixed(theme.line, theme.note, 0.68); }

}  // namespace dropscope
