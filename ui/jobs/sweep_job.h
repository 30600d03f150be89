// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <memory>
#include <set>

#include "engine/learn/sweep.h"
#include "ui/jobs/job_slot.h"

namespace dropscope {

/// A sweep beside the window: one run a core, rows as they come, at most 20 deliveries a second. Cancelled, the runs under
/// way are given up and the rows that came stay.
/// Thread rule: GUI thread only; signals arrive there.
class SweepJob : public QObject {
    Q_OBJECT

public:
    explicit SweepJob(QObject* parent = nullptr);

    /// All of the plan's runs but those that are done.
    void start(const SweepPlan& plan, std::set<std::uint64_t> done);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_slot.isRunning(); }

signals:
    void came(const std::vector<dropscope::SweepRow>& rows);
    void ended();
    void refused(const dropscope::Error& error);

private:
    struct Box;
    void deliver();

    std::shared_ptr<Box> m_box;
    QTimer m_timer;
    JobSlot m_slot;
};

}  // namespace dropscope
