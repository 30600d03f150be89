// SPDX-License-Identifier: GPL-3.0-or-later
// How long a window takes to answer, as rows of a table: medians and 99th percentiles. "busy" is the median of the processor
// time that the GUI thread itself spent: what is left of the time when other programs use the machine too.
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

namespace dropscope {

inline double milliseconds(const QElapsedTimer& timer) { return static_cast<double>(timer.nsecsElapsed()) * 1e-6; }

struct Times {
    std::vector<double> wall;
    std::vector<double> busy;  // empty where it is another process's
};

inline double busyMilliseconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

inline double percentile(std::vector<double>& times, double share) {
    std::ranges::sort(times);
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

inline void printHead(const char* what) {
    std::printf("%-44s %8s %8s %8s %8s\n", what, "median", "p99", "busy", "limit");
}

inline void printRow(const char* name, Times times, double limit) {
    std::printf("%-44s %8.2f %8.2f ", name, percentile(times.wall, 0.5), percentile(times.wall, 0.99));
    times.busy.empty() ? std::printf("%8s", "") : std::printf("%8.2f", percentile(times.busy, 0.5));
    std::printf(" %8.0f\n", limit);
    std::fflush(stdout);
}

/// From the change until everything it asked for is painted; jobs run on beside it, as they do for a user.
inline Times answers(int count, const std::function<void(int)>& change) {
    Times times;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        const double busyBefore = busyMilliseconds();
        change(i);
        QApplication::processEvents();
        times.wall.push_back(milliseconds(timer));
        times.busy.push_back(busyMilliseconds() - busyBefore);
    }
    return times;
}

}  // namespace dropscope
