// SPDX-License-Identifier: GPL-3.0-or-later
// Another framework's mask for what is set on the Masks page.
#pragma once

#include <memory>

#include "engine/core/error.h"
#include "engine/masks/mask_source.h"
#include "engine/masks/replay/replay_source.h"
#include "ui/document/document.h"

namespace dropscope {

/// Whose mask, in which state: draw k follows k earlier passes of the same layer in frameworks whose generator remembers
/// them; JAX and TensorFlow draw the same mask at every pass, as they do with the same key. Fails as maskRequestFor does,
/// and on more than kMostEarlierPasses of them.
[[nodiscard]] Result<ReplayConfig> replayConfigOf(const MaskSettings& settings, const Shape& x);

inline constexpr std::uint32_t kMostEarlierPasses = 1000;

/// That mask. Fails also where the source has none, such as for a seed beyond its range or a GPU that is not known here.
[[nodiscard]] Result<std::shared_ptr<const MaskSource>> sourceOf(const MaskSettings& settings, const Shape& x);

/// The same for every draw, as the engine asks for it; empty for our own stream. A draw costs at most some milliseconds: the
/// passes before it are jumped over.
[[nodiscard]] SourceOfPass sourcesOf(const MaskSettings& settings, const Shape& x);

}  // namespace dropscope
