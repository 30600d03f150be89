// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "engine/tensor/shape.h"

class QHBoxLayout;
class QLabel;
class QSlider;
class QSpinBox;
class QToolButton;

namespace dropscope {

class GridViewport;
class MosaicViewport;

/// The line above the grids: which 2-D slice of an N-D tensor is shown, one number box per leading axis, and the zoom.
class SliceBar : public QWidget {
    Q_OBJECT

public:
    explicit SliceBar(GridViewport& viewport, QWidget* parent = nullptr);

    /// Another tensor: a box for each axis before the last two, all at 0.
    void setShape(const Shape& shape);

    /// Shows this slice: indices of the leading axes, as `sliceChosen` gives them.
    void setSlice(const std::vector<std::int64_t>& leading);

    /// Whether the button for the mosaic of channels is on, and what the zoom zooms then; null: the grids.
    void showChannels(bool on, MosaicViewport* mosaic);

    /// Takes a widget that belongs to the zoom.
    void addBesideZoom(QWidget* widget);

signals:
    /// Indices of the leading axes.
    void sliceChosen(const std::vector<std::int64_t>& leading);
    void channelsAsked(bool on);

private:
    /// Pixels of a cell, or of a picture.
    struct Zoom {
        double smallest, largest, now;
    };
    [[nodiscard]] Zoom zoom() const;
    void showZoom();
    void announce();

    GridViewport& m_viewport;
    MosaicViewport* m_mosaic = nullptr;
    QHBoxLayout* m_line;
    QHBoxLayout* m_axes;
    QLabel* m_shape;
    QToolButton* m_channels;
    QSlider* m_zoom;
    std::vector<QSpinBox*> m_boxes;
};

}  // namespace dropscope
