// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/dropout/layer.h"
#include "engine/io/csv.h"

namespace dropscope {

/// What the "#" lines of a saved mask, output or gradient say, so that the file alone repeats it: kind, p, seed,
/// stream, step, source, version; mode, zeroing, scaling and shared axes where they are not the usual ones. `version` is the
/// program's.
[[nodiscard]] CsvFacts resultFacts(const LayerConfig& config, const DrawKey& key, Mode mode,
                                   const std::string& version);
[[nodiscard]] CsvFacts resultFacts(const DropoutConfig& config, const DrawKey& key, Mode mode,
                                   const std::string& version);

}  // namespace dropscope
