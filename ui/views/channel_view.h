// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QHash>
#include <QStringList>

#include "ui/jobs/job_slot.h"
#include "ui/models/tensor_model.h"
#include "ui/views/grid_access.h"
#include "ui/views/mosaic_viewport.h"
#include "ui/views/sampled_picture.h"

namespace dropscope {

/// All slices of one grid as a mosaic of pictures, each with its place in words ("n 0, c 3"): a dropped channel is hatched
/// and says "dropped", one without any value but 0 says "all 0". Only pictures in sight are computed. A shared
/// MosaicViewport says where all mosaics of a page look.
class ChannelView : public QAbstractScrollArea, public SpokenGrid {
    Q_OBJECT

public:
    ChannelView(const TensorModel& model, MosaicViewport& viewport, QWidget* parent = nullptr);

    /// The |value| that gets the full colour; > 0.
    void setValueLimit(double limit);
    /// One for each axis of the tensor.
    void setAxisNames(const QStringList& names);

    /// For each slice, 1 where all its values are known to be 0; empty: not known.
    void setZeroSlices(std::vector<std::uint8_t> zero);

    [[nodiscard]] bool isBusy() const { return m_job.isRunning(); }

    /// "n 0, c 3, dropped": what a tool tip and a screen reader say of a picture.
    [[nodiscard]] QString describe(int picture) const;

    /// Whether the whole slice is dropped, or 0: known, not guessed from a sample.
    [[nodiscard]] bool isDropped(int picture) const;
    [[nodiscard]] bool isZero(int picture) const;

    // The pictures as screen readers see them, row by row as they lie.
    [[nodiscard]] QSize spokenSize() const override;
    [[nodiscard]] QString spokenCell(const QPoint& cell) const override;
    [[nodiscard]] QPoint spokenCurrent() const override;
    [[nodiscard]] QRect spokenSelection() const override { return {spokenCurrent(), QSize(1, 1)}; }
    [[nodiscard]] bool mayEditCells() const override { return false; }
    [[nodiscard]] QRectF spokenRect(const QPoint& cell) const override;

    /// Slices are read up to so many cells each, and all that are in sight up to kMostCells together.
    static constexpr int kMostCells = 400'000;

signals:
    /// The picture is to be seen alone, as a grid.
    void opened(int picture);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void refresh();
    void place();
    void updateScrollBar();
    void sayCurrent();
    /// Whether cells here and there take long: a generator would have to run to each.
    [[nodiscard]] bool isSlow() const;
    /// Works out one picture; for any thread.
    [[nodiscard]] std::function<SampledPicture(int)> pictureWork() const;
    /// The pictures in sight: at once, or off the GUI thread where cells here and there take long.
    void fetch();
    [[nodiscard]] const SampledPicture& pictureOf(int picture) const;
    void paintTile(QPainter& painter, int picture) const;

    const TensorModel& m_model;
    MosaicViewport& m_mosaic;
    double m_valueLimit = 1.0;
    QStringList m_names;
    std::vector<std::uint8_t> m_zero;
    mutable QHash<int, SampledPicture> m_pictures;  // those that were in sight since the cells changed
    JobSlot m_job;
    bool m_updatingBar = false;
};

}  // namespace dropscope
