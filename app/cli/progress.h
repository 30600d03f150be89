// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <stop_token>
#include <string>

#include "engine/core/task.h"

namespace dropscope {

/// Shows "writing y.csv 42 %" in one line of standard error while work runs, once it has taken half a second, and wipes
/// the line at its end. Shows nothing when standard error is no terminal, or when the work itself writes to a terminal.
class Progress {
public:
    Progress(std::string doing, std::stop_token stop, bool writesToStandardOutput = false);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// For the engine's function that does the work; valid while this lives.
    [[nodiscard]] const Task& task() const { return m_task; }

private:
    void show(double share);

    std::string m_doing;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    int m_shownPercent = -1;
    Task m_task;
};

}  // namespace dropscope
