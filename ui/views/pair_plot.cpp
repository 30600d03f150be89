// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pair_plot.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/style/appearance.h"
#include "ui/style/spoken.h"

namespace dropscope {

PairPlot::PairPlot(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSpokenRole(this, QAccessible::Chart);
    setAccessibleName(tr("final losses seed by seed"));
    connect(&Appearance::instance(), &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void PairPlot::setPairs(std::vector<std::pair<double, double>> pairs, const QString& first, const QString& second) {
    std::erase_if(pairs, [](const auto& pair) { return !std::isfinite(pair.first) || !std::isfinite(pair.second); });
    m_pairs = std::move(pairs);
    m_first = first;
    m_second = second;
    const auto better = std::ranges::count_if(m_pairs, [](const auto& pair) { return pair.second < pair.first; });
    describe(this, tr("the second side's loss is lower for %1 of %2 seeds").arg(better).arg(m_pairs.size()));
    update();
}

void PairPlot::setColors(SeriesColor first, SeriesColor second) {
    m_firstColor = first;
    m_secondColor = second;
    update();
}

QSize PairPlot::sizeHint() const { return {Appearance::instance().length(220), Appearance::instance().length(140)}; }

QSize PairPlot::minimumSizeHint() const {
    return {Appearance::instance().length(120), Appearance::instance().length(60)};
}

void PairPlot::paintEvent(QPaintEvent* /*event*/) {
    if (m_pairs.empty()) {
        return;
    }
    const Appearance& look = Appearance::instance();
    const Theme& theme = look.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(look.noteFont());
    const QFontMetrics metrics(painter.font());
    double low = m_pairs.front().first;
    double high = low;
    double sumWithout = 0.0;
    double sumWith = 0.0;
    for (const auto& [without, with] : m_pairs) {
        low = std::min({low, without, with});
        high = std::max({high, without, with});
        sumWithout += without;
        sumWith += with;
    }
    const auto count = static_cast<double>(m_pairs.size());
    const double dot = look.length(4);
    const double top = dot + 1;
    const double bottom = height() - metrics.height() - look.length(6) - dot;
    const double numbers = metrics.horizontalAdvance("00.000") + look.length(12);
    const double left = numbers;
    const double right = width() - numbers;
    const auto y = [&](double value) {
        return high > low ? bottom - (value - low) / (high - low) * (bottom - top) : (top + bottom) / 2;
    };
    painter.setPen(QPen(mixed(theme.card, theme.note, 0.6), 1.2));
    for (const auto& [without, with] : m_pairs) {
        painter.drawLine(QPointF(left, y(without)), QPointF(right, y(with)));
    }
    painter.setPen(QPen(theme.card, 1));
    for (const auto& [without, with] : m_pairs) {
        painter.setBrush(colorOf(m_firstColor));
        painter.drawEllipse(QPointF(left, y(without)), dot, dot);
        painter.setBrush(colorOf(m_secondColor));
        painter.drawRect(QRectF(right - dot, y(with) - dot, 2 * dot, 2 * dot));
    }
    const auto mean = [&](double value, bool atLeft) {
        const QRectF box(atLeft ? 0 : right + look.length(10), y(value) - metrics.height() / 2.0,
                         numbers - look.length(10), metrics.height());
        painter.setPen(readable(theme, colorOf(atLeft ? m_firstColor : m_secondColor), theme.card));
        painter.drawText(box, (atLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                         QString::number(value, 'f', 3));
    };
    mean(sumWithout / count, true);
    mean(sumWith / count, false);
    painter.setPen(theme.note);
    const QRectF words(0, height() - metrics.height(), width(), metrics.height());
    const auto name = [&](const QString& text, bool atLeft) {
        painter.drawText(QRectF(atLeft ? 0 : words.center().x(), words.top(), words.width() / 2, words.height()),
                         (atLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, static_cast<int>(words.width() / 2)));
    };
    name(m_first, true);
    name(m_second, false);
}

}  // namespace dropscope
