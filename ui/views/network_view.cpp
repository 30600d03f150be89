// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/network_view.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/style/appearance.h"
#include "ui/style/hatch.h"
#include "ui/style/spoken.h"

namespace dropscope {

namespace {

constexpr double kFaintest = 0.06;  // weights below this share of the largest are not drawn
constexpr double kLargestRadius = 8.0;

}  // namespace

NetworkView::NetworkView(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSpokenRole(this, QAccessible::Graphic);
    connect(&Appearance::instance(), &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void NetworkView::setPicture(std::shared_ptr<const NetworkPicture> picture) {
    m_picture = std::move(picture);
    describe(this, spoken());
    update();
}

void NetworkView::setKept(std::vector<std::vector<std::uint8_t>> kept) {
    m_kept = std::move(kept);
    describe(this, spoken());
    update();
}

void NetworkView::setKeptWeights(std::vector<std::vector<std::uint8_t>> kept) {
    m_keptWeights = std::move(kept);
    describe(this, spoken());
    update();
}

QString NetworkView::spoken() const {
    if (!m_picture) {
        return {};
    }
    QStringList layers;
    for (std::size_t layer = 0; layer < m_picture->widths.size(); ++layer) {
        const std::uint32_t units = m_picture->widths[layer];
        const auto dropped = layer < m_kept.size() ? std::ranges::count(m_kept[layer], std::uint8_t{0}) : 0;
        if (layer == 0) {
            layers << tr("inputs: %1 of %2 dropped").arg(dropped).arg(units);
        } else if (layer + 1 == m_picture->widths.size()) {
            layers << tr("outputs: %1, never dropped").arg(units);
        } else {
            layers << tr("hidden layer %1: %2 of %3 units dropped").arg(layer).arg(dropped).arg(units);
        }
    }
    for (std::size_t layer = 0; layer < m_keptWeights.size(); ++layer) {
        if (!m_keptWeights[layer].empty()) {
            layers << tr("weights of layer %1: %2 of %3 dropped")
                          .arg(layer + 1)
                          .arg(std::ranges::count(m_keptWeights[layer], std::uint8_t{0}))
                          .arg(m_keptWeights[layer].size());
        }
    }
    return layers.join("; ");
}

QSize NetworkView::sizeHint() const { return {Appearance::instance().length(300), Appearance::instance().length(240)}; }

QSize NetworkView::minimumSizeHint() const {
    return {Appearance::instance().length(140), Appearance::instance().length(110)};
}

bool NetworkView::isKept(std::size_t layer, std::size_t unit) const {
    return layer >= m_kept.size() || unit >= m_kept[layer].size() || m_kept[layer][unit] != 0;
}

bool NetworkView::isWeightKept(std::size_t layer, std::size_t out, std::size_t in) const {
    if (layer >= m_keptWeights.size() || m_keptWeights[layer].empty()) {
        return true;
    }
    const std::size_t place = out * m_picture->widths[layer] + in;
    return place >= m_keptWeights[layer].size() || m_keptWeights[layer][place] != 0;
}

void NetworkView::paintEvent(QPaintEvent* /*event*/) {
    if (!m_picture) {
        return;
    }
    const Appearance& look = Appearance::instance();
    const Theme& theme = look.theme();
    const NetworkPicture& net = *m_picture;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(look.noteFont());
    const QFontMetrics metrics(painter.font());

    const std::size_t layers = net.widths.size();
    const double words = metrics.height() + look.length(2);
    const double room = height() - words;
    const std::uint32_t most = std::max(std::ranges::max(net.shown), 1U);
    const double pitch = std::min(room / most, 2.6 * look.length(kLargestRadius));
    const double radius = std::min(0.40 * pitch, static_cast<double>(look.length(kLargestRadius)));
    const double margin = std::max(radius + 2.0, metrics.horizontalAdvance("000/000") / 2.0);
    const auto at = [&](std::size_t layer, std::size_t unit) {
        const double x = margin + (width() - 2 * margin) * static_cast<double>(layer) /
                                      static_cast<double>(std::max<std::size_t>(layers - 1, 1));
        const double gap =
            std::min(room / net.shown[layer], std::max(pitch, 2.0 * pitch * (net.shown[layer] < 4 ? 1 : 0)));
        return QPointF(x, room / 2 + (static_cast<double>(unit) - (net.shown[layer] - 1) / 2.0) * gap);
    };

    for (std::size_t layer = 0; layer + 1 < layers; ++layer) {
        const std::vector<float>& weights = net.weights[layer];
        float largest = 1e-9F;
        for (const float weight : weights) {
            largest = std::isfinite(weight) ? std::max(largest, std::abs(weight)) : largest;
        }
        for (std::size_t out = 0; out < net.shown[layer + 1]; ++out) {
            for (std::size_t in = 0; in < net.shown[layer]; ++in) {
                const float weight = weights[out * net.shown[layer] + in];
                const double share = static_cast<double>(std::abs(weight) / largest);
                if (!(share > kFaintest) || !isKept(layer, in) || !isKept(layer + 1, out) ||
                    !isWeightKept(layer, out, in)) {
                    continue;
                }
                QColor color = weight < 0 ? theme.negative : theme.positive;
                color.setAlphaF(static_cast<float>(std::min(1.0, 0.15 + 0.7 * share)));
                painter.setPen(QPen(color, 0.6 + 1.4 * share));
                painter.drawLine(at(layer, in), at(layer + 1, out));
            }
        }
    }
    const QBrush hatch = hatchBrush(theme.note, devicePixelRatioF());
    for (std::size_t layer = 0; layer < layers; ++layer) {
        for (std::size_t unit = 0; unit < net.shown[layer]; ++unit) {
            const QPointF center = at(layer, unit);
            painter.setBrush(theme.card);
            if (isKept(layer, unit)) {
                painter.setPen(QPen(theme.ink, 1.6));
                painter.drawEllipse(center, radius, radius);
                continue;
            }
            painter.setPen(QPen(theme.note, 1.0, Qt::DotLine));
            painter.drawEllipse(center, radius, radius);
            painter.setBrush(hatch);
            painter.drawEllipse(center, radius, radius);
            const double arm = 0.55 * radius;
            painter.setPen(QPen(theme.note, 1.4));
            painter.drawLine(center - QPointF(arm, arm), center + QPointF(arm, arm));
            painter.drawLine(center - QPointF(arm, -arm), center + QPointF(arm, -arm));
        }
        // How many of the whole layer are on, below it.
        QString count = QString::number(net.widths[layer]);
        if (layer < m_kept.size() && !m_kept[layer].empty()) {
            count =
                QStringLiteral("%1/%2").arg(std::ranges::count(m_kept[layer], std::uint8_t{1})).arg(net.widths[layer]);
        }
        painter.setPen(theme.note);
        const double x = at(layer, 0).x();
        painter.drawText(QRectF(x - 60, room, 120, words), Qt::AlignHCenter | Qt::AlignBottom, count);
    }
}

}  // namespace dropscope
