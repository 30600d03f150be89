// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/masks/native_normal.h"

#include <algorithm>

#include "engine/random/streams.h"
#include "engine/random/uniform.h"

namespace dropscope {

namespace {

constexpr std::uint64_t kPerBlock = 4;

}  // namespace

void nativeNormals(const DrawKey& key, std::uint64_t firstUnit, std::span<double> normals) {
    while (!normals.empty()) {
        const std::uint64_t block = firstUnit / kPerBlock;
        const PhiloxBlock words =
            philox4x32({{static_cast<std::uint32_t>(block), static_cast<std::uint32_t>(block >> 32), key.step,
                         normalStream(key.stream)}},
                       {static_cast<std::uint32_t>(key.seed), static_cast<std::uint32_t>(key.seed >> 32)});
        const NormalPair low = normalPair(words.word[0], words.word[1]);
        const NormalPair high = normalPair(words.word[2], words.word[3]);
        const double four[kPerBlock] = {low.first, low.second, high.first, high.second};
        const std::uint64_t inBlock = firstUnit % kPerBlock;
        const std::size_t count = std::min<std::size_t>(kPerBlock - inBlock, normals.size());
        std::copy_n(four + inBlock, count, normals.begin());
        normals = normals.subspan(count);
        firstUnit += count;
    }
}

double nativeNormal(const DrawKey& key, std::uint64_t unit) {
    double normal = 0.0;
    nativeNormals(key, unit, {&normal, 1});
    return normal;
}

}  // namespace dropscope
