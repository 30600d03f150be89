// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learn/dropout_place.h"

#include <algorithm>

#include "engine/core/assert.h"
#include "engine/kernels/backend.h"
#include "engine/random/streams.h"

namespace dropscope {

namespace {

Shape shapeOf(BatchSize size) {
    return Shape({static_cast<std::int64_t>(size.rows), static_cast<std::int64_t>(size.width)});
}

std::vector<std::uint8_t> keptBytes(LayerKind kind, double p, DrawKey key, BatchSize size) {
    const Result<std::unique_ptr<Layer>> layer = makeLayer({.kind = kind, .p = p}, hostBackend());
    DROPSCOPE_ASSERT(layer.has_value());
    const Tensor mask = *(*layer)->maskTensor(shapeOf(size), key, Mode::train);
    std::vector<std::uint8_t> kept(size.count());
    std::ranges::transform(mask.values(), kept.begin(),
                           [](float value) { return value == 1.0F ? std::uint8_t{1} : std::uint8_t{0}; });
    return kept;
}

}  // namespace

DropoutPlace::DropoutPlace(const DropoutPlan& plan, std::uint64_t seed, std::uint32_t stream)
    : m_plan(plan), m_seed(seed), m_stream(stream) {}

Status DropoutPlace::setSchedule(const PSchedule& schedule) {
    RunConfig changed;
    changed.hiddenDropout = {{m_plan.kind, schedule, m_plan.sigma}};
    Status right = validate(changed);
    if (right) {
        m_plan.schedule = schedule;
    }
    return right;
}

DrawKey DropoutPlace::key(const PlaceDraw& draw) const {
    return draw.pass ? DrawKey{m_seed, m_stream + kMonteCarloStreams, *draw.pass}
                     : DrawKey{m_seed, m_stream, draw.step};
}

void DropoutPlace::take(double p) {
    if (p == m_p) {
        return;
    }
    m_p = p;
    m_threshold = DropThreshold::fromProbability(p);
    m_scale = p == 1.0 ? 0.0F : 1.0F / static_cast<float>(1.0 - p);
    if (m_plan.kind != LayerKind::dropout) {
        m_layer = *makeLayer({.kind = m_plan.kind, .p = p, .sigma = m_plan.sigma}, hostBackend());
    }
}

const Shape& DropoutPlace::shapeFor(BatchSize size) {
    if (static_cast<std::size_t>(m_shape[0]) != size.rows || static_cast<std::size_t>(m_shape[1]) != size.width) {
        m_shape = shapeOf(size);
    }
    return m_shape;
}

void DropoutPlace::forward(const PlaceDraw& draw, BatchSize size, const float* in, float* out) {
    take(m_plan.schedule.at(draw.step));
    if (m_layer == nullptr) {
        // Host back ends never fail.
        (void)hostBackend().dropout({key(draw), *m_threshold, draw.firstRow * size.width}, m_scale, Zeroing::multiply,
                                    in, out, size.count());
        return;
    }
    (void)m_layer->forward(shapeFor(size), {in, size.count()}, {out, size.count()}, key(draw), Mode::train);
}

void DropoutPlace::backward(std::uint32_t step, BatchSize size, float* d) {
    take(m_plan.schedule.at(step));
    if (m_layer == nullptr) {
        (void)hostBackend().dropout({key({step}), *m_threshold, 0}, m_scale, Zeroing::multiply, d, d, size.count());
        return;
    }
    (void)m_layer->backward(shapeFor(size), {d, size.count()}, {d, size.count()}, key({step}), Mode::train);
}

std::vector<std::uint8_t> keptUnits(LayerKind kind, double p, DrawKey key, BatchSize size, std::size_t row) {
    DROPSCOPE_ASSERT(row < size.rows);
    if (kind == LayerKind::dropConnect) {
        return std::vector<std::uint8_t>(size.width, 1);
    }
    const std::vector<std::uint8_t> all = keptBytes(kind, p, key, size);
    const auto first = all.begin() + static_cast<std::ptrdiff_t>(row * size.width);
    return {first, first + static_cast<std::ptrdiff_t>(size.width)};
}

std::vector<std::uint8_t> keptWeights(double p, DrawKey key, BatchSize size) {
    return keptBytes(LayerKind::dropConnect, p, key, size);
}

}  // namespace dropscope
