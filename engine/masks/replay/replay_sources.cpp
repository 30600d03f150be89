// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/masks/replay/replay_sources.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

namespace dropscope {

namespace {

constexpr Phrase kTorchSeeds = phrase("a whole number from -9223372036854775808 to 18446744073709551615");

constexpr ReplayIdiom kTorchCpuIdioms[] = {
    {"dropout", phrase("F.dropout, nn.Dropout and its relatives, x.bernoulli_(1 - p)"), Evidence::run},
    {"bernoulli-tensor", Phrase{"torch.bernoulli(torch.full(shape, 1 - p))"}, Evidence::run},
    {"rand-below", Phrase{"torch.rand(shape) < 1 - p"}, Evidence::run},
    {"rand-above", Phrase{"torch.rand(shape) > p"}, Evidence::run},
};
constexpr ReplayIdiom kTorchMklIdioms[] = {
    {"dropout", phrase("F.dropout, nn.Dropout and its relatives, x.bernoulli_(1 - p)"), Evidence::published}};
constexpr ReplayIdiom kTorchCudaIdioms[] = {
    {"dropout", phrase("F.dropout and nn.Dropout of a float32 tensor"), Evidence::published},
    {"bernoulli", Phrase{"x.bernoulli_(1 - p), nn.Dropout2d, nn.AlphaDropout"}, Evidence::sources},
    {"rand-below", Phrase{"torch.rand(shape, device=\"cuda\") < 1 - p"}, Evidence::published},
};
constexpr ReplayIdiom kTensorflowIdioms[] = {
    {"stateless", Phrase{"tf.nn.experimental.stateless_dropout"}, Evidence::published}};
constexpr ReplayIdiom kJaxIdioms[] = {
    {"bernoulli", Phrase{"jax.random.bernoulli(key, 1 - p, shape)"}, Evidence::published}};
constexpr ReplayIdiom kNumpyIdioms[] = {
    {"rand", Phrase{"numpy.random.rand(*shape) >= p"}, Evidence::run},
    {"cs231n", Phrase{"numpy.random.rand(*shape) < 1 - p"}, Evidence::run},
    {"binomial", Phrase{"numpy.random.binomial(1, 1 - p, shape)"}, Evidence::run},
    {"choice", Phrase{"numpy.random.choice([0, 1], shape, p=[p, 1 - p])"}, Evidence::run},
    {"onnx", Phrase{"onnx.reference: RandomState(seed).uniform(0, 1, shape) >= p"}, Evidence::published},
    {"default-rng", Phrase{"numpy.random.default_rng(seed).random(shape) >= p"}, Evidence::run},
    {"default-rng-binomial", Phrase{"numpy.random.default_rng(seed).binomial(1, 1 - p, shape)"}, Evidence::run},
};
constexpr ReplayIdiom kNativeIdioms[] = {{"native", phrase("Dropscope's own stream"), Evidence::own}};

constexpr ReplaySourceInfo kSources[] = {
    {ReplaySource::torchCpu, "torch-cpu", phrase("PyTorch on a processor"),
     phrase("all wheels from 2.7, and every build without MKL: Debian, Apple silicon, ARM"), Evidence::run,
     phrase("compared with PyTorch 1.13.1 without MKL"), phrase("mt19937, 53-bit numbers"),
     phrase("Normal numbers are exact within one build flavour only: another one differs by up to 2e-6."), kTorchSeeds,
     true, false, false, kTorchCpuIdioms},
    {ReplaySource::torchMkl, "torch-mkl", phrase("PyTorch with MKL"),
     phrase("x86 wheels from about 2.0 to 2.6; before that (about 0.4.1 to 1.13) on Intel processors only"),
     Evidence::published, phrase("compared with masks that users printed with 2.1 to 2.4"),
     phrase("MCG31m1, seeded by one word of mt19937"),
     phrase("How MKL rounds right at the threshold is unknown: at most about 1 element in 10 million."), kTorchSeeds,
     true, false, false, kTorchMklIdioms},
    {ReplaySource::torchCuda, "torch-cuda", phrase("PyTorch on an NVIDIA GPU"),
     phrase("1.5 and later, float32; 1.4 and before with the pre-vectorised kernel"), Evidence::published,
     phrase("compared with printed masks, and with sums over 1,000,000 elements on a P100 and a K80 (pre-vectorised "
            "kernel)"),
     phrase("Philox4x32-10 as cuRAND counts it, four words to a thread"),
     phrase("A tensor with more elements than the GPU has threads needs the GPU's size. Two-wide kernels, float16 and "
            "bfloat16 "
            "are known from sources only."),
     kTorchSeeds, true, true, false, kTorchCudaIdioms},
    {ReplaySource::tensorflow, "tensorflow", Phrase{"TensorFlow"},
     phrase("2.x, tf.nn.experimental.stateless_dropout with rng_alg 'philox'"), Evidence::published,
     phrase("compared with the mask on its reference page"),
     phrase("Philox4x32-10, key and counter scrambled from the seed, 23-bit numbers"),
     phrase("Layers without an explicit stateless seed are not covered."),
     phrase("A for the seed [A, 0], or A,B; each from -9223372036854775808 to 9223372036854775807"), false, false,
     false, kTensorflowIdioms},
    {ReplaySource::jax, "jax", Phrase{"JAX"}, phrase("0.5.0 and later (partitionable keys), Flax Linen with it"),
     Evidence::published, phrase("compared with numbers and masks in JAX's and Flax's documentation"),
     phrase("Threefry2x32-20, one hash an element"),
     phrase("Without x64: only the lower 32 bits of a seed matter. Flax NNX is known from sources only."),
     phrase("a whole number from -9223372036854775808 to 9223372036854775807"), false, false, true, kJaxIdioms},
    {ReplaySource::jaxLegacy, "jax-legacy", phrase("JAX with original keys"),
     phrase("before 0.5.0, or with jax_threefry_partitionable off; Flax Linen with it"), Evidence::published,
     phrase("compared with numbers of JAX's own tests and masks in Flax's documentation"),
     phrase("Threefry2x32-20, one hash for two elements"),
     phrase("Without x64: only the lower 32 bits of a seed matter. Flax NNX is known from sources only."),
     phrase("a whole number from -9223372036854775808 to 9223372036854775807"), false, false, true, kJaxIdioms},
    {ReplaySource::numpy, "numpy", Phrase{"NumPy"}, phrase("RandomState: every version; default_rng: 1.17 and later"),
     Evidence::run, phrase("compared with numpy 1.24.2"),
     phrase("mt19937, 53-bit numbers put together NumPy's way; default_rng: PCG64"), Phrase(),
     phrase("a whole number from 0 to 4294967295; for default-rng to 18446744073709551615"), true, false, false,
     kNumpyIdioms},
    {ReplaySource::native, "native", Phrase{"Dropscope"}, phrase("stream version 1"), Evidence::own,
     phrase("defined in engine/masks/README.md"), phrase("Philox4x32-10, 16 bits an element and 32 at a tie"), Phrase(),
     phrase("a whole number from 0 to 18446744073709551615"), false, false, false, kNativeIdioms},
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

Phrase meaningOf(Evidence evidence) {
    switch (evidence) {
        case Evidence::run:
            return phrase("[R] compared bit for bit with the software itself");
        case Evidence::published:
            return phrase("[P] compared with outputs that other people published");
        case Evidence::sources:
            return phrase("[S] read in the software's sources only");
        case Evidence::own:
            break;
    }
    return phrase("our own definition");
}

std::span<const ReplaySourceInfo> replaySources() { return kSources; }

const ReplaySourceInfo& infoOf(ReplaySource source) {
    return *std::ranges::find(kSources, source, &ReplaySourceInfo::source);
}

Phrase replayLimits() {
    return phrase("Not covered: Apple's MPS, torch.compile, flash attention, cuDNN's dropout in RNNs.");
}

Result<ReplaySource> parseReplaySource(std::string_view text) {
    std::string known;
    for (const ReplaySourceInfo& info : kSources) {
        if (info.name == text) {
            return info.source;
        }
        known += fmt::format("{}{}", known.empty() ? "" : ", ", info.name);
    }
    return fail(phrase("there is no source '{}'", text), phrase("source"), phrase("write one of {}", known));
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
    return fail(phrase("{} has no idiom '{}'", info.name, name), phrase("idiom"), phrase("write one of {}", known));
}

}  // namespace dropscope
