// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/card.h"

class QLabel;
class QStackedWidget;

namespace dropscope {

class TensorView;

/// A card around one grid: its title, a note, and a sentence in place of the grid when there is nothing to show.
class GridCard : public Card {
    Q_OBJECT

public:
    /// Takes the view. `name` is the object name of the view; the card is called name + "Card".
    GridCard(TensorView* view, const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] TensorView& view() const { return *m_view; }

    void setTitle(const QString& title, const QString& note);

    /// Shows `sentence` instead of the grid; empty text shows the grid again.
    void setSentence(const QString& sentence);

    /// Takes a widget that can be seen in place of the grid.
    void setMosaic(QWidget* mosaic);
    void showMosaic(bool show);

    /// Height of the card when its grid is `gridHeight` pixels high.
    [[nodiscard]] int heightFor(int gridHeight) const;

private:
    void place();
    void choose();

    TensorView* m_view;
    QLabel* m_title;
    QLabel* m_note;
    QLabel* m_sentence;
    QStackedWidget* m_stack;
    QWidget* m_mosaic = nullptr;
    bool m_showsMosaic = false;
};

}  // namespace dropscope
