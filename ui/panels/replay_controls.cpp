// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/replay_controls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "engine/core/number_text.h"
#include "engine/masks/replay/jax_key.h"
#include "engine/masks/replay/recipe.h"
#include "ui/models/replay_text.h"
#include "ui/models/words.h"
#include "ui/panels/form_parts.h"
#include "ui/panels/gpu_picker.h"
#include "ui/panels/menu_box.h"
#include "ui/panels/probability_field.h"
#include "ui/style/appearance.h"
#include "ui/style/icons.h"

namespace dropscope {

namespace {

/// For a field below whose caption the reason stands: where is plain, unless it names a place in the text.
Error withoutWhere(const Error& error) { return {error.what, {}, error.remedy}; }

QString sourceName(const ReplaySourceInfo& info) { return QString::fromUtf8(info.name); }

}  // namespace

ReplayControls::ReplayControls(QWidget* parent) : QWidget(parent) {
    setObjectName("replayControls");
    setRole(this, Role::sidebar);
    for (const ReplaySourceInfo& info : replaySources()) {
        m_ask.shown.push_back(info.source);
    }
    auto* content = new QWidget;
    content->setObjectName("replayControlColumn");
    auto* column = new QVBoxLayout(content);
    addSeed(column);
    addShape(column);
    addProbability(column);
    addRecipe(column);
    addSources(column);
    addGpu(column);
    addKeyPath(column);
    column->addStretch();

    scrollInside(this, content);
    const auto resize = [this, column] {
        Appearance& look = Appearance::instance();
        setFixedWidth(look.isLarge() ? look.length(236) : look.length(264));
        column->setContentsMargins(look.length(16), look.length(14), look.length(16), look.length(14));
        column->setSpacing(look.length(14));
        for (std::size_t k = 0; k < m_sources.size(); ++k) {
            const QFontMetrics metrics(look.wordFont());
            m_sources[k]->setText(metrics.elidedText(frameworkText(replaySources()[k].source), Qt::ElideRight,
                                                     width() - look.length(68)));
        }
    };
    resize();
    connect(&Appearance::instance(), &Appearance::changed, this, resize);
    showAsk();
}

void ReplayControls::addSeed(QVBoxLayout* column) {
    QVBoxLayout* const section = addSection(column);
    QLabel* const caption = addWords(section, tr("&Seed"), Role::caption, "replaySeedCaption");
    auto* line = new QHBoxLayout;
    m_seed = new QLineEdit;
    m_seed->setObjectName("replaySeed");
    m_seed->setAccessibleName(tr("seed"));
    m_seed->setToolTip(
        tr("The number given to torch.manual_seed, numpy.random.seed, jax.random.PRNGKey. "
           "Two numbers, such as 1,0, for TensorFlow alone."));
    setRole(m_seed, Role::number);
    caption->setBuddy(m_seed);
    line->addWidget(m_seed, 1);
    auto* dice = new QToolButton;
    dice->setObjectName("replayDice");
    dice->setToolTip(tr("another seed by chance"));
    dice->setAccessibleName(tr("another seed by chance"));
    line->addWidget(dice);
    section->addLayout(line);
    m_seedRefusal = addRefusal(section, "replaySeedRefusal");
    const auto icon = [dice] { wearIcon(*dice, "dice"); };
    icon();
    connect(&Appearance::instance(), &Appearance::changed, this, icon);
    connect(dice, &QToolButton::clicked, this, &ReplayControls::rollSeed);
    connect(m_seed, &QLineEdit::editingFinished, this, &ReplayControls::enterSeed);
}

void ReplayControls::addShape(QVBoxLayout* column) {
    QVBoxLayout* const section = addSection(column);
    m_shape = addField(section, tr("Sh&ape"), "replayShape", tr("shape of the mask"));
    m_shape->setToolTip(tr("Lengths of the axes, such as 3, 5 or 32, 64, 28, 28."));
    m_shapeRefusal = addRefusal(section, "replayShapeRefusal");
    connect(m_shape, &QLineEdit::editingFinished, this, &ReplayControls::enterShape);
}

void ReplayControls::addProbability(QVBoxLayout* column) {
    m_p = new ProbabilityField({"replayPCaption", "replayP", "replayKeep", "replayPSlider", "replayPRefusal"});
    column->addWidget(m_p);
    const auto takeP = [this](double p) {
        m_ask.request.p = p;
        take(m_p->field());
    };
    connect(m_p, &ProbabilityField::dragged, this, takeP);
    connect(m_p, &ProbabilityField::entered, this, takeP);
}

void ReplayControls::addRecipe(QVBoxLayout* column) {
    QVBoxLayout* const section = addSection(column);
    m_recipe = addField(section, tr("What &ran before"), "replayRecipe", tr("what ran before on the same generator"));
    m_recipe->setPlaceholderText(tr("nothing"));
    m_recipe->setToolTip(
        tr("A mask depends on every random number drawn between the seed and it.\n"
           "Calls parted by ';': rand, randn, dropout, dropout1d, dropout2d, dropout3d, alpha-dropout, "
           "bernoulli, binomial, linear, skip."));
    addWords(section, tr("such as randn 5x5; dropout 6x6 0.5"), Role::note, "replayRecipeNote");
    m_recipeRefusal = addRefusal(section, "replayRecipeRefusal");
    connect(m_recipe, &QLineEdit::editingFinished, this, &ReplayControls::enterRecipe);
}

void ReplayControls::addSources(QVBoxLayout* column) {
    QVBoxLayout* section = addSection(column);
    addWords(section, tr("Whose masks"), Role::caption, "replaySourcesCaption");
    for (const ReplaySourceInfo& info : replaySources()) {
        auto* box = new QCheckBox;
        box->setObjectName("show-" + sourceName(info));
        box->setAccessibleName(frameworkText(info.source));
        box->setToolTip(tr("%1: %2").arg(frameworkText(info.source), inWords(info.versions)));
        section->addWidget(box);
        m_sources.push_back(box);
        connect(box, &QCheckBox::toggled, this, &ReplayControls::chooseSources);
    }
    section = addSection(column);
    QLabel* const caption = addWords(section, tr("&Compared with"), Role::caption, "replayReferenceCaption");
    m_reference = new MenuBox("replayReference", tr("the mask that all others are compared with"));
    caption->setBuddy(m_reference);
    section->addWidget(m_reference);
    m_referenceNote = addWords(section, {}, Role::note, "replayReferenceNote");
    connect(m_reference, &QComboBox::activated, this, [this] {
        m_ask.reference = static_cast<ReplaySource>(m_reference->currentData().toInt());
        emit changed();
    });
}

void ReplayControls::addGpu(QVBoxLayout* column) {
    m_gpu = new GpuPicker;
    column->addWidget(m_gpu);
    connect(m_gpu, &GpuPicker::changed, this, [this] {
        m_ask.question.grid = m_gpu->grid();
        m_ask.question.preVectorized = m_gpu->preVectorized();
        emit changed();
    });
}

void ReplayControls::addKeyPath(QVBoxLayout* column) {
    QVBoxLayout* const section = addSection(column);
    m_keyPath = addField(section, tr("Key, for &JAX"), "replayKeyPath", tr("what was done to JAX's key"));
    m_keyPath->setPlaceholderText(tr("PRNGKey(seed) itself"));
    m_keyPath->setToolTip(
        tr("Steps parted by ';':\nsplit 2 1 is jax.random.split(key, 2)[1]\n"
           "fold_in 3 is jax.random.fold_in(key, 3)\n"
           "flax Block_0/Dropout_0 is what Flax Linen makes of the key there"));
    addWords(section, tr("such as split 2 1; flax Dropout_0"), Role::note, "replayKeyPathNote");
    m_keyPathRefusal = addRefusal(section, "replayKeyPathRefusal");
    connect(m_keyPath, &QLineEdit::editingFinished, this, &ReplayControls::enterKeyPath);
}

// --- what was entered ---

void ReplayControls::setAsk(const ReplayAsk& ask) {
    m_ask = ask;
    for (QLineEdit* field : {m_seed, m_shape, m_p->field(), m_recipe, m_keyPath}) {
        setRefused(field, false);
    }
    showAsk();
    emit changed();
}

void ReplayControls::askForGpu() {
    findChild<QScrollArea*>()->ensureWidgetVisible(m_gpu);
    m_gpu->setFocus();
}

void ReplayControls::take(QLineEdit* field) {
    setRefused(field, false);
    showAsk();
    emit changed();
}

void ReplayControls::rollSeed() {
    // Short seeds can be read out in a classroom.
    m_ask.question.seed = ReplaySeed(QRandomGenerator::global()->bounded(100000U));
    take(m_seed);
}

void ReplayControls::enterSeed() {
    if (!m_seed->isModified()) {
        return;
    }
    const Result<ReplaySeed> seed = ReplaySeed::parse(m_seed->text().toStdString());
    if (!seed) {
        refuseField(m_seed, m_seedRefusal, withoutWhere(seed.error()));
        return;
    }
    m_ask.question.seed = *seed;
    take(m_seed);
}

void ReplayControls::enterShape() {
    if (!m_shape->isModified()) {
        return;
    }
    Result<Shape> shape = Shape::parse(m_shape->text().toStdString());
    if (shape) {
        if (const Status right = checkReplayShape(*shape); !right) {
            shape = std::unexpected(right.error());
        }
    }
    if (!shape) {
        refuseField(m_shape, m_shapeRefusal, withoutWhere(shape.error()));
        return;
    }
    m_ask.request.shape = *shape;
    take(m_shape);
}

void ReplayControls::enterRecipe() {
    if (!m_recipe->isModified()) {
        return;
    }
    const std::string recipe = m_recipe->text().toStdString();
    if (const auto calls = parseRecipe(recipe); !calls) {
        refuseField(m_recipe, m_recipeRefusal, calls.error());  // it names the place in the text
        return;
    }
    m_ask.question.recipe = recipe;
    take(m_recipe);
}

void ReplayControls::enterKeyPath() {
    if (!m_keyPath->isModified()) {
        return;
    }
    const std::string path = m_keyPath->text().toStdString();
    if (const auto key = jaxKeyAfter({}, path, JaxMode::partitionable); !key) {
        refuseField(m_keyPath, m_keyPathRefusal, key.error());
        return;
    }
    m_ask.question.keyPath = path;
    take(m_keyPath);
}

void ReplayControls::chooseSources() {
    std::vector<ReplaySource> shown;
    for (std::size_t k = 0; k < m_sources.size(); ++k) {
        if (m_sources[k]->isChecked()) {
            shown.push_back(replaySources()[k].source);
        }
    }
    if (!shown.empty()) {  // the last one stays
        m_ask.shown = std::move(shown);
        if (std::ranges::find(m_ask.shown, m_ask.reference) == m_ask.shown.end()) {
            m_ask.reference = m_ask.shown.front();
        }
    }
    showAsk();
    emit changed();
}

void ReplayControls::showAsk() {
    const auto setText = [](QLineEdit* field, QLabel* refusal, const std::string& text) {
        if (isRefused(field)) {
            return;  // it waits to be mended, whatever else changes
        }
        const QString words = QString::fromStdString(text);
        if (field->text() != words) {
            field->setText(words);
        }
        field->setModified(false);
        acceptField(field, refusal);
    };
    const QString shape = QString::fromStdString(m_ask.request.shape.text()).replace(",", ", ");
    setText(m_seed, m_seedRefusal, m_ask.question.seed.text());
    setText(m_shape, m_shapeRefusal, shape.toStdString());
    m_p->showPosition(m_ask.request.p,
                      tr("keep <b>%1</b>").arg(QString::fromStdString(fixedText(1.0 - m_ask.request.p, 3))));
    if (!isRefused(m_p->field())) {
        m_p->showText(QString::fromStdString(shortestText(m_ask.request.p)));
    }
    setText(m_recipe, m_recipeRefusal, m_ask.question.recipe);
    setText(m_keyPath, m_keyPathRefusal, m_ask.question.keyPath);
    m_gpu->set(m_ask.question.grid, m_ask.question.preVectorized);
    m_reference->clear();
    for (std::size_t k = 0; k < m_sources.size(); ++k) {
        const QSignalBlocker quiet(m_sources[k]);
        const ReplaySource source = replaySources()[k].source;
        const bool shown = std::ranges::find(m_ask.shown, source) != m_ask.shown.end();
        m_sources[k]->setChecked(shown);
        if (shown) {
            m_reference->addItem(frameworkText(source), static_cast<int>(source));
        }
    }
    m_reference->setCurrentIndex(m_reference->findData(static_cast<int>(m_ask.reference)));
    m_reference->setEnabled(!m_ask.pasted);
    m_referenceNote->setText(m_ask.pasted
                                 ? tr("now with your mask: a corner marks a cell that differs, a frame the first")
                                 : tr("a corner marks a cell that differs, a frame the first"));
}

}  // namespace dropscope
