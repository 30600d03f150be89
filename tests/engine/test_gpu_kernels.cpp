// SPDX-License-Identifier: GPL-3.0-or-later
// The CUDA back end's device code, thread by thread on the host: for any grid every element is written once, with the
// bytes that the definition gives, and nothing else is touched. (What only a GPU can show: dropscope-cli selftest.)
#include <cstring>
#include <limits>
#include <random>
#include <vector>

#include <fmt/format.h>

#include "engine/kernels/cuda/gpu_work.h"
#include "engine/kernels/scalar/scalar_backend.h"
#include "tests/engine/check.h"
#include "tests/engine/fake_gpu.h"

using namespace dropscope;

namespace {

constexpr std::size_t kGuard = 64;
const float kPoison = floatOfBits(0xA5A5A5A5);

DrawKey exampleKey() { return {0x0123456789ABCDEF, 5, 77}; }

std::vector<float> exampleInput(std::size_t count) {
    constexpr float kInf = std::numeric_limits<float>::infinity();
    std::mt19937 random(static_cast<std::uint32_t>(count));
    std::vector<float> input(count);
    for (std::size_t i = 0; i < count; ++i) {
        input[i] = floatOfBits(static_cast<std::uint32_t>(random()));
        if (i % 7 == 0) {
            input[i] = i % 2 == 0 ? kInf : -0.0F;
        }
    }
    return input;
}

std::vector<std::size_t> lengths() {
    std::vector<std::size_t> counts = {127, 255, 256, 257, 1000, 4099};
    for (std::size_t count = 0; count <= 65; ++count) {
        counts.push_back(count);
    }
    return counts;
}

/// `count` elements that begin `misalignment` elements past an address that takes packs, poison around them.
template <class T>
struct Guarded {
    Guarded(std::size_t size, std::size_t misalignment, T guard)
        : all(size + 2 * kGuard + misalignment + 16, guard), count(size), poison(guard) {
        const auto address = reinterpret_cast<std::uintptr_t>(all.data() + kGuard);
        data = all.data() + kGuard + (16 - address % 16) % 16 / sizeof(T) + misalignment;
    }
    [[nodiscard]] bool aroundIsUntouched() const {
        const auto isPoison = [&](const T& value) { return std::memcmp(&value, &poison, sizeof(T)) == 0; };
        return std::all_of(all.data(), static_cast<const T*>(data), isPoison) &&
               std::all_of(static_cast<const T*>(data) + count, all.data() + all.size(), isPoison);
    }
    std::vector<T> all;
    std::size_t count;
    T poison;
    T* data;
};

bool sameBits(const float* a, std::span<const float> b) {
    return b.empty() || std::memcmp(a, b.data(), b.size_bytes()) == 0;
}

}  // namespace

class GpuKernelsTest : public QObject {
    Q_OBJECT

private slots:
    void divisorsDivide() {
        std::mt19937_64 random(1);
        std::vector<std::uint64_t> numbers = {1,
                                              2,
                                              3,
                                              4,
                                              5,
                                              6,
                                              7,
                                              255,
                                              256,
                                              257,
                                              (1ULL << 32) - 1,
                                              1ULL << 32,
                                              (1ULL << 32) + 1,
                                              (1ULL << 62) - 1,
                                              1ULL << 62,
                                              (1ULL << 63) - 1,
                                              1ULL << 63};
        for (int i = 0; i < 500; ++i) {
            numbers.push_back(std::max<std::uint64_t>(1, random() >> (random() % 63 + 1)));
        }
        for (const std::uint64_t d : numbers) {
            const Divisor divisor(d);
            for (const std::uint64_t n : numbers) {
                for (const std::uint64_t dividend : {n - 1, n, n * d - 1, n * d, n * d + 1, ~n}) {
                    QVERIFY2(divisor.quotient(dividend) == dividend / d, fmt::format("{} / {}", dividend, d).c_str());
                }
            }
        }
    }

    void unitsAreThoseOfTheShape() {
        const std::vector<std::vector<std::size_t>> shared = {{}, {0}, {1}, {2}, {0, 2}, {1, 2}, {0, 1}, {0, 1, 2}};
        for (const char* shapeText : {"2,3,4", "1,1,1", "5,1,7", "3,2,1", "7", "()"}) {
            const Shape shape = need(Shape::parse(shapeText));
            for (const std::vector<std::size_t>& axes : shared) {
                const Result<UnitShape> units = UnitShape::create(shape, axes);
                if (!units) {
                    continue;  // an axis that this shape has not
                }
                const UnitStrides strides = stridesOf(*units);
                for (std::uint64_t e = 0; e < shape.elementCount(); ++e) {
                    const UnitRun run = units->runFrom(e);
                    const UnitPlace place = placeOf(strides, e);
                    QCOMPARE(place.unit, run.unit);
                    QCOMPARE(place.left, run.count);
                    QCOMPARE(place.step, std::uint64_t{run.shared || run.count == 1 ? place.step : 1});
                    QVERIFY(!run.shared || place.step == 0);
                }
            }
        }
    }

    /// A GPU's product that is NaN is always 0x7FFFFFFF; a processor keeps x's payload or makes a NaN of its own.
    void aDevicesNanDoesNotShow() {
        const float deviceNan = floatOfBits(0x7FFFFFFF);
        for (const std::uint32_t bits : {0x7F800001U, 0xFF800001U, 0x7FC12345U, 0xFFFFFFFFU}) {
            const volatile float x = floatOfBits(bits);
            const volatile float factor = 2.0F;
            const float onHost = x * factor;
            QCOMPARE(floatBits(withHostNan(deviceNan, floatOfBits(bits), hostNewNan())), floatBits(onHost));
        }
        const volatile float infinity = std::numeric_limits<float>::infinity();
        const volatile float zero = 0.0F;
        const float onHost = infinity * zero;
        QCOMPARE(floatBits(withHostNan(deviceNan, infinity, hostNewNan())), floatBits(onHost));
        QCOMPARE(withHostNan(3.0F, 1.0F, hostNewNan()), 3.0F);
    }

    void drawing_data() {
        QTest::addColumn<quint64>("threads");
        for (const quint64 threads : {32U, 64U, 256U, 2048U, 65536U}) {
            QTest::addRow("%llu threads", static_cast<unsigned long long>(threads)) << threads;
        }
    }
    void drawing() {
        QFETCH(quint64, threads);
        FakeGpu gpu;
        gpu.threads = threads;
        const std::vector<std::uint64_t> starts =
            threads > 256 ? std::vector<std::uint64_t>{255, (1ULL << 32) - 7}
                          : std::vector<std::uint64_t>{0, 1, 31, 255, (1ULL << 32) - 7, (1ULL << 40) + 129};
        for (const std::size_t count : threads > 2048 ? std::vector<std::size_t>{0, 257, 4099} : lengths()) {
            for (const std::uint64_t firstUnit : starts) {
                for (const double p : {0.5, 0.3, 0x1p-20, 1.0}) {
                    checkDrawing(gpu, count, firstUnit, p);
                }
            }
        }
    }
    void aLongDrawing() {
        FakeGpu gpu;
        gpu.threads = 4096;
        checkDrawing(gpu, (1U << 20) + 3, (1ULL << 32) - 1000, 0.3);
        checkDrawing(gpu, 1U << 20, 0, 0x1p-18);  // every drop is a tie, decided by the second plane
    }

    /// Given masks and plain scaling: packs of four where all begin on one, single elements else.
    void applying() {
        FakeGpu gpu;
        for (const std::uint64_t threads : {32U, 1024U}) {
            gpu.threads = threads;
            for (const std::size_t count : lengths()) {
                for (const std::size_t misalignment : {0U, 1U, 4U}) {
                    checkApplying(gpu, count, misalignment);
                }
            }
        }
    }

private:
    static void checkDrawing(const FakeGpu& gpu, std::size_t count, std::uint64_t firstUnit, double p) {
        const MaskRange range{exampleKey(), DropThreshold::fromProbability(p), firstUnit};
        const std::string what = fmt::format("{} from {}, p {}", count, firstUnit, p);
        const DeviceDraw draw = deviceDraw(range, 0);
        std::vector<std::uint8_t> expected(count);
        QVERIFY(scalarBackend().drawMask(range, expected.data(), count));
        Guarded<std::uint8_t> kept(count, firstUnit % 5, 0xA5);
        gpu.forGrid([&](const GridThread& at) { drawMaskThread(at, draw, kept.data, count); });
        QVERIFY2(std::equal(expected.begin(), expected.end(), kept.data), what.c_str());
        QVERIFY2(kept.aroundIsUntouched(), what.c_str());

        const std::vector<float> input = exampleInput(count);
        std::vector<float> y(count);
        for (const Zeroing zeroing : {Zeroing::multiply, Zeroing::select}) {
            QVERIFY(scalarBackend().dropout(range, 1.7F, zeroing, input.data(), y.data(), count));
            const UnitEffect effect = dropEffect(1.7F, zeroing == Zeroing::select);
            Guarded<float> out(count, firstUnit % 7, kPoison);
            gpu.forGrid(
                [&](const GridThread& at) { drawAndApplyThread(at, draw, effect, input.data(), out.data, count); });
            QVERIFY2(sameBits(out.data, y), what.c_str());
            QVERIFY2(out.aroundIsUntouched(), what.c_str());
            std::ranges::copy(input, out.data);
            gpu.forGrid([&](const GridThread& at) { drawAndApplyThread(at, draw, effect, out.data, out.data, count); });
            QVERIFY2(sameBits(out.data, y) && out.aroundIsUntouched(), what.c_str());
        }
    }

    static void checkApplying(const FakeGpu& gpu, std::size_t count, std::size_t misalignment) {
        const std::vector<float> input = exampleInput(count);
        Guarded<std::uint8_t> kept(count, misalignment, 0);
        for (std::size_t i = 0; i < count; ++i) {
            kept.data[i] = i % 3 == 0 ? 1 : 0;
        }
        for (const Zeroing zeroing : {Zeroing::multiply, Zeroing::select}) {
            const UnitEffect effect = dropEffect(1.7F, zeroing == Zeroing::select);
            Guarded<float> out(count, misalignment, kPoison);
            std::vector<float> y(count);
            QVERIFY(scalarBackend().applyMask(kept.data, 1.7F, zeroing, input.data(), y.data(), count));
            std::ranges::copy(input, out.data);
            gpu.apply<MaskBytes::ofElements>(effect, nullptr, kept.data, 0, out.data, out.data, count);
            QVERIFY(sameBits(out.data, y) && out.aroundIsUntouched());
            QVERIFY(scalarBackend().scale(1.7F, input.data(), y.data(), count));
            std::ranges::copy(input, out.data);
            gpu.apply<MaskBytes::none>(effect, nullptr, nullptr, 0, out.data, out.data, count);
            QVERIFY(sameBits(out.data, y) && out.aroundIsUntouched());
        }
    }
};

QTEST_GUILESS_MAIN(GpuKernelsTest)
#include "test_gpu_kernels.moc"
