// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/mapping_guard.h"

#include <sys/mman.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <functional>

namespace dropscope {

namespace {

/// Never freed and its range never changed, so that a signal's handler may read it at any moment.
struct Guarded {
    char* begin;
    char* end;
    std::atomic<bool> lives{true};
    Guarded* next = nullptr;
};

std::atomic<Guarded*> allGuarded = nullptr;
struct sigaction actionBefore{};

/// Only what may be called in a handler: mmap is a plain system call on Linux.
bool fillWithZeros(char* at) {
    for (const Guarded* each = allGuarded.load(); each != nullptr; each = each->next) {
        if (each->lives.load() && !std::less<>()(at, each->begin) && std::less<>()(at, each->end)) {
            const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
            char* const from = at - reinterpret_cast<std::uintptr_t>(at) % page;
            void* const zeros = ::mmap(from, static_cast<std::size_t>(each->end - from), PROT_READ,
                                       MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
            return zeros != MAP_FAILED;
        }
    }
    return false;
}

void onBusError(int number, siginfo_t* info, void* context) {
    const int error = errno;
    const bool mended = fillWithZeros(static_cast<char*>(info->si_addr));
    errno = error;
    if (mended) {
        return;
    }
    if ((actionBefore.sa_flags & SA_SIGINFO) != 0) {
        actionBefore.sa_sigaction(number, info, context);
    } else if (actionBefore.sa_handler != SIG_DFL && actionBefore.sa_handler != SIG_IGN) {
        actionBefore.sa_handler(number);
    } else {
        ::sigaction(number, &actionBefore, nullptr);  // the access is repeated and ends the program as usual
    }
}

}  // namespace

void guardMapping(const void* data, std::size_t size) {
    static const bool kTaken = [] {
        struct sigaction action{};
        action.sa_sigaction = onBusError;
        action.sa_flags = SA_SIGINFO | SA_RESTART;
        sigemptyset(&action.sa_mask);
        return ::sigaction(SIGBUS, &action, &actionBefore) == 0;
    }();
    static_cast<void>(kTaken);
    char* const begin = static_cast<char*>(const_cast<void*>(data));
    auto* guarded = new Guarded{begin, begin + size};
    guarded->next = allGuarded.load();
    while (!allGuarded.compare_exchange_weak(guarded->next, guarded)) {
    }
}

void endMappingGuard(const void* data) {
    for (Guarded* each = allGuarded.load(); each != nullptr; each = each->next) {
        if (each->begin == data) {
            each->lives.store(false);
        }
    }
}

}  // namespace dropscope
