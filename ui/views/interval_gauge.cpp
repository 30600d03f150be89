// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/interval_gauge.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/models/count_text.h"
#include "ui/style/appearance.h"
#include "ui/style/spoken.h"

namespace dropscope {

IntervalGauge::IntervalGauge(QWidget* parent) : QWidget(parent) {
    setObjectName("intervalGauge");
    setSpokenRole(this, QAccessible::Graphic);
    setAccessibleName(tr("kept units on a line from none to all"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Appearance::instance(), &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void IntervalGauge::show(std::uint64_t units, std::uint64_t kept, double expected, const CountInterval& interval) {
    m_units = units;
    m_kept = kept;
    m_expected = expected;
    m_interval = interval;
    describe(this,
             tr("%1 of %2 kept, 95 % of draws keep %3 to %4")
                 .arg(countText(kept), countText(units), countText(interval.lowest), countText(interval.highest)));
    update();
}

void IntervalGauge::clear() {
    m_units = 0;
    describe(this, {});
    update();
}

QSize IntervalGauge::sizeHint() const {
    return {Appearance::instance().length(220), Appearance::instance().length(62)};
}

QSize IntervalGauge::minimumSizeHint() const {
    return {Appearance::instance().length(120), Appearance::instance().length(62)};
}

void IntervalGauge::paintEvent(QPaintEvent*) {
    if (m_units == 0) {
        return;
    }
    Appearance& look = Appearance::instance();
    const Theme& theme = look.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // A large tensor's band is a hair on the line from 0 to n: the line then shows the band's neighbourhood.
    const auto band = static_cast<double>(m_interval.highest - m_interval.lowest);
    double low = 0.0;
    auto high = static_cast<double>(m_units);
    if (band < high / 5.0) {
        const double reach = std::max({band * 2.0, 2.0, std::abs(static_cast<double>(m_kept) - m_expected) * 1.2});
        low = std::max(low, m_expected - reach);
        high = std::min(high, m_expected + reach);
    }
    const double left = look.length(8);
    const double right = width() - look.length(8);
    const double middle = look.length(22);
    const auto at = [&](double count) { return left + (right - left) * (count - low) / std::max(1e-9, high - low); };

    painter.setPen(QPen(theme.note, 1.5));
    painter.drawLine(QPointF(left, middle), QPointF(right, middle));
    QColor tint = theme.with;
    tint.setAlphaF(theme.dark ? 0.35F : 0.2F);
    const double halfBand = look.length(11);
    const double bandLeft = at(static_cast<double>(m_interval.lowest));
    const double bandRight = std::max(at(static_cast<double>(m_interval.highest)), bandLeft + 2.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.drawRoundedRect(QRectF(bandLeft, middle - halfBand, bandRight - bandLeft, 2 * halfBand), 3, 3);
    painter.setPen(QPen(theme.with, 2));
    painter.drawLine(QPointF(at(m_expected), middle - halfBand * 1.5),
                     QPointF(at(m_expected), middle + halfBand * 1.5));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.without);
    painter.drawEllipse(QPointF(at(static_cast<double>(m_kept)), middle), look.length(6), look.length(6));

    // Labels give way to their neighbours: the ends and the band's ends come first, the expected count last.
    painter.setFont(look.noteFont());
    painter.setPen(theme.note);
    const QFontMetrics metrics(look.noteFont());
    std::vector<QRectF> taken;
    const auto halfOf = [&](const QString& text) { return metrics.horizontalAdvance(text) / 2.0 + 1; };
    const auto labelAt = [&](double x, const QString& text) {
        const double half = halfOf(text);
        const double center = std::clamp(x, half, std::max(half, width() - half));
        const QRectF rect(center - half, middle + look.length(18), 2 * half, metrics.height());
        const bool free = std::ranges::none_of(
            taken, [&](const QRectF& other) { return other.adjusted(-4, 0, 4, 0).intersects(rect); });
        if (free) {
            painter.drawText(rect, Qt::AlignCenter, text);
            taken.push_back(rect);
        }
    };
    // The band's two move apart rather than one of them away.
    const QString lowest = countText(m_interval.lowest);
    const QString highest = countText(m_interval.highest);
    const double apart =
        std::max(0.0, halfOf(lowest) + halfOf(highest) + look.length(8) - (bandRight - bandLeft)) / 2.0;
    if (lowest != highest) {
        labelAt(bandLeft - apart, lowest);
        labelAt(bandRight + apart, highest);
    } else {
        labelAt(bandLeft, lowest);
    }
    labelAt(at(low), countText(static_cast<std::uint64_t>(std::lround(low))));
    labelAt(at(high), countText(static_cast<std::uint64_t>(std::lround(high))));
}

}  // namespace dropscope
