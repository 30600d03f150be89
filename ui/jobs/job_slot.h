// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <functional>
#include <memory>
#include <stop_token>
#include <utility>

#include "engine/core/task.h"
#include "ui/jobs/handover.h"

namespace dropscope {

/// One kind of work off the GUI thread, such as "statistics of this draw". Starting it again stops the run before and drops
/// its result, so only the newest answer ever arrives.
/// Thread rule: use it on the GUI thread. `work` runs on another thread and may touch only what it was given by value;
/// `done` runs on the GUI thread, never after the slot is gone and never for a run that was cancelled or replaced.
class JobSlot : public QObject {
    Q_OBJECT

public:
    explicit JobSlot(QObject* parent = nullptr) : QObject(parent) {}
    /// On threads of its own, so that it need not wait for other work. Whoever has the pool waits until it is done before the
    /// application ends.
    explicit JobSlot(QThreadPool& pool, QObject* parent = nullptr) : QObject(parent), m_pool(pool) {}
    ~JobSlot() override { m_stop.request_stop(); }

    template <class Value>
    void start(std::function<Value(const Task&)> work, std::function<void(Value)> done) {
        m_stop.request_stop();
        m_stop = std::stop_source();
        const int id = ++m_id;
        setRunning(true);
        const QPointer<JobSlot> self(this);
        const Task task{m_stop.get_token(), [self, id](double share) { postProgress(self, id, share); }};
        m_pool.start([self, id, task, work = std::move(work), done = std::move(done), handover = Handover()] {
            handover.take();
            auto value = std::make_shared<Value>(work(task));
            QMetaObject::invokeMethod(qAppObject(), [self, id, value = std::move(value), done, handover] {
                handover.take();
                if (self && self->m_id == id) {
                    self->setRunning(false);
                    done(std::move(*value));
                }
            });
        });
    }

    /// Stops the run; its result is dropped.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    void runningChanged(bool running);
    void progressed(double share);

private:
    static QObject* qAppObject();  // lives in the GUI thread and outlives every slot
    static void postProgress(const QPointer<JobSlot>& self, int id, double share);
    void setRunning(bool running);

    QThreadPool& m_pool = *QThreadPool::globalInstance();
    std::stop_source m_stop;
    int m_id = 0;
    bool m_running = false;
};

}  // namespace dropscope
