// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/backend_dialog.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <map>

#include "engine/kernels/throughput.h"
#include "ui/models/count_text.h"
#include "ui/models/parity_text.h"
#include "ui/models/words.h"
#include "ui/style/appearance.h"
#include "ui/style/roles.h"

namespace dropscope {

namespace {

QString asText(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

QLabel* newLabel(const QString& name, Role role, const QString& text = {}) {
    auto* label = new QLabel(text);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    setRole(label, role);
    return label;
}

constexpr std::uint64_t kMostCompared = 1U << 27;  // three tensors of half a gigabyte

/// GB/s of each back end that can run, by name.
using Speeds = std::map<std::string, double>;

}  // namespace

BackendDialog::BackendDialog(Document& document, QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_table(new QGridLayout),
      m_finding(newLabel("parityFinding", Role::heading)),
      m_again(new QPushButton(tr("&Check again"))) {
    setObjectName("backendDialog");
    setWindowTitle(tr("Back ends"));
    const QString heads[] = {tr("back end"), tr("runs on"), tr("speed"), tr("this tensor")};
    for (int column = 0; column < 4; ++column) {
        m_table->addWidget(newLabel("backendHead", Role::caption, heads[column]), 0, column);
    }
    int row = 0;
    for (const KernelBackend* backend : allBackends()) {
        ++row;
        const QString name = asText(backend->name());
        const Status available = backend->available();
        auto* where =
            newLabel("backendWhere_" + name, Role::note,
                     available ? QString::fromStdString(backend->description()) : inWords(available.error().what));
        where->setWordWrap(true);
        if (!available) {
            where->setToolTip(sentenceOf(available.error()));
        }
        m_speeds.push_back(newLabel("backendSpeed_" + name, Role::number, available ? QString("…") : QString("–")));
        m_lamps.push_back(newLabel("backendLamp_" + name, Role::note, QString("…")));
        m_lamps.back()->setTextFormat(Qt::RichText);
        m_table->addWidget(newLabel("backendName_" + name, Role::heading, name), row, 0, Qt::AlignTop);
        m_table->addWidget(where, row, 1, Qt::AlignTop);
        m_table->addWidget(m_speeds.back(), row, 2, Qt::AlignTop);
        m_table->addWidget(m_lamps.back(), row, 3, Qt::AlignTop);
    }
    m_table->setColumnStretch(1, 1);
    m_finding->setWordWrap(true);
    auto* note = newLabel("backendNote", Role::note,
                          tr("scalar is the definition of correct. Each of the others computes mask and output of the "
                             "layer on the tensor in view, and every bit is compared with scalar's."));
    note->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->setObjectName("backendButtons");
    m_again->setObjectName("parityAgain");
    buttons->addButton(m_again, QDialogButtonBox::ActionRole);
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_table);
    column->addWidget(m_finding);
    column->addWidget(note);
    column->addStretch();
    column->addWidget(buttons);
    Appearance& look = Appearance::instance();
    column->setContentsMargins(look.length(16), look.length(16), look.length(16), look.length(16));
    column->setSpacing(look.length(12));
    m_table->setHorizontalSpacing(look.length(20));
    m_table->setVerticalSpacing(look.length(10));
    setMinimumWidth(look.length(660));

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_again, &QPushButton::clicked, this, &BackendDialog::check);
    connect(&m_document, &Document::changed, this, [this](Document::Changes changes) {
        if (changes & ~Document::Changes(Document::kFile)) {
            check();
        }
    });
    check();
    measure();
}

void BackendDialog::check() {
    const std::uint64_t elements = m_document.x().elementCount();
    if (elements > kMostCompared) {
        m_parityJob.cancel();
        for (QLabel* lamp : m_lamps) {
            lamp->setText(tr("not run"));
        }
        m_finding->setText(tr("%1 elements are too many to compare: up to %2 fit, which takes three tensors in memory")
                               .arg(countText(elements), countText(kMostCompared)));
        return;
    }
    m_finding->setText(tr("comparing"));
    for (QLabel* lamp : m_lamps) {
        lamp->setText(QStringLiteral("…"));
    }
    const auto work = [x = m_document.x(), settings = m_document.settings(),
                       byHand = m_document.byHand()](const Task& task) {
        const Result<Tensor> values = x.dense({task.stop, {}});
        if (!values) {
            return Result<std::vector<ParityRow>>(std::unexpected(values.error()));
        }
        return compareBackends(*values, settings.formedLayer(), settings.key(), settings.mode, byHand, task);
    };
    m_parityJob.start<Result<std::vector<ParityRow>>>(
        work, [this](const Result<std::vector<ParityRow>>& rows) { showParity(rows); });
}

void BackendDialog::showParity(const Result<std::vector<ParityRow>>& rows) {
    if (!rows) {
        m_finding->setText(sentenceOf(rows.error()));
        return;
    }
    const Theme& theme = Appearance::instance().theme();
    for (std::size_t i = 0; i < rows->size(); ++i) {
        const ParityRow& row = (*rows)[i];
        const bool reference = row.backend == "scalar";
        const QColor color = row.same() ? theme.good : row.ran() ? theme.without : theme.note;
        const QString word =
            reference    ? tr("the reference")
            : row.same() ? tr("same bits")
            : row.ran()
                ? tr("%1 elements differ, the first is %2").arg(countText(row.differing)).arg(row.first.value_or(0))
                : tr("not run");
        const QString mark = row.same() ? "●" : row.ran() ? "✕" : "○";
        m_lamps[i]->setText(QString("<span style=\"color:%1\">%2</span> %3").arg(color.name(), mark, word));
    }
    m_finding->setText(parityFinding(*rows, m_document.x().elementCount()));
    growForWords();
}

void BackendDialog::growForWords() {
    layout()->activate();  // a speed that came has narrowed the column of words
    if (const int height = layout()->totalHeightForWidth(width()); height > this->height()) {
        resize(width(), height);
    }
}

void BackendDialog::measure() {
    const auto work = [](const Task& task) {
        Speeds speeds;
        for (const KernelBackend* backend : allBackends()) {
            if (backend->available() && !task.stopRequested()) {
                const Result<ThroughputRow> row = measureForwardQuickly(*backend, task);
                speeds[std::string(backend->name())] = row ? row->gigabytesPerSecond() : 0.0;
            }
        }
        return speeds;
    };
    m_speedJob.start<Speeds>(work, [this](const Speeds& speeds) {
        for (std::size_t i = 0; i < m_speeds.size(); ++i) {
            const auto speed = speeds.find(std::string(allBackends()[i]->name()));
            if (speed != speeds.end() && speed->second > 0.0) {
                m_speeds[i]->setText(tr("%1 GB/s").arg(QString::number(speed->second, 'f', 1)));
            }
        }
        growForWords();
    });
}

}  // namespace dropscope
