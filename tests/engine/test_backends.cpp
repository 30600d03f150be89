// SPDX-License-Identifier: GPL-3.0-or-later
// Every back end that can run here gives the bytes that the definition gives and touches nothing else. The definition is
// taken one element at a time: the unit's draw, the threshold, and dropoutElement. (Each instruction set of the simd back
// end: test_simd_targets.cpp.)
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstring>
#include <limits>
#include <random>
#include <set>
#include <vector>

#include <fmt/format.h>

#include "engine/kernels/backend.h"
#include "engine/kernels/mask_bits.h"
#include "engine/kernels/scalar/scalar_backend.h"
#include "tests/engine/check.h"

using namespace dropscope;

namespace {

constexpr std::size_t kGuard = 64;  // poisoned elements before and after what a kernel may write
constexpr std::uint8_t kPoison = 0xA5;
constexpr std::uint32_t kPoisonBits = 0xA5A5A5A5;
const float kPoisonFloat = std::bit_cast<float>(kPoisonBits);

struct Case {
    std::size_t count = 0;
    std::uint64_t firstUnit = 0;
    std::size_t misalignment = 0;  // in elements, past a 64-byte boundary
    double p = 0.5;
};

DrawKey exampleKey() { return {0x0123456789ABCDEF, 5, 77}; }

/// Random bits, so every exponent and many NaNs, with the special values strewn in.
std::vector<float> exampleInput(std::size_t count) {
    constexpr float kInf = std::numeric_limits<float>::infinity();
    constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
    constexpr float kTiny = std::numeric_limits<float>::denorm_min();
    constexpr float kMax = std::numeric_limits<float>::max();
    constexpr float kSpecial[] = {0.0F,  -0.0F, 1.0F,   -1.0F,     kInf, -kInf, kNan,
                                  -kNan, kTiny, -kTiny, 0x1p-127F, kMax, -kMax};
    std::mt19937 random(static_cast<std::uint32_t>(count));
    std::vector<float> input(count);
    for (float& value : input) {
        const auto bits = static_cast<std::uint32_t>(random());
        value = bits % 4 == 0 ? kSpecial[bits / 4 % std::size(kSpecial)]
                              : std::bit_cast<float>(static_cast<std::uint32_t>(random()));
    }
    return input;
}

/// A buffer whose middle a kernel may write; `data()` stands `misalignment` elements past a 64-byte boundary.
template <class T>
class Guarded {
public:
    Guarded(std::size_t count, std::size_t misalignment, T poison)
        : m_count(count), m_poison(poison), m_all(count + 3 * kGuard, poison) {
        const auto address = reinterpret_cast<std::uintptr_t>(m_all.data() + kGuard);
        m_start = kGuard + (64 - address % 64) % 64 / sizeof(T) + misalignment;
    }
    T* data() { return m_all.data() + m_start; }
    std::span<const T> values() const { return {m_all.data() + m_start, m_count}; }
    void fill(std::span<const T> values) { std::ranges::copy(values, data()); }

    [[nodiscard]] bool poisonIsUntouched() const {
        const auto isPoison = [&](const T& value) { return std::memcmp(&value, &m_poison, sizeof(T)) == 0; };
        return std::all_of(m_all.begin(), m_all.begin() + static_cast<std::ptrdiff_t>(m_start), isPoison) &&
               std::all_of(m_all.begin() + static_cast<std::ptrdiff_t>(m_start + m_count), m_all.end(), isPoison);
    }

private:
    std::size_t m_count;
    T m_poison;
    std::vector<T> m_all;
    std::size_t m_start = 0;
};

std::vector<std::uint8_t> expectedMask(const Case& c) {
    const DropThreshold threshold = DropThreshold::fromProbability(c.p);
    std::vector<std::uint8_t> kept(c.count);
    for (std::size_t i = 0; i < c.count; ++i) {
        kept[i] = threshold.drops(nativeDraw(exampleKey(), c.firstUnit + i)) ? 0 : 1;
    }
    return kept;
}

std::vector<float> expectedOutput(std::span<const float> in, std::span<const std::uint8_t> kept, float scale,
                                  Zeroing zeroing) {
    std::vector<float> out(in.size());
    for (std::size_t i = 0; i < in.size(); ++i) {
        out[i] = dropoutElement(in[i], kept[i] != 0, scale, zeroing);
    }
    return out;
}

std::string described(const Case& c) {
    return fmt::format("count {} from unit {}, misaligned by {}, p {}", c.count, c.firstUnit, c.misalignment, c.p);
}

MaskRange rangeOf(const Case& c) { return {exampleKey(), DropThreshold::fromProbability(c.p), c.firstUnit}; }

/// The starts, alignments and probabilities that one length is tried with: across lanes, tiles and the 32-bit edge.
std::vector<Case> casesOf(std::size_t count) {
    if (count > 100'000) {
        return {{count, 3, 0, 0.3}, {count, (1ULL << 32) - 1000, 1, 0.5}};
    }
    std::vector<Case> cases = {
        {count, 0, 0, 0.0}, {count, 0, 0, 1.0}, {count, 0, 0, 0x1p-20}, {count, 0, 0, 1 - 0x1p-32}};
    for (const std::uint64_t firstUnit : {0ULL, 1ULL, 31ULL, 200ULL, 255ULL, (1ULL << 32) - 7, (1ULL << 40) + 129}) {
        for (const std::size_t misalignment : {0U, 1U, 7U}) {
            cases.push_back({count, firstUnit, misalignment, misalignment == 1 ? 0.3 : 0.5});
        }
    }
    return cases;
}

/// Lengths around vectors, lines, tiles and chunks.
std::vector<std::size_t> lengths() {
    std::vector<std::size_t> counts = {127, 255, 256, 257, 1000, 4099, (1U << 20) + 3};
    for (std::size_t count = 0; count <= 65; ++count) {
        counts.push_back(count);
    }
    return counts;
}

void addRunnableRows() {
    QTest::addColumn<QString>("name");
    for (const KernelBackend* backend : allBackends()) {
        if (backend->available()) {
            QTest::newRow(std::string(backend->name()).c_str()) << text(backend->name());
        }
    }
}

}  // namespace

// `backend`: the row's, its name checked.
#define FETCH_BACKEND()                                                    \
    QFETCH(QString, name);                                                 \
    const KernelBackend& backend = *need(findBackend(name.toStdString())); \
    QCOMPARE(text(backend.name()), name)

class BackendsTest : public QObject {
    Q_OBJECT

private slots:
    void scalarIsAlwaysThereAndFirst() {
        QVERIFY(!allBackends().empty());
        QCOMPARE(text(allBackends().front()->name()), "scalar");
        QVERIFY(scalarBackend().available());
        QCOMPARE(need(findBackend("scalar")), &scalarBackend());
    }

    void namesAreUniqueAndDescribed() {
        std::set<std::string_view> names;
        for (const KernelBackend* backend : allBackends()) {
            QVERIFY(names.insert(backend->name()).second);
            QVERIFY(backend->name() != "auto");
            QVERIFY(!backend->description().empty());
        }
    }

    void aNamedBackEndNeverFallsBack() {
        for (const KernelBackend* backend : allBackends()) {
            const Result<const KernelBackend*> found = findBackend(backend->name());
            const Status available = backend->available();
            QCOMPARE(found.has_value(), available.has_value());
            QVERIFY(found ? *found == backend : found.error().line() == available.error().line());
        }
    }

    void anUnavailableBackEndRefusesToWork() {
        for (const KernelBackend* backend : allBackends()) {
            if (!backend->available()) {
                std::uint8_t kept = kPoison;
                float out = kPoisonFloat;
                const float in = 1.0F;
                QVERIFY(!backend->drawMask(rangeOf({}), &kept, 1));
                QVERIFY(!backend->dropout(rangeOf({}), 2.0F, Zeroing::multiply, &in, &out, 1));
                QVERIFY(!backend->applyMask(&kept, 2.0F, Zeroing::multiply, &in, &out, 1));
                QVERIFY(!backend->scale(2.0F, &in, &out, 1));
                QVERIFY(kept == kPoison && bitsOf(out) == kPoisonBits);
            }
        }
    }

    /// A device is never taken unasked: the tensor would have to cross to it and back.
    void autoIsTheFastestOnThisMachinesOwnMemory() {
        const KernelBackend* last = nullptr;
        for (const KernelBackend* backend : allBackends()) {
            last = backend->available() && !backend->takesWholeTensors() ? backend : last;
        }
        QCOMPARE(need(findBackend("auto")), last);
        QCOMPARE(&hostBackend(), last);
    }

    void anUnknownNameIsAnError() {
        for (const char* unknown : {"", "Scalar", "scalar ", "sse9", "avx2"}) {
            const Result<const KernelBackend*> found = findBackend(unknown);
            QVERIFY2(!found, unknown);
            QCOMPARE(text(found.error().what), QString("there is no back end '%1'").arg(unknown));
            QVERIFY(text(found.error().remedy).startsWith("choose one of auto, scalar"));
        }
    }

    void theEnvironmentForcesTheDefault() {
        const QByteArray before = qgetenv("DROPSCOPE_BACKEND");
        qputenv("DROPSCOPE_BACKEND", "scalar");
        QCOMPARE(need(defaultBackend()), &scalarBackend());
        qputenv("DROPSCOPE_BACKEND", "sse9");
        QVERIFY(!defaultBackend());
        qputenv("DROPSCOPE_BACKEND", "");
        QCOMPARE(need(defaultBackend()), need(findBackend("auto")));
        qunsetenv("DROPSCOPE_BACKEND");
        QCOMPARE(need(defaultBackend()), need(findBackend("auto")));
        if (!before.isEmpty()) {
            qputenv("DROPSCOPE_BACKEND", before);
        }
    }

    void drawMask_data() { addRunnableRows(); }
    void drawMask() {
        FETCH_BACKEND();
        for (const std::size_t count : lengths()) {
            for (const Case& c : casesOf(count)) {
                Guarded<std::uint8_t> kept(c.count, c.misalignment, kPoison);
                QVERIFY(backend.drawMask(rangeOf(c), kept.data(), c.count));
                QVERIFY2(std::ranges::equal(kept.values(), expectedMask(c)), described(c).c_str());
                QVERIFY2(kept.poisonIsUntouched(), described(c).c_str());
            }
        }
    }

    void dropout_data() { addRunnableRows(); }
    void dropout() {
        FETCH_BACKEND();
        for (const std::size_t count : lengths()) {
            const std::vector<float> input = exampleInput(count);
            for (const Case& c : casesOf(count)) {
                const std::vector<std::uint8_t> kept = expectedMask(c);
                const float scale = c.p == 1.0 ? 0.0F : 1.0F / static_cast<float>(1.0 - c.p);
                for (const Zeroing zeroing : {Zeroing::multiply, Zeroing::select}) {
                    checkOutput(c, input, expectedOutput(input, kept, scale, zeroing),
                                [&](const float* in, float* out, Stores stores) {
                                    return backend.dropout(rangeOf(c), scale, zeroing, in, out, c.count, stores);
                                });
                }
            }
        }
    }

    void dropoutAndMask_data() { addRunnableRows(); }
    void dropoutAndMask() {
        FETCH_BACKEND();
        constexpr float kScale = 1.7F;
        for (const std::size_t count : lengths()) {
            const std::vector<float> input = exampleInput(count);
            for (const Case& c : casesOf(count)) {
                const std::vector<std::uint8_t> kept = expectedMask(c);
                for (const Zeroing zeroing : {Zeroing::multiply, Zeroing::select}) {
                    checkOutput(c, input, expectedOutput(input, kept, kScale, zeroing),
                                [&](const float* in, float* out, Stores /*stores*/) {
                                    std::vector<std::uint64_t> words(maskWords(count));
                                    const Status done = backend.dropoutAndMask(rangeOf(c), kScale, zeroing, in, out,
                                                                               words.data(), count);
                                    bool same = done.has_value();
                                    for (std::size_t i = 0; i < words.size() * kMaskWordUnits; ++i) {
                                        const bool expected = i < count && kept[i] != 0;
                                        same = same && isKept(words.data(), i) == expected;
                                    }
                                    return same;
                                });
                }
            }
        }
    }

    void applyMask_data() { addRunnableRows(); }
    void applyMask() {
        FETCH_BACKEND();
        constexpr float kScale = 1.7F;
        for (const std::size_t count : lengths()) {
            const std::vector<float> input = exampleInput(count);
            for (const Case& c : casesOf(count)) {
                const std::vector<std::uint8_t> given = expectedMask(c);
                Guarded<std::uint8_t> kept(c.count, c.misalignment, kPoison);
                kept.fill(given);
                for (const Zeroing zeroing : {Zeroing::multiply, Zeroing::select}) {
                    checkOutput(c, input, expectedOutput(input, given, kScale, zeroing),
                                [&](const float* in, float* out, Stores stores) {
                                    return backend.applyMask(kept.data(), kScale, zeroing, in, out, c.count, stores);
                                });
                }
                QVERIFY2(std::ranges::equal(kept.values(), given), described(c).c_str());
            }
        }
    }

    void scale_data() { addRunnableRows(); }
    void scale() {
        FETCH_BACKEND();
        for (const std::size_t count : lengths()) {
            const std::vector<float> input = exampleInput(count);
            for (const float factor : {1.7F, 0.0F, -1.0F}) {
                std::vector<float> expected(count);
                std::ranges::transform(input, expected.begin(), [&](float x) { return x * factor; });
                for (const std::size_t misalignment : {0U, 1U, 7U}) {
                    checkOutput({count, 0, misalignment, 0}, input, expected,
                                [&](const float* in, float* out, Stores stores) {
                                    return backend.scale(factor, in, out, count, stores);
                                });
                }
            }
        }
    }

    /// Where the upper 16 bits of a draw equal the threshold's, once in 65,536 units, the second plane decides.
    void ties_data() { addRunnableRows(); }
    void ties() {
        FETCH_BACKEND();
        QFile file(QStringLiteral(DROPSCOPE_TEST_DATA "/engine/native_mask_vectors.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray ties = QJsonDocument::fromJson(file.readAll()).object()["ties"].toArray();
        QVERIFY(!ties.isEmpty());
        for (const QJsonValue& value : ties) {
            const QJsonObject tie = value.toObject();
            const DrawKey key{tie["seed"].toString().toULongLong(),
                              static_cast<std::uint32_t>(tie["stream"].toInteger()),
                              static_cast<std::uint32_t>(tie["step"].toInteger())};
            const std::uint64_t unit = tie["index"].toString().toULongLong();
            for (const std::uint64_t before : {0U, 1U, 100U, 600U}) {
                std::vector<std::uint8_t> kept(before + 50);
                const DropThreshold threshold = DropThreshold::fromProbability(tie["p"].toDouble());
                QVERIFY(backend.drawMask({key, threshold, unit - before}, kept.data(), kept.size()));
                QCOMPARE(kept[before] == 0, tie["dropped"].toBool());
                const std::vector<float> ones(kept.size(), 1.0F);
                std::vector<float> out(kept.size());
                QVERIFY(backend.dropout({key, threshold, unit - before}, 1.0F, Zeroing::multiply, ones.data(),
                                        out.data(), out.size()));
                QCOMPARE(out[before] == 0.0F, tie["dropped"].toBool());
            }
        }
    }

    /// With thresholds below 2^16 a unit is dropped only through the second plane.
    void tinyP_data() { addRunnableRows(); }
    void tinyP() {
        FETCH_BACKEND();
        const Case c{1U << 22, 0, 0, 0x1p-18};
        std::vector<std::uint8_t> kept(c.count, kPoison);
        QVERIFY(backend.drawMask(rangeOf(c), kept.data(), c.count));
        const std::vector<std::uint8_t> expected = expectedMask(c);
        QVERIFY(std::ranges::count(expected, 0) > 0);
        QVERIFY(kept == expected);
    }

    void droppedValuesBecomeWhatTheRuleSays_data() { addRunnableRows(); }
    void droppedValuesBecomeWhatTheRuleSays() {
        FETCH_BACKEND();
        constexpr float kInf = std::numeric_limits<float>::infinity();
        constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
        const std::vector<float> in = {2.0F, -2.0F, 0.0F, -0.0F, kInf, -kInf, kNan};
        const std::vector<std::uint8_t> none(in.size(), 0);
        std::vector<float> out(in.size());
        QVERIFY(backend.applyMask(none.data(), 2.0F, Zeroing::multiply, in.data(), out.data(), in.size()));
        QCOMPARE(firstDifference(out, std::vector<float>{0.0F, -0.0F, 0.0F, -0.0F, kNan, kNan, kNan}), -1);
        QVERIFY(backend.applyMask(none.data(), 2.0F, Zeroing::select, in.data(), out.data(), in.size()));
        QCOMPARE(firstDifference(out, std::vector<float>(in.size(), 0.0F)), -1);
        const std::vector<std::uint8_t> all(in.size(), 1);
        for (const Zeroing zeroing : {Zeroing::multiply, Zeroing::select}) {
            QVERIFY(backend.applyMask(all.data(), 2.0F, zeroing, in.data(), out.data(), in.size()));
            QCOMPARE(firstDifference(out, std::vector<float>{4.0F, -4.0F, 0.0F, -0.0F, kInf, -kInf, kNan}), -1);
        }
    }

private:
    /// Runs a kernel from one buffer to another and in place, with both kinds of stores, between guards.
    template <class Kernel>
    static void checkOutput(const Case& c, std::span<const float> input, std::span<const float> expected,
                            const Kernel& kernel) {
        for (const Stores stores : {Stores::cached, Stores::streaming}) {
            Guarded<float> in(c.count, c.misalignment, kPoisonFloat);
            Guarded<float> out(c.count, c.misalignment * 3, kPoisonFloat);
            in.fill(input);
            QVERIFY(kernel(in.data(), out.data(), stores));
            QVERIFY2(firstDifference(out.values(), expected) == -1, described(c).c_str());
            QVERIFY2(firstDifference(in.values(), input) == -1, described(c).c_str());
            QVERIFY2(in.poisonIsUntouched() && out.poisonIsUntouched(), described(c).c_str());
            QVERIFY(kernel(in.data(), in.data(), stores));
            QVERIFY2(firstDifference(in.values(), expected) == -1, described(c).c_str());
            QVERIFY2(in.poisonIsUntouched(), described(c).c_str());
        }
    }
};

QTEST_GUILESS_MAIN(BackendsTest)
#include "test_backends.moc"
