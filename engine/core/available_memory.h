// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace dropscope {

/// Memory in bytes that can be taken now without pushing other programs out: Linux's MemAvailable; all of the machine's
/// memory when the system does not say. Any thread may call.
[[nodiscard]] std::uint64_t availableMemoryBytes();

}  // namespace dropscope
