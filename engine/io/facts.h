// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace dropscope {

/// What a file says of its tensors, in order: {"p", "0.5"}, {"seed", "42"}.
using Facts = std::vector<std::pair<std::string, std::string>>;

}  // namespace dropscope
