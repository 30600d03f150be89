// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/models/training_log.h"
#include "ui/models/training_view.h"
#include "ui/panels/card.h"

class QButtonGroup;
class QGridLayout;
class QLabel;
class QSlider;
class QToolButton;

namespace dropscope {

class LineChart;
struct LineData;

/// The card with the curves over the epochs: loss, generalisation gap or accuracy, mean and band over the seeds, with a legend
/// that shows and hides lines, smoothing, logarithmic axes, zoom and export.
class TrainingChartPanel : public Card {
    Q_OBJECT

public:
    explicit TrainingChartPanel(QWidget* parent = nullptr);

    /// Draws the log as it is; `epochs` is where the axis ends.
    void show(const TrainingLog& log, std::uint32_t epochs);

    [[nodiscard]] LineChart& chart() { return *m_chart; }

    [[nodiscard]] TrainingChartView view() const;
    void setView(const TrainingChartView& view);

signals:
    /// All runs, whatever is drawn.
    void saveCsvAsked();
    void savePictureAsked(const QString& suggestedName, const QImage& picture);
    void saveTextAsked(const QString& suggestedName, const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    using Tab = TrainingCurves;

    void place();
    void choose(Tab tab);
    void draw();
    void makeLegend();
    [[nodiscard]] int legendColumns() const;
    [[nodiscard]] LineData lines() const;
    [[nodiscard]] QString fileName() const;

    const TrainingLog* m_log = nullptr;
    std::uint32_t m_epochs = 1;
    Tab m_tab = Tab::loss;
    QButtonGroup* m_tabs;
    QSlider* m_smoothing;
    QToolButton* m_logX = nullptr;
    QToolButton* m_logY = nullptr;
    QLabel* m_title;
    LineChart* m_chart;
    QGridLayout* m_legend;
    std::vector<QToolButton*> m_keys;
    QStringList m_keyIds;
    int m_legendColumns = 1;
    QToolButton* m_all = nullptr;
};

}  // namespace dropscope
