// SPDX-License-Identifier: GPL-3.0-or-later
// The 10,000 × 10,000 float32 file (400 MB) of the benches, and the program's own memory while it is looked at.
#pragma once

#include <cstring>
#include <fstream>
#include <string>

#include "engine/io/tensor_file.h"
#include "engine/tensor/fill.h"

namespace dropscope {

/// The word that makes a bench write the file instead, in a process of its own, whose memory goes with it.
inline constexpr const char* kMakeLargeFile = "--make";

/// The exit status.
inline int makeLargeFile(const char* path) {
    Fill normal;
    normal.kind = Fill::Kind::normal;
    const Result<Tensor> tensor = filled(Shape({10'000, 10'000}), normal);
    return tensor && saveTensor(path, *tensor) ? 0 : 1;
}

/// MB of memory that no file stands behind.
inline double ownMegabytes() {
    std::ifstream status("/proc/self/status");
    std::string line;
    while (std::getline(status, line)) {
        if (line.starts_with("RssAnon:")) {
            return std::stod(line.substr(std::strlen("RssAnon:"))) / 1000.0;
        }
    }
    return 0.0;
}

}  // namespace dropscope
