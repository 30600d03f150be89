// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/histogram_chart.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

#include "ui/charts/plot_frame.h"
#include "ui/charts/plot_view.h"
#include "ui/style/appearance.h"

namespace dropscope {

namespace {

constexpr int kNarrowestBar = 3;       // pixels
constexpr double kNarrowestApart = 6;  // bars this wide have a pixel between them
constexpr double kDwarfing = 1.6;      // a bar so many times as high as the others is cut
constexpr double kAirAboveOthers = 1.15;
constexpr double kNarrowestHatched = 8;  // design pixels

/// The silhouette of bars of these heights, from left to right.
QList<QPointF> outlineOf(const HistogramData& data, const std::vector<double>& heights) {
    QList<QPointF> points = {{data.low, 0.0}};
    for (std::size_t bin = 0; bin < heights.size(); ++bin) {
        points << QPointF(data.edge(bin), heights[bin]) << QPointF(data.edge(bin + 1), heights[bin]);
    }
    points << QPointF(data.high, 0.0);
    return points;
}

QColor barColor(const Theme& theme) { return mixed(theme.card, theme.without, 0.7); }

/// 45° lines, as dropped cells have in the grids.
void paintHatched(QPainter& painter, const QRectF& box, const Theme& theme, double spacing) {
    painter.save();
    painter.setClipRect(box);
    painter.setPen(QPen(theme.note, 1));
    for (double x = box.left() - box.height(); x < box.right(); x += spacing) {
        painter.drawLine(QPointF(x, box.top()), QPointF(x + box.height(), box.bottom()));
    }
    painter.restore();
    painter.setPen(QPen(theme.note, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
}

}  // namespace

HistogramChart::HistogramChart(QWidget* parent) : ChartWidget(parent), m_outline(view().addLine()) {
    setObjectName("histogramChart");
    setAccessibleName(tr("Histogram of x and y"));
}

HistogramChart::~HistogramChart() = default;

void HistogramChart::setData(const HistogramData& histogram) {
    if (histogram.isEmpty()) {
        clear(tr("No finite values to count."));
        return;
    }
    m_data = histogram;
    dataChanged(findingOf(m_data));
}

QString HistogramChart::csv() const { return csvOf(m_data); }

void HistogramChart::forgetData() { m_data = {}; }

std::unique_ptr<ChartWidget> HistogramChart::twin() const {
    auto other = std::make_unique<HistogramChart>();
    other->m_data = m_data;
    return other;
}

PlotFrame HistogramChart::rebuild(PlotView& view) {
    const Appearance& appearance = Appearance::instance();
    const Theme& theme = appearance.theme();
    m_drawn = merged(m_data, static_cast<std::size_t>(std::max(1, view.width() / kNarrowestBar)));
    const double highest = highestShown();
    const Range values = {.low = m_drawn.low, .high = m_drawn.high};
    const PlotFrame frame({.size = view.size(),
                           .headRows = 2,
                           .x = values,
                           .y = {.low = 0.0, .high = highest > 0.0 ? highest : 1.0},
                           .titles = {tr("value, in bins of %1").arg(shortText(m_drawn.binWidth())), tr("value")},
                           .xTicks = [values](int most) { return valueTicks(values, most); }});

    m_outline->replace(outlineOf(m_drawn, m_drawn.x));
    m_outline->setPen(QPen(theme.ink, appearance.length(1.5), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    return frame;
}

double HistogramChart::highestShown() const {
    const double highest = std::max(std::ranges::max(m_drawn.x), std::ranges::max(m_drawn.y));
    const std::optional<std::size_t> bin = m_drawn.droppedBin();
    if (!bin) {
        return highest;
    }
    const double whole = m_drawn.y[*bin] + m_drawn.droppedShare;
    return whole <= kDwarfing * highest ? std::max(highest, whole) : kAirAboveOthers * highest;
}

bool HistogramChart::isCut(const PlotFrame& frame) const {
    const std::optional<std::size_t> bin = m_drawn.droppedBin();
    return bin && m_drawn.y[*bin] + m_drawn.droppedShare > frame.y().high;
}

QRectF HistogramChart::droppedBar(const PlotFrame& frame) const {
    const std::size_t bin = *m_drawn.droppedBin();
    const double kept = m_drawn.y[bin];
    QRectF bar(QPointF(std::round(frame.xPixel(m_drawn.edge(bin))),
                       std::round(frame.yPixel(std::min(frame.y().high, kept + m_drawn.droppedShare)))),
               QPointF(std::round(frame.xPixel(m_drawn.edge(bin + 1))), std::round(frame.yPixel(kept))));
    // Of bins so narrow that hatching would not show, a wider bar in their middle.
    const double more = Appearance::instance().length(kNarrowestHatched) - bar.width();
    return more > 0.0 ? bar.adjusted(-std::ceil(more / 2.0), 0, std::ceil(more / 2.0), 0) : bar;
}

std::optional<std::size_t> HistogramChart::hoveredBin(const PlotFrame& frame) const {
    const std::optional<double> x = hoverX(frame);
    if (!x) {
        return std::nullopt;
    }
    const auto bin = static_cast<std::size_t>((*x - m_drawn.low) / m_drawn.binWidth());
    return std::min(bin, m_drawn.x.size() - 1);
}

void HistogramChart::paintBelow(QPainter& painter, const PlotFrame& frame) const {
    ChartWidget::paintBelow(painter, frame);
    const Theme& theme = Appearance::instance().theme();
    if (const auto bin = hoveredBin(frame)) {
        const double left = std::round(frame.xPixel(m_drawn.edge(*bin)));
        const double right = std::round(frame.xPixel(m_drawn.edge(*bin + 1)));
        painter.fillRect(QRectF(left, frame.area().top(), right - left, frame.area().height()), theme.line);
    }
    // Filled rectangles on whole pixels: sharper than an area series, and faster.
    const double binPixels = static_cast<double>(frame.area().width()) / static_cast<double>(m_drawn.x.size());
    const double gap = binPixels >= kNarrowestApart ? 1.0 : 0.0;
    const double bottom = frame.yPixel(0.0);
    for (std::size_t bin = 0; bin < m_drawn.y.size(); ++bin) {
        const double left = std::round(frame.xPixel(m_drawn.edge(bin)));
        const double right = std::round(frame.xPixel(m_drawn.edge(bin + 1))) - gap;
        const double top = frame.yPixel(m_drawn.y[bin]);
        painter.fillRect(QRectF(left, top, right - left, bottom - top), barColor(theme));
    }
    if (m_drawn.droppedBin()) {
        paintDropped(painter, frame);
    }
}

void HistogramChart::paintDropped(QPainter& painter, const PlotFrame& frame) const {
    const Appearance& appearance = Appearance::instance();
    const Theme& theme = appearance.theme();
    const QRectF bar = droppedBar(frame);
    painter.fillRect(bar, theme.card);
    paintHatched(painter, bar, theme, appearance.length(4));
    if (!isCut(frame)) {
        return;
    }
    // Torn across: a slanted gap below the top.
    const double slant = appearance.length(3);
    const double height = appearance.length(4);
    const double middle = bar.top() + appearance.length(12);
    const QLineF upper(bar.left() - slant, middle + slant, bar.right() + slant, middle - slant);
    const QLineF lower = upper.translated(0, height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.card);
    painter.drawPolygon(QPolygonF({upper.p1(), upper.p2(), lower.p2(), lower.p1()}));
    painter.setPen(QPen(theme.note, 1.25));
    painter.drawLine(upper);
    painter.drawLine(lower);
    painter.restore();
}

void HistogramChart::paintCutShare(QPainter& painter, const PlotFrame& frame) const {
    const Appearance& appearance = Appearance::instance();
    const QFontMetrics metrics(frame.font());
    const QRectF bar = droppedBar(frame);
    const QString words = percentText(m_drawn.droppedShare, 1);
    const double gap = appearance.length(6);
    QRectF box(bar.right() + gap, bar.top(), metrics.horizontalAdvance(words), metrics.height());
    if (box.right() > frame.area().right()) {
        box.moveRight(bar.left() - gap);
    }
    painter.fillRect(box, appearance.theme().card);
    painter.setPen(appearance.theme().note);
    painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, words);
}

void HistogramChart::paintAbove(QPainter& painter, const PlotFrame& frame) const {
    painter.setFont(frame.font());
    paintKey(painter, frame);
    paintTheory(painter, frame);
    paintMeans(painter, frame);
    if (isCut(frame) && !hoveredBin(frame)) {  // the read-out lies there too
        paintCutShare(painter, frame);
    }
    paintHover(painter, frame);
}

void HistogramChart::paintKey(QPainter& painter, const PlotFrame& frame) const {
    const Appearance& appearance = Appearance::instance();
    const Theme& theme = appearance.theme();
    const QFontMetrics metrics(frame.font());
    const double swatch = appearance.length(11);
    const double gap = appearance.length(6);
    const double apart = appearance.length(16);
    const double step = m_data.fineness();

    const QString share = percentText(m_data.droppedShare, 1);
    const QString to = droppedToText(m_data);
    QList<QStringList> variants = {
        {tr("x, mean %1").arg(valueText(m_data.meanX, step)), tr("y, mean %1").arg(valueText(m_data.meanY, step)),
         tr("%1 dropped to %2").arg(share, to)},
        {tr("x"), tr("y"), tr("%1 dropped to %2").arg(share, to)},
        {tr("x"), tr("y"), tr("%1 at %2").arg(share, to)},
    };
    if (std::isnan(m_data.droppedTo)) {
        for (QStringList& words : variants) {
            words.removeLast();
        }
    }
    const auto widthOf = [&](const QStringList& words) {
        double total = -apart;
        for (const QString& word : words) {
            total += swatch + gap + metrics.horizontalAdvance(word) + apart;
        }
        return total;
    };
    const double margin = PlotFrame::room();
    const double right = width() - margin;
    const auto fitting =
        std::ranges::find_if(variants, [&](const QStringList& words) { return widthOf(words) < right - margin; });
    const QStringList words = fitting != variants.end() ? *fitting : variants.back();
    // Flush with the plot where there is room, with the chart's edge where there is not.
    double x = std::clamp(right - widthOf(words), margin, static_cast<double>(frame.area().left()));
    for (int i = 0; i < words.size(); ++i) {
        const QRectF box(x, margin + std::round((metrics.height() - swatch) / 2.0), swatch, swatch);
        if (i == 0) {
            painter.setPen(m_outline->pen());
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box.adjusted(1, 1, -1, -1));
        } else if (i == 1) {
            painter.fillRect(box, barColor(theme));
        } else {
            paintHatched(painter, box, theme, appearance.length(4));
        }
        x += swatch + gap;
        const double advance = metrics.horizontalAdvance(words[i]);
        painter.setPen(theme.ink);
        painter.drawText(QRectF(x, margin, advance, metrics.height()), Qt::AlignCenter | Qt::TextDontClip, words[i]);
        x += advance + apart;
    }
}

void HistogramChart::paintTheory(QPainter& painter, const PlotFrame& frame) const {
    const double mean = m_data.theoryMean;
    const double sd = m_data.theorySd;
    if (!std::isfinite(mean) || !std::isfinite(sd)) {
        return;
    }
    const Appearance& appearance = Appearance::instance();
    const Theme& theme = appearance.theme();
    const QFontMetrics metrics(frame.font());
    const QRect& area = frame.area();
    const double step = m_data.fineness();
    const double labelBottom = area.top() - appearance.length(4);
    const double bottom = area.top() + area.height();
    const auto labelAt = [&](double value, const QString& words) {
        QRectF box(0, labelBottom - metrics.height(), metrics.horizontalAdvance(words), metrics.height());
        const double right = std::max<double>(PlotFrame::room(), width() - PlotFrame::room() - box.width());
        const double left = std::min<double>(area.left(), right);  // right of the axis's words, where there is room
        box.moveLeft(std::clamp(frame.xPixel(value) - box.width() / 2.0, left, right));
        return box;
    };
    const auto isInside = [&](double value) { return value >= m_data.low && value <= m_data.high; };

    QList<QRectF> taken;
    const auto mark = [&](double value, const QString& words, const QPen& pen) {
        if (!isInside(value)) {
            return;
        }
        const double x = std::round(frame.xPixel(value));
        painter.setPen(pen);
        painter.drawLine(QPointF(x, area.top() - appearance.length(3)), QPointF(x, bottom));
        const QRectF box = labelAt(value, words);
        const double gap = appearance.length(8);
        if (std::ranges::none_of(
                taken, [&](const QRectF& other) { return other.adjusted(-gap, 0, gap, 0).intersects(box); })) {
            painter.setPen(theme.with);
            painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, words);
            taken.append(box);
        }
    };
    const QPen solid(theme.with, appearance.length(1.5), Qt::SolidLine, Qt::FlatCap);
    QPen dashed(theme.with, appearance.length(1.25), Qt::CustomDashLine, Qt::FlatCap);
    dashed.setDashPattern({4.0, 3.0});
    mark(mean, tr("theory: %1 ± %2").arg(valueText(mean, step), valueText(sd, step)), solid);
    if (sd > 0.0) {
        mark(mean - sd, tr("−sd"), dashed);
        mark(mean + sd, tr("+sd"), dashed);
    }
}

void HistogramChart::paintMeans(QPainter& painter, const PlotFrame& frame) const {
    const Appearance& appearance = Appearance::instance();
    const Theme& theme = appearance.theme();
    const double half = appearance.length(4);
    const double height = appearance.length(6);  // less than what lies between the axis and its words
    const double baseline = frame.yPixel(0.0);
    const auto arrowAt = [&](double value) {
        const double x = frame.xPixel(value);
        QPainterPath arrow(QPointF(x, baseline + 1));
        arrow.lineTo(x - half, baseline + 1 + height);
        arrow.lineTo(x + half, baseline + 1 + height);
        arrow.closeSubpath();
        return arrow;
    };
    const auto isInside = [&](double value) { return value >= m_data.low && value <= m_data.high; };
    if (isInside(m_data.meanX)) {
        painter.setPen(QPen(theme.ink, 1.5));
        painter.setBrush(theme.card);
        painter.drawPath(arrowAt(m_data.meanX));
    }
    if (isInside(m_data.meanY)) {
        painter.setPen(QPen(theme.card, 1));
        painter.setBrush(theme.without);
        painter.drawPath(arrowAt(m_data.meanY));
    }
}

QString HistogramChart::binWords(std::size_t bin) const {
    const double step = 100.0 * fineStep(m_drawn.binWidth());
    return tr("%1 to %2").arg(valueText(m_drawn.edge(bin), step), valueText(m_drawn.edge(bin + 1), step));
}

QString HistogramChart::shareWords(std::size_t bin) const {
    const QString x = percentText(m_drawn.x[bin], 2);
    const QString y = percentText(m_drawn.y[bin], 2);
    return m_drawn.droppedBin() == bin
               ? tr("x %1, y %2 kept and %3 dropped").arg(x, y, percentText(m_drawn.droppedShare, 2))
               : tr("x %1, y %2").arg(x, y);
}

QString HistogramChart::readOut() const {
    const std::optional<std::size_t> bin = hoveredBin(frame());
    return bin ? ChartWidget::tr("%1: %2").arg(binWords(*bin), shareWords(*bin)) : QString();
}

void HistogramChart::paintHover(QPainter& painter, const PlotFrame& frame) const {
    const std::optional<std::size_t> bin = hoveredBin(frame);
    if (!bin) {
        return;
    }
    const double low = m_drawn.edge(*bin);
    const double high = m_drawn.edge(*bin + 1);
    paintReadOut(painter, frame, {.low = frame.xPixel(low), .high = frame.xPixel(high)}, frame.area().bottom(),
                 binWords(*bin), shareWords(*bin));
}

}  // namespace dropscope
