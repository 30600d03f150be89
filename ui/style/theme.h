// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of the window: the one place where they are named. Numbers are those of the design, light and dark.
#pragma once

#include <QColor>

namespace dropscope {

struct Theme {
    bool dark;
    QColor page;  ///< behind the cards
    QColor card;
    QColor line;  ///< hairlines: card borders, grid lines
    QColor ink;   ///< words and numbers
    QColor note;  ///< secondary words; at least 4.5:1 on page and card
    QColor accent;
    QColor onAccent;  ///< words on the accent
    QColor rail;
    QColor railInk;
    QColor railNote;
    QColor hatch;   ///< the 45° lines over dropped cells
    QColor struck;  ///< numbers of dropped cells: readable where a line of the hatching runs through them
    QColor error;   ///< words that refuse an input

    // Series, from Okabe and Ito's colour-blind-safe set.
    QColor without;  ///< runs without dropout; this draw
    QColor with;     ///< runs with dropout; theory
    QColor byHand;
    QColor good;
    QColor notANumber;

    // Values: negative, neutral (the card's own colour) and positive ends of the diverging map.
    QColor negative;
    QColor positive;
};

[[nodiscard]] const Theme& lightTheme();
[[nodiscard]] const Theme& darkTheme();

/// `share` of `over` mixed into `under`, each channel on its own; share in [0, 1].
[[nodiscard]] QColor mixed(const QColor& under, const QColor& over, double share);

/// The colour of a finite value: the card's colour at 0, the theme's negative or positive colour at |value| >= limit,
/// linear between. `limit` > 0.
[[nodiscard]] QColor valueColor(const Theme& theme, double value, double limit);

/// Contrast of two colours as WCAG 2.1 defines it, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

/// For words or numbers on `background`: the theme's ink where it has a contrast of 4.5:1, else black or white.
[[nodiscard]] QColor inkOn(const Theme& theme, const QColor& background);

/// `color` for words on `background`: as it is where it has a contrast of 4.5:1, else with as little of the theme's ink
/// in it as gives that.
[[nodiscard]] QColor readable(const Theme& theme, const QColor& color, const QColor& background);

/// What a person with low vision must find, but need not read (WCAG 2.1, 1.4.11): borders of fields, focus, lines.
inline constexpr double kVisibleContrast = 3.0;
/// Words and numbers (WCAG 2.1, 1.4.3, AA). Disabled ones are excepted there, and here.
inline constexpr double kReadableContrast = 4.5;

/// The borders of fields and buttons: the hairlines' colour, strong enough to be found.
[[nodiscard]] QColor fieldLine(const Theme& theme);

}  // namespace dropscope
