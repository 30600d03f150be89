// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPainter>
#include <QTimer>
#include <functional>

#include "ui/jobs/job_slot.h"
#include "ui/views/far_view.h"

namespace dropscope {

/// The picture of a far view. A small one is painted at once. Of a large one a sample is painted at once, so that a drag of
/// p shows something in every frame, and the whole is worked out off the GUI thread and takes the sample's place. Where a
/// view only moves, what was painted moves along, and only what was not in view is a sample for a moment: no flicker.
/// Where even a sample takes long (a generator that has to run through all cells), nothing is there until the whole comes.
/// Thread rule: GUI thread only.
class FarPicture : public QObject {
    Q_OBJECT

public:
    /// Up to so many cells are painted at once; of more, so many are the sample.
    static constexpr double kAtOnceCells = 1'000'000;
    /// Of a picture of more cells, evenly spaced rows are read: a second's work.
    static constexpr double kMostCells = 1'000'000'000;

    explicit FarPicture(QObject* parent = nullptr);
    ~FarPicture() override;

    /// The cells or the colours have changed: nothing that was painted holds any longer.
    void invalidate();

    /// Paints the frame at `place`. `cells` and `colors` are asked only when something has to be worked out; as long as
    /// there is no invalidate() they give the same. `whole`: wait for the whole picture, for one that is saved.
    void paint(QPainter& painter, const QPoint& place, const FarFrame& frame, const std::function<FarCells()>& cells,
               const std::function<FarColors()>& colors, bool whole);

    /// Whether nothing could be painted yet: the view says so in words.
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }

    [[nodiscard]] bool isBusy() const { return m_job.isRunning() || m_delay.isActive(); }

signals:
    /// The whole picture has come: paint again.
    void arrived();

private:
    struct Picture {
        QImage image;
        FarFrame frame;
    };
    void ask(const FarFrame& frame, const std::function<FarCells()>& cells, const std::function<FarColors()>& colors);
    void start();

    bool m_isEmpty = false;
    Picture m_whole;
    Picture m_sample;
    JobSlot m_job;
    QTimer m_delay;  // while p is dragged the next frame comes sooner than the picture would
    std::function<FarCells()> m_cells;
    std::function<FarColors()> m_colors;
    FarFrame m_wanted;
};

}  // namespace dropscope
