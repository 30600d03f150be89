// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/jobs/job_slot.h"

class QLabel;
class QTableWidget;

namespace dropscope {

/// Runs every public case of the replay sources and lists them: what it is, whether it passes, and who published it.
class SelfTestDialog : public QDialog {
    Q_OBJECT

public:
    explicit SelfTestDialog(QWidget* parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_job.isRunning(); }

private:
    void run();

    QLabel* m_summary;
    QTableWidget* m_table;
    JobSlot m_job;
};

}  // namespace dropscope
