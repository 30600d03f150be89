// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ui/models/training_setup.h"
#include "ui/panels/card.h"
#include "ui/style/series_color.h"

class QComboBox;
class QHBoxLayout;
class QLabel;

namespace dropscope {

class ColorScale;
class ConfusionView;
class DecisionView;

/// A decision map with its title: one side of the comparison. A menu puts in its place the spread of the answers over passes with
/// dropout kept on and, of three classes or more, the confusion matrix.
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
    /// What is in the map's place.
    void setContent(const MapChoice& content);
    /// Of these samples; null: none yet. `progress`: of the next one, 1 when none is under way.
    void setSpread(const std::shared_ptr<const SpreadMap>& spread, double progress);

signals:
    void sideChosen(int side);
    /// As text, of `parseMapChoice`.
    void contentChosen(const QString& content);

private:
    void place();
    void fillMenu();
    void showChosen();
    void showNumbers();
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
    ColorScale* m_scale;
    QLabel* m_numbers;
    QComboBox* m_what;
    QHBoxLayout* m_foot = nullptr;
    QString m_words;  // of the answer's legend
    MapChoice m_content;
    std::shared_ptr<const SpreadMap> m_spread;
    double m_progress = 1.0;
};

}  // namespace dropscope
