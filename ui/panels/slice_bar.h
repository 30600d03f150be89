// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "engine/tensor/shape.h"

class QHBoxLayout;
class QLabel;
class QSlider;
class QSpinBox;

namespace dropscope {

class GridViewport;

/// The line above the grids: which 2-D slice of an N-D tensor is shown, one number box per leading axis, and the zoom.
class SliceBar : public QWidget {
    Q_OBJECT

public:
    explicit SliceBar(GridViewport& viewport, QWidget* parent = nullptr);

    /// Another tensor: a box for each axis before the last two, all at 0.
    void setShape(const Shape& shape);

    /// Shows this slice: indices of the leading axes, as `sliceChosen` gives them.
    void setSlice(const std::vector<std::int64_t>& leading);

    /// Takes a widget that belongs to the zoom.
    void addBesideZoom(QWidget* widget);

signals:
    /// Indices of the leading axes.
    void sliceChosen(const std::vector<std::int64_t>& leading);

private:
    void showZoom();
    void announce();

    GridViewport& m_viewport;
    QHBoxLayout* m_line;
    QHBoxLayout* m_axes;
    QLabel* m_shape;
    QSlider* m_zoom;
    std::vector<QSpinBox*> m_boxes;
};

/// Axis names as frameworks use them: N, C, H, W for rank 4, T, N, H for rank 3, "axis k" otherwise.
[[nodiscard]] QStringList axisNames(std::size_t rank);

}  // namespace dropscope
