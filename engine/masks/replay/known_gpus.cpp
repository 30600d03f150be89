// SPDX-License-Identifier: GPL-3.0-or-later
// The table behind knownGpus: NVIDIA's architecture white papers and data sheets for the SM counts, the CUDA programming
// guide's table of compute capabilities for the threads (2048; Turing 1024; GeForce and RTX from Ampere on 1536).
#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "engine/masks/replay/cuda_grid.h"

namespace dropscope {

namespace {

constexpr KnownGpu kGpus[] = {
    {"B200", {148, 2048}},
    {"H200", {132, 2048}},
    {"H100 SXM", {132, 2048}},
    {"H100 PCIe", {114, 2048}},
    {"A100", {108, 2048}},
    {"A30", {56, 2048}},
    {"A40", {84, 1536}},
    {"A10", {72, 1536}},
    {"A10G", {80, 1536}},
    {"A2", {10, 1536}},
    {"L4", {58, 1536}},
    {"L40", {142, 1536}},
    {"L40S", {142, 1536}},
    {"V100", {80, 2048}},
    {"T4", {40, 1024}},
    {"P100", {56, 2048}},
    {"P40", {30, 2048}},
    {"P4", {20, 2048}},
    {"K80", {13, 2048}},
    {"RTX 6000 Ada", {142, 1536}},
    {"RTX A6000", {84, 1536}},
    {"RTX A5000", {64, 1536}},
    {"RTX A4000", {48, 1536}},
    {"Quadro RTX 8000", {72, 1024}},
    {"Quadro RTX 6000", {72, 1024}},
    {"TITAN RTX", {72, 1024}},
    {"TITAN V", {80, 2048}},
    {"RTX 5090", {170, 1536}},
    {"RTX 5080", {84, 1536}},
    {"RTX 5070 Ti", {70, 1536}},
    {"RTX 5070", {48, 1536}},
    {"RTX 4090", {128, 1536}},
    {"RTX 4080 Super", {80, 1536}},
    {"RTX 4080", {76, 1536}},
    {"RTX 4070 Ti Super", {66, 1536}},
    {"RTX 4070 Ti", {60, 1536}},
    {"RTX 4070 Super", {56, 1536}},
    {"RTX 4070", {46, 1536}},
    {"RTX 4060 Ti", {34, 1536}},
    {"RTX 4060", {24, 1536}},
    {"RTX 3090 Ti", {84, 1536}},
    {"RTX 3090", {82, 1536}},
    {"RTX 3080 Ti", {80, 1536}},
    {"RTX 3080", {68, 1536}},
    {"RTX 3070 Ti", {48, 1536}},
    {"RTX 3070", {46, 1536}},
    {"RTX 3060 Ti", {38, 1536}},
    {"RTX 3060", {28, 1536}},
    {"RTX 3050", {20, 1536}},
    {"RTX 2080 Ti", {68, 1024}},
    {"RTX 2080 Super", {48, 1024}},
    {"RTX 2080", {46, 1024}},
    {"RTX 2070 Super", {40, 1024}},
    {"RTX 2070", {36, 1024}},
    {"RTX 2060", {30, 1024}},
    {"GTX 1660 Ti", {24, 1024}},
    {"GTX 1660", {22, 1024}},
    {"GTX 1650", {14, 1024}},
    {"GTX 1080 Ti", {28, 2048}},
    {"GTX 1080", {20, 2048}},
    {"GTX 1070 Ti", {19, 2048}},
    {"GTX 1070", {15, 2048}},
    {"GTX 1060", {10, 2048}},
    {"GTX 1050 Ti", {6, 2048}},
    {"GTX 1050", {5, 2048}},
};

/// Letters and digits alone, small.
std::string plain(std::string_view name) {
    std::string result;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z') {
            result += static_cast<char>(c - 'A' + 'a');
        } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            result += c;
        }
    }
    return result;
}

}  // namespace

std::span<const KnownGpu> knownGpus() { return kGpus; }

Result<CudaGrid> findGpu(std::string_view name) {
    const std::string wanted = plain(name);
    std::string close;
    for (const KnownGpu& gpu : kGpus) {
        const std::string known = plain(gpu.name);
        if (known == wanted) {
            return gpu.grid;
        }
        if (wanted.size() >= 2 && known.find(wanted) != std::string::npos) {
            close += fmt::format("{}{}", close.empty() ? "" : " or ", gpu.name);
        }
    }
    return fail(phrase("there is no known GPU '{}'", name), "GPU",
                phrase("write {}, or give its SM count and threads per SM",
                       close.empty() ? Text(phrase("a name such as A100, T4 or RTX 4090")) : Text(close)));
}

}  // namespace dropscope
