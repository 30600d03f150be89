// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/color_scale.h"

#include <QPainter>

#include "ui/style/appearance.h"
#include "ui/style/spoken.h"

namespace dropscope {

namespace {

constexpr double kInkShare = 0.85;
constexpr double kBarWidth = 32.0;
constexpr double kBarHeight = 9.0;
constexpr double kGap = 5.0;

}  // namespace

QColor spreadColor(const Theme& theme, double share) { return mixed(theme.card, theme.ink, kInkShare * share); }

ColorScale::ColorScale(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSpokenRole(this, QAccessible::Graphic);
    connect(&Appearance::instance(), &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ColorScale::setScale(double limit, const QString& words) {
    if (limit == m_limit && words == m_words) {
        return;  // laying a page out anew is not free
    }
    m_limit = limit;
    m_words = words;
    setAccessibleName(tr("colours from 0 to %1: %2").arg(highText(), words));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QString ColorScale::highText() const { return QString::number(m_limit, 'g', 2); }

QSize ColorScale::sizeHint() const {
    const Appearance& look = Appearance::instance();
    const QFontMetrics metrics(look.noteFont());
    return {minimumSizeHint().width() + metrics.horizontalAdvance(m_words) + look.length(kGap), metrics.height()};
}

QSize ColorScale::minimumSizeHint() const {
    const Appearance& look = Appearance::instance();
    const QFontMetrics metrics(look.noteFont());
    const int numbers = metrics.horizontalAdvance(QStringLiteral("0")) + metrics.horizontalAdvance(highText());
    return {numbers + look.length(kBarWidth + 2 * kGap), metrics.height()};
}

void ColorScale::paintEvent(QPaintEvent* /*event*/) {
    const Appearance& look = Appearance::instance();
    const Theme& theme = look.theme();
    const QFontMetrics metrics(look.noteFont());
    QPainter painter(this);
    painter.setFont(look.noteFont());
    painter.setPen(theme.note);
    double x = 0.0;
    const auto words = [&](const QString& text) {
        painter.drawText(QRectF(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, static_cast<int>(width() - x)));
        x += metrics.horizontalAdvance(text) + look.length(kGap);
    };
    words(QStringLiteral("0"));
    const QRectF bar(x, (height() - look.length(kBarHeight)) / 2.0, look.length(kBarWidth), look.length(kBarHeight));
    QLinearGradient colors(bar.topLeft(), bar.topRight());
    colors.setColorAt(0.0, spreadColor(theme, 0.0));
    colors.setColorAt(1.0, spreadColor(theme, 1.0));
    painter.fillRect(bar, colors);
    painter.drawRect(bar);
    x = bar.right() + look.length(kGap);
    words(highText());
    words(m_words);
}

}  // namespace dropscope
