// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <memory>

#include "ui/document/document.h"
#include "ui/jobs/job_slot.h"
#include "ui/models/training_session.h"

class QLabel;
class QMenu;
class QStackedWidget;

namespace dropscope {

class CrashGuard;
class FileMenu;
class MasksMenus;
class MasksPage;
class Page;
class PageRail;
class ReplayPage;
class SessionFiles;
class StatusLine;
class TrainingPage;
struct Session;

/// The window: page rail, menus, status line, drag and drop. Pages do the work. In another language it is built anew around
/// the same document and the same training runs.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `backend` as for Document.
    explicit MainWindow(const KernelBackend& backend, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Document& document() { return m_document; }
    [[nodiscard]] MasksPage& masksPage() { return *m_masks; }
    [[nodiscard]] FileMenu& files() { return *m_files; }
    [[nodiscard]] SessionFiles& sessions() { return *m_sessions; }

    /// When a process that is gone has left a session in `folder`: asks whether to open it. Then keeps copies there.
    void guardAgainstCrashes(const QString& folder);

    /// Pages by name, as --page takes them.
    [[nodiscard]] static QStringList pageNames();
    void showPage(const QString& name);

    /// True while numbers or files are on their way.
    [[nodiscard]] bool isBusy() const;

    /// Size, place and looks of the last time; and keep those of this time.
    void restoreLast();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void build();
    void rebuild();
    void addMenus();
    void addPages();
    void addSessions(QMenu* menu);
    void addToSession(Session& session) const;
    [[nodiscard]] Result<QString> takeSession(const Session& session);  // as SessionFiles::Window::take
    [[nodiscard]] QString takeBackend(const std::string& name);
    [[nodiscard]] Page& pageCalled(const QString& name);
    [[nodiscard]] TrainingPage* trainingPage() const;
    [[nodiscard]] ReplayPage* replayPage() const;
    void say(const QString& action);
    [[nodiscard]] Page* makePage(const QString& name);
    void showPageAt(int page);
    void showSubject();
    void showError(const QString& sentence);
    void measureBackend();

    Document m_document;
    std::unique_ptr<TrainingSession> m_training;  // made with its page
    PageRail* m_rail = nullptr;
    QStackedWidget* m_pages = nullptr;
    std::vector<Page*> m_pageMade;             // null until it is first shown
    MasksPage* m_masks = nullptr;              // the first page, made at once
    std::string m_missingBackend;              // of the session, which is not available here; "" where it is
    const KernelBackend* m_standIn = nullptr;  // in its place
    QByteArray m_lastReplay;                   // what was set on the Replay page the last time; for when it is made
    MasksMenus* m_masksMenus = nullptr;
    FileMenu* m_files;
    SessionFiles* m_sessions;
    std::unique_ptr<CrashGuard> m_crashGuard;  // goes before what it saves
    StatusLine* m_status = nullptr;
    QLabel* m_title = nullptr;
    JobSlot m_speedJob;
    const KernelBackend* m_measured = nullptr;  // whose speed the status line shows
    double m_speed = 0.0;                       // GB/s
};

}  // namespace dropscope
