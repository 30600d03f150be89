// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/mask_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/style/appearance.h"
#include "ui/style/focus_ring.h"
#include "ui/style/hatch.h"
#include "ui/views/cell_marks.h"
#include "ui/views/mask_picture.h"
#include "ui/views/zoom_gesture.h"

namespace dropscope {

namespace {

constexpr double kNearCell = 7.0;    // pixels: from here on a cell has its own square with lines and hatching
constexpr double kDigitCell = 14.0;  // of the design: from here on it has its digit

}  // namespace

MaskView::MaskView(GridViewport& sharedViewport, QWidget* parent) : GridArea(sharedViewport, parent) {
    const auto dropPicture = [this] { m_picture = QImage(); };
    connect(&grid(), &GridViewport::moved, this, dropPicture);
    connect(&Appearance::instance(), &Appearance::changed, this, dropPicture);
}

void MaskView::show(MaskContent content) {
    m_content = std::move(content);
    m_picture = QImage();
    viewport()->update();
    describeCurrent();
}

QSize MaskView::sizeHint() const {
    Appearance& look = Appearance::instance();
    return {look.length(200), look.length(130)};
}

QSize MaskView::minimumSizeHint() const {
    Appearance& look = Appearance::instance();
    return {look.length(60), look.length(40)};
}

void MaskView::resizeEvent(QResizeEvent* event) {
    m_picture = QImage();
    GridArea::resizeEvent(event);
}

// --- units ---

std::uint64_t MaskView::unitAt(const QPoint& cell) const {
    return static_cast<std::uint64_t>(cell.y()) * static_cast<std::uint64_t>(grid().columns()) +
           static_cast<std::uint64_t>(cell.x());
}

bool MaskView::hasCell(const QPoint& cell) const {
    return m_content.mask && GridArea::hasCell(cell) && unitAt(cell) < m_content.mask->size();
}

// --- painting ---

void MaskView::paintEvent(QPaintEvent*) {
    if (!m_content.mask || grid().isEmpty()) {
        return;
    }
    QPainter painter(viewport());
    if (std::min(grid().cellWidth(), grid().cellHeight()) >= kNearCell) {
        paintNear(painter);
    } else {
        paintFar(painter);
    }
    paintMarks(painter);
    if (hasFocus()) {
        paintFocusRing(painter, viewport()->rect());
    }
}

void MaskView::paintNear(QPainter& painter) const {
    Appearance& look = Appearance::instance();
    const Theme& theme = look.theme();
    const QBrush hatch = hatchBrush(theme.hatch, devicePixelRatioF());
    const bool digits = grid().cellWidth() >= look.length(kDigitCell);
    QFont plain = look.numberFont();
    plain.setPixelSize(std::min(plain.pixelSize(), static_cast<int>(grid().cellHeight() * 0.72)));
    QFont bold = plain;
    bold.setBold(true);
    const QRect cells = visibleCells();
    for (int r = cells.top(); r <= cells.bottom(); ++r) {
        for (int c = cells.left(); c <= cells.right(); ++c) {
            const QPoint cell(c, r);
            if (!hasCell(cell)) {
                continue;
            }
            const QRectF rect = cellRect(cell);
            const std::uint64_t unit = unitAt(cell);
            const bool kept = (*m_content.mask)[unit] != 0;
            painter.fillRect(rect, kept ? mixed(theme.card, theme.accent, 0.12) : theme.card);
            if (!kept) {
                painter.fillRect(rect, hatch);
            }
            painter.setPen(theme.line);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(std::round(rect.left()), std::round(rect.top()),
                                    std::round(rect.right()) - std::round(rect.left()),
                                    std::round(rect.bottom()) - std::round(rect.top())));
            if (digits) {
                painter.setFont(kept ? bold : plain);
                painter.setPen(kept ? theme.ink : theme.struck);
                painter.drawText(rect, Qt::AlignCenter, kept ? "1" : "0");
            }
            if (m_content.other && (*m_content.other)[unit] != (*m_content.mask)[unit]) {
                const double corner = std::clamp(rect.width() * 0.26, 3.0, 9.0);
                painter.setRenderHint(QPainter::Antialiasing);
                painter.setPen(Qt::NoPen);
                painter.setBrush(theme.without);
                painter.drawPolygon(QPolygonF(
                    {rect.topRight(), rect.topRight() - QPointF(corner, 0), rect.topRight() + QPointF(0, corner)}));
                painter.setRenderHint(QPainter::Antialiasing, false);
            }
        }
    }
}

void MaskView::paintFar(QPainter& painter) {
    const Theme& theme = Appearance::instance().theme();
    const MaskColors colors{mixed(theme.card, theme.accent, 0.12).rgb(), mixed(theme.card, theme.note, 0.75).rgb()};
    const QRect cells = visibleCells();
    const bool small = std::min(grid().cellWidth(), grid().cellHeight()) < 1.0;
    const StretchedFrame far = farFrame();
    if (m_picture.isNull()) {
        m_picture = small ? farMaskPicture(*m_content.mask, grid().columns(), far.frame.origin, far.frame.cell,
                                           far.frame.size, colors)
                          : maskPicture(*m_content.mask, grid().columns(), cells, colors);
    }
    if (small) {
        const QSizeF size(m_picture.width() * far.stretch.width(), m_picture.height() * far.stretch.height());
        painter.drawImage(QRectF(far.corner, size), m_picture);
    } else {
        painter.drawImage(cellsRect(cells), m_picture);
    }
    paintOutline(painter, tableRect(), theme.line);
}

void MaskView::paintMarks(QPainter& painter) const {
    const Theme& theme = Appearance::instance().theme();
    constexpr double kLeast = 4.0;
    const QPoint current = grid().current();
    if (m_content.firstDifference) {
        const auto columns = static_cast<std::uint64_t>(grid().columns());
        const QPoint first(static_cast<int>(*m_content.firstDifference % columns),
                           static_cast<int>(*m_content.firstDifference / columns));
        paintCellFrame(painter, cellRect(first), theme.without, 2.0, 9.0);
    }
    if (grid().hovered() && *grid().hovered() != current && hasCell(*grid().hovered())) {
        paintCellFrame(painter, cellRect(*grid().hovered()), theme.accent, 1.0, kLeast);
    }
    if (hasCell(current)) {
        paintCellFrame(painter, cellRect(current), theme.accent, hasFocus() ? 3.0 : 1.0, kLeast);
    }
}

// --- mouse and keys ---

void MaskView::mousePressEvent(QMouseEvent* event) {
    if (const std::optional<QPoint> cell = cellAt(event->position()); cell && event->button() == Qt::LeftButton) {
        grid().setCurrent(*cell);
    }
}

void MaskView::mouseMoveEvent(QMouseEvent* event) { grid().setHovered(cellAt(event->position())); }

void MaskView::keyPressEvent(QKeyEvent* event) {
    if (const std::optional<QPoint> to = cellByKey(*event)) {
        grid().setCurrent(*to);
    } else if (event->key() == Qt::Key_Plus) {
        grid().zoomBy(kZoomPerStep);
    } else if (event->key() == Qt::Key_Minus) {
        grid().zoomBy(1.0 / kZoomPerStep);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void MaskView::focusInEvent(QFocusEvent* event) {
    GridArea::focusInEvent(event);
    emit focused();
}

// --- words ---

QString MaskView::cellText(const QPoint& cell) const {
    if (!hasCell(cell)) {
        return {};
    }
    const std::uint64_t unit = unitAt(cell);
    QStringList index;
    for (const std::int64_t at : m_content.shape.indexOf(unit)) {
        index << QString::number(at);
    }
    const bool kept = (*m_content.mask)[unit] != 0;
    QString place = QString("[%1]: %2").arg(index.join(", "), kept ? tr("kept") : tr("dropped"));
    if (!m_content.other || (*m_content.other)[unit] == (*m_content.mask)[unit]) {
        return place;
    }
    return (kept ? tr("%1; %2 drops it") : tr("%1; %2 keeps it")).arg(place, m_content.otherName);
}

QSize MaskView::spokenSize() const { return m_content.mask ? QSize(grid().columns(), grid().rows()) : QSize(0, 0); }

}  // namespace dropscope
