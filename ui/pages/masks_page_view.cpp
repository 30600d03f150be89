// SPDX-License-Identifier: GPL-3.0-or-later
// How a person looks at the tensor of the Masks page: which axes, which slice, under which names, how close.
#include <utility>

#include "ui/pages/masks_channels.h"
#include "ui/pages/masks_layout.h"
#include "ui/pages/masks_page.h"
#include "ui/panels/chart_panel.h"
#include "ui/panels/control_panel.h"
#include "ui/panels/grid_card.h"
#include "ui/panels/overview_bar.h"
#include "ui/panels/slice_bar.h"
#include "ui/views/tensor_view.h"

namespace dropscope {

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
        view.cellWidth = m_viewport.zoom();
    }
    view.firstRow = m_viewport.wantedOrigin().y();
    view.firstColumn = m_viewport.wantedOrigin().x();
    view.current = placeOf(m_viewport.current());
    view.anchor = placeOf(m_viewport.anchor());
    view.active = m_active;
    view.gradients = m_layout->showsGradients();
    view.channels = m_channels->isAsked();
    const MosaicViewport::Look mosaic = m_channels->mosaic().look();
    view.pictureWidth = mosaic.tileWidth;
    view.firstPicture = static_cast<std::uint64_t>(mosaic.firstPicture);
    view.chart = m_charts->chart();
    view.seedLocked = m_controls->isSeedLocked();
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
        slice.push_back(inInt(index));
    }
    setPlan(view.axes, slice);
    if (view.cellWidth > 0.0) {
        m_viewport.zoomTo(view.cellWidth, {});
    } else {
        m_viewport.zoomAsFirst();
    }
    m_viewport.returnTo({view.firstColumn, view.firstRow});
    m_viewport.select(cellOf(view.anchor), cellOf(view.current));
    m_channels->mosaic().returnTo({view.pictureWidth, inInt(view.firstPicture)});
    setActive(view.active);
    m_focusesWhenShown = !isVisible();
    focusActive(view.active);
    m_charts->setChart(view.chart);
    m_controls->lockSeed(view.seedLocked);
}

void MasksPage::focusActive(Field field) {
    if (TensorView& view = m_cards[static_cast<std::size_t>(field)]->view(); view.isVisible()) {
        view.setFocus();
    }
}

void MasksPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (std::exchange(m_focusesWhenShown, false)) {
        // Later: whoever shows the page gives the keyboard to a widget of it.
        QMetaObject::invokeMethod(this, [this, field = m_active] { focusActive(field); }, Qt::QueuedConnection);
    }
}

}  // namespace dropscope
