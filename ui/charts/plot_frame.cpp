// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_frame.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/style/appearance.h"

namespace dropscope {

namespace {

constexpr int kMostTicks = 7;
/// A chart less than so many rows of text high is tight: its title shares a row with the ticks.
constexpr int kTightRows = 9;

int widestOf(const std::vector<Tick>& ticks, const QFontMetrics& metrics) {
    int widest = 0;
    for (const Tick& tick : ticks) {
        widest = std::max(widest, metrics.horizontalAdvance(tick.text));
    }
    return widest;
}

}  // namespace

int PlotFrame::room() { return Appearance::instance().length(4); }

PlotFrame::PlotFrame(const Wish& wish) : m_font(Appearance::instance().noteFont()), m_size(wish.size), m_x(wish.x) {
    const QFontMetrics metrics(m_font);
    const int row = metrics.height();
    const int gap = Appearance::instance().length(8);
    const bool tight = m_size.height() < kTightRows * row;

    const int top = room() + std::max(row / 2 + 1, wish.headRows * row + (wish.headRows > 0 ? gap : 0));
    const int bottom = m_size.height() - room() - gap - row - (tight ? 0 : row + gap / 2);
    const int height = std::max(bottom - top, 1);
    if (wish.yTicks) {
        m_y = {.range = wish.y, .step = fineStep(wish.y.span())};
        m_yTicks = wish.yTicks(std::clamp(height / (2 * row), 2, kMostTicks));
    } else {
        m_y = percentRange(wish.y, std::clamp(height / (2 * row), 2, 5));
        m_yTicks = percentTicks(m_y);
    }

    // A pixel on either side: a glyph may reach a little beyond its advance.
    const int left = room() + widestOf(m_yTicks, metrics) + gap + 1;
    const int widest = widestOf(wish.xTicks(kMostTicks), metrics);
    m_xTicks = wish.xTicks(std::clamp((m_size.width() - room() - left) / (widest + 4 * gap), 2, kMostTicks));
    // The last tick's word is centred on it and may need room beyond the plot.
    const double lastTick = m_xTicks.empty() ? m_x.low : m_xTicks.back().at;
    const double shareBeyond = (m_x.high - lastTick) / m_x.span();
    const int half = m_xTicks.empty() ? 0 : metrics.horizontalAdvance(m_xTicks.back().text) / 2 + 2;
    const int beyond = half - static_cast<int>(shareBeyond * (m_size.width() - room() - left - half));
    const int right = m_size.width() - room() - std::max(beyond, 1);
    m_area = QRect(left, top, std::max(right - left, 1), height);

    const double roomForTitle = m_area.width() * (tight ? 0.6 : 1.0);
    for (const QString& title : wish.titles) {
        const double width = metrics.horizontalAdvance(title);
        if (width <= roomForTitle) {
            m_title = title;
            m_titleBox =
                QRectF(m_area.left() + (m_area.width() - width) / 2.0, m_size.height() - room() - row - 1, width, row);
            break;
        }
    }
}

double PlotFrame::xPixel(double value) const { return m_area.left() + (value - m_x.low) / m_x.span() * m_area.width(); }

double PlotFrame::yPixel(double value) const {
    const Range& range = m_y.range;
    return m_area.top() + (range.high - value) / range.span() * m_area.height();
}

double PlotFrame::xValue(double pixel) const { return m_x.low + (pixel - m_area.left()) / m_area.width() * m_x.span(); }

double PlotFrame::yValue(double pixel) const {
    return m_y.range.high - (pixel - m_area.top()) / m_area.height() * m_y.range.span();
}

void PlotFrame::paintGrid(QPainter& painter) const {
    const QColor line = Appearance::instance().theme().line;
    for (const Tick& tick : m_yTicks) {
        // Filled, not stroked, and on a whole pixel: a hairline that is not blurred.
        painter.fillRect(QRectF(m_area.left(), std::round(yPixel(tick.at)), m_area.width(), 1), line);
    }
}

void PlotFrame::paintWords(QPainter& painter) const {
    const Appearance& appearance = Appearance::instance();
    const QFontMetrics metrics(m_font);
    const int row = metrics.height();
    const int gap = appearance.length(8);
    painter.setFont(m_font);
    painter.setPen(appearance.theme().note);
    for (const Tick& tick : m_yTicks) {
        const QRectF box(0, std::round(yPixel(tick.at)) - row / 2.0, m_area.left() - gap, row);
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, tick.text);
    }
    const int below = m_area.top() + m_area.height() + gap;
    double free = -1e9;
    for (const Tick& tick : m_xTicks) {
        const double width = metrics.horizontalAdvance(tick.text);
        const QRectF box(xPixel(tick.at) - width / 2.0, below, width, row - 2);
        // Of two ticks too close for both words, such as 1 and 2 of 10, the first speaks; none speaks into the title.
        if (box.left() < free || box.adjusted(-gap, 0, gap, 0).intersects(m_titleBox)) {
            continue;
        }
        painter.drawText(box, Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip, tick.text);
        free = box.right() + gap;
    }
    painter.drawText(m_titleBox, Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip, m_title);
}

}  // namespace dropscope
