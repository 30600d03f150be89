// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>

#include "engine/session/session_file.h"
#include "ui/document/document.h"
#include "ui/jobs/job_slot.h"

namespace dropscope {

/// Sessions in and out of the window: saving, opening, and a copy every half minute that a crash leaves behind. The work runs
/// in jobs; a failure is a sentence and changes nothing.
class SessionFiles : public QObject {
    Q_OBJECT

public:
    /// What the window adds to a session besides the document, and what it takes from one. Both run on the GUI thread.
    struct Window {
        std::function<void(Session&)> add;
        /// Checks everything before anything changes; on failure nothing has. What it gives is for the status line: what is
        /// not as the session says; "" where all is.
        std::function<Result<QString>(const Session&, const Document::State&)> take;
    };

    SessionFiles(Document& document, Window window, QObject* parent);
    ~SessionFiles() override;

    [[nodiscard]] JobSlot& loading() { return m_load; }
    [[nodiscard]] JobSlot& saving() { return m_save; }

    void save(const QString& path);
    void open(const QString& path);
    /// By its name.
    [[nodiscard]] static bool isSession(const QString& path);

    /// In words, what a session keeps and no file has: edited values, cells set by hand, and where a session is open, or came
    /// back after a crash, other settings than it has. Empty where nothing would be lost. How things are looked at does not
    /// count, nor how far training went.
    [[nodiscard]] QStringList unsaved() const;

    /// From now on the session is kept in `folder` every `everyMs` where it has changed, and as soon as the hand rests when
    /// that is cheap, under a name of this process, and removed when this ends as it should.
    /// How things are looked at (page, slice, zoom) is nothing to keep by itself; where there is a copy and writing it is
    /// cheap, it follows every `everyMs`.
    void keepCopies(const QString& folder, int everyMs);

    /// What has changed since the last copy is kept at once: for CrashGuard. A process that crashes cannot be trusted, so the
    /// copy is written beside the last one, read back, and takes its place only if it is a session. Thread rule: GUI thread,
    /// or any other while the GUI thread stands still.
    void rescue();

    /// What this process calls its copy: its number, and when it began.
    [[nodiscard]] static QString copyName();
    /// The newest copy in `folder` that a process which is gone has left; "" where there is none.
    [[nodiscard]] static QString leftCopy(const QString& folder);
    /// Opens a left copy, after keepCopies: once it is open, it is this process's copy until the next one takes its place.
    void recover(const QString& copy);

    /// Something changed that a session keeps.
    void noteChange();

signals:
    void said(const QString& action);
    void failed(const QString& sentence);

private:
    [[nodiscard]] Session gather() const;
    void write(JobSlot& slot, const QString& path, Session session, bool byReference,
               const std::function<void(const Status&)>& done);
    void read(const QString& path, const QString& name, const std::function<void()>& opened);
    void keepCopy();
    [[nodiscard]] bool isCheapToKeep() const;
    [[nodiscard]] Json settingsOfWork() const;

    Document& m_document;
    Window m_window;
    Session m_base;  // what the opened session had that this version does not know
    JobSlot m_load;
    JobSlot m_save;
    JobSlot m_copy;
    QTimer m_timer;
    QTimer m_rest;  // after a change, when copies are kept and cheap
    QString m_copyPath;
    int m_changes = 0;
    int m_kept = 0;  // m_changes when the last copy began
    Json m_keptSettings;
    QString m_name;            // of the session that is open; "" where there is none
    Json m_savedWork;          // settingsOfWork() when it was opened or saved
    bool m_recovered = false;  // what was opened is in no file of the user's
};

}  // namespace dropscope
