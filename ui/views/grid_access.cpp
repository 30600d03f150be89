// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/grid_access.h"

#include <QAbstractScrollArea>
#include <QAccessibleWidget>
#include <QHash>
#include <algorithm>
#include <limits>

namespace dropscope {

namespace {

/// Cells are told when asked for; a reader walks over few of them, and the tensor may have a hundred million.
constexpr qsizetype kMostRememberedCells = 4096;

class AccessibleCell;

class AccessibleGrid final : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    AccessibleGrid(QWidget* widget, SpokenGrid& grid)
        : QAccessibleWidget(widget, QAccessible::Table), m_widget(*widget), m_grid(grid) {}
    ~AccessibleGrid() override { forgetCells(); }
    AccessibleGrid(const AccessibleGrid&) = delete;
    AccessibleGrid& operator=(const AccessibleGrid&) = delete;

    [[nodiscard]] SpokenGrid& grid() const { return m_grid; }
    /// What the cells are painted on.
    [[nodiscard]] QWidget& viewport() const {
        auto* area = qobject_cast<QAbstractScrollArea*>(&m_widget);
        return area == nullptr ? m_widget : *area->viewport();
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    // Its children are the cells, row by row.
    [[nodiscard]] int childCount() const override {
        const qint64 cells = static_cast<qint64>(rowCount()) * columnCount();
        return static_cast<int>(std::min<qint64>(cells, std::numeric_limits<int>::max()));
    }
    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        const int columns = columnCount();
        return columns == 0 || index < 0 ? nullptr : cellAt(index / columns, index % columns);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override {
        return m_widget.hasFocus() ? cellAt(m_grid.spokenCurrent().y(), m_grid.spokenCurrent().x()) : nullptr;
    }

    [[nodiscard]] QAccessibleInterface* cellAt(int row, int column) const override;
    [[nodiscard]] int rowCount() const override { return m_grid.spokenSize().height(); }
    [[nodiscard]] int columnCount() const override { return m_grid.spokenSize().width(); }
    [[nodiscard]] QString rowDescription(int row) const override { return QString::number(row); }
    [[nodiscard]] QString columnDescription(int column) const override { return QString::number(column); }
    [[nodiscard]] QAccessibleInterface* caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* summary() const override { return nullptr; }

    // Selected is a rectangle of cells; whole rows and columns are not chosen from outside.
    [[nodiscard]] int selectedCellCount() const override {
        const QSize size = m_grid.spokenSelection().size();
        return static_cast<int>(
            std::min<qint64>(static_cast<qint64>(size.width()) * size.height(), std::numeric_limits<int>::max()));
    }
    [[nodiscard]] QList<QAccessibleInterface*> selectedCells() const override {
        QList<QAccessibleInterface*> cells;
        const QRect rect = m_grid.spokenSelection();
        if (selectedCellCount() > kMostRememberedCells) {
            return cells;
        }
        for (int row = rect.top(); row <= rect.bottom(); ++row) {
            for (int column = rect.left(); column <= rect.right(); ++column) {
                cells << cellAt(row, column);
            }
        }
        return cells;
    }
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override { return 0; }
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override { return {}; }
    [[nodiscard]] bool isColumnSelected(int /*column*/) const override { return false; }
    [[nodiscard]] bool isRowSelected(int /*row*/) const override { return false; }
    bool selectRow(int /*row*/) override { return false; }
    bool selectColumn(int /*column*/) override { return false; }
    bool unselectRow(int /*row*/) override { return false; }
    bool unselectColumn(int /*column*/) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent* /*event*/) override { forgetCells(); }

private:
    void forgetCells() const {
        for (const QAccessible::Id id : std::as_const(m_cells)) {
            QAccessible::deleteAccessibleInterface(id);
        }
        m_cells.clear();
    }

    QWidget& m_widget;
    SpokenGrid& m_grid;
    mutable QHash<qint64, QAccessible::Id> m_cells;  // by number; Qt owns them
};

class AccessibleCell final : public QAccessibleInterface, public QAccessibleTableCellInterface {
public:
    AccessibleCell(const AccessibleGrid& table, const QPoint& cell) : m_table(table), m_cell(cell) {}

    [[nodiscard]] const QPoint& cell() const { return m_cell; }

    [[nodiscard]] bool isValid() const override {
        const QSize size = grid().spokenSize();
        return m_table.isValid() && m_cell.x() < size.width() && m_cell.y() < size.height();
    }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override { return itself(); }
    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name ? grid().spokenCell(m_cell) : QString();
    }
    void setText(QAccessible::Text /*kind*/, const QString& /*text*/) override {}
    [[nodiscard]] QRect rect() const override {
        const QRect inside = grid().spokenRect(m_cell).toAlignedRect().intersected(m_table.viewport().rect());
        return {m_table.viewport().mapToGlobal(inside.topLeft()), inside.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.focused = m_table.focusChild() == this;
        state.selected = isSelected();
        state.editable = grid().mayEditCells();
        state.offscreen = rect().isEmpty();
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface*>(this) : nullptr;
    }

    [[nodiscard]] bool isSelected() const override { return grid().spokenSelection().contains(m_cell); }
    [[nodiscard]] QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
    [[nodiscard]] QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    [[nodiscard]] int columnIndex() const override { return m_cell.x(); }
    [[nodiscard]] int rowIndex() const override { return m_cell.y(); }
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface* table() const override { return itself(); }

private:
    [[nodiscard]] SpokenGrid& grid() const { return m_table.grid(); }
    [[nodiscard]] QAccessibleInterface* itself() const {
        return QAccessible::queryAccessibleInterface(m_table.object());
    }

    const AccessibleGrid& m_table;
    QPoint m_cell;
};

int AccessibleGrid::indexOfChild(const QAccessibleInterface* child) const {
    const auto* cell = dynamic_cast<const AccessibleCell*>(child);
    return cell == nullptr ? -1 : cell->cell().y() * columnCount() + cell->cell().x();
}

QAccessibleInterface* AccessibleGrid::childAt(int x, int y) const {
    const QPoint at = viewport().mapFromGlobal(QPoint(x, y));
    const QRectF first = m_grid.spokenRect({0, 0});
    if (first.isEmpty() || !viewport().rect().contains(at)) {
        return nullptr;
    }
    return cellAt(static_cast<int>((at.y() - first.top()) / first.height()),
                  static_cast<int>((at.x() - first.left()) / first.width()));
}

QAccessibleInterface* AccessibleGrid::cellAt(int row, int column) const {
    if (row < 0 || column < 0 || row >= rowCount() || column >= columnCount()) {
        return nullptr;
    }
    const qint64 number = static_cast<qint64>(row) * columnCount() + column;
    if (const auto known = m_cells.constFind(number); known != m_cells.cend()) {
        if (auto* cell = dynamic_cast<AccessibleCell*>(QAccessible::accessibleInterface(*known));
            cell != nullptr && cell->cell() == QPoint(column, row)) {
            return cell;
        }
        QAccessible::deleteAccessibleInterface(*known);
    }
    if (m_cells.size() >= kMostRememberedCells) {
        forgetCells();
    }
    auto* cell = new AccessibleCell(*this, {column, row});
    m_cells.insert(number, QAccessible::registerAccessibleInterface(cell));
    return cell;
}

QAccessibleInterface* accessibleGrid(const QString& /*className*/, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    auto* grid = dynamic_cast<SpokenGrid*>(object);
    return widget == nullptr || grid == nullptr ? nullptr : new AccessibleGrid(widget, *grid);
}

}  // namespace

void installSpokenGrids() {
    static const bool kInstalled = [] {
        QAccessible::installFactory(accessibleGrid);
        return true;
    }();
    Q_UNUSED(kInstalled);
}

void sayCurrentCell(QWidget* widget, const SpokenGrid& grid) {
    const QSize size = grid.spokenSize();
    if (!widget->hasFocus() || size.isEmpty()) {
        return;
    }
    const QPoint cell = grid.spokenCurrent();
    widget->setAccessibleDescription(grid.spokenCell(cell));
    if (!QAccessible::isActive()) {
        return;  // nobody listens
    }
    const qint64 number = static_cast<qint64>(cell.y()) * size.width() + cell.x();
    if (number < std::numeric_limits<int>::max()) {
        QAccessibleEvent focus(widget, QAccessible::Focus);
        focus.setChild(static_cast<int>(number));
        QAccessible::updateAccessibility(&focus);
        QAccessibleEvent name(widget, QAccessible::NameChanged);  // the same cell may have been dropped
        name.setChild(static_cast<int>(number));
        QAccessible::updateAccessibility(&name);
    }
}

}  // namespace dropscope
