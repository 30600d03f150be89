// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace dropscope {

/// The first four bytes, the highest first, of the SHA-1 digest of `bytes` (FIPS 180-4): what Flax makes of a module's
/// name. `bytes` is shorter than 2^60.
[[nodiscard]] std::uint32_t sha1Word(std::string_view bytes);

}  // namespace dropscope
