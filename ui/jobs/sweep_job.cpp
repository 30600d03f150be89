// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/sweep_job.h"

#include <mutex>
#include <utility>

namespace dropscope {

namespace {
constexpr int kDeliveryMs = 50;
}  // namespace

/// Outlives the job: the last row of a run that is given up may come after it.
struct SweepJob::Box {
    std::mutex mutex;
    std::vector<SweepRow> rows;
};

SweepJob::SweepJob(QObject* parent) : QObject(parent) {
    m_timer.setInterval(kDeliveryMs);
    connect(&m_timer, &QTimer::timeout, this, &SweepJob::deliver);
}

void SweepJob::start(const SweepPlan& plan, std::set<std::uint64_t> done) {
    m_box = std::make_shared<Box>();
    m_timer.start();
    m_slot.start<Status>(
        [plan, done = std::move(done), box = m_box](const Task& task) {
            return runSweep(
                plan, [&](std::uint64_t run) { return !done.contains(run); },
                [&](const SweepRow& row) {
                    const std::scoped_lock lock(box->mutex);
                    box->rows.push_back(row);
                },
                {task.stop, {}});
        },
        [this](const Status& status) {
            deliver();
            m_timer.stop();
            if (!status) {
                emit refused(status.error());
            }
            emit ended();
        });
}

void SweepJob::cancel() {
    if (isRunning()) {
        m_slot.cancel();
        deliver();
        m_timer.stop();
        emit ended();
    }
}

void SweepJob::deliver() {
    std::vector<SweepRow> rows;
    {
        const std::scoped_lock lock(m_box->mutex);
        rows = std::exchange(m_box->rows, {});
    }
    if (!rows.empty()) {
        emit came(rows);
    }
}

}  // namespace dropscope
