// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pass_outputs.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "engine/core/parallel.h"

namespace dropscope {

namespace {

/// A core's share of a block: its input and output stay in the second-level cache.
constexpr std::uint64_t kPart = 1U << 15;

}  // namespace

TensorSource passValues(SharedPass pass, Direction direction, Tensor in) {
    const Shape shape = in.shape();
    return {shape, [pass = std::move(pass), direction, in = std::move(in)](std::uint64_t first, std::span<float> out) {
                parallelFor(out.size(), kPart, [&](const Chunk& part) {
                    pass->values(direction, first + part.first, in.values().subspan(first + part.first, part.size()),
                                 out.subspan(part.first, part.size()));
                });
            }};
}

TensorSource passMask(SharedPass pass) {
    const Shape shape = pass->shape();
    return {shape, [pass = std::move(pass)](std::uint64_t first, std::span<float> out) {
                parallelFor(out.size(), kPart, [&](const Chunk& part) {
                    std::vector<std::uint8_t> kept(part.size());
                    pass->kept(first + part.first, kept);
                    std::ranges::copy(kept, out.subspan(part.first, part.size()).begin());
                });
            }};
}

}  // namespace dropscope
