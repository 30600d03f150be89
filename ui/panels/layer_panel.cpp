// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/layer_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "engine/core/number_text.h"
#include "ui/models/unit_text.h"
#include "ui/models/words.h"
#include "ui/panels/menu_box.h"
#include "ui/style/appearance.h"
#include "ui/style/roles.h"

namespace dropscope {

namespace {

constexpr std::uint64_t kLargestBlock = 1'000'000;

void select(QComboBox* menu, int value) { menu->setCurrentIndex(menu->findData(value)); }

/// "0, 2" as numbers of axes, from 0.
Result<std::vector<std::size_t>> parseAxes(const QString& text) {
    std::vector<std::size_t> axes;
    for (const QString& part : text.split(',', Qt::SkipEmptyParts)) {
        const auto axis = parseWhole(part.trimmed().toStdString(), phrase("axis"), Shape::kLargestRank - 1);
        if (!axis) {
            return std::unexpected(axis.error());
        }
        axes.push_back(*axis);
    }
    return axes;
}

/// Whether the kind has a use for another value of a field.
template <class Value>
bool takes(LayerKind kind, Value LayerConfig::* field, Value other) {
    LayerConfig config;
    config.kind = kind;
    config.*field = other;
    return validate(config).has_value();
}

QString axesText(const std::vector<std::size_t>& axes) {
    QStringList parts;
    for (const std::size_t axis : axes) {
        parts << QString::number(axis);
    }
    return parts.join(", ");
}

}  // namespace

LayerPanel::LayerPanel(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_kind(new MenuBox("kindMenu", tr("kind of dropout layer"))),
      m_zeroing(new MenuBox("zeroingMenu", tr("what a dropped element becomes"))),
      m_scaling(new MenuBox("scalingMenu", tr("when the rest is scaled"))),
      m_refusal(new QLabel),
      m_unit(new QLabel) {
    setObjectName("layerPanel");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Appearance::instance().length(4));
    auto* caption = new QLabel(tr("La&yer"));
    caption->setObjectName("layerCaption");
    caption->setBuddy(m_kind);
    setRole(caption, Role::caption);
    column->addWidget(caption);
    for (const LayerKind kind : allLayerKinds()) {
        m_kind->addItem(titleOf(kind), static_cast<int>(kind));
        m_kind->setItemData(m_kind->count() - 1, summaryOf(kind), Qt::ToolTipRole);
    }
    column->addWidget(m_kind);
    m_zeroing->addItem(tr("dropped: x × 0 (PyTorch)"), static_cast<int>(Zeroing::multiply));
    m_zeroing->addItem(tr("dropped: +0 (Keras, Flax)"), static_cast<int>(Zeroing::select));
    m_zeroing->setToolTip(
        tr("x × 0 keeps the sign of zero and turns a dropped NaN or infinity into NaN; +0 hides both."));
    m_scaling->addItem(tr("inverted: scaled in training"), static_cast<int>(Scaling::inverted));
    m_scaling->addItem(tr("classic: scaled in evaluation"), static_cast<int>(Scaling::classic));
    m_scaling->setToolTip(
        tr("Inverted: training divides by 1 − p, evaluation is x. Classic (2014): training only drops, "
           "evaluation multiplies by 1 − p."));
    column->addWidget(m_zeroing);
    column->addWidget(m_scaling);
    m_axes = addField(tr("shared axes"), "axesEdit", tr("axes that share a decision"), &LayerPanel::enterAxes);
    m_axes->setPlaceholderText(tr("none"));
    m_axes->setToolTip(
        tr("Elements along these axes are dropped together: 2, 3 on (N, C, H, W) drops whole channels."));
    m_sigma =
        addField(tr("σ of the noise"), "sigmaEdit", tr("standard deviation of the noise"), &LayerPanel::enterSigma);
    m_blockSize =
        addField(tr("block side b"), "blockSizeEdit", tr("side of a dropped block"), &LayerPanel::enterBlockSize);
    m_refusal->setObjectName("layerRefusal");
    m_refusal->setWordWrap(true);
    m_refusal->setTextFormat(Qt::PlainText);
    setRole(m_refusal, Role::refusal);
    m_refusal->hide();
    column->addWidget(m_refusal);
    m_unit->setObjectName("unitNote");
    m_unit->setWordWrap(true);
    setRole(m_unit, Role::note);
    column->addWidget(m_unit);

    connect(m_kind, &QComboBox::activated, this, [this] {
        acceptAll();
        m_document.setKind(static_cast<LayerKind>(m_kind->currentData().toInt()));
    });
    connect(m_zeroing, &QComboBox::activated, this,
            [this] { m_document.setZeroing(static_cast<Zeroing>(m_zeroing->currentData().toInt())); });
    connect(m_scaling, &QComboBox::activated, this, [this] {
        LayerConfig config = m_document.settings().layer;
        config.scaling = static_cast<Scaling>(m_scaling->currentData().toInt());
        ask(config, tr("change of scaling"), nullptr);
    });
    connect(&m_document, &Document::changed, this, [this](Document::Changes changes) {
        // While p is dragged nothing changes here.
        LayerConfig config = m_document.settings().layer;
        config.p = m_shown.p;
        const bool own = m_document.settings().source == ReplaySource::native;
        const bool settings = changes.testFlag(Document::kSettings) && (config != m_shown || own != m_ownArithmetic);
        if (changes.testFlag(Document::kTensor) || settings) {
            show();
        }
    });
    show();
}

QLineEdit* LayerPanel::addField(const QString& caption, const char* name, const QString& accessibleName,
                                void (LayerPanel::*enter)()) {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(caption);
    label->setObjectName(QString(name) + "Label");
    setRole(label, Role::note);
    auto* field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(accessibleName);
    const auto fit = [field] { field->setFixedWidth(Appearance::instance().length(92)); };
    fit();
    connect(&Appearance::instance(), &Appearance::changed, field, fit);
    setRole(field, Role::number);
    label->setBuddy(field);
    line->addWidget(label, 1);
    line->addWidget(field);
    layout()->addWidget(row);
    connect(field, &QLineEdit::editingFinished, this, [this, field, enter] {
        if (field->isModified()) {
            (this->*enter)();
        }
    });
    return field;
}

void LayerPanel::show() {
    const LayerConfig& config = m_document.settings().layer;
    m_shown = config;
    const auto setText = [](QLineEdit* field, const QString& text) {
        if (field->text() != text && !(field->isModified() && field->hasFocus())) {
            field->setText(text);
        }
    };
    select(m_kind, static_cast<int>(config.kind));
    m_kind->setToolTip(summaryOf(config.kind));
    select(m_zeroing, static_cast<int>(config.zeroing));
    select(m_scaling, static_cast<int>(config.scaling));
    setText(m_axes, axesText(config.axes));
    setText(m_sigma, QString::fromStdString(shortestText(config.sigma)));
    setText(m_blockSize, QString::number(config.blockSize));
    // Another framework's mask brings its own arithmetic.
    m_ownArithmetic = m_document.settings().source == ReplaySource::native;
    m_zeroing->setVisible(m_ownArithmetic && takes(config.kind, &LayerConfig::zeroing, Zeroing::select));
    m_scaling->setVisible(m_ownArithmetic && takes(config.kind, &LayerConfig::scaling, Scaling::classic));
    m_axes->parentWidget()->setVisible(config.kind == LayerKind::dropout);
    m_sigma->parentWidget()->setVisible(config.kind == LayerKind::gaussianNoise);
    m_blockSize->parentWidget()->setVisible(config.kind == LayerKind::dropBlock);
    const Result<UnitShape>& units = m_document.units();
    m_unit->setText(units ? unitSentence(config.kind, *units, m_document.x().shape())
                          : tr("this kind does not take x as it is"));
}

void LayerPanel::acceptAll() {
    m_refusal->hide();
    for (QLineEdit* field : {m_axes, m_sigma, m_blockSize}) {
        field->setModified(false);
        setRefused(field, false);
    }
}

void LayerPanel::refuse(QLineEdit* field, const Error& error) {
    m_refusal->setText(sentenceOf(Error{error.what, {}, error.remedy}));
    m_refusal->show();
    if (field != nullptr) {
        setRefused(field, true);
    }
}

void LayerPanel::ask(const LayerConfig& config, const QString& text, QLineEdit* field) {
    if (const Status done = m_document.setLayer(config, text); !done) {
        refuse(field, done.error());
        return;
    }
    acceptAll();
    show();
}

void LayerPanel::enterAxes() {
    const auto axes = parseAxes(m_axes->text());
    LayerConfig config = m_document.settings().layer;
    if (!axes) {
        refuse(m_axes, axes.error());
        return;
    }
    config.axes = *axes;
    if (const auto units = unitsOf(config.kind, config.axes, m_document.x().shape()); !units) {
        refuse(m_axes, units.error());
        return;
    }
    ask(config, tr("change of shared axes"), m_axes);
}

void LayerPanel::enterSigma() {
    const Result<float> sigma = parseFloat(m_sigma->text().replace(',', '.').toStdString());
    if (!sigma) {
        refuse(m_sigma, sigma.error());
        return;
    }
    LayerConfig config = m_document.settings().layer;
    config.sigma = static_cast<double>(*sigma);
    ask(config, tr("change of the noise"), m_sigma);
}

void LayerPanel::enterBlockSize() {
    const Result<std::uint64_t> size =
        parseWhole(m_blockSize->text().toStdString(), phrase("block side"), kLargestBlock);
    if (!size) {
        refuse(m_blockSize, size.error());
        return;
    }
    LayerConfig config = m_document.settings().layer;
    config.blockSize = *size;
    ask(config, tr("change of the block"), m_blockSize);
}

}  // namespace dropscope
