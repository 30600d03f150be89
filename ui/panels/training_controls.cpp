// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/training_controls.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/models/words.h"
#include "ui/panels/form_parts.h"
#include "ui/panels/menu_box.h"
#include "ui/style/appearance.h"
#include "ui/style/roles.h"
#include "ui/style/spoken.h"
#include "ui/views/elided_label.h"

namespace dropscope {

namespace {

constexpr int kSliderSteps = 95;  // hundredths of p, up to 0.95: p = 1 leaves nothing to learn from
constexpr int kRateSteps = 100;   // twentieths of a power of ten of the rate, 0.00001 to 1
constexpr int kSliderRestMs = 50;
constexpr std::pair<int, const char*> kSpeeds[] = {
    {5, QT_TRANSLATE_NOOP("dropscope::TrainingControls", "5 epochs a second")},
    {20, QT_TRANSLATE_NOOP("dropscope::TrainingControls", "20 epochs a second")},
    {60, QT_TRANSLATE_NOOP("dropscope::TrainingControls", "60 epochs a second")},
    {0, QT_TRANSLATE_NOOP("dropscope::TrainingControls", "as fast as it goes")}};
constexpr int kUsualSpeed = 2;
constexpr char kFileEntry[] = "file";

QVBoxLayout* addGroup(QVBoxLayout* column, const QString& caption) {
    QVBoxLayout* const section = addSection(column);
    if (!caption.isEmpty()) {
        addWords(section, caption, Role::caption, "trainingCaption");
    }
    return section;
}

QHBoxLayout* addRow(QVBoxLayout* section) {
    auto* row = new QHBoxLayout;
    row->setSpacing(Appearance::instance().length(6));
    section->addLayout(row);
    return row;
}

template <class List>
QStringList namesOf(const List& list) {
    QStringList names;
    for (const auto& value : list) {
        const std::string_view name = nameOf(value);
        names << QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    }
    return names;
}

QStringList dataSetNames() {
    QStringList names;
    for (const std::string_view name : generatedDataSets()) {
        names << QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    }
    return names << QStringLiteral("fashion-mnist");
}

}  // namespace

TrainingControls::TrainingControls(QWidget* parent) : QWidget(parent) {
    setObjectName("trainingControls");
    setRole(this, Role::sidebar);
    auto* content = new QWidget;
    content->setObjectName("trainingColumn");
    auto* column = new QVBoxLayout(content);
    addViews(column);
    addPreset(column);
    addTransport(column);
    addDropout(column);
    addData(column);
    addNetwork(column);
    addOptimizer(column);
    addSeeds(column);
    column->addStretch(1);

    m_sliderRest.setSingleShot(true);
    connect(&m_sliderRest, &QTimer::timeout, this, &TrainingControls::askForSlider);
    scrollInside(this, content);
    const auto resize = [this, column] {
        Appearance& look = Appearance::instance();
        setFixedWidth(look.isLarge() ? look.length(240) : look.length(264));
        column->setContentsMargins(look.length(16), look.length(12), look.length(16), look.length(12));
        column->setSpacing(look.length(12));
        placeButtons();
    };
    resize();
    connect(&Appearance::instance(), &Appearance::changed, this, resize);
}

QLineEdit* TrainingControls::addEdit(QBoxLayout* row, QLabel* refusal, const char* field, const QString& caption,
                                     const QString& help) {
    auto* stack = new QVBoxLayout;
    stack->setSpacing(1);
    auto* words = new QLabel(caption);
    words->setObjectName(QStringLiteral("train_%1_caption").arg(field));
    setRole(words, Role::note);
    auto* edit = new QLineEdit;
    edit->setObjectName(QStringLiteral("train_%1").arg(field));
    edit->setAccessibleName(help);
    edit->setToolTip(help);
    edit->setMinimumWidth(0);
    setRole(edit, Role::number);
    words->setBuddy(edit);
    stack->addWidget(words);
    stack->addWidget(edit);
    row->addLayout(stack, 1);
    m_edits[field] = {edit, refusal};
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, name = QString(field)] {
        if (edit->isModified()) {
            emit asked(name, edit->text());
        }
    });
    return edit;
}

QComboBox* TrainingControls::addChoice(QBoxLayout* layout, const char* field, const QString& help,
                                       const QStringList& values) {
    auto* menu = new QComboBox;
    menu->setObjectName(QStringLiteral("train_%1").arg(field));
    menu->setAccessibleName(help);
    menu->setToolTip(help);
    menu->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    menu->setMinimumContentsLength(5);
    for (const QString& value : values) {
        menu->addItem(value, value);
    }
    layout->addWidget(menu, 1);
    m_choices[field] = menu;
    connect(menu, &QComboBox::activated, this, [this, menu, name = QString(field)] {
        const QString value = menu->currentData().toString();
        value == kFileEntry ? askForFile() : emit asked(name, value);
    });
    return menu;
}

void TrainingControls::addSlider(QVBoxLayout* section, const char* field, const QString& help, const Scale& scale) {
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setObjectName(QStringLiteral("train_%1_slider").arg(field));
    slider->setAccessibleName(help);
    slider->setToolTip(help);
    slider->setRange(0, scale.steps);
    slider->setPageStep(10);
    setSpokenValue(slider, scale.valueAt);
    section->addWidget(slider);
    m_sliders[field] = {slider, scale};
    connect(slider, &QSlider::sliderPressed, this, [this] { ++m_drag; });
    connect(slider, &QSlider::valueChanged, this, [this, slider, name = QString(field)] {
        if (!slider->isSliderDown()) {
            ++m_drag;  // a key: a change of its own
        }
        m_moved = name;
        if (!m_sliderRest.isActive()) {
            askForSlider();
        }
    });
    connect(slider, &QSlider::sliderReleased, this, &TrainingControls::askForSlider);
}

void TrainingControls::askForSlider() {
    if (m_moved.isEmpty()) {
        return;
    }
    const QString field = std::exchange(m_moved, {});
    const Handle& handle = m_sliders[field.toStdString()];
    const QString text = QString::number(handle.scale.valueAt(handle.slider->value()), 'g', 2);
    m_edits[field.toStdString()].edit->setText(text);
    m_sliderRest.start(kSliderRestMs);
    emit asked(field, text, m_drag);
}

QWidget& TrainingControls::play() const { return *m_play; }

void TrainingControls::addViews(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    auto* group = new QButtonGroup(this);
    const auto add = [&](const QString& text, const char* name, const QString& help, bool sweep) {
        auto* button = new QToolButton;
        button->setText(text);
        button->setObjectName(name);
        button->setToolTip(help);
        button->setAccessibleName(help);
        button->setCheckable(true);
        setRole(button, Role::tab);
        group->addButton(button);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, sweep] { emit viewAsked(sweep); });
        return button;
    };
    m_runsView = add(tr("Runs"), "runsTab", tr("the runs side by side"), false);
    m_sweepView = add(tr("Sweep"), "sweepTab", tr("many runs over a grid of settings"), true);
    row->addStretch(1);
    column->addLayout(row);
    setView(false);
}

void TrainingControls::setView(bool sweep) { (sweep ? m_sweepView : m_runsView)->setChecked(true); }

void TrainingControls::addPreset(QVBoxLayout* column) {
    QVBoxLayout* section = addGroup(column, tr("Preset"));
    m_preset = new MenuBox("presetMenu", tr("preset"));
    m_preset->setPlaceholderText(tr("changed by hand"));
    section->addWidget(m_preset);
    m_watch = addWords(section, {}, Role::note, "presetWatch");
    connect(m_preset, &QComboBox::activated, this, [this](int number) {
        m_play->setFocus();  // so that Space plays
        emit presetAsked(number);
    });
}

void TrainingControls::addTransport(QVBoxLayout* column) {
    QVBoxLayout* section = addGroup(column, {});
    m_transport = new QGridLayout;
    m_transport->setSpacing(Appearance::instance().length(4));
    section->addLayout(m_transport);
    const auto add = [&](const QString& text, const char* name, const QString& help) {
        auto* button = new QPushButton(text);
        button->setObjectName(name);
        button->setToolTip(help);
        button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        button->setMinimumWidth(1);  // whatever the size, each has its words' share
        setRole(button, Role::compact);
        m_transport->addWidget(button);  // now: the order of making is the order of Tab
        m_buttons.push_back(button);
        return button;
    };
    m_play = add(tr("Play"), "playButton", tr("Space plays and pauses"));
    m_play->setDefault(true);
    m_step = add(tr("Step"), "stepButton", tr("one batch of every run"));
    m_epoch = add(tr("Epoch"), "epochButton", tr("to the end of the epoch"));
    QPushButton* reset = add(tr("Reset"), "resetButton", tr("back to the first weights"));
    connect(m_play, &QPushButton::clicked, this, &TrainingControls::playAsked);
    connect(m_step, &QPushButton::clicked, this, &TrainingControls::stepAsked);
    connect(m_epoch, &QPushButton::clicked, this, &TrainingControls::epochAsked);
    connect(reset, &QPushButton::clicked, this, &TrainingControls::resetAsked);

    QHBoxLayout* words = addRow(section);
    m_progress = addWords(words, {}, Role::number, "trainingProgress");
    m_progress->setWordWrap(false);
    m_pace = new ElidedLabel;  // its number comes first
    m_pace->setObjectName("trainingPace");
    setRole(m_pace, Role::note);
    words->addWidget(m_pace, 1);
    m_pace->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_pace->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    m_speed = new MenuBox("speedMenu", tr("speed"));
    for (const auto& [epochs, text] : kSpeeds) {
        m_speed->addItem(tr(text), epochs);
    }
    m_speed->setCurrentIndex(kUsualSpeed);
    section->addWidget(m_speed);
    connect(m_speed, &QComboBox::currentIndexChanged, this,
            [this] { emit speedAsked(m_speed->currentData().toDouble()); });
    m_note = addWords(section, {}, Role::note, "trainingNote");
    m_note->setTextFormat(Qt::PlainText);
    m_note->hide();
}

void TrainingControls::placeButtons() {
    // Four in a row; where all is large, two.
    const int across = Appearance::instance().isLarge() ? 2 : 4;
    int place = 0;
    for (QPushButton* button : m_buttons) {
        m_transport->removeWidget(button);
        m_transport->addWidget(button, place / across, place % across);
        ++place;
    }
}

void TrainingControls::setSpeed(double epochsPerSecond) {
    const QSignalBlocker quiet(m_speed);
    const int known = m_speed->findData(epochsPerSecond);
    m_speed->setCurrentIndex(known >= 0 ? known : kUsualSpeed);
    emit speedAsked(m_speed->currentData().toDouble());
}

void TrainingControls::addDropout(QVBoxLayout* column) {
    QVBoxLayout* section = addGroup(column, tr("Dropout of the run at the right"));
    QHBoxLayout* row = addRow(section);
    auto* below = new QVBoxLayout;
    QLabel* refusal = addRefusal(below, "dropoutRefusal");
    auto* strength = new QVBoxLayout;  // one of the two is hidden
    row->addLayout(strength, 1);
    addEdit(strength, refusal, "p", tr("p, hidden"),
            tr("probability of dropping after the hidden layers; 0.2/0.5 gives each its own"));
    addEdit(strength, refusal, "sigma", tr("sigma"), tr("standard deviation of the noise, 0 or more"));
    addEdit(row, refusal, "input-p", tr("p, input"), tr("probability of dropping an input; empty: no such layer"));
    addSlider(section, "p", tr("p of the hidden layers; it acts while it is dragged"),
              {.steps = kSliderSteps,
               .valueAt = [](int step) { return step / 100.0; },
               .stepOf = [](double value) { return static_cast<int>(std::lround(100.0 * value)); }});
    addChoice(section, "kind", tr("kind of dropout layer"), namesOf(allLayerKinds()));
    section->addLayout(below);
}

void TrainingControls::addData(QVBoxLayout* column) {
    QVBoxLayout* section = addGroup(column, tr("Data"));
    QStringList names = dataSetNames();
    QComboBox* menu = addChoice(section, "dataset", tr("data set"), names);
    menu->addItem(tr("CSV file…"), kFileEntry);
    auto* below = new QVBoxLayout;
    m_dataRefusal = addRefusal(below, "dataRefusal");
    QHBoxLayout* file = addRow(section);
    addEdit(file, m_dataRefusal, "dataset", tr("file:label column"),
            tr("a CSV file and, after a colon, the name or number of its label column"));
    QHBoxLayout* row = addRow(section);
    addEdit(row, m_dataRefusal, "samples", tr("samples"), tr("how many samples, training and validation together"));
    addEdit(row, m_dataRefusal, "noise", tr("noise"), tr("standard deviation of what is added to each coordinate"));
    addEdit(row, m_dataRefusal, "label-noise", tr("wrong labels"), tr("share of the training labels that are changed"));
    section->addLayout(below);
}

void TrainingControls::askForFile() {
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open data"), {}, tr("CSV files (*.csv *.tsv);;All files (*)"));
    if (!path.isEmpty()) {
        emit asked("dataset", path);
    } else {
        emit asked({}, {});
    }
}

void TrainingControls::addNetwork(QVBoxLayout* column) {
    QVBoxLayout* section = addGroup(column, tr("Network"));
    QHBoxLayout* row = addRow(section);
    auto* below = new QVBoxLayout;
    QLabel* refusal = addRefusal(below, "networkRefusal");
    addEdit(row, refusal, "hidden", tr("hidden layers"), tr("units of each hidden layer, such as 64/64"));
    auto* stack = new QVBoxLayout;
    stack->setSpacing(1);
    addWords(stack, tr("activation"), Role::note, "activationCaption")->setWordWrap(false);
    addChoice(stack, "activation", tr("activation"), namesOf(allActivations()));
    row->addLayout(stack, 1);
    section->addLayout(below);
}

void TrainingControls::addOptimizer(QVBoxLayout* column) {
    QVBoxLayout* section = addGroup(column, tr("Optimiser"));
    addChoice(section, "optimizer", tr("optimiser"), namesOf(allOptimizerKinds()));
    QHBoxLayout* row = addRow(section);
    auto* below = new QVBoxLayout;
    QLabel* refusal = addRefusal(below, "optimizerRefusal");
    addEdit(row, refusal, "lr", tr("rate"), tr("learning rate"));
    addEdit(row, refusal, "batch", tr("batch"), tr("samples a step"));
    addEdit(row, refusal, "weight-decay", tr("decay"), tr("weight decay"));
    addSlider(section, "lr", tr("learning rate, 0.00001 to 1; it acts while it is dragged"),
              {.steps = kRateSteps,
               .valueAt = [](int step) { return std::pow(10.0, (step - kRateSteps) / 20.0); },
               .stepOf =
                   [](double value) {
                       return value > 0.0 ? static_cast<int>(std::lround(20.0 * std::log10(value))) + kRateSteps : 0;
                   }});
    section->addLayout(below);
}

void TrainingControls::addSeeds(QVBoxLayout* column) {
    QVBoxLayout* section = addGroup(column, tr("Runs"));
    QHBoxLayout* row = addRow(section);
    auto* below = new QVBoxLayout;
    QLabel* refusal = addRefusal(below, "seedsRefusal");
    addEdit(row, refusal, "seeds", tr("seeds"), tr("how many seeds each side is trained with"));
    addEdit(row, refusal, "seed", tr("first seed"), tr("the first seed; it decides weights, batch order and masks"));
    addEdit(row, refusal, "epochs", tr("epochs"), tr("times through the training data"));
    section->addLayout(below);
    addWords(section, tr("same start, same batches, nested masks"), Role::note, "trainingFairness");
}

void TrainingControls::show(const TrainingSetup& setup) {
    for (const auto& [name, field] : m_edits) {
        const QString text = QString::fromStdString(setupFieldText(setup, name));
        field.edit->setText(text);
        field.edit->setModified(false);
        setRefused(field.edit, false);
        field.refusal->hide();
    }
    for (const auto& [name, menu] : m_choices) {
        const int index = menu->findData(QString::fromStdString(setupFieldText(setup, name)));
        menu->setCurrentIndex(index >= 0 ? index : menu->findData(kFileEntry));
    }
    for (const auto& [name, handle] : m_sliders) {
        if (handle.slider->isSliderDown()) {
            continue;  // the hand knows better
        }
        const QSignalBlocker noAsk(handle.slider);
        handle.slider->setValue(
            handle.scale.stepOf(QString::fromStdString(setupFieldText(setup, name)).section('/', 0, 0).toDouble()));
    }
    showEdit("dataset", m_choices["dataset"]->currentData() == kFileEntry);
    const bool noise = setup.run().hiddenDropout.front().kind == LayerKind::gaussianNoise;
    showEdit("sigma", noise);
    showEdit("p", !noise);
    m_sliders["p"].slider->setVisible(!noise);
}

void TrainingControls::showEdit(const char* field, bool visible) {
    const QLineEdit* edit = m_edits[field].edit;
    m_edits[field].edit->setVisible(visible);
    for (QLabel* label : findChildren<QLabel*>()) {
        if (label->buddy() == edit) {
            label->setVisible(visible);
        }
    }
}

void TrainingControls::refuse(const QString& field, const Error& error) {
    const auto found = m_edits.find(field.toStdString());
    QLabel* refusal = found != m_edits.end() ? found->second.refusal : m_dataRefusal;
    refusal->setText(sentenceOf(error));
    refusal->show();
    if (found != m_edits.end()) {
        setRefused(found->second.edit, true);
    }
}

void TrainingControls::setPresets(const std::vector<Preset>& presets) {
    m_preset->clear();
    for (const Preset& preset : presets) {
        m_preset->addItem(preset.name, preset.watch);
        m_preset->setItemData(m_preset->count() - 1, preset.watch, Qt::ToolTipRole);
    }
}

void TrainingControls::setPreset(int number) {
    m_preset->setCurrentIndex(number);
    m_watch->setText(number >= 0 ? m_preset->itemData(number).toString() : tr("Changed by hand."));
}

void TrainingControls::setPlaying(bool playing, bool finished) {
    m_play->setText(playing ? tr("Pause") : finished ? tr("Again") : tr("Play"));
    m_step->setEnabled(!finished);
    m_epoch->setEnabled(!finished);
}

void TrainingControls::setProgress(std::size_t epoch, std::uint32_t epochs, double microsecondsAStep) {
    m_progress->setText(tr("epoch %1 / %2").arg(epoch).arg(epochs));
    m_pace->setText(
        microsecondsAStep > 0.0
            ? tr("%1 µs a step").arg(QString::number(microsecondsAStep, 'f', microsecondsAStep < 100.0 ? 1 : 0))
            : QString());
}

void TrainingControls::setNote(const QString& note) {
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

}  // namespace dropscope
