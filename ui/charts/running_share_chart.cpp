// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/running_share_chart.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <span>

#include "ui/charts/decimate.h"
#include "ui/charts/plot_frame.h"
#include "ui/charts/plot_view.h"
#include "ui/style/appearance.h"

namespace dropscope {

namespace {

/// With fewer passes the axis still runs to here, so that the first point does not stand alone in a plot without width.
constexpr std::size_t kShortestAxis = 10;

/// The box from x pixel `left` to the plot's right end that `shares` fill.
QRectF spanned(const PlotFrame& frame, double left, const Range& shares) {
    return {QPointF(left, frame.yPixel(shares.high)),
            QPointF(frame.area().left() + frame.area().width(), frame.yPixel(shares.low))};
}

/// `box` moved up or down until it is at least `gap` away from every obstacle. All share the plot's right end.
QRectF pushedClear(QRectF box, const QList<QRectF>& obstacles, bool up, double gap) {
    // Pushing only ever goes one way, so one round for each obstacle is enough.
    for (qsizetype round = 0; round < obstacles.size(); ++round) {
        for (const QRectF& obstacle : obstacles) {
            if (box.bottom() + gap <= obstacle.top() || box.top() - gap >= obstacle.bottom()) {
                continue;
            }
            if (up) {
                box.moveBottom(obstacle.top() - gap);
            } else {
                box.moveTop(obstacle.bottom() + gap);
            }
        }
    }
    return box;
}

}  // namespace

RunningShareChart::RunningShareChart(QWidget* parent)
    : ChartWidget(parent), m_band(view().addArea()), m_expected(view().addLine()), m_shares(view().addLine()) {
    setObjectName("runningShareChart");
    setAccessibleName(tr("Kept share over draws"));
}

RunningShareChart::~RunningShareChart() = default;

void RunningShareChart::setData(const RunningShare& running) {
    if (running.isEmpty()) {
        clear(tr("No units to draw."));
        return;
    }
    m_data = running;
    dataChanged(findingOf(m_data));
}

void RunningShareChart::setCurrentDraw(std::uint32_t step) {
    m_currentDraw = step;
    repaintPlot();
}

QString RunningShareChart::csv() const { return csvOf(m_data); }

void RunningShareChart::forgetData() { m_data = {}; }

std::unique_ptr<ChartWidget> RunningShareChart::twin() const {
    auto other = std::make_unique<RunningShareChart>();
    other->m_data = m_data;
    other->m_currentDraw = m_currentDraw;
    return other;
}

Range RunningShareChart::band(std::size_t pass) const { return bandOf(m_data, pass); }

Range RunningShareChart::wantedRange() const {
    const auto [lowest, highest] = std::ranges::minmax(m_data.shares);
    const Range first = band(1);
    const Range range = {.low = std::min(lowest, first.low), .high = std::max(highest, first.high)};
    // Where all seeds agree (p = 0 or 1) there is nothing to zoom to.
    return range.span() > 0.0 ? range : Range{.low = 0.0, .high = 1.0};
}

PlotFrame RunningShareChart::rebuild(PlotView& view) {
    const Theme& theme = Appearance::instance().theme();
    const std::size_t last = std::max(m_data.shares.size(), kShortestAxis);
    const PlotFrame frame({.size = view.size(),
                           .x = {.low = 1.0, .high = static_cast<double>(last)},
                           .y = wantedRange(),
                           .titles = {tr("forward passes"), tr("passes")},
                           .xTicks = [last](int most) { return countTicks(last, most); }});
    const auto columns = static_cast<std::size_t>(std::max(frame.area().width(), 2));

    QList<QPointF> points;
    for (const std::size_t i : decimatedIndices(m_data.shares, columns)) {
        points.append({static_cast<double>(i + 1), m_data.shares[i]});
    }
    m_shares->replace(points);
    m_shares->setPen(QPen(theme.without, Appearance::instance().length(2), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));

    // The band narrows smoothly: a point a column is all there is to see.
    QList<QPointF> high;
    QList<QPointF> low;
    const std::size_t bandPoints = std::min(last, columns);
    for (std::size_t i = 0; i < bandPoints; ++i) {
        const std::size_t pass = 1 + i * (last - 1) / (bandPoints - 1);
        const Range at = band(pass);
        high.append({static_cast<double>(pass), at.high});
        low.append({static_cast<double>(pass), at.low});
    }
    m_band->upperSeries()->replace(high);
    m_band->lowerSeries()->replace(low);
    QColor tint = theme.with;
    tint.setAlphaF(0.15F);
    m_band->setBrush(tint);

    m_expected->replace({{1.0, m_data.expected}, {static_cast<double>(last), m_data.expected}});
    QPen dashes(theme.with, Appearance::instance().length(1.25), Qt::CustomDashLine, Qt::FlatCap);
    dashes.setDashPattern({4.0, 3.0});
    m_expected->setPen(dashes);

    placeWords(frame);
    return frame;
}

void RunningShareChart::placeWords(const PlotFrame& frame) {
    const bool certain = m_data.expected <= 0.0 || m_data.expected >= 1.0;
    const QStringList label = !m_data.binomial ? QStringList{tr("squares overlap: no band")}
                              : certain        ? QStringList{tr("every seed stays here")}
                                               : QStringList{tr("95 % of seeds stay inside"), tr("95 % of seeds")};
    m_bandLabel = place(frame, label, true, 0.0, std::nullopt);
    const QString expected = tr("expected %1 %").arg(QString::number(100.0 * m_data.expected, 'g', 5));
    // Room for the two samples before the words.
    const double samples = 2.0 * Appearance::instance().length(24) + Appearance::instance().length(14);
    m_key = place(frame, {tr("this seed") + '\n' + expected}, false, samples, m_bandLabel);
}

std::optional<RunningShareChart::Placed> RunningShareChart::place(const PlotFrame& frame, const QStringList& variants,
                                                                  bool preferAbove, double extraWidth,
                                                                  const std::optional<Placed>& other) const {
    const QFontMetrics metrics(frame.font());
    const int gap = Appearance::instance().length(6);
    const QRect& area = frame.area();
    const double right = area.left() + area.width();
    for (const QString& words : variants) {
        const double width = metrics.horizontalAdvance(QString(words).remove('\n')) + extraWidth;
        if (width > area.width()) {
            continue;
        }
        // What must stay free: the band is widest at the words' left end, the line anywhere over them.
        const double left = right - width;
        const auto firstPass = static_cast<std::size_t>(std::max(1.0, std::floor(frame.xValue(left - gap))));
        const QRectF inBand = spanned(frame, left, band(firstPass));
        QList<QRectF> obstacles = {inBand};
        if (firstPass <= m_data.shares.size()) {
            const auto [low, high] = std::ranges::minmax(std::span(m_data.shares).subspan(firstPass - 1));
            obstacles.append(spanned(frame, left, {.low = low, .high = high}));
        }
        if (other) {
            obstacles.append(other->box);
        }
        // Close to the band first, so that it is plain what the words are about; then wherever there is room.
        for (const double reach : {2.0 * metrics.height(), static_cast<double>(area.height())}) {
            for (const bool above : {preferAbove, !preferAbove}) {
                const QRectF start(left, above ? inBand.top() - metrics.height() : inBand.bottom(), width,
                                   metrics.height());
                const QRectF box = pushedClear(start, obstacles, above, gap);
                const double distance = above ? inBand.top() - box.bottom() : box.top() - inBand.bottom();
                if (distance <= reach && box.top() >= area.top() && box.bottom() <= area.top() + area.height()) {
                    return Placed{.words = words, .box = box};
                }
            }
        }
    }
    return std::nullopt;
}

void RunningShareChart::paintBelow(QPainter& painter, const PlotFrame& frame) const {
    ChartWidget::paintBelow(painter, frame);
    // Grid lines do not run through words.
    for (const auto& placed : {m_bandLabel, m_key}) {
        if (placed) {
            painter.fillRect(placed->box, Appearance::instance().theme().card);
        }
    }
}

void RunningShareChart::paintAbove(QPainter& painter, const PlotFrame& frame) const {
    const Appearance& appearance = Appearance::instance();
    const Theme& theme = appearance.theme();
    painter.setFont(frame.font());
    if (m_bandLabel) {
        painter.setPen(theme.with);
        painter.drawText(m_bandLabel->box, Qt::AlignCenter | Qt::TextDontClip, m_bandLabel->words);
    }
    if (m_key) {
        paintKey(painter, frame);
    }
    if (m_data.shares.size() == 1) {
        paintPoint(painter, frame, 1, appearance.length(3));  // a line of one point draws nothing
    }
    if (m_currentDraw && *m_currentDraw < m_data.shares.size()) {
        paintPoint(painter, frame, std::size_t{*m_currentDraw} + 1, appearance.length(5));
    }
    paintHover(painter, frame);
}

void RunningShareChart::paintKey(QPainter& painter, const PlotFrame& frame) const {
    const Appearance& appearance = Appearance::instance();
    const Theme& theme = appearance.theme();
    const QFontMetrics metrics(frame.font());
    const double sample = appearance.length(18);
    const double gap = appearance.length(6);
    double x = m_key->box.left();
    const double middle = std::round(m_key->box.center().y());
    const QStringList words = m_key->words.split('\n');
    const QPen pens[] = {m_shares->pen(), m_expected->pen()};
    for (int i = 0; i < 2; ++i) {
        painter.setPen(pens[i]);
        painter.drawLine(QPointF(x, middle), QPointF(x + sample, middle));
        x += sample + gap;
        const double width = metrics.horizontalAdvance(words[i]);
        painter.setPen(theme.note);
        painter.drawText(QRectF(x, m_key->box.top(), width, m_key->box.height()), Qt::AlignCenter | Qt::TextDontClip,
                         words[i]);
        x += width + appearance.length(14);
    }
}

void RunningShareChart::paintPoint(QPainter& painter, const PlotFrame& frame, std::size_t pass, double radius) const {
    const Theme& theme = Appearance::instance().theme();
    painter.setPen(QPen(theme.card, 2));
    painter.setBrush(theme.without);
    painter.drawEllipse(frame.pixel(static_cast<double>(pass), m_data.shares[pass - 1]), radius, radius);
}

void RunningShareChart::paintHover(QPainter& painter, const PlotFrame& frame) const {
    const std::optional<double> at = hoverX(frame);
    if (!at) {
        return;
    }
    const std::size_t pass = std::min(static_cast<std::size_t>(std::lround(*at)), m_data.shares.size());
    const double share = m_data.shares[pass - 1];
    const QString kept = percentText(share, std::max(1, decimalsFor(100.0 * frame.yStep()) + 1));
    const QPointF point = frame.pixel(static_cast<double>(pass), share);
    const QRect& area = frame.area();
    painter.fillRect(QRectF(std::round(point.x()), area.top(), 1, area.height()), Appearance::instance().theme().note);
    paintPoint(painter, frame, pass, Appearance::instance().length(4));
    paintReadOut(painter, frame, {.low = point.x(), .high = point.x()}, point.y(),
                 pass == 1 ? tr("after 1 pass") : tr("after %1 passes").arg(pass), tr("%1 kept").arg(kept));
}

}  // namespace dropscope
