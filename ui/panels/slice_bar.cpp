// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/slice_bar.h"

#include <QActionGroup>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <algorithm>
#include <cmath>
#include <limits>

#include "ui/models/words.h"
#include "ui/style/appearance.h"
#include "ui/style/roles.h"
#include "ui/views/elided_label.h"
#include "ui/views/grid_viewport.h"
#include "ui/views/mosaic_viewport.h"

namespace dropscope {

namespace {

constexpr int kZoomSteps = 200;

/// "3 of 64": a double click takes the number, not a word of what stands behind it.
class AxisBox final : public QSpinBox {
public:
    AxisBox() { lineEdit()->installEventFilter(this); }

    bool eventFilter(QObject* object, QEvent* event) override {
        if (object == lineEdit() && event->type() == QEvent::MouseButtonDblClick) {
            selectAll();
            return true;
        }
        return QSpinBox::eventFilter(object, event);
    }
};

}  // namespace

SliceBar::SliceBar(GridViewport& viewport, QWidget* parent)
    : QWidget(parent),
      m_viewport(viewport),
      m_lines(new QGridLayout(this)),
      m_where(new QHBoxLayout),
      m_beside(new QHBoxLayout),
      m_zoomLine(new QHBoxLayout),
      m_axes(new QHBoxLayout),
      m_shape(new ElidedLabel),
      m_axesButton(new QToolButton),
      m_axesMenu(new QMenu(this)),
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

    // The page may be narrower than all of it in one line: see placeLines().
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setColumnStretch(0, 1);
    arrange(Lines::one);
    m_where->addWidget(m_shape);
    m_where->addLayout(m_axes);
    m_axesButton->setObjectName("axesButton");
    m_axesButton->setToolTip(tr("which axes are rows and columns, and what the axes are called"));
    m_axesButton->setPopupMode(QToolButton::InstantPopup);
    m_axesButton->setMenu(m_axesMenu);
    m_axesMenu->setObjectName("axesMenu");
    setRole(m_axesButton, Role::pill);
    connect(m_axesMenu, &QMenu::aboutToShow, this, &SliceBar::fillAxesMenu);
    m_where->addWidget(m_axesButton);
    m_channels->setObjectName("channelsButton");
    m_channels->setText(tr("Channels"));
    m_channels->setToolTip(tr("all slices as pictures side by side (C)"));
    m_channels->setCheckable(true);
    setRole(m_channels, Role::pill);
    connect(m_channels, &QToolButton::clicked, this, &SliceBar::channelsAsked);
    m_where->addWidget(m_channels);
    m_where->addStretch(1);
    m_zoomLine->addWidget(zoomLabel);
    m_zoomLine->addWidget(m_zoom);
    m_zoomLine->addWidget(fit);
    m_zoomLine->addStretch(1);  // on a line of its own
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
    return {m_viewport.smallestZoom(), m_viewport.largestZoom(), m_viewport.zoom()};
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
    m_beside->addWidget(widget);
    placeLines();
}

void SliceBar::showZoom() {
    const QSignalBlocker noAsk(m_zoom);
    const Zoom at = zoom();
    const double share =
        at.largest <= at.smallest ? 0.0 : std::log(at.now / at.smallest) / std::log(at.largest / at.smallest);
    m_zoom->setValue(static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * kZoomSteps)));
}

void SliceBar::setPlan(const SlicePlan& plan, const Shape& shape, const QStringList& names) {
    m_plan = plan;
    m_names = names;
    m_boxes.clear();
    while (QLayoutItem* item = m_axes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_shape->setText(QString::fromStdString(shape.display()));
    const auto nameOf = [&](std::size_t axis) { return names.value(static_cast<qsizetype>(axis)); };
    m_axesButton->setVisible(shape.rank() > 0);
    m_axesButton->setText(plan.rowAxis() ? tr("%1 × %2", "rows × columns, by the names of their axes")
                                               .arg(nameOf(*plan.rowAxis()), nameOf(*plan.columnAxis()))
                          : plan.columnAxis() ? nameOf(*plan.columnAxis())
                                              : QString());
    m_axesButton->setAccessibleName(tr("rows and columns: %1").arg(m_axesButton->text()));
    m_channels->setVisible(!plan.leadingAxes().empty());
    const bool room = plan.leadingAxes().size() <= 2;  // for "of 64": the shape says it, too
    for (const std::size_t axis : plan.leadingAxes()) {
        auto* label = new QLabel(nameOf(axis));
        label->setObjectName(QString("axisName%1").arg(axis));
        setRole(label, Role::caption);
        auto* box = new AxisBox;
        box->setObjectName(QString("axis%1").arg(axis));
        box->setAccessibleName(tr("index along %1").arg(nameOf(axis)));
        box->setToolTip(tr("index along %1, of %2").arg(nameOf(axis)).arg(shape[axis]));
        setRole(box, Role::number);
        box->setRange(0,
                      static_cast<int>(std::clamp<std::int64_t>(shape[axis] - 1, 0, std::numeric_limits<int>::max())));
        box->setSuffix(room ? tr(" of %1").arg(shape[axis]) : QString());
        label->setBuddy(box);
        m_axes->addWidget(label);
        m_axes->addWidget(box);
        m_boxes.push_back(box);
        connect(box, &QSpinBox::valueChanged, this, &SliceBar::announce);
    }
    placeLines();
}

void SliceBar::fillAxesMenu() {
    m_axesMenu->clear();
    const std::size_t rank = m_plan.rank();
    const auto addSide = [&](const QString& title, const char* name, std::size_t SliceAxes::* side,
                             std::size_t SliceAxes::* other) {
        m_axesMenu->addSection(title);
        auto* group = new QActionGroup(m_axesMenu);
        for (std::size_t axis = 0; axis < rank; ++axis) {
            const std::size_t fromLast = rank - 1 - axis;
            QAction* action =
                m_axesMenu->addAction(tr("%1: %2 (%3)", "%1 is 'rows' or 'columns', %2 the axis' name, %3 its length")
                                          .arg(title, m_names.value(static_cast<qsizetype>(axis)))
                                          .arg(m_plan.length(axis)));
            action->setObjectName(QString("%1%2").arg(name).arg(axis));
            action->setCheckable(true);
            action->setChecked(m_plan.axes().*side == fromLast);
            group->addAction(action);
            connect(action, &QAction::triggered, this, [this, side, other, fromLast] {
                SliceAxes axes = m_plan.axes();
                if (axes.*other == fromLast) {
                    axes.*other = axes.*side;  // they change places
                }
                axes.*side = fromLast;
                emit axesChosen(axes);
            });
        }
    };
    if (rank >= 2) {
        addSide(tr("rows"), "rowsAxis", &SliceAxes::rows, &SliceAxes::columns);
        addSide(tr("columns"), "columnsAxis", &SliceAxes::columns, &SliceAxes::rows);
        m_axesMenu->addSeparator();
    }
    m_axesMenu->addAction(tr("Name the axes…"), this, &SliceBar::askNames)->setObjectName("nameAxesAction");
    m_axesMenu->addAction(tr("Usual names"), this, [this] { emit namesChosen({}); })->setObjectName("usualNamesAction");
}

void SliceBar::askNames() {
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName("axisNamesDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Names of the axes"));
    dialog->setLabelText(tr("From the first axis to the last, with commas between them:"));
    dialog->setTextValue(m_names.join(", "));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& text) {
        const Result<QStringList> names = axisNamesFrom(text, m_plan.rank());
        if (names) {
            emit namesChosen(*names);
        } else {
            emit refused(sentenceOf(names.error()));
        }
    });
    dialog->open();
}

void SliceBar::placeLines() {
    for (QLayout* part : {m_where, m_beside, m_zoomLine}) {
        part->invalidate();
    }
    const int gap = m_lines->horizontalSpacing();
    const int withMap = m_where->sizeHint().width() + m_beside->sizeHint().width() + gap;
    const Lines wanted = withMap + m_zoomLine->sizeHint().width() + gap <= width() ? Lines::one
                         : withMap <= width()                                      ? Lines::twoBesideMap
                                                                                   : Lines::two;
    if (wanted != m_arranged) {
        arrange(wanted);
    }
}

void SliceBar::arrange(Lines lines) {
    m_arranged = lines;
    while (m_lines->takeAt(0) != nullptr) {  // the three parts, to be put in again
    }
    const bool one = lines == Lines::one;
    const bool tallMap = lines == Lines::twoBesideMap;
    m_lines->addLayout(m_where, 0, 0, 1, lines == Lines::two ? 2 : 1);
    m_lines->addLayout(m_beside, one || tallMap ? 0 : 1, 1, tallMap ? 2 : 1, 1);
    m_lines->addLayout(m_zoomLine, one ? 0 : 1, one ? 2 : 0);
}

bool SliceBar::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) {  // the map came or went, or all is larger now
        placeLines();
    }
    return QWidget::event(event);
}

void SliceBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeLines();
}

std::vector<std::int64_t> SliceBar::slice() const {
    std::vector<std::int64_t> leading;
    std::ranges::transform(m_boxes, std::back_inserter(leading), [](const QSpinBox* box) { return box->value(); });
    return leading;
}

void SliceBar::announce() { emit sliceChosen(slice()); }

void SliceBar::setSlice(const std::vector<std::int64_t>& leading) {
    for (std::size_t axis = 0; axis < std::min(leading.size(), m_boxes.size()); ++axis) {
        const QSignalBlocker once(m_boxes[axis]);  // one announcement for all boxes
        m_boxes[axis]->setValue(static_cast<int>(leading[axis]));
    }
    announce();
}

}  // namespace dropscope
