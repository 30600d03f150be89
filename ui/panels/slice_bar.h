// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

#include "ui/models/slice_plan.h"

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QMenu;
class QSlider;
class QSpinBox;
class QToolButton;

namespace dropscope {

class GridViewport;
class MosaicViewport;

/// The line above the grids: which 2-D slice of an N-D tensor is shown, one number box for each axis that is neither rows
/// nor columns, which axes are that, what they are called, and the zoom. Two lines where one has no room.
class SliceBar : public QWidget {
    Q_OBJECT

public:
    explicit SliceBar(GridViewport& viewport, QWidget* parent = nullptr);

    /// Another tensor, other axes or names: a box for each leading axis, all at 0. `names`: one for each axis.
    void setPlan(const SlicePlan& plan, const Shape& shape, const QStringList& names);

    /// Shows this slice: indices of the leading axes, as `sliceChosen` gives them.
    void setSlice(const std::vector<std::int64_t>& leading);
    [[nodiscard]] std::vector<std::int64_t> slice() const;

    /// Whether the button for the mosaic of channels is on, and what the zoom zooms then; null: the grids.
    void showChannels(bool on, MosaicViewport* mosaic);

    /// Takes a widget that belongs to the zoom.
    void addBesideZoom(QWidget* widget);

signals:
    /// Indices of the leading axes.
    void sliceChosen(const std::vector<std::int64_t>& leading);
    void channelsAsked(bool on);
    void axesChosen(const SliceAxes& axes);
    void namesChosen(const QStringList& names);  ///< empty: the usual ones
    /// What was typed cannot be; `sentence` says why.
    void refused(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// Pixels of a cell, or of a picture.
    struct Zoom {
        double smallest, largest, now;
    };
    [[nodiscard]] Zoom zoom() const;
    void showZoom();
    void announce();
    void fillAxesMenu();
    void askNames();
    /// How many lines the parts take: where one looks, the zoom, and the map, which is as high as two lines.
    enum class Lines { one, twoBesideMap, two };
    void placeLines();
    void arrange(Lines lines);

    GridViewport& m_viewport;
    MosaicViewport* m_mosaic = nullptr;
    SlicePlan m_plan;
    QStringList m_names;
    QGridLayout* m_lines;
    Lines m_arranged = Lines::one;
    QHBoxLayout* m_where;
    QHBoxLayout* m_beside;
    QHBoxLayout* m_zoomLine;
    QHBoxLayout* m_axes;
    QLabel* m_shape;
    QToolButton* m_axesButton;
    QMenu* m_axesMenu;
    QToolButton* m_channels;
    QSlider* m_zoom;
    std::vector<QSpinBox*> m_boxes;
};

}  // namespace dropscope
