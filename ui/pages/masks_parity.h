// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/document/document.h"
#include "ui/jobs/job_slot.h"

namespace dropscope {

class ControlPanel;

/// The controls' lamp that says whether the back ends agree on this draw.
class MasksParity : public QObject {
    Q_OBJECT

public:
    MasksParity(Document& document, ControlPanel& controls, QObject* parent);

    /// Something changed: nothing is known of this draw.
    void forget();
    /// Compares the back ends in a job; of large tensors a person asks for it, in the dialog.
    void compare();

    [[nodiscard]] bool isBusy() const { return m_job.isRunning(); }

private:
    Document& m_document;
    ControlPanel& m_controls;
    JobSlot m_job;
};

}  // namespace dropscope
