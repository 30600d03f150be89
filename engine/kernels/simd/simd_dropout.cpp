// SPDX-License-Identifier: GPL-3.0-or-later
// Dropout in one pass: draw, compare, scale, store.
#include "engine/kernels/simd/simd_highway.h"
#include "engine/kernels/simd/simd_kernels.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/kernels/simd/simd_dropout.cpp"
#include "hwy/foreach_target.h"
// What is compiled per target comes after foreach_target.h.
#include "engine/kernels/simd/apply-inl.h"

HWY_BEFORE_NAMESPACE();
namespace dropscope {
namespace HWY_NAMESPACE {

#if DROPSCOPE_HAS_VECTORS

/// A tile-sized window on an output that does not start on a cache line: takes whole tiles, streams whole lines.
class LineWriter {
public:
    explicit LineWriter(float* out) : m_out(out - floatsIntoLine(out)), m_first(floatsIntoLine(out)), m_lead(m_first) {}

    /// Where the next tile goes.
    [[nodiscard]] float* tile() { return m_buffer + m_lead; }

    /// Takes the tile that was written there.
    HWY_INLINE void commit() {
        std::size_t line = 0;
        if (m_first != 0) {  // the first line begins with floats that are not ours
            std::copy(m_buffer + m_first, m_buffer + kLineFloats, m_out + m_first);
            m_first = 0;
            line = kLineFloats;
        }
        const FloatTag d;
        for (; line < kTileUnits; line += kLanes) {
            hn::Stream(hn::Load(d, m_buffer + line), d, m_out + line);
        }
        m_out += kTileUnits;
        std::copy_n(m_buffer + kTileUnits, m_lead, m_buffer);
    }

    /// Writes what is left of the last line.
    void finish() { std::copy_n(m_buffer, m_lead, m_out); }

private:
    HWY_ALIGN float m_buffer[kTileUnits + kLineFloats];
    float* m_out;         // on a line
    std::size_t m_first;  // floats of the first line that lie before the output; 0 once it is written
    std::size_t m_lead;   // floats of a line that wait for their line to fill
};

template <Zeroing kZeroing, Stores kStores>
HWY_INLINE void drawAndDropTile(const TileRule& rule, std::uint64_t tile, hn::Vec<FloatTag> scale, const float* in,
                                float* out) {
    TileWords words;
    if (HWY_LIKELY(!drawTile(rule, tile, words))) {
        dropTile<kZeroing, kStores, false>(rule, words, scale, in, out);
    } else {
        dropTile<kZeroing, kStores, true>(rule, words, scale, in, out);
    }
}

template <Zeroing kZeroing>
void dropTiles(const TileRule& rule, std::uint64_t tile, std::size_t tiles, float scale, const float* in, float* out,
               Stores stores) {
    const auto scales = hn::Set(FloatTag(), scale);
    if (stores == Stores::cached) {
        for (std::size_t t = 0; t < tiles; ++t) {
            drawAndDropTile<kZeroing, Stores::cached>(rule, tile + t, scales, in + t * kTileUnits,
                                                      out + t * kTileUnits);
        }
        return;
    }
    if (floatsIntoLine(out) == 0) {
        for (std::size_t t = 0; t < tiles; ++t) {
            prefetchAhead(in, t, tiles);
            drawAndDropTile<kZeroing, Stores::streaming>(rule, tile + t, scales, in + t * kTileUnits,
                                                         out + t * kTileUnits);
        }
    } else {
        LineWriter writer(out);
        for (std::size_t t = 0; t < tiles; ++t) {
            prefetchAhead(in, t, tiles);
            drawAndDropTile<kZeroing, Stores::cached>(rule, tile + t, scales, in + t * kTileUnits, writer.tile());
            writer.commit();
        }
        writer.finish();
    }
    hwy::FlushStream();
}

/// `count` units that all lie in one tile.
template <Zeroing kZeroing>
void dropWithinTile(const TileRule& rule, std::uint64_t unit, float scale, const float* in, float* out,
                    std::size_t count) {
    std::uint8_t kept[kTileUnits];
    drawTileBytes(rule, unit / kTileUnits, kept);
    dropByBytes<kZeroing, Stores::cached>(kept + unit % kTileUnits, scale, in, out, count);
}

template <Zeroing kZeroing>
void dropUnits(const MaskRange& range, float scale, const float* in, float* out, std::size_t count, Stores stores) {
    const TileRule rule(range);
    std::uint64_t unit = range.firstUnit;
    const auto head = std::min<std::size_t>(count, (kTileUnits - unit % kTileUnits) % kTileUnits);
    if (head > 0) {
        dropWithinTile<kZeroing>(rule, unit, scale, in, out, head);
    }
    unit += head;
    const std::size_t tiles = (count - head) / kTileUnits;
    if (tiles > 0) {
        dropTiles<kZeroing>(rule, unit / kTileUnits, tiles, scale, in + head, out + head, stores);
    }
    unit += tiles * kTileUnits;
    const std::size_t done = head + tiles * kTileUnits;
    if (done < count) {
        dropWithinTile<kZeroing>(rule, unit, scale, in + done, out + done, count - done);
    }
}

void dropout(const MaskRange& range, float scale, Zeroing zeroing, const float* in, float* out, std::size_t count,
             Stores stores) {
    if (zeroing == Zeroing::multiply) {
        dropUnits<Zeroing::multiply>(range, scale, in, out, count, stores);
    } else {
        dropUnits<Zeroing::select>(range, scale, in, out, count, stores);
    }
}

#else

void dropout(const MaskRange& range, float scale, Zeroing zeroing, const float* in, float* out, std::size_t count,
             Stores stores) {
    (void)scalarBackend().dropout(range, scale, zeroing, in, out, count, stores);
}

#endif

}  // namespace HWY_NAMESPACE
}  // namespace dropscope
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace dropscope {

HWY_EXPORT(dropout);

void simdDropout(const MaskRange& range, float scale, Zeroing zeroing, const float* in, float* out, std::size_t count,
                 Stores stores) {
    if (range.threshold.value() == 0) {
        simdScale(scale, in, out, count, stores);
    } else if (range.threshold.value() > 0xFFFFFFFFU) {
        // All dropped.
        if (zeroing == Zeroing::multiply) {
            simdScale(0.0F, in, out, count, stores);
        } else {
            std::fill_n(out, count, 0.0F);
        }
    } else {
        HWY_DYNAMIC_DISPATCH(dropout)(range, scale, zeroing, in, out, count, stores);
    }
}

}  // namespace dropscope
#endif
