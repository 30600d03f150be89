// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dropout/self_test.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>
#include <span>

#include "engine/dropout/golden_masks.h"
#include "engine/dropout/layer.h"
#include "engine/kernels/scalar/scalar_backend.h"
#include "engine/kernels/whole_tensor.h"

namespace dropscope {

namespace {

constexpr std::size_t kGuard = 64;
constexpr std::uint8_t kPoison = 0xA5;
constexpr DrawKey kKey{0x0123456789ABCDEF, 5, 77};
constexpr float kScale = 1.7F;
constexpr std::size_t kLongest = (9U << 20) + 5;  // several pieces of a device
constexpr std::size_t kShort = 1U << 15;

/// Every bit pattern is as likely, so every exponent and many NaNs are there, and the special values strewn in.
std::vector<float> makeInput(std::size_t count) {
    constexpr float kInf = std::numeric_limits<float>::infinity();
    constexpr float kSpecial[] = {0.0F, -0.0F, 1.0F, -1.0F, kInf, -kInf, std::numeric_limits<float>::denorm_min()};
    std::vector<float> input(count);
    for (std::size_t i = 0; i < count; ++i) {
        input[i] = i % 5 == 0 ? kSpecial[i / 5 % std::size(kSpecial)]
                              : std::bit_cast<float>(nativeDraw({7, 0, 0}, static_cast<std::uint64_t>(i)));
    }
    return input;
}

/// Memory that a kernel may write, `misalignment` elements past where it would like to, between poison.
template <class T>
class Guarded {
public:
    Guarded(std::size_t count, std::size_t misalignment)
        : m_count(count),
          m_before((kGuard + misalignment) * sizeof(T)),
          m_bytes(m_before + (count + kGuard) * sizeof(T)) {
        std::ranges::fill(m_bytes, kPoison);
    }
    [[nodiscard]] T* data() { return reinterpret_cast<T*>(m_bytes.data() + m_before); }
    void fill(std::span<const T> values) { std::ranges::copy(values, data()); }

    /// Has these bits in it, and poison around them.
    [[nodiscard]] bool holds(std::span<const T> values) {
        const auto isPoison = [](std::uint8_t byte) { return byte == kPoison; };
        const std::span<const std::uint8_t> bytes(m_bytes);
        return (values.empty() || std::memcmp(data(), values.data(), values.size_bytes()) == 0) &&
               std::ranges::all_of(bytes.first(m_before), isPoison) &&
               std::ranges::all_of(bytes.subspan(m_before + m_count * sizeof(T)), isPoison);
    }

private:
    std::size_t m_count;
    std::size_t m_before;
    std::vector<std::uint8_t> m_bytes;
};

struct Case {
    std::size_t count;
    std::uint64_t firstUnit;
    std::size_t misalignment;
    double p;
};

/// Across lanes, tiles, vectors and the edge of 32 bits.
std::vector<Case> casesOf(SelfTestExtent extent) {
    std::vector<Case> cases;
    if (extent == SelfTestExtent::full) {
        cases = {{(1U << 20) + 3, 3, 0, 0.3},
                 {(1U << 20) + 3, (1ULL << 32) - 1000, 1, 0.5},
                 {1U << 22, 0, 0, 0x1p-18},  // every drop is a tie
                 {kLongest, 77, 2, 0.1}};
    }
    std::vector<std::size_t> lengths = {127, 255, 256, 257, 1000, 4099};
    for (std::size_t count = 0; count <= 65; ++count) {
        lengths.push_back(count);
    }
    for (const std::size_t count : lengths) {
        for (const std::uint64_t firstUnit : {0ULL, 31ULL, 255ULL, (1ULL << 32) - 7, (1ULL << 40) + 129}) {
            for (const std::size_t misalignment : {0U, 1U, 7U}) {
                cases.push_back({count, firstUnit, misalignment, misalignment == 1 ? 0.3 : 0.5});
            }
        }
        cases.push_back({count, 0, 0, 0.0});
        cases.push_back({count, 0, 0, 1.0});
    }
    return cases;
}

class SelfTest {
public:
    SelfTest(const KernelBackend& backend, SelfTestExtent extent)
        : m_backend(backend), m_input(makeInput(extent == SelfTestExtent::full ? kLongest : kShort)) {}

    void golden() {
        for (const GoldenMask& golden : kGoldenMasks) {
            const MaskRange range{
                {golden.seed, golden.stream, golden.step}, DropThreshold::fromProbability(golden.p), golden.firstUnit};
            Guarded<std::uint8_t> kept(golden.kept.size(), 0);
            std::vector<std::uint8_t> expected(golden.kept.size());
            std::ranges::transform(golden.kept, expected.begin(),
                                   [](char c) { return static_cast<std::uint8_t>(c - '0'); });
            const Status done = m_backend.drawMask(range, kept.data(), expected.size());
            check(done, kept.holds(expected),
                  [&] { return fmt::format("golden mask of seed {}, p {}", golden.seed, golden.p); });
        }
    }

    void kernels(const Case& c) {
        const MaskRange range{kKey, DropThreshold::fromProbability(c.p), c.firstUnit};
        const std::span<const float> input = std::span(m_input).first(c.count);
        std::vector<std::uint8_t> mask(c.count);
        std::vector<float> y(c.count);
        (void)drawMaskWhole(scalarBackend(), range, mask.data(), c.count);  // scalar never fails
        Guarded<std::uint8_t> kept(c.count, c.misalignment);
        const Status drawn = m_backend.drawMask(range, kept.data(), c.count);
        check(drawn, kept.holds(mask), [&] { return described("mask", c); });
        kept.fill(mask);
        for (const Zeroing zeroing : {Zeroing::multiply, Zeroing::select}) {
            (void)applyMaskWhole(scalarBackend(), mask.data(), kScale, zeroing, input.data(), y.data(), c.count);
            output("dropout", c, input, y, [&](const float* in, float* out) {
                return m_backend.dropout(range, kScale, zeroing, in, out, c.count);
            });
            output("apply mask", c, input, y, [&](const float* in, float* out) {
                return m_backend.applyMask(kept.data(), kScale, zeroing, in, out, c.count);
            });
        }
        (void)scaleWhole(scalarBackend(), kScale, input.data(), y.data(), c.count);
        output("scale", c, input, y,
               [&](const float* in, float* out) { return m_backend.scale(kScale, in, out, c.count); });
    }

    /// Masks that are shared along axes, through a layer of each kind whose output is the same everywhere.
    void layers() {
        for (const LayerKind kind : {LayerKind::dropout, LayerKind::dropout1d, LayerKind::dropout2d, LayerKind::locked,
                                     LayerKind::stochasticDepthRow, LayerKind::stochasticDepthBatch, LayerKind::alpha,
                                     LayerKind::featureAlpha}) {
            for (const char* shape : {"2,3,5,7", "3,4,1,2", "2,2,64,65", "4,5,6", "1,300,3", "2,3,700,1000"}) {
                for (const bool byHand : {false, true}) {
                    layer({.kind = kind}, shape, byHand);
                    if (kind == LayerKind::dropout) {
                        layer({.kind = kind, .p = 0.1, .zeroing = Zeroing::select, .axes = {1}}, shape, byHand);
                        layer({.kind = kind, .scaling = Scaling::classic, .axes = {0, 2}}, shape, byHand);
                    }
                }
            }
        }
    }

    [[nodiscard]] SelfTestResult result() const { return m_result; }

private:
    static std::string described(std::string_view what, const Case& c) {
        return fmt::format("{}: {} elements from unit {}, misaligned by {}, p {}", what, c.count, c.firstUnit,
                           c.misalignment, c.p);
    }

    template <class Kernel>
    void output(std::string_view what, const Case& c, std::span<const float> input, std::span<const float> expected,
                const Kernel& kernel) {
        Guarded<float> in(c.count, c.misalignment);
        Guarded<float> out(c.count, c.misalignment * 3);
        in.fill(input);
        const Status done = kernel(in.data(), out.data());
        check(done, out.holds(expected) && in.holds(input), [&] { return described(what, c); });
        const Status inPlace = kernel(in.data(), in.data());
        check(inPlace, in.holds(expected), [&] { return described(what, c) + ", in place"; });
    }

    void layer(const LayerConfig& config, const char* shapeText, bool handed) {
        const Result<Shape> shape = Shape::parse(shapeText);
        const Result<std::unique_ptr<Layer>> expected = makeLayer(config, scalarBackend());
        const Result<std::unique_ptr<Layer>> asked = makeLayer(config, m_backend);
        if (!shape || !expected || !asked || !(*expected)->units(*shape) || shape->elementCount() > m_input.size()) {
            return;  // a shape that the kind does not take, or one that is too large
        }
        HandSet byHand;
        if (handed) {
            byHand.set(0, true);
            byHand.set(1, false);
        }
        const std::span<const float> x = std::span(m_input).first(shape->elementCount());
        std::vector<float> y(x.size());
        const auto name = [&] {
            return fmt::format("layer {} of shape {}, {} axes{}", nameOf(config.kind), shapeText, config.axes.size(),
                               handed ? ", units set by hand" : "");
        };
        Guarded<float> out(x.size(), 0);
        Status done = (*expected)->forward(*shape, x, y, kKey, Mode::train, byHand);
        done = done ? (*asked)->forward(*shape, x, {out.data(), x.size()}, kKey, Mode::train, byHand) : done;
        check(done, out.holds(y), name);
        done = (*expected)->backward(*shape, x, y, kKey, Mode::train, byHand);
        done = done ? (*asked)->backward(*shape, x, {out.data(), x.size()}, kKey, Mode::train, byHand) : done;
        check(done, out.holds(y), [&] { return name() + ", backward"; });
    }

    template <class Describe>
    void check(const Status& done, bool right, const Describe& describe) {
        constexpr std::size_t kMostNamed = 10;
        ++m_result.checks;
        if (done && right) {
            return;
        }
        ++m_result.failures;
        if (m_result.firstFailures.size() < kMostNamed) {
            m_result.firstFailures.push_back(describe() + (done ? ": wrong bytes" : ": " + done.error().line()));
        }
    }

    const KernelBackend& m_backend;
    std::vector<float> m_input;
    SelfTestResult m_result;
};

}  // namespace

Result<SelfTestResult> selfTest(const KernelBackend& backend, SelfTestExtent extent, const Task& task) {
    SelfTest test(backend, extent);
    test.golden();
    const std::vector<Case> cases = casesOf(extent);
    for (std::size_t done = 0; const Case& c : cases) {
        if (task.stopRequested()) {
            return cancelled();
        }
        test.kernels(c);
        task.report(static_cast<double>(++done) / static_cast<double>(cases.size() + 1));
    }
    if (task.stopRequested()) {
        return cancelled();
    }
    test.layers();
    task.report(1.0);
    return test.result();
}

}  // namespace dropscope
