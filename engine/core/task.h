// SPDX-License-Identifier: GPL-3.0-or-later
// What long work is given so that it can be watched and stopped.
#pragma once

#include <functional>
#include <stop_token>

#include "engine/core/error.h"

namespace dropscope {

/// Handed to any function that may run longer than about 50 ms. The default value watches nothing and never stops.
/// Thread rule: `stop` may be requested from any thread; `progress` is called on the thread that does the work.
struct Task {
    std::stop_token stop;
    std::function<void(double share)> progress;  ///< share of the work done, in [0, 1], never falling

    [[nodiscard]] bool stopRequested() const { return stop.stop_requested(); }

    void report(double share) const {
        if (progress) {
            progress(share);
        }
    }
};

/// What a stopped function returns. `isCancelled` tells it from a failure.
[[nodiscard]] std::unexpected<Error> cancelled();
[[nodiscard]] bool isCancelled(const Error& error);

}  // namespace dropscope
