// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/masks/replay/replay_source.h"

namespace dropscope {

/// A short Python program that prints this mask in its own framework, 1 kept and 0 dropped: what a person pastes to see it
/// there. For our own source, a shell command. A recipe that cannot be read is left out.
[[nodiscard]] std::string replayCode(const ReplayConfig& config, const MaskRequest& request);

}  // namespace dropscope
