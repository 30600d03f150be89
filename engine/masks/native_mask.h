// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

#include "engine/core/assert.h"
#include "engine/masks/mask_source.h"
#include "engine/masks/native_stream.h"
#include "engine/masks/threshold.h"
#include "engine/random/streams.h"

namespace dropscope {

/// The mask that the native stream draws for one key and threshold.
class NativeMask final : public MaskSource {
public:
    NativeMask(DrawKey key, DropThreshold threshold) : m_key(key), m_threshold(threshold) {
        DROPSCOPE_ASSERT(key.stream <= kLargestStream);  // a larger one would be the other plane of a smaller one
    }

    void keep(std::uint64_t firstUnit, std::span<std::uint8_t> kept) const override;

private:
    DrawKey m_key;
    DropThreshold m_threshold;
};

/// Which of one tile's 256 units are kept (1) or dropped (0): `kept` in unit order.
void nativeTile(DrawKey key, DropThreshold threshold, std::uint64_t tile, std::uint8_t (&kept)[kTileUnits]);

}  // namespace dropscope
