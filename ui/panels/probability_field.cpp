// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/probability_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSlider>
#include <cmath>

#include "engine/core/number_text.h"
#include "ui/panels/form_parts.h"
#include "ui/style/appearance.h"
#include "ui/style/spoken.h"

namespace dropscope {

namespace {

constexpr int kSliderSteps = 1000;

double probabilityAt(int position) { return static_cast<double>(position) / kSliderSteps; }

}  // namespace

ProbabilityField::ProbabilityField(const Names& names, QWidget* parent)
    : QWidget(parent), m_field(new QLineEdit), m_keep(new QLabel), m_slider(new QSlider(Qt::Horizontal)) {
    setObjectName("probabilityField");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    QVBoxLayout* const section = addSection(column);
    QLabel* const caption = addWords(section, tr("&p, probability of dropping"), Role::caption, names.caption);
    auto* line = new QHBoxLayout;
    m_field->setObjectName(names.field);
    m_field->setAccessibleName(tr("p, the probability of dropping"));
    setRole(m_field, Role::number);
    caption->setBuddy(m_field);
    line->addWidget(m_field);
    m_keep->setObjectName(names.keep);
    m_keep->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setRole(m_keep, Role::note);
    line->addWidget(m_keep, 1);
    section->addLayout(line);
    m_slider->setObjectName(names.slider);
    m_slider->setAccessibleName(tr("p, the probability of dropping, as a slider"));
    m_slider->setRange(0, kSliderSteps);
    m_slider->setPageStep(kSliderSteps / 10);
    m_slider->setSingleStep(kSliderSteps / 100);
    setSpokenValue(m_slider, probabilityAt);
    section->addWidget(m_slider);
    m_refusal = addRefusal(section, names.refusal);

    const auto resize = [this] { m_field->setFixedWidth(Appearance::instance().length(92)); };
    resize();
    connect(&Appearance::instance(), &Appearance::changed, this, resize);
    connect(m_slider, &QSlider::valueChanged, this, [this](int position) { emit dragged(probabilityAt(position)); });
    connect(m_slider, &QSlider::sliderReleased, this, &ProbabilityField::released);
    connect(m_field, &QLineEdit::editingFinished, this, &ProbabilityField::enter);
}

void ProbabilityField::showPosition(double p, const QString& keep) {
    const QSignalBlocker noAsk(m_slider);
    m_slider->setValue(static_cast<int>(std::lround(p * kSliderSteps)));
    m_keep->setText(keep);
}

void ProbabilityField::showText(const QString& text) {
    if (m_field->text() != text) {
        m_field->setText(text);
    }
    m_field->setModified(false);
    acceptField(m_field, m_refusal);
}

void ProbabilityField::refuse(const Error& error) {
    refuseField(m_field, m_refusal, Error{error.what, {}, error.remedy});  // the field is its own place
}

void ProbabilityField::setUsed(bool used, const QString& reason) {
    for (QWidget* widget : {static_cast<QWidget*>(m_field), static_cast<QWidget*>(m_slider)}) {
        widget->setEnabled(used);
        widget->setToolTip(used ? QString() : reason);
    }
}

void ProbabilityField::enter() {
    if (!m_field->isModified()) {
        return;
    }
    if (const Result<double> p = parseProbability(m_field->text().replace(',', '.').toStdString())) {
        emit entered(*p);
    } else {
        refuse(p.error());
    }
}

}  // namespace dropscope
