// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <memory>

#include "engine/dropout/draw_report.h"
#include "ui/document/document.h"
#include "ui/jobs/job_slot.h"

namespace dropscope {

class ChartPanel;
class DrawPanel;

/// The numbers of this draw and its histogram: counts them anew when something changed, and shows them.
class MasksReport : public QObject {
    Q_OBJECT

public:
    MasksReport(Document& document, DrawPanel& draw, ChartPanel& charts, QObject* parent);

    /// Something of the document changed, not only its file. Small tensors are counted before this returns; others at most
    /// once a frame, long ones in a pause.
    void refresh(Document::Changes changes);

    [[nodiscard]] bool isBusy() const { return m_timer.isActive() || m_job.isRunning(); }

private:
    void compute();

    Document& m_document;
    DrawPanel& m_draw;
    ChartPanel& m_charts;
    std::shared_ptr<const DrawReport> m_last;  // what depends on x alone need not be found again
    int m_revision = -1;                       // of the values it is about
    JobSlot m_job;
    QTimer m_timer;  // one report for all changes of a frame
};

}  // namespace dropscope
