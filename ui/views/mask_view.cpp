// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/mask_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "ui/style/appearance.h"
#include "ui/style/focus_ring.h"
#include "ui/style/hatch.h"
#include "ui/views/mask_picture.h"

namespace dropscope {

namespace {

constexpr double kNearCell = 7.0;    // pixels: from here on a cell has its own square with lines and hatching
constexpr double kDigitCell = 14.0;  // of the design: from here on it has its digit
constexpr double kZoomPerWheelStep = 1.25;

}  // namespace

MaskView::MaskView(GridViewport& sharedViewport, QWidget* parent)
    : QAbstractScrollArea(parent), m_grid(sharedViewport) {
    installSpokenGrids();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(&m_grid, &GridViewport::moved, this, [this] {
        m_picture = QImage();
        updateScrollBars();
        viewport()->update();
    });
    connect(&m_grid, &GridViewport::currentChanged, this, [this] {
        viewport()->update();
        describeCurrent();
    });
    connect(&m_grid, &GridViewport::hoveredChanged, viewport(), QOverload<>::of(&QWidget::update));
    connect(&Appearance::instance(), &Appearance::changed, this, [this] {
        m_picture = QImage();
        placeGrid();
        viewport()->update();
    });
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

// --- geometry ---

QRectF MaskView::cellRect(const QPoint& cell) const {
    const QPointF origin = m_grid.origin();
    return {gridRect().left() + (cell.x() - origin.x()) * m_grid.cellWidth(),
            gridRect().top() + (cell.y() - origin.y()) * m_grid.cellHeight(), m_grid.cellWidth(), m_grid.cellHeight()};
}

QRect MaskView::visibleCells() const {
    const QPoint first(static_cast<int>(m_grid.origin().x()), static_cast<int>(m_grid.origin().y()));
    const auto last = [](double from, double pixels, double cellPixels, int cells) {
        return std::min(cells, static_cast<int>(std::ceil(from + pixels / cellPixels)));
    };
    const QPoint end(last(m_grid.origin().x(), gridRect().width(), m_grid.cellWidth(), m_grid.columns()),
                     last(m_grid.origin().y(), gridRect().height(), m_grid.cellHeight(), m_grid.rows()));
    return {first, end - QPoint(1, 1)};
}

std::uint64_t MaskView::unitAt(const QPoint& cell) const {
    return static_cast<std::uint64_t>(cell.y()) * static_cast<std::uint64_t>(m_grid.columns()) +
           static_cast<std::uint64_t>(cell.x());
}

bool MaskView::hasUnit(const QPoint& cell) const {
    return m_content.mask && cell.x() >= 0 && cell.x() < m_grid.columns() && cell.y() >= 0 &&
           unitAt(cell) < m_content.mask->size();
}

std::optional<QPoint> MaskView::cellAt(const QPointF& position) const {
    if (position.x() < 0 || position.y() < 0) {
        return std::nullopt;
    }
    const QPoint cell(static_cast<int>(m_grid.origin().x() + position.x() / m_grid.cellWidth()),
                      static_cast<int>(m_grid.origin().y() + position.y() / m_grid.cellHeight()));
    return hasUnit(cell) ? std::optional(cell) : std::nullopt;
}

void MaskView::placeGrid() {
    if (isVisible()) {  // a hidden grid has no say in how much room there is
        m_grid.setRoom(this, gridRect().size());
    }
    updateScrollBars();
}

void MaskView::updateScrollBars() {
    m_updatingBars = true;
    const auto update = [](QScrollBar* bar, int cells, double cellPixels, double visible, double origin) {
        const double hidden = std::max(0.0, cells - visible) * cellPixels;
        bar->setPageStep(std::max(1, static_cast<int>(visible * cellPixels)));
        bar->setSingleStep(std::max(1, static_cast<int>(std::max(1.0, visible / 10) * cellPixels)));
        bar->setRange(0, hidden < 1.5 ? 0 : static_cast<int>(hidden));  // a rounding error needs no scroll bar
        bar->setValue(static_cast<int>(origin * cellPixels));
    };
    const QSizeF visible = m_grid.visibleCells();
    update(horizontalScrollBar(), m_grid.columns(), m_grid.cellWidth(), visible.width(), m_grid.origin().x());
    update(verticalScrollBar(), m_grid.rows(), m_grid.cellHeight(), visible.height(), m_grid.origin().y());
    m_updatingBars = false;
}

void MaskView::scrollContentsBy(int, int) {
    if (m_updatingBars) {
        return;
    }
    const QPointF largest = m_grid.largestOrigin();
    const auto along = [](const QScrollBar* bar, double most) {
        return bar->maximum() == 0 ? 0.0 : most * bar->value() / bar->maximum();
    };
    m_grid.scrollTo({along(horizontalScrollBar(), largest.x()), along(verticalScrollBar(), largest.y())});
}

void MaskView::resizeEvent(QResizeEvent*) {
    m_picture = QImage();
    placeGrid();
}

void MaskView::showEvent(QShowEvent* event) {
    QAbstractScrollArea::showEvent(event);
    placeGrid();
}

void MaskView::hideEvent(QHideEvent* event) {
    QAbstractScrollArea::hideEvent(event);
    m_grid.removeRoom(this);
}

// --- painting ---

void MaskView::paintEvent(QPaintEvent*) {
    if (!m_content.mask || m_grid.isEmpty()) {
        return;
    }
    QPainter painter(viewport());
    if (m_grid.cellWidth() >= kNearCell) {
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
    const bool digits = m_grid.cellWidth() >= look.length(kDigitCell);
    QFont plain = look.numberFont();
    plain.setPixelSize(std::min(plain.pixelSize(), static_cast<int>(m_grid.cellHeight() * 0.72)));
    QFont bold = plain;
    bold.setBold(true);
    const QRect cells = visibleCells();
    for (int r = cells.top(); r <= cells.bottom(); ++r) {
        for (int c = cells.left(); c <= cells.right(); ++c) {
            const QPoint cell(c, r);
            if (!hasUnit(cell)) {
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
    const bool small = m_grid.cellWidth() < 1.0;
    if (m_picture.isNull()) {
        m_picture = small ? farMaskPicture(*m_content.mask, m_grid.columns(), m_grid.origin(), m_grid.cellWidth(),
                                           gridRect().size(), colors)
                          : maskPicture(*m_content.mask, m_grid.columns(), cells, colors);
    }
    if (small) {
        painter.drawImage(gridRect().topLeft(), m_picture);
    } else {
        painter.drawImage(QRectF(cellRect(cells.topLeft()).topLeft(), cellRect(cells.bottomRight()).bottomRight()),
                          m_picture);
    }
    const QRectF whole(cellRect({0, 0}).topLeft(), cellRect({m_grid.columns() - 1, m_grid.rows() - 1}).bottomRight());
    painter.setPen(theme.line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(whole.adjusted(0, 0, -0.5, -0.5));
}

void MaskView::paintMarks(QPainter& painter) const {
    const Theme& theme = Appearance::instance().theme();
    const auto frame = [&](const QPoint& cell, const QColor& color, double width, double least) {
        QRectF rect = cellRect(cell);
        if (rect.width() < least) {
            rect = QRectF(rect.center() - QPointF(least / 2, least / 2), QSizeF(least, least));
        }
        painter.setPen(QPen(color, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2));
    };
    const QPoint current = m_grid.current();
    if (m_content.firstDifference) {
        const auto columns = static_cast<std::uint64_t>(m_grid.columns());
        frame({static_cast<int>(*m_content.firstDifference % columns),
               static_cast<int>(*m_content.firstDifference / columns)},
              theme.without, 2.0, 9.0);
    }
    if (m_grid.hovered() && *m_grid.hovered() != current && hasUnit(*m_grid.hovered())) {
        frame(*m_grid.hovered(), theme.accent, 1.0, 4.0);
    }
    if (hasUnit(current)) {
        frame(current, theme.accent, hasFocus() ? 3.0 : 1.0, 4.0);
    }
}

// --- mouse and keys ---

void MaskView::mousePressEvent(QMouseEvent* event) {
    if (const std::optional<QPoint> cell = cellAt(event->position()); cell && event->button() == Qt::LeftButton) {
        m_grid.setCurrent(*cell);
    }
}

void MaskView::mouseMoveEvent(QMouseEvent* event) { m_grid.setHovered(cellAt(event->position())); }

void MaskView::wheelEvent(QWheelEvent* event) {
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        m_grid.zoomTo(m_grid.cellWidth() * std::pow(kZoomPerWheelStep, event->angleDelta().y() / 120.0),
                      event->position());
        event->accept();
    } else if (verticalScrollBar()->maximum() == 0 && horizontalScrollBar()->maximum() == 0) {
        event->ignore();  // the page's wheel
    } else {
        QAbstractScrollArea::wheelEvent(event);
    }
}

bool MaskView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave) {
        m_grid.setHovered(std::nullopt);
    } else if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const std::optional<QPoint> cell = cellAt(help->pos());
        QToolTip::showText(help->globalPos(), cell ? cellText(*cell) : QString(), this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void MaskView::keyPressEvent(QKeyEvent* event) {
    const bool far = event->modifiers().testFlag(Qt::ControlModifier);
    const int page = std::max(1, static_cast<int>(m_grid.visibleCells().height()) - 1);
    QPoint to = m_grid.current();
    switch (event->key()) {
        case Qt::Key_Left:
            to.setX(far ? 0 : to.x() - 1);
            break;
        case Qt::Key_Right:
            to.setX(far ? m_grid.columns() - 1 : to.x() + 1);
            break;
        case Qt::Key_Up:
            to.setY(far ? 0 : to.y() - 1);
            break;
        case Qt::Key_Down:
            to.setY(far ? m_grid.rows() - 1 : to.y() + 1);
            break;
        case Qt::Key_PageUp:
            to.setY(to.y() - page);
            break;
        case Qt::Key_PageDown:
            to.setY(to.y() + page);
            break;
        case Qt::Key_Home:
            to = {0, far ? 0 : to.y()};
            break;
        case Qt::Key_End:
            to = {m_grid.columns() - 1, far ? m_grid.rows() - 1 : to.y()};
            break;
        case Qt::Key_Plus:
            m_grid.zoomBy(kZoomPerWheelStep);
            return;
        case Qt::Key_Minus:
            m_grid.zoomBy(1.0 / kZoomPerWheelStep);
            return;
        default:
            QAbstractScrollArea::keyPressEvent(event);
            return;
    }
    m_grid.setCurrent(to);
}

void MaskView::focusInEvent(QFocusEvent*) {
    viewport()->update();
    describeCurrent();
    emit focused();
}

void MaskView::focusOutEvent(QFocusEvent*) { viewport()->update(); }

// --- words ---

QString MaskView::cellText(const QPoint& cell) const {
    if (!hasUnit(cell)) {
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

void MaskView::describeCurrent() { sayCurrentCell(this, *this); }

QSize MaskView::spokenSize() const { return m_content.mask ? QSize(m_grid.columns(), m_grid.rows()) : QSize(0, 0); }

}  // namespace dropscope
