// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/training_page.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/charts/line_chart.h"
#include "ui/models/training_presets.h"
#include "ui/models/words.h"
#include "ui/panels/finding_panel.h"
#include "ui/panels/map_card.h"
#include "ui/panels/network_panel.h"
#include "ui/panels/sweep_panel.h"
#include "ui/panels/training_chart_panel.h"
#include "ui/panels/training_controls.h"
#include "ui/style/appearance.h"
#include "ui/views/decision_view.h"
#include "ui/views/network_view.h"

namespace dropscope {

namespace {

constexpr int kRepaintMs = 50;  // 20 pictures a second look alive and leave the window time to answer

QString legendOf(const DataSet& data) {
    if (data.features > 2) {
        return data.pictureWidth > 0 ? QObject::tr("one scale for all") : QString();
    }
    return data.noisyRows.empty() ? QObject::tr("solid: training · hollow: validation")
                                  : QObject::tr("solid: training · hollow: validation · ×: wrong label");
}

constexpr double kThreeInARow = 860.0;  // a design length: the cards' words have room

QString percent(double share) { return QString::number(100.0 * share, 'f', 1) + QStringLiteral(" %"); }

}  // namespace

TrainingPage::TrainingPage(TrainingSession& session, QWidget* parent)
    : Page(parent),
      m_session(session),
      m_controls(new TrainingControls),
      m_without(new MapCard("withoutMap", SeriesColor::without)),
      m_with(new MapCard("withMap", SeriesColor::with)),
      m_network(new NetworkPanel),
      m_chart(new TrainingChartPanel),
      m_finding(new FindingPanel),
      m_sweep(new SweepPanel),
      m_views(new QStackedWidget) {
    setObjectName("trainingPage");
    auto* top = new QGridLayout;
    auto* bottom = new QHBoxLayout;
    auto* below = new QHBoxLayout;
    m_top = top;
    m_bottom = bottom;
    m_below = below;
    top->addWidget(m_without, 0, 0);
    top->addWidget(m_with, 0, 1);
    bottom->addWidget(m_chart, 1);
    arrange();
    auto* content = new QWidget;
    content->setObjectName("trainingContent");
    auto* column = new QVBoxLayout(content);
    column->addLayout(top, 9);
    column->addLayout(bottom, 11);
    column->addLayout(below);
    auto* scroll = new QScrollArea;
    scroll->setObjectName("trainingScroll");
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_controls);
    auto* sweepPlace = new QWidget;
    sweepPlace->setObjectName("sweepPlace");
    auto* sweepLayout = new QVBoxLayout(sweepPlace);
    sweepLayout->addWidget(m_sweep);
    m_views->setObjectName("trainingViews");
    m_views->addWidget(scroll);
    m_views->addWidget(sweepPlace);
    line->addWidget(m_views, 1);
    const auto place = [=, this] {
        Appearance& look = Appearance::instance();
        column->setContentsMargins(look.length(16), look.length(16), look.length(16), look.length(16));
        sweepLayout->setContentsMargins(column->contentsMargins());
        for (QLayout* layout : {static_cast<QLayout*>(top), static_cast<QLayout*>(bottom), static_cast<QLayout*>(below),
                                static_cast<QLayout*>(column)}) {
            layout->setSpacing(look.length(12));
        }
        for (QWidget* card :
             {static_cast<QWidget*>(m_without), static_cast<QWidget*>(m_with), static_cast<QWidget*>(m_network)}) {
            card->setMinimumHeight(look.length(210));
            card->setMinimumWidth(look.length(200));
        }
        m_chart->setMinimumHeight(look.length(250));
        fitWidth();
    };
    place();
    connect(&Appearance::instance(), &Appearance::changed, this, place);

    connect(m_controls, &TrainingControls::asked, this, &TrainingPage::ask);
    connect(m_controls, &TrainingControls::playAsked, &m_session, &TrainingSession::togglePlay);
    connect(m_controls, &TrainingControls::stepAsked, &m_session, &TrainingSession::step);
    connect(m_controls, &TrainingControls::epochAsked, &m_session, &TrainingSession::epoch);
    connect(m_controls, &TrainingControls::resetAsked, &m_session, &TrainingSession::reset);
    connect(m_controls, &TrainingControls::speedAsked, &m_session, &TrainingSession::setSpeed);
    connect(m_controls, &TrainingControls::presetAsked, this, [this](int number) {
        m_lastField.clear();
        TrainingSetup setup = trainingPresets()[static_cast<std::size_t>(number)].setup;
        setup.maps = m_session.setup().maps;
        m_session.setSetup(setup);
    });
    connect(m_controls, &TrainingControls::viewAsked, this, &TrainingPage::showSweep);
    connect(m_sweep, &SweepPanel::started, &m_session, [this] {
        if (m_session.isPlaying()) {
            m_session.pause();
        }
    });
    connect(m_sweep, &SweepPanel::openAsked, this, &TrainingPage::open);
    connect(m_sweep, &SweepPanel::saveTextAsked, this, &TrainingPage::saveTextAsked);
    connect(m_sweep, &SweepPanel::savePictureAsked, this, &TrainingPage::savePictureAsked);
    connect(m_sweep, &SweepPanel::refused, this, &TrainingPage::refused);
    for (const MapCard* card : {m_without, m_with}) {
        connect(card, &MapCard::contentChosen, this, [this](const QString& choice) { ask("maps", choice, 0); });
    }
    connect(m_without, &MapCard::sideChosen, this, [this](int side) { ask("left", QString::number(side), 0); });
    connect(m_with, &MapCard::sideChosen, this, [this](int side) { ask("right", QString::number(side), 0); });
    auto* space = new QShortcut(Qt::Key_Space, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(space, &QShortcut::activated, &m_session, &TrainingSession::togglePlay);
    connect(m_network, &NetworkPanel::stepChosen, this, &TrainingPage::showMask);
    connect(m_chart, &TrainingChartPanel::saveCsvAsked, this,
            [this] { emit saveTextAsked("curves.csv", m_session.log().csv()); });
    connect(m_chart, &TrainingChartPanel::saveTextAsked, this, &TrainingPage::saveTextAsked);
    connect(m_chart, &TrainingChartPanel::savePictureAsked, this, &TrainingPage::savePictureAsked);

    connect(&m_session, &TrainingSession::setupChanged, this, &TrainingPage::showSetup);
    connect(&m_session, &TrainingSession::setupChanged, this, &Page::subjectChanged);
    connect(&m_session, &TrainingSession::began, this, &TrainingPage::begin);
    connect(&m_session, &TrainingSession::stateChanged, this, &TrainingPage::showState);
    connect(&m_session, &TrainingSession::advanced, this, [this] {
        if (!m_repaint.isActive()) {
            m_repaint.start();
        }
    });
    connect(&m_session, &TrainingSession::refused, this, [this](const Error& error) {
        m_controls->show(m_session.setup());
        m_controls->setPreset(presetOf(m_session.setup()));
        m_controls->refuse(m_lastField, error);
        m_nextStep.reset();
        emit refused(sentenceOf(error));
    });
    m_repaint.setSingleShot(true);
    m_repaint.setInterval(kRepaintMs);
    connect(&m_repaint, &QTimer::timeout, this, &TrainingPage::showPictures);

    std::vector<TrainingControls::Preset> presets;
    for (const TrainingPreset& preset : trainingPresets()) {
        presets.push_back({preset.name, preset.watch});
    }
    m_controls->setPresets(presets);
    if (m_session.isUntouched()) {
        m_session.setSetup(trainingPresets().front().setup);
    } else {
        showSetup();
        begin();
    }
}

TrainingView TrainingPage::view() const {
    return {.sweep = m_views->currentIndex() == 1,
            .grid = m_sweep->grid().toStdString(),
            .epochsASecond = m_session.speed(),
            .chart = m_chart->view(),
            .step = m_nextStep ? m_nextStep : m_network->chosenStep(),
            .sweepValue = m_sweep->value(),
            .sweepZoom = m_sweep->curve().zoom()};
}

void TrainingPage::setView(const TrainingView& view) {
    if (!view.grid.empty()) {
        m_sweep->setGrid(QString::fromStdString(view.grid));
    }
    m_controls->setSpeed(view.epochsASecond);
    m_chart->setView(view.chart);
    m_nextStep = m_session.isPreparing() ? view.step : std::nullopt;
    if (!m_session.isPreparing()) {
        m_network->chooseStep(view.step);
    }
    m_sweep->setValue(view.sweepValue);
    m_sweep->curve().setZoom(view.sweepZoom);
    showSweep(view.sweep);
}

void TrainingPage::showSetup() {
    m_controls->show(m_session.setup());
    m_controls->setPreset(presetOf(m_session.setup()));
    for (MapCard* card : {m_without, m_with}) {
        card->setContent(m_session.setup().maps);
    }
    showState();
    m_sweep->setBase(m_session.setup().shown(), m_session.setup().seeds);
    showProgress();
}

void TrainingPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fitWidth();
}

void TrainingPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    wantPictures();
}

void TrainingPage::wantPictures() {
    if (isVisible() && m_views->currentIndex() == 0) {
        m_session.wantPictures();  // nobody waits for those of a page that is not seen
    }
}

void TrainingPage::fitWidth() {
    const Appearance& look = Appearance::instance();
    if (const bool narrow = width() - m_controls->width() < look.length(kThreeInARow); narrow != m_narrow) {
        m_narrow = narrow;
        arrange();
    }
    m_finding->setMinimumWidth(look.length(m_narrow ? 200 : 260));
    m_finding->setMaximumWidth(m_narrow ? QWIDGETSIZE_MAX : look.length(260));
    m_finding->setMinimumHeight(look.length(m_narrow ? 310 : 250));  // beside the network its sentence has more lines
}

PageSubject TrainingPage::subject() const {
    const auto text = [this](const char* field) {
        return QString::fromStdString(setupFieldText(m_session.setup(), field));
    };
    const std::uint64_t first = text("seed").toULongLong();
    const std::uint32_t seeds = m_session.setup().seeds;
    const QString samples = text("samples");
    return {.name = tr("Training"),
            .detail = QFileInfo(text("dataset")).fileName(),  // of a file its name
            .draw = seeds == 1 ? tr("seed %1").arg(first) : tr("seeds %1 to %2").arg(first).arg(first + seeds - 1),
            .size = samples == "0" ? tr("all samples") : tr("%1 samples").arg(samples)};
}

void TrainingPage::arrange() {
    // Two in a row in a narrow window, the chart next, then the finding beside the network; else three, and the finding beside
    // the chart.
    m_top->removeWidget(m_network);
    m_below->removeWidget(m_network);
    m_below->removeWidget(m_finding);
    m_bottom->removeWidget(m_finding);
    if (m_narrow) {
        m_below->addWidget(m_network, 1);
        m_below->addWidget(m_finding, 1);
    } else {
        m_top->addWidget(m_network, 0, 2);
        m_bottom->addWidget(m_finding);
    }
    for (int column = 0; column < 3; ++column) {
        m_top->setColumnStretch(column, m_narrow && column == 2 ? 0 : 1);
    }
}

QWidget* TrainingPage::firstFocus() const { return &m_controls->play(); }

bool TrainingPage::isSweeping() const { return m_sweep->isBusy(); }

void TrainingPage::showSweep(bool sweep) {
    m_views->setCurrentIndex(sweep ? 1 : 0);
    m_controls->setView(sweep);
    if (sweep) {
        m_sweep->setGrid(m_sweep->grid());  // how long it will take is found out when it is looked at
    } else {
        wantPictures();
    }
}

void TrainingPage::open(const Experiment& experiment, std::uint32_t seeds) {
    // Beside the run the same without dropout; beside one without, that with the page's p.
    TrainingSetup setup;
    setup.seeds = std::min(seeds, kMostSeeds);
    setup.maps = m_session.setup().maps;
    setup.sides = {experiment, experiment};
    Status set = setField(setup.sides[kWithout], "kind", "dropout");
    if (set) {
        set = setField(setup.sides[kWithout], "p", "0");
    }
    if (set && setup.sides[kWithout].run.inputDropout) {
        set = setField(setup.sides[kWithout], "input-p", "0");
    }
    if (set && setup.sides[kWithout] == setup.sides[kWith]) {
        set = setField(setup.sides[kWith], "p", setupFieldText(m_session.setup(), "p"));
        if (set && setup.sides[kWithout] == setup.sides[kWith]) {
            set = setField(setup.sides[kWith], "p", "0.5");
        }
    }
    if (!set) {
        emit refused(sentenceOf(set.error()));
        return;
    }
    showSweep(false);
    m_session.setSetup(setup);
    m_session.play();
}

void TrainingPage::ask(const QString& field, const QString& text, int drag) {
    if (field.isEmpty()) {
        m_controls->show(m_session.setup());
        return;
    }
    m_lastField = field;
    if (const Status set = m_session.set(field.toStdString(), text.toStdString(), drag); !set) {
        m_controls->refuse(field, set.error());
        emit refused(sentenceOf(set.error()));
    } else if (!m_session.isBusy()) {
        m_controls->show(m_session.setup());
    }
}

void TrainingPage::begin() {
    showNotes();
    m_network->setSteps(0);
    m_network->view().setPicture(nullptr);
    showPictures();
    if (const std::optional<std::uint64_t> step = std::exchange(m_nextStep, std::nullopt)) {
        m_network->chooseStep(step);
    }
    wantPictures();
}

void TrainingPage::showNotes() {
    if (m_session.log().isEmpty()) {
        return;
    }
    const TrainingLog& log = m_session.log();
    QStringList notes;
    for (const Text& note : notesOn(m_session.setup().run(), *log.data())) {
        notes << inWords(note);
    }
    notes << notesOnRestored();
    m_controls->setNote(notes.join('\n'));
}

QStringList TrainingPage::notesOnRestored() const {
    QStringList notes;
    switch (m_session.catchUp().state()) {
        case TrainingCatchUp::State::none:
            break;
        case TrainingCatchUp::State::resting:
            notes << tr(
                "These curves are saved ones. Play goes on from their end; first the same training runs again, unseen, "
                "up to there.");
            break;
        case TrainingCatchUp::State::underWay:
            notes << tr(
                "These curves are saved ones. The same training runs again, unseen, up to their end: the maps and "
                "the network come then.");
            break;
        case TrainingCatchUp::State::differs:
            notes << tr(
                "These curves are saved ones. Trained again, the numbers are others: the data has changed since then, "
                "or the program. Playing begins anew.");
            break;
    }
    if (m_session.catchUp().isNear() && m_session.catchUp().state() != TrainingCatchUp::State::differs) {
        notes << tr(
            "Trained again, the runs differ from the saved curves by less than 0.1 %, as on another processor. New "
            "epochs go on from the runs trained here.");
    }
    return notes;
}

void TrainingPage::showState() {
    showNotes();
    m_controls->setPlaying(m_session.isPlaying(), m_session.isFinished());
    QStringList endings;
    for (const RunResult& run : m_session.log().runs()) {
        if (run.state == RunState::diverged) {
            endings << tr("seed %1, %2: %3")
                           .arg(run.seed)
                           .arg(sideText(m_session.log().setup(), run.arm), inWords(run.ending));
        }
    }
    if (!endings.isEmpty()) {
        m_controls->setNote((endings.mid(0, 3) + notesOnRestored()).join('\n'));
    }
}

void TrainingPage::showProgress() {
    const std::size_t epochs = m_session.log().epochs();
    m_controls->setProgress(epochs > 0 ? epochs - 1 : 0, m_session.setup().run().epochs, m_session.microsecondsAStep());
}

void TrainingPage::showMask() {
    const TrainingLog& log = m_session.log();
    if (log.isEmpty()) {
        return;
    }
    if (log.steps() == 0) {
        m_network->view().setKept({});
        m_network->view().setKeptWeights({});
        return;
    }
    std::vector<std::vector<std::uint8_t>> kept = log.keptAt(m_network->step());
    if (!m_session.setup().run().inputDropout) {
        kept.insert(kept.begin(), std::vector<std::uint8_t>());  // inputs are never dropped then
    }
    m_network->view().setKept(std::move(kept));
    m_network->view().setKeptWeights(log.keptWeightsAt(m_network->step()));
    const LayerKind kind = log.setup().run().hiddenDropout.front().kind;
    m_network->setWhat(kind == LayerKind::dropConnect ? tr("dropped weights are not drawn")
                       : kind == LayerKind::gaussian || kind == LayerKind::gaussianNoise ? tr("noise drops no unit")
                                                                                         : QString());
}

void TrainingPage::showPictures() {
    const TrainingLog& log = m_session.log();
    if (log.isEmpty()) {
        return;
    }
    showProgress();
    const auto lastOf = [&](std::size_t arm, Quantity quantity) {
        const std::vector<double>& mean = log.curve(arm, quantity).mean;
        return mean.empty() ? std::nan("") : mean.back();
    };
    const auto accuracy = [&](std::size_t arm) {
        const double share = lastOf(arm, Quantity::validationAccuracy);
        return std::isnan(share) ? QString() : tr("accuracy %1").arg(percent(share));
    };
    const TrainingSetup& setup = log.setup();
    QStringList names;
    for (std::size_t side = 0; side < setup.sides.size(); ++side) {
        names << sideText(setup, side);
    }
    for (const auto& [card, side] : {std::pair{m_without, setup.left}, std::pair{m_with, setup.right}}) {
        card->setSides(names, side);
        card->setTitle(names[static_cast<int>(side)], accuracy(side));
        if (card->view().samples() != log.data(side)) {
            card->setSamples(log.data(side));
            card->setLegend(legendOf(*log.data(side)));
        }
        if (card->view().map() != m_session.map(side)) {
            card->setMap(m_session.map(side));
        }
        card->setSpread(m_session.spread(side), m_session.spreadProgress());
    }
    if (m_network->view().picture() != m_session.network(setup.right)) {
        m_network->view().setPicture(m_session.network(setup.right));
    }
    m_network->setSteps(log.steps());
    showMask();
    m_chart->show(log, m_session.setup().run().epochs);
    m_finding->show(log);
}

}  // namespace dropscope
