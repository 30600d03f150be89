// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/line_chart.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <limits>

#include "ui/charts/decimate.h"
#include "ui/charts/plot_frame.h"
#include "ui/charts/plot_view.h"
#include "ui/style/appearance.h"

namespace dropscope {

namespace {

constexpr double kBandAlpha = 0.15;
constexpr double kRawAlpha = 0.3;
constexpr double kPadding = 0.05;  // of the y range, above and below
constexpr double kNearZero = 0.5;  // a lowest value below this share of the highest lets the axis begin at 0
constexpr double kKeySample = 26;  // how long a line is shown in a picture's key
constexpr double kKeyGap = 6;
constexpr int kShortestDrag = 6;  // pixels; less is a click
constexpr double kZoomPerKey = 1.25;
constexpr double kPanPerKey = 0.1;
constexpr double kDeepestZoom = 1e-4;  // of all there is
constexpr std::size_t kStepsInSight = 100;
constexpr double kMostDigits = 1e9;  // a whole x below is written out

QColor withAlpha(QColor color, double alpha) {
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

}  // namespace

LineChart::LineChart(QWidget* parent) : ChartWidget(parent) {
    setObjectName("lineChart");
    for (std::size_t i = 0; i < kMostSeries; ++i) {
        m_bands.push_back(view().addArea());
    }
    for (std::vector<QLineSeries*>* lines : {&m_raw, &m_lines}) {
        for (std::size_t i = 0; i < kMostSeries; ++i) {
            lines->push_back(view().addLine());
        }
    }
    setCursor(Qt::CrossCursor);
    setToolTip(
        tr("Drag to zoom in; double-click to see all again.\nKeys: arrows move, + and − zoom, 0 shows all again"));
}

LineChart::~LineChart() = default;

void LineChart::setData(LineData data, const QString& finding) {
    m_data = std::move(data);
    m_data.series.resize(std::min(m_data.series.size(), kMostSeries));
    m_finding = finding.isEmpty() ? spokenLines(m_data) : finding + '\n' + spokenLines(m_data);
    dataChanged(m_finding);
}

void LineChart::settingsChanged() {
    if (!m_data.series.empty()) {
        dataChanged(m_finding);
    }
}

void LineChart::setLogX(bool on) {
    m_logX = on;
    resetZoom();
    settingsChanged();
}

void LineChart::setLogY(bool on) {
    m_logY = on;
    resetZoom();
    settingsChanged();
}

void LineChart::setSmoothing(double smoothing) {
    m_smoothing = smoothing;
    settingsChanged();
}

void LineChart::setSeriesVisible(const QString& id, bool visible) {
    visible ? (void)m_hidden.remove(id) : (void)m_hidden.insert(id);
    settingsChanged();
}

QStringList LineChart::hiddenSeries() const {
    QStringList ids(m_hidden.begin(), m_hidden.end());
    ids.sort();
    return ids;
}

void LineChart::setHiddenSeries(const QStringList& ids) {
    m_hidden = QSet<QString>(ids.begin(), ids.end());
    settingsChanged();
}

std::optional<ChartZoom> LineChart::zoom() const {
    if (!m_zoom) {
        return std::nullopt;
    }
    return ChartZoom{.left = m_zoom->x.low, .right = m_zoom->x.high, .bottom = m_zoom->y.low, .top = m_zoom->y.high};
}

void LineChart::setZoom(const std::optional<ChartZoom>& zoom) {
    const auto canShow = [](const Range& range, bool log) {
        constexpr double kMostPower = 300.0;
        constexpr double kNarrowest = 1e-12;  // of its ends: ticks need numbers between them
        const double most = std::max(std::abs(range.low), std::abs(range.high));
        return most < (log ? kMostPower : std::pow(10.0, kMostPower)) && range.span() > kNarrowest * most;
    };
    const Window window =
        zoom ? Window{.x = {.low = zoom->left, .high = zoom->right}, .y = {.low = zoom->bottom, .high = zoom->top}}
             : Window{};
    if (zoom && canShow(window.x, m_logX) && canShow(window.y, m_logY)) {
        zoomTo(window);
    } else {
        resetZoom();
    }
}

void LineChart::resetZoom() {
    if (m_zoom) {
        m_zoom.reset();
        settingsChanged();
        emit zoomChanged(false);
    }
}

QPen LineChart::penOf(const LineSeries& series) {
    const bool thin = series.style == Qt::DashLine || series.style == Qt::DotLine;
    QPen pen(colorOf(series.color), Appearance::instance().length(thin ? 1.5 : 2.0));
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (series.style == Qt::DashLine) {
        pen.setDashPattern({5.0, 3.0});
    } else if (series.style == Qt::DotLine) {
        pen.setDashPattern({1.5, 2.0});
    } else if (series.style == Qt::DashDotLine) {
        pen.setDashPattern({8.0, 2.0, 1.5, 2.0});
    } else if (series.style == Qt::DashDotDotLine) {
        pen.setDashPattern({8.0, 2.0, 1.5, 2.0, 1.5, 2.0});
    }
    return pen;
}

QString LineChart::csv() const { return csvOf(m_data, m_data.xName); }

void LineChart::forgetData() { m_data = {}; }

std::vector<LineChart::KeyEntry> LineChart::keyEntries(int width) const {
    const Appearance& look = Appearance::instance();
    const QFontMetrics metrics(look.noteFont());
    std::vector<KeyEntry> entries;
    QPoint at;
    for (const LineSeries& series : m_data.series) {
        if (!isSeriesVisible(series.id)) {
            continue;
        }
        const int needed = look.length(kKeySample + 2 * kKeyGap) + metrics.horizontalAdvance(series.name);
        if (at.x() > 0 && at.x() + needed > width) {
            at = {0, at.y() + metrics.height() + look.length(2)};
        }
        entries.push_back({&series, {at, QSize(needed, metrics.height())}});
        at.rx() += needed + look.length(kKeyGap);
    }
    return entries;
}

int LineChart::keyHeight(int width) const {
    const std::vector<KeyEntry> entries = keyEntries(width);
    return entries.size() < 2 ? 0 : entries.back().place.bottom() + 1 + Appearance::instance().length(kKeyGap);
}

void LineChart::paintKey(QPainter& painter, const QRect& area) const {
    if (area.height() <= 0) {
        return;
    }
    const Appearance& look = Appearance::instance();
    painter.save();
    painter.setFont(look.noteFont());
    for (const KeyEntry& entry : keyEntries(area.width())) {
        const QRect place = entry.place.translated(area.topLeft());
        painter.setPen(penOf(*entry.series));
        painter.drawLine(place.left(), place.center().y(), place.left() + look.length(kKeySample), place.center().y());
        painter.setPen(look.theme().ink);
        painter.drawText(place.adjusted(look.length(kKeySample + kKeyGap), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         entry.series->name);
    }
    painter.restore();
}

std::unique_ptr<ChartWidget> LineChart::twin() const {
    auto other = std::make_unique<LineChart>();
    other->setAccessibleName(accessibleName());
    other->m_data = m_data;
    other->m_finding = m_finding;
    other->m_logX = m_logX;
    other->m_logY = m_logY;
    other->m_smoothing = m_smoothing;
    other->m_hidden = m_hidden;
    other->m_zoom = m_zoom;
    return other;
}

// --- layout ---

double LineChart::plotX(double x) const { return m_logX ? std::log10(x) : x; }

double LineChart::plotY(double y) const { return m_logY ? std::log10(y) : y; }

LineChart::Window LineChart::wholeWindow() const {
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    const auto take = [&](const std::vector<double>& values) {
        for (const double value : values) {
            if (std::isfinite(value) && (!m_logY || value > 0.0)) {
                low = std::min(low, value);
                high = std::max(high, value);
            }
        }
    };
    for (const LineSeries& series : m_data.series) {
        if (isSeriesVisible(series.id)) {
            take(series.values);
            take(series.low);
            take(series.high);
        }
    }
    if (low > high) {
        low = m_logY ? 0.1 : 0.0;
        high = 1.0;
    }
    const bool fromZero = !m_logY && low >= 0.0 && low < kNearZero * high;
    Range y = {.low = plotY(low), .high = plotY(high)};
    const double pad = y.span() > 0.0 ? kPadding * y.span() : 0.5 * std::max(std::abs(y.high), 0.1);
    y = {.low = fromZero ? 0.0 : y.low - pad, .high = y.high + pad};
    if (m_data.shares && !m_logY) {
        y.high = std::min(y.high, 1.0);
    }

    const double first = m_data.x.empty() ? 0.0 : m_data.x.front();
    const double last = std::max(m_data.x.empty() ? 1.0 : m_data.x.back(), m_data.xEnd);
    const double start =
        m_logX && first <= 0.0 ? (m_data.x.size() > 1 && m_data.x[1] > 0.0 ? m_data.x[1] : 1.0) : first;
    Range x = {.low = plotX(start), .high = plotX(std::max(last, start))};
    if (x.span() <= 0.0) {
        x.high = x.low + 1.0;
    }
    return {.x = x, .y = y};
}

PlotFrame LineChart::rebuild(PlotView& view) {
    const Window window = wantedWindow();
    const auto ticksOf = [](Range range, bool log, bool percent) {
        return [range, log, percent](int most) {
            std::vector<Tick> ticks = log ? logTicks(range, most) : valueTicks(range, most);
            if (percent) {
                const double step = ticks.size() > 1 ? ticks[1].at - ticks[0].at : 0.1;
                for (Tick& tick : ticks) {
                    tick.text = log ? shortText(100.0 * std::pow(10.0, tick.at)) + QStringLiteral(" %")
                                    : percentText(tick.at, decimalsFor(100.0 * step));
                }
            }
            return ticks;
        };
    };
    const auto labels = [this](int /*most*/) {
        std::vector<Tick> ticks;
        ticks.reserve(static_cast<std::size_t>(m_data.xLabels.size()));
        for (qsizetype i = 0; i < m_data.xLabels.size(); ++i) {
            ticks.push_back({static_cast<double>(i), m_data.xLabels[i]});
        }
        return ticks;
    };
    const PlotFrame frame({.size = view.size(),
                           .x = window.x,
                           .y = window.y,
                           .titles = m_data.xTitles,
                           .xTicks = m_data.xLabels.isEmpty() ? ticksOf(window.x, m_logX, false)
                                                              : std::function<std::vector<Tick>(int)>(labels),
                           .yTicks = ticksOf(window.y, m_logY, m_data.shares)});
    for (std::size_t i = 0; i < kMostSeries; ++i) {
        if (i < m_data.series.size() && isSeriesVisible(m_data.series[i].id)) {
            fill(i, m_data.series[i], frame);
        } else {
            hide(i);
        }
    }
    return frame;
}

void LineChart::hide(std::size_t number) {
    m_bands[number]->setVisible(false);
    m_raw[number]->setVisible(false);
    m_lines[number]->setVisible(false);
}

void LineChart::fill(std::size_t number, const LineSeries& series, const PlotFrame& frame) {
    // What lies in sight, with a neighbour on either side so that lines run to the edge.
    const std::size_t count = std::min(m_data.x.size(), series.values.size());
    const auto begin = m_data.x.begin();
    const auto end = begin + static_cast<std::ptrdiff_t>(count);
    auto first = std::partition_point(begin, end,
                                      [&](double x) { return m_logX && x <= 0.0 ? true : plotX(x) < frame.x().low; });
    auto last = std::partition_point(first, end, [&](double x) { return plotX(x) <= frame.x().high; });
    if (first != begin && (!m_logX || *(first - 1) > 0.0)) {
        --first;
    }
    last += last == end ? 0 : 1;
    const auto from = static_cast<std::size_t>(first - begin);
    const auto size = static_cast<std::size_t>(last - first);
    std::vector<double> pixels(size);
    for (std::size_t i = 0; i < size; ++i) {
        pixels[i] = frame.xPixel(plotX(m_data.x[from + i]));
    }
    const auto points = [&](const std::vector<double>& values, const std::vector<std::size_t>& indices) {
        QList<QPointF> list;
        for (const std::size_t i : indices) {
            const double y = values[from + i];
            if (std::isfinite(y) && (!m_logY || y > 0.0)) {
                list.append({plotX(m_data.x[from + i]), plotY(y)});
            }
        }
        return list;
    };
    const auto show = [&](QLineSeries* line, const std::vector<double>& values, const QPen& pen) {
        const std::span<const double> seen = std::span(values).subspan(from, size);
        const std::vector<std::size_t> kept = decimatedByPixel(pixels, seen);
        line->replace(points(values, kept));
        line->setPen(pen);
        line->setVisible(true);
        return kept;
    };
    const QPen pen = penOf(series);
    const bool smooth = m_smoothing > 0.0;
    m_raw[number]->setVisible(false);
    if (smooth) {
        QPen pale = pen;
        pale.setColor(withAlpha(pen.color(), kRawAlpha));
        show(m_raw[number], series.values, pale);
    }
    const std::vector<std::size_t> kept =
        show(m_lines[number], smooth ? smoothed(series.values, m_smoothing) : series.values, pen);

    QAreaSeries* band = m_bands[number];
    const bool hasBand = series.low.size() >= count && series.high.size() >= count && count > 0;
    band->setVisible(hasBand);
    if (hasBand) {
        const auto edge = [&](const std::vector<double>& values) {
            QList<QPointF> list;
            for (const std::size_t i : kept) {
                // A band that reaches below what a logarithm can show ends at the plot's edge.
                const double y = values[from + i];
                if (std::isfinite(y)) {
                    list.append({plotX(m_data.x[from + i]), m_logY && y <= 0.0 ? frame.y().low : plotY(y)});
                }
            }
            return list;
        };
        band->upperSeries()->replace(edge(series.high));
        band->lowerSeries()->replace(edge(series.low));
        band->setBrush(withAlpha(pen.color(), kBandAlpha));
    }
}

// --- painting ---

QString LineChart::valueWords(double value) const { return m_data.shares ? percentText(value, 1) : shortText(value); }

void LineChart::paintBelow(QPainter& painter, const PlotFrame& frame) const {
    ChartWidget::paintBelow(painter, frame);
    if (!m_logY && frame.y().low < 0.0 && frame.y().high > 0.0) {
        painter.fillRect(QRectF(frame.area().left(), std::round(frame.yPixel(0.0)), frame.area().width(), 1),
                         Appearance::instance().theme().note);
    }
}

void LineChart::paintMarks(QPainter& painter, const PlotFrame& frame) const {
    const Appearance& look = Appearance::instance();
    const QFontMetrics metrics(frame.font());
    double row = frame.area().top();
    for (const ChartMark& mark : m_data.marks) {
        const double at = m_logX && mark.x <= 0.0 ? frame.x().low : plotX(mark.x);
        if (at < frame.x().low || at > frame.x().high) {
            continue;
        }
        const double x = std::round(frame.xPixel(at)) + 0.5;
        QPen pen(look.theme().note, 1);
        pen.setDashPattern({2.0, 3.0});
        painter.setPen(pen);
        painter.drawLine(QPointF(x, frame.area().top()), QPointF(x, frame.area().bottom()));
        const double width = metrics.horizontalAdvance(mark.text) + look.length(4);
        const bool before = x + width > frame.area().right();
        painter.setPen(look.theme().ink);  // a band may lie behind it
        painter.drawText(QRectF(before ? x - width : x + look.length(4), row, width, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, mark.text);
        row += metrics.height();
        if (row > frame.area().top() + 4 * metrics.height()) {
            row = frame.area().top();
        }
    }
}

std::size_t LineChart::nearest(double plotX) const {
    std::size_t best = 0;
    double distance = std::numeric_limits<double>::infinity();
    const double wanted = m_logX ? std::pow(10.0, plotX) : plotX;
    const auto after = std::ranges::lower_bound(m_data.x, wanted);
    for (const auto& candidate : {after == m_data.x.begin() ? after : after - 1, after}) {
        if (candidate != m_data.x.end() && std::abs(*candidate - wanted) < distance) {
            distance = std::abs(*candidate - wanted);
            best = static_cast<std::size_t>(candidate - m_data.x.begin());
        }
    }
    return best;
}

std::optional<std::size_t> LineChart::readNumber(const PlotFrame& frame) const {
    const std::optional<double> at = hoverX(frame);
    if (!at || m_data.x.empty()) {
        return std::nullopt;
    }
    return m_read ? std::min(*m_read, m_data.x.size() - 1) : nearest(*at);
}

bool LineChart::isRead(const LineSeries& series, std::size_t number) const {
    return isSeriesVisible(series.id) && number < series.values.size() && !std::isnan(series.values[number]);
}

QString LineChart::headWords(std::size_t number) const {
    const auto label = static_cast<qsizetype>(number);
    const double x = m_data.x[number];
    const bool whole = x == std::round(x) && std::abs(x) < kMostDigits;  // an epoch is not 5×10³
    return m_data.xName + ' ' +
           (label < m_data.xLabels.size() ? m_data.xLabels[label]
            : whole                       ? QString::number(x, 'f', 0)
                                          : shortText(x));
}

QString LineChart::valueWords(const LineSeries& series, std::size_t number) const {
    QString words = valueWords(series.values[number]);
    if (number < series.low.size() && std::isfinite(series.low[number])) {
        words += tr("  (%1 to %2)").arg(valueWords(series.low[number]), valueWords(series.high[number]));
    }
    return words;
}

QString LineChart::readOut() const {
    const std::optional<std::size_t> number = readNumber(frame());
    if (!number) {
        return {};
    }
    QStringList words = {headWords(*number)};
    for (const LineSeries& series : m_data.series) {
        if (isRead(series, *number)) {
            words << ChartWidget::tr("%1: %2").arg(series.name, valueWords(series, *number));
        }
    }
    return words.join('\n');
}

void LineChart::paintHover(QPainter& painter, const PlotFrame& frame) const {
    const std::optional<std::size_t> number = readNumber(frame);
    if (!number || m_dragFrom) {
        return;
    }
    const Appearance& look = Appearance::instance();
    const QFontMetrics metrics(frame.font());
    const std::size_t best = *number;
    const double x = frame.xPixel(plotX(m_data.x[best]));
    painter.fillRect(QRectF(std::round(x), frame.area().top(), 1, frame.area().height()), look.theme().note);

    struct Row {
        QPen pen;
        QString words;
        QString value;
    };
    std::vector<Row> rows;
    double words = 0.0;
    double values = 0.0;
    for (const LineSeries& series : m_data.series) {
        if (!isRead(series, best)) {
            continue;
        }
        const QString value = valueWords(series, best);
        words = std::max(words, static_cast<double>(metrics.horizontalAdvance(series.name)));
        values = std::max(values, static_cast<double>(metrics.horizontalAdvance(value)));
        rows.push_back({penOf(series), series.name, value});
        if (std::isfinite(plotY(series.values[best]))) {
            painter.setPen(QPen(look.theme().card, 2));
            painter.setBrush(colorOf(series.color));
            painter.drawEllipse(QPointF(x, frame.yPixel(plotY(series.values[best]))), look.length(4), look.length(4));
        }
    }
    const QString head = headWords(best);
    const double gap = look.length(8);
    const double sample = look.length(20);
    const double height = metrics.height() + look.length(2);
    const double width = std::max<double>(metrics.horizontalAdvance(head) + 2 * gap, sample + words + values + 4 * gap);
    const double left = x + gap + width <= frame.area().right() ? x + gap : std::max(0.0, x - gap - width);
    const QRectF box(std::round(left), frame.area().top(), std::round(width),
                     std::round((static_cast<double>(rows.size()) + 1.0) * height + gap));
    painter.setPen(look.theme().line);
    painter.setBrush(look.theme().card);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), look.length(5), look.length(5));
    painter.setFont(frame.font());
    QRectF line(box.left() + gap, box.top() + gap / 2, box.width() - 2 * gap, height);
    painter.setPen(look.theme().ink);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, head);
    for (const Row& row : rows) {
        line.translate(0, height);
        painter.setPen(row.pen);
        painter.drawLine(QPointF(line.left(), line.center().y()), QPointF(line.left() + sample, line.center().y()));
        painter.setPen(look.theme().note);
        painter.drawText(line.adjusted(sample + gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, row.words);
        painter.setPen(look.theme().ink);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, row.value);
    }
}

void LineChart::paintAbove(QPainter& painter, const PlotFrame& frame) const {
    const Appearance& look = Appearance::instance();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(frame.font());
    paintMarks(painter, frame);
    for (const LineSeries& series : m_data.series) {
        if (!isSeriesVisible(series.id)) {
            continue;
        }
        const bool lonely = m_data.x.size() == 1;  // a line of one point draws nothing
        for (std::size_t i = 0; (series.points || lonely) && i < std::min(m_data.x.size(), series.values.size()); ++i) {
            const double x = plotX(m_data.x[i]);
            const double y = plotY(series.values[i]);
            if (!std::isfinite(x) || !std::isfinite(y) || x < frame.x().low || x > frame.x().high ||
                y < frame.y().low || y > frame.y().high) {
                continue;
            }
            if (i < series.low.size() && std::isfinite(series.low[i]) && series.points) {
                painter.setPen(QPen(colorOf(series.color), look.length(1.5)));
                painter.drawLine(frame.pixel(x, plotY(series.low[i])), frame.pixel(x, plotY(series.high[i])));
            }
            painter.setPen(QPen(look.theme().card, 1.5));
            painter.setBrush(colorOf(series.color));
            painter.drawEllipse(frame.pixel(x, y), look.length(4), look.length(4));
        }
    }
    paintHover(painter, frame);
    if (m_dragFrom) {
        painter.setPen(look.theme().accent);
        painter.setBrush(withAlpha(look.theme().accent, kBandAlpha));
        painter.drawRect(QRectF(*m_dragFrom, m_dragTo).normalized() & QRectF(frame.area()));
    }
}

// --- the keyboard ---

void LineChart::zoomTo(const Window& window) {
    const bool was = isZoomed();
    m_zoom = window;
    settingsChanged();
    if (!was) {
        emit zoomChanged(true);
    }
}

std::size_t LineChart::readAfter(int step) const {
    const std::size_t last = m_data.x.size() - 1;
    const auto now = static_cast<std::ptrdiff_t>(readNumber(frame()).value_or(last));
    const Range& seen = frame().x();
    const auto inSight = static_cast<std::size_t>(
        std::ranges::count_if(m_data.x, [&](double x) { return plotX(x) >= seen.low && plotX(x) <= seen.high; }));
    const auto stride = static_cast<std::ptrdiff_t>(std::max<std::size_t>(1, inSight / kStepsInSight));
    return static_cast<std::size_t>(
        std::clamp<std::ptrdiff_t>(now + step * stride, 0, static_cast<std::ptrdiff_t>(last)));
}

void LineChart::read(std::size_t number) {
    // A logarithmic axis has no place for 0.
    while (number + 1 < m_data.x.size() && !std::isfinite(plotX(m_data.x[number]))) {
        ++number;
    }
    m_read = number;
    const double x = plotX(m_data.x[number]);
    if (m_zoom && (x < m_zoom->x.low || x > m_zoom->x.high)) {
        const double by = x < m_zoom->x.low ? x - m_zoom->x.low : x - m_zoom->x.high;
        zoomTo({.x = {.low = m_zoom->x.low + by, .high = m_zoom->x.high + by}, .y = m_zoom->y});
    }
    pointAt(frame().xPixel(x));
}

void LineChart::zoomBy(double factor) {
    const Window whole = wholeWindow();
    const Window seen = wantedWindow();
    // Around what is read: its x, and the middle of its values that are in sight.
    const std::size_t number = readNumber(frame()).value_or(m_data.x.size() - 1);
    double sum = 0.0;
    int count = 0;
    for (const LineSeries& series : m_data.series) {
        const double y = isRead(series, number) ? plotY(series.values[number]) : seen.y.low - 1.0;
        if (y >= seen.y.low && y <= seen.y.high) {
            sum += y;
            ++count;
        }
    }
    const auto scaled = [factor](const Range& range, const Range& all, double around) {
        const double span = std::clamp(range.span() * factor, kDeepestZoom * all.span(), all.span());
        const double share = std::clamp((around - range.low) / range.span(), 0.0, 1.0);
        const double low = std::clamp(around - share * span, all.low, std::max(all.low, all.high - span));
        return Range{.low = low, .high = low + span};
    };
    const double x = std::clamp(plotX(m_data.x[number]), seen.x.low, seen.x.high);
    const double y = count > 0 ? sum / count : (seen.y.low + seen.y.high) / 2.0;
    const Window next{.x = scaled(seen.x, whole.x, x), .y = scaled(seen.y, whole.y, y)};
    if (next.x.span() >= whole.x.span() && next.y.span() >= whole.y.span()) {
        resetZoom();
    } else {
        zoomTo(next);
    }
    read(number);
}

void LineChart::panBy(double share) {
    const Window whole = wholeWindow();
    const Range& y = m_zoom->y;
    const double least = std::min(whole.y.low, y.low);
    const double most = std::max(least, std::max(whole.y.high, y.high) - y.span());
    const double low = std::clamp(y.low + share * y.span(), least, most);
    zoomTo({.x = m_zoom->x, .y = {.low = low, .high = low + y.span()}});
    sayReadOut();
}

void LineChart::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const bool vertical = key == Qt::Key_Up || key == Qt::Key_Down;
    if (m_data.x.empty() || m_data.series.empty() || (vertical && !m_zoom)) {
        event->ignore();
        return;
    }
    switch (key) {
        case Qt::Key_Left:
            read(readAfter(-1));
            break;
        case Qt::Key_Right:
            read(readAfter(1));
            break;
        case Qt::Key_Home:
            read(0);
            break;
        case Qt::Key_End:
            read(m_data.x.size() - 1);
            break;
        case Qt::Key_Up:
            panBy(kPanPerKey);
            break;
        case Qt::Key_Down:
            panBy(-kPanPerKey);
            break;
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            zoomBy(1.0 / kZoomPerKey);
            break;
        case Qt::Key_Minus:
            zoomBy(kZoomPerKey);
            break;
        case Qt::Key_0:
            resetZoom();
            sayReadOut();
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (const std::optional<std::size_t> number = readNumber(frame())) {
                emit xClicked(*number);
            }
            break;
        default:
            event->ignore();
    }
}

void LineChart::focusOutEvent(QFocusEvent* event) {
    m_read.reset();
    ChartWidget::focusOutEvent(event);
}

// --- the mouse ---

void LineChart::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && frame().area().contains(event->position().toPoint()) &&
        !m_data.series.empty()) {
        m_dragFrom = m_dragTo = event->position();
    }
}

void LineChart::mouseMoveEvent(QMouseEvent* event) {
    m_dragTo = event->position();
    m_read.reset();
    ChartWidget::mouseMoveEvent(event);
}

void LineChart::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_dragFrom || event->button() != Qt::LeftButton) {
        return;
    }
    const QRectF area = QRectF(QRectF(*m_dragFrom, event->position()).normalized() & QRectF(frame().area()));
    m_dragFrom.reset();
    if (area.width() < kShortestDrag || area.height() < kShortestDrag) {
        repaintPlot();
        if (!m_data.x.empty()) {
            emit xClicked(nearest(frame().xValue(event->position().x())));
        }
        return;
    }
    zoomTo({.x = {.low = frame().xValue(area.left()), .high = frame().xValue(area.right())},
            .y = {.low = frame().yValue(area.bottom()), .high = frame().yValue(area.top())}});
}

void LineChart::mouseDoubleClickEvent(QMouseEvent* /*event*/) {
    m_dragFrom.reset();
    resetZoom();
}

}  // namespace dropscope
