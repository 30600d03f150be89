// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/running_line.h"
#include "ui/document/document.h"
#include "ui/models/masks_view.h"
#include "ui/panels/card.h"

class QButtonGroup;
class QHBoxLayout;
class QProgressBar;
class QStackedWidget;
class QToolButton;

namespace dropscope {

class ChartWidget;
class ElidedLabel;
class HistogramChart;
class HistoryPanel;
class RunningMeanChart;
class RunningShareChart;

/// The card with the page's charts, one at a time: kept share over draws, mean of one output over draws, histogram, and
/// the masks of the draws around this one.
class ChartPanel : public Card {
    Q_OBJECT

public:
    explicit ChartPanel(Document& document, QWidget* parent = nullptr);

    void showRunning(const RunningShare& running);
    void showMean(const RunningValue& running);
    void showDraw(std::uint32_t step);
    void showHistogram(const DrawReport& report);
    /// Sentences instead of a chart.
    void explainRunning(const QString& sentence);
    void explainMean(const QString& sentence);
    void explainHistogram(const QString& sentence);

    /// A thin bar while long work for the running chart goes on.
    void setProgress(double share);
    void setBusy(bool busy);

    /// The element that the page looks at: the masks over draws mark its unit.
    void lookAt(std::uint64_t element);

    /// True while the masks over draws are on their way.
    [[nodiscard]] bool isBusy() const;

    /// The one in view.
    [[nodiscard]] MasksChart chart() const;
    void setChart(MasksChart chart);
    /// The mean over draws need not be worked out where it is not in view.
    [[nodiscard]] bool showsMean() const { return chart() == MasksChart::mean; }

signals:
    void tabChanged();
    void saveCsvAsked(const QString& suggestedName, const QString& csv);
    void savePictureAsked(const QString& suggestedName, const QImage& picture);

private:
    void place();
    [[nodiscard]] ChartWidget* current() const;  // null for the masks
    [[nodiscard]] QString currentCsv() const;
    [[nodiscard]] QImage currentPicture() const;
    [[nodiscard]] QString currentName() const;

    ElidedLabel* m_title;
    QHBoxLayout* m_head = nullptr;
    QButtonGroup* m_tabs;
    QStackedWidget* m_charts;  // in the order of MasksChart
    RunningShareChart* m_running;
    RunningMeanChart* m_mean;
    HistogramChart* m_histogram;
    HistoryPanel* m_history;
    QProgressBar* m_progress;
};

}  // namespace dropscope
