// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/self_test_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <string>
#include <vector>

#include "engine/masks/replay/replay_cases.h"
#include "ui/models/replay_text.h"
#include "ui/models/words.h"
#include "ui/style/appearance.h"
#include "ui/style/roles.h"

namespace dropscope {

SelfTestDialog::SelfTestDialog(QWidget* parent)
    : QDialog(parent), m_summary(new QLabel(tr("running"))), m_table(new QTableWidget) {
    setObjectName("selfTestDialog");
    setWindowTitle(tr("Self-test of the replayed masks"));
    m_summary->setObjectName("selfTestSummary");
    m_summary->setWordWrap(true);
    setRole(m_summary, Role::heading);
    auto* note = new QLabel(
        tr("Each line is something that other people printed, or that the real software was seen to give. The program "
           "works it out now and compares."));
    note->setWordWrap(true);
    setRole(note, Role::note);
    m_table->setObjectName("selfTestTable");
    m_table->setAccessibleName(tr("public cases"));
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({tr("Result"), tr("Case"), tr("Published by"), tr("How far")});
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);  // long names give way
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* again = buttons->addButton(tr("Run again"), QDialogButtonBox::ActionRole);
    again->setObjectName("selfTestAgain");
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    again->setAutoDefault(false);
    connect(again, &QPushButton::clicked, this, &SelfTestDialog::run);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(note);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    Appearance& look = Appearance::instance();
    column->setContentsMargins(look.length(16), look.length(16), look.length(16), look.length(16));
    column->setSpacing(look.length(8));
    resize(look.length(1080), look.length(600));
    run();
}

void SelfTestDialog::run() {
    using Computed = std::vector<std::string>;
    m_summary->setText(tr("running"));
    const auto work = [](const Task& task) {
        Computed computed;
        for (const ReplayCase& each : replayCases()) {
            computed.push_back(task.stopRequested() ? std::string() : each.compute());
        }
        return computed;
    };
    m_job.start<Computed>(work, [this](const Computed& computed) {
        const std::span<const ReplayCase> cases = replayCases();
        m_table->setRowCount(static_cast<int>(cases.size()));
        int passed = 0;
        for (std::size_t k = 0; k < cases.size(); ++k) {
            const ReplayCase& each = cases[k];
            const bool passes = computed[k] == each.expected;
            passed += passes ? 1 : 0;
            const QString cells[] = {passes ? tr("✓ passes") : tr("✗ differs"), inWords(nameOf(each)),
                                     inWords(each.origin), evidenceText(each.evidence)};
            for (int c = 0; c < 4; ++c) {
                auto* item = new QTableWidgetItem(cells[c]);
                item->setToolTip(tr("%1\nexpected %2\ncomputed %3")
                                     .arg(inWords(nameOf(each)), QString::fromUtf8(each.expected),
                                          QString::fromStdString(computed[k])));
                m_table->setItem(static_cast<int>(k), c, item);
            }
        }
        m_summary->setText(passed == static_cast<int>(cases.size())
                               ? tr("All %1 public cases pass.").arg(passed)
                               : tr("%1 of %2 public cases pass: do not trust the masks of the others.")
                                     .arg(passed)
                                     .arg(cases.size()));
    });
}

}  // namespace dropscope
