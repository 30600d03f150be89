// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/replay_code_panel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/models/replay_text.h"
#include "ui/models/words.h"
#include "ui/panels/menu_box.h"
#include "ui/style/appearance.h"
#include "ui/style/roles.h"
#include "ui/views/elided_label.h"

namespace dropscope {

namespace {}  // namespace

ReplayCodePanel::ReplayCodePanel(QWidget* parent)
    : Card("codePanel", parent),
      m_title(new ElidedLabel),
      m_about(new QLabel),
      m_idiom(new MenuBox("idiomMenu", tr("the call that draws the mask"))),
      m_code(new QPlainTextEdit),
      m_copy(new QPushButton(tr("Copy code"))),
      m_copyMask(new QPushButton(tr("Copy mask"))),
      m_save(new QPushButton(tr("CSV…"))),
      m_first(new QPushButton(tr("First difference"))) {
    m_title->setObjectName("codeTitle");
    m_title->setTextFormat(Qt::PlainText);
    setRole(m_title, Role::heading);
    m_about->setObjectName("codeAbout");
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_about->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    setRole(m_about, Role::note);
    m_idiom->setToolTip(tr("the call that draws the mask: people use several"));
    m_code->setObjectName("codeText");
    m_code->setAccessibleName(tr("code that prints this mask"));
    m_code->setReadOnly(true);
    m_code->setTabChangesFocus(true);
    m_code->setLineWrapMode(QPlainTextEdit::NoWrap);
    setRole(m_code, Role::code);
    m_copy->setObjectName("copyCode");
    m_copyMask->setObjectName("copyMask");
    m_copyMask->setToolTip(tr("copies the mask as rows of 1 and 0, for a spreadsheet or an editor"));
    m_save->setObjectName("saveMask");
    m_first->setObjectName("goToFirst");
    m_copy->setToolTip(tr("copies the code"));
    m_save->setToolTip(tr("saves the mask as CSV"));
    m_first->setToolTip(tr("moves all masks to the first cell that differs"));
    for (QPushButton* button : {m_first, m_save, m_copyMask, m_copy}) {
        setRole(button, Role::pill);
    }
    auto* left = new QVBoxLayout;
    left->addWidget(m_title);
    left->addWidget(m_idiom);
    left->addWidget(m_about, 1);
    auto* head = new QHBoxLayout;
    auto* note = new ElidedLabel;
    note->setText(tr("What prints it there"));
    note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setRole(note, Role::note);
    head->addWidget(note, 1);
    head->addWidget(m_first);
    head->addWidget(m_save);
    head->addWidget(m_copyMask);
    head->addWidget(m_copy);
    auto* right = new QVBoxLayout;
    right->addLayout(head);
    right->addWidget(m_code, 1);
    m_line = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_line->addLayout(left, 2);
    m_line->addLayout(right, 5);
    place();
    connect(&Appearance::instance(), &Appearance::changed, this, &ReplayCodePanel::place);
    connect(m_idiom, &QComboBox::activated, this,
            [this] { emit idiomChosen(m_idiom->currentData().toString().toStdString()); });
    connect(m_save, &QPushButton::clicked, this, &ReplayCodePanel::saveCsvAsked);
    connect(m_copyMask, &QPushButton::clicked, this, &ReplayCodePanel::copyMaskAsked);
    connect(m_first, &QPushButton::clicked, this, &ReplayCodePanel::firstDifferenceAsked);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_code->toPlainText());
        emit said(tr("the code is on the clipboard"));
    });
}

void ReplayCodePanel::place() {
    Appearance& look = Appearance::instance();
    layout()->setContentsMargins(look.length(12), look.length(10), look.length(12), look.length(10));
    layout()->setSpacing(look.length(14));
    // Beside the code, or above it where the panel is narrow: the code is as high either way.
    const bool narrow = width() < look.length(640);
    m_line->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_about->setSizePolicy(QSizePolicy::Preferred, narrow ? QSizePolicy::Minimum : QSizePolicy::Ignored);
    setFixedHeight(look.length(narrow ? 310 : width() < look.length(900) ? 206 : 172));
}

void ReplayCodePanel::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    place();
}

void ReplayCodePanel::show(const ReplayAnswer& answer, const ReplayBoard& board) {
    const ReplaySourceInfo& info = answer.info();
    m_title->setText(inWords(info.framework));
    m_idiom->clear();
    for (const ReplayIdiom& idiom : info.idioms) {
        m_idiom->addItem(inWords(idiom.code), QString::fromUtf8(idiom.name));
    }
    const Result<std::size_t> idiom = findIdiom(answer.config.source, answer.config.idiom);
    m_idiom->setCurrentIndex(idiom ? static_cast<int>(*idiom) : 0);
    m_idiom->setEnabled(info.idioms.size() > 1);
    const QString why = whyText(answer, board);
    m_about->setText(tr("%1\nDraws from %2; %3.")
                         .arg(inWords(info.versions), inWords(info.generator), evidenceText(answer.evidence).mid(2)));
    m_about->setToolTip(tr("%1.\n%2\n%3").arg(inWords(info.checked), inWords(info.limits), why));
    const QString code = QString::fromStdString(answer.code);
    if (m_code->toPlainText() != code) {
        m_code->setPlainText(code);
    }
    m_save->setEnabled(answer.kept != nullptr);
    m_copyMask->setEnabled(answer.kept != nullptr);
    m_first->setEnabled(answer.difference.first.has_value());
}

}  // namespace dropscope
