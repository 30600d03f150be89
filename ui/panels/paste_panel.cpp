// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/paste_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

#include "engine/core/number_text.h"
#include "ui/models/count_text.h"
#include "ui/models/paste_match.h"
#include "ui/models/replay_text.h"
#include "ui/panels/form_parts.h"
#include "ui/style/appearance.h"
#include "ui/views/elided_label.h"

namespace dropscope {

namespace {

constexpr std::size_t kMostShown = 4;
constexpr std::uint64_t kMoreSeeds = 100'000;  // some seconds, and the seeds that people choose

}  // namespace

PastePanel::PastePanel(QWidget* parent)
    : Card("pastePanel", parent),
      m_text(new QPlainTextEdit),
      m_seeds(new QLineEdit("1")),
      m_matches(new QVBoxLayout),
      m_moreSeeds(new QPushButton(tr("Look for the seed"))),
      m_progress(new QProgressBar),
      m_cancel(new QPushButton(tr("Cancel"))) {
    m_text->setObjectName("pasteText");
    m_text->setAccessibleName(tr("a mask or an output, as it was printed"));
    m_text->setPlaceholderText(
        tr("Paste a mask or an output of dropout here, as PyTorch, NumPy, JAX or TensorFlow print it, as CSV, or as "
           "rows of "
           "0 and 1:\ntensor([[1., 1., 0., 1., 1., 0.],\n        [0., 0., 0., 1., 0., 1.]])"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    setRole(m_text, Role::code);
    m_seeds->setObjectName("pasteSeeds");
    m_seeds->setAccessibleName(tr("how many seeds to try, counting up from the one at the left"));
    m_seeds->setToolTip(tr("1 tries the seed at the left alone; 100000 looks for the seed as well"));
    setRole(m_seeds, Role::number);
    m_progress->setObjectName("pasteProgress");
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_cancel->setObjectName("pasteCancel");
    setRole(m_cancel, Role::pill);

    m_moreSeeds->setObjectName("pasteMoreSeeds");
    m_moreSeeds->setToolTip(tr("tries %1 seeds, counting up from the one at the left").arg(countText(kMoreSeeds)));
    setRole(m_moreSeeds, Role::pill);
    m_moreSeeds->hide();

    auto* right = new QVBoxLayout;
    auto* head = new QHBoxLayout;
    auto* caption = new QLabel(tr("Seeds to &try, counting up from the one at the left"));
    caption->setBuddy(m_seeds);
    setRole(caption, Role::note);
    head->addWidget(caption);
    head->addWidget(m_seeds);
    head->addStretch();
    right->addLayout(head);
    m_seedsRefusal = addRefusal(right, "pasteSeedsRefusal");
    m_refusal = addRefusal(right, "pasteRefusal");
    m_words = addWords(right, {}, Role::note, "pasteAnswer");
    m_words->setTextFormat(Qt::PlainText);
    auto* busy = new QHBoxLayout;
    busy->addWidget(m_progress, 1);
    busy->addWidget(m_cancel);
    right->addLayout(busy);
    right->addWidget(m_moreSeeds, 0, Qt::AlignLeft);
    right->addLayout(m_matches);
    right->addStretch();
    auto* line = new QHBoxLayout(this);
    line->addWidget(m_text, 1);
    line->addLayout(right, 1);
    place();
    setBusy(false);
    connect(&Appearance::instance(), &Appearance::changed, this, &PastePanel::place);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PastePanel::edited);
    connect(m_seeds, &QLineEdit::editingFinished, this, &PastePanel::enterSeedCount);
    connect(m_moreSeeds, &QPushButton::clicked, this, &PastePanel::tryMoreSeeds);
    connect(m_cancel, &QPushButton::clicked, this, &PastePanel::cancelAsked);
}

void PastePanel::place() {
    Appearance& look = Appearance::instance();
    layout()->setContentsMargins(look.length(12), look.length(10), look.length(12), look.length(10));
    layout()->setSpacing(look.length(14));
    m_seeds->setFixedWidth(look.length(100));
    setFixedHeight(look.length(look.isLarge() ? 150 : 170));
}

QString PastePanel::text() const { return m_text->toPlainText(); }

void PastePanel::set(const QString& text, std::uint64_t seedCount) {
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(text);
    m_seedCount = seedCount;
    m_seeds->setText(QString::number(seedCount));
    acceptField(m_seeds, m_seedsRefusal);
}

void PastePanel::focusText() { m_text->setFocus(); }

void PastePanel::enterSeedCount() {
    if (!m_seeds->isModified()) {
        return;
    }
    const Result<std::uint64_t> count =
        parseWhole(m_seeds->text().toStdString(), phrase("number of seeds"), kMostSeedsTried);
    if (!count || *count == 0) {
        refuseField(m_seeds, m_seedsRefusal,
                    count ? Error{phrase("0 seeds find nothing"), {}, phrase("write at least 1")}
                          : Error{count.error().what, {}, count.error().remedy});
        return;
    }
    acceptField(m_seeds, m_seedsRefusal);
    m_seeds->setModified(false);
    m_seedCount = *count;
    emit edited();
}

void PastePanel::tryMoreSeeds() {
    m_seeds->setText(QString::number(kMoreSeeds));
    m_seeds->setModified(true);
    enterSeedCount();
}

void PastePanel::showNothing() {
    m_moreSeeds->hide();
    acceptField(m_text, m_refusal);
    m_words->clear();
    showMatches({});
}

void PastePanel::showRefusal(const Error& error) {
    m_moreSeeds->hide();
    m_words->clear();
    showMatches({});
    refuseField(m_text, m_refusal, error);
}

void PastePanel::showAnswer(const QString& words, const std::vector<MaskMatch>& matches) {
    acceptField(m_text, m_refusal);
    m_words->setText(words);
    m_moreSeeds->setVisible(matches.empty() && m_seedCount < kMoreSeeds);
    showMatches(matches);
}

void PastePanel::showMatches(const std::vector<MaskMatch>& matches) {
    while (QLayoutItem* item = m_matches->takeAt(0)) {
        if (QWidget* old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        if (QLayout* row = item->layout()) {
            while (QLayoutItem* part = row->takeAt(0)) {
                part->widget()->hide();
                part->widget()->deleteLater();
                delete part;
            }
        }
        delete item;
    }
    for (std::size_t k = 0; k < std::min(matches.size(), kMostShown); ++k) {
        auto* row = new QHBoxLayout;
        auto* words = new ElidedLabel;
        words->setObjectName(QString("match-%1").arg(k));
        words->setText(matchText(matches[k]));
        words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        auto* show = new QPushButton(tr("Show"));
        show->setObjectName(QString("showMatch-%1").arg(k));
        show->setAccessibleName(tr("show %1").arg(words->text()));
        setRole(show, Role::pill);
        connect(show, &QPushButton::clicked, this, [this, match = matches[k]] { emit matchChosen(match); });
        row->addWidget(words, 1);
        row->addWidget(show);
        m_matches->addLayout(row);
    }
    if (matches.size() > kMostShown) {
        auto* more = new QLabel(tr("and %1 more").arg(matches.size() - kMostShown));
        setRole(more, Role::note);
        m_matches->addWidget(more);
    }
}

void PastePanel::setBusy(bool busy) {
    m_progress->setValue(0);
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
    if (busy) {
        m_moreSeeds->hide();
    }
}

void PastePanel::setProgress(double share) { m_progress->setValue(static_cast<int>(share * 1000)); }

}  // namespace dropscope
