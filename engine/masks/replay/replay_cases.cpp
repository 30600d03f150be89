// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/masks/replay/replay_cases.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

#include "engine/core/number_text.h"
#include "engine/masks/replay/jax_key.h"
#include "engine/masks/replay/numpy_state.h"
#include "engine/masks/replay/replay_source.h"
#include "engine/masks/replay/torch_cpu_state.h"
#include "engine/random/curand_philox.h"
#include "engine/random/mt19937.h"

namespace dropscope {

namespace {

std::vector<std::uint8_t> maskOf(const ReplayConfig& config, const Shape& shape, double p) {
    const Result<std::unique_ptr<MaskSource>> source = makeReplaySource(config, {shape, p});
    if (!source) {
        return {};
    }
    std::vector<std::uint8_t> kept(shape.elementCount());
    (*source)->keep(0, kept);
    return kept;
}

/// Kept bits, a blank behind each row.
std::string rows(const ReplayConfig& config, const Shape& shape, double p) {
    const std::vector<std::uint8_t> kept = maskOf(config, shape, p);
    const auto columns = static_cast<std::size_t>(shape.columns());
    std::string bits;
    for (std::size_t k = 0; k < kept.size(); ++k) {
        bits += k > 0 && k % columns == 0 ? " " : "";
        bits += kept[k] != 0 ? '1' : '0';
    }
    return bits;
}

ReplayConfig configOf(ReplaySource source, std::uint64_t seed) { return {.source = source, .seed = ReplaySeed(seed)}; }

template <ReplaySource kSource, std::uint64_t kSeed, int kTenths>
std::string golden() {
    return rows(configOf(kSource, kSeed), Shape({24}), kTenths / 10.0);
}

template <ReplaySource kSource>
std::string rasbt() {
    return rows(configOf(kSource, 123), Shape({6, 6}), 0.5);
}

template <ReplaySource kSource>
std::string fiveBits() {
    return rows(configOf(kSource, 0), Shape({5}), 0.5);
}

std::string afterNormals() {
    ReplayConfig config = configOf(ReplaySource::torchCpu, 123);
    config.recipe = "randn 5x5";
    return rows(config, Shape({5, 5}), 0.5);
}

/// torch.rand(10).sum(), then the sum of its dropout.
template <ReplaySource kSource>
std::string sumsOfTen() {
    ReplayConfig config = configOf(kSource, 123);
    config.recipe = "rand 10";
    const std::vector<std::uint8_t> kept = maskOf(config, Shape({10}), 0.5);
    TorchCpuState state(123);
    double all = 0.0;
    double dropped = 0.0;
    for (const std::uint8_t each : kept) {
        const double x = static_cast<double>(state.nextFloat());
        all += x;
        dropped += 2.0 * x * each;
    }
    return fixedText(all, 4) + " " + fixedText(dropped, 4);
}

template <std::uint32_t kSmCount>
std::string keptOnGpu() {
    ReplayConfig config = configOf(ReplaySource::torchCuda, 0);
    config.grid = CudaGrid{kSmCount, 2048};
    config.preVectorized = true;
    const std::vector<std::uint8_t> kept = maskOf(config, Shape({1000, 1000}), 0.5);
    return fmt::format("{}", 2 * std::ranges::count(kept, std::uint8_t{1}));
}

std::string tensorflowPage() {
    ReplayConfig config = configOf(ReplaySource::tensorflow, 1);
    config.seed = *ReplaySeed::parse("1,0");
    return rows(config, Shape({3, 5}), 0.5);
}

std::string onnxNode() {
    ReplayConfig config = configOf(ReplaySource::numpy, 0);
    config.idiom = "onnx";
    return rows(config, Shape({60}), 0.5);
}

std::string jaxTestBits() {
    std::string words;
    for (std::uint64_t k = 0; k < 3; ++k) {
        words += fmt::format("{}{}", k > 0 ? " " : "", jaxWord(jaxKey(1701), k, 3, JaxMode::original));
    }
    return words;
}

template <JaxMode kMode>
std::string jaxUniformOfKey0() {
    return fixedText(static_cast<double>(jaxUniform(jaxWord(jaxKey(0), 0, 1, kMode))),
                     kMode == JaxMode::original ? 8 : 6);
}

/// The number whose normal distribution's share below is (1 + share) / 2, by Newton's steps on erf.
double inverseErf(double share) {
    double x = 0.0;
    for (int step = 0; step < 60; ++step) {
        x -= (std::erf(x) - share) / (2.0 / std::sqrt(std::numbers::pi) * std::exp(-x * x));
    }
    return x;
}

/// jax.random.normal(key(42)): a uniform number in (-1, 1) through the inverse of erf. Six digits: JAX's own erf rounds.
template <JaxMode kMode>
std::string jaxNormalOfKey42() {
    const float lowest = std::nextafter(-1.0F, 0.0F);
    const float uniform = jaxUniform(jaxWord(jaxKey(42), 0, 1, kMode)) * (1.0F - lowest) + lowest;
    return fixedText(std::numbers::sqrt2 * inverseErf(static_cast<double>(uniform)), 6);
}

/// The notebook's prints: the mean of x, then for two p (of keeping) the mean of the output and the share of zeros.
std::string cs231nNotebook() {
    NumpyState state(231);
    std::vector<double> x(std::size_t{500} * 500);
    double sum = 0.0;
    for (double& value : x) {
        value = state.nextNormal() + 10.0;
        sum += value;
    }
    const auto count = static_cast<double>(x.size());
    std::string printed = fixedText(sum / count, 10);
    for (const double keep : {0.25, 0.4}) {
        double out = 0.0;
        int zeros = 0;
        for (const double value : x) {
            const bool kept = state.nextDouble() < keep;
            out += kept ? value / keep : 0.0;
            zeros += kept ? 0 : 1;
        }
        printed += fmt::format(" {} {}", fixedText(out / count, 10), fixedText(zeros / count, 6));
    }
    return printed;
}

std::string flaxDocstring() {
    ReplayConfig config = configOf(ReplaySource::jax, 1);
    config.keyPath = "flax Dropout_0";
    return rows(config, Shape({1, 4}), 0.5);
}

std::string philoxAnswer() {
    const PhiloxBlock block = philox4x32({{0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}}, {0xa4093822, 0x299f31d0});
    return fmt::format("{:08x} {:08x} {:08x} {:08x}", block.word[0], block.word[1], block.word[2], block.word[3]);
}

std::string threefryAnswer() {
    const ThreefryPair block = threefry2x32({0x13198a2e, 0x03707344}, {0x243f6a88, 0x85a308d3});
    return fmt::format("{:08x} {:08x}", block.first, block.second);
}

template <std::uint32_t kSeed>
std::string mtWords() {
    Mt19937 generator(kSeed);
    const std::uint32_t first = generator.next();
    const std::uint32_t second = generator.next();
    return fmt::format("{} {} {}", first, second, generator.next());
}

constexpr Phrase kNotebook = phrase("rasbt/LLMs-from-scratch, ch03.ipynb, on macOS");
constexpr Phrase kIssue57 = phrase("rasbt/LLMs-from-scratch, issue 57, x86 wheel");
constexpr Phrase kIssue15714 = Phrase{"pytorch/pytorch, issue 15714"};
constexpr Phrase kIssue84030 = Phrase{"pytorch/pytorch, issue 84030, PyTorch 1.12.1"};
constexpr Phrase kIssue25690 = phrase("pytorch/pytorch, issue 25690, kernel before 1.5");
constexpr Phrase kRandom123 = Phrase{"Random123, tests/kat_vectors"};
constexpr Phrase kGolden = phrase("the answers of this project's specification, section 7");

using enum ReplaySource;
using enum Evidence;

constexpr ReplayCase kCases[] = {
    {phrase("seed 123, 6 × 6, p 0.5"), torchCpu, kNotebook, published, "110110 000101 111101 011001 010101 011110",
     rasbt<torchCpu>},
    {phrase("seed 123, 6 × 6, p 0.5"), torchMkl, kIssue57, published, "111111 010000 001010 110001 100001 010000",
     rasbt<torchMkl>},
    {phrase("seed 0, zeros(5).bernoulli_()"), torchCpu, kIssue15714, published, "00100", fiveBits<torchCpu>},
    {phrase("seed 0, zeros(5).bernoulli_()"), torchMkl, kIssue15714, published, "10011", fiveBits<torchMkl>},
    {phrase("seed 123, randn(5, 5), then its dropout at p 0.5"), torchCpu, Phrase{"pytorch/pytorch, issue 121595"},
     published, "00101 00110 11100 10110 10111", afterNormals},
    {phrase("seed 123, sums of rand(10) and its dropout at p 0.5"), torchCpu, kIssue84030, published, "3.8430 2.4471",
     sumsOfTen<torchCpu>},
    {phrase("seed 123, sums of rand(10) and its dropout at p 0.5"), torchMkl, kIssue84030, published, "3.8430 1.8894",
     sumsOfTen<torchMkl>},
    {phrase("seed 0, sum of dropout(ones(1000, 1000)) on a P100"), torchCuda, kIssue25690, published, "999826",
     keptOnGpu<56>},
    {phrase("seed 0, sum of dropout(ones(1000, 1000)) on a K80"), torchCuda, kIssue25690, published, "999100",
     keptOnGpu<13>},
    {phrase("seed [1, 0], ones(3, 5), rate 0.5"), tensorflow, phrase("TensorFlow's page of stateless_dropout"),
     published, "10100 00101 00001", tensorflowPage},
    {phrase("ONNX node test, seed 0, (3, 4, 5), ratio 0.5"), numpy,
     Phrase{"onnx/onnx, test_training_dropout_default_mask"}, published,
     "111101011011110001111101010110010101111100101100001010001000", onnxNode},
    {phrase("three words of key 1701"), jaxLegacy, Phrase{"jax-ml/jax, tests/random_test.py"}, published,
     "56197195 4200222568 961309823", jaxTestBits},
    {Phrase{"uniform(key(0))"}, jax, Phrase{"docs.jax.dev, jax.random"}, published, "0.947667",
     jaxUniformOfKey0<JaxMode::partitionable>},
    {Phrase{"uniform(key(0))"}, jaxLegacy, phrase("docs.jax.dev, jax.random, older page"), published, "0.41845703",
     jaxUniformOfKey0<JaxMode::original>},
    {phrase("normal(key(42)), six digits"), jax, Phrase{"docs.jax.dev, Pseudorandom numbers"}, published, "-0.028305",
     jaxNormalOfKey42<JaxMode::partitionable>},
    {phrase("normal(key(42)), six digits"), jaxLegacy, phrase("docs.jax.dev, Pseudorandom numbers, older page"),
     published, "-0.184712", jaxNormalOfKey42<JaxMode::original>},
    {phrase("means and zeros of seed 231's dropout, p 0.25 and 0.4 of keeping"), numpy, Phrase{"CS231n, Dropout.ipynb"},
     published, "10.0002078785 10.0140591170 0.749784 9.9779176588 0.600796", cs231nNotebook},
    {phrase("Flax Linen's Dropout, its example"), jax, Phrase{"flax.linen.Dropout, docstring"}, published, "1100",
     flaxDocstring},
    {Phrase{"Philox4x32-10"}, torchCuda, kRandom123, published, "d16cfe09 94fdcceb 5001e420 24126ea1", philoxAnswer},
    {Phrase{"Threefry2x32-20"}, jax, kRandom123, published, "c4923a9c 483df7a0", threefryAnswer},
    {phrase("first words of mt19937, seed 0"), numpy, kGolden, run, "2357136044 2546248239 3071714933", mtWords<0>},
    {phrase("first words of mt19937, seed 42"), numpy, kGolden, run, "1608637542 3421126067 4083286876", mtWords<42>},
    {phrase("seed 0, 24 elements, p 0.5"), torchCpu, kGolden, run, "001000110111101111001010", golden<torchCpu, 0, 5>},
    {phrase("seed 0, 24 elements, p 0.5"), torchMkl, kGolden, published, "100110011110011101000011",
     golden<torchMkl, 0, 5>},
    {phrase("seed 0, 24 elements, p 0.5"), torchCuda, kGolden, published, "100000101011010000110011",
     golden<torchCuda, 0, 5>},
    {phrase("seed 0, 24 elements, p 0.5"), jax, kGolden, published, "001101100101000000011000", golden<jax, 0, 5>},
    {phrase("seed 0, 24 elements, p 0.5"), jaxLegacy, kGolden, published, "011001111010110011000000",
     golden<jaxLegacy, 0, 5>},
    {phrase("seed 0, 24 elements, p 0.1"), torchCpu, kGolden, run, "011011111111111111111111", golden<torchCpu, 0, 1>},
    {phrase("seed 0, 24 elements, p 0.1"), torchMkl, kGolden, published, "110111111111111111001111",
     golden<torchMkl, 0, 1>},
    {phrase("seed 0, 24 elements, p 0.1"), torchCuda, kGolden, published, "111110111111011101111111",
     golden<torchCuda, 0, 1>},
    {phrase("seed 0, 24 elements, p 0.1"), jax, kGolden, published, "001111111101111011111011", golden<jax, 0, 1>},
    {phrase("seed 0, 24 elements, p 0.1"), jaxLegacy, kGolden, published, "111111111111111011011010",
     golden<jaxLegacy, 0, 1>},
    {phrase("seed 42, 24 elements, p 0.5"), torchCpu, kGolden, run, "111101001111001010011011",
     golden<torchCpu, 42, 5>},
    {phrase("seed 42, 24 elements, p 0.5"), torchMkl, kGolden, published, "001111101010001110110101",
     golden<torchMkl, 42, 5>},
    {phrase("seed 42, 24 elements, p 0.5"), torchCuda, kGolden, published, "011111101010110010111110",
     golden<torchCuda, 42, 5>},
    {phrase("seed 42, 24 elements, p 0.5"), jax, kGolden, published, "100010100010001000101110", golden<jax, 42, 5>},
    {phrase("seed 42, 24 elements, p 0.5"), jaxLegacy, kGolden, published, "000111100000110010111101",
     golden<jaxLegacy, 42, 5>},
};

}  // namespace

std::span<const ReplayCase> replayCases() { return kCases; }

Text nameOf(const ReplayCase& each) { return phrase("{}: {}", infoOf(each.source).name, Text(each.what)); }

}  // namespace dropscope
