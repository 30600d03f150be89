// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/explanation_bar.h"

#include <QHBoxLayout>
#include <QLabel>

#include "ui/style/appearance.h"
#include "ui/style/roles.h"

namespace dropscope {

ExplanationBar::ExplanationBar(QWidget* parent)
    : QFrame(parent), m_place(new QLabel), m_formula(new QLabel), m_reason(new QLabel) {
    setObjectName("explanationBar");
    setRole(this, Role::card);
    m_place->setObjectName("explanationPlace");
    m_formula->setObjectName("explanationFormula");
    m_reason->setObjectName("explanationReason");
    setRole(m_place, Role::chip);
    setRole(m_formula, Role::number);
    setRole(m_reason, Role::note);
    m_reason->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_reason->setWordWrap(true);
    auto* line = new QHBoxLayout(this);
    line->addWidget(m_place);
    line->addWidget(m_formula);
    line->addWidget(m_reason, 1);
    QSizePolicy asHighAsItsWords(QSizePolicy::Preferred, QSizePolicy::Fixed);
    asHighAsItsWords.setHeightForWidth(true);
    setSizePolicy(asHighAsItsWords);
    place();
    connect(&Appearance::instance(), &Appearance::changed, this, &ExplanationBar::place);
}

void ExplanationBar::place() {
    Appearance& look = Appearance::instance();
    layout()->setContentsMargins(look.length(12), look.length(6), look.length(12), look.length(6));
    layout()->setSpacing(look.length(12));
    setMinimumHeight(look.length(46));
}

void ExplanationBar::show(const Explanation& explanation) {
    m_place->setText(explanation.place);
    m_place->show();
    m_formula->setText(explanation.formula);
    m_reason->setText(explanation.reason);
    m_reason->setToolTip(explanation.reason);
}

void ExplanationBar::clear() {
    m_place->hide();
    m_formula->clear();
    m_reason->clear();
}

}  // namespace dropscope
