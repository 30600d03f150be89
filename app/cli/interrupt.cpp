// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <unistd.h>

#include <chrono>

namespace dropscope {

namespace {

constexpr int kWake = SIGUSR1;  // ends the waiting thread

bool isIgnored(int signal) {
    struct sigaction action = {};
    sigaction(signal, nullptr, &action);
    return action.sa_handler == SIG_IGN;
}

}  // namespace

Interrupt::Interrupt() {
    sigemptyset(&m_signals);
    sigaddset(&m_signals, kWake);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        if (!isIgnored(signal)) {
            sigaddset(&m_signals, signal);
        }
    }
    pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
    m_waiter = std::thread([this] { wait(); });
}

void Interrupt::wait() {
    using Clock = std::chrono::steady_clock;
    constexpr std::chrono::seconds kPatience(1);  // `timeout` and shells may send one signal twice in a row
    Clock::time_point first;
    for (int signal = 0; sigwait(&m_signals, &signal) == 0 && !m_ending;) {
        if (signal == kWake) {
            continue;
        }
        if (m_signal == 0) {
            first = Clock::now();
            m_signal = signal;
            m_stop.request_stop();
        } else if (Clock::now() - first > kPatience) {
            _exit(kStoppedBySignal + signal);
        }
    }
}

Interrupt::~Interrupt() {
    m_ending = true;
    pthread_kill(m_waiter.native_handle(), kWake);
    m_waiter.join();
}

}  // namespace dropscope
