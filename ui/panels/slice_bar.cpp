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

#include "ui/style/appearance.h"
#include "ui/style/roles.h"
#include "ui/views/grid_viewport.h"

namespace dropscope {

namespace {

constexpr int kZoomSteps = 200;

}  // namespace

QStringList axisNames(std::size_t rank) {
    switch (rank) {
        case 4:
            return {"N", "C", "H", "W"};
        case 3:
            return {"T", "N", "H"};
        default:
            break;
    }
    QStringList names;
    for (std::size_t axis = 0; axis < rank; ++axis) {
        names << SliceBar::tr("axis %1").arg(axis);
    }
    return names;
}

SliceBar::SliceBar(GridViewport& viewport, QWidget* parent)
    : QWidget(parent),
      m_viewport(viewport),
      m_line(new QHBoxLayout(this)),
      m_axes(new QHBoxLayout),
      m_shape(new QLabel),
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
    m_line->addStretch(1);
    m_line->addWidget(zoomLabel);
    m_line->addWidget(m_zoom);
    m_line->addWidget(fit);
    const auto place = [this] { m_zoom->setFixedWidth(Appearance::instance().length(140)); };
    place();
    connect(&Appearance::instance(), &Appearance::changed, this, place);
    connect(fit, &QToolButton::clicked, &m_viewport, &GridViewport::zoomToFit);
    connect(&m_viewport, &GridViewport::moved, this, &SliceBar::showZoom);
    connect(m_zoom, &QSlider::valueChanged, this, [this](int value) {
        const double smallest = m_viewport.smallestCellWidth();
        const double wanted =
            smallest * std::pow(m_viewport.largestCellWidth() / smallest, static_cast<double>(value) / kZoomSteps);
        m_viewport.zoomBy(wanted / m_viewport.cellWidth());
    });
}

void SliceBar::addBesideZoom(QWidget* widget) {
    constexpr int kZoomItems = 3;  // its name, the slider, Fit
    m_line->insertWidget(m_line->count() - kZoomItems, widget);
}

void SliceBar::showZoom() {
    const QSignalBlocker noAsk(m_zoom);
    const double smallest = m_viewport.smallestCellWidth();
    const double share =
        std::log(m_viewport.cellWidth() / smallest) / std::log(m_viewport.largestCellWidth() / smallest);
    m_zoom->setValue(static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * kZoomSteps)));
}

void SliceBar::setShape(const Shape& shape) {
    m_boxes.clear();
    while (QLayoutItem* item = m_axes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_shape->setText(QString::fromStdString(shape.display()));
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
