// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/edge_case_dialog.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "engine/dropout/framework_rules.h"
#include "ui/models/edge_case_table.h"
#include "ui/models/words.h"
#include "ui/style/appearance.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"

namespace dropscope {

namespace {

QString wordsOf(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

QToolButton* newTab(QButtonGroup* group, QHBoxLayout* row, const QString& text, const QString& help, const char* name) {
    auto* tab = new QToolButton;
    tab->setText(text);
    tab->setToolTip(help);
    tab->setAccessibleName(text);
    tab->setAccessibleDescription(help);
    tab->setObjectName(name);
    tab->setCheckable(true);
    setRole(tab, Role::tab);
    group->addButton(tab);
    row->addWidget(tab);
    return tab;
}

}  // namespace

EdgeCaseDialog::EdgeCaseDialog(QWidget* parent)
    : QDialog(parent), m_bits(new QCheckBox(tr("&bits"))), m_finding(new QLabel), m_table(new QTableWidget) {
    setObjectName("edgeCaseDialog");
    setWindowTitle(tr("Edge cases under each framework's rule"));
    m_finding->setObjectName("edgeFinding");
    setRole(m_finding, Role::heading);

    auto* choices = new QHBoxLayout;
    auto* probabilities = new QButtonGroup(this);
    static constexpr const char* kNames[] = {"edgeP0", "edgePTo0", "edgePHalf", "edgePTo1", "edgeP1"};
    for (std::size_t i = 0; i < edgeProbabilities().size(); ++i) {
        QToolButton* tab = newTab(probabilities, choices, edgeProbabilityName(i), edgeProbabilityHelp(i), kNames[i]);
        connect(tab, &QToolButton::clicked, this, [this, i] {
            m_probability = i;
            showTable();
        });
        m_probabilities.push_back(tab);
    }
    choices->addSpacing(24);
    auto* fates = new QButtonGroup(this);
    m_dropped = newTab(fates, choices, tr("dropped"), tr("what a dropped number becomes"), "edgeDropped");
    m_kept = newTab(fates, choices, tr("kept"), tr("what a kept number becomes"), "edgeKept");
    m_dropped->setChecked(true);
    m_probabilities[m_probability]->setChecked(true);
    for (QToolButton* fate : {m_dropped, m_kept}) {
        connect(fate, &QToolButton::clicked, this, &EdgeCaseDialog::showTable);
    }
    choices->addStretch();
    m_bits->setObjectName("edgeBits");
    m_bits->setToolTip(tr("show the 32 bits of each number, in hexadecimal"));
    choices->addWidget(m_bits);
    connect(m_bits, &QCheckBox::toggled, this, &EdgeCaseDialog::showTable);

    m_table->setObjectName("edgeTable");
    m_table->setAccessibleName(tr("answers of the frameworks"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignCenter | static_cast<Qt::Alignment>(Qt::TextWordWrap));
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    auto* note = new QLabel(
        tr("≠ marks an answer that differs from most. NaN is the same answer as NaN: its bits depend on the processor. "
           "Denormals are as IEEE 754 has them; a framework told to flush them to 0 differs further."));
    note->setObjectName("edgeNote");
    note->setWordWrap(true);
    setRole(note, Role::note);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* fill = buttons->addButton(tr("Put these numbers into x"), QDialogButtonBox::ActionRole);
    fill->setObjectName("edgeFill");
    fill->setToolTip(tr("a new 3 × 5 tensor; undo brings yours back"));
    fill->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(fill, &QPushButton::clicked, this, &EdgeCaseDialog::fillAsked);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->addWidget(m_finding);
    column->addLayout(choices);
    column->addWidget(m_table, 1);
    column->addWidget(note);
    column->addWidget(buttons);
    connect(&Appearance::instance(), &Appearance::changed, this, &EdgeCaseDialog::place);
    place();
    Appearance& look = Appearance::instance();
    const QSize frame(16, 48);  // what window managers put around it
    resize(QSize(look.length(1220), look.length(660)).boundedTo(screen()->availableSize() - frame));
    widen();
    m_probabilities[m_probability]->setFocus();  // once it is in the dialog
}

void EdgeCaseDialog::place() {
    Appearance& look = Appearance::instance();
    layout()->setContentsMargins(look.length(16), look.length(16), look.length(16), look.length(16));
    layout()->setSpacing(look.length(8));
    m_table->verticalHeader()->setDefaultSectionSize(look.length(26));
    showTable();
}

bool EdgeCaseDialog::kept() const { return m_kept->isChecked(); }

void EdgeCaseDialog::showTable() {
    // At p = 0 nothing is dropped, at p = 1 nothing is kept.
    const double p = edgeProbabilities()[m_probability];
    m_dropped->setEnabled(p > 0.0);
    m_kept->setEnabled(p < 1.0);
    if (p == 0.0) {
        m_kept->setChecked(true);
    } else if (p == 1.0) {
        m_dropped->setChecked(true);
    }
    const EdgeTable table = edgeTable(p, kept());
    m_finding->setText(findingOf(table, m_probability, kept()));

    const Appearance& look = Appearance::instance();
    const Theme& theme = look.theme();
    const auto rules = frameworkRules();
    m_table->setRowCount(static_cast<int>(table.rows.size()));
    m_table->setColumnCount(static_cast<int>(rules.size()) + 1);
    const auto header = [&](int column, const QString& text, const QString& help) {
        auto* item = new QTableWidgetItem(text);
        item->setToolTip(help);
        m_table->setHorizontalHeaderItem(column, item);
    };
    header(0, "x", tr("the number that goes in"));
    for (std::size_t i = 0; i < rules.size(); ++i) {
        header(static_cast<int>(i) + 1, wordsOf(rules[i].name).replace(", ", "\n"),
               tr("%1\n%2\n%3").arg(wordsOf(rules[i].formula), inWords(rules[i].ends), wordsOf(rules[i].source)));
    }
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const EdgeRow& row = table.rows[r];
        const int at = static_cast<int>(r);
        m_table->setVerticalHeaderItem(at, new QTableWidgetItem(row.name));
        const auto put = [&](int column, const EdgeCell& cell, const QString& whose) {
            const QString shown = m_bits->isChecked() && !cell.bits.isEmpty() ? cell.bits : cell.text;
            auto* item = new QTableWidgetItem(cell.differs ? "≠ " + shown : shown);
            item->setTextAlignment(Qt::AlignCenter);
            QFont font = look.numberFont();
            font.setBold(cell.differs);
            item->setFont(font);
            if (column == 0 || cell.bits.isEmpty()) {
                item->setForeground(theme.note);
            }
            if (cell.differs) {
                const QColor ground = mixed(theme.card, theme.without, 0.22);
                item->setBackground(ground);
                item->setForeground(inkOn(theme, ground));
            }
            item->setToolTip(cell.bits.isEmpty() ? whose : tr("%1: %2, bits %3").arg(whose, cell.text, cell.bits));
            m_table->setItem(at, column, item);
        };
        put(0, row.x, row.name);
        for (std::size_t i = 0; i < row.answers.size(); ++i) {
            put(static_cast<int>(i) + 1, row.answers[i], wordsOf(rules[i].name));
        }
    }
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_table->columnCount(); ++column) {
        m_table->setColumnWidth(column, std::max(m_table->columnWidth(column) + look.length(6), look.length(82)));
    }
    widen();
}

void EdgeCaseDialog::widen() {
    const QMargins margins = layout()->contentsMargins();
    const int wanted = m_table->verticalHeader()->sizeHint().width() + m_table->horizontalHeader()->length() +
                       m_table->verticalScrollBar()->sizeHint().width() + 2 * m_table->frameWidth() + margins.left() +
                       margins.right();
    const QRect room = screen()->availableGeometry().marginsRemoved({8, 24, 8, 24});  // for the window's own frame
    if (wanted <= width() || width() >= room.width()) {
        return;
    }
    resize(std::min(wanted, room.width()), height());
    if (isVisible() && geometry().right() > room.right()) {
        move(std::max(room.left(), room.right() - width()), y());
    }
}

}  // namespace dropscope
