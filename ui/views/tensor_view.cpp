// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/tensor_view.h"

#include <algorithm>
#include <span>
#include <vector>

#include "ui/style/appearance.h"
#include "ui/style/focus_ring.h"
#include "ui/views/cell_editor.h"
#include "ui/views/cell_marks.h"
#include "ui/views/cell_painter.h"
#include "ui/views/near_view.h"

namespace dropscope {

namespace {

constexpr double kNearCell = 9.0;  // pixels: from here on a cell has its own square with lines and hatching

}  // namespace

TensorView::TensorView(TensorModel& model, GridViewport& sharedViewport, QWidget* parent)
    : GridArea(sharedViewport, parent), m_model(model) {
    const auto enter = [this](const QString& text) {
        return m_model.enterText(grid().current().y(), grid().current().x(), text);
    };
    m_editor = new CellEditor(enter, viewport());
    connect(m_editor, &CellEditor::refused, this, &TensorView::refused);
    connect(m_editor, &CellEditor::goOn, this, [this](const QPoint& by) { grid().setCurrent(grid().current() + by); });

    connect(&m_model, &QAbstractItemModel::dataChanged, this, &TensorView::refresh);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_editor->giveUp();
        placeGrid();
        refresh();
    });
    connect(&grid(), &GridViewport::moved, this, [this] {
        m_editor->giveUp();
        m_picture = QImage();
    });
    connect(&m_far, &FarPicture::arrived, viewport(), QOverload<>::of(&QWidget::update));
    connect(&Appearance::instance(), &Appearance::changed, this, &TensorView::refresh);
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

QRect TensorView::gridRect() const {
    return viewport()->rect().marginsRemoved(indexMargins(grid().rows())).adjusted(0, 0, -1, -1);
}

void TensorView::resizeEvent(QResizeEvent* event) {
    m_picture = QImage();
    GridArea::resizeEvent(event);
}

void TensorView::refresh() {
    m_far.invalidate();
    m_picture = QImage();
    viewport()->update();
    describeCurrent();
}

// --- painting ---

void TensorView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    if (grid().isEmpty()) {
        painter.setPen(Appearance::instance().theme().note);
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("no elements"));
        return;
    }
    paintIndices(painter, *this);
    painter.setClipRect(gridRect().adjusted(0, 0, 1, 1));
    if (std::min(grid().cellWidth(), grid().cellHeight()) >= kNearCell) {
        paintNearView(painter, *this, m_model, m_valueLimit);
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

void TensorView::paintPicture(QPainter& painter) {
    m_withoutMarks = true;
    viewport()->render(&painter, {}, {}, QWidget::DrawChildren);  // the painter has its own ground
    m_withoutMarks = false;
}

void TensorView::paintFar(QPainter& painter) {
    const Theme& theme = Appearance::instance().theme();
    const QRect room = gridRect();
    const QRect block = visibleCells();
    bool isThere = true;
    if (std::min(grid().cellWidth(), grid().cellHeight()) < 1.0 || isScattered(block)) {
        const StretchedFrame far = farFrame();
        painter.save();
        painter.translate(far.corner);
        painter.scale(far.stretch.width(), far.stretch.height());
        isThere = paintWorkedOut(painter, far.frame);
        painter.restore();
    } else {
        paintPixels(painter, block);
    }
    if (!isThere) {
        painter.setPen(theme.note);
        painter.drawText(room, Qt::AlignCenter, tr("counting"));
    }
    paintOutline(painter, tableRect(), theme.line);
}

bool TensorView::isScattered(const QRect& block) const {
    constexpr qint64 kFew = 20'000;  // at once, however they are read
    const SlicePlan& plan = m_model.plan();
    return plan.columnStride() != 1 && !plan.isTurned() && qint64{block.width()} * block.height() > kFew;
}

bool TensorView::paintWorkedOut(QPainter& painter, const FarFrame& frame) {
    const auto cells = [this] {
        return FarCells{std::make_shared<const FieldSnapshot>(m_model.document().snapshot(m_model.field())),
                        m_model.flatIndex(0, 0),
                        m_model.rowCount(),
                        m_model.columnCount(),
                        m_model.plan().rowStride(),
                        m_model.plan().columnStride()};
    };
    const auto colors = [this] { return FarColors(m_model.field(), Appearance::instance().theme(), m_valueLimit); };
    m_far.paint(painter, {0, 0}, frame, cells, colors, m_withoutMarks);
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
    painter.drawImage(cellsRect(block), m_picture);
}

void TensorView::paintMarks(QPainter& painter) const {
    const Theme& theme = Appearance::instance().theme();
    const QRect selection = grid().selection();
    if (selection.width() > 1 || selection.height() > 1) {
        paintSelection(painter, cellsRect(selection), theme.accent, !grid().showsNumbers());
    }
    constexpr double kLeast = 4.0;
    if (grid().hovered() && *grid().hovered() != grid().current()) {
        paintCellFrame(painter, cellRect(*grid().hovered()), theme.accent, 1.0, kLeast);
    }
    const double width = hasFocus() ? 3.0 : 2.0;
    const QRectF current = cellRect(grid().current());
    paintCellFrame(painter, current, theme.accent, width, kLeast);
    if (current.width() > 4 * width) {
        // A line of the card's colour inside it: the frame is found on a cell of its own colour, too.
        paintCellFrame(painter, current.adjusted(width, width, -width, -width), theme.card, 1.0, 0.0);
    }
}

// --- screen readers ---

QString TensorView::spokenCell(const QPoint& cell) const {
    return m_model.index(cell.y(), cell.x()).data(Qt::AccessibleTextRole).toString();
}

}  // namespace dropscope
