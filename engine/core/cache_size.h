// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace dropscope {

/// The size in bytes of the largest cache that the first core can reach; 32 MiB when the system does not say. An output
/// larger than this does not survive in a cache until it is read again. Asked of the system once; any thread may call.
[[nodiscard]] std::uint64_t lastLevelCacheBytes();

}  // namespace dropscope
