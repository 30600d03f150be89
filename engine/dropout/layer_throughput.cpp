// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dropout/layer_throughput.h"

#include <algorithm>
#include <memory>
#include <vector>

#include "engine/dropout/layer.h"
#include "engine/kernels/whole_tensor.h"
#include "engine/masks/native_mask.h"

namespace dropscope {

namespace {

constexpr std::int64_t kSide = 64;  // of a channel
constexpr std::uint64_t kChannel = kSide * kSide;
static_assert(kKernelChunk % kChannel == 0);
constexpr float kFactor = static_cast<float>(1.0 / (1.0 - kThroughputP));

/// Scaling for the channels that are kept, zeros for the others: the least that channel dropout has to do.
Status scaleOrFill(const KernelBackend& backend, const std::vector<std::uint8_t>& kept, const float* in, float* out) {
    const std::uint64_t count = kept.size() * kChannel;
    if (backend
            .takesWholeTensors()) {  // in whose memory there is nothing to fill: all of x is sent and all of y fetched
        return scaleWhole(backend, kFactor, in, out, count);
    }
    const Stores stores = storesFor(in, out, count);
    return forKernelChunks(count, [&](const Chunk& chunk) {
        Status done;
        for (std::uint64_t at = chunk.first; done && at < chunk.last; at += kChannel) {
            if (kept[at / kChannel] != 0) {
                done = backend.scale(kFactor, in + at, out + at, kChannel, stores);
            } else {
                std::fill_n(out + at, kChannel, 0.0F);
            }
        }
        return done;
    });
}

Result<Shape> shapeFor(LayerWorkload workload, std::uint64_t elements) {
    if (workload != LayerWorkload::channel) {
        return Shape::create({static_cast<std::int64_t>(elements)});
    }
    if (elements < kChannel) {
        return fail(phrase("the elements are fewer than a channel of 64 x 64 has"));
    }
    return Shape::create({1, static_cast<std::int64_t>(elements / kChannel), kSide, kSide});
}

}  // namespace

std::string_view nameOf(LayerWorkload workload) {
    switch (workload) {
        case LayerWorkload::forward:
            return "forward";
        case LayerWorkload::backward:
            return "backward";
        case LayerWorkload::channel:
            return "channel";
        case LayerWorkload::eval:
            return "eval";
    }
    return "";
}

Result<TimedWork> timedWork(const KernelBackend& backend, LayerWorkload workload, ThroughputMemory& memory,
                            std::uint64_t elements) {
    const LayerKind kind = workload == LayerWorkload::channel ? LayerKind::dropout2d : LayerKind::dropout;
    Result<std::unique_ptr<Layer>> made = makeLayer({.kind = kind, .p = kThroughputP}, backend);
    if (!made) {
        return std::unexpected(made.error());
    }
    const Result<Shape> found = shapeFor(workload, elements);
    if (!found) {
        return std::unexpected(found.error());
    }
    const std::shared_ptr<const Layer> layer = *std::move(made);
    const Shape& shape = *found;
    const std::uint64_t count = shape.elementCount();
    const std::span<const float> x = memory.x().first(count);
    const std::span<float> y = memory.y().first(count);
    const KernelBackend* kernels = &backend;

    TimedWork timed{std::string(nameOf(workload)), std::string(backend.name()), count};
    timed.limit = [=] { return scaleWhole(*kernels, kFactor, x.data(), y.data(), count); };
    switch (workload) {
        case LayerWorkload::forward:
            timed.work = [=] { return layer->forward(shape, x, y, {}, Mode::train); };
            break;
        case LayerWorkload::backward:
            timed.work = [=] { return layer->backward(shape, x, y, {}, Mode::train); };
            break;
        case LayerWorkload::channel: {
            std::vector<std::uint8_t> kept(count / kChannel);
            NativeMask({}, DropThreshold::fromProbability(kThroughputP)).keep(0, kept);
            timed.work = [=] { return layer->forward(shape, x, y, {}, Mode::train); };
            timed.limit = [=] { return scaleOrFill(*kernels, kept, x.data(), y.data()); };
            break;
        }
        case LayerWorkload::eval:
            // In place, for a layer that returned x itself as a tensor has no other y either.
            timed.work = [=] { return layer->forward(shape, y, y, {}, Mode::eval); };
            break;
    }
    return timed;
}

}  // namespace dropscope
