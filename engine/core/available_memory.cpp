// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/available_memory.h"

#include <fstream>
#include <string>

#include "engine/core/aligned_buffer.h"

namespace dropscope {

std::uint64_t availableMemoryBytes() {
    // Lines such as "MemAvailable:   13251360 kB".
    std::ifstream file("/proc/meminfo");
    std::string name;
    for (std::string line; file >> name && std::getline(file, line);) {
        if (name == "MemAvailable:") {
            return std::stoull(line) << 10;
        }
    }
    return physicalMemoryBytes();
}

}  // namespace dropscope
