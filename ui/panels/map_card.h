// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/card.h"
#include "ui/style/series_color.h"

class QComboBox;
class QLabel;

namespace dropscope {

class DecisionView;

/// A decision map with its title: one side of the comparison.
class MapCard : public Card {
    Q_OBJECT

public:
    MapCard(const QString& objectName, SeriesColor side, QWidget* parent = nullptr);

    /// All sides of the comparison by name, and which one this is. Of more than two there is a menu to choose by.
    void setSides(const QStringList& names, std::size_t side);
    /// "with dropout 0.5", "accuracy 84.8 %"
    void setTitle(const QString& title, const QString& note);
    void setLegend(const QString& words);
    [[nodiscard]] DecisionView& view() { return *m_view; }

signals:
    void sideChosen(int side);

private:
    void place();

    bool m_isLeft;
    SeriesColor m_side;
    QComboBox* m_menu;
    QLabel* m_dot;
    QLabel* m_title;
    QLabel* m_note;
    QLabel* m_legend;
    DecisionView* m_view;
};

}  // namespace dropscope
