// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/running_chart.h"

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

RunningChart::RunningChart(const QString& csvHeader, QWidget* parent)
    : ChartWidget(parent),
      m_csvHeader(csvHeader),
      m_band(view().addArea()),
      m_expected(view().addLine()),
      m_shares(view().addLine()) {}

RunningChart::~RunningChart() = default;

void RunningChart::setLine(RunningLine line) {
    m_data = std::move(line);
    dataChanged(spokenText(m_data));
}

void RunningChart::setCurrentDraw(std::uint32_t step) {
    m_currentDraw = step;
    repaintPlot();
}

QString RunningChart::csv() const { return m_data.values.empty() ? m_csvHeader : m_data.csv; }

void RunningChart::forgetData() { m_data = {}; }

std::unique_ptr<ChartWidget> RunningChart::twin() const {
    auto other = std::make_unique<RunningChart>(m_csvHeader);
    other->m_data = m_data;
    other->m_currentDraw = m_currentDraw;
    return other;
}

Range RunningChart::wantedRange() const {
    const auto [lowest, highest] = std::ranges::minmax(m_data.values);
    const Range widest = m_data.bandFrom(1);
    const Range range = {.low = std::min(lowest, widest.low), .high = std::max(highest, widest.high)};
    if (m_data.share) {
        // Where all seeds agree (p = 0 or 1) there is nothing to zoom to. Where nearly all do, the expected share may lie
        // between two counts, outside the band.
        return range.span() > 0.0
                   ? Range{.low = std::min(range.low, m_data.expected), .high = std::max(range.high, m_data.expected)}
                   : Range{.low = 0.0, .high = 1.0};
    }
    const double air = range.span() > 0.0 ? 0.04 * range.span() : std::max(1.0, std::abs(range.low));
    return {.low = range.low - air, .high = range.high + air};
}

PlotFrame RunningChart::rebuild(PlotView& view) {
    const Theme& theme = Appearance::instance().theme();
    const std::size_t last = std::max(m_data.values.size(), kShortestAxis);
    PlotFrame::Wish wish{.size = view.size(),
                         .x = {.low = 1.0, .high = static_cast<double>(last)},
                         .y = wantedRange(),
                         .titles = {tr("forward passes"), tr("passes")},
                         .xTicks = [last](int most) { return countTicks(last, most); }};
    if (!m_data.share) {
        wish.yTicks = [range = wish.y](int most) { return valueTicks(range, most); };
    }
    const PlotFrame frame(wish);
    const auto columns = static_cast<std::size_t>(std::max(frame.area().width(), 2));

    QList<QPointF> points;
    for (const std::size_t i : decimatedIndices(m_data.values, columns)) {
        points.append({static_cast<double>(i + 1), m_data.values[i]});
    }
    m_shares->replace(points);
    m_shares->setPen(QPen(theme.without, Appearance::instance().length(2), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));

    // A point a column is all there is to see.
    QList<QPointF> high;
    QList<QPointF> low;
    const std::size_t bandPoints = std::min(last, columns);
    for (std::size_t i = 0; i < bandPoints; ++i) {
        const std::size_t pass = 1 + i * (last - 1) / (bandPoints - 1);
        const Range at = m_data.band(pass);
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

void RunningChart::placeWords(const PlotFrame& frame) {
    m_bandLabel = place(frame, m_data.bandNames, true, 0.0, std::nullopt);
    // Room for the two samples before the words.
    const double samples = 2.0 * Appearance::instance().length(24) + Appearance::instance().length(14);
    m_key = place(frame, {tr("this seed") + '\n' + m_data.expectedName}, false, samples, m_bandLabel);
}

std::optional<RunningChart::Placed> RunningChart::place(const PlotFrame& frame, const QStringList& variants,
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
        // What must stay free: the band as wide as it gets from the words' left end on, the line anywhere over them.
        const double left = right - width;
        const auto firstPass = static_cast<std::size_t>(std::max(1.0, std::floor(frame.xValue(left - gap))));
        const QRectF inBand = spanned(frame, left, m_data.bandFrom(firstPass));
        QList<QRectF> obstacles = {inBand};
        if (firstPass <= m_data.values.size()) {
            const auto [low, high] = std::ranges::minmax(std::span(m_data.values).subspan(firstPass - 1));
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

void RunningChart::paintBelow(QPainter& painter, const PlotFrame& frame) const {
    ChartWidget::paintBelow(painter, frame);
    // Grid lines do not run through words.
    for (const auto& placed : {m_bandLabel, m_key}) {
        if (placed) {
            painter.fillRect(placed->box, Appearance::instance().theme().card);
        }
    }
}

void RunningChart::paintAbove(QPainter& painter, const PlotFrame& frame) const {
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
    if (m_data.values.size() == 1) {
        paintPoint(painter, frame, 1, appearance.length(3));  // a line of one point draws nothing
    }
    if (m_currentDraw && *m_currentDraw < m_data.values.size()) {
        paintPoint(painter, frame, std::size_t{*m_currentDraw} + 1, appearance.length(5));
    }
    paintHover(painter, frame);
}

void RunningChart::paintKey(QPainter& painter, const PlotFrame& frame) const {
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

void RunningChart::paintPoint(QPainter& painter, const PlotFrame& frame, std::size_t pass, double radius) const {
    const Theme& theme = Appearance::instance().theme();
    painter.setPen(QPen(theme.card, 2));
    painter.setBrush(theme.without);
    painter.drawEllipse(frame.pixel(static_cast<double>(pass), m_data.values[pass - 1]), radius, radius);
}

std::optional<std::size_t> RunningChart::readPass(const PlotFrame& frame) const {
    const std::optional<double> at = hoverX(frame);
    return at ? std::optional(std::min(static_cast<std::size_t>(std::lround(*at)), m_data.values.size()))
              : std::nullopt;
}

QString RunningChart::passWords(std::size_t pass) const {
    return pass == 1 ? tr("after 1 pass") : tr("after %1 passes").arg(pass);
}

QString RunningChart::valueWords(std::size_t pass, const PlotFrame& frame) const {
    const double value = m_data.values[pass - 1];
    return m_data.readOut.arg(m_data.share ? percentText(value, std::max(1, decimalsFor(100.0 * frame.yStep()) + 1))
                                           : valueText(value, fineStep(frame.y().span())));
}

QString RunningChart::readOut() const {
    const std::optional<std::size_t> pass = readPass(frame());
    return pass ? ChartWidget::tr("%1: %2").arg(passWords(*pass), valueWords(*pass, frame())) : QString();
}

void RunningChart::paintHover(QPainter& painter, const PlotFrame& frame) const {
    const std::optional<std::size_t> pass = readPass(frame);
    if (!pass) {
        return;
    }
    const QPointF point = frame.pixel(static_cast<double>(*pass), m_data.values[*pass - 1]);
    const QRect& area = frame.area();
    painter.fillRect(QRectF(std::round(point.x()), area.top(), 1, area.height()), Appearance::instance().theme().note);
    paintPoint(painter, frame, *pass, Appearance::instance().length(4));
    paintReadOut(painter, frame, {.low = point.x(), .high = point.x()}, point.y(), passWords(*pass),
                 valueWords(*pass, frame));
}

}  // namespace dropscope
