// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dropout/layer.h"

namespace dropscope {

/// DropBlock on (N, C, H, W) as torchvision.ops.drop_block2d (torchvision/ops/drop_block.py, eps = 1e-6): seeds are dropped
/// with gamma (masks/block_mask.h) and each grows to a square; with m = 1 kept, 0 dropped, n elements and k of them kept,
///   y = x * (m ? s : 0),  s = (1.0f / (1e-6f + (float)k)) * (float)n,  dx = dy * (m ? s : 0),
/// which is how PyTorch rounds numel / (eps + sum) in float32. (Its gradient is (dy s) m, which is a NaN where the product
/// overflows at a dropped element.) Where torchvision fails, on a block of even side, a seed is
/// the square's upper left corner, as on one of odd side. A block larger than the map is cut to it. p = 1 does not
/// drop everything: squares overlap.
/// Units are the elements: one set by hand is dropped or kept after the squares have grown, and counts in k.
class DropBlock final : public Layer {
public:
    /// `config` is valid. For makeLayer.
    DropBlock(const LayerConfig& config, const KernelBackend& backend) : Layer(config, backend) {}

private:
    [[nodiscard]] DropThreshold thresholdOn(const Shape& x) const override;
    [[nodiscard]] Status survey(UnitDraw& draw, const Task& task) const override;
    [[nodiscard]] Status train(const UnitDraw& draw, Direction direction, std::uint64_t first,
                               std::span<const float> in, std::span<float> out, Stores stores) const override;
    [[nodiscard]] Status keep(const UnitDraw& draw, std::uint64_t first, std::span<std::uint8_t> kept) const override;
    void explainTrain(const UnitDraw& draw, std::uint64_t element, Direction direction,
                      CellExplanation& cell) const override;
    [[nodiscard]] Moments trainMoments(double x) const override;
    [[nodiscard]] Moments trainMomentsAt(const Shape& shape, std::uint64_t element, double x) const override;
};

}  // namespace dropscope
