// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/masks_channels.h"

#include <QWidget>
#include <algorithm>
#include <optional>

#include "ui/models/channel_text.h"
#include "ui/panels/channel_bar.h"
#include "ui/panels/grid_card.h"
#include "ui/views/channel_view.h"
#include "ui/views/tensor_view.h"

namespace dropscope {

MasksChannels::MasksChannels(Document& document, std::vector<GridCard*> cards, QObject* parent)
    : QObject(parent), m_document(document), m_cards(std::move(cards)), m_mosaic(this), m_bar(new ChannelBar) {
    m_bar->hide();
    for (GridCard* card : m_cards) {
        auto* view = new ChannelView(card->view().model(), m_mosaic);
        view->setObjectName(card->view().objectName() + "Channels");
        card->setMosaic(view);
        m_views.push_back(view);
        connect(view, &ChannelView::opened, this, [this](int picture) {
            m_mosaic.setCurrent(picture);
            emit gridAsked();
        });
    }
    connect(&m_mosaic, &MosaicViewport::currentChanged, this,
            [this] { emit sliceAsked(m_plan.leadingOf(static_cast<std::uint64_t>(m_mosaic.current()))); });
}

QWidget* MasksChannels::bar() const { return m_bar; }

bool MasksChannels::isBusy() const {
    return m_zeroJob.isRunning() || std::ranges::any_of(m_views, &ChannelView::isBusy);
}

bool MasksChannels::isShown() const { return m_asked && !m_plan.leadingAxes().empty() && m_plan.sliceCount() > 0; }

void MasksChannels::ask(bool mosaics) {
    m_asked = mosaics;
    for (GridCard* card : m_cards) {
        card->showMosaic(isShown());
    }
    m_bar->setVisible(isShown());
    showWords();
    if (isShown() && m_zero.empty()) {
        findZeros();
    }
}

void MasksChannels::setPlan(const SlicePlan& plan, const QStringList& names) {
    m_plan = plan;
    m_names = names;
    m_zero.clear();
    {
        const QSignalBlocker quiet(this);  // the page knows where it is
        m_mosaic.setTable(plan.sliceCount(), plan.rows(), plan.columns());
    }
    for (ChannelView* view : m_views) {
        view->setAxisNames(names);
        view->setZeroSlices({});
    }
    ask(m_asked);
}

void MasksChannels::setSlice(std::uint64_t slice) {
    const QSignalBlocker quiet(this);
    m_mosaic.setCurrent(static_cast<int>(std::min<std::uint64_t>(slice, static_cast<std::uint64_t>(m_mosaic.count()))));
}

void MasksChannels::setValueLimit(double limit) {
    for (ChannelView* view : m_views) {
        view->setValueLimit(limit);
    }
}

void MasksChannels::refresh(Document::Changes changes) {
    if (changes & (Document::kTensor | Document::kValues)) {
        m_zero.clear();
        m_zeroJob.cancel();
        if (isShown()) {
            findZeros();
        }
    }
    showWords();
}

void MasksChannels::showWords() {
    if (isShown()) {
        m_bar->showDropped(droppedUnits(m_document, m_names));
        m_bar->showZero(m_zero.empty() ? ChannelList() : zeroList(m_plan, m_names, m_zero));
    }
}

void MasksChannels::findZeros() {
    if (m_plan.sliceCount() > kMostListed) {
        return;
    }
    using Found = std::optional<std::vector<std::uint8_t>>;
    const auto work = [plan = m_plan, x = m_document.x()](const Task& task) -> Found {
        return zeroSlices(plan, [&](std::uint64_t first, std::span<float> values) { x.read(first, values); }, task);
    };
    m_zeroJob.start<Found>(work, [this](const Found& found) {
        if (found) {
            m_zero = *found;
            m_views.front()->setZeroSlices(m_zero);
            showWords();
        }
    });
}

}  // namespace dropscope
