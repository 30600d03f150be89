// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "engine/dropout/parity.h"
#include "ui/document/document.h"
#include "ui/jobs/job_slot.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace dropscope {

/// What can compute here, or why not, how fast, and whether all of them give the same bits on the tensor in view.
class BackendDialog : public QDialog {
    Q_OBJECT

public:
    explicit BackendDialog(Document& document, QWidget* parent = nullptr);

    /// True while numbers are still on their way.
    [[nodiscard]] bool isBusy() const { return m_parityJob.isRunning() || m_speedJob.isRunning(); }

private:
    void check();
    void measure();
    void growForWords();
    void showParity(const Result<std::vector<ParityRow>>& rows);

    Document& m_document;
    QGridLayout* m_table;
    std::vector<QLabel*> m_speeds;
    std::vector<QLabel*> m_lamps;
    QLabel* m_finding;
    QPushButton* m_again;
    JobSlot m_parityJob;
    JobSlot m_speedJob;
};

}  // namespace dropscope
