// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/overview_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/style/appearance.h"
#include "ui/style/roles.h"
#include "ui/views/cell_painter.h"
#include "ui/views/elided_label.h"
#include "ui/views/overview_map.h"
#include "ui/views/sampled_picture.h"

namespace dropscope {

namespace {

constexpr int kEveryMs = 60;    // a map need not follow each frame of a drag
constexpr int kLargeSide = 16;  // a longer table will not fit for long: its place is kept

}  // namespace

OverviewBar::OverviewBar(GridViewport& viewport, QWidget* parent)
    : QWidget(parent),
      m_grid(viewport),
      m_rows(new ElidedLabel),
      m_columns(new ElidedLabel),
      m_shown(new QWidget),
      m_map(new OverviewMap(viewport)) {
    setObjectName("overviewBar");
    m_shown->setObjectName("overview");
    m_rows->setObjectName("overviewRows");
    m_columns->setObjectName("overviewColumns");
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    for (QLabel* label : {m_rows, m_columns}) {
        setRole(label, Role::note);
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        words->addWidget(label);
    }
    words->addStretch(1);
    auto* line = new QHBoxLayout(m_shown);
    line->setContentsMargins(0, 0, 0, 0);
    line->addLayout(words, 1);
    line->addWidget(m_map);
    auto* own = new QHBoxLayout(this);
    own->setContentsMargins(0, 0, 0, 0);
    own->addWidget(m_shown);
    m_shown->hide();
    m_timer.setSingleShot(true);
    m_timer.setInterval(kEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &OverviewBar::paintMap);
    connect(&m_grid, &GridViewport::moved, this, &OverviewBar::follow);
    connect(&Appearance::instance(), &Appearance::changed, &m_timer, QOverload<>::of(&QTimer::start));
}

void OverviewBar::setModel(const TensorModel& model) {
    if (m_model == &model) {
        return;
    }
    if (m_model != nullptr) {
        disconnect(m_model, nullptr, this, nullptr);
    }
    m_model = &model;
    const auto later = [this] {
        if (!m_timer.isActive()) {
            m_timer.start();
        }
    };
    connect(&model, &QAbstractItemModel::dataChanged, this, later);
    connect(&model, &QAbstractItemModel::modelReset, this, later);
    later();
}

void OverviewBar::setValueLimit(double limit) {
    m_valueLimit = limit;
    m_timer.start();
}

void OverviewBar::follow() {
    // The place of a large table's map is kept, or the grids would jump under the pointer when the map appears.
    QSizePolicy policy = m_shown->sizePolicy();
    policy.setRetainSizeWhenHidden(m_grid.rows() > kLargeSide || m_grid.columns() > kLargeSide);
    m_shown->setSizePolicy(policy);
    const bool shows = isCut(m_grid);
    if (shows) {
        m_rows->setText(rowsInSight(m_grid));
        m_columns->setText(columnsInSight(m_grid));
    }
    if (shows != !m_shown->isHidden()) {
        m_shown->setVisible(shows);
        m_timer.start();
    }
}

void OverviewBar::paintMap() {
    if (m_model == nullptr || m_shown->isHidden()) {
        return;
    }
    const Field field = m_model->field();
    const auto grid = std::make_shared<const FieldSnapshot>(m_model->document().snapshot(field));
    const auto work = [table = sliceTable(grid, std::make_shared<const SlicePlan>(m_model->plan()), m_model->slice()),
                       size = m_map->pictureSize(),
                       cells = CellPainter(field, Appearance::instance().theme(), m_valueLimit, devicePixelRatioF())](
                          const Task&) { return sampledPicture(table, cells, size, kMostCells).image; };
    if (grid->isSequential()) {  // a few cells here and there: long for a generator
        m_job.start<QImage>(work, [this](const QImage& image) { m_map->setPicture(image); });
    } else {
        m_job.cancel();
        m_map->setPicture(work({}));
    }
}

}  // namespace dropscope
