// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dropout/unit_kernels.h"

#include <algorithm>

#include "engine/kernels/scalar/scalar_backend.h"

namespace dropscope {

namespace {

constexpr std::uint64_t kBlock = 4096;    // elements whose kept bytes are on the stack at once
constexpr std::uint64_t kLongRun = 2048;  // from here a kernel call for each run costs nothing beside its work

/// Calls `body(at, kept)` for the range's blocks in order; `at` counts from the range's beginning.
template <class Body>
Status forBlocks(const UnitDraw& draw, std::uint64_t first, std::size_t count, Body body) {
    ElementMask mask(draw);
    std::uint8_t kept[kBlock];
    for (std::size_t at = 0; at < count; at += kBlock) {
        const std::span<std::uint8_t> block(kept, std::min<std::size_t>(kBlock, count - at));
        if (Status drawn = mask.keep(first + at, block); !drawn) {
            return drawn;
        }
        if (Status done = body(at, std::span<const std::uint8_t>(block)); !done) {
            return done;
        }
    }
    return {};
}

/// A run of neighbouring units: fused kernels between the few units that were set by hand. Those are left out rather than
/// mended afterwards, when in place their x would be gone.
Status dropRow(const UnitDraw& draw, std::uint64_t unit, float scale, Zeroing zeroing, std::span<const float> in,
               std::span<float> out, Stores stores) {
    const auto& byHand = draw.byHand.units();
    auto next = byHand.lower_bound(unit);
    for (std::size_t at = 0; at < in.size();) {
        const bool more = next != byHand.end() && next->first - unit < in.size();
        const std::size_t until = more ? next->first - unit : in.size();
        if (until > at) {
            if (Status done = draw.backend.dropout({draw.key, draw.threshold, unit + at}, scale, zeroing, &in[at],
                                                   &out[at], until - at, stores);
                !done) {
                return done;
            }
        }
        at = until;
        if (more) {
            out[at] = dropoutElement(in[at], next->second, scale, zeroing);
            ++at;
            ++next;
        }
    }
    return {};
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

UnitRun ElementMask::nextRun(const UnitRun& run, std::uint64_t element, std::uint64_t left) const {
    if (m_draw.units == nullptr) {
        return {element, left, false};
    }
    return run.following > 0 ? m_draw.units->next(run) : m_draw.units->runFrom(element);
}

Status ElementMask::keep(std::uint64_t first, std::span<std::uint8_t> kept) {
    std::size_t done = 0;
    for (UnitRun run{0, 0, false}; done < kept.size();) {
        run = nextRun(run, first + done, kept.size() - done);
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

Status applyUnits(const UnitDraw& draw, float scale, Zeroing zeroing, std::uint64_t first, std::span<const float> in,
                  std::span<float> out, Stores stores) {
    if (draw.units == nullptr) {
        return dropRow(draw, first, scale, zeroing, in, out, stores);
    }
    if (draw.units->runLength() < kLongRun) {
        return forBlocks(draw, first, in.size(), [&](std::size_t at, std::span<const std::uint8_t> kept) {
            return draw.backend.applyMask(kept.data(), scale, zeroing, &in[at], &out[at], kept.size(), stores);
        });
    }
    ElementMask mask(draw);
    Status done;
    for (std::size_t at = 0; done && at < in.size();) {
        const UnitRun run = draw.units->runFrom(first + at);
        const std::size_t count = std::min<std::uint64_t>(run.count, in.size() - at);
        const std::span<const float> from = in.subspan(at, count);
        const std::span<float> to = out.subspan(at, count);
        std::uint8_t kept = 0;
        if (!run.shared) {
            done = dropRow(draw, run.unit, scale, zeroing, from, to, stores);
        } else if (done = mask.keep(first + at, {&kept, 1}); done) {
            if (kept == 0 && zeroing == Zeroing::select) {
                std::ranges::fill(to, 0.0F);
            } else {
                done = draw.backend.scale(kept != 0 ? scale : 0.0F, from.data(), to.data(), count, stores);
            }
        }
        at += count;
    }
    return done;
}

Status applyUnits(const UnitDraw& draw, const UnitAffine& affine, std::uint64_t first, std::span<const float> in,
                  std::span<float> out) {
    return forBlocks(draw, first, in.size(), [&](std::size_t at, std::span<const std::uint8_t> kept) {
        const UnitAffine step = affine;  // of its own, so that no store can change it
        const float* from = &in[at];
        float* to = &out[at];
        for (std::size_t k = 0; k < kept.size(); ++k) {
            to[k] = step(from[k], kept[k]);
        }
        return Status();
    });
}

}  // namespace dropscope
