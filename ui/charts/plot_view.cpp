// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_view.h"

#include <QGraphicsLayout>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>

namespace dropscope {

namespace {

/// Qt Charts clips series to the plot, which would halve a line that runs along its edge. So the chart's plot is this many
/// pixels larger on every side than the frame's, and its ranges with it.
constexpr int kBleed = 4;

}  // namespace

PlotView::PlotView(QWidget* parent) : QChartView(parent), m_x(new QValueAxis), m_y(new QValueAxis) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);

    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false);
    chart()->setDropShadowEnabled(false);
    chart()->legend()->hide();
    chart()->setMargins(QMargins());
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    m_x->setVisible(false);
    m_y->setVisible(false);
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
}

void PlotView::attach(QAbstractSeries* series) {
    chart()->addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
}

QLineSeries* PlotView::addLine() {
    auto* line = new QLineSeries;
    attach(line);
    return line;
}

QAreaSeries* PlotView::addArea() {
    auto* upper = new QLineSeries;
    auto* lower = new QLineSeries;
    auto* area = new QAreaSeries(upper, lower);
    upper->setParent(area);
    lower->setParent(area);
    area->setPen(Qt::NoPen);
    attach(area);
    return area;
}

void PlotView::setFrame(const PlotFrame& frame) {
    const QRect area = frame.area();
    const double bleedX = frame.x().span() / area.width() * kBleed;
    const double bleedY = frame.y().span() / area.height() * kBleed;
    chart()->setPlotArea(area.adjusted(-kBleed, -kBleed, kBleed, kBleed));
    m_x->setRange(frame.x().low - bleedX, frame.x().high + bleedX);
    m_y->setRange(frame.y().low - bleedY, frame.y().high + bleedY);
}

void PlotView::drawBackground(QPainter* painter, const QRectF& /*rect*/) {
    if (paintBelow) {
        paintBelow(*painter);
    }
}

void PlotView::drawForeground(QPainter* painter, const QRectF& /*rect*/) {
    if (paintAbove) {
        paintAbove(*painter);
    }
}

}  // namespace dropscope
