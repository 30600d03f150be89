// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/card.h"

#include "ui/style/roles.h"

namespace dropscope {

Card::Card(const QString& objectName, QWidget* parent) : QFrame(parent) {
    setObjectName(objectName);
    setRole(this, Role::card);
}

}  // namespace dropscope
