// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/text_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/style/appearance.h"

namespace dropscope {

TextDialog::TextDialog(const QString& title, const QString& text, const QString& name, QWidget* parent)
    : QDialog(parent) {
    setObjectName(name);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    Appearance& look = Appearance::instance();
    auto* words = new QLabel(text);
    words->setObjectName(name + "Text");
    words->setTextFormat(Qt::RichText);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(name + "Scroll");
    scroll->setAccessibleName(title);
    scroll->setWidget(words);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->viewport()->setAutoFillBackground(false);
    words->setAutoFillBackground(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look.length(16), look.length(16), look.length(16), look.length(16));
    column->setSpacing(look.length(12));
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    const int room = screen()->availableGeometry().height() * 4 / 5;
    resize(look.length(640), std::min(look.length(620), room));
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    scroll->setFocus();  // the arrow keys read on, Enter and Escape close
}

}  // namespace dropscope
