// SPDX-License-Identifier: GPL-3.0-or-later
// Whole layers on 64 Mi elements: forward and backward, channels, short runs of one unit, evaluation; and libtorch's
// dropout on the same data, where it is installed. Ends with a table of medians.
#include <fmt/format.h>

#include "engine/core/assert.h"
#include "engine/dropout/layer.h"
#include "engine/dropout/layer_throughput.h"
#include "engine/dropout/replayed_mask.h"
#include "engine/kernels/whole_tensor.h"
#include "engine/masks/replay/cuda_grid.h"
#include "tests/bench/timed_benchmark.h"
#ifdef DROPSCOPE_BENCH_TORCH
#include "tests/bench/torch_dropout.h"
#endif

using namespace dropscope;

namespace {

constexpr int kSamples = 21;
constexpr float kFactor = static_cast<float>(1.0 / (1.0 - kThroughputP));

void addLayerWorkloads() {
    for (const LayerWorkload workload : kLayerWorkloads) {
        for (const unsigned threads : benchThreads()) {
            addTimed(
                fmt::format("{}/{}/threads:{}", nameOf(workload), kInMemory, threads),
                [workload] { return timedWork(hostBackend(), workload, benchMemory(), kInMemory); }, threads, kSamples);
        }
    }
}

/// A layer forward, from x to y of this shape, beside y = factor * x. The shape has at most kInMemory elements.
Result<TimedWork> layerWork(const std::string& name, const LayerConfig& config, const Shape& shape) {
    Result<std::unique_ptr<Layer>> made = makeLayer(config, hostBackend());
    if (!made) {
        return std::unexpected(made.error());
    }
    const std::shared_ptr<const Layer> layer = *std::move(made);
    const std::uint64_t count = shape.elementCount();
    DROPSCOPE_ASSERT(count <= kInMemory);
    const std::span<const float> x = benchMemory().x().first(count);
    const std::span<float> y = benchMemory().y().first(count);
    return TimedWork{.name = name,
                     .backend = std::string(hostBackend().name()),
                     .elements = count,
                     .work = [=] { return layer->forward(shape, x, y, {}, Mode::train); },
                     .limit = [=] { return scaleWhole(hostBackend(), kFactor, x.data(), y.data(), count); }};
}

void addLayer(const std::string& name, const LayerConfig& config, const std::vector<std::int64_t>& lengths) {
    addTimed(
        name + "/threads:1",
        [=]() -> Result<TimedWork> {
            const Result<Shape> shape = Shape::create(lengths);
            return shape ? layerWork(name, config, *shape) : std::unexpected(shape.error());
        },
        1, kSamples);
}

/// PyTorch's masks on a GPU, as bytes, beside the native stream's.
Result<TimedWork> replayedMaskWork() {
    const Result<CudaGrid> grid = findGpu("A100");
    if (!grid) {
        return std::unexpected(grid.error());
    }
    const LayerConfig config{.p = kThroughputP};
    const ReplayConfig replay{.source = ReplaySource::torchCuda, .grid = *grid};
    const auto source = replayedMask(config, replay, Shape({std::int64_t{kInMemory}}));
    if (!source) {
        return std::unexpected(source.error());
    }
    const std::span<float> y = benchMemory().y();
    auto* bytes = reinterpret_cast<std::uint8_t*>(y.data());
    const MaskRange native{{}, DropThreshold::fromProbability(kThroughputP), 0};
    return TimedWork{.name = "mask-torch-cuda",
                     .backend = std::string(hostBackend().name()),
                     .elements = kInMemory,
                     .bytesPerElement = 1,
                     .work = [mask = *source, bytes]() -> Status {
                         parallelFor(kInMemory, kKernelChunk, [&](const Chunk& chunk) {
                             mask->keep(chunk.first, {bytes + chunk.first, chunk.size()});
                         });
                         return {};
                     },
                     .limit = [native, bytes] { return drawMaskWhole(hostBackend(), native, bytes, kInMemory); }};
}

void addReplayedMasks() {
    for (const unsigned threads : benchThreads()) {
        addTimed(fmt::format("mask-torch-cuda/{}/threads:{}", kInMemory, threads), replayedMaskWork, threads, kSamples);
    }
}

/// Kinds whose elements share units in short runs, which no kernel takes at once; and alpha, which is another formula.
void addShortRuns() {
    const LayerConfig channels{.kind = LayerKind::dropout2d, .p = kThroughputP};
    const LayerConfig channelsLast{.p = kThroughputP, .axes = {1}};
    addLayer("channel-14x14", channels, {128, 2674, 14, 14});
    addLayer("channel-7x7", channels, {128, 10699, 7, 7});
    addLayer("channels-last-3", channelsLast, {64, 349525, 3});
    addLayer("channels-last-64", channelsLast, {64, 16384, 64});
    addLayer("pairs", channelsLast, {33554432, 2});
    addLayer("locked", {.kind = LayerKind::locked, .p = kThroughputP}, {128, 512, 1024});
    addLayer("alpha", {.kind = LayerKind::alpha, .p = kThroughputP}, {67108864});
}

/// What a layer does with a tensor when there is nothing to drop: it must not touch a single element.
void runIdentity(benchmark::State& state, Mode mode, double p) {
    const Result<Tensor> x = Tensor::zeros(*Shape::create({static_cast<std::int64_t>(kInMemory)}));
    const Result<std::unique_ptr<Layer>> layer = makeLayer({.p = p}, hostBackend());
    if (!x || !layer) {
        state.SkipWithError("no memory");
        return;
    }
    while (state.KeepRunning()) {
        const Result<Tensor> y = (*layer)->forward(*x, {}, mode);
        if (!y || !y->sharesValuesWith(*x)) {
            state.SkipWithError("the values were copied");
            return;
        }
    }
}

#ifdef DROPSCOPE_BENCH_TORCH

constexpr std::int64_t kChannel = 4096;

using TorchPass = void (TorchDropout::*)();

/// libtorch's time and, as its limit, ours for the same. `ours` gets the layer and a tensor of zeros.
void addTorch(const std::string& name, LayerKind kind, TorchPass torchPass,
              const std::function<Status(const Layer&, const Tensor&)>& ours) {
    const auto make = [=]() -> Result<TimedWork> {
        const auto torch = std::make_shared<TorchDropout>(benchMemory().x().data(), benchMemory().y().data(),
                                                          static_cast<std::int64_t>(kInMemory), kChannel, kThroughputP);
        Result<std::unique_ptr<Layer>> made = makeLayer({.kind = kind, .p = kThroughputP}, hostBackend());
        const Result<Tensor> x =
            Tensor::zeros(*Shape::create({1, static_cast<std::int64_t>(kInMemory) / kChannel, kChannel}));
        if (!made || !x) {
            return fail("no memory");
        }
        const std::shared_ptr<const Layer> layer = *std::move(made);
        return TimedWork{.name = name,
                         .backend = "libtorch " + TorchDropout::version(),
                         .elements = kInMemory,
                         .work =
                             [=] {
                                 ((*torch).*torchPass)();
                                 return Status();
                             },
                         .limit = [=, x = *x] { return ours(*layer, x); }};
    };
    addTimed(name + "/limit:ours", make, 1, 5);
}

Status statusOf(const Result<Tensor>& y) { return y ? Status() : std::unexpected(y.error()); }

void addAllTorch() {
    const auto forward = [](const Layer& layer, const Tensor& x) {
        return statusOf(layer.forward(x, {}, Mode::train));
    };
    const auto backward = [](const Layer& layer, const Tensor& dy) {
        return statusOf(layer.backward(dy, {}, Mode::train));
    };
    const auto inPlace = [](const Layer& layer, const Tensor& x) {
        const std::span<float> y = benchMemory().y();
        return layer.forward(x.shape(), y, y, {}, Mode::train);
    };
    addTorch("torch-forward", LayerKind::dropout, &TorchDropout::forward, forward);
    addTorch("torch-in-place", LayerKind::dropout, &TorchDropout::forwardInPlace, inPlace);
    addTorch("torch-backward", LayerKind::dropout, &TorchDropout::backward, backward);
    addTorch("torch-channel", LayerKind::dropout1d, &TorchDropout::forwardOfChannels, forward);
}

#endif

}  // namespace

int main(int argc, char** argv) {
    addLayerWorkloads();
    addShortRuns();
    addReplayedMasks();
    benchmark::RegisterBenchmark("identity/eval", runIdentity, Mode::eval, 0.5);
    benchmark::RegisterBenchmark("identity/p=0", runIdentity, Mode::train, 0.0);
#ifdef DROPSCOPE_BENCH_TORCH
    addAllTorch();
#endif
    return runTimed(argc, argv);
}
