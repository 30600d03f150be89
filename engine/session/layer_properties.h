// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dropout/layer.h"
#include "engine/session/property.h"

namespace dropscope {

/// Everything of a LayerConfig. Whether the values go together is for `validate(config)` to say. Any thread.
[[nodiscard]] const Properties<LayerConfig>& layerProperties();

/// Units set by hand as [[unit, kept], ...], kept being true or false, and back. Fails on anything else.
[[nodiscard]] Json handSetJson(const HandSet& byHand);
[[nodiscard]] Result<HandSet> handSetFrom(const Json& json);

}  // namespace dropscope
