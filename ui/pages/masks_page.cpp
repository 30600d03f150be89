// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/masks_page.h"

#include <QApplication>
#include <QHBoxLayout>
#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "ui/document/mask_source_settings.h"
#include "ui/models/cell_text.h"
#include "ui/models/count_text.h"
#include "ui/models/explanation.h"
#include "ui/models/layer_formula.h"
#include "ui/models/parity_text.h"
#include "ui/models/words.h"
#include "ui/pages/masks_channels.h"
#include "ui/pages/masks_layout.h"
#include "ui/panels/backward_panel.h"
#include "ui/panels/chart_panel.h"
#include "ui/panels/control_panel.h"
#include "ui/panels/draw_panel.h"
#include "ui/panels/explanation_bar.h"
#include "ui/panels/grid_card.h"
#include "ui/panels/overview_bar.h"
#include "ui/panels/slice_bar.h"
#include "ui/panels/unit_bar.h"
#include "ui/style/appearance.h"
#include "ui/views/tensor_view.h"

namespace dropscope {

namespace {

constexpr std::uint32_t kRunningPasses = 200;
constexpr std::uint64_t kAtOnceUnits = 1U << 14;  // so few that a job would take longer than the work
constexpr std::uint64_t kLongUnits = 1U << 22;    // so many that their job takes longer than a frame
constexpr int kFrameMs = 16;
constexpr int kPauseMs = 100;
constexpr int kRunningDelayMs = 120;  // the running chart costs many passes: it waits for a pause

/// About two bins for each cube root of the values (Rice's rule), in what a chart can show.
std::size_t histogramBins(std::uint64_t values) {
    return std::clamp<std::size_t>(static_cast<std::size_t>(2.0 * std::cbrt(static_cast<double>(values))), 12, 60);
}

/// Fewer passes where one alone takes long: of thousands of millions of units the share hardly moves, and another
/// framework's masks are slower to draw.
std::uint32_t passesOver(std::uint64_t elements, ReplaySource source) {
    const std::uint64_t mostUnits = source == ReplaySource::native ? 20'000'000'000 : 500'000'000;
    constexpr std::uint64_t kLeastPasses = 8;
    const std::uint64_t passes = mostUnits / std::max<std::uint64_t>(1, elements);
    return static_cast<std::uint32_t>(std::clamp<std::uint64_t>(passes, kLeastPasses, kRunningPasses));
}

/// JAX and TensorFlow draw from a key, and the same key gives the same mask.
bool hasDraws(const MaskSettings& settings) {
    return settings.source == ReplaySource::native || infoOf(settings.source).hasState;
}

QString sameAtEveryPass(const MaskSettings& settings) {
    return MasksPage::tr("%1 draws the same mask from the same seed at every pass: there are no draws to follow.")
        .arg(inWords(infoOf(settings.source).framework));
}

}  // namespace

MasksPage::MasksPage(Document& document, QWidget* parent)
    : Page(parent),
      m_document(document),
      m_controls(new ControlPanel(document)),
      m_slices(new SliceBar(m_viewport)),
      m_overview(new OverviewBar(m_viewport)),
      m_units(new UnitBar(document)),
      m_backward(new BackwardPanel(document)),
      m_explanation(new ExplanationBar),
      m_draw(new DrawPanel),
      m_charts(new ChartPanel(document)) {
    setObjectName("masksPage");
    addGrid(Field::x, "xGrid");
    addGrid(Field::mask, "maskGrid");
    addGrid(Field::y, "yGrid");
    addGrid(Field::dy, "dyGrid");
    addGrid(Field::dx, "dxGrid");
    m_channels = new MasksChannels(document, m_cards, this);
    m_slices->addBesideZoom(m_overview);
    m_layout = new MasksLayout({.bars = {m_slices, m_units, m_channels->bar()},
                                .cards = m_cards,
                                .backward = m_backward,
                                .explanation = m_explanation,
                                .draw = m_draw,
                                .charts = m_charts});
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_controls);
    line->addWidget(m_layout, 1);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        // The map stays with the grid that had the keyboard last.
        for (const GridCard* card : m_cards) {
            if (&card->view() == now || card->view().isAncestorOf(now)) {
                m_overview->setModel(card->view().model());
            }
        }
    });
    m_overview->setModel(*m_models.front());
    connect(&m_document, &Document::changed, this, &MasksPage::onChanged);
    connect(&m_viewport, &GridViewport::moved, this, &MasksPage::fitCards);
    connect(&m_viewport, &GridViewport::currentChanged, this, &MasksPage::explainCell);
    connect(&m_viewport, &GridViewport::currentChanged, this, &MasksPage::followCell);
    connect(m_charts, &ChartPanel::tabChanged, this, &MasksPage::followCell);
    connect(&m_viewport, &GridViewport::hoveredChanged, this, &MasksPage::explainCell);
    connect(m_slices, &SliceBar::sliceChosen, this, &MasksPage::followSlice);
    connect(m_explanation, &ExplanationBar::edgeCasesAsked, this, &MasksPage::edgeCasesAsked);
    connect(m_slices, &SliceBar::channelsAsked, this, &MasksPage::showChannels);
    connect(m_channels, &MasksChannels::sliceAsked, m_slices, &SliceBar::setSlice);
    connect(m_channels, &MasksChannels::gridAsked, this, [this] {
        TensorView& view = activeView();
        showChannels(false);
        view.setFocus();
    });
    connect(m_units, &UnitBar::sliceAsked, this, [this](const std::vector<std::int64_t>& index) {
        const SlicePlan& plan = m_models.front()->plan();
        m_slices->setSlice(plan.leadingOf(plan.sliceOf(index)));
    });
    connect(m_slices, &SliceBar::axesChosen, this, [this](const SliceAxes& axes) { setPlan(axes, {}); });
    connect(m_slices, &SliceBar::namesChosen, this, &MasksPage::setNames);
    connect(m_slices, &SliceBar::refused, this, &MasksPage::refused);
    for (QTimer* timer : {&m_reportTimer, &m_runningTimer}) {
        timer->setSingleShot(true);
    }
    m_runningTimer.setInterval(kRunningDelayMs);
    connect(&m_reportTimer, &QTimer::timeout, this, &MasksPage::computeReport);
    connect(&m_runningTimer, &QTimer::timeout, this, [this] {
        if (m_reportTimer.isActive() || m_reportJob.isRunning()) {
            m_runningTimer.start();  // this draw first: its numbers take one pass, the chart's a few hundred
            return;
        }
        if (m_document.x().elementCount() * kRunningPasses > kAtOnceUnits * 16) {
            computeRunning();
        }
        computeParity();
    });
    connect(&m_runningJob, &JobSlot::progressed, m_charts, &ChartPanel::setProgress);
    connect(&m_runningJob, &JobSlot::runningChanged, m_charts, &ChartPanel::setBusy);
    setTable();
    onChanged(Document::kTensor | Document::kSettings);
}

void MasksPage::addGrid(Field field, const QString& name) {
    auto* model = new TensorModel(m_document, field, this);
    auto* view = new TensorView(*model, m_viewport);
    auto* card = new GridCard(view, name);
    connect(view, &TensorView::refused, this, &MasksPage::refused);
    m_models.push_back(model);
    m_cards.push_back(card);
}

TensorView& MasksPage::activeView() const {
    for (GridCard* card : m_cards) {
        if (card->view().hasFocus() || card->view().isAncestorOf(QApplication::focusWidget())) {
            return card->view();
        }
    }
    return m_cards.front()->view();
}

void MasksPage::showGradients(bool show) {
    if (show != m_layout->showsGradients()) {
        m_layout->showGradients(show);
        explainCell();
        emit gradientsShown(show);
    }
}

void MasksPage::showChannels(bool show) {
    if (show == m_channels->isAsked()) {
        return;
    }
    m_channels->ask(show);
    placeChannels();
    emit channelsShown(show);
}

void MasksPage::placeChannels() {
    const bool shown = m_channels->isShown();
    m_slices->showChannels(m_channels->isAsked(), shown ? &m_channels->mosaic() : nullptr);
    m_overview->setVisible(!shown);
    m_units->setWanted(!shown);
    showTitles();
    fitCards();
}

void MasksPage::zoomBy(double factor) {
    m_channels->isShown() ? m_channels->mosaic().zoomBy(factor) : m_viewport.zoomBy(factor);
}

void MasksPage::zoomToFit() { m_channels->isShown() ? m_channels->mosaic().zoomToFit() : m_viewport.zoomToFit(); }

void MasksPage::followSlice(const std::vector<std::int64_t>& leading) {
    for (TensorModel* model : m_models) {
        model->setSlice(leading);
    }
    m_channels->setSlice(m_models.front()->slice());
    if (m_document.x().elementCount() > 0) {
        m_units->showSliceAt(m_models.front()->flatIndex(0, 0));
    }
    explainCell();
    followCell();
}

bool MasksPage::isBusy() const {
    return m_reportTimer.isActive() || m_runningTimer.isActive() || m_reportJob.isRunning() ||
           m_runningJob.isRunning() || m_countJob.isRunning() || m_meanJob.isRunning() || m_charts->isBusy() ||
           m_parityJob.isRunning() || m_backward->isBusy() || m_channels->isBusy() || m_overview->isBusy() ||
           std::ranges::any_of(m_cards, [](const GridCard* card) { return card->view().isBusy(); });
}

PageSubject MasksPage::subject() const {
    const MaskSettings& settings = m_document.settings();
    const std::uint64_t count = m_document.x().elementCount();
    return {.name = m_document.name(),
            .detail = QString::fromStdString(m_document.x().shape().display()),
            .draw = tr("seed %1, draw %2, stream %3").arg(settings.seed).arg(settings.step).arg(settings.key().stream),
            .size = count == 1 ? tr("float32, 1 element") : tr("float32, %1 elements").arg(countText(count))};
}

void MasksPage::setTable() {
    // The models announced their new size before the document's change reaches this page.
    if (m_names.size() != static_cast<qsizetype>(m_document.x().shape().rank())) {
        m_names.clear();
    }
    if (const std::optional<MasksView> next = std::exchange(m_nextView, std::nullopt)) {
        setView(*next);
        return;
    }
    setPlan(m_models.front()->plan().axes(), {});
}

void MasksPage::setPlan(const SliceAxes& axes, const std::vector<std::int64_t>& slice) {
    for (TensorModel* model : m_models) {
        model->setSlice(axes, slice);
    }
    const TensorModel& model = *m_models.front();
    m_viewport.setTable(model.rowCount(), model.columnCount());
    m_slices->setPlan(model.plan(), m_document.x().shape(), names());
    m_channels->setPlan(model.plan(), names());
    placeChannels();
    m_slices->setSlice(model.plan().leadingOf(model.slice()));
}

QStringList MasksPage::names() const { return m_names.isEmpty() ? axisNames(m_document.x().shape().rank()) : m_names; }

void MasksPage::setNames(const QStringList& names) {
    m_names = names;
    const std::vector<std::int64_t> slice = m_slices->slice();
    m_slices->setPlan(m_models.front()->plan(), m_document.x().shape(), this->names());
    m_channels->setPlan(m_models.front()->plan(), this->names());
    m_slices->setSlice(slice);
}

MasksView MasksPage::view() const {
    MasksView view;
    view.axes = m_models.front()->plan().axes();
    for (const std::int64_t index : m_slices->slice()) {
        view.slice.push_back(static_cast<std::uint64_t>(index));
    }
    for (const QString& name : m_names) {
        view.names.push_back(name.toStdString());
    }
    if (m_viewport.isZoomed()) {
        view.cellWidth = m_viewport.cellWidth();
        view.firstRow = m_viewport.origin().y();
        view.firstColumn = m_viewport.origin().x();
    }
    view.gradients = m_layout->showsGradients();
    view.channels = m_channels->isAsked();
    return view;
}

void MasksPage::setView(const MasksView& view) {
    m_names.clear();
    if (view.names.size() == m_document.x().shape().rank()) {
        for (const std::string& name : view.names) {
            m_names << QString::fromStdString(name);
        }
    }
    showGradients(view.gradients);
    showChannels(view.channels);
    std::vector<std::int64_t> slice;
    slice.reserve(view.slice.size());
    for (const std::uint64_t index : view.slice) {
        slice.push_back(static_cast<std::int64_t>(std::min<std::uint64_t>(index, std::numeric_limits<int>::max())));
    }
    setPlan(view.axes, slice);
    if (view.cellWidth > 0.0) {
        m_viewport.zoomTo(view.cellWidth, {});
        m_viewport.scrollTo({view.firstColumn, view.firstRow});
    } else {
        m_viewport.zoomAsFirst();
    }
}

void MasksPage::fitCards() {
    m_layout->fit({.rows = m_viewport.rows(),
                   .columns = m_viewport.columns(),
                   .channels = m_channels->isShown(),
                   .numbers = m_viewport.showsNumbers(),
                   .scrolls = m_viewport.largestOrigin().x() > 0.0,
                   .cellHeight = m_viewport.cellHeightIn(m_cards.front()->view().gridWidth())});
}

void MasksPage::onChanged(Document::Changes changes) {
    if (changes == Document::kCounted) {
        showTitles();
        explainCell();
        return;
    }
    if (m_document.isCounted()) {
        m_countJob.cancel();
    } else {
        m_countJob.start<Document::Counted>(
            m_document.countWork(), [this](const Document::Counted& counted) { m_document.takeCount(counted); });
    }
    if (changes.testFlag(Document::kTensor)) {
        setTable();
    }
    if (changes & (Document::kTensor | Document::kValues)) {
        updateValueLimit();
    }
    const std::uint64_t elements = m_document.x().elementCount();
    const bool isLong = elements > kLongUnits && bool(changes & ~Document::Changes(Document::kFile));
    const bool sameShares = m_runningOf == runningQuestion();
    if (isLong) {  // what is on its way would only take time from the frames of a drag
        m_reportJob.cancel();
    }
    if (isLong && !sameShares) {
        m_runningJob.cancel();
        m_runningOf.reset();
    }
    if (isLong || (changes.testFlag(Document::kTensor) && elements > kAtOnceUnits)) {
        m_draw->showText(tr("counting"));
        m_charts->explainHistogram(tr("counting"));
        if (!sameShares) {
            m_runningOf.reset();
            m_charts->explainRunning(tr("counting"));
        }
    }
    if (changes & ~Document::Changes(Document::kFile)) {
        m_units->refresh();
        m_channels->refresh(changes);
        showTitles();
        explainCell();
        m_charts->showDraw(m_document.settings().step);
        if (m_document.x().elementCount() <= kAtOnceUnits) {
            computeReport();
        } else if (isLong) {
            m_reportTimer.start(kPauseMs);  // anew with each change: it waits for a pause
        } else if (!m_reportTimer.isActive()) {
            m_reportTimer.start(kFrameMs);
        }
    }
    if (changes & ~Document::Changes(Document::kFile)) {
        followCell();
        m_parityJob.cancel();
        m_controls->setLamp(ControlPanel::Lamp::unknown, tr("compare the back ends"));
        if (m_document.x().elementCount() * kRunningPasses <= kAtOnceUnits * 16) {
            computeRunning();
        }
        m_runningTimer.start();
    }
}

void MasksPage::updateValueLimit() {
    // Full colour at twice a large |x|, what p = 0.5 makes of it, so that kept cells deepen as p grows. Large is what 1 % of a
    // sample exceeds: one outlier must not bleach all others.
    // The sample of a large tensor is taken in a few places, which a file reads faster than many.
    constexpr std::uint64_t kSample = 10'000;
    const EditedTensor& x = m_document.x();
    const std::uint64_t inARow = x.elementCount() > kSample * 100 ? 100 : 1;
    const std::uint64_t step = (x.elementCount() / kSample + 1) * inARow;
    std::vector<float> sizes;
    std::vector<float> row(inARow);
    for (std::uint64_t first = 0; first + inARow <= x.elementCount(); first += step) {
        x.read(first, row);
        for (const float value : row) {
            if (std::isfinite(value) && value != 0.0F) {
                sizes.push_back(std::abs(value));
            }
        }
    }
    double limit = 1.0;
    if (!sizes.empty()) {
        const auto place = sizes.begin() + static_cast<std::ptrdiff_t>(static_cast<double>(sizes.size() - 1) * 0.99);
        std::ranges::nth_element(sizes, place);
        limit = 2.0 * static_cast<double>(*place);
    }
    for (GridCard* card : m_cards) {
        card->view().setValueLimit(limit);
    }
    m_overview->setValueLimit(limit);
    m_channels->setValueLimit(limit);
}

void MasksPage::showTitles() {
    const bool eval = m_document.settings().mode == Mode::eval;
    const bool byHand = !m_document.byHand().empty();
    const bool channels = m_channels->isShown();
    m_cards[0]->setTitle("x", channels ? tr("input; double click for one") : tr("input, type to edit"));
    m_cards[1]->setTitle(tr("mask"),
                         byHand ? tr("%n set by hand", nullptr, static_cast<int>(m_document.byHand().units().size()))
                         : eval || channels || !m_document.canSetByHand() ? QString()
                                                                          : tr("click to drop or keep by hand"));
    const Status fits = m_document.fits();
    const QString misfit = fits ? QString() : sentenceOf(fits.error());
    const LayerFormula formula = formulaOf(m_document.settings());
    m_cards[1]->setSentence(!fits ? misfit : eval ? tr("eval: no mask") : formula.noMask);
    const QString counting = m_document.isCounted() ? QString() : tr("counting");
    m_cards[2]->setSentence(!fits ? misfit : counting);
    const auto& backward = m_document.prepared(Direction::backward);
    m_cards[4]->setSentence(backward ? counting : sentenceOf(backward.error()));
    m_cards[2]->setTitle("y = " + formula.forward, tr("output"));
    m_cards[3]->setTitle("dL/dy", tr("gradient from above, type to edit"));
    m_cards[4]->setTitle("dL/dx = " + formula.backward, tr("gradient for x"));
}

void MasksPage::explainCell() {
    if (m_viewport.isEmpty()) {
        m_explanation->clear();
        return;
    }
    const QPoint cell = m_viewport.hovered().value_or(m_viewport.current());
    const Field active = activeView().model().field();
    const bool backward = m_layout->showsGradients() && (active == Field::dy || active == Field::dx);
    m_explanation->show(explain(m_document, m_models.front()->flatIndex(cell.y(), cell.x()), backward));
}

void MasksPage::computeReport() {
    const MaskSettings settings = m_document.settings();
    const int revision = m_document.valuesRevision();
    const std::shared_ptr<const DrawReport> sameX = revision == m_reportRevision ? m_report : nullptr;
    const auto work = [pass = m_document.pass(), fits = m_document.fits(),
                       sameX](const Task& task) -> Result<DrawReport> {
        if (!fits) {
            return std::unexpected(fits.error());
        }
        return reportDraw(pass, histogramBins(pass.x.elementCount()), task, sameX.get());
    };
    const auto done = [this, settings, revision,
                       byHand = m_document.byHand().units().size()](const Result<DrawReport>& report) {
        if (report) {
            m_report = std::make_shared<const DrawReport>(*report);
            m_reportRevision = revision;
            m_draw->show(*report, settings, byHand);
            m_charts->showHistogram(*report);
        } else {
            m_draw->showText(sentenceOf(report.error()));
            m_charts->explainHistogram(sentenceOf(report.error()));
        }
    };
    if (m_document.x().elementCount() <= kAtOnceUnits) {
        m_reportJob.cancel();
        done(work({}));
    } else {
        m_reportJob.start<Result<DrawReport>>(work, done);
    }
}

void MasksPage::computeParity() {
    // For larger tensors the person asks, in the dialog.
    constexpr std::uint64_t kMostElements = 1U << 20;
    const std::uint64_t elements = m_document.x().elementCount();
    if (elements == 0 || elements > kMostElements || !m_document.fits()) {
        return;
    }
    const auto work = [x = m_document.x(), settings = m_document.settings(),
                       byHand = m_document.byHand()](const Task& task) {
        const Result<Tensor> values = x.dense({task.stop, {}});
        if (!values) {
            return Result<std::vector<ParityRow>>(std::unexpected(values.error()));
        }
        return compareBackends(*values, settings.formedLayer(), settings.key(), settings.mode, byHand, task);
    };
    m_parityJob.start<Result<std::vector<ParityRow>>>(work, [this](const Result<std::vector<ParityRow>>& rows) {
        if (rows) {
            const ParityLamp lamp = parityLamp(*rows);
            m_controls->setLamp(lamp.differs ? ControlPanel::Lamp::differs : ControlPanel::Lamp::same, lamp.text);
        }
    });
}

MasksPage::RunningQuestion MasksPage::runningQuestion() const {
    RunningQuestion question{m_document.settings(), m_document.x().shape()};
    question.settings.step = 0;
    question.settings.freshBackwardMask = false;
    return question;
}

void MasksPage::computeRunning() {
    const RunningQuestion question = runningQuestion();
    if (m_runningOf == question) {
        return;  // it is shown, or on its way
    }
    m_runningOf.reset();
    const MaskSettings settings = m_document.settings();
    const std::uint64_t elements = m_document.x().elementCount();
    if (settings.layer.kind == LayerKind::gaussian || settings.layer.kind == LayerKind::gaussianNoise) {
        m_runningJob.cancel();
        m_charts->explainRunning(tr("Noise drops nothing: there is no share to follow."));
        return;
    }
    if (settings.mode == Mode::eval) {
        m_runningJob.cancel();
        m_charts->explainRunning(tr("Evaluation keeps everything: switch to Train to watch draws."));
        return;
    }
    if (!hasDraws(settings)) {
        m_runningJob.cancel();
        m_charts->explainRunning(sameAtEveryPass(settings));
        return;
    }
    const auto work = [pass = m_document.pass(), passes = passesOver(elements, settings.source),
                       sources = sourcesOf(settings, m_document.x().shape())](const Task& task) {
        return runningKeptShare(pass, passes, task, sources);
    };
    const auto done = [this](const Result<RunningKept>& running) {
        if (running) {
            m_charts->showRunning({running->unitsPerPass, running->expected, running->binomial, running->shares});
            m_charts->showDraw(m_document.settings().step);
        } else {
            m_runningOf.reset();
            m_charts->explainRunning(sentenceOf(running.error()));
        }
    };
    m_runningOf = question;
    if (elements * kRunningPasses <= kAtOnceUnits * 16 && settings.source == ReplaySource::native) {
        m_runningJob.cancel();
        done(work({}));
    } else {
        m_runningJob.start<Result<RunningKept>>(work, done);
    }
}

void MasksPage::followCell() {
    m_meanJob.cancel();
    if (m_viewport.isEmpty()) {
        return;
    }
    const std::uint64_t element = m_models.front()->flatIndex(m_viewport.current().y(), m_viewport.current().x());
    m_charts->lookAt(element);
    if (!m_charts->showsMean()) {
        return;
    }
    const MaskSettings& settings = m_document.settings();
    float x = 0.0F;
    m_document.readValues(Field::x, element, {&x, 1}, {});
    if (!m_document.fits()) {
        m_charts->explainMean(sentenceOf(m_document.fits().error()));
        return;
    }
    if (!hasDraws(settings)) {
        m_charts->explainMean(sameAtEveryPass(settings));
        return;
    }
    if (!std::isfinite(x)) {
        m_charts->explainMean(tr("x is not finite here: no mean settles. Choose another cell."));
        return;
    }
    const QString place = "y" + indexText(m_document.x().shape().indexOf(element));
    const auto work = [pass = m_document.pass(), element, x, sources = sourcesOf(settings, m_document.x().shape())](
                          const Task& task) { return runningMean(pass, element, x, kRunningPasses, task, sources); };
    const auto done = [this, place, x, step = settings.step](const Result<RunningMean>& running) {
        if (running && !std::isfinite(running->means.back())) {
            m_charts->explainMean(tr("y is not finite here: no mean settles. Choose another p."));
        } else if (running) {
            m_charts->showMean({place, static_cast<double>(x), running->expected.mean,
                                std::sqrt(running->expected.variance), running->means});
            m_charts->showDraw(step);
        } else {
            m_charts->explainMean(sentenceOf(running.error()));
        }
    };
    // Drop-block has to draw the whole mask to know one output, and another framework's generator is set up for each draw.
    if (settings.layer.kind != LayerKind::dropBlock && settings.source == ReplaySource::native) {
        done(work({}));
    } else {
        m_meanJob.start<Result<RunningMean>>(work, done);
    }
}

}  // namespace dropscope
