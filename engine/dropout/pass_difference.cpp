// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dropout/pass_difference.h"

#include <atomic>
#include <vector>

#include "engine/core/assert.h"
#include "engine/core/parallel.h"

namespace dropscope {

Result<PassDifference> comparePasses(const PreparedPass& first, const PreparedPass& second, const Task& task) {
    DROPSCOPE_ASSERT(first.shape() == second.shape());
    constexpr std::uint64_t kChunk = 1U << 16;
    const std::uint64_t count = first.shape().elementCount();
    std::atomic<std::uint64_t> onlyInFirst = 0;
    std::atomic<std::uint64_t> onlyInSecond = 0;
    parallelFor(count, kChunk, [&](const Chunk& chunk) {
        if (task.stopRequested()) {
            return;
        }
        std::vector<std::uint8_t> a(chunk.size());
        std::vector<std::uint8_t> b(chunk.size());
        first.kept(chunk.first, a);
        second.kept(chunk.first, b);
        std::uint64_t inFirst = 0;
        std::uint64_t inSecond = 0;
        for (std::size_t i = 0; i < a.size(); ++i) {
            inFirst += a[i] & (b[i] ^ 1U);
            inSecond += b[i] & (a[i] ^ 1U);
        }
        onlyInFirst += inFirst;
        onlyInSecond += inSecond;
    });
    if (task.stopRequested()) {
        return cancelled();
    }
    return PassDifference{count, onlyInFirst, onlyInSecond};
}

}  // namespace dropscope
