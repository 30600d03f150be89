// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ui/jobs/decision_map.h"
#include "ui/panels/card.h"
#include "ui/style/series_color.h"

class QComboBox;
class QLabel;

namespace dropscope {

class ConfusionView;
class DecisionView;

/// A decision map with its title: one side of the comparison. Of three classes or more, a menu puts the confusion matrix in its place.
class MapCard : public Card {
    Q_OBJECT

public:
    MapCard(const QString& objectName, SeriesColor side, QWidget* parent = nullptr);

    /// All sides of the comparison by name, and which one this is. Of more than two there is a menu to choose by.
    void setSides(const QStringList& names, std::size_t side);
    /// "with dropout 0.5", "accuracy 84.8 %"
    void setTitle(const QString& title, const QString& note);
    void setLegend(const QString& words);
    /// These samples from now on, without a map.
    void setSamples(const SharedData& samples);
    /// Of these samples; null: none yet.
    void setMap(const std::shared_ptr<const DecisionMap>& map);
    [[nodiscard]] DecisionView& view() { return *m_view; }
    /// The confusion matrix in place of the map, where there are three classes or more.
    void showMatrix(bool on);

signals:
    void sideChosen(int side);
    void matrixChosen(bool on);

private:
    void place();
    void showChosen();
    [[nodiscard]] bool hasMatrix() const;  // of two classes the map and the accuracy say it all

    bool m_isLeft;
    SeriesColor m_side;
    QComboBox* m_menu;
    QLabel* m_dot;
    QLabel* m_title;
    QLabel* m_note;
    QLabel* m_legend;
    DecisionView* m_view;
    ConfusionView* m_matrix;
    QComboBox* m_what;
};

}  // namespace dropscope
