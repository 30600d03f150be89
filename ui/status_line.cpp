// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status_line.h"

#include <QLabel>
#include <QProgressBar>
#include <QStatusBar>
#include <QToolButton>
#include <algorithm>

#include "ui/jobs/job_slot.h"
#include "ui/style/appearance.h"
#include "ui/style/roles.h"
#include "ui/style/spoken.h"
#include "ui/views/elided_label.h"

namespace dropscope {

StatusLine::StatusLine(QStatusBar& bar, Document& document, const std::vector<JobSlot*>& fileJobs)
    : QObject(&bar),
      m_document(document),
      m_backend(new QLabel),
      m_draw(new QLabel),
      m_size(new QLabel),
      m_action(new ElidedLabel),  // an error may be longer than the line
      m_progress(new QProgressBar),
      m_cancel(new QToolButton) {
    bar.setSizeGripEnabled(false);
    m_backend->setObjectName("statusBackend");
    m_draw->setObjectName("statusDraw");
    m_size->setObjectName("statusSize");
    m_action->setObjectName("statusAction");
    m_progress->setObjectName("fileProgress");
    m_progress->setAccessibleName(tr("progress of the file"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(Appearance::instance().length(160));
    m_cancel->setObjectName("fileCancel");
    m_cancel->setText(tr("Cancel"));
    setRole(m_cancel, Role::pill);
    for (QLabel* label : {m_backend, m_draw, m_size}) {
        bar.addWidget(label);
    }
    m_action->setTextFormat(Qt::PlainText);  // it may quote a file
    bar.addPermanentWidget(m_progress);
    bar.addPermanentWidget(m_cancel);
    bar.addPermanentWidget(m_action);
    m_progress->hide();
    m_cancel->hide();
    const auto anyRuns = [fileJobs] { return std::ranges::any_of(fileJobs, &JobSlot::isRunning); };
    for (JobSlot* job : fileJobs) {
        connect(job, &JobSlot::runningChanged, this, [this, anyRuns] {
            m_progress->setVisible(anyRuns());
            m_progress->setValue(0);
            m_cancel->setVisible(anyRuns());
        });
        connect(job, &JobSlot::progressed, this,
                [this](double share) { m_progress->setValue(static_cast<int>(share * 1000.0)); });
    }
    connect(m_cancel, &QToolButton::clicked, this, [this, fileJobs] {
        std::ranges::for_each(fileJobs, &JobSlot::cancel);
        say(tr("cancelled; nothing was changed"));
    });
    connect(&document, &Document::changed, this, &StatusLine::update);
    connect(&Appearance::instance(), &Appearance::changed, this, &StatusLine::update);
    QUndoStack& stack = document.undoStack();
    connect(&stack, &QUndoStack::indexChanged, this, [this, &stack, last = stack.index()](int index) mutable {
        const bool undone = index < last;
        last = index;
        say(undone ? tr("undone: %1").arg(stack.redoText()) : stack.undoText());
    });
    update();
}

void StatusLine::setBackendSpeed(double gigabytesPerSecond) {
    m_speed = gigabytesPerSecond;
    update();
}

void StatusLine::say(const QString& action) { setSpokenText(m_action, action); }

void StatusLine::update() {
    const KernelBackend& backend = m_document.backend();
    QString text =
        QString("<span style=\"color:%1\">●</span> %2 · %3")
            .arg(Appearance::instance().theme().good.name(), QString::fromStdString(std::string(backend.name())),
                 QString::fromStdString(backend.description()));
    if (m_speed > 0.0) {
        text += tr(" · %1 GB/s").arg(QString::number(m_speed, 'f', m_speed < 10.0 ? 1 : 0));
    }
    m_backend->setText(text);
}

void StatusLine::setSubject(const QString& draw, const QString& size) {
    m_draw->setText(draw);
    m_size->setText(size);
    m_size->setVisible(!size.isEmpty());  // an empty one takes room
}

}  // namespace dropscope
