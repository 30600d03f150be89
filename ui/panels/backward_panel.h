// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "engine/dropout/pass_difference.h"
#include "ui/document/document.h"
#include "ui/jobs/job_slot.h"

class QCheckBox;
class QLabel;

namespace dropscope {

/// What stands between dL/dy and dL/dx: which mask goes backward, and the switch that draws a fresh one, as checkpointing
/// without the generator's state does. With it on, it counts the cells whose gradient belongs to no output.
class BackwardPanel : public QWidget {
    Q_OBJECT

public:
    explicit BackwardPanel(Document& document, QWidget* parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_job.isRunning(); }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void showDifference(const Result<PassDifference>& difference);

    Document& m_document;
    QLabel* m_note;
    QCheckBox* m_switch;
    QLabel* m_finding;
    JobSlot m_job;
};

/// "7 cells (◥) get a gradient though their output was dropped; 5 kept cells get none."
[[nodiscard]] QString findingOf(const PassDifference& difference);

}  // namespace dropscope
