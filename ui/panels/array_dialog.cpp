// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/array_dialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/models/array_table.h"
#include "ui/style/appearance.h"
#include "ui/style/roles.h"

namespace dropscope {

ArrayDialog::ArrayDialog(const QString& fileName, std::vector<ArrayInfo> arrays, QWidget* parent)
    : QDialog(parent),
      m_arrays(new ArrayTable(std::move(arrays), this)),
      m_found(new QSortFilterProxyModel(this)),
      m_table(new QTableView),
      m_search(new QLineEdit),
      m_count(new QLabel) {
    setObjectName("arrayDialog");
    setWindowTitle(tr("Choose an array"));
    auto* heading = new QLabel(tr("Which array of %1 is x?").arg(fileName));
    heading->setObjectName("arrayHeading");
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    setRole(heading, Role::heading);
    m_search->setObjectName("arraySearch");
    m_search->setAccessibleName(tr("search for a name"));
    m_search->setToolTip(tr("Shows the arrays with this text in their names"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_count->setObjectName("arrayCount");
    setRole(m_count, Role::note);
    m_found->setSourceModel(m_arrays);
    m_found->setFilterKeyColumn(ArrayTable::kName);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName("arrayTable");
    m_table->setAccessibleName(tr("arrays of the file"));
    m_table->setToolTip(tr("Double-click or Enter opens an array"));
    m_table->setModel(m_found);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->installEventFilter(this);
    m_table->horizontalHeader()->setHighlightSections(false);
    Appearance& look = Appearance::instance();
    m_table->verticalHeader()->setDefaultSectionSize(look.length(28));
    m_table->setColumnWidth(ArrayTable::kShape, look.length(200));
    m_table->setColumnWidth(ArrayTable::kType, look.length(120));
    m_table->setColumnWidth(ArrayTable::kSize, look.length(90));
    m_table->horizontalHeader()->setSectionResizeMode(ArrayTable::kName, QHeaderView::Stretch);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel);
    buttons->setObjectName("arrayButtons");
    m_open = buttons->button(QDialogButtonBox::Open);
    m_open->setObjectName("arrayOpen");

    auto* column = new QVBoxLayout(this);
    column->addWidget(heading);
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    column->addWidget(m_count);
    column->addWidget(buttons);
    column->setContentsMargins(look.length(16), look.length(16), look.length(16), look.length(16));
    column->setSpacing(look.length(8));
    const QSize room = screen()->availableSize() - QSize(40, 60);  // the frame's
    resize(QSize(look.length(720), look.length(440)).boundedTo(room));

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &ArrayDialog::filter);
    connect(m_table, &QTableView::doubleClicked, this, [this] {
        if (m_open->isEnabled()) {
            accept();
        }
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ArrayDialog::showChoice);
    filter({});
    m_search->setFocus();
}

void ArrayDialog::filter(const QString& words) {
    m_found->setFilterFixedString(words);
    m_count->setText(m_found->rowCount() == m_arrays->rowCount()
                         ? tr("%n arrays", "", m_arrays->rowCount())
                         : tr("%1 of %n arrays", "", m_arrays->rowCount()).arg(m_found->rowCount()));
    chooseFirst();
}

void ArrayDialog::chooseFirst() {
    for (int row = 0; row < m_found->rowCount(); ++row) {
        const QModelIndex index = m_found->index(row, ArrayTable::kName);
        if (index.flags().testFlag(Qt::ItemIsSelectable)) {
            m_table->setCurrentIndex(index);
            break;
        }
    }
    showChoice();
}

void ArrayDialog::showChoice() { m_open->setEnabled(m_table->selectionModel()->hasSelection()); }

std::string ArrayDialog::array() const {
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::string() : m_arrays->array(m_found->mapToSource(rows.front()).row()).name;
}

bool ArrayDialog::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool moves = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down || key->key() == Qt::Key_PageUp ||
                           key->key() == Qt::Key_PageDown;
        if (object == m_search && moves) {  // the arrows move in the list while one types
            QCoreApplication::sendEvent(m_table, event);
            return true;
        }
        if (object == m_table && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && m_open->isEnabled()) {
            accept();
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

}  // namespace dropscope
