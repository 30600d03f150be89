// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_slot.h"

#include <QCoreApplication>

namespace dropscope {

QObject* JobSlot::qAppObject() { return QCoreApplication::instance(); }

void JobSlot::postProgress(const QPointer<JobSlot>& self, int id, double share) {
    QMetaObject::invokeMethod(qAppObject(), [self, id, share, handover = Handover()] {
        handover.take();
        if (self && self->m_id == id && self->m_running) {
            emit self->progressed(share);
        }
    });
}

void JobSlot::cancel() {
    m_stop.request_stop();
    ++m_id;
    setRunning(false);
}

void JobSlot::setRunning(bool running) {
    if (m_running != running) {
        m_running = running;
        emit runningChanged(running);
    }
}

}  // namespace dropscope
