// SPDX-License-Identifier: GPL-3.0-or-later
// Do all back ends give the same bytes? Asked of one pass, with the numbers at hand, not of a test suite.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/task.h"
#include "engine/dropout/layer.h"

namespace dropscope {

/// One back end beside the scalar one, which is the definition of correct.
struct ParityRow {
    std::string backend;
    std::string description;             ///< instruction set or device
    std::string unavailable;             ///< why it was not run; empty when it was
    std::uint64_t differing = 0;         ///< elements of mask or y whose bits differ
    std::optional<std::uint64_t> first;  ///< the first of them, row-major

    [[nodiscard]] bool ran() const { return unavailable.empty(); }
    [[nodiscard]] bool same() const { return ran() && differing == 0; }
};

/// Runs `config` forward on x with every back end there is, and compares mask and y with scalar's, bit for bit (a NaN
/// equals any NaN). One row for each back end, in the order of `allBackends`. Needs memory for three tensors like x.
/// Stoppable. Fails as `makeLayer` and `Layer::forward` do; a back end that cannot run here is a row, not a failure.
[[nodiscard]] Result<std::vector<ParityRow>> compareBackends(const Tensor& x, const LayerConfig& config,
                                                             const DrawKey& key, Mode mode, const HandSet& byHand = {},
                                                             const Task& task = {});

}  // namespace dropscope
