// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session_files.h"

#include <fmt/format.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThreadPool>
#include <optional>

#include "ui/document/document_session.h"
#include "ui/models/words.h"

namespace dropscope {

namespace {

constexpr const char* kEnding = ".dropscope";
constexpr const char* kRescueEnding = ".rescue";  // not yet read back
constexpr int kRestMs = 2000;
constexpr std::uint64_t kCheapValues = 1U << 18;  // a copy of so many takes a few milliseconds of another thread

std::filesystem::path pathOf(const QString& path) { return {path.toStdU16String()}; }

/// When a process began, in the system's ticks (proc(5), field 22); nothing where it is gone, or dead and not waited for.
std::optional<quint64> startOf(qint64 process) {
    QFile file(QString("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    constexpr int kStart = 19;  // after the name in brackets, which may have spaces
    const QByteArray text = file.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    if (fields.size() <= kStart || fields.front() == "Z" || fields.front() == "X") {
        return std::nullopt;
    }
    return fields[kStart].toULongLong();
}

/// Files that are called after a process which is gone, the newest first.
QStringList leftBy(const QDir& folder, const char* ending) {
    QStringList left = folder.entryList({QString("*") + ending}, QDir::Files, QDir::Time);
    left.removeIf([](const QString& name) {
        const QString base = QFileInfo(name).completeBaseName();
        bool isProcess = false;
        const qint64 process = base.section('-', 0, 0).toLongLong(&isProcess);
        const std::optional<quint64> start = startOf(process);
        // Another process may have the number by now. Names by older versions have no start.
        const bool lives = start && (!base.contains('-') || base.section('-', 1).toULongLong() == *start);
        return !isProcess || process <= 0 || lives;
    });
    return left;
}

/// Names the file before the key in it.
Error inFile(const std::filesystem::path& file, Error error) {
    const std::string name = file.filename().string();
    error.where = error.where.empty() ? name : fmt::format("{}, {}", name, error.where.english());
    return error;
}

}  // namespace

SessionFiles::SessionFiles(Document& document, Window window, QObject* parent)
    : QObject(parent), m_document(document), m_window(std::move(window)) {
    connect(&m_document, &Document::changed, this, [this](Document::Changes changes) {
        if (changes & ~Document::Changes(Document::kFile | Document::kCounted)) {
            noteChange();
        }
    });
    connect(&m_timer, &QTimer::timeout, this, &SessionFiles::keepCopy);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &SessionFiles::keepCopy);
}

void SessionFiles::noteChange() {
    ++m_changes;
    if (!m_copyPath.isEmpty() && m_document.x().elementCount() <= kCheapValues) {
        m_rest.start();  // anew with every change
    }
}

bool SessionFiles::isCheapToKeep() const {
    const EditedTensor& x = m_document.x();
    return x.elementCount() <= kCheapValues || x.constantValue() || (x.base() != nullptr && x.base()->isMapped());
}

SessionFiles::~SessionFiles() {
    if (m_copy.isRunning()) {
        m_copy.cancel();
        QThreadPool::globalInstance()->waitForDone();  // it may be about to rename
    }
    if (!m_copyPath.isEmpty()) {
        QFile::remove(m_copyPath);
    }
}

Session SessionFiles::gather() const {
    Session session = m_base;
    m_window.add(session);
    return session;
}

Json SessionFiles::settingsOfWork() const {
    Json settings = gather().settings;
    settings.erase("window");
    settings.erase("masks-view");
    settings.erase("replay-view");
    if (settings.contains("training")) {
        settings["training"] = settings["training"].value("setup", Json());
    }
    Json masks;
    dropscope::save(maskProperties(), m_document.settings(), masks);
    masks["name"] = m_document.state().name.toStdString();
    settings["masks"] = std::move(masks);
    return settings;
}

QStringList SessionFiles::unsaved() const {
    QStringList parts;
    if (m_document.isUnsaved(Field::x)) {
        parts << tr("the edits of x");
    }
    if (m_document.isUnsaved(Field::dy)) {
        parts << tr("the edits of dL/dy");
    }
    if (const std::size_t cells = m_document.unsavedByHand(); cells > 0) {
        parts << tr("units set by hand (%1)").arg(cells);
    }
    const Json now = m_name.isEmpty() ? Json() : settingsOfWork();
    // A group that came since is a page that was looked at.
    const auto differs = [&now](const auto& group) { return now.value(group.key(), Json()) != group.value(); };
    bool changed = false;
    for (const auto& group : m_savedWork.items()) {
        changed = changed || differs(group);
    }
    if (m_recovered) {
        parts << tr("the session from before the crash");
    } else if (changed) {
        parts << tr("changes to the session %1").arg(m_name);
    }
    return parts;
}

void SessionFiles::write(JobSlot& slot, const QString& path, Session session, bool byReference,
                         const std::function<void(const Status&)>& done) {
    slot.start<Status>(
        [session = std::move(session), byReference, state = m_document.state(), file = pathOf(path),
         version = QCoreApplication::applicationVersion().toStdString()](const Task& task) mutable {
            addTo(session, state, byReference);
            return saveSession(file, session, version, task);
        },
        done);
}

void SessionFiles::save(const QString& path) {
    if (m_save.isRunning()) {
        emit said(tr("another file is being saved: wait for it, or cancel it"));
        return;
    }
    const QString name = QFileInfo(path).fileName();
    const auto done = [this, name, path, work = settingsOfWork(), revisions = m_document.revisions(),
                       byHand = m_document.byHand()](const Status& saved) {
        if (!saved) {
            emit failed(sentenceOf(saved.error()));
            return;
        }
        m_document.markSaved(path, revisions, byHand);
        m_name = name;
        m_savedWork = work;
        m_recovered = false;
        emit said(tr("saved the session as %1").arg(name));
    };
    write(m_save, path, gather(), false, done);
}

void SessionFiles::read(const QString& path, const QString& name, const std::function<void()>& opened) {
    struct Read {
        Session session;
        Document::State state;
    };
    m_load.start<Result<Read>>(
        [file = pathOf(path), now = m_document.state()](const Task& task) -> Result<Read> {
            Result<Session> session = loadSession(file, task);
            if (!session) {
                return std::unexpected(session.error());
            }
            Result<Document::State> state = stateFrom(*session, now, task);
            if (!state) {
                return std::unexpected(inFile(file, state.error()));
            }
            return Read{*std::move(session), *std::move(state)};
        },
        [this, path, name, opened, file = pathOf(path)](const Result<Read>& read) {
            Result<QString> taken = read ? m_window.take(read->session, read->state) : std::unexpected(read.error());
            if (read && !taken) {
                taken = std::unexpected(inFile(file, taken.error()));
            }
            if (!taken) {
                emit failed(sentenceOf(taken.error()));
                return;
            }
            m_document.setState(read->state, path, tr("open of a session"));
            m_base = read->session;
            m_base.arrays.erase("x");
            m_base.arrays.erase("dy");
            m_base.files.erase("x-edits.csv");
            m_base.files.erase("dy-edits.csv");
            m_name = name;
            m_savedWork = settingsOfWork();
            m_recovered = false;
            emit said(tr("opened the session %1").arg(name));
            if (!taken->isEmpty()) {
                emit said(*taken);
            }
            opened();
        });
}

void SessionFiles::open(const QString& path) {
    read(path, QFileInfo(path).fileName(), [] {});
}

bool SessionFiles::isSession(const QString& path) { return path.endsWith(kEnding, Qt::CaseInsensitive); }

void SessionFiles::keepCopies(const QString& folder, int everyMs) {
    QDir().mkpath(folder);
    const QDir copies(folder);
    m_copyPath = copies.filePath(copyName());
    for (const QString& name : leftBy(copies, kRescueEnding)) {  // cut short
        QFile::remove(copies.filePath(name));
    }
    m_timer.start(everyMs);
}

void SessionFiles::keepCopy() {
    if (m_copy.isRunning() || (m_kept == m_changes && (m_kept == 0 || !isCheapToKeep()))) {
        return;
    }
    Session session = gather();
    if (m_kept == m_changes && session.settings == m_keptSettings) {
        return;
    }
    m_kept = m_changes;
    m_keptSettings = session.settings;
    // Twice a minute 400 MB would be too much: a mapped file is named.
    write(m_copy, m_copyPath, std::move(session), true, [this](const Status& saved) {
        if (!saved) {
            m_kept = 0;  // there is none: the timer tries again
            emit said(tr("no copy for a crash could be kept: %1").arg(sentenceOf(saved.error())));
        }
    });
}

void SessionFiles::rescue() {
    if (m_copyPath.isEmpty() || (m_kept == m_changes && !m_copy.isRunning())) {
        return;
    }
    Session session = gather();
    addTo(session, m_document.state(), true);
    const std::filesystem::path copy = pathOf(m_copyPath);
    const std::filesystem::path beside = std::filesystem::path(copy).replace_extension(kRescueEnding);
    const std::string version = QCoreApplication::applicationVersion().toStdString();
    const Status saved = saveSession(beside, session, version);
    const Result<Session> read = saved ? loadSession(beside) : std::unexpected(saved.error());
    std::error_code error;
    if (read && stateFrom(*read, m_document.state(), {})) {
        std::filesystem::rename(beside, copy, error);
    } else {
        std::filesystem::remove(beside, error);
    }
}

QString SessionFiles::copyName() {
    const qint64 process = QCoreApplication::applicationPid();
    return QString("%1-%2").arg(process).arg(startOf(process).value_or(0)) + kEnding;
}

QString SessionFiles::leftCopy(const QString& folder) {
    const QDir copies(folder);
    const QStringList left = leftBy(copies, kEnding);
    return left.isEmpty() ? QString() : copies.filePath(left.front());
}

void SessionFiles::recover(const QString& copy) {
    read(copy, tr("from before the crash"), [this, copy] {
        // It is the only file that has it: from now on it is this process's copy, until the next one takes its place.
        std::error_code error;
        std::filesystem::rename(pathOf(copy), pathOf(m_copyPath), error);
        m_recovered = true;
        noteChange();
    });
}

}  // namespace dropscope
