// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/map_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QVBoxLayout>

#include "ui/panels/menu_box.h"
#include "ui/style/appearance.h"
#include "ui/style/roles.h"
#include "ui/views/confusion_view.h"
#include "ui/views/decision_view.h"

namespace dropscope {

MapCard::MapCard(const QString& objectName, SeriesColor side, QWidget* parent)
    : Card(objectName, parent),
      m_isLeft(side == SeriesColor::without),
      m_side(side),
      m_menu(new MenuBox("", tr("which side is shown"))),
      m_dot(new QLabel),
      m_title(new QLabel),
      m_note(new QLabel),
      m_legend(new QLabel),
      m_view(new DecisionView),
      m_matrix(new ConfusionView),
      m_what(new MenuBox("", tr("what is shown of this side"))) {
    m_title->setObjectName(objectName + "Title");
    m_note->setObjectName(objectName + "Note");
    m_legend->setObjectName(objectName + "Legend");
    m_menu->setObjectName(objectName + "Side");
    m_menu->setToolTip(tr("Which side of the comparison this map shows"));
    m_menu->hide();
    connect(m_menu, &QComboBox::activated, this, &MapCard::sideChosen);
    m_view->setObjectName(objectName + "View");
    m_matrix->setObjectName(objectName + "Matrix");
    m_matrix->hide();
    m_what->setObjectName(objectName + "What");
    m_what->setToolTip(tr("What both cards show of the network: its map or weights, or which classes it mixes up"));
    m_what->addItems({tr("decision map"), tr("confusion matrix")});
    m_what->hide();
    connect(m_what, &QComboBox::activated, this, [this](int chosen) {
        showChosen();
        emit matrixChosen(chosen == 1);
    });
    setRole(m_title, Role::heading);
    setRole(m_note, Role::note);
    setRole(m_legend, Role::note);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_legend->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* head = new QHBoxLayout;
    head->addWidget(m_dot);
    head->addWidget(m_title);
    head->addWidget(m_menu, 2);
    head->addWidget(m_note, 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addWidget(m_matrix, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_legend, 2);
    foot->addWidget(m_what, 3);
    column->addLayout(foot);
    place();
    connect(&Appearance::instance(), &Appearance::changed, this, &MapCard::place);
}

void MapCard::setSides(const QStringList& names, std::size_t side) {
    const bool choice = names.size() > 2;
    QStringList known;
    for (int i = 0; i < m_menu->count(); ++i) {
        known << m_menu->itemText(i);
    }
    if (known != names) {
        m_menu->clear();
        m_menu->addItems(names);
    }
    m_menu->setCurrentIndex(static_cast<int>(side));
    m_menu->setVisible(choice);
    m_title->setVisible(!choice);
    if (seriesColorOfSide(side) != m_side) {
        m_side = seriesColorOfSide(side);
        place();
    }
}

void MapCard::setTitle(const QString& title, const QString& note) {
    m_title->setText(title);
    m_note->setText(note);
    m_view->setAccessibleName(m_view->showsPictures() ? tr("first-layer weights %1, %2").arg(title, note)
                                                      : tr("decision map %1, %2").arg(title, note));
}

void MapCard::setSamples(const SharedData& samples) {
    m_view->setSamples(samples);
    m_matrix->setCounts({}, {}, 0);
    m_what->setItemText(0, m_view->showsPictures() ? tr("first-layer weights") : tr("decision map"));
    m_what->setVisible(hasMatrix());
    m_legend->setWordWrap(hasMatrix());  // beside the menu it has half the width, but room for two lines
    showChosen();
}

void MapCard::setMap(const std::shared_ptr<const DecisionMap>& map) {
    m_view->setMap(map);
    if (!map || !m_view->samples()) {
        m_matrix->setCounts({}, {}, 0);
        return;
    }
    QStringList names;
    for (const std::string& name : m_view->samples()->classNames) {
        names << QString::fromStdString(name);
    }
    const auto cells = static_cast<std::size_t>(names.size() * names.size());
    if (map->confusion.counts.size() == cells) {  // else a map of the data before
        m_matrix->setCounts(names, map->confusion.counts, map->confusion.step);
    }
}

bool MapCard::hasMatrix() const { return m_view->samples() && m_view->samples()->classCount() > 2; }

void MapCard::showMatrix(bool on) {
    m_what->setCurrentIndex(on ? 1 : 0);
    showChosen();
}

void MapCard::showChosen() {
    const bool matrix = m_what->currentIndex() == 1 && hasMatrix();
    m_view->setVisible(!matrix);
    m_matrix->setVisible(matrix);
    m_legend->setVisible(!matrix);
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
    painter.setBrush(colorOf(m_side));
    // A circle and a square, as in the plot of the pairs.
    m_isLeft ? painter.drawEllipse(QRectF(0, 0, side, side)) : painter.drawRect(QRectF(0.5, 0.5, side - 1, side - 1));
    painter.end();
    m_dot->setPixmap(dot);
}

}  // namespace dropscope
