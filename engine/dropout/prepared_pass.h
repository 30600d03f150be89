// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>

#include "engine/core/error.h"
#include "engine/core/task.h"
#include "engine/dropout/layer.h"

namespace dropscope {

/// A layer's pass over tensors of one shape, worked out once, that answers for any range of elements alone: a view of
/// 100 million cells computes the cells it shows. All answers have the bits of Layer's functions on the whole tensor, for
/// any kind. They are given on the calling thread, in this machine's own memory (`hostBackend`), and cannot fail.
/// A value: it shares the layer and owns the rest. Thread rule: may be asked from several threads at once.
class PreparedPass {
public:
    enum class Count {
        now,
        later  ///< leave out what takes the whole mask to know: masks are right, but `values` of drop-block are NaN
    };

    /// Fails on a shape that the kind does not take. Stoppable; only drop-block, which counts its whole mask here, takes
    /// time. `source`: as for Layer::forward.
    static Result<PreparedPass> create(std::shared_ptr<const Layer> layer, Shape x, const DrawKey& key, Mode mode,
                                       HandSet byHand = {}, const Task& task = {},
                                       std::shared_ptr<const MaskSource> source = {}, Count count = Count::now);

    /// False where Count::later left something out.
    [[nodiscard]] bool isCounted() const { return m_counted; }

    [[nodiscard]] const Layer& layer() const { return *m_layer; }
    [[nodiscard]] const Shape& shape() const { return m_x; }
    [[nodiscard]] const DrawKey& key() const { return m_key; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] const HandSet& byHand() const { return m_byHand; }

    /// As MaskSource's: whether elements here and there cost some microseconds each, and whether those up to `element` (< the
    /// shape's count) are reached within some milliseconds.
    [[nodiscard]] bool isSequential() const { return m_source != nullptr && m_source->isSequential(); }
    [[nodiscard]] bool isNear(std::uint64_t element) const {
        return m_source == nullptr || m_source->isNear(unitOf(element));
    }
    /// Another framework's mask decides.
    [[nodiscard]] bool isReplayed() const { return m_source != nullptr; }

    /// How many units there are, and which one an element (< the shape's count) belongs to.
    [[nodiscard]] std::uint64_t unitCount() const;
    [[nodiscard]] std::uint64_t unitOf(std::uint64_t element) const;

    /// out[k] = y of element first + k whose x is in[k]; or dL/dx from dL/dy. `in` and `out` are equally long, and the
    /// same or do not overlap. first + size <= the shape's count.
    void values(Direction direction, std::uint64_t first, std::span<const float> in, std::span<float> out) const;

    /// kept[k] = 1 if element first + k is kept, 0 if it is dropped.
    void kept(std::uint64_t first, std::span<std::uint8_t> kept) const;

    /// `values` forward and `kept` at once: the mask is drawn once for both. All three are equally long; `in` and `out` as there.
    void valuesAndKept(std::uint64_t first, std::span<const float> in, std::span<float> out,
                       std::span<std::uint8_t> kept) const;

    /// The same with the mask as bits (kernels/mask_bits.h), and faster, most of all where `first` is a multiple of kTileUnits.
    /// kept.size() == maskWords(in.size()); `in` and `out` do not overlap.
    void valuesAndMask(std::uint64_t first, std::span<const float> in, std::span<float> out,
                       std::span<std::uint64_t> kept) const;

    /// y of an element whose x is `x`, if it is kept or dropped: in each case x's order or its reverse, but for rounding.
    /// NaN where y hangs on more than that (noise).
    [[nodiscard]] float valueIf(float x, bool kept) const;

    /// `kept` for units: firstUnit + size <= unitCount().
    void keptUnits(std::uint64_t firstUnit, std::span<std::uint8_t> kept) const;

    /// How many of these units are kept: firstUnit + count <= unitCount().
    [[nodiscard]] std::uint64_t countKeptUnits(std::uint64_t firstUnit, std::uint64_t count) const;

    /// Layer::explain for an element whose x is this; backward for one whose dL/dy is this.
    [[nodiscard]] CellExplanation explain(std::uint64_t element, float x,
                                          Direction direction = Direction::forward) const;

    /// Layer::moments for this element, if its x is `x`. In drop-block with the number of squares that can reach its
    /// place, and the scale taken for what it is on average: off by the order of 1 / (maps * squares on a map).
    [[nodiscard]] Moments moments(std::uint64_t element, double x) const;

private:
    PreparedPass() = default;
    [[nodiscard]] UnitDraw draw() const;

    std::shared_ptr<const Layer> m_layer;
    Shape m_x;
    std::optional<UnitShape> m_units;
    DrawKey m_key;
    Mode m_mode = Mode::train;
    HandSet m_byHand;
    std::shared_ptr<const MaskSource> m_source;  ///< null: the stream's own masks
    float m_wholeScale = 1.0F;
    std::uint64_t m_wholeKept = 0;
    bool m_counted = true;
};

}  // namespace dropscope
