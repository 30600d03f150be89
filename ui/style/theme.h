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
    QColor hatch;  ///< the 45° lines over dropped cells
    QColor error;  ///< words that refuse an input

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

}  // namespace dropscope
