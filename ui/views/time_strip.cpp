// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/time_strip.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <limits>

#include "ui/models/count_text.h"
#include "ui/style/appearance.h"
#include "ui/style/focus_ring.h"
#include "ui/style/hatch.h"
#include "ui/style/spoken.h"

namespace dropscope {

namespace {

constexpr double kRowHeight = 8.0;  // design pixels
constexpr int kNumberedRows = 5;    // every fifth draw has its number
constexpr double kFocusRoom = 4.0;  // for the focus frame around it all
constexpr double kHatchSide = 5.0;  // below, hatching would be noise

}  // namespace

TimeStrip::TimeStrip(QWidget* parent) : QWidget(parent) {
    setObjectName("timeStrip");
    setSpokenRole(this, QAccessible::Graphic);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("masks over draws"));
    connect(&Appearance::instance(), &Appearance::changed, this, [this] {
        updateGeometry();
        update();
        emit roomChanged();
    });
}

void TimeStrip::show(StripContent content) {
    if (content.history.units != m_content.history.units || content.currentColumn != m_content.currentColumn) {
        m_column.reset();
    }
    m_content = std::move(content);
    m_reason.clear();
    if (m_hovered &&
        (m_hovered->row >= m_content.history.draws() || m_hovered->column >= m_content.history.units.size())) {
        m_hovered.reset();
    }
    describe();
    update();
}

void TimeStrip::clear(const QString& reason) {
    m_content = {};
    m_reason = reason;
    m_hovered.reset();
    m_column.reset();
    describe();
    update();
}

QSize TimeStrip::sizeHint() const {
    Appearance& look = Appearance::instance();
    return {look.length(480), look.length(240)};
}

QSize TimeStrip::minimumSizeHint() const {
    Appearance& look = Appearance::instance();
    return {look.length(240), look.length(120)};
}

double TimeStrip::rowHeight() const { return Appearance::instance().length(kRowHeight); }

QRect TimeStrip::innerRect() const {
    const int room = Appearance::instance().length(kFocusRoom);
    return rect().adjusted(room, room, -room, -room);
}

QRectF TimeStrip::gridRect() const {
    Appearance& look = Appearance::instance();
    const QFontMetrics metrics(look.noteFont());
    const int left = metrics.horizontalAdvance("00000") + look.length(8);
    const int right = look.length(16);
    const int top = metrics.height() + look.length(10);
    const int bottom = metrics.height() + look.length(6);
    return QRectF(innerRect()).adjusted(left, top, -right, -bottom);
}

std::uint32_t TimeStrip::drawRoom() const {
    return static_cast<std::uint32_t>(std::max(2.0, std::floor(gridRect().height() / rowHeight())));
}

std::size_t TimeStrip::unitRoom() const { return static_cast<std::size_t>(std::max(1.0, gridRect().width() / 2.0)); }

QRectF TimeStrip::cellRect(std::size_t row, std::size_t column) const {
    const QRectF grid = gridRect();
    const double width = grid.width() / static_cast<double>(std::max<std::size_t>(1, m_content.history.units.size()));
    return {grid.left() + static_cast<double>(column) * width, grid.top() + static_cast<double>(row) * rowHeight(),
            width, rowHeight()};
}

std::optional<TimeStrip::Place> TimeStrip::placeAt(const QPointF& position) const {
    const QRectF grid = gridRect();
    const std::size_t draws = m_content.history.draws();
    const double row = std::floor((position.y() - grid.top()) / rowHeight());
    const double column =
        std::floor((position.x() - grid.left()) / grid.width() * static_cast<double>(m_content.history.units.size()));
    if (draws == 0 || row < 0.0 || column < 0.0 || row >= static_cast<double>(draws) ||
        column >= static_cast<double>(m_content.history.units.size())) {
        return std::nullopt;
    }
    return Place{static_cast<std::size_t>(row), static_cast<std::size_t>(column)};
}

std::optional<std::size_t> TimeStrip::currentRow() const {
    const std::uint32_t first = m_content.history.firstDraw;
    const bool here = m_content.currentDraw >= first && m_content.currentDraw - first < m_content.history.draws();
    return here ? std::optional<std::size_t>(m_content.currentDraw - first) : std::nullopt;
}

std::optional<TimeStrip::Place> TimeStrip::place() const {
    if (m_hovered) {
        return m_hovered;
    }
    const std::optional<std::size_t> row = currentRow();
    const std::optional<std::size_t> column = m_column ? m_column : m_content.currentColumn;
    return row && column ? std::optional(Place{*row, *column}) : std::nullopt;
}

QString TimeStrip::sentence() const {
    const DrawHistory& history = m_content.history;
    const std::optional<Place> at = place();
    if (!at) {
        return m_reason;
    }
    std::size_t dropped = 0;
    for (std::size_t draw = 0; draw < history.draws(); ++draw) {
        dropped += history.keptAt(draw, at->column) ? 0U : 1U;
    }
    const QString text = history.keptAt(at->row, at->column)
                             ? tr("draw %1, %2 %3: kept; it is dropped in %4 of the %5 draws shown")
                             : tr("draw %1, %2 %3: dropped; it is dropped in %4 of the %5 draws shown");
    return text.arg(QString::number(history.firstDraw + at->row), m_content.unitWord,
                    QString::number(history.units[at->column]), QString::number(dropped),
                    QString::number(history.draws()));
}

QString TimeStrip::noteText() const {
    const DrawHistory& history = m_content.history;
    std::size_t repeated = 0;
    for (std::size_t draw = 1; draw < history.draws(); ++draw) {
        repeated += history.repeats(draw) ? 1U : 0U;
    }
    if (history.draws() > 1 && repeated + 1 == history.draws()) {
        return tr("= all %1 draws shown have the same mask").arg(history.draws());
    }
    if (repeated > 0) {
        return tr("= the same mask as the draw above");
    }
    if (!m_content.note.isEmpty()) {
        return m_content.note;
    }
    return history.units.size() < m_content.unitCount
               ? tr("%1 of %2 units, evenly spaced; a row is a draw")
                     .arg(countText(static_cast<std::uint64_t>(history.units.size())), countText(m_content.unitCount))
               : tr("a column is a unit, a row is a draw; click to go there");
}

QString TimeStrip::csv() const { return csvOf(m_content.history); }

QImage TimeStrip::image(QSize size) const {
    TimeStrip other;
    other.resize(size);
    other.m_content = m_content;
    other.m_reason = m_reason;
    QImage picture(size * 2, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(2.0);
    picture.fill(Appearance::instance().theme().card);
    other.render(&picture, QPoint(), QRegion(), QWidget::DrawChildren);
    return picture;
}

void TimeStrip::describe() {
    const QString words = m_reason.isEmpty() ? tr("%1. %2").arg(sentence(), noteText()) : m_reason;
    dropscope::describe(this, words);
}

// --- painting ---

void TimeStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Appearance& look = Appearance::instance();
    painter.setFont(look.noteFont());
    painter.setPen(look.theme().note);
    if (m_content.history.draws() == 0) {
        painter.drawText(innerRect(), static_cast<int>(Qt::AlignCenter) | static_cast<int>(Qt::TextWordWrap), m_reason);
        return;
    }
    const QFontMetrics metrics(look.noteFont());
    const QRect inner = innerRect();
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop,
                     metrics.elidedText(sentence(), Qt::ElideRight, inner.width()));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom,
                     metrics.elidedText(noteText(), Qt::ElideRight, inner.width()));
    paintCells(painter);
    paintMarks(painter);
    paintNumbers(painter);
    if (hasFocus()) {
        paintFocusRing(painter, rect());
    }
}

void TimeStrip::paintCells(QPainter& painter) const {
    const Theme& theme = Appearance::instance().theme();
    const DrawHistory& history = m_content.history;
    const QColor kept = mixed(theme.card, theme.accent, 0.35);
    const QRectF first = cellRect(0, 0);
    const bool hatched = std::min(first.width(), first.height()) >= kHatchSide;
    const QColor dropped = hatched ? theme.card : mixed(theme.card, theme.note, 0.75);
    QImage cells(static_cast<int>(history.units.size()), static_cast<int>(history.draws()), QImage::Format_RGB32);
    for (std::size_t draw = 0; draw < history.draws(); ++draw) {
        auto* line = reinterpret_cast<QRgb*>(cells.scanLine(static_cast<int>(draw)));
        for (std::size_t column = 0; column < history.units.size(); ++column) {
            line[column] = (history.keptAt(draw, column) ? kept : dropped).rgb();
        }
    }
    const QRectF all = first.united(cellRect(history.draws() - 1, history.units.size() - 1));
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(all, cells);
    if (!hatched) {
        return;
    }
    const QBrush hatch = hatchBrush(theme.hatch, devicePixelRatioF());
    for (std::size_t draw = 0; draw < history.draws(); ++draw) {
        for (std::size_t column = 0; column < history.units.size(); ++column) {
            if (!history.keptAt(draw, column)) {
                painter.fillRect(cellRect(draw, column), hatch);
            }
        }
    }
    painter.setPen(theme.line);
    for (std::size_t draw = 0; draw <= history.draws(); ++draw) {
        const double y = cellRect(draw, 0).top();
        painter.drawLine(QPointF(all.left(), y), QPointF(all.right(), y));
    }
    for (std::size_t column = 0; column <= history.units.size(); ++column) {
        const double x = cellRect(0, column).left();
        painter.drawLine(QPointF(x, all.top()), QPointF(x, all.bottom()));
    }
}

void TimeStrip::paintMarks(QPainter& painter) const {
    Appearance& look = Appearance::instance();
    const Theme& theme = look.theme();
    const DrawHistory& history = m_content.history;
    const QRectF grid = gridRect();
    painter.setBrush(Qt::NoBrush);
    // Rows that repeat the one above: an equals sign behind them.
    painter.setPen(QPen(theme.accent, look.length(1.5)));
    for (std::size_t draw = 1; draw < history.draws(); ++draw) {
        if (history.repeats(draw)) {
            const double y = cellRect(draw, 0).center().y();
            const double x = grid.right() + look.length(4);
            for (const double shift : {-1.5, 1.5}) {
                painter.drawLine(QPointF(x, y + look.length(shift)),
                                 QPointF(x + look.length(7), y + look.length(shift)));
            }
        }
    }
    const std::optional<std::size_t> column = m_column ? m_column : m_content.currentColumn;
    if (column && *column < history.units.size()) {
        const QRectF bar = cellRect(0, *column).united(cellRect(history.draws() - 1, *column));
        painter.setPen(QPen(theme.ink, 1.0));
        painter.drawRect(bar);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.ink);
        const double side = look.length(4);
        const QPointF tip(bar.center().x(), bar.top() - 1.0);
        painter.drawPolygon(QPolygonF({tip, tip + QPointF(-side, -side), tip + QPointF(side, -side)}));
        painter.setBrush(Qt::NoBrush);
    }
    const auto frameRow = [&](std::size_t row, const QPen& pen) {
        painter.setPen(pen);
        painter.drawRect(cellRect(row, 0).united(cellRect(row, history.units.size() - 1)).adjusted(-1, -1, 1, 1));
    };
    if (m_hovered) {
        frameRow(m_hovered->row, QPen(theme.note, 1.0));
        painter.setPen(QPen(theme.ink, 2.0));
        painter.drawRect(cellRect(m_hovered->row, m_hovered->column));
    }
    if (const std::optional<std::size_t> row = currentRow()) {
        frameRow(*row, QPen(theme.accent, hasFocus() ? 3.0 : 2.0));
    }
}

void TimeStrip::paintNumbers(QPainter& painter) const {
    Appearance& look = Appearance::instance();
    const Theme& theme = look.theme();
    const QRectF grid = gridRect();
    const QFontMetrics metrics(look.noteFont());
    const auto current = static_cast<std::ptrdiff_t>(currentRow().value_or(0));
    for (std::size_t row = 0; row < m_content.history.draws(); ++row) {
        const std::uint32_t draw = m_content.history.firstDraw + static_cast<std::uint32_t>(row);
        const bool isCurrent = currentRow() == row;
        const auto away = std::abs(static_cast<std::ptrdiff_t>(row) - current);
        if (!isCurrent && (draw % kNumberedRows != 0 || static_cast<double>(away) * rowHeight() < metrics.height())) {
            continue;
        }
        QFont font = look.noteFont();
        font.setBold(isCurrent);
        painter.setFont(font);
        painter.setPen(isCurrent ? theme.accent : theme.note);
        const double middle = cellRect(row, 0).center().y();
        const double left = innerRect().left();
        painter.drawText(
            QRectF(left, middle - metrics.height(), grid.left() - look.length(6) - left, 2.0 * metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, QString::number(draw));
    }
}

// --- mouse and keys ---

void TimeStrip::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    emit roomChanged();
}

void TimeStrip::mousePressEvent(QMouseEvent* event) {
    if (const std::optional<Place> at = placeAt(event->position())) {
        emit drawChosen(m_content.history.firstDraw + static_cast<std::uint32_t>(at->row));
    }
}

void TimeStrip::mouseMoveEvent(QMouseEvent* event) {
    m_hovered = placeAt(event->position());
    setCursor(m_hovered ? Qt::PointingHandCursor : Qt::ArrowCursor);
    describe();
    update();
}

void TimeStrip::leaveEvent(QEvent*) {
    m_hovered.reset();
    describe();
    update();
}

void TimeStrip::goTo(std::int64_t draw) {
    constexpr std::int64_t kLast = std::numeric_limits<std::uint32_t>::max();
    emit drawChosen(static_cast<std::uint32_t>(std::clamp<std::int64_t>(draw, 0, kLast)));
}

void TimeStrip::keyPressEvent(QKeyEvent* event) {
    const std::int64_t draw = m_content.currentDraw;
    const std::size_t units = m_content.history.units.size();
    const std::size_t column = (m_column ? m_column : m_content.currentColumn).value_or(0);
    switch (event->key()) {
        case Qt::Key_Up:
            goTo(draw - 1);
            break;
        case Qt::Key_Down:
            goTo(draw + 1);
            break;
        case Qt::Key_PageUp:
            goTo(draw - drawRoom() / 2);
            break;
        case Qt::Key_PageDown:
            goTo(draw + drawRoom() / 2);
            break;
        case Qt::Key_Home:
            goTo(0);
            break;
        case Qt::Key_Left:
            m_column = column == 0 ? 0 : column - 1;
            break;
        case Qt::Key_Right:
            m_column = units == 0 ? 0 : std::min(units - 1, column + 1);
            break;
        default:
            QWidget::keyPressEvent(event);
            return;
    }
    describe();
    update();
}

void TimeStrip::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void TimeStrip::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

}  // namespace dropscope
