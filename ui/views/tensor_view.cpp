// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/tensor_view.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDrag>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/models/cell_text.h"
#include "ui/models/words.h"
#include "ui/style/appearance.h"
#include "ui/style/focus_ring.h"
#include "ui/views/cell_editor.h"
#include "ui/views/cell_painter.h"
#include "ui/views/pinch.h"

namespace dropscope {

namespace {

constexpr double kNearCell = 9.0;       // pixels: from here on a cell has its own square with lines and hatching
constexpr double kMostBarPixels = 1e9;  // scroll bars count in int
constexpr double kZoomPerWheelStep = 1.25;

}  // namespace

TensorView::TensorView(TensorModel& model, GridViewport& sharedViewport, QWidget* parent)
    : QAbstractScrollArea(parent), m_model(model), m_grid(sharedViewport) {
    installSpokenGrids();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    viewport()->setAutoFillBackground(false);
    const auto enter = [this](const QString& text) {
        return m_model.enterText(m_grid.current().y(), m_grid.current().x(), text);
    };
    m_editor = new CellEditor(enter, viewport());
    connect(m_editor, &CellEditor::refused, this, &TensorView::refused);
    connect(m_editor, &CellEditor::goOn, this, [this](const QPoint& by) { m_grid.setCurrent(m_grid.current() + by); });

    connect(&m_model, &QAbstractItemModel::dataChanged, this, &TensorView::refresh);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_editor->giveUp();
        placeGrid();
        refresh();
    });
    connect(&m_grid, &GridViewport::moved, this, [this] {
        m_editor->giveUp();
        m_picture = QImage();
        updateScrollBars();
        viewport()->update();
    });
    connect(&m_grid, &GridViewport::currentChanged, this, [this] {
        viewport()->update();
        describeCurrent();
    });
    connect(&m_far, &FarPicture::arrived, viewport(), QOverload<>::of(&QWidget::update));
    connect(&m_grid, &GridViewport::hoveredChanged, viewport(), QOverload<>::of(&QWidget::update));
    connect(&Appearance::instance(), &Appearance::changed, this, [this] {
        placeGrid();
        refresh();
    });
}

QSize TensorView::sizeHint() const {
    Appearance& look = Appearance::instance();
    return {look.length(300), look.length(190)};
}

void TensorView::setValueLimit(double limit) {
    if (limit != m_valueLimit) {
        m_valueLimit = limit;
        refresh();
    }
}

// --- geometry ---

int TensorView::indexHeight() const { return Appearance::instance().length(22); }

int TensorView::indexWidth() const {
    const QFontMetrics metrics(Appearance::instance().noteFont());
    const auto digits = static_cast<int>(QString::number(std::max(0, m_grid.rows() - 1)).size());
    return metrics.horizontalAdvance(QString(digits, '0')) +
           Appearance::instance().length(6 + 7);  // clear of the focus ring
}

QRect TensorView::gridRect() const { return viewport()->rect().adjusted(indexWidth(), indexHeight(), -1, -1); }

void TensorView::placeGrid() {
    if (isVisible()) {  // a hidden grid has no say in how much room there is
        m_grid.setRoom(this, gridRect().size());
    }
    updateScrollBars();
}

void TensorView::showEvent(QShowEvent* event) {
    QAbstractScrollArea::showEvent(event);
    placeGrid();
}

QRectF TensorView::cellRect(const QPoint& cell) const {
    const QPointF origin = m_grid.origin();
    return {gridRect().left() + (cell.x() - origin.x()) * m_grid.cellWidth(),
            gridRect().top() + (cell.y() - origin.y()) * m_grid.cellHeight(), m_grid.cellWidth(), m_grid.cellHeight()};
}

std::optional<QPoint> TensorView::cellAt(const QPointF& position) const {
    const QPointF inGrid = position - gridRect().topLeft();
    if (inGrid.x() < 0 || inGrid.y() < 0) {
        return std::nullopt;
    }
    const QPoint cell(static_cast<int>(m_grid.origin().x() + inGrid.x() / m_grid.cellWidth()),
                      static_cast<int>(m_grid.origin().y() + inGrid.y() / m_grid.cellHeight()));
    return cell.x() < m_grid.columns() && cell.y() < m_grid.rows() ? std::optional(cell) : std::nullopt;
}

TensorView::Visible TensorView::visibleRange() const {
    const QPointF origin = m_grid.origin();
    const QSizeF visible = m_grid.visibleCells();
    return {static_cast<int>(origin.x()),
            std::min(m_grid.columns(), static_cast<int>(std::ceil(origin.x() + visible.width()))),
            static_cast<int>(origin.y()),
            std::min(m_grid.rows(), static_cast<int>(std::ceil(origin.y() + visible.height())))};
}

void TensorView::updateScrollBars() {
    m_updatingBars = true;
    const auto update = [](QScrollBar* bar, int cells, double cellPixels, double visible, double origin) {
        const double perCell = std::min(cellPixels, kMostBarPixels / std::max(1, cells));
        bar->setPageStep(static_cast<int>(visible * perCell));
        bar->setSingleStep(std::max(1, static_cast<int>(std::max(1.0, visible / 10) * perCell)));
        const double hidden = std::max(0.0, cells - visible) * perCell;
        bar->setRange(0, hidden < 1.5 ? 0 : static_cast<int>(hidden));  // a rounding error needs no scroll bar
        bar->setValue(static_cast<int>(origin * perCell));
    };
    const QSizeF visible = m_grid.visibleCells();
    update(horizontalScrollBar(), m_grid.columns(), m_grid.cellWidth(), visible.width(), m_grid.origin().x());
    update(verticalScrollBar(), m_grid.rows(), m_grid.cellHeight(), visible.height(), m_grid.origin().y());
    m_updatingBars = false;
}

void TensorView::scrollContentsBy(int, int) {
    if (m_updatingBars) {
        return;
    }
    const QPointF largest = m_grid.largestOrigin();
    const auto along = [](const QScrollBar* bar, double most) {
        return bar->maximum() == 0 ? 0.0 : most * bar->value() / bar->maximum();
    };
    m_grid.scrollTo({along(horizontalScrollBar(), largest.x()), along(verticalScrollBar(), largest.y())});
}

void TensorView::resizeEvent(QResizeEvent*) {
    m_picture = QImage();
    placeGrid();
}

void TensorView::hideEvent(QHideEvent* event) {
    QAbstractScrollArea::hideEvent(event);
    m_grid.removeRoom(this);
}

// --- painting ---

void TensorView::refresh() {
    m_far.invalidate();
    m_picture = QImage();
    viewport()->update();
    describeCurrent();
}

void TensorView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    if (m_grid.isEmpty()) {
        painter.setPen(Appearance::instance().theme().note);
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("no elements"));
        return;
    }
    const Visible visible = visibleRange();
    paintIndices(painter, visible);
    painter.setClipRect(gridRect().adjusted(0, 0, 1, 1));
    if (m_grid.cellWidth() >= kNearCell) {
        paintNear(painter, visible);
    } else {
        paintFar(painter);
    }
    if (!m_withoutMarks) {
        paintMarks(painter);
    }
    if (hasFocus() && !m_withoutMarks) {
        painter.setClipping(false);
        paintFocusRing(painter, viewport()->rect());
    }
}

void TensorView::paintIndices(QPainter& painter, const Visible& visible) const {
    Appearance& look = Appearance::instance();
    painter.setFont(look.noteFont());
    painter.setPen(look.theme().note);
    const QFontMetrics metrics(look.noteFont());
    // As many labels as have room: every 1, 2, 5, 10, ... cells.
    const auto stride = [](double cellPixels, double labelPixels) {
        qint64 step = 1;
        for (int i = 0; static_cast<double>(step) * cellPixels < labelPixels; ++i) {
            step = i % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        return step;
    };
    const QRect grid = gridRect();
    const qint64 columnStep =
        stride(m_grid.cellWidth(), metrics.horizontalAdvance(QString::number(visible.lastColumn)) + 10);
    for (qint64 c = (visible.firstColumn + columnStep - 1) / columnStep * columnStep; c < visible.lastColumn;
         c += columnStep) {
        const QRectF cell = cellRect({static_cast<int>(c), 0});
        const QRectF label(cell.center().x() - 60, 0, 120, indexHeight());
        const QString text = QString::number(c);
        if (cell.center().x() >= grid.left() &&
            cell.center().x() + metrics.horizontalAdvance(text) / 2.0 <= viewport()->width()) {
            painter.drawText(label, Qt::AlignCenter, text);
        }
    }
    const qint64 rowStep = stride(m_grid.cellHeight(), metrics.height() + 2);
    for (qint64 r = (visible.firstRow + rowStep - 1) / rowStep * rowStep; r < visible.lastRow; r += rowStep) {
        const QRectF cell = cellRect({0, static_cast<int>(r)});
        const QRectF label(0, cell.center().y() - 20, indexWidth() - look.length(6), 40);
        if (cell.center().y() >= grid.top() && cell.center().y() + metrics.ascent() / 2.0 <= grid.bottom()) {
            painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, QString::number(r));
        }
    }
}

void TensorView::paintNear(QPainter& painter, const Visible& visible) const {
    Appearance& look = Appearance::instance();
    const bool numbers = m_grid.showsNumbers();
    const CellPainter cells(m_model.field(), look.theme(), m_valueLimit, devicePixelRatioF(), numbers);
    const QRect block(visible.firstColumn, visible.firstRow, visible.lastColumn - visible.firstColumn,
                      visible.lastRow - visible.firstRow);
    std::vector<Cell> shown(static_cast<std::size_t>(block.width()) * static_cast<std::size_t>(block.height()));
    m_model.readBlock(block, shown);
    QFont font = look.numberFont();
    const QFontMetrics metrics(font);
    const double wanted = metrics.horizontalAdvance("-0.0000") + 4.0;
    if (m_model.field() != Field::mask && wanted > m_grid.cellWidth()) {  // one digit has room
        font.setPixelSize(std::max(8, static_cast<int>(font.pixelSize() * m_grid.cellWidth() / wanted)));
    }
    painter.setFont(font);
    auto next = shown.begin();
    for (int r = visible.firstRow; r < visible.lastRow; ++r) {
        for (int c = visible.firstColumn; c < visible.lastColumn; ++c) {
            const Cell& cell = *next++;
            const QRectF rect = cellRect({c, r});
            cells.paintGround(painter, rect, cell);
            if (numbers) {
                cells.paintNumber(painter, rect, cell);
            }
        }
    }
    painter.setPen(look.theme().line);
    if (m_model.hasSharedUnits() && !m_model.isEditable()) {
        paintUnitLines(painter, visible);
    } else {
        paintLines(painter, visible);
    }
}

void TensorView::paintLines(QPainter& painter, const Visible& visible) const {
    const QRectF first = cellRect({visible.firstColumn, visible.firstRow});
    const QRectF last = cellRect({visible.lastColumn - 1, visible.lastRow - 1});
    for (int c = visible.firstColumn; c <= visible.lastColumn; ++c) {
        const double x = std::round(cellRect({c, 0}).left());
        painter.drawLine(QPointF(x, first.top()), QPointF(x, last.bottom()));
    }
    for (int r = visible.firstRow; r <= visible.lastRow; ++r) {
        const double y = std::round(cellRect({0, r}).top());
        painter.drawLine(QPointF(first.left(), y), QPointF(last.right(), y));
    }
}

void TensorView::paintUnitLines(QPainter& painter, const Visible& visible) const {
    // No line between cells that are dropped together: the unit is seen as one.
    for (int r = visible.firstRow; r < visible.lastRow; ++r) {
        for (int c = visible.firstColumn; c < visible.lastColumn; ++c) {
            const QRectF rect = cellRect({c, r});
            const QPointF corner(std::round(rect.left()), std::round(rect.top()));
            if (c == 0 || !m_model.shareUnit(r, c, r, c - 1)) {
                painter.drawLine(corner, QPointF(corner.x(), rect.bottom()));
            }
            if (r == 0 || !m_model.shareUnit(r, c, r - 1, c)) {
                painter.drawLine(corner, QPointF(rect.right(), corner.y()));
            }
        }
    }
    const QRectF whole =
        QRectF(cellRect({0, 0}).topLeft(), cellRect({m_grid.columns() - 1, m_grid.rows() - 1}).bottomRight());
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(whole);
}

void TensorView::paintFar(QPainter& painter) {
    const QRect grid = gridRect();
    const Visible visible = visibleRange();
    const QRect block(visible.firstColumn, visible.firstRow, visible.lastColumn - visible.firstColumn,
                      visible.lastRow - visible.firstRow);
    bool isThere = true;
    if (m_grid.cellWidth() < 1.0) {
        isThere = paintWorkedOut(painter, grid.topLeft(), {m_grid.origin(), m_grid.cellWidth(), grid.size()});
    } else if (isScattered(block)) {
        painter.save();
        painter.translate(cellRect(block.topLeft()).topLeft());
        painter.scale(m_grid.cellWidth(), m_grid.cellHeight());
        isThere = paintWorkedOut(painter, {0, 0}, {block.topLeft(), 1.0, block.size()});
        painter.restore();
    } else {
        paintPixels(painter, block);
    }
    if (!isThere) {
        painter.setPen(Appearance::instance().theme().note);
        painter.drawText(grid, Qt::AlignCenter, tr("counting"));
    }
    const QRectF whole =
        QRectF(cellRect({0, 0}).topLeft(), cellRect({m_grid.columns() - 1, m_grid.rows() - 1}).bottomRight());
    painter.setPen(Appearance::instance().theme().line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(whole.adjusted(0, 0, -0.5, -0.5));
}

bool TensorView::isScattered(const QRect& block) const {
    constexpr qint64 kFew = 20'000;  // at once, however they are read
    const SlicePlan& plan = m_model.plan();
    return plan.columnStride() != 1 && !plan.isTurned() && qint64{block.width()} * block.height() > kFew;
}

bool TensorView::paintWorkedOut(QPainter& painter, const QPoint& place, const FarFrame& frame) {
    const auto cells = [this] {
        return FarCells{std::make_shared<const FieldSnapshot>(m_model.document().snapshot(m_model.field())),
                        m_model.flatIndex(0, 0),
                        m_model.rowCount(),
                        m_model.columnCount(),
                        m_model.plan().rowStride(),
                        m_model.plan().columnStride()};
    };
    const auto colors = [this] { return FarColors(m_model.field(), Appearance::instance().theme(), m_valueLimit); };
    m_far.paint(painter, place, frame, cells, colors, m_withoutMarks);
    return !m_far.isEmpty();
}

void TensorView::paintPixels(QPainter& painter, const QRect& block) {
    if (m_picture.isNull()) {
        const CellPainter cells(m_model.field(), Appearance::instance().theme(), m_valueLimit, devicePixelRatioF());
        m_picture = QImage(block.size(), QImage::Format_RGB32);
        const auto width = static_cast<std::size_t>(block.width());
        std::vector<Cell> shown(width * static_cast<std::size_t>(block.height()));
        m_model.readBlock(block, shown);
        for (int r = 0; r < block.height(); ++r) {
            auto* line = reinterpret_cast<QRgb*>(m_picture.scanLine(r));
            std::ranges::transform(std::span(shown).subspan(static_cast<std::size_t>(r) * width, width), line,
                                   [&](const Cell& cell) { return cells.pixel(cell); });
        }
    }
    painter.drawImage(QRectF(cellRect(block.topLeft()).topLeft(),
                             QSizeF(block.width() * m_grid.cellWidth(), block.height() * m_grid.cellHeight())),
                      m_picture);
}

void TensorView::paintMarks(QPainter& painter) const {
    const Theme& theme = Appearance::instance().theme();
    const QRect selection = m_grid.selection();
    if (selection.width() > 1 || selection.height() > 1) {
        QColor tint = theme.accent;
        tint.setAlphaF(0.14F);
        const QRectF rect =
            QRectF(cellRect(selection.topLeft()).topLeft(), cellRect(selection.bottomRight()).bottomRight());
        if (!m_grid.showsNumbers()) {
            painter.fillRect(rect, tint);
        }
        painter.setPen(
            QPen(theme.accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));  // numbers keep their ground
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(1, 1, -1, -1));
    }
    const auto frame = [&](const QPoint& cell, double width) {
        QRectF rect = cellRect(cell);
        if (rect.width() < 4) {
            rect = QRectF(rect.center() - QPointF(2, 2), QSizeF(4, 4));
        }
        painter.setPen(QPen(theme.accent, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2));
    };
    if (m_grid.hovered() && *m_grid.hovered() != m_grid.current()) {
        frame(*m_grid.hovered(), 1.0);
    }
    const double width = hasFocus() ? 3.0 : 2.0;
    frame(m_grid.current(), width);
    if (const QRectF rect = cellRect(m_grid.current()); rect.width() > 4 * width) {
        // A line of the card's colour inside it: the frame is found on a cell of its own colour, too.
        painter.setPen(QPen(theme.card, 1.0, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(rect.adjusted(width + 0.5, width + 0.5, -width - 0.5, -width - 0.5));
    }
}

// --- mouse ---

void TensorView::mousePressEvent(QMouseEvent* event) {
    if (!m_editor->commit()) {
        return;
    }
    const std::optional<QPoint> cell = cellAt(event->position());
    if (cell && event->button() == Qt::LeftButton) {
        m_pressed = *cell;
        const QRect selection = m_grid.selection();
        m_mayDrag =
            event->modifiers() == Qt::NoModifier && selection.size() != QSize(1, 1) && selection.contains(*cell);
        if (m_mayDrag) {
            m_dragFrom = event->position().toPoint();
            return;
        }
        m_selecting = true;
        m_grid.setCurrent(*cell, event->modifiers().testFlag(Qt::ShiftModifier));
    }
}

void TensorView::mouseMoveEvent(QMouseEvent* event) {
    const std::optional<QPoint> cell = cellAt(event->position());
    if (m_mayDrag &&
        (event->position().toPoint() - m_dragFrom).manhattanLength() >= QApplication::startDragDistance()) {
        m_mayDrag = false;
        if (std::unique_ptr<QMimeData> taken = selectionData()) {
            auto* drag = new QDrag(this);  // deletes itself
            drag->setMimeData(taken.release());
            drag->exec(Qt::CopyAction);
        }
        return;
    }
    if (m_selecting && event->buttons().testFlag(Qt::LeftButton)) {
        if (cell && *cell != m_grid.current()) {
            m_grid.setCurrent(*cell, true);
        }
    }
    m_grid.setHovered(cell);
}

void TensorView::mouseReleaseEvent(QMouseEvent* event) {
    if (std::exchange(m_mayDrag, false)) {  // nothing was dragged: it was a click
        m_grid.setCurrent(m_pressed, false);
        m_selecting = true;
    }
    const bool click =
        m_selecting && cellAt(event->position()) == m_pressed && m_grid.selection().size() == QSize(1, 1);
    m_selecting = false;
    if (click && m_model.field() == Field::mask && event->button() == Qt::LeftButton) {
        m_model.toggleByHand(m_pressed.y(), m_pressed.x());
    }
}

void TensorView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (m_model.field() == Field::mask) {
        mousePressEvent(event);  // two quick clicks are two clicks
    } else if (cellAt(event->position()) == m_grid.current()) {
        beginEdit({}, true);
    }
}

void TensorView::wheelEvent(QWheelEvent* event) {
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const double steps = event->angleDelta().y() / 120.0;
        m_grid.zoomTo(m_grid.cellWidth() * std::pow(kZoomPerWheelStep, steps),
                      event->position() - gridRect().topLeft());
        event->accept();
    } else {
        QAbstractScrollArea::wheelEvent(event);
    }
}

bool TensorView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave) {
        m_grid.setHovered(std::nullopt);
    } else if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const std::optional<QPoint> cell = cellAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           cell ? m_model.index(cell->y(), cell->x()).data(Qt::ToolTipRole).toString() : QString(),
                           this);
        return true;
    } else if (event->type() == QEvent::NativeGesture) {
        auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            m_grid.zoomTo(m_grid.cellWidth() * (1.0 + gesture->value()), gesture->position() - gridRect().topLeft());
            return true;
        }
    } else if (const QPinchGesture* pinch = pinchOf(*event)) {
        m_selecting = m_mayDrag = false;  // the first finger seemed to be a click
        m_grid.zoomTo(m_grid.cellWidth() * pinch->scaleFactor(),
                      viewport()->mapFromGlobal(pinch->centerPoint()) - gridRect().topLeft());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TensorView::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    menu.addAction(tr("Copy"), this, &TensorView::copy);
    QMenu* formats = menu.addMenu(tr("Copy as"));
    for (const auto& [text, format] : selectionFormats()) {
        formats->addAction(text, this, [this, chosen = format] { copyAs(chosen); });
    }
    if (m_model.isEditable()) {
        menu.addAction(tr("Paste"), this, &TensorView::paste);
        menu.addAction(tr("Set to 0"), this, &TensorView::clearCells);
    } else if (m_model.field() == Field::mask) {
        menu.addAction(tr("Back to the drawn mask"), this, &TensorView::clearCells);
    }
    menu.exec(event->globalPos());
}

// --- keys ---

void TensorView::focusInEvent(QFocusEvent*) {
    viewport()->update();
    describeCurrent();
}

void TensorView::focusOutEvent(QFocusEvent*) { viewport()->update(); }

bool TensorView::moveByKey(QKeyEvent* event) {
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool far = event->modifiers().testFlag(Qt::ControlModifier);
    const int page = std::max(1, static_cast<int>(m_grid.visibleCells().height()) - 1);
    const int lastColumn = m_grid.columns() - 1;
    const int lastRow = m_grid.rows() - 1;
    QPoint to = m_grid.current();
    switch (event->key()) {
        case Qt::Key_Left:
            to.setX(far ? 0 : to.x() - 1);
            break;
        case Qt::Key_Right:
            to.setX(far ? lastColumn : to.x() + 1);
            break;
        case Qt::Key_Up:
            to.setY(far ? 0 : to.y() - 1);
            break;
        case Qt::Key_Down:
            to.setY(far ? lastRow : to.y() + 1);
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
            to = {lastColumn, far ? lastRow : to.y()};
            break;
        default:
            return false;
    }
    m_grid.setCurrent(to, extend);
    return true;
}

void TensorView::keyPressEvent(QKeyEvent* event) {
    if (m_grid.isEmpty()) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->matches(QKeySequence::SelectAll)) {
        m_grid.selectAll();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        clearCells();
    } else if (enter && m_model.field() == Field::mask) {
        m_model.toggleByHand(m_grid.current().y(), m_grid.current().x());
    } else if ((enter || event->key() == Qt::Key_F2) && m_model.isEditable()) {
        beginEdit({}, true);
    } else if (moveByKey(event)) {
        return;
    } else if (plain && m_model.isEditable() && !event->text().isEmpty() && event->text()[0].isPrint() &&
               !event->text()[0].isSpace() && QString("0123456789+-.,niNI").contains(event->text()[0])) {
        beginEdit(event->text(), false);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

// --- clipboard ---

void TensorView::copy() { copyAs(SelectionFormat::spreadsheet); }

std::unique_ptr<QMimeData> TensorView::selectionData() {
    auto cells = std::make_unique<QMimeData>();
    for (const auto& [type, format] :
         {std::pair("text/plain", SelectionFormat::spreadsheet), std::pair("text/csv", SelectionFormat::csv)}) {
        const Result<QString> text = selectionText(m_model, m_grid.selection(), format);
        if (!text) {
            emit refused(sentenceOf(text.error()));
            return nullptr;
        }
        cells->setData(type, text->toUtf8());
    }
    return cells;
}

void TensorView::paintPicture(QPainter& painter) {
    m_withoutMarks = true;
    viewport()->render(&painter, {}, {}, QWidget::DrawChildren);  // the painter has its own ground
    m_withoutMarks = false;
}

void TensorView::copyAs(SelectionFormat format) {
    const Result<QString> text = selectionText(m_model, m_grid.selection(), format);
    if (text) {
        QApplication::clipboard()->setText(*text);
    } else {
        emit refused(sentenceOf(text.error()));
    }
}

void TensorView::paste() {
    if (!m_model.isEditable()) {
        emit refused(tr("Numbers are pasted into x."));
        return;
    }
    const QPoint corner = m_grid.selection().topLeft();
    const Status pasted = m_model.paste(corner.y(), corner.x(), QApplication::clipboard()->text());
    if (!pasted) {
        emit refused(sentenceOf(pasted.error()));
    }
}

void TensorView::clearCells() {
    if (m_model.field() == Field::mask) {
        m_model.clearByHand(m_grid.selection());
    } else if (m_model.isEditable()) {
        if (const Status filled = m_model.fill(m_grid.selection(), 0.0F); !filled) {
            emit refused(sentenceOf(filled.error()));
        }
    }
}

// --- typing into a cell ---

void TensorView::beginEdit(const QString& text, bool selectAll) {
    if (m_model.isEditable() && !m_grid.isEmpty()) {
        const QPoint cell = m_grid.current();
        m_grid.setCurrent(cell);  // into view
        const QString before = m_model.index(cell.y(), cell.x()).data(Qt::EditRole).toString();
        m_editor->open(cellRect(cell), selectAll ? before : text, selectAll);
    }
}

// --- screen readers ---

QString TensorView::spokenCell(const QPoint& cell) const {
    return m_model.index(cell.y(), cell.x()).data(Qt::AccessibleTextRole).toString();
}

void TensorView::describeCurrent() { sayCurrentCell(this, *this); }

}  // namespace dropscope
