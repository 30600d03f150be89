// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/new_tensor_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <limits>

#include "engine/core/number_text.h"
#include "ui/style/appearance.h"
#include "ui/style/roles.h"

namespace dropscope {

NewTensorDialog::NewTensorDialog(QWidget* parent)
    : QDialog(parent),
      m_shape(new QLineEdit("3, 5")),
      m_kind(new QComboBox),
      m_constant(new QLineEdit("0.5")),
      m_seed(new QLineEdit("0")),
      m_constantLabel(new QLabel(tr("Value"))),
      m_seedLabel(new QLabel(tr("Seed"))),
      m_refusal(new QLabel) {
    setObjectName("newTensorDialog");
    setWindowTitle(tr("New tensor"));
    m_shape->setObjectName("newShape");
    m_shape->setAccessibleName(tr("shape"));
    m_kind->setObjectName("newFill");
    m_kind->setAccessibleName(tr("content"));
    m_constant->setObjectName("newConstant");
    m_constant->setAccessibleName(tr("value of every element"));
    m_seed->setObjectName("newSeed");
    m_seed->setAccessibleName(tr("seed of the random numbers"));
    m_refusal->setObjectName("newRefusal");
    m_refusal->setWordWrap(true);
    m_refusal->setTextFormat(Qt::PlainText);
    setRole(m_refusal, Role::refusal);
    for (QLineEdit* edit : {m_shape, m_constant, m_seed}) {
        setRole(edit, Role::number);
        connect(edit, &QLineEdit::textEdited, this, [this, edit] {
            m_refusal->clear();
            setRefused(edit, false);
        });
    }
    const std::pair<QString, Fill::Kind> kinds[] = {
        {tr("normal: random, mean 0, standard deviation 1"), Fill::Kind::normal},
        {tr("uniform: random, from 0 to 1"), Fill::Kind::uniform},
        {tr("ones"), Fill::Kind::ones},
        {tr("zeros"), Fill::Kind::zeros},
        {tr("arange: 0, 1, 2, …"), Fill::Kind::arange},
        {tr("one value everywhere"), Fill::Kind::constant},
    };
    for (const auto& [text, fillKind] : kinds) {
        m_kind->addItem(text, static_cast<int>(fillKind));
    }
    auto* grid = new QGridLayout;
    auto* shapeLabel = new QLabel(tr("&Shape"));
    shapeLabel->setBuddy(m_shape);
    auto* kindLabel = new QLabel(tr("&Content"));
    kindLabel->setBuddy(m_kind);
    auto* shapeNote = new QLabel(tr("lengths of the axes, such as 3, 5 or 32, 64, 28, 28"));
    setRole(shapeNote, Role::note);
    grid->addWidget(shapeLabel, 0, 0);
    grid->addWidget(m_shape, 0, 1);
    grid->addWidget(shapeNote, 1, 1);
    grid->addWidget(kindLabel, 2, 0);
    grid->addWidget(m_kind, 2, 1);
    grid->addWidget(m_constantLabel, 3, 0);
    grid->addWidget(m_constant, 3, 1);
    grid->addWidget(m_seedLabel, 4, 0);
    grid->addWidget(m_seed, 4, 1);
    grid->addWidget(m_refusal, 5, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->setObjectName("newButtons");
    auto* column = new QVBoxLayout(this);
    column->addLayout(grid);
    column->addStretch();
    column->addWidget(buttons);
    Appearance& look = Appearance::instance();
    column->setContentsMargins(look.length(16), look.length(16), look.length(16), look.length(16));
    grid->setHorizontalSpacing(look.length(12));
    grid->setVerticalSpacing(look.length(8));
    setMinimumWidth(look.length(460));

    connect(buttons, &QDialogButtonBox::accepted, this, &NewTensorDialog::tryAccept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NewTensorDialog::showFields);
    showFields();
    m_shape->selectAll();
}

Fill::Kind NewTensorDialog::kind() const { return static_cast<Fill::Kind>(m_kind->currentData().toInt()); }

void NewTensorDialog::showFields() {
    const bool random = kind() == Fill::Kind::normal || kind() == Fill::Kind::uniform;
    m_seed->setVisible(random);
    m_seedLabel->setVisible(random);
    m_constant->setVisible(kind() == Fill::Kind::constant);
    m_constantLabel->setVisible(kind() == Fill::Kind::constant);
}

void NewTensorDialog::refuse(QLineEdit* edit, const Error& error) {
    m_refusal->setText(QString::fromStdString(Error{error.what, {}, error.remedy}.sentence()));
    for (QLineEdit* each : {m_shape, m_constant, m_seed}) {
        setRefused(each, each == edit);
    }
    edit->setFocus();
    edit->selectAll();
}

void NewTensorDialog::tryAccept() {
    Answer answer;
    const Result<Shape> shape = Shape::parse(m_shape->text().toStdString());
    if (!shape) {
        refuse(m_shape, shape.error());
        return;
    }
    answer.shape = *shape;
    answer.fill.kind = kind();
    answer.name = m_kind->currentText().section(':', 0, 0);
    if (kind() == Fill::Kind::constant) {
        const Result<float> value = parseFloat(m_constant->text().replace(',', '.').toStdString());
        if (!value) {
            refuse(m_constant, value.error());
            return;
        }
        answer.fill.constant = *value;
        answer.name = tr("all %1").arg(QString::fromStdString(shortestText(*value)));
    }
    if (!m_seed->isHidden()) {
        const Result<std::uint64_t> seed =
            parseWhole(m_seed->text().toStdString(), "seed", std::numeric_limits<std::uint64_t>::max());
        if (!seed) {
            refuse(m_seed, seed.error());
            return;
        }
        answer.fill.seed = *seed;
        answer.name = tr("%1, seed %2").arg(answer.name).arg(*seed);
    }
    m_answer = answer;
    accept();
}

}  // namespace dropscope
