// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dropout/unit_kernels.h"

#include <algorithm>
#include <cstring>

#include "engine/kernels/scalar/scalar_backend.h"

namespace dropscope {

namespace {

constexpr std::uint64_t kBlock = 4096;  // elements whose kept bytes are on the stack at once
constexpr std::uint64_t kSourceBlock =
    1024;                                 // small, so that drawing goes on while the last block is still being stored
constexpr std::uint64_t kLongRun = 2048;  // from here a kernel call for each run costs nothing beside its work

/// The units unit, unit + 1, ..., a byte each, without those that were set by hand.
Status drawUnits(const UnitDraw& draw, std::uint64_t unit, std::span<std::uint8_t> kept) {
    if (draw.source == nullptr) {
        return draw.backend.drawMask({draw.key, draw.threshold, unit}, kept.data(), kept.size());
    }
    draw.source->keep(unit, kept);
    return {};
}

std::uint64_t unitCountOf(const UnitDraw& draw) {
    return draw.units != nullptr ? draw.units->unitCount() : draw.x.elementCount();
}

/// A back end that takes whole tensors draws the stream's masks itself, and no others.
bool takesWhole(const UnitDraw& draw) { return draw.backend.takesWholeTensors() && draw.source == nullptr; }

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

/// A run of neighbouring units: `range(unit, from, to)`, a fused kernel, between the few units that were set by hand, and
/// `one(x, kept)` for those. They are left out rather than mended afterwards, when in place their x would be gone.
template <class Range, class One>
Status forRow(const UnitDraw& draw, std::uint64_t unit, std::span<const float> in, std::span<float> out,
              const Range& range, const One& one) {
    const auto& byHand = draw.byHand.units();
    auto next = byHand.lower_bound(unit);
    for (std::size_t at = 0; at < in.size();) {
        const bool more = next != byHand.end() && next->first - unit < in.size();
        const std::size_t until = more ? next->first - unit : in.size();
        if (until > at) {
            if (Status done = range(unit + at, in.subspan(at, until - at), out.subspan(at, until - at)); !done) {
                return done;
            }
        }
        at = until;
        if (more) {
            out[at] = one(in[at], next->second);
            ++at;
            ++next;
        }
    }
    return {};
}

/// `value`, `count` times. Few are written as whole vectors, and what they write too much the caller writes again.
void spread(std::uint8_t value, std::span<std::uint8_t> out, std::size_t count) {
    constexpr std::size_t kStep = 16;
    constexpr std::size_t kFew = 256;  // from here a call of memset costs nothing beside its work
    if (count > kFew || out.size() < count + kStep) {
        std::fill_n(out.begin(), count, value);
        return;
    }
    for (std::size_t k = 0; k < count; k += kStep) {
        std::memset(&out[k], value, kStep);
    }
}

/// A run of neighbouring units under another framework's mask.
Status dropSourceRow(const UnitDraw& draw, std::uint64_t unit, float scale, Zeroing zeroing, std::span<const float> in,
                     std::span<float> out, Stores stores) {
    std::uint8_t kept[kSourceBlock];
    for (std::size_t at = 0; at < in.size(); at += kSourceBlock) {
        const std::span<std::uint8_t> block(kept, std::min<std::size_t>(kSourceBlock, in.size() - at));
        draw.source->keep(unit + at, block);
        draw.byHand.apply(unit + at, block);
        if (Status done = draw.backend.applyMask(kept, scale, zeroing, &in[at], &out[at], block.size(), stores);
            !done) {
            return done;
        }
    }
    return {};
}

Status dropRow(const UnitDraw& draw, std::uint64_t unit, float scale, Zeroing zeroing, std::span<const float> in,
               std::span<float> out, Stores stores) {
    if (draw.source != nullptr) {
        return dropSourceRow(draw, unit, scale, zeroing, in, out, stores);
    }
    return forRow(
        draw, unit, in, out,
        [&](std::uint64_t first, std::span<const float> from, std::span<float> to) {
            return draw.backend.dropout({draw.key, draw.threshold, first}, scale, zeroing, from.data(), to.data(),
                                        from.size(), stores);
        },
        [&](float x, bool kept) { return dropoutElement(x, kept, scale, zeroing); });
}

/// out[k] = rule(in[k], kept), on this machine.
template <class Rule>
Status applyRule(const UnitDraw& draw, const Rule& rule, std::uint64_t first, std::span<const float> in,
                 std::span<float> out) {
    return forBlocks(draw, first, in.size(), [&](std::size_t at, std::span<const std::uint8_t> kept) {
        const Rule step = rule;  // of its own, so that no store can change it
        const float* from = &in[at];
        float* to = &out[at];
        for (std::size_t k = 0; k < kept.size(); ++k) {
            to[k] = step(from[k], kept[k]);
        }
        return Status();
    });
}

/// All of it in one call, for a back end that takes whole tensors.
Status applyWhole(const UnitDraw& draw, const UnitEffect& effect, std::uint64_t first, std::span<const float> in,
                  std::span<float> out) {
    static const HandSet kNone;
    if (draw.units != nullptr) {
        return draw.backend.applyUnits({draw.units, draw.key, draw.threshold, draw.byHand}, effect, first, in.data(),
                                       out.data(), in.size());
    }
    return forRow(
        draw, first, in, out,
        [&](std::uint64_t unit, std::span<const float> from, std::span<float> to) {
            return draw.backend.applyUnits({nullptr, draw.key, draw.threshold, kNone}, effect, unit, from.data(),
                                           to.data(), from.size());
        },
        [&](float x, bool kept) { return effectOn(effect, x, kept); });
}

}  // namespace

Status ElementMask::toTile(std::uint64_t tile) {
    if (tile == m_tile) {
        return {};
    }
    const std::uint64_t first = tile * kTileUnits;
    const std::uint64_t count = m_draw.source != nullptr  // which has no unit beyond the last one
                                    ? std::min<std::uint64_t>(kTileUnits, unitCountOf(m_draw) - first)
                                    : kTileUnits;
    if (Status drawn = drawUnits(m_draw, first, {m_kept, count}); !drawn) {
        return drawn;
    }
    m_draw.byHand.apply(first, m_kept);
    m_tile = tile;
    return {};
}

Status ElementMask::keepInARow(std::uint64_t unit, std::span<std::uint8_t> kept) {
    if (m_draw.backend.takesWholeTensors() || m_draw.source != nullptr) {  // one trip, not one for each tile
        if (Status drawn = drawUnits(m_draw, unit, kept); !drawn) {
            return drawn;
        }
        m_draw.byHand.apply(unit, kept);
        return {};
    }
    for (std::size_t done = 0; done < kept.size();) {
        if (Status there = toTile(unit / kTileUnits); !there) {
            return there;
        }
        const std::uint64_t inTile = unit % kTileUnits;
        const auto count = std::min<std::size_t>(kTileUnits - inTile, kept.size() - done);
        std::copy_n(m_kept + inTile, count, &kept[done]);
        unit += count;
        done += count;
    }
    return {};
}

Result<std::size_t> ElementMask::keepShared(const UnitRun& run, std::span<std::uint8_t> kept) {
    const std::uint64_t wholeRun = m_draw.units->runLength();
    std::uint64_t length = run.count;  // of a first run that may have begun before
    std::size_t done = 0;
    for (std::uint64_t unit = run.unit; unit <= run.unit + run.following && done < kept.size();) {
        if (Status there = toTile(unit / kTileUnits); !there) {
            return std::unexpected(there.error());
        }
        const std::uint64_t end = std::min((unit / kTileUnits + 1) * kTileUnits, run.unit + run.following + 1);
        for (; unit < end && done < kept.size(); ++unit) {
            const auto count = std::min<std::size_t>(length, kept.size() - done);
            spread(m_kept[unit % kTileUnits], kept.subspan(done), count);
            done += count;
            length = wholeRun;
        }
    }
    return done;
}

Result<std::size_t> ElementMask::keepRepeated(const UnitRun& run, std::span<std::uint8_t> kept) {
    const std::uint64_t wholeRun = m_draw.units->runLength();
    const auto rest = std::min<std::size_t>(run.count, kept.size());
    if (Status drawn = keepInARow(run.unit, kept.first(rest)); !drawn) {
        return std::unexpected(drawn.error());
    }
    const std::span<std::uint8_t> repeated =
        kept.subspan(rest, std::min<std::uint64_t>(run.following * wholeRun, kept.size() - rest));
    std::size_t done = std::min<std::size_t>(wholeRun, repeated.size());
    if (Status drawn = keepInARow(run.unit + run.count - wholeRun, repeated.first(done)); !drawn) {
        return std::unexpected(drawn.error());
    }
    while (done < repeated.size()) {  // each time twice as much
        const std::size_t count = std::min(done, repeated.size() - done);
        std::copy_n(repeated.begin(), count, &repeated[done]);
        done += count;
    }
    return rest + done;
}

Status ElementMask::keep(std::uint64_t first, std::span<std::uint8_t> kept) {
    if (m_draw.units == nullptr) {
        return keepInARow(first, kept);
    }
    for (std::size_t done = 0; done < kept.size();) {
        const UnitRun run = m_draw.units->runFrom(first + done);
        const Result<std::size_t> count =
            run.shared ? keepShared(run, kept.subspan(done)) : keepRepeated(run, kept.subspan(done));
        if (!count) {
            return std::unexpected(count.error());
        }
        done += *count;
    }
    return {};
}

Status applyUnits(const UnitDraw& draw, float scale, Zeroing zeroing, std::uint64_t first, std::span<const float> in,
                  std::span<float> out, Stores stores) {
    if (takesWhole(draw)) {
        return applyWhole(draw, dropEffect(scale, zeroing == Zeroing::select), first, in, out);
    }
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
    if (takesWhole(draw)) {
        const UnitEffect effect{.factor = {0.0F * affine.factor, 1.0F * affine.factor},
                                .offset = {affine.offset(0), affine.offset(1)},
                                .adds = true,
                                .newNan = hostNewNan()};
        return applyWhole(draw, effect, first, in, out);
    }
    return applyRule(draw, affine, first, in, out);
}

Status applyUnits(const UnitDraw& draw, const UnitQuotient& rule, std::uint64_t first, std::span<const float> in,
                  std::span<float> out) {
    return applyRule(draw, rule, first, in, out);
}

Status applyUnits(const UnitDraw& draw, const UnitWideProduct& rule, std::uint64_t first, std::span<const float> in,
                  std::span<float> out) {
    return applyRule(draw, rule, first, in, out);
}

}  // namespace dropscope
