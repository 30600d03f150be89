// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/map_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QVBoxLayout>

#include "ui/style/appearance.h"
#include "ui/style/roles.h"
#include "ui/views/decision_view.h"

namespace dropscope {

MapCard::MapCard(const QString& objectName, SeriesColor side, QWidget* parent)
    : Card(objectName, parent),
      m_side(side),
      m_dot(new QLabel),
      m_title(new QLabel),
      m_note(new QLabel),
      m_legend(new QLabel),
      m_view(new DecisionView) {
    m_title->setObjectName(objectName + "Title");
    m_note->setObjectName(objectName + "Note");
    m_legend->setObjectName(objectName + "Legend");
    m_view->setObjectName(objectName + "View");
    setRole(m_title, Role::heading);
    setRole(m_note, Role::note);
    setRole(m_legend, Role::note);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_legend->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* head = new QHBoxLayout;
    head->addWidget(m_dot);
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addWidget(m_legend);
    place();
    connect(&Appearance::instance(), &Appearance::changed, this, &MapCard::place);
}

void MapCard::setTitle(const QString& title, const QString& note) {
    m_title->setText(title);
    m_note->setText(note);
    m_view->setAccessibleName(tr("decision map %1, %2").arg(title, note));
}

void MapCard::setLegend(const QString& words) { m_legend->setText(words); }

void MapCard::place() {
    Appearance& look = Appearance::instance();
    layout()->setContentsMargins(look.length(12), look.length(8), look.length(12), look.length(6));
    layout()->setSpacing(look.length(4));
    const int side = look.length(10);
    QPixmap dot(4 * side, 4 * side);
    dot.setDevicePixelRatio(4);
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_side == SeriesColor::without ? look.theme().without : look.theme().with);
    // A circle and a square, as in the plot of the pairs.
    m_side == SeriesColor::without ? painter.drawEllipse(QRectF(0, 0, side, side))
                                   : painter.drawRect(QRectF(0.5, 0.5, side - 1, side - 1));
    painter.end();
    m_dot->setPixmap(dot);
}

}  // namespace dropscope
