// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/chart_panel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <numeric>

#include "ui/charts/histogram_chart.h"
#include "ui/charts/running_share_chart.h"
#include "ui/panels/form_parts.h"
#include "ui/panels/history_panel.h"
#include "ui/style/appearance.h"
#include "ui/style/roles.h"
#include "ui/views/elided_label.h"
#include "ui/views/time_strip.h"

namespace dropscope {

namespace {

constexpr QSize kPictureSize(960, 540);

std::vector<double> sharesOf(const Histogram& histogram, std::uint64_t total) {
    std::vector<double> shares(histogram.counts.size());
    for (std::size_t i = 0; i < shares.size(); ++i) {
        shares[i] = total == 0 ? 0.0 : static_cast<double>(histogram.counts[i]) / static_cast<double>(total);
    }
    return shares;
}

}  // namespace

ChartPanel::ChartPanel(Document& document, QWidget* parent)
    : Card("chartPanel", parent),
      m_title(new ElidedLabel),
      m_tabs(new QButtonGroup(this)),
      m_charts(new QStackedWidget),
      m_running(new RunningShareChart),
      m_mean(new RunningMeanChart),
      m_histogram(new HistogramChart),
      m_history(new HistoryPanel(document)),
      m_progress(new QProgressBar) {
    setRole(m_title, Role::heading);
    m_title->setObjectName("chartTitle");
    m_running->setObjectName("runningChart");
    m_histogram->setObjectName("histogramChart");
    m_charts->setObjectName("chartStack");
    m_mean->setObjectName("meanChart");
    m_charts->addWidget(m_running);
    m_charts->addWidget(m_mean);
    m_charts->addWidget(m_histogram);
    m_charts->addWidget(m_history);

    auto* head = m_head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    const auto addTab = [&](MasksChart chart, const QString& text, const char* name) {
        auto* tab = new QToolButton;
        tab->setText(text);
        tab->setObjectName(name);
        tab->setCheckable(true);
        setRole(tab, Role::tab);
        m_tabs->addButton(tab, static_cast<int>(chart));
        head->addWidget(tab);
        connect(tab, &QToolButton::clicked, this, [this, chart] { setChart(chart); });
    };
    addTab(MasksChart::share, tr("Share"), "runningTab");
    addTab(MasksChart::mean, tr("Mean"), "meanTab");
    addTab(MasksChart::histogram, tr("Histogram"), "histogramTab");
    addTab(MasksChart::masks, tr("Masks"), "masksTab");
    setChart(MasksChart::share);
    connect(addPill(head, tr("CSV"), tr("save the chart's numbers"), "chartCsv"), &QToolButton::clicked, this,
            [this] { emit saveCsvAsked(currentName() + ".csv", currentCsv()); });
    connect(addPill(head, tr("PNG"), tr("save the chart as a picture"), "chartPng"), &QToolButton::clicked, this,
            [this] { emit savePictureAsked(currentName() + ".png", currentPicture()); });

    m_progress->setObjectName("chartProgress");
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("counting the kept share over draws"));
    QSizePolicy keepsPlace = m_progress->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsPlace);
    m_progress->hide();
    connect(&m_history->job(), &JobSlot::progressed, this, &ChartPanel::setProgress);
    connect(&m_history->job(), &JobSlot::runningChanged, this, &ChartPanel::setBusy);

    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_progress);
    column->addWidget(m_charts, 1);
    place();
    connect(&Appearance::instance(), &Appearance::changed, this, &ChartPanel::place);
}

void ChartPanel::place() {
    Appearance& look = Appearance::instance();
    // The charts keep room for a focus frame of their own: with it they line up with the heading.
    const int room = look.length(4);
    layout()->setContentsMargins(look.length(12) - room, look.length(8), look.length(12) - room,
                                 look.length(12) - room);
    m_head->setContentsMargins(room, 0, room, 0);
    layout()->setSpacing(look.length(2));
    m_progress->setFixedHeight(look.length(3));
}

ChartWidget* ChartPanel::current() const { return qobject_cast<ChartWidget*>(m_charts->currentWidget()); }

QString ChartPanel::currentCsv() const { return current() != nullptr ? current()->csv() : m_history->strip().csv(); }

QImage ChartPanel::currentPicture() const {
    return current() != nullptr ? current()->image(kPictureSize) : m_history->strip().image(kPictureSize);
}

void ChartPanel::lookAt(std::uint64_t element) { m_history->lookAt(element); }

bool ChartPanel::isBusy() const { return m_history->job().isRunning(); }

QString ChartPanel::currentName() const {
    const ChartWidget* chart = current();
    return chart == nullptr ? "masks" : chart == m_running ? "kept-share" : chart == m_mean ? "mean" : "histogram";
}

MasksChart ChartPanel::chart() const { return static_cast<MasksChart>(m_charts->currentIndex()); }

void ChartPanel::setChart(MasksChart chart) {
    m_tabs->button(static_cast<int>(chart))->setChecked(true);
    m_charts->setCurrentIndex(static_cast<int>(chart));
    m_title->setText(chart == MasksChart::share       ? tr("Kept over draws")
                     : chart == MasksChart::mean      ? tr("Mean over draws")
                     : chart == MasksChart::histogram ? tr("Before and after")
                                                      : tr("Masks over draws"));
    emit tabChanged();
}

void ChartPanel::showMean(const RunningValue& running) {
    m_mean->setData(running);
    if (showsMean()) {
        m_title->setText(tr("Mean of %1").arg(running.place));
    }
}

void ChartPanel::explainMean(const QString& sentence) { m_mean->clear(sentence); }

void ChartPanel::showRunning(const RunningShare& running) { m_running->setData(running); }

void ChartPanel::showDraw(std::uint32_t step) {
    m_running->setCurrentDraw(step);
    m_mean->setCurrentDraw(step);
}

void ChartPanel::showHistogram(const DrawReport& report) {
    if (report.xHistogram.counts.empty()) {
        m_histogram->clear(tr("A histogram needs at least two different finite values."));
        return;
    }
    HistogramData shown;
    shown.low = report.xHistogram.low;
    shown.high = report.xHistogram.high;
    shown.x = sharesOf(report.xHistogram, report.x.count);
    shown.y = sharesOf(report.keptHistogram, report.y.count);
    shown.meanX = report.x.mean;
    shown.meanY = report.y.mean;
    shown.theoryMean = report.theory.mean;
    shown.theorySd = report.theory.sd;
    // What is left of a dropped NaN may be a NaN: it is nowhere in the chart.
    const std::vector<std::uint64_t>& kept = report.keptHistogram.counts;
    const std::uint64_t keptFinite = std::accumulate(kept.begin(), kept.end(), std::uint64_t{0});
    shown.droppedTo = report.droppedValue;
    shown.droppedShare = static_cast<double>(report.y.finiteCount() - keptFinite) / static_cast<double>(report.y.count);
    m_histogram->setData(shown);
}

void ChartPanel::explainRunning(const QString& sentence) { m_running->clear(sentence); }

void ChartPanel::explainHistogram(const QString& sentence) { m_histogram->clear(sentence); }

void ChartPanel::setProgress(double share) { m_progress->setValue(static_cast<int>(share * 1000.0)); }

void ChartPanel::setBusy(bool busy) {
    m_progress->setVisible(busy);
    m_progress->setValue(0);
}

}  // namespace dropscope
