// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dropout/unit_kernels.h"

#include <algorithm>

#include "engine/kernels/scalar/scalar_backend.h"
#include "engine/kernels/whole_tensor.h"

namespace dropscope {

namespace {

constexpr std::uint64_t kBlock = 4096;    // elements whose kept bytes are on the stack at once
constexpr std::uint64_t kLongRun = 2048;  // from here a kernel call for each run costs nothing beside its work

/// Calls `body(first, kept)` for the chunk's blocks in order.
template <class Body>
Status forBlocks(const UnitDraw& draw, const Chunk& chunk, Body body) {
    ElementMask mask(draw);
    std::uint8_t kept[kBlock];
    for (std::uint64_t first = chunk.first; first < chunk.last; first += kBlock) {
        const std::size_t count = std::min(kBlock, chunk.last - first);
        if (Status drawn = mask.keep(first, {kept, count}); !drawn) {
            return drawn;
        }
        if (Status done = body(first, std::span<const std::uint8_t>(kept, count)); !done) {
            return done;
        }
    }
    return {};
}

/// A run of neighbouring units: one fused kernel, then the few units that were set by hand.
Status dropRow(const UnitDraw& draw, std::uint64_t unit, float scale, Zeroing zeroing, std::span<const float> in,
               std::span<float> out, Stores stores) {
    Status done = draw.backend.dropout({draw.key, draw.threshold, unit}, scale, zeroing, in.data(), out.data(),
                                       in.size(), stores);
    const auto& byHand = draw.byHand.units();
    for (auto it = byHand.lower_bound(unit); it != byHand.end() && it->first - unit < in.size(); ++it) {
        const std::uint64_t k = it->first - unit;
        out[k] = dropoutElement(in[k], it->second, scale, zeroing);
    }
    return done;
}

}  // namespace

Status ElementMask::toTile(std::uint64_t tile) {
    if (tile == m_tile) {
        return {};
    }
    const std::uint64_t first = tile * kTileUnits;
    if (Status drawn = m_draw.backend.drawMask({m_draw.key, m_draw.threshold, first}, m_kept, kTileUnits); !drawn) {
        return drawn;
    }
    m_draw.byHand.apply(first, m_kept);
    m_tile = tile;
    return {};
}

Status ElementMask::keep(std::uint64_t first, std::span<std::uint8_t> kept) {
    std::size_t done = 0;
    for (UnitRun run{0, 0, false}; done < kept.size();) {
        run = run.following > 0 ? m_draw.units.next(run) : m_draw.units.runFrom(first + done);
        const std::size_t end = done + std::min<std::uint64_t>(run.count, kept.size() - done);
        for (std::uint64_t unit = run.unit; done < end;) {
            if (Status there = toTile(unit / kTileUnits); !there) {
                return there;
            }
            const std::uint64_t inTile = unit % kTileUnits;
            const std::size_t count =
                run.shared ? end - done : std::min<std::uint64_t>(end - done, kTileUnits - inTile);
            if (run.shared) {
                std::fill_n(&kept[done], count, m_kept[inTile]);
            } else {
                std::copy_n(m_kept + inTile, count, &kept[done]);
            }
            unit += count;
            done += count;
        }
    }
    return {};
}

Status applyUnits(const UnitDraw& draw, float scale, Zeroing zeroing, std::span<const float> in, std::span<float> out) {
    const Stores stores = storesFor(in.data(), out.data(), in.size());
    if (draw.units.runLength() < kLongRun) {
        return forKernelChunks(in.size(), [&](const Chunk& chunk) {
            return forBlocks(draw, chunk, [&](std::uint64_t first, std::span<const std::uint8_t> kept) {
                return draw.backend.applyMask(kept.data(), scale, zeroing, &in[first], &out[first], kept.size(),
                                              stores);
            });
        });
    }
    return forKernelChunks(in.size(), [&](const Chunk& chunk) {
        ElementMask mask(draw);
        Status done;
        for (std::uint64_t first = chunk.first; done && first < chunk.last;) {
            const UnitRun run = draw.units.runFrom(first);
            const std::uint64_t count = std::min(run.count, chunk.last - first);
            const std::span<const float> from = in.subspan(first, count);
            const std::span<float> to = out.subspan(first, count);
            std::uint8_t kept = 0;
            if (!run.shared) {
                done = dropRow(draw, run.unit, scale, zeroing, from, to, stores);
            } else if (done = mask.keep(first, {&kept, 1}); done) {
                if (kept == 0 && zeroing == Zeroing::select) {
                    std::ranges::fill(to, 0.0F);
                } else {
                    done = draw.backend.scale(kept != 0 ? scale : 0.0F, from.data(), to.data(), count, stores);
                }
            }
            first += count;
        }
        return done;
    });
}

Status applyUnits(const UnitDraw& draw, const UnitAffine& affine, std::span<const float> in, std::span<float> out) {
    return forKernelChunks(in.size(), [&](const Chunk& chunk) {
        return forBlocks(draw, chunk, [&](std::uint64_t first, std::span<const std::uint8_t> kept) {
            const UnitAffine step = affine;  // of its own, so that no store can change it
            const float* from = &in[first];
            float* to = &out[first];
            for (std::size_t k = 0; k < kept.size(); ++k) {
                to[k] = step(from[k], kept[k]);
            }
            return Status();
        });
    });
}

Status writeUnits(const UnitDraw& draw, std::span<float> out) {
    return forKernelChunks(out.size(), [&](const Chunk& chunk) {
        return forBlocks(draw, chunk, [&](std::uint64_t first, std::span<const std::uint8_t> kept) {
            std::ranges::copy(kept, &out[first]);
            return Status();
        });
    });
}

}  // namespace dropscope
