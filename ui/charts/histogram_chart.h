// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_widget.h"
#include "ui/charts/histogram_data.h"

class QLineSeries;

namespace dropscope {

/// How dropout changes the spread of the values: x as an outline, y as bars with what was dropped hatched on top of them,
/// and where theory puts y's mean and standard deviation. Where the dropped values would dwarf the rest, their bar is cut.
class HistogramChart : public ChartWidget {
    Q_OBJECT

public:
    explicit HistogramChart(QWidget* parent = nullptr);
    ~HistogramChart() override;

    /// Empty data (no bins, or no width between low and high) shows a sentence that says so.
    void setData(const HistogramData& histogram);

    [[nodiscard]] QString csv() const override;

protected:
    void forgetData() override;
    PlotFrame rebuild(PlotView& view) override;
    void paintBelow(QPainter& painter, const PlotFrame& frame) const override;
    void paintAbove(QPainter& painter, const PlotFrame& frame) const override;
    [[nodiscard]] std::unique_ptr<ChartWidget> twin() const override;
    [[nodiscard]] QString readOut() const override;

private:
    [[nodiscard]] std::optional<std::size_t> hoveredBin(const PlotFrame& frame) const;
    [[nodiscard]] double highestShown() const;  // a share
    [[nodiscard]] bool isCut(const PlotFrame& frame) const;
    [[nodiscard]] QRectF droppedBar(const PlotFrame& frame) const;  // there is one
    void paintDropped(QPainter& painter, const PlotFrame& frame) const;
    void paintCutShare(QPainter& painter, const PlotFrame& frame) const;
    void paintKey(QPainter& painter, const PlotFrame& frame) const;
    void paintTheory(QPainter& painter, const PlotFrame& frame) const;
    void paintMeans(QPainter& painter, const PlotFrame& frame) const;
    void paintHover(QPainter& painter, const PlotFrame& frame) const;
    [[nodiscard]] QString binWords(std::size_t bin) const;
    [[nodiscard]] QString shareWords(std::size_t bin) const;

    HistogramData m_data;
    HistogramData m_drawn;   ///< m_data in as many bins as the plot can show
    QLineSeries* m_outline;  ///< x's, owned by the view
};

}  // namespace dropscope
