// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/replay_head.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/style/appearance.h"
#include "ui/style/roles.h"
#include "ui/style/spoken.h"

namespace dropscope {

ReplayHead::ReplayHead(QWidget* parent)
    : Card("replayHead", parent), m_finding(new QLabel), m_paste(new QPushButton(tr("Paste what you got"))) {
    auto* intro = new QLabel(
        tr("Which cells does each framework drop for this seed? A generator (mt19937, Philox, Threefry) makes "
           "random numbers of a seed; frameworks use different ones, or use their numbers differently."));
    intro->setObjectName("replayIntro");
    intro->setWordWrap(true);
    setRole(intro, Role::note);
    m_finding->setObjectName("replayFinding");
    m_finding->setWordWrap(true);
    m_finding->setTextFormat(Qt::PlainText);
    m_paste->setObjectName("pasteButton");
    m_paste->setCheckable(true);
    m_paste->setToolTip(tr("compares a mask or an output of yours with every source at once"));
    auto* selfTest = new QPushButton(tr("Self-test…"));
    selfTest->setObjectName("selfTestButton");
    selfTest->setToolTip(tr("checks this program against what other people published"));
    auto* limits = new QPushButton(tr("Limits…"));
    limits->setObjectName("limitsButton");
    limits->setToolTip(tr("what is not known and not covered"));
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->addWidget(intro, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton* button : {m_paste, selfTest, limits}) {
        setRole(button, Role::pill);
        buttons->addWidget(button, 0, Qt::AlignTop);
    }
    m_head->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_head);
    column->addWidget(m_finding);
    QSizePolicy asHighAsItsWords(QSizePolicy::Preferred, QSizePolicy::Fixed);
    asHighAsItsWords.setHeightForWidth(true);
    setSizePolicy(asHighAsItsWords);
    place();
    connect(&Appearance::instance(), &Appearance::changed, this, &ReplayHead::place);
    connect(m_paste, &QPushButton::toggled, this, [this](bool on) {
        m_paste->setText(on ? tr("Hide the paste") : tr("Paste what you got"));
        emit pasteToggled(on);
    });
    connect(selfTest, &QPushButton::clicked, this, &ReplayHead::selfTestAsked);
    connect(limits, &QPushButton::clicked, this, &ReplayHead::limitsAsked);
}

void ReplayHead::place() {
    Appearance& look = Appearance::instance();
    layout()->setContentsMargins(look.length(12), look.length(8), look.length(12), look.length(8));
    layout()->setSpacing(look.length(6));
    const bool narrow = look.isLarge() || width() < look.length(640);
    m_head->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ReplayHead::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    place();
}

void ReplayHead::showFinding(const QString& finding) {
    setSpokenText(m_finding, finding);
    m_finding->setVisible(!finding.isEmpty());
}

void ReplayHead::setPasting(bool on) { m_paste->setChecked(on); }

}  // namespace dropscope
