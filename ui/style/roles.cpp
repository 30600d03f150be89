// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/roles.h"

#include <QStyle>
#include <QVariant>

namespace dropscope {

namespace {

const char* nameOf(Role role) {
    switch (role) {
        case Role::card:
            return "card";
        case Role::cardChosen:
            return "cardChosen";
        case Role::cardFound:
            return "cardFound";
        case Role::heading:
            return "heading";
        case Role::caption:
            return "caption";
        case Role::note:
            return "note";
        case Role::finding:
            return "finding";
        case Role::figure:
            return "figure";
        case Role::number:
            return "number";
        case Role::refusal:
            return "refusal";
        case Role::refusalBubble:
            return "refusalBubble";
        case Role::chip:
            return "chip";
        case Role::code:
            return "code";
        case Role::segmentLeft:
            return "segmentLeft";
        case Role::segmentRight:
            return "segmentRight";
        case Role::tab:
            return "tab";
        case Role::pill:
            return "pill";
        case Role::link:
            return "link";
        case Role::rail:
            return "rail";
        case Role::railButton:
            return "railButton";
        case Role::sidebar:
            return "sidebar";
        case Role::compact:
            return "compact";
        case Role::legend:
            return "legend";
        case Role::strong:
            return "strong";
    }
    return "";
}

/// The style sheet reads properties only when a widget is polished.
void applyRules(QWidget* widget) {
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

}  // namespace

void setRole(QWidget* widget, Role role) {
    widget->setProperty("role", nameOf(role));
    widget->setAttribute(Qt::WA_StyledBackground);
    applyRules(widget);
}

bool isRefused(const QWidget* field) { return field->property("refused").toBool(); }

void setRefused(QWidget* field, bool refused) {
    if (isRefused(field) != refused) {
        field->setProperty("refused", refused);
        applyRules(field);
    }
}

}  // namespace dropscope
