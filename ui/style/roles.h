// SPDX-License-Identifier: GPL-3.0-or-later
// Roles that the style sheet knows.
#pragma once

#include <QWidget>

namespace dropscope {

enum class Role {
    card,           ///< a QFrame with the card's background, hairline and round corners
    cardChosen,     ///< the one of several cards that the page is about
    cardFound,      ///< a card that is what was looked for
    heading,        ///< a card's title
    caption,        ///< small capitals above a control
    note,           ///< secondary words
    finding,        ///< what was found, in a few words
    figure,         ///< the one big number of a card
    number,         ///< fixed-width figures
    refusal,        ///< words that say why an input was refused
    refusalBubble,  ///< the same over a grid, on a ground of its own
    chip,           ///< a small accent label, such as "y[1, 2]"
    code,           ///< a program's text
    segmentLeft,    ///< the halves of a two-way switch
    segmentRight,
    tab,   ///< a flat text button; checked is accent
    pill,  ///< a small outlined button
    link,  ///< a line of words that can be pressed
    rail,  ///< the page rail
    railButton,
    sidebar,  ///< the column of controls
    compact,  ///< a push button with little room at its sides
    legend,   ///< a chart's key that shows and hides its line
    strong,   ///< the sentence that matters
};

/// Gives `widget` a role; takes effect at once.
void setRole(QWidget* widget, Role role);

/// Marks a field whose text was refused, or takes the mark away. Costs nothing when nothing changes.
void setRefused(QWidget* field, bool refused);
[[nodiscard]] bool isRefused(const QWidget* field);

}  // namespace dropscope
