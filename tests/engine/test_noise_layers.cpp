// SPDX-License-Identifier: GPL-3.0-or-later
// The layers that add noise: their numbers are normal, follow from key and unit alone, and leave the mean where it was.
#include <vector>

#include "engine/dropout/prepared_pass.h"
#include "engine/masks/native_normal.h"
#include "engine/random/streams.h"
#include "tests/engine/layer_cases.h"

using namespace dropscope;

namespace {

const DrawKey kKey{42, 1, 3};
const LayerConfig kNoise{.kind = LayerKind::gaussianNoise, .sigma = 0.25};
const LayerConfig kGaussian{.kind = LayerKind::gaussian, .p = 0.3};

std::vector<double> normals(const DrawKey& key, std::uint64_t first, std::size_t count) {
    std::vector<double> numbers(count);
    nativeNormals(key, first, numbers);
    return numbers;
}

double correlation(const std::vector<double>& a, const std::vector<double>& b) {
    double sum = 0;
    for (std::size_t i = 0; i < b.size(); ++i) {
        sum += a[i] * b[i];
    }
    return sum / static_cast<double>(b.size());
}

}  // namespace

class NoiseLayersTest : public QObject {
    Q_OBJECT

private slots:
    /// The header's rule, once more and plainly.
    void aNumberFollowsFromKeyAndUnit() {
        for (const std::uint64_t unit : {0ULL, 1ULL, 2ULL, 3ULL, 4ULL, 1001ULL, (1ULL << 40) + 2, ~0ULL}) {
            const std::uint64_t block = unit / 4;
            const PhiloxBlock words =
                philox4x32({{static_cast<std::uint32_t>(block), static_cast<std::uint32_t>(block >> 32), kKey.step,
                             kKey.stream + kNormalStreams}},
                           {42, 0});
            const std::uint64_t pair = unit % 4 / 2 * 2;
            const double radius = std::sqrt(-2 * std::log((static_cast<double>(words.word[pair]) + 1) / 0x1p32));
            const double angle = 2 * M_PI * static_cast<double>(words.word[pair + 1]) / 0x1p32;
            const double expected = radius * (unit % 2 == 0 ? std::cos(angle) : std::sin(angle));
            QVERIFY(std::abs(nativeNormal(kKey, unit) - expected) < 1e-12);
        }
    }

    void anyRangeIsAPartOfTheWhole() {
        const std::vector<double> whole = normals(kKey, 0, 100);
        for (std::size_t first = 0; first < 9; ++first) {
            for (std::size_t count = 1; count < 10; ++count) {
                const std::vector<double> part = normals(kKey, first, count);
                QVERIFY(std::equal(part.begin(), part.end(), whole.begin() + static_cast<std::ptrdiff_t>(first)));
            }
        }
    }

    void otherKeysGiveOtherNumbers() {
        constexpr std::size_t kCount = 40000;
        const std::vector<double> one = normals(kKey, 0, kCount);
        const double bound = 5 / std::sqrt(static_cast<double>(kCount));
        for (const DrawKey& key : {DrawKey{43, 1, 3}, DrawKey{42, 2, 3}, DrawKey{42, 1, 4}}) {
            QVERIFY(std::abs(correlation(one, normals(key, 0, kCount))) < bound);
        }
        for (const std::uint64_t shift : {1U, 2U, 4U, 32U}) {
            QVERIFY(std::abs(correlation(one, normals(kKey, shift, kCount))) < bound);
        }
    }

    /// The largest stream of a layer has numbers as well: the sum begins again at 0.
    void streamsStayIn31Bits() {
        QCOMPARE(normalStream(kLargestStream), kNormalStreams - 1);
        QVERIFY(std::isfinite(nativeNormal({1, kLargestStream, 0}, 5)));
    }

    void theNumbersAreNormal() {
        constexpr int kCells = 20;
        constexpr std::size_t kCount = 200000;
        std::vector<int> cells(kCells);
        double sum = 0;
        double squares = 0;
        double fourths = 0;
        for (const double z : normals(kKey, 0, kCount)) {
            const double share = 0.5 * std::erfc(-z / std::sqrt(2.0));
            ++cells[static_cast<std::size_t>(std::min(kCells - 1, static_cast<int>(share * kCells)))];
            sum += z;
            squares += z * z;
            fourths += z * z * z * z;
        }
        const auto n = static_cast<double>(kCount);
        QVERIFY(std::abs(sum / n) < 5 / std::sqrt(n));
        QVERIFY(std::abs(squares / n - 1) < 5 * std::sqrt(2 / n));
        QVERIFY(std::abs(fourths / n - 3) < 5 * std::sqrt(96 / n));
        double chiSquare = 0;
        for (const int count : cells) {
            const double distance = count - n / kCells;
            chiSquare += distance * distance / (n / kCells);
        }
        QVERIFY2(chiSquare > 5 && chiSquare < 49, qPrintable(QString::number(chiSquare)));  // 19 degrees: 1e-3, 2e-4
    }

    void everyElementFollowsItsFormula() {
        const Tensor x = special(Shape({30, 41}));
        const Tensor times = need(makeLayer(kGaussian)->forward(x, kKey, Mode::train));
        const Tensor plus = need(makeLayer(kNoise)->forward(x, kKey, Mode::train));
        for (std::uint64_t i = 0; i < x.elementCount(); ++i) {
            const double z = nativeNormal(kKey, i);
            const float in = x.values()[i];
            QVERIFY(sameValue(times.values()[i], in * static_cast<float>(1 + std::sqrt(0.3 / (1 - 0.3)) * z)));
            QVERIFY(sameValue(plus.values()[i], in + static_cast<float>(0.25 * z)));
        }
    }

    void meanAndVarianceAreTheFormulas_data() { addProbabilities({0.1, 0.5, 0.9}); }
    void meanAndVarianceAreTheFormulas() {
        QFETCH(double, p);
        constexpr int kSeeds = 2000;
        const Tensor x = normal(Shape({20}));
        for (const LayerConfig& config : {LayerConfig{.kind = LayerKind::gaussian, .p = p},
                                          LayerConfig{.kind = LayerKind::gaussianNoise, .sigma = p}}) {
            const auto kind = makeLayer(config);
            std::vector<double> sum(x.elementCount());
            std::vector<double> squares(x.elementCount());
            for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
                const Tensor y = need(kind->forward(x, {seed, 0, 0}, Mode::train));
                for (std::size_t i = 0; i < sum.size(); ++i) {
                    const auto in = static_cast<double>(x.values()[i]);
                    const double distance = static_cast<double>(y.values()[i]) - kind->moments(in, Mode::train).mean;
                    sum[i] += distance;
                    squares[i] += distance * distance;
                }
            }
            for (std::size_t i = 0; i < sum.size(); ++i) {
                const auto in = static_cast<double>(x.values()[i]);
                const Moments moments = kind->moments(in, Mode::train);
                QCOMPARE(moments.mean, in);
                QVERIFY(std::abs(sum[i] / kSeeds) < 5 * std::sqrt(moments.variance / kSeeds) + 1e-6);
                QVERIFY(std::abs(squares[i] / kSeeds / moments.variance - 1) < 5 * std::sqrt(2.0 / kSeeds));
            }
        }
    }

    void theGradientOfAddedNoiseIsTheGradientItself() {
        const Tensor dy = special(Shape({9, 5}));
        QVERIFY(need(makeLayer(kNoise)->backward(dy, kKey, Mode::train)).sharesValuesWith(dy));
    }

    void theGradientOfFactorsHasTheSameFactors() {
        const Tensor dy = special(Shape({9, 5}));
        const auto kind = makeLayer(kGaussian);
        QVERIFY(same(need(kind->backward(dy, kKey, Mode::train)), need(kind->forward(dy, kKey, Mode::train))));
    }

    void noNoiseIsTheInputItself() {
        const Tensor x = special(Shape({9, 5}));
        const LayerConfig none[] = {{.kind = LayerKind::gaussian, .p = 0.0},
                                    {.kind = LayerKind::gaussianNoise, .p = 1.0, .sigma = 0.0}};
        for (const LayerConfig& config : none) {
            QVERIFY(need(makeLayer(config)->forward(x, kKey, Mode::train)).sharesValuesWith(x));
        }
        for (const LayerConfig& config : {kNoise, kGaussian}) {
            QVERIFY(need(makeLayer(config)->forward(x, kKey, Mode::eval)).sharesValuesWith(x));
        }
    }

    void nothingIsDroppedAndHandsDoNothing() {
        HandSet byHand;
        byHand.set(0, false);
        byHand.set(1, true);
        const Tensor x = normal(Shape({4, 6}));
        for (const LayerConfig& config : {kNoise, kGaussian}) {
            const auto kind = makeLayer(config);
            QVERIFY(same(need(kind->maskTensor(x.shape(), kKey, Mode::train, byHand)), ones(x.shape())));
            QVERIFY(same(need(kind->forward(x, kKey, Mode::train, byHand)), need(kind->forward(x, kKey, Mode::train))));
            const CellExplanation cell = need(kind->explain(x, 0, kKey, Mode::train, byHand));
            QVERIFY(cell.outcome == CellExplanation::Outcome::noisy && !cell.byHand);
            QCOMPARE(cell.normal, nativeNormal(kKey, 0));
        }
    }

    void zeroKeepsItsSignUnderFactorsAlone() {
        const Tensor x = need(Tensor::fromValues(Shape({2}), std::vector<float>{0.0F, -0.0F}));
        const Tensor y = need(makeLayer(kGaussian)->forward(x, kKey, Mode::train));
        const float sign = std::signbit(need(makeLayer(kGaussian)->explain(x, 1, kKey, Mode::train)).factor) ? 1 : -1;
        QVERIFY(y.values()[0] == 0.0F && y.values()[1] == 0.0F);
        QCOMPARE(std::signbit(y.values()[1]), std::signbit(sign));
    }

    void aRateNextToOneStaysFinite() {
        const Tensor x = ones(Shape({1000}));
        const Tensor y = need(makeLayer({.kind = LayerKind::gaussian, .p = 1 - 1e-9})->forward(x, kKey, Mode::train));
        QVERIFY(std::ranges::all_of(y.values(), [](float value) { return std::isfinite(value); }));
    }
};

QTEST_GUILESS_MAIN(NoiseLayersTest)
#include "test_noise_layers.moc"
