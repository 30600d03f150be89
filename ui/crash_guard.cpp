// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/crash_guard.h"

#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <unistd.h>

#include <QMetaObject>
#include <QObject>
#include <array>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <future>
#include <memory>
#include <thread>
#include <utility>
#include <vector>

namespace dropscope {

namespace {

constexpr std::array kSignals = {SIGSEGV, SIGFPE, SIGILL, SIGABRT, SIGTERM, SIGHUP, SIGINT};
constexpr std::size_t kAlternateStack = 64 * 1024;  // for a handler whose thread has no stack left

bool isRequest(int signal) { return signal == SIGTERM || signal == SIGHUP || signal == SIGINT; }

/// What travels to the thread that stands ready.
struct Notice {
    int signal = 0;  // 0: the guard ends
    bool onGuiThread = false;
};

// Read by the handler, so plain and lock-free.
std::atomic<bool> guarding = false;
std::atomic<bool> handling = false;
std::array<struct sigaction, kSignals.size()> actionsBefore{};
std::array<int, 2> notices{-1, -1};  // from the handler
std::array<int, 2> answers{-1, -1};  // back to it
pthread_t guiThread{};

void giveBack(int signal) {
    for (std::size_t i = 0; i < kSignals.size(); ++i) {
        if (kSignals[i] == signal) {
            sigaction(signal, &actionsBefore[i], nullptr);
        }
    }
}

void handle(int signal, siginfo_t* info, void*) {
    const int errorBefore = errno;
    const bool isFirst = !handling.exchange(true);
    const Notice notice{signal, pthread_equal(pthread_self(), guiThread) != 0};
    if (isFirst && write(notices[1], &notice, sizeof notice) == sizeof notice && !isRequest(signal)) {
        pollfd answer{answers[0], POLLIN, 0};
        poll(&answer, 1, CrashGuard::kPatienceMs);
    }
    if (!isFirst || !isRequest(signal)) {
        giveBack(signal);
        if (info->si_code <= 0) {  // sent, not met: it does not come again by itself
            raise(signal);
        }
    }
    errno = errorBefore;
}

}  // namespace

class CrashGuard::Watch {
public:
    Watch(QObject* receiver, std::function<void()> rescue)
        : m_receiver(receiver), m_rescue(std::move(rescue)), m_stack(kAlternateStack) {
        stack_t stack{};
        stack.ss_sp = m_stack.data();
        stack.ss_size = m_stack.size();
        sigaltstack(&stack, &m_stackBefore);
        m_thread = std::thread([this] { stand(); });
        for (std::size_t i = 0; i < kSignals.size(); ++i) {
            struct sigaction action{};
            action.sa_sigaction = &handle;
            action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_RESTART;
            sigemptyset(&action.sa_mask);
            sigaction(kSignals[i], nullptr, &actionsBefore[i]);
            if (actionsBefore[i].sa_handler != SIG_IGN) {
                sigaction(kSignals[i], &action, nullptr);
            }
        }
    }

    ~Watch() {
        for (const int signal : kSignals) {
            giveBack(signal);
        }
        const Notice end;
        (void)!write(notices[1], &end, sizeof end);
        m_thread.join();
        sigaltstack(&m_stackBefore, nullptr);
    }
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;

private:
    void stand() {
        Notice notice;
        if (read(notices[0], &notice, sizeof notice) != sizeof notice || notice.signal == 0) {
            return;
        }
        if (notice.onGuiThread && !isRequest(notice.signal)) {
            m_rescue();
        } else {
            rescueOnGuiThread();
        }
        const char done = 1;
        (void)!write(answers[1], &done, sizeof done);
        if (isRequest(notice.signal)) {
            giveBack(notice.signal);
            kill(getpid(), notice.signal);
        }
    }

    void rescueOnGuiThread() {
        const auto rescued = std::make_shared<std::promise<void>>();
        const std::future<void> done = rescued->get_future();
        QMetaObject::invokeMethod(
            m_receiver,
            [this, rescued] {
                m_rescue();
                rescued->set_value();
            },
            Qt::QueuedConnection);
        done.wait_for(std::chrono::milliseconds(kPatienceMs));
    }

    QObject* m_receiver;
    std::function<void()> m_rescue;
    std::vector<char> m_stack;
    stack_t m_stackBefore{};
    std::thread m_thread;
};

CrashGuard::CrashGuard(QObject* receiver, std::function<void()> rescue) {
    if (guarding.exchange(true)) {
        return;
    }
    // Out of file descriptors: as without a guard.
    if (pipe2(notices.data(), O_CLOEXEC) == 0 && pipe2(answers.data(), O_CLOEXEC) == 0) {
        guiThread = pthread_self();
        m_watch = std::make_unique<Watch>(receiver, std::move(rescue));
    }
}

CrashGuard::~CrashGuard() {
    if (m_watch != nullptr) {
        m_watch.reset();
        for (const int end : {notices[0], notices[1], answers[0], answers[1]}) {
            close(end);
        }
        guarding = false;
    }
}

}  // namespace dropscope
