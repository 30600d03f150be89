// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_map.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <limits>

#include "ui/charts/plot_frame.h"
#include "ui/charts/plot_view.h"
#include "ui/style/appearance.h"
#include "ui/style/focus_ring.h"

namespace dropscope {

HeatMap::HeatMap(QWidget* parent) : ChartWidget(parent) {
    installSpokenGrids();
    setObjectName("heatMap");
}

void HeatMap::setData(HeatData data, const QString& finding) {
    m_data = std::move(data);
    m_finding = finding;
    if (m_data.cells.empty()) {
        clear(finding);
        return;
    }
    dataChanged(finding);
    if (hasFocus()) {
        sayCurrentCell(this, *this);
    }
}

const HeatCell& HeatMap::cell(int column, int row) const {
    return m_data.cells[static_cast<std::size_t>(row * m_data.xLabels.size() + column)];
}

QString HeatMap::words(double value) const {
    return m_data.shares ? percentText(value, 1) : QString::number(value, 'g', 3);
}

int HeatMap::best() const {
    int found = -1;
    for (std::size_t i = 0; i < m_data.cells.size(); ++i) {
        const double value = m_data.cells[i].value;
        if (std::isnan(value)) {
            continue;
        }
        const bool better =
            found < 0 || (m_data.lowIsBest ? value < m_data.cells[static_cast<std::size_t>(found)].value
                                           : value > m_data.cells[static_cast<std::size_t>(found)].value);
        found = better ? static_cast<int>(i) : found;
    }
    return found;
}

QString HeatMap::csv() const {
    const auto number = [](double value) { return std::isnan(value) ? QString() : QString::number(value, 'g', 17); };
    QString text = m_data.xName + ',' + m_data.yName + ",value,low,high\n";
    for (int row = 0; row < m_data.yLabels.size(); ++row) {
        for (int column = 0; column < m_data.xLabels.size(); ++column) {
            const HeatCell& at = cell(column, row);
            text += QStringList{m_data.xLabels[column], m_data.yLabels[row], number(at.value), number(at.low),
                                number(at.high)}
                        .join(',') +
                    '\n';
        }
    }
    return text;
}

std::unique_ptr<ChartWidget> HeatMap::twin() const {
    auto other = std::make_unique<HeatMap>();
    other->setAccessibleName(accessibleName());
    other->m_data = m_data;
    other->m_finding = m_finding;
    return other;
}

PlotFrame HeatMap::rebuild(PlotView& view) {
    const auto ticksOf = [](const QStringList& labels) {
        return [labels](int /*most*/) {
            std::vector<Tick> ticks;
            ticks.reserve(static_cast<std::size_t>(labels.size()));
            for (qsizetype i = 0; i < labels.size(); ++i) {
                ticks.push_back({static_cast<double>(i) + 0.5, labels[i]});
            }
            return ticks;
        };
    };
    return PlotFrame({.size = view.size(),
                      .x = {.low = 0.0, .high = static_cast<double>(m_data.xLabels.size())},
                      .y = {.low = 0.0, .high = static_cast<double>(m_data.yLabels.size())},
                      .titles = {tr("%1 to the right, %2 upwards").arg(m_data.xName, m_data.yName)},
                      .xTicks = ticksOf(m_data.xLabels),
                      .yTicks = ticksOf(m_data.yLabels)});
}

void HeatMap::paintBelow(QPainter& /*painter*/, const PlotFrame& /*frame*/) const {}

void HeatMap::paintAbove(QPainter& painter, const PlotFrame& frame) const {
    const Appearance& look = Appearance::instance();
    const Theme& theme = look.theme();
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const HeatCell& at : m_data.cells) {
        if (!std::isnan(at.value)) {
            low = std::min(low, at.value);
            high = std::max(high, at.value);
        }
    }
    const int bestCell = best();
    painter.setFont(frame.font());
    const QFontMetrics metrics(frame.font());
    for (int row = 0; row < m_data.yLabels.size(); ++row) {
        for (int column = 0; column < m_data.xLabels.size(); ++column) {
            const HeatCell& at = cell(column, row);
            const QRectF box = boxOf(frame, column, row);
            const double share = high > low ? (at.value - low) / (high - low) : 0.0;
            const QColor ground =
                std::isnan(at.value) ? theme.page : mixed(theme.card, theme.with, 0.08 + 0.84 * share);
            painter.fillRect(box, ground);
            const bool isBest = row * m_data.xLabels.size() + column == bestCell;
            if (isBest) {
                painter.setPen(QPen(theme.ink, look.length(2)));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(box.adjusted(1, 1, -1, -1));
            }
            const QStringList lines = wordsOf(column, row);
            // What fits, the number first.
            QStringList shown;
            for (const QString& line : lines) {
                const bool fits = metrics.horizontalAdvance(line) < box.width() - 2 &&
                                  static_cast<double>(shown.size() + 1) * metrics.height() < box.height();
                if (fits || shown.isEmpty()) {
                    shown << line;
                }
            }
            painter.setPen(inkOn(theme, ground));
            painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, shown.join('\n'));
        }
    }
    if (hasFocus()) {
        // On a ground of the card's colour: the cells are of the accent's hue themselves.
        const QRectF box = boxOf(frame, current().x(), current().y());
        painter.setPen(QPen(theme.card, look.length(5)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(1, 1, -1, -1));
        paintFocusRing(painter, box);
    }
}

QRectF HeatMap::boxOf(const PlotFrame& frame, int column, int row) const {
    return QRectF(frame.pixel(column, row + 1.0), frame.pixel(column + 1.0, row)).normalized().adjusted(1, 1, -1, -1);
}

QStringList HeatMap::wordsOf(int column, int row) const {
    const HeatCell& at = cell(column, row);
    QStringList lines = {std::isnan(at.value) ? QStringLiteral("–") : words(at.value)};
    if (row * m_data.xLabels.size() + column == best()) {
        lines << (m_data.lowIsBest ? tr("lowest") : tr("highest"));
    }
    if (!at.note.isEmpty()) {
        lines << at.note;
    }
    if (std::isfinite(at.low)) {
        lines << tr("%1 to %2").arg(words(at.low), words(at.high));
    }
    return lines;
}

// --- the keyboard, and screen readers ---

QPoint HeatMap::current() const {
    const QSize size = spokenSize();
    return {std::clamp(m_current.x(), 0, std::max(0, size.width() - 1)),
            std::clamp(m_current.y(), 0, std::max(0, size.height() - 1))};
}

QPoint HeatMap::turned(const QPoint& cell) const { return {cell.x(), spokenSize().height() - 1 - cell.y()}; }

QSize HeatMap::spokenSize() const {
    return m_data.cells.empty()
               ? QSize(0, 0)
               : QSize(static_cast<int>(m_data.xLabels.size()), static_cast<int>(m_data.yLabels.size()));
}

QPoint HeatMap::spokenCurrent() const { return turned(current()); }

QRect HeatMap::spokenSelection() const { return {spokenCurrent(), QSize(1, 1)}; }

QRectF HeatMap::spokenRect(const QPoint& cell) const {
    const QPoint at = turned(cell);
    return boxOf(frame(), at.x(), at.y()).adjusted(-1, -1, 1, 1);
}

QString HeatMap::spokenCell(const QPoint& cell) const {
    const QPoint at = turned(cell);
    return tr("%1 %2, %3 %4: %5", "a cell of a heat map: two variables with their values, and what is in the cell")
        .arg(m_data.xName, m_data.xLabels[at.x()], m_data.yName, m_data.yLabels[at.y()],
             wordsOf(at.x(), at.y()).join(", "));
}

void HeatMap::choose(const QPoint& cell) {
    m_current = cell;
    m_current = current();
    sayCurrentCell(this, *this);
    repaintPlot();
}

void HeatMap::focusInEvent(QFocusEvent* event) {
    ChartWidget::focusInEvent(event);
    sayCurrentCell(this, *this);
}

void HeatMap::keyPressEvent(QKeyEvent* event) {
    const QPoint at = current();
    const QSize size = spokenSize();
    if (size.isEmpty()) {
        event->ignore();
        return;
    }
    switch (event->key()) {
        case Qt::Key_Left:
            choose(at - QPoint(1, 0));
            break;
        case Qt::Key_Right:
            choose(at + QPoint(1, 0));
            break;
        case Qt::Key_Up:
            choose(at + QPoint(0, 1));
            break;
        case Qt::Key_Down:
            choose(at - QPoint(0, 1));
            break;
        case Qt::Key_Home:
            choose({0, at.y()});
            break;
        case Qt::Key_End:
            choose({size.width() - 1, at.y()});
            break;
        case Qt::Key_PageUp:
            choose({at.x(), size.height() - 1});
            break;
        case Qt::Key_PageDown:
            choose({at.x(), 0});
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            emit cellClicked(at.x(), at.y());
            break;
        default:
            event->ignore();
    }
}

void HeatMap::mouseReleaseEvent(QMouseEvent* event) {
    const auto column = static_cast<int>(std::floor(frame().xValue(event->position().x())));
    const auto row = static_cast<int>(std::floor(frame().yValue(event->position().y())));
    if (column >= 0 && row >= 0 && column < m_data.xLabels.size() && row < m_data.yLabels.size()) {
        choose({column, row});
        emit cellClicked(column, row);
    }
}

}  // namespace dropscope
