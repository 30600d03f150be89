// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page_rail.h"

#include <QButtonGroup>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/style/roles.h"

namespace dropscope {

PageRail::PageRail(QWidget* parent)
    : QWidget(parent), m_buttons(new QButtonGroup(this)), m_column(new QVBoxLayout(this)) {
    setObjectName("rail");
    setRole(this, Role::rail);
    m_column->setContentsMargins(0, 10, 0, 0);
    m_column->setSpacing(2);
    m_column->addStretch();
    const auto place = [this] { setFixedWidth(Appearance::instance().length(76)); };
    place();
    connect(&Appearance::instance(), &Appearance::changed, this, place);
    connect(m_buttons, &QButtonGroup::idClicked, this, &PageRail::chosen);
}

void PageRail::addPage(const QString& name, const QString& icon, const QString& text) {
    auto* button = new QToolButton;
    button->setObjectName(name + "PageButton");
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setCheckable(true);
    setRole(button, Role::railButton);
    const auto number = static_cast<int>(m_buttons->buttons().size());
    m_buttons->addButton(button, number);
    m_column->insertWidget(number, button);
    const auto place = [button, icon] {
        Appearance& look = Appearance::instance();
        button->setIcon(railIcon(icon));
        button->setIconSize({look.length(24), look.length(24)});
        button->setFixedSize(look.length(76), look.length(64));
    };
    place();
    connect(&Appearance::instance(), &Appearance::changed, button, place);
}

void PageRail::setCurrent(int page) { m_buttons->button(page)->setChecked(true); }

}  // namespace dropscope
