// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dropout/prepared_pass.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>
#include <vector>

#include "engine/core/assert.h"
#include "engine/kernels/mask_bits.h"
#include "engine/kernels/scalar/scalar_backend.h"

namespace dropscope {

namespace {

/// A mask of which some elements' bytes are at hand.
class GivenMask final : public MaskSource {
public:
    GivenMask(std::uint64_t first, std::span<const std::uint8_t> kept) : m_first(first), m_kept(kept) {}

    void keep(std::uint64_t firstUnit, std::span<std::uint8_t> kept) const override {
        std::ranges::copy(m_kept.subspan(firstUnit - m_first, kept.size()), kept.begin());
    }

private:
    std::uint64_t m_first;
    std::span<const std::uint8_t> m_kept;
};

}  // namespace

Result<PreparedPass> PreparedPass::create(std::shared_ptr<const Layer> layer, Shape x, const DrawKey& key, Mode mode,
                                          HandSet byHand, const Task& task, std::shared_ptr<const MaskSource> source,
                                          Count count) {
    Result<std::optional<UnitShape>> units = layer->sharedUnits(x);
    if (!units) {
        return std::unexpected(units.error());
    }
    if (task.stopRequested()) {
        return cancelled();
    }
    PreparedPass pass;
    pass.m_layer = std::move(layer);
    pass.m_x = std::move(x);
    pass.m_units = *std::move(units);
    pass.m_key = key;
    pass.m_mode = mode;
    pass.m_byHand = std::move(byHand);
    pass.m_source = std::move(source);
    if (mode == Mode::train && !pass.m_layer->trainIsIdentity(Direction::forward, pass.m_byHand)) {
        if (count == Count::later && pass.m_layer->config().kind == LayerKind::dropBlock) {
            pass.m_wholeScale = std::numeric_limits<float>::quiet_NaN();
            pass.m_counted = false;
            return pass;
        }
        UnitDraw draw = pass.draw();
        if (const Status surveyed = pass.m_layer->survey(draw, task); !surveyed) {
            return std::unexpected(surveyed.error());
        }
        pass.m_wholeScale = draw.wholeScale;
        pass.m_wholeKept = draw.wholeKept;
    }
    return pass;
}

UnitDraw PreparedPass::draw() const {
    UnitDraw draw = m_layer->drawOf(hostBackend(), m_x, m_units, m_key, m_byHand, m_source.get());
    draw.wholeScale = m_wholeScale;
    draw.wholeKept = m_wholeKept;
    return draw;
}

std::uint64_t PreparedPass::unitCount() const { return m_units ? m_units->unitCount() : m_x.elementCount(); }

std::uint64_t PreparedPass::unitOf(std::uint64_t element) const {
    return m_units ? m_units->runFrom(element).unit : element;
}

void PreparedPass::values(Direction direction, std::uint64_t first, std::span<const float> in,
                          std::span<float> out) const {
    DROPSCOPE_ASSERT(in.size() == out.size() && first + in.size() <= m_x.elementCount());
    // The host back end does not fail.
    (void)m_layer->runRange(draw(), direction, m_mode, first, in, out, Stores::cached);
}

void PreparedPass::kept(std::uint64_t first, std::span<std::uint8_t> kept) const {
    DROPSCOPE_ASSERT(first + kept.size() <= m_x.elementCount());
    (void)m_layer->keepRange(draw(), m_mode, first, kept);
}

void PreparedPass::keptUnits(std::uint64_t firstUnit, std::span<std::uint8_t> kept) const {
    DROPSCOPE_ASSERT(firstUnit + kept.size() <= unitCount());
    UnitDraw each = draw();
    each.units = nullptr;
    (void)m_layer->keepRange(each, m_mode, firstUnit, kept);
}

void PreparedPass::valuesAndKept(std::uint64_t first, std::span<const float> in, std::span<float> out,
                                 std::span<std::uint8_t> kept) const {
    this->kept(first, kept);
    const bool draws = m_mode == Mode::train && takesMaskSource(m_layer->config().kind) &&
                       !m_layer->isIdentity(Direction::forward, m_mode, m_byHand);
    if (!draws) {
        values(Direction::forward, first, in, out);
        return;
    }
    // As under another framework's mask, of which every element is a unit of its own.
    const GivenMask given(first, kept);
    const HandSet none;
    const UnitDraw each = m_layer->drawOf(hostBackend(), m_x, std::nullopt, m_key, none, &given);
    (void)m_layer->train(each, Direction::forward, first, in, out, Stores::cached);
}

void PreparedPass::valuesAndMask(std::uint64_t first, std::span<const float> in, std::span<float> out,
                                 std::span<std::uint64_t> kept) const {
    DROPSCOPE_ASSERT(in.size() == out.size() && kept.size() == maskWords(in.size()));
    const bool drops = m_mode == Mode::train && !m_layer->isIdentity(Direction::forward, m_mode, m_byHand);
    const std::optional<Layer::Product> product = m_layer->product();
    if (drops && product && !m_units && m_source == nullptr) {
        (void)hostBackend().dropoutAndMask({m_key, draw().threshold, first}, product->factor, product->zeroing,
                                           in.data(), out.data(), kept.data(), in.size());
        const auto& byHand = m_byHand.units();
        for (auto unit = byHand.lower_bound(first); unit != byHand.end() && unit->first - first < in.size(); ++unit) {
            const std::size_t at = unit->first - first;
            out[at] = dropoutElement(in[at], unit->second, product->factor, product->zeroing);
            setKept(kept, at, unit->second);
        }
        return;
    }
    std::vector<std::uint8_t> bytes(in.size());
    valuesAndKept(first, in, out, bytes);
    packMask(bytes, kept);
}

float PreparedPass::valueIf(float x, bool kept) const {
    const LayerConfig& config = m_layer->config();
    if (m_mode == Mode::eval) {
        const float factor = m_layer->evalFactor();
        return factor == 1.0F ? x : x * factor;
    }
    if (m_layer->isIdentity(Direction::forward, m_mode, m_byHand)) {
        return x;
    }
    if (config.kind == LayerKind::dropBlock) {
        return dropoutElement(x, kept, m_wholeScale, config.zeroing);
    }
    CellExplanation cell;
    cell.x = x;
    cell.y = std::numeric_limits<float>::quiet_NaN();
    m_layer->explainKept(cell, Direction::forward, kept);
    return cell.y;
}

std::uint64_t PreparedPass::countKeptUnits(std::uint64_t firstUnit, std::uint64_t count) const {
    DROPSCOPE_ASSERT(firstUnit + count <= unitCount());
    if (m_mode == Mode::train && takesMaskSource(m_layer->config().kind) && m_byHand.empty() && m_source == nullptr) {
        return *hostBackend().countKept({m_key, draw().threshold, firstUnit}, count);
    }
    std::vector<std::uint8_t> kept(count);
    keptUnits(firstUnit, kept);
    return std::accumulate(kept.begin(), kept.end(), std::uint64_t{0});
}

CellExplanation PreparedPass::explain(std::uint64_t element, float x, Direction direction) const {
    DROPSCOPE_ASSERT(element < m_x.elementCount());
    return m_layer->explain(draw(), element, x, m_mode, direction);
}

Moments PreparedPass::moments(std::uint64_t element, double x) const {
    DROPSCOPE_ASSERT(element < m_x.elementCount());
    const bool trains = m_mode == Mode::train && !m_layer->trainIsIdentity(Direction::forward, {});
    return trains ? m_layer->trainMomentsAt(m_x, element, x) : m_layer->moments(x, m_mode);
}

}  // namespace dropscope
