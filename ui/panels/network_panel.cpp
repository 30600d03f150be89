// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/network_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/style/roles.h"
#include "ui/views/network_view.h"

namespace dropscope {

NetworkPanel::NetworkPanel(QWidget* parent)
    : Card("networkPanel", parent),
      m_title(new QLabel),
      m_view(new NetworkView),
      m_slider(new QSlider(Qt::Horizontal)),
      m_previous(new QToolButton),
      m_next(new QToolButton),
      m_note(new QLabel) {
    m_title->setObjectName("networkTitle");
    setRole(m_title, Role::heading);
    m_view->setObjectName("networkView");
    m_view->setAccessibleName(tr("the network with dropout and the units dropped at this step"));
    m_slider->setObjectName("stepSlider");
    m_slider->setAccessibleName(tr("step shown in the network"));
    m_slider->setToolTip(tr("Any step's mask, computed again from its number; at the right end it follows"));
    m_previous->setObjectName("previousStep");
    m_previous->setAccessibleName(tr("previous step"));
    m_previous->setToolTip(tr("the mask of the step before"));
    m_next->setObjectName("nextStep");
    m_next->setAccessibleName(tr("next step"));
    m_next->setToolTip(tr("the mask of the next step"));
    m_note->setObjectName("networkNote");
    setRole(m_note, Role::note);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_note->setWordWrap(true);
    m_note->setToolTip(tr("The mask is that of the batch's first sample. Lines are the weights as they are now."));

    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_previous);
    head->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addWidget(m_slider);
    column->addWidget(m_note);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) { choose(static_cast<std::uint64_t>(value)); });
    connect(m_previous, &QToolButton::clicked, this, [this] { choose(m_step - (m_step > 0 ? 1 : 0)); });
    connect(m_next, &QToolButton::clicked, this, [this] { choose(m_step + 1); });
    place();
    connect(&Appearance::instance(), &Appearance::changed, this, &NetworkPanel::place);
    showStep();
}

void NetworkPanel::place() {
    Appearance& look = Appearance::instance();
    layout()->setContentsMargins(look.length(12), look.length(8), look.length(12), look.length(6));
    layout()->setSpacing(look.length(2));
    wearIcon(*m_previous, "previous");
    wearIcon(*m_next, "next");
    for (QToolButton* button : {m_previous, m_next}) {
        button->setFixedSize(look.length(28), look.length(26));
    }
}

void NetworkPanel::setSteps(std::uint64_t steps) {
    const bool follows = m_steps == 0 || m_step + 1 >= m_steps || steps < m_steps;
    m_steps = steps;
    if (follows) {
        m_step = steps > 0 ? steps - 1 : 0;
    }
    showStep();
}

std::optional<std::uint64_t> NetworkPanel::chosenStep() const {
    return m_step + 1 < m_steps ? std::optional(m_step) : std::nullopt;
}

void NetworkPanel::chooseStep(std::optional<std::uint64_t> step) { choose(step.value_or(m_steps)); }

void NetworkPanel::setWhat(const QString& words) {
    m_what = words;
    showStep();
}

void NetworkPanel::choose(std::uint64_t step) {
    m_step = std::min(step, m_steps > 0 ? m_steps - 1 : 0);
    showStep();
    emit stepChosen();
}

void NetworkPanel::showStep() {
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, static_cast<int>(std::min<std::uint64_t>(m_steps > 0 ? m_steps - 1 : 0, 1U << 30)));
    m_slider->setValue(static_cast<int>(m_step));
    m_slider->setEnabled(m_steps > 1);
    m_previous->setEnabled(m_step > 0);
    m_next->setEnabled(m_step + 1 < m_steps);
    m_title->setText(m_steps == 0 ? tr("Network") : tr("Network at step %1").arg(m_step));
    m_note->setText(m_steps == 0            ? tr("before the first step")
                    : !m_what.isEmpty()     ? m_what
                    : m_step + 1 >= m_steps ? tr("dropped for the batch's first sample")
                                            : tr("that step's mask, today's weights"));
}

}  // namespace dropscope
