// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>

namespace dropscope {

namespace {
constexpr const char* kWipe = "\r\033[K";  // back to the line's start, and clear it
}

Progress::Progress(std::string doing, std::stop_token stop, bool writesToStandardOutput) : m_doing(std::move(doing)) {
    m_task.stop = std::move(stop);
    const bool wouldMix = writesToStandardOutput && isatty(STDOUT_FILENO) == 1;
    if (isatty(STDERR_FILENO) == 1 && !wouldMix) {
        m_task.progress = [this](double share) { show(share); };
    }
}

Progress::~Progress() {
    if (m_shownPercent >= 0) {
        std::fputs(kWipe, stderr);
    }
}

void Progress::show(double share) {
    constexpr std::chrono::milliseconds kPatience(500);
    const int percent = static_cast<int>(share * 100.0);
    if (percent == m_shownPercent || std::chrono::steady_clock::now() - m_start < kPatience) {
        return;
    }
    m_shownPercent = percent;
    std::fputs(fmt::format("{}{} {} %", kWipe, m_doing, percent).c_str(), stderr);
}

}  // namespace dropscope
