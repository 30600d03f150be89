// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/explanation_bar.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/style/appearance.h"
#include "ui/style/roles.h"

namespace dropscope {

ExplanationBar::ExplanationBar(QWidget* parent)
    : QFrame(parent),
      m_line(new QGridLayout(this)),
      m_place(new QLabel),
      m_formula(new QLabel),
      m_reason(new QLabel),
      m_edgeCases(new QToolButton) {
    setObjectName("explanationBar");
    setRole(this, Role::card);
    m_place->setObjectName("explanationPlace");
    m_formula->setObjectName("explanationFormula");
    m_reason->setObjectName("explanationReason");
    setRole(m_place, Role::chip);
    setRole(m_formula, Role::number);
    setRole(m_reason, Role::note);
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::RichText);
    m_edgeCases->setObjectName("edgeCasesButton");
    m_edgeCases->setText(tr("Frameworks…"));
    m_edgeCases->setToolTip(tr("what other frameworks make of such a number"));
    m_edgeCases->setAccessibleName(m_edgeCases->toolTip());
    setRole(m_edgeCases, Role::pill);
    m_edgeCases->hide();
    connect(m_edgeCases, &QToolButton::clicked, this, &ExplanationBar::edgeCasesAsked);
    m_line->addWidget(m_place, 0, 0);
    m_line->addWidget(m_edgeCases, 0, 3);
    m_line->addWidget(m_formula, 0, 1);
    m_line->setColumnStretch(2, 1);
    QSizePolicy asHighAsItsWords(QSizePolicy::Preferred, QSizePolicy::Fixed);
    asHighAsItsWords.setHeightForWidth(true);
    setSizePolicy(asHighAsItsWords);
    place();
    connect(&Appearance::instance(), &Appearance::changed, this, &ExplanationBar::place);
}

void ExplanationBar::place() {
    Appearance& look = Appearance::instance();
    m_line->setContentsMargins(look.length(12), look.length(6), look.length(12), look.length(6));
    m_line->setHorizontalSpacing(look.length(12));
    m_line->setVerticalSpacing(look.length(4));
    setMinimumHeight(look.length(46));
    // Where there is little room the reason stands below, for every cell: the bar does not jump while the mouse moves.
    const bool narrow = width() < look.length(720);
    m_line->removeWidget(m_reason);
    m_line->addWidget(m_reason, narrow ? 1 : 0, narrow ? 0 : 2, 1, narrow ? 4 : 1);
    m_reason->setAlignment(Qt::AlignVCenter | (narrow ? Qt::AlignLeft : Qt::AlignRight));
}

void ExplanationBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    place();
}

void ExplanationBar::show(const Explanation& explanation) {
    m_place->setText(explanation.place);
    m_place->show();
    m_formula->setText(explanation.formula);
    m_reason->setText(explanation.reason);
    m_reason->setToolTip(explanation.reason);
    m_edgeCases->setVisible(explanation.edgeCase);
}

void ExplanationBar::clear() {
    m_place->hide();
    m_formula->clear();
    m_reason->clear();
    m_edgeCases->hide();
}

}  // namespace dropscope
