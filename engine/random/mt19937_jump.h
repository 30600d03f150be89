// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

#include "engine/random/mt19937_step.h"

namespace dropscope {

/// Takes `state`, 624 consecutive raw words of the generator, none of them a seed's own, `steps` words further: about 2 ms
/// whatever the distance. One step is linear over bits and its characteristic polynomial phi is known (Matsumoto and
/// Nishimura 1998, section 3.2), so the state after J steps is g(one step) applied to this one with g = t^J mod phi
/// (Haramoto, Matsumoto, Nishimura, Panneton, L'Ecuyer, "Efficient Jump Ahead for F2-Linear Random Number Generators",
/// INFORMS Journal on Computing 20, 2008).
void jumpMt19937(std::span<std::uint32_t, kMt19937Words> state, std::uint64_t steps);

}  // namespace dropscope
