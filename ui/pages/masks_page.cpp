// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/masks_page.h"

#include <QApplication>
#include <QHBoxLayout>
#include <algorithm>

#include "ui/models/count_text.h"
#include "ui/models/explanation.h"
#include "ui/models/layer_formula.h"
#include "ui/models/value_limit.h"
#include "ui/models/words.h"
#include "ui/pages/masks_channels.h"
#include "ui/pages/masks_draws.h"
#include "ui/pages/masks_layout.h"
#include "ui/pages/masks_parity.h"
#include "ui/pages/masks_report.h"
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

constexpr int kPauseMs = 120;  // what is drawn over and over waits until nothing moves

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
      m_charts(new ChartPanel(document)),
      m_report(new MasksReport(document, *m_draw, *m_charts, this)),
      m_draws(new MasksDraws(document, *m_charts, this)),
      m_parity(new MasksParity(document, *m_controls, this)) {
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
                setActive(card->view().model().field());
            }
        }
    });
    setActive(Field::x);
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
    connect(m_draw, &DrawPanel::specialAsked, this, &MasksPage::find);
    connect(m_units, &UnitBar::sliceAsked, this, [this](const std::vector<std::int64_t>& index) {
        const SlicePlan& plan = m_models.front()->plan();
        m_slices->setSlice(plan.leadingOf(plan.sliceOf(index)));
    });
    connect(m_slices, &SliceBar::axesChosen, this, [this](const SliceAxes& axes) { setPlan(axes, {}); });
    connect(m_slices, &SliceBar::namesChosen, this, &MasksPage::setNames);
    connect(m_slices, &SliceBar::refused, this, &MasksPage::refused);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_report->isBusy()) {
            m_pause.start();  // this draw first: its numbers take one pass, the chart's a few hundred
            return;
        }
        m_draws->countShare();
        m_parity->compare();
    });
    setTable();
    onChanged(Document::kTensor | Document::kSettings);
}

void MasksPage::addGrid(Field field, const QString& name) {
    auto* model = new TensorModel(m_document, field, this);
    auto* view = new TensorView(*model, m_viewport);
    auto* card = new GridCard(view, name);
    connect(view, &TensorView::focused, this, &MasksPage::explainCell);  // forward or backward
    connect(view, &TensorView::refused, this, &MasksPage::refused);
    connect(view, &TensorView::said, this, &MasksPage::refused);  // both are for the status line
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

void MasksPage::setActive(Field field) {
    m_active = field;
    m_overview->setModel(*m_models[static_cast<std::size_t>(field)]);
}

TensorView& MasksPage::explainedView() const {
    for (GridCard* card : m_cards) {
        if (m_viewport.hovered() && card->view().viewport()->underMouse()) {
            return card->view();
        }
    }
    return activeView();
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
    return m_pause.isActive() || m_countJob.isRunning() || m_findJob.isRunning() || m_report->isBusy() ||
           m_draws->isBusy() || m_parity->isBusy() || m_charts->isBusy() || m_backward->isBusy() ||
           m_channels->isBusy() || m_overview->isBusy() ||
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
        const double limit = valueLimitOf(m_document.x());
        for (GridCard* card : m_cards) {
            card->view().setValueLimit(limit);
        }
        m_overview->setValueLimit(limit);
        m_channels->setValueLimit(limit);
    }
    if (changes & ~Document::Changes(Document::kFile)) {
        m_units->refresh();
        m_channels->refresh(changes);
        showTitles();
        explainCell();
        m_report->refresh(changes);
        m_draws->refresh(changes);
        followCell();
        m_parity->forget();
        m_pause.start();
    }
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
    const QString passing = m_document.settings().formedLayer().scaling == Scaling::classic
                                ? tr("eval: no mask, x times 1 − p")
                                : tr("eval: x passes unchanged");
    m_cards[1]->setSentence(!fits ? misfit : eval ? passing : formula.noMask);
    const QString counting = m_document.isCounted() ? QString() : tr("counting");
    m_cards[2]->setSentence(!fits ? misfit : counting);
    const auto& backward = m_document.prepared(Direction::backward);
    m_cards[4]->setSentence(backward ? counting : sentenceOf(backward.error()));
    m_cards[2]->setTitle("y = " + formula.forward, tr("output"));
    m_cards[3]->setTitle("dL/dy", channels ? tr("gradient from above") : tr("gradient from above, type to edit"));
    m_cards[4]->setTitle("dL/dx = " + formula.backward, tr("gradient for x"));
}

void MasksPage::explainCell() {
    if (m_viewport.isEmpty()) {
        m_explanation->clear();
        return;
    }
    const QPoint cell = m_viewport.hovered().value_or(m_viewport.current());
    const Field active = explainedView().model().field();
    const bool backward = m_layout->showsGradients() && (active == Field::dy || active == Field::dx);
    m_explanation->show(explain(m_document, m_models.front()->flatIndex(cell.y(), cell.x()), backward));
}

void MasksPage::find(Special what) {
    const std::uint64_t elements = m_document.x().elementCount();
    if (m_viewport.isEmpty()) {
        return;
    }
    const std::uint64_t here = m_models.front()->flatIndex(m_viewport.current().y(), m_viewport.current().x());
    using Found = std::optional<std::uint64_t>;
    m_findJob.start<Found>([y = m_document.snapshot(Field::y), elements, what,
                            here](const Task& task) { return findSpecial(y, elements, what, here, task); },
                           [this, elements](const Found& found) {
                               if (found && elements == m_document.x().elementCount()) {
                                   goTo(*found);
                               }
                           });
}

void MasksPage::goTo(std::uint64_t element) {
    showChannels(false);
    const std::vector<std::int64_t> index = m_document.x().shape().indexOf(element);
    const SlicePlan& plan = m_models.front()->plan();
    m_slices->setSlice(plan.leadingOf(plan.sliceOf(index)));
    const auto along = [&](std::optional<std::size_t> axis) { return axis ? static_cast<int>(index[*axis]) : 0; };
    m_viewport.setCurrent({along(plan.columnAxis()), along(plan.rowAxis())});
    m_cards[2]->view().setFocus();
}

void MasksPage::followCell() {
    const QPoint cell = m_viewport.current();
    m_draws->followElement(m_viewport.isEmpty() ? std::nullopt
                                                : std::optional(m_models.front()->flatIndex(cell.y(), cell.x())));
}

}  // namespace dropscope
