// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/masks/replay/replay_sources.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

namespace dropscope {

namespace {

constexpr std::string_view kTorchSeeds = "a whole number from -9223372036854775808 to 18446744073709551615";

constexpr ReplayIdiom kTorchCpuIdioms[] = {
    {"dropout", "F.dropout, nn.Dropout and its relatives, x.bernoulli_(1 - p)", Evidence::run},
    {"bernoulli-tensor", "torch.bernoulli(torch.full(shape, 1 - p))", Evidence::run},
    {"rand-below", "torch.rand(shape) < 1 - p", Evidence::run},
    {"rand-above", "torch.rand(shape) > p", Evidence::run},
};
constexpr ReplayIdiom kTorchMklIdioms[] = {
    {"dropout", "F.dropout, nn.Dropout and its relatives, x.bernoulli_(1 - p)", Evidence::published}};
constexpr ReplayIdiom kTorchCudaIdioms[] = {
    {"dropout", "F.dropout and nn.Dropout of a float32 tensor", Evidence::published},
    {"bernoulli", "x.bernoulli_(1 - p), nn.Dropout2d, nn.AlphaDropout", Evidence::sources},
    {"rand-below", "torch.rand(shape, device=\"cuda\") < 1 - p", Evidence::published},
};
constexpr ReplayIdiom kTensorflowIdioms[] = {
    {"stateless", "tf.nn.experimental.stateless_dropout", Evidence::published}};
constexpr ReplayIdiom kJaxIdioms[] = {{"bernoulli", "jax.random.bernoulli(key, 1 - p, shape)", Evidence::published}};
constexpr ReplayIdiom kNumpyIdioms[] = {
    {"rand", "numpy.random.rand(*shape) >= p", Evidence::run},
    {"cs231n", "numpy.random.rand(*shape) < 1 - p", Evidence::run},
    {"binomial", "numpy.random.binomial(1, 1 - p, shape)", Evidence::run},
    {"choice", "numpy.random.choice([0, 1], shape, p=[p, 1 - p])", Evidence::run},
    {"onnx", "onnx.reference: RandomState(seed).uniform(0, 1, shape) >= p", Evidence::published},
    {"default-rng", "numpy.random.default_rng(seed).random(shape) >= p", Evidence::run},
    {"default-rng-binomial", "numpy.random.default_rng(seed).binomial(1, 1 - p, shape)", Evidence::run},
};
constexpr ReplayIdiom kNativeIdioms[] = {{"native", "Dropscope's own stream", Evidence::own}};

constexpr ReplaySourceInfo kSources[] = {
    {ReplaySource::torchCpu, "torch-cpu", "PyTorch on a processor",
     "all wheels from 2.7, and every build without MKL: Debian, Apple silicon, ARM", Evidence::run,
     "compared with PyTorch 1.13.1 without MKL", "mt19937, 53-bit numbers",
     "Normal numbers are exact within one build flavour only: another one differs by up to 2e-6.", kTorchSeeds, true,
     false, false, kTorchCpuIdioms},
    {ReplaySource::torchMkl, "torch-mkl", "PyTorch with MKL",
     "x86 wheels from about 2.0 to 2.6; before that (about 0.4.1 to 1.13) on Intel processors only",
     Evidence::published, "compared with masks that users printed with 2.1 to 2.4",
     "MCG31m1, seeded by one word of mt19937",
     "How MKL rounds right at the threshold is unknown: at most about 1 element in 10 million.", kTorchSeeds, true,
     false, false, kTorchMklIdioms},
    {ReplaySource::torchCuda, "torch-cuda", "PyTorch on an NVIDIA GPU",
     "1.5 and later, float32; 1.4 and before with the pre-vectorised kernel", Evidence::published,
     "compared with printed masks, and with sums over 1,000,000 elements on a P100 and a K80 (pre-vectorised kernel)",
     "Philox4x32-10 as cuRAND counts it, four words to a thread",
     "A tensor with more elements than the GPU has threads needs the GPU's size. Two-wide kernels, float16 and "
     "bfloat16 "
     "are known from sources only.",
     kTorchSeeds, true, true, false, kTorchCudaIdioms},
    {ReplaySource::tensorflow, "tensorflow", "TensorFlow",
     "2.x, tf.nn.experimental.stateless_dropout with rng_alg 'philox'", Evidence::published,
     "compared with the mask on its reference page",
     "Philox4x32-10, key and counter scrambled from the seed, 23-bit numbers",
     "Layers without an explicit stateless seed are not covered.",
     "A for the seed [A, 0], or A,B; each from -9223372036854775808 to 9223372036854775807", false, false, false,
     kTensorflowIdioms},
    {ReplaySource::jax, "jax", "JAX", "0.5.0 and later (partitionable keys), Flax Linen with it", Evidence::published,
     "compared with numbers and masks in JAX's and Flax's documentation", "Threefry2x32-20, one hash an element",
     "Without x64: only the lower 32 bits of a seed matter. Flax NNX is known from sources only.",
     "a whole number from -9223372036854775808 to 9223372036854775807", false, false, true, kJaxIdioms},
    {ReplaySource::jaxLegacy, "jax-legacy", "JAX with original keys",
     "before 0.5.0, or with jax_threefry_partitionable off; Flax Linen with it", Evidence::published,
     "compared with numbers of JAX's own tests and masks in Flax's documentation",
     "Threefry2x32-20, one hash for two elements",
     "Without x64: only the lower 32 bits of a seed matter. Flax NNX is known from sources only.",
     "a whole number from -9223372036854775808 to 9223372036854775807", false, false, true, kJaxIdioms},
    {ReplaySource::numpy, "numpy", "NumPy", "RandomState: every version; default_rng: 1.17 and later", Evidence::run,
     "compared with numpy 1.24.2", "mt19937, 53-bit numbers put together NumPy's way; default_rng: PCG64", "",
     "a whole number from 0 to 4294967295; for default-rng to 18446744073709551615", true, false, false, kNumpyIdioms},
    {ReplaySource::native, "native", "Dropscope", "stream version 1", Evidence::own,
     "defined in engine/masks/README.md", "Philox4x32-10, 16 bits an element and 32 at a tie", "",
     "a whole number from 0 to 18446744073709551615", false, false, false, kNativeIdioms},
};

}  // namespace

std::string_view markOf(Evidence evidence) {
    switch (evidence) {
        case Evidence::run:
            return "[R]";
        case Evidence::published:
            return "[P]";
        case Evidence::sources:
            return "[S]";
        case Evidence::own:
            break;
    }
    return "";
}

std::string_view meaningOf(Evidence evidence) {
    switch (evidence) {
        case Evidence::run:
            return "[R] compared bit for bit with the software itself";
        case Evidence::published:
            return "[P] compared with outputs that other people published";
        case Evidence::sources:
            return "[S] read in the software's sources only";
        case Evidence::own:
            break;
    }
    return "our own definition";
}

std::span<const ReplaySourceInfo> replaySources() { return kSources; }

const ReplaySourceInfo& infoOf(ReplaySource source) {
    return *std::ranges::find(kSources, source, &ReplaySourceInfo::source);
}

std::string_view replayLimits() {
    return "Not covered: Apple's MPS, torch.compile, flash attention, cuDNN's dropout in RNNs.";
}

Result<ReplaySource> parseReplaySource(std::string_view text) {
    std::string known;
    for (const ReplaySourceInfo& info : kSources) {
        if (info.name == text) {
            return info.source;
        }
        known += fmt::format("{}{}", known.empty() ? "" : ", ", info.name);
    }
    return fail(fmt::format("there is no source '{}'", text), "source", fmt::format("write one of {}", known));
}

Result<std::size_t> findIdiom(ReplaySource source, std::string_view name) {
    const ReplaySourceInfo& info = infoOf(source);
    std::string known;
    for (std::size_t k = 0; k < info.idioms.size(); ++k) {
        if (name.empty() || info.idioms[k].name == name) {
            return k;
        }
        known += fmt::format("{}{}", known.empty() ? "" : ", ", info.idioms[k].name);
    }
    return fail(fmt::format("{} has no idiom '{}'", info.name, name), "idiom", fmt::format("write one of {}", known));
}

}  // namespace dropscope
