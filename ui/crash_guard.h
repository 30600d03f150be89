// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

class QObject;

namespace dropscope {

/// While one of these lives, a signal that ends the program first lets it save what a person has done: `rescue` runs, then the
/// signal takes its course, with core file, debugger and exit status as without it.
///
/// - A crash (SIGSEGV, SIGFPE, SIGILL, SIGABRT) of the GUI thread: `rescue` runs on a thread that stands ready, while the GUI
///   thread waits in the signal handler, which calls nothing but what POSIX allows there. It may meet half-changed data or a
///   lock that is never given back, so it must write to a new file and check that file before it replaces an older one; a
///   crash in `rescue` itself, or more than kPatienceMs, ends the program.
/// - A crash of another thread, and a request to end (SIGTERM, SIGHUP, SIGINT; as at the end of a desktop's session): `rescue`
///   runs on the GUI thread, from its event loop.
///
/// SIGBUS is left to the readers of mapped files (engine/io/mapping_guard.h). A signal that the program's caller ignores stays
/// ignored. Make one on the GUI thread; of several only the first guards.
class CrashGuard {
public:
    static constexpr int kPatienceMs = 5'000;

    /// `receiver` lives on the GUI thread, at least as long as this.
    CrashGuard(QObject* receiver, std::function<void()> rescue);
    ~CrashGuard();
    CrashGuard(const CrashGuard&) = delete;
    CrashGuard& operator=(const CrashGuard&) = delete;

private:
    class Watch;
    std::unique_ptr<Watch> m_watch;
};

}  // namespace dropscope
