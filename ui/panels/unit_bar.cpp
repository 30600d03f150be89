// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/unit_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>

#include "ui/models/count_text.h"
#include "ui/models/unit_text.h"
#include "ui/style/appearance.h"
#include "ui/style/roles.h"
#include "ui/views/unit_map.h"

namespace dropscope {

UnitBar::UnitBar(const Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_caption(new QLabel), m_map(new UnitMap) {
    setObjectName("unitBar");
    m_caption->setObjectName("unitCaption");
    setRole(m_caption, Role::note);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Appearance::instance().length(10));
    line->addWidget(m_caption, 0, Qt::AlignTop);
    line->addWidget(m_map, 1);
    connect(m_map, &UnitMap::chosen, this,
            [this](std::uint64_t unit) { emit sliceAsked(m_document.units()->maskShape().indexOf(unit)); });
    refresh();
}

void UnitBar::setWanted(bool wanted) {
    if (wanted != m_wanted) {
        m_wanted = wanted;
        refresh();
    }
}

void UnitBar::refresh() {
    const Result<UnitShape>& units = m_document.units();
    const bool shown = m_wanted && units && units->maskShape().rank() > 2 && units->maskShape().rows() == 1 &&
                       units->maskShape().columns() == 1 && units->unitCount() > 1 &&
                       units->unitCount() <= UnitMap::kMostUnits && m_document.settings().mode == Mode::train;
    setVisible(shown);
    if (!shown) {
        return;
    }
    std::vector<std::uint8_t> kept(units->unitCount());
    m_document.readUnits(0, kept);
    const auto dropped = static_cast<std::uint64_t>(std::ranges::count(kept, std::uint8_t{0}));
    const LayerKind kind = m_document.settings().layer.kind;
    m_caption->setText(tr("%1 of %2 dropped\neach square: a %3")
                           .arg(countText(dropped), countText(units->unitCount()),
                                kind == LayerKind::dropout ? tr("unit") : unitWord(kind)));
    const auto first = static_cast<int>(units->maskShape()[0]);
    const auto rest = static_cast<int>(units->unitCount() / static_cast<std::uint64_t>(first));
    const bool column = rest == 1;
    m_map->show(column ? 1 : first, column ? first : rest, std::move(kept));
    m_map->setCurrent(m_document.unitOf(std::min(m_shown, m_document.x().elementCount() - 1)));
}

void UnitBar::showSliceAt(std::uint64_t flat) {
    m_shown = flat;
    if (!isHidden()) {
        m_map->setCurrent(m_document.unitOf(flat));
    }
}

}  // namespace dropscope
