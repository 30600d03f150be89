// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

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
    m_waiter = std::thread([this] {
        for (int signal = 0; sigwait(&m_signals, &signal) == 0 && !m_ending;) {
            if (signal != kWake && !m_stop.stop_requested()) {
                m_signal = signal;
                m_stop.request_stop();
            }
        }
    });
}

Interrupt::~Interrupt() {
    m_ending = true;
    pthread_kill(m_waiter.native_handle(), kWake);
    m_waiter.join();
}

}  // namespace dropscope
