// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "ui/jobs/job_slot.h"
#include "ui/models/tensor_model.h"

class QLabel;

namespace dropscope {

class GridViewport;
class OverviewMap;

/// The map of the whole slice and, in words, what the grids show of it. Seen only where some of the slice is out of sight.
class OverviewBar : public QWidget {
    Q_OBJECT

public:
    explicit OverviewBar(GridViewport& viewport, QWidget* parent = nullptr);

    /// Whose cells the map shows: the values of x, y and the gradients, the dropped share of a mask.
    void setModel(const TensorModel& model);
    /// The |value| that gets the full colour; > 0.
    void setValueLimit(double limit);

    [[nodiscard]] bool isBusy() const { return m_job.isRunning(); }

    /// So many cells are read for a map at most, whatever the table's size.
    static constexpr int kMostCells = 100'000;

private:
    void follow();  // the viewport moved
    void paintMap();

    GridViewport& m_grid;
    QPointer<const TensorModel> m_model;
    double m_valueLimit = 1.0;
    QLabel* m_rows;
    QLabel* m_columns;
    QWidget* m_shown;  // the words and the map
    OverviewMap* m_map;
    JobSlot m_job;
    QTimer m_timer;  // one map for all changes of some frames
};

}  // namespace dropscope
