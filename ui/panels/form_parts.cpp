// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/form_parts.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/models/words.h"
#include "ui/style/appearance.h"

namespace dropscope {

void scrollInside(QWidget* panel, QWidget* content) {
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto* outer = new QVBoxLayout(panel);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

QVBoxLayout* addSection(QVBoxLayout* column) {
    auto* section = new QVBoxLayout;
    section->setSpacing(Appearance::instance().length(4));
    column->addLayout(section);
    return section;
}

QToolButton* addPill(QBoxLayout* layout, const QString& text, const QString& help, const char* name) {
    auto* pill = new QToolButton;
    pill->setText(text);
    pill->setToolTip(help);
    pill->setAccessibleName(help);
    pill->setObjectName(name);
    setRole(pill, Role::pill);
    layout->addWidget(pill);
    return pill;
}

QLabel* addWords(QBoxLayout* layout, const QString& text, Role role, const char* name) {
    auto* label = new QLabel(text);
    label->setObjectName(name);
    label->setWordWrap(true);
    setRole(label, role);
    layout->addWidget(label);
    return label;
}

QLineEdit* addField(QVBoxLayout* section, const QString& caption, const char* name, const QString& accessibleName) {
    QLabel* const words = addWords(section, caption, Role::caption, "fieldCaption");
    auto* field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(accessibleName);
    setRole(field, Role::number);
    words->setBuddy(field);
    section->addWidget(field);
    return field;
}

QLabel* addRefusal(QBoxLayout* layout, const char* name) {
    QLabel* const label = addWords(layout, {}, Role::refusal, name);
    label->setTextFormat(Qt::PlainText);
    label->hide();
    return label;
}

void refuseField(QWidget* field, QLabel* refusal, const Error& error) {
    refusal->setText(sentenceOf(error));
    refusal->show();
    setRefused(field, true);
}

void acceptField(QWidget* field, QLabel* refusal) {
    refusal->hide();
    setRefused(field, false);
}

}  // namespace dropscope
