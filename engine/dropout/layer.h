// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of dropout layer behind one interface (the kinds and their formulas: engine/dropout/README.md).
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/task.h"
#include "engine/dropout/layer_kind.h"
#include "engine/dropout/mode.h"
#include "engine/dropout/unit_kernels.h"
#include "engine/kernels/backend.h"
#include "engine/masks/hand_set.h"
#include "engine/tensor/tensor.h"

namespace dropscope {

/// Where dropout makes up for what it drops.
enum class Scaling {
    inverted,  ///< in training: x * m / (1 - p); evaluation is x
    classic    ///< in evaluation: x * (1 - p); training is x * m (Srivastava et al., JMLR 15, 2014)
};

/// How the kinds that multiply by a Bernoulli mask form y in training, to the bit; m is 1 for kept and 0 for dropped. Where a
/// line names no backward, it is the same on dy.
enum class Arithmetic {
    torch,  ///< x * (m ? 1 / (float)(1 - p) : 0), or what Zeroing and Scaling say: aten/src/ATen/native/Dropout.cpp
    torchFused,  ///< the same, and backward dy * m * (float)(1 / (1 - p)): aten/src/ATen/native/cuda/Dropout.cu, read only [S]
    tensorflow,  ///< m ? x * (float)(1 / (1 - p)) : +0: tensorflow/python/ops/nn_ops.py, read only [S]
    flax,        ///< m ? x / (float)(1 - p) : +0; zeros at p = 1: flax/linen/stochastic.py
    numpy,  ///< (float)(x * (m / (1 - p))) in float64: CS231n's idiom, narrowed at the end; NaN at p = 1, which is 0 / 0
    onnx    ///< m * x * (float)(1 / (1 - p)), p below 1: onnx/reference/ops/op_dropout.py
};

struct LayerConfig {
    LayerKind kind = LayerKind::dropout;
    double p = 0.5;  ///< the probability of dropping, in [0, 1]
    Zeroing zeroing = Zeroing::multiply;
    Scaling scaling = Scaling::inverted;
    std::vector<std::size_t> axes = {};         ///< LayerKind::dropout: axes of x that share a unit, from 0
    double sigma = 0.1;                         ///< LayerKind::gaussianNoise: the noise's standard deviation, 0 or more
    std::uint64_t blockSize = 7;                ///< LayerKind::dropBlock: the squares' side in elements, at least 1
    Arithmetic arithmetic = Arithmetic::torch;  ///< any other leaves zeroing and scaling as they are by default

    friend bool operator==(const LayerConfig&, const LayerConfig&) = default;
};

/// Refuses p outside [0, 1] and NaN in PyTorch's words, and what the kind has no use for: axes for any but dropout,
/// classic scaling and select zeroing where nothing becomes 0 or the kind has factors of its own; p = 1 for gaussian,
/// a sigma below 0 or without an end for gaussianNoise, blocks of no side, and another framework's arithmetic beside a
/// zeroing or scaling, in a kind that has it not, or at a p that the framework refuses. The Error's `where` is the field's name.
[[nodiscard]] Status validate(const LayerConfig& config);

/// Why one element of y is what it is, as numbers.
struct CellExplanation {
    enum class Outcome {
        identity,    ///< y is x: evaluation of an inverted kind, p = 0, or no noise
        evalScaled,  ///< y = x * factor: evaluation with classic scaling
        kept,        ///< y = x * factor, plus the offset in the alpha kinds
        dropped,     ///< the same; +0 with Zeroing::select, whatever x is
        noisy        ///< y = x * factor + offset, in the noise kinds, which drop nothing
    };
    Outcome outcome = Outcome::identity;
    bool byHand = false;          ///< a person decided, not the draw
    bool replayed = false;        ///< another framework's mask decided: there is no draw and no threshold
    std::uint64_t unit = 0;       ///< which unit the element belongs to; 0 where there is no draw
    std::uint64_t drawnUnit = 0;  ///< whose draw it is: the unit's own; in drop-block the seed with the lowest draw of
                                  ///< those whose squares cover the element, row-major over (N, C, H-b+1, W-b+1)
    std::uint32_t draw = 0;       ///< its 32 random bits; dropped iff below the threshold
    std::uint64_t threshold = 0;  ///< round(p * 2^32); gamma instead of p in drop-block; 0 in the noise kinds
    double normal = 0.0;          ///< the standard normal number of the unit, in the noise kinds
    std::uint64_t wholeKept = 0;  ///< drop-block: how many elements of the whole tensor are kept; its factor is n / k
    float x = 0.0F;
    float factor = 1.0F;
    float offset = 0.0F;
    float y = 0.0F;  ///< the element of `forward` (or of `backward`), to the bit (a NaN: some NaN)
};

enum class Direction { forward, backward };

/// Over all masks, for one element.
struct Moments {
    double mean;
    double variance;
};

/// A dropout layer. Holds no state between calls: backward draws the mask again from the same key, nothing is stored.
/// Thread rule: immutable; may be used from several threads at once.
class Layer {
public:
    virtual ~Layer() = default;
    Layer(const Layer&) = delete;
    Layer& operator=(const Layer&) = delete;

    [[nodiscard]] const LayerConfig& config() const { return m_config; }

    /// How the elements of a tensor of this shape share units. Fails as `unitsOf` does.
    [[nodiscard]] Result<UnitShape> units(const Shape& x) const { return unitsOf(m_config.kind, m_config.axes, x); }

    /// y, shaped as x. Evaluation with inverted scaling, p = 0 with nothing set by hand, and an empty x return x
    /// itself, without a copy. `byHand`: units that a person dropped or kept, over the drawn mask. Stoppable. Fails on a
    /// shape that the kind does not take, and when memory or the device does.
    /// `source`, here and below: another framework's mask in the place of the stream's, as replayedMask
    /// (engine/dropout/replayed_mask.h) makes it for this layer and shape; it outlives the call.
    [[nodiscard]] Result<Tensor> forward(const Tensor& x, const DrawKey& key, Mode mode, const HandSet& byHand = {},
                                         const Task& task = {}, const MaskSource* source = nullptr) const;

    /// dL/dx from dL/dy with the mask of the same key, drawn again. Shapes and failures as for `forward`.
    [[nodiscard]] Result<Tensor> backward(const Tensor& dy, const DrawKey& key, Mode mode, const HandSet& byHand = {},
                                          const Task& task = {}, const MaskSource* source = nullptr) const;

    /// The same in memory of the caller's: `in` and `out` hold the elements of `shape` each, and are the same (as
    /// PyTorch's inplace=True) or do not overlap. Where y is x, it is copied, and in place nothing is done. Nothing in
    /// `out` counts after a failure. Kinds that decide every element for itself ask for no memory up to kKernelChunk
    /// elements, and up to there every kind but drop-block stays on the calling thread.
    [[nodiscard]] Status forward(const Shape& shape, std::span<const float> in, std::span<float> out,
                                 const DrawKey& key, Mode mode, const HandSet& byHand = {}, const Task& task = {},
                                 const MaskSource* source = nullptr) const;
    [[nodiscard]] Status backward(const Shape& shape, std::span<const float> in, std::span<float> out,
                                  const DrawKey& key, Mode mode, const HandSet& byHand = {}, const Task& task = {},
                                  const MaskSource* source = nullptr) const;

    /// The mask of every element, 1 kept and 0 dropped; all ones in evaluation. Fails as `forward` does.
    [[nodiscard]] Result<Tensor> maskTensor(const Shape& x, const DrawKey& key, Mode mode, const HandSet& byHand = {},
                                            const Task& task = {}, const MaskSource* source = nullptr) const;

    /// One element of `forward` in numbers. `element` < x's count. Fails on a shape that the kind does not take.
    [[nodiscard]] Result<CellExplanation> explain(const Tensor& x, std::uint64_t element, const DrawKey& key, Mode mode,
                                                  const HandSet& byHand = {}, const MaskSource* source = nullptr) const;

    /// E[y] and Var[y] for one x over all masks, by the kind's formula in float64; in evaluation y itself and 0. For
    /// drop-block, where an element's place matters, those of a place inside a large map (PreparedPass::moments has
    /// any).
    [[nodiscard]] Moments moments(double x, Mode mode) const;

protected:
    Layer(const LayerConfig& config, const KernelBackend& backend);

    /// The factor of evaluation; 1 is the identity.
    [[nodiscard]] virtual float evalFactor() const { return 1.0F; }

    /// True where training leaves everything as it is.
    [[nodiscard]] virtual bool trainIsIdentity(Direction direction, const HandSet& byHand) const;

    /// What units are dropped by: p, but for drop-block.
    [[nodiscard]] virtual DropThreshold thresholdOn(const Shape& /*x*/) const { return m_threshold; }

    /// Works out what takes the whole mask to know. Stoppable.
    [[nodiscard]] virtual Status survey(UnitDraw& /*draw*/, const Task& /*task*/) const { return {}; }

    /// Training that changes something: the elements first, first + 1, ... on the calling thread. `in` and `out` are
    /// the same or do not overlap.
    [[nodiscard]] virtual Status train(const UnitDraw& draw, Direction direction, std::uint64_t first,
                                       std::span<const float> in, std::span<float> out, Stores stores) const = 0;

    /// What `train` forward multiplies by where y = x * (kept ? factor : 0), or the select rule; nothing in other kinds.
    struct Product {
        float factor;
        Zeroing zeroing;
    };
    [[nodiscard]] virtual std::optional<Product> product() const { return std::nullopt; }

    /// Training: the kept bytes of the elements first, first + 1, ...
    [[nodiscard]] virtual Status keep(const UnitDraw& draw, std::uint64_t first, std::span<std::uint8_t> kept) const;

    /// One element of `train`, whose x and unit `cell` has already: fills in the rest. The first says what the draw or
    /// the hand decided, and calls the second, in kinds that drop, for the factor, the offset and y.
    virtual void explainTrain(const UnitDraw& draw, std::uint64_t element, Direction direction,
                              CellExplanation& cell) const;
    virtual void explainKept(CellExplanation& /*cell*/, Direction /*direction*/, bool /*kept*/) const {}

    /// Training with p > 0; where the element's place matters, the second.
    [[nodiscard]] virtual Moments trainMoments(double x) const = 0;
    [[nodiscard]] virtual Moments trainMomentsAt(const Shape& /*shape*/, std::uint64_t /*element*/, double x) const {
        return trainMoments(x);
    }

private:
    friend class PreparedPass;

    /// What a pass over a whole tensor is given.
    struct Pass {
        Direction direction;
        const DrawKey& key;
        Mode mode;
        const HandSet& byHand;
        const Task& task;
        const MaskSource* source;
    };
    [[nodiscard]] UnitDraw drawOf(const KernelBackend& backend, const Shape& x, const std::optional<UnitShape>& units,
                                  const DrawKey& key, const HandSet& byHand, const MaskSource* source) const;
    [[nodiscard]] bool isIdentity(Direction direction, Mode mode, const HandSet& byHand) const;
    [[nodiscard]] Result<Tensor> run(const Pass& pass, const Tensor& in) const;
    [[nodiscard]] Status run(const Pass& pass, const Shape& shape, std::span<const float> in,
                             std::span<float> out) const;

    /// The elements first, first + 1, ... of a pass, on the calling thread.
    [[nodiscard]] Status runRange(const UnitDraw& draw, Direction direction, Mode mode, std::uint64_t first,
                                  std::span<const float> in, std::span<float> out, Stores stores) const;
    [[nodiscard]] Status keepRange(const UnitDraw& draw, Mode mode, std::uint64_t first,
                                   std::span<std::uint8_t> kept) const;
    [[nodiscard]] CellExplanation explain(const UnitDraw& draw, std::uint64_t element, float x, Mode mode,
                                          Direction direction) const;

    /// Units that are shared along axes; nothing for kinds that decide every element for itself. Fails as `units` does.
    [[nodiscard]] Result<std::optional<UnitShape>> sharedUnits(const Shape& x) const;

    LayerConfig m_config;
    const KernelBackend& m_backend;
    DropThreshold m_threshold;
};

/// The layer of this config. Fails as `validate` does. `backend` must be available and outlive the layer.
[[nodiscard]] Result<std::unique_ptr<Layer>> makeLayer(const LayerConfig& config, const KernelBackend& backend);

}  // namespace dropscope
