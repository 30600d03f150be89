// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/document/document.h"

class QLabel;
class QProgressBar;
class QStatusBar;
class QToolButton;

namespace dropscope {

class JobSlot;

/// What the status bar says: back end, seed and draw, size, the last action; and the progress of file work with its cancel
/// button.
class StatusLine : public QObject {
    Q_OBJECT

public:
    /// Fills `bar`. The file jobs are watched and cancelled.
    StatusLine(QStatusBar& bar, Document& document, const std::vector<JobSlot*>& fileJobs);

    void setBackendSpeed(double gigabytesPerSecond);
    /// What the page in view is about: its draw, and its size.
    void setSubject(const QString& draw, const QString& size);
    void say(const QString& action);

private:
    void update();

    Document& m_document;
    QLabel* m_backend;
    QLabel* m_draw;
    QLabel* m_size;
    QLabel* m_action;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
    double m_speed = 0.0;
};

}  // namespace dropscope
