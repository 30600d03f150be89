// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where Qt Charts draws. Included by the charts' sources only, never by a header.
#pragma once

#include <QtCharts/QAreaSeries>
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <functional>

#include "ui/charts/plot_frame.h"

namespace dropscope {

/// A bare Qt chart: series in a plot whose place and ranges come from a PlotFrame, on a clear background. Qt's own axes,
/// legend, margins and mouse handling are off: they cut words short, and they take the wheel from the page.
class PlotView : public QChartView {
    Q_OBJECT

public:
    explicit PlotView(QWidget* parent);

    /// Series lie over one another in the order in which they were added. Points are changed with replace().
    QLineSeries* addLine();
    QAreaSeries* addArea();

    void setFrame(const PlotFrame& frame);

    std::function<void(QPainter&)> paintBelow;  ///< behind the series, in the view's pixels
    std::function<void(QPainter&)> paintAbove;

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void attach(QAbstractSeries* series);

    QValueAxis* m_x;
    QValueAxis* m_y;
};

}  // namespace dropscope
