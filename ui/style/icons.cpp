// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include <QAbstractButton>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include "ui/style/appearance.h"

namespace dropscope {

namespace {

constexpr int kPixels = 96;  // enough for 24 logical pixels at 400 %

QPixmap colored(const QString& name, const QColor& color) {
    QPixmap pixmap(kPixels, kPixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(":/icons/" + name + ".svg").render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    return pixmap;
}

}  // namespace

QIcon themedIcon(const QString& name) {
    const Theme& theme = Appearance::instance().theme();
    QIcon icon;
    icon.addPixmap(colored(name, theme.ink));
    icon.addPixmap(colored(name, mixed(theme.card, theme.note, 0.6)), QIcon::Disabled);
    return icon;
}

void wearIcon(QAbstractButton& button, const QString& name) {
    const int side = Appearance::instance().length(16);
    button.setIcon(themedIcon(name));
    button.setIconSize({side, side});
}

QIcon lampIcon(const QColor& color, bool lit) {
    QPixmap pixmap(kPixels, kPixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, kPixels / 12.0));
    painter.setBrush(lit ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QRectF(0.25 * kPixels, 0.25 * kPixels, 0.5 * kPixels, 0.5 * kPixels));
    return pixmap;
}

QIcon railIcon(const QString& name) {
    const Theme& theme = Appearance::instance().theme();
    QIcon icon;
    icon.addPixmap(colored(name, theme.railNote));
    icon.addPixmap(colored(name, theme.railInk), QIcon::Normal, QIcon::On);
    icon.addPixmap(colored(name, mixed(theme.rail, theme.railNote, 0.6)), QIcon::Disabled);
    return icon;
}

}  // namespace dropscope
