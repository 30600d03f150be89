// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sweep_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <thread>

#include "engine/core/number_text.h"
#include "engine/learn/sweep_csv.h"
#include "engine/learn/sweep_time.h"
#include "ui/charts/heat_map.h"
#include "ui/charts/line_chart.h"
#include "ui/models/words.h"
#include "ui/panels/form_parts.h"
#include "ui/panels/menu_box.h"
#include "ui/style/appearance.h"

namespace dropscope {

namespace {

constexpr QSize kPictureSize(960, 540);
constexpr std::uint64_t kMostRuns = 20'000;
constexpr char kUsualGrid[] = "p=0,0.1..0.8";

const std::vector<std::pair<SweepValue, const char*>>& sweepValues() {
    static const std::vector<std::pair<SweepValue, const char*>> kAll = {
        {SweepValue::validationLoss, QT_TRANSLATE_NOOP("dropscope::SweepPanel", "final validation loss")},
        {SweepValue::lowestValidationLoss, QT_TRANSLATE_NOOP("dropscope::SweepPanel", "lowest validation loss")},
        {SweepValue::validationAccuracy, QT_TRANSLATE_NOOP("dropscope::SweepPanel", "final validation accuracy")},
        {SweepValue::gap, QT_TRANSLATE_NOOP("dropscope::SweepPanel", "final generalisation gap")},
        {SweepValue::trainLoss, QT_TRANSLATE_NOOP("dropscope::SweepPanel", "final training loss")}};
    return kAll;
}

/// The values as numbers where they are rising numbers.
std::vector<double> numbersOf(const std::vector<std::string>& values) {
    std::vector<double> numbers;
    for (const std::string& value : values) {
        const Result<double> number = parseDouble(value);
        if (!number || (!numbers.empty() && *number <= numbers.back())) {
            return {};
        }
        numbers.push_back(*number);
    }
    return numbers;
}

QStringList textsOf(const std::vector<std::string>& values) {
    QStringList texts;
    for (const std::string& value : values) {
        texts << QString::fromStdString(value);
    }
    return texts;
}

}  // namespace

SweepPanel::SweepPanel(QWidget* parent)
    : Card("sweepPanel", parent),
      m_model(new SweepTable(this)),
      m_grid(new QLineEdit),
      m_value(new MenuBox("sweepValue", tr("what is drawn"))),
      m_start(new QPushButton(tr("Start"))),
      m_words(new QLabel),
      m_refusal(new QLabel),
      m_finding(new QLabel),
      m_curve(new LineChart),
      m_map(new HeatMap),
      m_charts(new QStackedWidget),
      m_rows(new QTableView) {
    auto* column = new QVBoxLayout(this);
    auto* head = new QHBoxLayout;
    auto* title = new QLabel(tr("Sweep"));
    title->setObjectName("sweepTitle");
    setRole(title, Role::heading);
    head->addWidget(title);
    m_words->setObjectName("sweepEstimate");
    setRole(m_words, Role::note);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head->addWidget(m_words, 1);
    for (const auto& [value, name] : sweepValues()) {
        m_value->addItem(tr(name));
    }
    m_value->setMinimumContentsLength(20);
    m_value->setToolTip(tr("What is drawn, and its mean with the 95 % interval over the seeds"));
    head->addWidget(m_value);
    QToolButton* csv = addPill(head, tr("CSV"), tr("save all runs, as dropscope-cli sweep writes them"), "sweepCsv");
    QToolButton* png = addPill(head, tr("PNG"), tr("save the chart as a picture"), "sweepPng");
    QToolButton* svg = addPill(head, tr("SVG"), tr("save the chart as a drawing"), "sweepSvg");
    column->addLayout(head);

    auto* fields = new QHBoxLayout;
    makeFields(fields);
    m_grid->setObjectName("sweepGrid");
    m_grid->setAccessibleName(tr("the grid: fields and the values they take"));
    m_grid->setToolTip(
        tr("As on the command line: p=0,0.1..0.8;hidden=32,128. A list in a value takes /: hidden=64/64,128"));
    setRole(m_grid, Role::number);
    fields->addWidget(m_grid, 2);
    m_start->setObjectName("sweepStart");
    m_start->setToolTip(tr("Train every point of the grid with every seed; what is done is kept"));
    fields->addWidget(m_start);
    column->addLayout(fields);
    m_refusal->setObjectName("sweepRefusal");
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    setRole(m_refusal, Role::refusal);
    column->addWidget(m_refusal);
    m_finding->setObjectName("sweepFinding");
    m_finding->setWordWrap(true);
    setRole(m_finding, Role::strong);
    column->addWidget(m_finding);

    m_curve->setObjectName("sweepCurve");
    m_curve->setAccessibleName(tr("the sweep as a curve"));
    m_curve->setToolTip(
        tr("A click opens the nearest point; drag to zoom in, double-click to see all again.\nKeys: arrows choose a "
           "point, Enter opens it; + and − zoom, 0 shows all again"));
    m_map->setObjectName("sweepMap");
    m_map->setAccessibleName(tr("the sweep as a heat map"));
    m_map->setToolTip(tr("A click opens the cell's runs.\nKeys: arrows choose a cell, Enter opens its runs"));
    m_charts->addWidget(m_curve);
    m_charts->addWidget(m_map);
    m_rows->setObjectName("sweepRows");
    m_rows->setAccessibleName(tr("every run of the sweep"));
    m_rows->setToolTip(tr("A double click or Enter opens the run"));
    m_rows->setModel(m_model);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->setTabKeyNavigation(false);
    m_rows->verticalHeader()->hide();
    m_rows->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);  // no title is cut
    m_rows->horizontalHeader()->setResizeContentsPrecision(20);                       // rows: all are about as wide
    m_rows->horizontalHeader()->setStretchLastSection(true);
    auto* body = new QHBoxLayout;
    body->addWidget(m_charts, 3);
    body->addWidget(m_rows, 2);
    column->addLayout(body, 1);

    connect(m_grid, &QLineEdit::editingFinished, this, [this] {
        if (m_grid->isModified()) {
            setGrid(m_grid->text());
        }
    });
    connect(m_start, &QPushButton::clicked, this, &SweepPanel::startOrStop);
    connect(m_value, &QComboBox::currentIndexChanged, this, &SweepPanel::draw);
    connect(csv, &QToolButton::clicked, this, [this] { emit saveTextAsked("sweep.csv", m_model->csv()); });
    connect(png, &QToolButton::clicked, this, [this] { savePicture(false); });
    connect(svg, &QToolButton::clicked, this, [this] { savePicture(true); });
    connect(m_rows, &QTableView::activated, this, [this](const QModelIndex& index) {
        const SweepRow& row = m_model->rows()[static_cast<std::size_t>(index.row())];
        open(row.run / m_model->plan().seeds, row.seed);
    });
    connect(m_curve, &LineChart::xClicked, this, [this](std::size_t number) { open(number, std::nullopt); });
    connect(m_map, &HeatMap::cellClicked, this, [this](int x, int y) {
        // The last variable changes fastest.
        open(static_cast<std::uint64_t>(x) * m_model->plan().variables.back().values.size() +
                 static_cast<std::uint64_t>(y),
             std::nullopt);
    });
    connect(&m_job, &SweepJob::came, this, [this](const std::vector<SweepRow>& rows) {
        m_model->add(rows);
        draw();
        m_words->setText(tr("%1 of %2 runs").arg(m_model->rows().size()).arg(m_model->plan().runCount()));
    });
    connect(&m_job, &SweepJob::refused, this, &SweepPanel::say);
    connect(&m_job, &SweepJob::ended, this, [this] {
        m_start->setText(m_model->isWhole() ? tr("Again") : tr("Go on"));
        draw();
    });
    place();
    connect(&Appearance::instance(), &Appearance::changed, this, &SweepPanel::place);
    setGrid(kUsualGrid);
    draw();
}

void SweepPanel::restore(const SweepResults& results) {
    m_job.cancel();
    m_model->begin(results.plan, QString::fromStdString(results.grid));
    m_model->add(results.rows);
    draw();
    check();
}

void SweepPanel::place() {
    const Appearance& look = Appearance::instance();
    layout()->setContentsMargins(look.length(12), look.length(8), look.length(12), look.length(10));
    layout()->setSpacing(look.length(8));
    for (QLineEdit* values : m_values) {
        values->setMinimumWidth(look.length(look.isLarge() ? 60 : 90));
    }
    m_grid->setMinimumWidth(look.length(look.isLarge() ? 80 : 120));
    m_rows->verticalHeader()->setDefaultSectionSize(look.length(24));
}

void SweepPanel::makeFields(QLayout* row) {
    for (int i = 0; i < 2; ++i) {
        m_fields[i] =
            new MenuBox(i == 0 ? "sweepX" : "sweepY", i == 0 ? tr("variable to the right") : tr("variable upwards"));
        m_fields[i]->setToolTip(i == 0 ? tr("The variable to the right") : tr("A second variable makes a heat map"));
        if (i == 1) {
            m_fields[i]->addItem(tr("no second"), QString());
        }
        for (const ExperimentField& field : experimentFields()) {
            if (field.name != "seed" && field.name != "dataset") {
                const QString name = QString::fromUtf8(field.name.data(), static_cast<qsizetype>(field.name.size()));
                m_fields[i]->addItem(name, name);
            }
        }
        m_values[i] = new QLineEdit;
        m_values[i]->setObjectName(i == 0 ? "sweepXValues" : "sweepYValues");
        m_values[i]->setAccessibleName(i == 0 ? tr("its values") : tr("values of the second variable"));
        m_values[i]->setToolTip(tr("Values with commas; 0,0.1..0.8 goes on in steps of 0.1"));
        setRole(m_values[i], Role::number);
        row->addWidget(m_fields[i]);
        row->addWidget(m_values[i]);
        connect(m_fields[i], &QComboBox::activated, this, [this, i] {
            const std::string field = m_fields[i]->currentData().toString().toStdString();
            // A place to begin: what the page has.
            m_values[i]->setText(field.empty()  ? QString()
                                 : field == "p" ? QString("0,0.1..0.8")
                                                : QString::fromStdString(fieldText(m_base, field)).replace(',', '/'));
            composeGrid();
        });
        connect(m_values[i], &QLineEdit::editingFinished, this, [this, i] {
            if (m_values[i]->isModified()) {
                composeGrid();
            }
        });
    }
}

QString SweepPanel::grid() const { return m_grid->text(); }

SweepValue SweepPanel::value() const { return sweepValues()[static_cast<std::size_t>(m_value->currentIndex())].first; }

void SweepPanel::setValue(SweepValue value) {
    const auto place = std::ranges::find(sweepValues(), value, &std::pair<SweepValue, const char*>::first);
    m_value->setCurrentIndex(static_cast<int>(place - sweepValues().begin()));
}

void SweepPanel::composeGrid() {
    QStringList parts;
    for (int i = 0; i < 2; ++i) {
        const QString field = m_fields[i]->currentData().toString();
        if (!field.isEmpty()) {
            parts << field + '=' + m_values[i]->text();
        }
    }
    m_grid->setText(parts.join(';'));
    check();
}

void SweepPanel::setGrid(const QString& grid) {
    m_grid->setText(grid);
    const QStringList parts = grid.split(';', Qt::SkipEmptyParts);
    if (parseGrid(grid.toStdString()) && parts.size() <= 2) {
        for (int i = 0; i < 2; ++i) {
            const QString part = parts.value(i);
            m_fields[i]->setCurrentIndex(std::max(m_fields[i]->findData(part.section('=', 0, 0).trimmed()), 0));
            m_values[i]->setText(part.section('=', 1).trimmed());
        }
    }
    check();
}

void SweepPanel::setBase(const Experiment& base, std::uint32_t seeds) {
    if (base == m_base && seeds == m_seeds) {
        return;
    }
    m_base = base;
    m_seeds = seeds;
    check();
}

Result<SweepPlan> SweepPanel::plan() const {
    Result<std::vector<SweepVariable>> variables = parseGrid(m_grid->text().toStdString());
    if (!variables) {
        return std::unexpected(variables.error());
    }
    if (variables->size() > 2) {
        return fail(phrase("the window shows one or two variables, and here are more"), phrase("grid"),
                    phrase("take one out, or use dropscope-cli sweep"));
    }
    SweepPlan made{.base = m_base, .variables = *std::move(variables), .seeds = m_seeds};
    if (made.runCount() > kMostRuns) {
        return fail(phrase("these are more runs than the window is good for"), phrase("grid"),
                    phrase("take fewer values or seeds, or use dropscope-cli sweep"));
    }
    if (const Status right = validate(made); !right) {
        return std::unexpected(right.error());
    }
    return made;
}

void SweepPanel::say(const Error& error) {
    refuseField(m_grid, m_refusal, error);
    emit refused(sentenceOf(error));
}

void SweepPanel::check() {
    m_grid->setModified(false);
    if (m_job.isRunning()) {
        return;
    }
    m_estimate.cancel();
    const Result<SweepPlan> made = plan();
    m_start->setEnabled(made.has_value());
    if (!made) {
        m_words->clear();
        refuseField(m_grid, m_refusal, made.error());
        return;
    }
    acceptField(m_grid, m_refusal);
    const bool goesOn = m_model->isOf(*made, grid());
    m_start->setText(!goesOn ? tr("Start") : m_model->isWhole() ? tr("Again") : tr("Go on"));
    showEstimate(std::nan(""));
    if (isVisible()) {
        m_estimate.start<Result<double>>(
            [plan = *made](const Task& task) { return secondsForSweep(plan, plan.runCount(), task); },
            [this](const Result<double>& seconds) {
                if (seconds) {
                    showEstimate(*seconds);
                } else {
                    say(seconds.error());
                    m_start->setEnabled(false);
                }
            });
    }
}

void SweepPanel::showEstimate(double seconds) {
    const Result<SweepPlan> made = plan();
    if (!made) {
        return;
    }
    const QString runs =
        tr("%1 points × %2 seeds = %3 runs").arg(made->pointCount()).arg(made->seeds).arg(made->runCount());
    if (std::isnan(seconds)) {
        m_words->setText(runs);
        return;
    }
    const QString time = seconds < 100.0    ? tr("%1 s").arg(QString::number(std::max(seconds, 1.0), 'f', 0))
                         : seconds < 6000.0 ? tr("%1 min").arg(QString::number(seconds / 60.0, 'f', 0))
                                            : tr("%1 h").arg(QString::number(seconds / 3600.0, 'f', 1));
    m_words->setText(tr("%1, about %2 on %3 cores").arg(runs, time).arg(std::thread::hardware_concurrency()));
}

void SweepPanel::startOrStop() {
    if (m_job.isRunning()) {
        m_job.cancel();
        return;
    }
    const Result<SweepPlan> made = plan();
    if (!made) {
        say(made.error());
        return;
    }
    m_estimate.cancel();
    if (!m_model->isOf(*made, grid()) || m_model->isWhole()) {
        m_model->begin(*made, grid());
    }
    acceptField(m_grid, m_refusal);
    m_start->setText(tr("Stop"));
    draw();
    emit started();
    m_job.start(*made, m_model->done());
}

QString SweepPanel::finding(SweepValue value) const {
    const SweepPlan& made = m_model->plan();
    const bool low = value != SweepValue::validationAccuracy;
    std::optional<std::uint64_t> best;
    MeanInterval bestMean;
    for (std::uint64_t point = 0; point < made.pointCount() && !made.variables.empty(); ++point) {
        const MeanInterval at = m_model->at(point, value);
        if (!std::isnan(at.mean) && (!best || (low ? at.mean < bestMean.mean : at.mean > bestMean.mean))) {
            best = point;
            bestMean = at;
        }
    }
    if (!best) {
        return tr("Press Start: every point of the grid is trained with every seed.");
    }
    QStringList names;
    const std::vector<std::string> values = made.valuesAt(*best);
    for (std::size_t i = 0; i < values.size(); ++i) {
        names << QString::fromStdString(made.variables[i].name + " = " + values[i]);
    }
    const QString at = names.join(", ");
    const QString mean = QString::number(bestMean.mean, 'f', 3);
    const QString what = m_value->currentText();
    if (!m_model->isWhole()) {
        return (low ? tr("So far the lowest %1 is %2, at %3.") : tr("So far the highest %1 is %2, at %3."))
            .arg(what, mean, at);
    }
    if (std::isnan(bestMean.low)) {
        return (low ? tr("The lowest %1 is %2, at %3; one seed says nothing about luck.")
                    : tr("The highest %1 is %2, at %3; one seed says nothing about luck."))
            .arg(what, mean, at);
    }
    return (low ? tr("The lowest %1 is %2 (95 % interval %4 to %5), at %3.")
                : tr("The highest %1 is %2 (95 % interval %4 to %5), at %3."))
        .arg(what, mean, at, QString::number(bestMean.low, 'f', 3), QString::number(bestMean.high, 'f', 3));
}

void SweepPanel::draw() {
    const SweepValue value = this->value();
    const QString found = finding(value);
    m_finding->setText(found);
    const bool shares = value == SweepValue::validationAccuracy;
    if (m_model->plan().variables.empty()) {
        m_charts->setCurrentWidget(m_curve);
        m_curve->clear(tr("No runs yet."));
    } else if (m_model->plan().variables.size() == 1) {
        drawCurve(value, shares);
    } else {
        drawMap(value, shares);
    }
}

void SweepPanel::drawCurve(SweepValue value, bool shares) {
    const SweepVariable& variable = m_model->plan().variables.front();
    const QString name = QString::fromStdString(variable.name);
    LineData drawn;
    drawn.xTitles = {name};
    drawn.xName = name;
    drawn.shares = shares;
    drawn.x = numbersOf(variable.values);
    // A variable that goes over powers is drawn in even steps, as is one of words.
    const bool wide = drawn.x.size() > 2 && drawn.x.front() > 0.0 && drawn.x.back() / drawn.x.front() > 50.0;
    if (drawn.x.empty() || wide) {
        drawn.x.clear();
        drawn.xLabels = textsOf(variable.values);
        for (std::size_t i = 0; i < variable.values.size(); ++i) {
            drawn.x.push_back(static_cast<double>(i));
        }
    }
    LineSeries series{.id = "sweep", .name = m_value->currentText(), .color = SeriesColor::with, .values = {}};
    series.points = true;
    for (std::uint64_t point = 0; point < m_model->plan().pointCount(); ++point) {
        const MeanInterval at = m_model->at(point, value);
        series.values.push_back(at.mean);
        series.low.push_back(at.low);
        series.high.push_back(at.high);
        if (const int diverged = m_model->divergedAt(point); diverged > 0) {
            drawn.marks.push_back({drawn.x[point], tr("%1 diverged").arg(diverged)});
        }
    }
    drawn.series.push_back(std::move(series));
    m_curve->setData(std::move(drawn), m_finding->text());
    m_charts->setCurrentWidget(m_curve);
}

void SweepPanel::drawMap(SweepValue value, bool shares) {
    const SweepVariable& x = m_model->plan().variables[0];
    const SweepVariable& y = m_model->plan().variables[1];
    HeatData drawn;
    drawn.xName = QString::fromStdString(x.name);
    drawn.yName = QString::fromStdString(y.name);
    drawn.xLabels = textsOf(x.values);
    drawn.yLabels = textsOf(y.values);
    drawn.shares = shares;
    drawn.lowIsBest = !shares;
    for (std::size_t row = 0; row < y.values.size(); ++row) {
        for (std::size_t column = 0; column < x.values.size(); ++column) {
            const std::uint64_t point = column * y.values.size() + row;
            const MeanInterval at = m_model->at(point, value);
            const int diverged = m_model->divergedAt(point);
            drawn.cells.push_back(
                {at.mean, at.low, at.high, diverged > 0 ? tr("%1 diverged").arg(diverged) : QString()});
        }
    }
    m_map->setData(std::move(drawn), m_finding->text());
    m_charts->setCurrentWidget(m_map);
}

void SweepPanel::open(std::uint64_t point, std::optional<std::uint64_t> seed) {
    Result<Experiment> experiment = m_model->plan().experimentAt(point);
    if (!experiment) {
        say(experiment.error());
        return;
    }
    if (seed) {
        experiment->run.seed = *seed;
    }
    emit openAsked(*experiment, seed ? 1 : m_model->plan().seeds);
}

void SweepPanel::savePicture(bool drawing) {
    const ChartWidget& chart = m_charts->currentWidget() == m_map ? static_cast<const ChartWidget&>(*m_map) : *m_curve;
    if (drawing) {
        emit saveTextAsked("sweep.svg", QString::fromUtf8(chart.svg(kPictureSize)));
    } else {
        emit savePictureAsked("sweep.png", chart.image(kPictureSize));
    }
}

}  // namespace dropscope
