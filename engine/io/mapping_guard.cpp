// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/mapping_guard.h"

#include <sys/mman.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>

namespace dropscope {

namespace {

/// Never freed and its range never changed, so that a signal's handler may read it at any moment.
struct Guarded {
    std::uintptr_t begin;
    std::uintptr_t end;
    std::atomic<bool> lives{true};
    Guarded* next = nullptr;
};

std::atomic<Guarded*> g_guarded = nullptr;
struct sigaction g_before{};

/// Only what may be called in a handler: mmap is a plain system call on Linux.
bool fillWithZeros(std::uintptr_t at) {
    for (const Guarded* each = g_guarded.load(); each != nullptr; each = each->next) {
        if (each->lives.load() && each->begin <= at && at < each->end) {
            const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
            const std::uintptr_t from = at / page * page;
            void* const zeros = ::mmap(reinterpret_cast<void*>(from), each->end - from, PROT_READ,
                                       MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
            return zeros != MAP_FAILED;
        }
    }
    return false;
}

void onBusError(int number, siginfo_t* info, void* context) {
    const int error = errno;
    const bool mended = fillWithZeros(reinterpret_cast<std::uintptr_t>(info->si_addr));
    errno = error;
    if (mended) {
        return;
    }
    if ((g_before.sa_flags & SA_SIGINFO) != 0) {
        g_before.sa_sigaction(number, info, context);
    } else if (g_before.sa_handler != SIG_DFL && g_before.sa_handler != SIG_IGN) {
        g_before.sa_handler(number);
    } else {
        ::sigaction(number, &g_before, nullptr);  // the access is repeated and ends the program as usual
    }
}

}  // namespace

void guardMapping(const void* data, std::size_t size) {
    static const bool once = [] {
        struct sigaction action{};
        action.sa_sigaction = onBusError;
        action.sa_flags = SA_SIGINFO | SA_RESTART;
        sigemptyset(&action.sa_mask);
        return ::sigaction(SIGBUS, &action, &g_before) == 0;
    }();
    static_cast<void>(once);
    const auto begin = reinterpret_cast<std::uintptr_t>(data);
    auto* guarded = new Guarded{begin, begin + size};
    guarded->next = g_guarded.load();
    while (!g_guarded.compare_exchange_weak(guarded->next, guarded)) {
    }
}

void endMappingGuard(const void* data) {
    const auto begin = reinterpret_cast<std::uintptr_t>(data);
    for (Guarded* each = g_guarded.load(); each != nullptr; each = each->next) {
        if (each->begin == begin) {
            each->lives.store(false);
        }
    }
}

}  // namespace dropscope
