// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <cstdint>
#include <optional>

#include "ui/charts/chart_widget.h"
#include "ui/charts/running_line.h"

class QAreaSeries;
class QLineSeries;

namespace dropscope {

/// A number that settles as forward passes add up, with what is expected of it and the band in which 95 % of seeds stay.
class RunningChart : public ChartWidget {
    Q_OBJECT

public:
    /// `csvHeader`: what csv() says while there is nothing to show.
    explicit RunningChart(const QString& csvHeader, QWidget* parent = nullptr);
    ~RunningChart() override;

    /// At least one value.
    void setLine(RunningLine line);
    /// Marks the pass that draw number `step` (0-based) ends: pass step + 1. No mark if there is no such pass.
    void setCurrentDraw(std::uint32_t step);

    [[nodiscard]] QString csv() const override;

protected:
    void forgetData() override;
    PlotFrame rebuild(PlotView& view) override;
    void paintBelow(QPainter& painter, const PlotFrame& frame) const override;
    void paintAbove(QPainter& painter, const PlotFrame& frame) const override;
    [[nodiscard]] std::unique_ptr<ChartWidget> twin() const override;
    [[nodiscard]] QString readOut() const override;

private:
    /// Words put where neither the line nor the band is.
    struct Placed {
        QString words;
        QRectF box;
    };

    [[nodiscard]] Range wantedRange() const;
    /// Puts the first of `variants` that has room at the plot's right end, above or below the band, near it if it can.
    [[nodiscard]] std::optional<Placed> place(const PlotFrame& frame, const QStringList& variants, bool preferAbove,
                                              double extraWidth, const std::optional<Placed>& other) const;
    void placeWords(const PlotFrame& frame);
    void paintKey(QPainter& painter, const PlotFrame& frame) const;
    void paintPoint(QPainter& painter, const PlotFrame& frame, std::size_t pass, double radius) const;
    void paintHover(QPainter& painter, const PlotFrame& frame) const;
    /// The pass under the read-out, from 1.
    [[nodiscard]] std::optional<std::size_t> readPass(const PlotFrame& frame) const;
    [[nodiscard]] QString passWords(std::size_t pass) const;
    [[nodiscard]] QString valueWords(std::size_t pass, const PlotFrame& frame) const;

    QString m_csvHeader;
    RunningLine m_data;
    std::optional<std::uint32_t> m_currentDraw;
    // Owned by the view.
    QAreaSeries* m_band;
    QLineSeries* m_expected;
    QLineSeries* m_shares;
    std::optional<Placed> m_bandLabel;
    std::optional<Placed> m_key;
};

}  // namespace dropscope
