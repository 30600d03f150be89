// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/slice_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <algorithm>
#include <cmath>
#include <limits>

#include "ui/models/slice_plan.h"
#include "ui/style/appearance.h"
#include "ui/style/roles.h"
#include "ui/views/grid_viewport.h"
#include "ui/views/mosaic_viewport.h"

namespace dropscope {

namespace {

constexpr int kZoomSteps = 200;

}  // namespace

SliceBar::SliceBar(GridViewport& viewport, QWidget* parent)
    : QWidget(parent),
      m_viewport(viewport),
      m_line(new QHBoxLayout(this)),
      m_axes(new QHBoxLayout),
      m_shape(new QLabel),
      m_channels(new QToolButton),
      m_zoom(new QSlider(Qt::Horizontal)) {
    setObjectName("sliceBar");
    m_shape->setObjectName("shapeNote");
    setRole(m_shape, Role::note);
    m_zoom->setObjectName("zoomSlider");
    m_zoom->setAccessibleName(tr("zoom of the grids"));
    m_zoom->setToolTip(tr("zoom (Ctrl+wheel, Ctrl++, Ctrl+-; Ctrl+0 shows everything)"));
    m_zoom->setRange(0, kZoomSteps);
    auto* fit = new QToolButton;
    fit->setText(tr("Fit"));
    fit->setObjectName("zoomFit");
    fit->setToolTip(tr("show the whole slice (Ctrl+0)"));
    setRole(fit, Role::pill);
    auto* zoomLabel = new QLabel(tr("zoom"));
    zoomLabel->setObjectName("zoomNote");
    setRole(zoomLabel, Role::note);

    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->addWidget(m_shape);
    m_line->addLayout(m_axes);
    m_channels->setObjectName("channelsButton");
    m_channels->setText(tr("Channels"));
    m_channels->setToolTip(tr("all slices as pictures side by side (C)"));
    m_channels->setCheckable(true);
    setRole(m_channels, Role::pill);
    connect(m_channels, &QToolButton::clicked, this, &SliceBar::channelsAsked);
    m_line->addWidget(m_channels);
    m_line->addStretch(1);
    m_line->addWidget(zoomLabel);
    m_line->addWidget(m_zoom);
    m_line->addWidget(fit);
    const auto place = [this] { m_zoom->setFixedWidth(Appearance::instance().length(140)); };
    place();
    connect(&Appearance::instance(), &Appearance::changed, this, place);
    connect(fit, &QToolButton::clicked, this,
            [this] { m_mosaic == nullptr ? m_viewport.zoomToFit() : m_mosaic->zoomToFit(); });
    connect(&m_viewport, &GridViewport::moved, this, &SliceBar::showZoom);
    connect(m_zoom, &QSlider::valueChanged, this, [this](int value) {
        const Zoom at = zoom();
        const double wanted = at.smallest * std::pow(at.largest / at.smallest, static_cast<double>(value) / kZoomSteps);
        m_mosaic == nullptr ? m_viewport.zoomBy(wanted / at.now) : m_mosaic->zoomBy(wanted / at.now);
    });
}

SliceBar::Zoom SliceBar::zoom() const {
    if (m_mosaic != nullptr) {
        return {m_mosaic->smallestTile(), m_mosaic->largestTile(), m_mosaic->tileWidth()};
    }
    return {m_viewport.smallestCellWidth(), m_viewport.largestCellWidth(), m_viewport.cellWidth()};
}

void SliceBar::showChannels(bool on, MosaicViewport* mosaic) {
    m_channels->setChecked(on);
    if (m_mosaic != nullptr) {
        disconnect(m_mosaic, nullptr, this, nullptr);
    }
    m_mosaic = mosaic;
    if (m_mosaic != nullptr) {
        connect(m_mosaic, &MosaicViewport::moved, this, &SliceBar::showZoom);
    }
    showZoom();
}

void SliceBar::addBesideZoom(QWidget* widget) {
    constexpr int kZoomItems = 3;  // its name, the slider, Fit
    m_line->insertWidget(m_line->count() - kZoomItems, widget);
}

void SliceBar::showZoom() {
    const QSignalBlocker noAsk(m_zoom);
    const Zoom at = zoom();
    const double share =
        at.largest <= at.smallest ? 0.0 : std::log(at.now / at.smallest) / std::log(at.largest / at.smallest);
    m_zoom->setValue(static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * kZoomSteps)));
}

void SliceBar::setShape(const Shape& shape) {
    m_boxes.clear();
    while (QLayoutItem* item = m_axes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_shape->setText(QString::fromStdString(shape.display()));
    m_channels->setVisible(shape.rank() > 2);
    const QStringList names = axisNames(shape.rank());
    for (std::size_t axis = 0; axis + 2 < shape.rank(); ++axis) {
        auto* label = new QLabel(names[static_cast<qsizetype>(axis)]);
        label->setObjectName(QString("axisName%1").arg(axis));
        setRole(label, Role::caption);
        auto* box = new QSpinBox;
        box->setObjectName(QString("axis%1").arg(axis));
        box->setAccessibleName(tr("index along %1").arg(names[static_cast<qsizetype>(axis)]));
        setRole(box, Role::number);
        box->setRange(0,
                      static_cast<int>(std::clamp<std::int64_t>(shape[axis] - 1, 0, std::numeric_limits<int>::max())));
        box->setSuffix(tr(" of %1").arg(shape[axis]));
        m_axes->addWidget(label);
        m_axes->addWidget(box);
        m_boxes.push_back(box);
        connect(box, &QSpinBox::valueChanged, this, &SliceBar::announce);
    }
}

void SliceBar::announce() {
    std::vector<std::int64_t> leading;
    std::ranges::transform(m_boxes, std::back_inserter(leading), [](const QSpinBox* box) { return box->value(); });
    emit sliceChosen(leading);
}

void SliceBar::setSlice(const std::vector<std::int64_t>& leading) {
    for (std::size_t axis = 0; axis < std::min(leading.size(), m_boxes.size()); ++axis) {
        const QSignalBlocker once(m_boxes[axis]);  // one announcement for all boxes
        m_boxes[axis]->setValue(static_cast<int>(leading[axis]));
    }
    announce();
}

}  // namespace dropscope
