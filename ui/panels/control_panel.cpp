// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/control_panel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <cmath>
#include <limits>

#include "engine/core/number_text.h"
#include "ui/models/words.h"
#include "ui/panels/form_parts.h"
#include "ui/panels/layer_panel.h"
#include "ui/panels/menu_box.h"
#include "ui/panels/probability_field.h"
#include "ui/panels/source_dialog.h"
#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/style/roles.h"
#include "ui/style/spoken.h"

namespace dropscope {

namespace {

/// The field is its own place: the sentence needs no other.
void refuse(QLineEdit* edit, QLabel* label, const Error& error) {
    refuseField(edit, label, Error{error.what, {}, error.remedy});
}

QString three(double value) { return QString::fromStdString(fixedText(value, 3)); }

/// What p comes to: how much is kept, and what the rest is multiplied by; in evaluation all is kept.
QString keepText(const LayerConfig& layer, Mode mode) {
    const double keep = 1.0 - layer.p;
    if (mode == Mode::eval && layer.kind != LayerKind::gaussianNoise) {
        return ControlPanel::tr("keep <b>%1</b><br>scale <b>×%2</b>")
            .arg(three(1.0), three(layer.scaling == Scaling::classic ? keep : 1.0));
    }
    switch (layer.kind) {
        case LayerKind::gaussian:
            return ControlPanel::tr("noise around 1<br>std dev <b>%1</b>").arg(three(std::sqrt(layer.p / keep)));
        case LayerKind::gaussianNoise:
            return {};
        case LayerKind::alpha:
        case LayerKind::featureAlpha:
            return ControlPanel::tr("keep <b>%1</b>").arg(three(keep));
        case LayerKind::dropBlock:
            return ControlPanel::tr("about <b>%1</b><br>is dropped").arg(three(layer.p));
        default:
            break;
    }
    const double scale = layer.scaling == Scaling::classic ? 1.0 : layer.p == 1.0 ? 0.0 : 1.0 / keep;
    return ControlPanel::tr("keep <b>%1</b><br>scale <b>×%2</b>").arg(three(keep), three(scale));
}

QString textOf(std::string_view name) { return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())); }

QString shortest(double value) { return QString::fromStdString(shortestText(value)); }

}  // namespace

ControlPanel::ControlPanel(Document& document, QWidget* parent) : QWidget(parent), m_document(document) {
    setObjectName("controlPanel");
    setRole(this, Role::sidebar);
    auto* content = new QWidget;
    content->setObjectName("controlColumn");
    auto* column = new QVBoxLayout(content);
    auto* layer = new LayerPanel(document);
    column->addWidget(layer);
    addProbability(column);
    addSeed(column);
    addDraw(column);
    addMode(column);
    addSource(column);
    addBackend(column);
    column->addStretch();

    scrollInside(this, content);

    const auto resize = [this, column, layer] {
        Appearance& look = Appearance::instance();
        // Where all is large, what a lesson turns comes first: p, seed, draw and mode.
        constexpr int kAfterMode = 4;
        column->removeWidget(layer);
        column->insertWidget(look.isLarge() ? kAfterMode : 0, layer);
        setFixedWidth(look.isLarge() ? look.length(220) : look.length(264));
        column->setContentsMargins(look.length(16), look.length(14), look.length(16), look.length(14));
        column->setSpacing(look.length(14));
    };
    resize();
    connect(&Appearance::instance(), &Appearance::changed, this, resize);
    connect(&m_document, &Document::changed, this, [this] { show(m_document.settings()); });
    show(m_document.settings());
}

void ControlPanel::addProbability(QVBoxLayout* column) {
    m_p = new ProbabilityField({"pCaption", "pEdit", "keepNote", "pSlider", "pRefusal"});
    column->addWidget(m_p);
    connect(m_p, &ProbabilityField::dragged, this, [this](double p) {
        if (const Status taken = m_document.setP(p); !taken) {
            show(m_document.settings());
            m_p->refuse(taken.error());
        }
    });
    connect(m_p, &ProbabilityField::released, this, [this] { m_document.endDrag(); });
    connect(m_p, &ProbabilityField::entered, this, &ControlPanel::enterP);
}

void ControlPanel::addSeed(QVBoxLayout* column) {
    QVBoxLayout* section = addSection(column);
    QLabel* caption = addWords(section, tr("&Seed"), Role::caption, "seedCaption");
    auto* line = new QHBoxLayout;
    m_seed = new QLineEdit;
    m_seed->setObjectName("seedEdit");
    m_seed->setAccessibleName(tr("seed"));
    setRole(m_seed, Role::number);
    caption->setBuddy(m_seed);
    line->addWidget(m_seed, 1);
    auto* dice = new QToolButton;
    dice->setObjectName("seedDice");
    dice->setToolTip(tr("another seed by chance (R)"));
    dice->setAccessibleName(tr("another seed by chance"));
    m_dice = dice;
    auto* lock = new QToolButton;
    lock->setObjectName("seedLock");
    lock->setCheckable(true);
    lock->setToolTip(tr("lock the seed against change"));
    lock->setAccessibleName(tr("lock the seed"));
    m_lock = lock;
    line->addWidget(dice);
    line->addWidget(lock);
    section->addLayout(line);
    m_seedRefusal = addRefusal(section, "seedRefusal");

    const auto icons = [dice, lock] {
        wearIcon(*dice, "dice");
        wearIcon(*lock, lock->isChecked() ? "lock-closed" : "lock-open");
    };
    icons();
    connect(&Appearance::instance(), &Appearance::changed, this, icons);
    connect(dice, &QToolButton::clicked, this, &ControlPanel::rollSeed);
    connect(lock, &QToolButton::toggled, this, [this, icons](bool locked) {
        m_seed->setReadOnly(locked);
        m_dice->setEnabled(!locked);
        icons();
    });
    connect(m_seed, &QLineEdit::editingFinished, this, &ControlPanel::enterSeed);
}

void ControlPanel::addDraw(QVBoxLayout* column) {
    QVBoxLayout* section = addSection(column);
    QLabel* caption = addWords(section, tr("&Draw"), Role::caption, "drawCaption");
    auto* line = new QHBoxLayout;
    auto* previous = new QToolButton;
    previous->setObjectName("previousDraw");
    previous->setAccessibleName(tr("previous forward pass"));
    previous->setToolTip(tr("previous forward pass (Shift+Space)"));
    auto* next = new QToolButton;
    next->setObjectName("nextDraw");
    next->setAccessibleName(tr("next forward pass"));
    next->setToolTip(tr("next forward pass (Space)"));
    m_step = new QLineEdit;
    m_step->setObjectName("drawEdit");
    m_step->setAccessibleName(tr("draw: the number of the forward pass"));
    m_step->setAlignment(Qt::AlignCenter);
    setRole(m_step, Role::number);
    caption->setBuddy(m_step);
    line->addWidget(previous);
    line->addWidget(m_step, 1);
    line->addWidget(next);
    section->addLayout(line);
    addWords(section, tr("Space: next forward pass"), Role::note, "drawNote");
    m_stepRefusal = addRefusal(section, "drawRefusal");

    const auto icons = [previous, next] {
        wearIcon(*previous, "previous");
        wearIcon(*next, "next");
    };
    icons();
    connect(&Appearance::instance(), &Appearance::changed, this, icons);
    connect(previous, &QToolButton::clicked, &m_document, &Document::previousDraw);
    connect(next, &QToolButton::clicked, &m_document, &Document::nextDraw);
    connect(m_step, &QLineEdit::editingFinished, this, &ControlPanel::enterStep);
}

void ControlPanel::addMode(QVBoxLayout* column) {
    QVBoxLayout* section = addSection(column);
    addWords(section, tr("Mode"), Role::caption, "modeCaption");
    auto* line = new QHBoxLayout;
    line->setSpacing(0);
    m_train = new QPushButton(tr("Train"));
    m_eval = new QPushButton(tr("Eval"));
    m_train->setObjectName("trainButton");
    m_eval->setObjectName("evalButton");
    setRole(m_train, Role::segmentLeft);
    setRole(m_eval, Role::segmentRight);
    auto* group = new QButtonGroup(this);
    for (QPushButton* button : {m_train, m_eval}) {
        button->setCheckable(true);
        button->setToolTip(tr("E switches"));
        button->setFocusPolicy(Qt::TabFocus);  // after a click Space is still the next draw
        group->addButton(button);
        line->addWidget(button, 1);
    }
    section->addLayout(line);
    connect(m_train, &QPushButton::clicked, this, [this] { m_document.setMode(Mode::train); });
    connect(m_eval, &QPushButton::clicked, this, [this] { m_document.setMode(Mode::eval); });
}

void ControlPanel::addSource(QVBoxLayout* column) {
    QVBoxLayout* section = addSection(column);
    addWords(section, tr("Mask source"), Role::caption, "sourceCaption");
    m_source = new MenuBox("sourceMenu", tr("mask source"));
    const auto add = [this](const ReplaySourceInfo& info) {
        m_source->addItem(inWords(info.framework), static_cast<int>(info.source));
    };
    add(infoOf(ReplaySource::native));
    for (const ReplaySourceInfo& info : replaySources()) {
        if (info.source != ReplaySource::native) {
            add(info);
        }
    }
    section->addWidget(m_source);
    m_sourceNote = addWords(section, {}, Role::note, "sourceNote");
    m_sourceDetails = new QToolButton;
    m_sourceDetails->setObjectName("sourceDetails");
    m_sourceDetails->setToolTip(tr("what decides this framework's mask besides the seed"));
    setRole(m_sourceDetails, Role::link);
    // Aligned, or its width would be the most that the section may have, and the note above it would count more lines.
    section->addWidget(m_sourceDetails, 0, Qt::AlignLeft);
    connect(m_sourceDetails, &QToolButton::clicked, this, [this] {
        auto* dialog = new SourceDialog(m_document.settings(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog] { m_document.setSourceDetails(dialog->details()); });
        dialog->open();
    });
    connect(m_source, &QComboBox::activated, this,
            [this] { m_document.setSource(static_cast<ReplaySource>(m_source->currentData().toInt())); });
}

void ControlPanel::addBackend(QVBoxLayout* column) {
    QVBoxLayout* section = addSection(column);
    addWords(section, tr("Back end"), Role::caption, "backendCaption");
    m_backend = new MenuBox("backendMenu", tr("back end"));
    for (const KernelBackend* backend : allBackends()) {
        if (backend->available()) {
            m_backend->addItem(QString::fromStdString(std::string(backend->name()) + " · " + backend->description()),
                               textOf(backend->name()));
        }
    }
    section->addWidget(m_backend);
    m_lamp = new QToolButton;
    m_lamp->setObjectName("parityLamp");
    m_lamp->setToolTip(tr("compare the back ends on this tensor, bit for bit"));
    m_lamp->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setRole(m_lamp, Role::link);
    section->addWidget(m_lamp);
    connect(m_lamp, &QToolButton::clicked, this, &ControlPanel::backendsAsked);
    connect(&Appearance::instance(), &Appearance::changed, this, &ControlPanel::lightLamp);
    setLamp(Lamp::unknown, tr("compare the back ends"));
    connect(m_backend, &QComboBox::activated, this, [this] {
        if (const auto backend = findBackend(m_backend->currentData().toString().toStdString())) {
            m_document.setBackend(**backend);
        }
    });
}

void ControlPanel::setLamp(Lamp lamp, const QString& text) {
    if (lamp == m_lampState && m_lamp->text() == text) {
        return;  // while p is dragged nothing changes here
    }
    m_lampState = lamp;
    m_lamp->setText(text);
    m_lamp->setAccessibleName(text);
    lightLamp();
}

void ControlPanel::lightLamp() {
    const Theme& theme = Appearance::instance().theme();
    const QColor color = m_lampState == Lamp::same      ? theme.good
                         : m_lampState == Lamp::differs ? theme.without
                                                        : theme.note;
    m_lamp->setIcon(lampIcon(color, m_lampState == Lamp::same));
}

bool ControlPanel::isSeedLocked() const { return m_lock->isChecked(); }

void ControlPanel::lockSeed(bool locked) { m_lock->setChecked(locked); }

void ControlPanel::rollSeed() {
    if (!isSeedLocked()) {
        // Short seeds can be read out in a classroom.
        m_document.setSeed(QRandomGenerator::global()->bounded(100000U));
    }
}

void ControlPanel::show(const MaskSettings& settings) {
    m_p->showPosition(settings.layer.p, keepText(settings.formedLayer(), settings.mode));
    const auto setText = [](QLineEdit* edit, QLabel* refusal, const QString& text) {
        if (edit->text() != text) {
            edit->setText(text);
        }
        acceptField(edit, refusal);
    };
    const QString p = shortest(settings.layer.p);
    m_p->showText(p.size() >= 5 ? p : three(settings.layer.p));
    setText(m_seed, m_seedRefusal, QString::number(settings.seed));
    setText(m_step, m_stepRefusal, QString::number(settings.step));
    m_p->setUsed(settings.layer.kind != LayerKind::gaussianNoise, tr("this layer has no p: its noise has σ"));
    const ReplaySourceInfo& source = infoOf(settings.source);
    m_source->setCurrentIndex(m_source->findData(static_cast<int>(settings.source)));
    m_source->setToolTip(inWords(source.versions));
    const QString details = sourceDetailsText(settings, m_document.fits().has_value());
    m_sourceDetails->setText(details);
    m_sourceDetails->setAccessibleName(details);
    m_sourceDetails->setVisible(!details.isEmpty());
    m_sourceNote->setText(settings.source == ReplaySource::native ? tr("same bits on every device")
                          : source.hasState ? tr("its mask and arithmetic; draw 3 is its mask after three passes")
                                            : tr("its mask and arithmetic, the same at every draw"));
    m_backend->setCurrentIndex(m_backend->findData(textOf(m_document.backend().name())));
    m_train->setChecked(settings.mode == Mode::train);
    m_eval->setChecked(settings.mode == Mode::eval);
}

void ControlPanel::enterP(double p) {
    // A typed p is an undo step of its own, joined neither to the drag before nor to the one after.
    m_document.endDrag();
    if (const Status taken = m_document.setP(p); !taken) {
        m_p->refuse(taken.error());
        return;
    }
    m_document.endDrag();
    show(m_document.settings());
}

void ControlPanel::enterSeed() {
    if (!m_seed->isModified()) {
        return;
    }
    const Result<std::uint64_t> seed =
        parseWhole(m_seed->text().toStdString(), phrase("seed"), std::numeric_limits<std::uint64_t>::max());
    if (!seed) {
        refuse(m_seed, m_seedRefusal, seed.error());
        return;
    }
    m_document.setSeed(*seed);
    show(m_document.settings());
}

void ControlPanel::enterStep() {
    if (!m_step->isModified()) {
        return;
    }
    const Result<std::uint64_t> step =
        parseWhole(m_step->text().toStdString(), phrase("draw number"), std::numeric_limits<std::uint32_t>::max());
    if (!step) {
        refuse(m_step, m_stepRefusal, step.error());
        return;
    }
    m_document.setStep(static_cast<std::uint32_t>(*step));
    show(m_document.settings());
}

}  // namespace dropscope
