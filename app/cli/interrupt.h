// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <csignal>
#include <stop_token>
#include <thread>

namespace dropscope {

/// The exit status of a program that signal n stopped is this plus n, as shells count.
inline constexpr int kStoppedBySignal = 128;

/// Turns Ctrl+C (SIGINT), SIGTERM and SIGHUP into a stop request, so that work can end without leaving half a file.
/// A second one, a second or more after the first, ends the program at once: work that hangs in a write cannot stop.
/// A signal that the caller of the program ignores, as nohup does, stays ignored.
/// Make one, at the start of main, before any other thread: threads inherit which signals are blocked.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

    /// The signal that came, 0 if none did.
    [[nodiscard]] int signal() const { return m_signal; }

private:
    void wait();

    sigset_t m_signals;
    std::stop_source m_stop;
    std::atomic<int> m_signal = 0;
    std::atomic<bool> m_ending = false;
    std::thread m_waiter;  // sigwait in a thread of its own: a stop must not be requested from a signal handler
};

}  // namespace dropscope
