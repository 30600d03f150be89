// SPDX-License-Identifier: GPL-3.0-or-later
// Any range of a pass, alone, is the same part of the whole.
#include "engine/dropout/prepared_pass.h"

#include <vector>

#include "engine/kernels/mask_bits.h"
#include "tests/engine/layer_cases.h"

using namespace dropscope;

namespace {

const DrawKey kKey{42, 1, 3};

HandSet twoUnits() {
    HandSet byHand;
    byHand.set(0, false);
    byHand.set(2, true);
    return byHand;
}

/// Ranges that begin and end anywhere: at the ends, inside tiles and rows, and single elements.
std::vector<std::pair<std::uint64_t, std::uint64_t>> rangesOf(std::uint64_t count) {
    std::vector<std::pair<std::uint64_t, std::uint64_t>> ranges;
    for (const std::uint64_t first : {std::uint64_t{0}, count / 3, count / 2 + 1, count - 1}) {
        for (const std::uint64_t size : {std::uint64_t{1}, std::uint64_t{7}, count / 3, count}) {
            if (first < count) {
                ranges.emplace_back(first, std::min(size, count - first));
            }
        }
    }
    return ranges;
}

}  // namespace

class PreparedPassTest : public QObject {
    Q_OBJECT

private slots:
    void aRangeIsAPartOfTheWhole_data() { addProbabilities({0.0, 0.3, 1.0}); }
    void aRangeIsAPartOfTheWhole() {
        QFETCH(double, p);
        for (const LayerCase& c : allCases(p)) {
            const std::shared_ptr<const Layer> kind = makeLayer(c.config);
            const Tensor x = special(c.x);
            const HandSet byHand = twoUnits();
            for (const Mode mode : {Mode::train, Mode::eval}) {
                const Tensor y = need(kind->forward(x, kKey, mode, byHand));
                const Tensor dx = need(kind->backward(x, kKey, mode, byHand));
                const Tensor mask = need(kind->maskTensor(c.x, kKey, mode, byHand));
                const PreparedPass pass = need(PreparedPass::create(kind, c.x, kKey, mode, byHand));
                for (const auto& [first, size] : rangesOf(x.elementCount())) {
                    const std::span<const float> in = x.values().subspan(first, size);
                    std::vector<float> out(size, 123.0F);
                    pass.values(Direction::forward, first, in, out);
                    IN_CASE(c, firstDifference(out, y.values().subspan(first, size)) == -1);
                    pass.values(Direction::backward, first, in, out);
                    IN_CASE(c, firstDifference(out, dx.values().subspan(first, size)) == -1);
                    std::vector<std::uint8_t> kept(size, 123);
                    pass.kept(first, kept);
                    IN_CASE(c, std::ranges::equal(kept, mask.values().subspan(first, size),
                                                  [](auto a, float b) { return static_cast<float>(a) == b; }));
                    std::vector<float> both(size, 123.0F);
                    std::vector<std::uint8_t> bothKept(size, 123);
                    pass.valuesAndKept(first, in, both, bothKept);
                    IN_CASE(c, bothKept == kept);
                    IN_CASE(c, firstDifference(both, y.values().subspan(first, size)) == -1);
                    std::vector<std::uint64_t> words(maskWords(size), ~std::uint64_t{0});
                    std::vector<std::uint64_t> packed(words.size());
                    std::ranges::fill(both, 123.0F);
                    pass.valuesAndMask(first, in, both, words);
                    packMask(kept, packed);
                    IN_CASE(c, words == packed);
                    IN_CASE(c, firstDifference(both, y.values().subspan(first, size)) == -1);
                    const CellExplanation cell = pass.explain(first, in.front());
                    IN_CASE(c, sameValue(cell.y, y.values()[first]));
                    const CellExplanation back = pass.explain(first, in.front(), Direction::backward);
                    IN_CASE(c, sameValue(back.y, dx.values()[first]));
                }
            }
        }
    }

    void unitsAreThoseOfTheirElements() {
        for (const LayerCase& c : allCases(0.4)) {
            const PreparedPass pass =
                need(PreparedPass::create(makeLayer(c.config), c.x, kKey, Mode::train, twoUnits()));
            std::vector<std::uint8_t> elements(c.x.elementCount());
            std::vector<std::uint8_t> units(pass.unitCount());
            pass.kept(0, elements);
            pass.keptUnits(0, units);
            for (std::uint64_t i = 0; i < elements.size(); ++i) {
                IN_CASE(c, pass.unitOf(i) < units.size());
                IN_CASE(c, elements[i] == units[pass.unitOf(i)]);
            }
        }
    }

    void unitsAreCountedAsTheyAreKept() {
        for (const LayerCase& c : allCases(0.4)) {
            for (const HandSet& byHand : {HandSet(), twoUnits()}) {
                for (const Mode mode : {Mode::train, Mode::eval}) {
                    const PreparedPass pass = need(PreparedPass::create(makeLayer(c.config), c.x, kKey, mode, byHand));
                    for (const auto& [first, size] : rangesOf(pass.unitCount())) {
                        std::vector<std::uint8_t> kept(size);
                        pass.keptUnits(first, kept);
                        IN_CASE(c, pass.countKeptUnits(first, size) ==
                                       static_cast<std::uint64_t>(std::ranges::count(kept, 1)));
                    }
                }
            }
        }
    }

    /// Without noise, y hangs on x and on whether the element is kept, and on nothing else.
    void valueIfIsTheValueOfEveryElement_data() { addProbabilities({0.0, 0.3, 1.0}); }
    void valueIfIsTheValueOfEveryElement() {
        QFETCH(double, p);
        for (const LayerCase& c : allCases(p)) {
            const Tensor x = special(c.x);
            for (const Mode mode : {Mode::train, Mode::eval}) {
                const PreparedPass pass = need(PreparedPass::create(makeLayer(c.config), c.x, kKey, mode, twoUnits()));
                const std::uint64_t count = x.elementCount();
                std::vector<float> y(count);
                std::vector<std::uint64_t> kept(maskWords(count));
                pass.valuesAndMask(0, x.values(), y, kept);
                const bool noise = isNoise(c.config.kind) && mode == Mode::train &&
                                   (p > 0.0 || c.config.kind == LayerKind::gaussianNoise);
                for (std::uint64_t i = 0; i < count; ++i) {
                    const float expected = pass.valueIf(x.values()[i], isKept(kept.data(), i));
                    IN_CASE(c, noise ? std::isnan(expected) : sameValue(y[i], expected));
                }
            }
        }
    }

    /// Far into a tensor that nobody could hold.
    void aViewOfAHugeTensorComputesWhatItShows() {
        const Shape huge({1LL << 20, 1LL << 12, 1LL << 10});
        const std::shared_ptr<const Layer> kind = makeLayer({.kind = LayerKind::dropout2d, .p = 0.3});
        const PreparedPass pass = need(PreparedPass::create(kind, huge, kKey, Mode::train));
        const std::uint64_t first = huge.elementCount() - 3000;
        std::vector<std::uint8_t> kept(3000);
        pass.kept(first, kept);
        for (std::uint64_t k = 0; k < kept.size(); ++k) {
            const std::uint32_t draw = nativeDraw(kKey, (first + k) >> 10);
            QCOMPARE(kept[k] == 0, DropThreshold::fromProbability(0.3).drops(draw));
        }
    }

    void aWrongShapeIsRefused() {
        const auto pass = PreparedPass::create(makeLayer({.kind = LayerKind::dropout1d}), Shape({3}), kKey, Mode::eval);
        QVERIFY(!pass);
        QVERIFY(pass.error().what.english().starts_with("dropout1d: Expected 2D or 3D input"));
    }
};

QTEST_GUILESS_MAIN(PreparedPassTest)
#include "test_prepared_pass.moc"
