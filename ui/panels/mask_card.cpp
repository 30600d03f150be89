// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/mask_card.h"

#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/models/replay_text.h"
#include "ui/models/words.h"
#include "ui/style/appearance.h"
#include "ui/style/roles.h"
#include "ui/views/elided_label.h"
#include "ui/views/mask_view.h"

namespace dropscope {

namespace {

QString wordsOf(std::string_view text) { return QString::fromUtf8(text); }

}  // namespace

MaskCard::MaskCard(ReplaySource source, GridViewport& sharedViewport, QWidget* parent)
    : Card("card-" + wordsOf(infoOf(source).name), parent),
      m_source(source),
      m_title(new ElidedLabel),
      m_found(new QLabel(tr("your mask"))),
      m_evidence(new ElidedLabel),
      m_versions(new ElidedLabel),
      m_view(new MaskView(sharedViewport)),
      m_sentence(new QLabel),
      m_nameGpu(new QPushButton(tr("Name the GPU"))),
      m_stack(new QStackedWidget),
      m_kept(new QLabel),
      m_difference(new QLabel),
      m_why(new QLabel) {
    const ReplaySourceInfo& info = infoOf(source);
    const QString name = wordsOf(info.name);
    m_title->setText(inWords(info.framework));
    setRole(m_title, Role::heading);
    m_found->setObjectName("found-" + name);
    setRole(m_found, Role::chip);
    m_found->hide();
    m_evidence->setObjectName("evidence-" + name);
    m_versions->setText(inWords(info.versions));
    m_versions->cutBehindClauses();
    for (ElidedLabel* label : {m_title, m_evidence, m_versions}) {
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);  // all cards are equally wide
    }
    setRole(m_evidence, Role::note);
    setRole(m_versions, Role::note);
    m_view->setObjectName("mask-" + name);
    m_view->setAccessibleName(tr("mask of %1").arg(m_title->text()));
    m_sentence->setObjectName("sentence-" + name);
    m_sentence->setAlignment(Qt::AlignCenter);
    setRole(m_sentence, Role::note);
    m_kept->setObjectName("kept-" + name);
    m_difference->setObjectName("difference-" + name);
    m_why->setObjectName("why-" + name);
    setRole(m_why, Role::note);
    setRole(m_kept, Role::note);
    for (QLabel* label : {m_sentence, m_kept, m_difference, m_why}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_nameGpu->setObjectName("nameGpu-" + name);
    setRole(m_nameGpu, Role::pill);
    auto* refused = new QWidget;
    auto* refusal = new QVBoxLayout(refused);
    refusal->setContentsMargins(0, 0, 0, 0);
    refusal->addStretch();
    refusal->addWidget(m_sentence);
    refusal->addWidget(m_nameGpu, 0, Qt::AlignHCenter);
    refusal->addStretch();
    m_stack->addWidget(m_view);
    m_stack->addWidget(refused);

    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_versions);
    column->addWidget(m_evidence);
    column->addWidget(m_stack);
    column->addWidget(m_kept);
    column->addWidget(m_found, 0, Qt::AlignLeft);
    column->addWidget(m_difference);
    column->addWidget(m_why);
    column->addStretch();
    QSizePolicy asHighAsItsWords(QSizePolicy::Preferred, QSizePolicy::Preferred);
    asHighAsItsWords.setHeightForWidth(true);
    setSizePolicy(asHighAsItsWords);
    place();
    connect(&Appearance::instance(), &Appearance::changed, this, &MaskCard::place);
    connect(m_view, &MaskView::focused, this, &MaskCard::chosen);
    connect(m_nameGpu, &QPushButton::clicked, this, &MaskCard::gpuAsked);
}

void MaskCard::place() {
    Appearance& look = Appearance::instance();
    layout()->setContentsMargins(look.length(12), look.length(10), look.length(12), look.length(10));
    layout()->setSpacing(look.length(3));
    // Some languages' letters are higher than Latin ones: the cards of a row begin on one line all the same.
    m_title->setMinimumHeight(QFontMetrics(look.headingFont()).size(Qt::TextSingleLine, tr("your mask")).height());
}

void MaskCard::show(const ReplayAnswer& answer, const ReplayBoard& board) {
    const ReplayAnswer* const reference = board.reference();
    const bool isOther = !board.ask.pasted && answer.config.source == board.ask.reference;
    m_view->show({.mask = answer.kept,
                  .other = isOther || !answer.isCompared() ? nullptr : board.other(),
                  .otherName = board.ask.pasted       ? tr("your mask")
                               : reference != nullptr ? frameworkText(reference->config.source)
                                                      : QString(),
                  .shape = board.ask.request.shape,
                  .firstDifference = answer.difference.first});
    m_sentence->setText(answer.refusal ? sentenceOf(*answer.refusal) : QString());
    m_nameGpu->setVisible(answer.refusal && answer.refusal->where == "GPU");
    m_stack->setCurrentIndex(answer.refusal ? 1 : 0);
    m_evidence->setText(evidenceText(answer.evidence));
    m_evidence->setToolTip(QString("%1: %2").arg(evidenceText(answer.evidence), inWords(answer.info().checked)));
    m_kept->setText(answer.kept ? keptText(answer) : QString());
    m_difference->setText(differenceText(answer, board));
    setRole(m_difference, isOther ? Role::note : Role::finding);
    const QString why = whyText(answer, board);
    const QString note = inWords(answer.note);
    m_why->setText(why.isEmpty() || note.isEmpty() ? why + note : why + "\n" + note);
    m_difference->setVisible(!m_difference->text().isEmpty());
    m_why->setVisible(!m_why->text().isEmpty());
    m_isFound = board.ask.pasted && answer.isSame();
    m_found->setVisible(m_isFound);
    showFrame();
}

void MaskCard::setChosen(bool chosen) {
    m_isChosen = chosen;
    showFrame();
}

void MaskCard::showFrame() {
    const Role role = m_isFound ? Role::cardFound : m_isChosen ? Role::cardChosen : Role::card;
    if (m_role != role) {
        m_role = role;
        setRole(this, role);
    }
}

void MaskCard::setViewHeight(int pixels) { m_stack->setFixedHeight(pixels); }

int MaskCard::viewWidthFor(int cardWidth) const {
    const QMargins margins = layout()->contentsMargins();
    return cardWidth - margins.left() - margins.right() - 2;
}

void MaskCard::mousePressEvent(QMouseEvent* event) {
    Card::mousePressEvent(event);
    m_view->setFocus();
    emit chosen();  // also where there is no view to take the focus
}

}  // namespace dropscope
