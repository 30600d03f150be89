// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/line_data.h"
#include "ui/panels/card.h"

class QLabel;

namespace dropscope {

class DecisionView;

/// A decision map with its title: one side of the comparison.
class MapCard : public Card {
    Q_OBJECT

public:
    MapCard(const QString& objectName, SeriesColor side, QWidget* parent = nullptr);

    /// "with dropout 0.5", "accuracy 84.8 %"
    void setTitle(const QString& title, const QString& note);
    void setLegend(const QString& words);
    [[nodiscard]] DecisionView& view() { return *m_view; }

private:
    void place();

    SeriesColor m_side;
    QLabel* m_dot;
    QLabel* m_title;
    QLabel* m_note;
    QLabel* m_legend;
    DecisionView* m_view;
};

}  // namespace dropscope
