// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace dropscope {

/// What Qt's thread pool and event queue promise, said to the thread sanitizer. Debian's Qt is not built with it, so it sees
/// no order there and would call every job a race. The last capture of a lambda that goes to another thread, which calls
/// take() before anything else: then it sees all that was written before the lambda went. Nothing in other builds.
/// There is one order for all jobs, so a race that only another job's handover would prevent stays unseen.
class Handover {
public:
    Handover() = default;
#ifdef __SANITIZE_THREAD__
    Handover(const Handover& /*other*/) noexcept { given.fetch_add(1, std::memory_order_release); }
    Handover& operator=(const Handover&) = default;
    ~Handover() = default;
    void take() const { (void)given.load(std::memory_order_acquire); }

private:
    static inline std::atomic<unsigned> given = 0;
#else
    void take() const {}
#endif
};

}  // namespace dropscope
