// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/grid_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/style/appearance.h"
#include "ui/style/roles.h"
#include "ui/views/elided_label.h"
#include "ui/views/tensor_view.h"

namespace dropscope {

GridCard::GridCard(TensorView* view, const QString& name, QWidget* parent)
    : Card(name + "Card", parent),
      m_view(view),
      m_title(new ElidedLabel),
      m_note(new ElidedLabel),
      m_sentence(new QLabel),
      m_stack(new QStackedWidget) {
    m_view->setObjectName(name);
    m_title->setObjectName(name + "Title");
    setRole(m_title, Role::heading);
    m_note->setObjectName(name + "Note");
    setRole(m_note, Role::note);
    // On a narrow card the words are cut, and the grids stay equally wide.
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_sentence->setObjectName(name + "Sentence");
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    setRole(m_sentence, Role::note);
    m_stack->setObjectName(name + "Stack");
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_sentence);

    auto* head = new QHBoxLayout;
    head->setSpacing(Appearance::instance().length(8));
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    place();
    connect(&Appearance::instance(), &Appearance::changed, this, &GridCard::place);
}

void GridCard::place() {
    Appearance& look = Appearance::instance();
    // Some languages' letters are higher than Latin ones: "x" stands on the line of its neighbours all the same.
    const QFontMetrics metrics(look.headingFont());
    m_title->setMinimumHeight(
        metrics.size(Qt::TextSingleLine, tr("%1, all channels", "%1 is x, mask, y, ...")).height());
    layout()->setContentsMargins(look.length(12), look.length(10), look.length(12), look.length(12));
    layout()->setSpacing(look.length(4));
}

void GridCard::setTitle(const QString& title, const QString& note) {
    m_title->setText(title);
    m_note->setText(note);
    m_view->setAccessibleName(title);
    if (m_mosaic != nullptr) {
        m_mosaic->setAccessibleName(tr("%1, all channels", "%1 is x, mask, y, ...").arg(title));
    }
}

void GridCard::setSentence(const QString& sentence) {
    m_sentence->setText(sentence);
    choose();
}

void GridCard::setMosaic(QWidget* mosaic) {
    m_mosaic = mosaic;
    m_stack->addWidget(mosaic);
}

void GridCard::showMosaic(bool show) {
    m_showsMosaic = show;
    choose();
}

void GridCard::choose() {
    QWidget* shown = m_showsMosaic ? m_mosaic : m_view;
    m_stack->setCurrentWidget(m_sentence->text().isEmpty() ? shown : m_sentence);
}

int GridCard::heightFor(int gridHeight) const {
    const QMargins margins = layout()->contentsMargins();
    return gridHeight + margins.top() + margins.bottom() + layout()->spacing() +
           layout()->itemAt(0)->sizeHint().height() + 2;
}

}  // namespace dropscope
