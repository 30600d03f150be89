// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <cstdint>
#include <optional>

#include "ui/charts/chart_widget.h"
#include "ui/charts/running_share.h"

class QAreaSeries;
class QLineSeries;

namespace dropscope {

/// "Kept share over draws": the share of units that one seed kept so far, against the number of forward passes, with the
/// expected share and the band in which 95 % of seeds stay.
class RunningShareChart : public ChartWidget {
    Q_OBJECT

public:
    explicit RunningShareChart(QWidget* parent = nullptr);
    ~RunningShareChart() override;

    /// Empty data shows a sentence that says so. Cheap enough for every frame of a dragged slider.
    void setData(const RunningShare& running);
    /// Marks the pass that draw number `step` (0-based) ends: pass step + 1. No mark if there is no such pass.
    void setCurrentDraw(std::uint32_t step);

    [[nodiscard]] QString csv() const override;

protected:
    void forgetData() override;
    PlotFrame rebuild(PlotView& view) override;
    void paintBelow(QPainter& painter, const PlotFrame& frame) const override;
    void paintAbove(QPainter& painter, const PlotFrame& frame) const override;
    [[nodiscard]] std::unique_ptr<ChartWidget> twin() const override;

private:
    /// Words put where neither the line nor the band is.
    struct Placed {
        QString words;
        QRectF box;
    };

    [[nodiscard]] Range band(std::size_t pass) const;
    [[nodiscard]] Range wantedRange() const;
    /// Puts the first of `variants` that has room at the plot's right end, above or below the band, near it if it can.
    [[nodiscard]] std::optional<Placed> place(const PlotFrame& frame, const QStringList& variants, bool preferAbove,
                                              double extraWidth, const std::optional<Placed>& other) const;
    void placeWords(const PlotFrame& frame);
    void paintKey(QPainter& painter, const PlotFrame& frame) const;
    void paintPoint(QPainter& painter, const PlotFrame& frame, std::size_t pass, double radius) const;
    void paintHover(QPainter& painter, const PlotFrame& frame) const;

    RunningShare m_data;
    std::optional<std::uint32_t> m_currentDraw;
    // Owned by the view.
    QAreaSeries* m_band;
    QLineSeries* m_expected;
    QLineSeries* m_shares;
    std::optional<Placed> m_bandLabel;
    std::optional<Placed> m_key;
};

}  // namespace dropscope
