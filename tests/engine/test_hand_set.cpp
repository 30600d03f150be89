// SPDX-License-Identifier: GPL-3.0-or-later
// Units set by hand lie over the drawn mask, wherever in it the window stands.
#include <vector>

#include "engine/masks/hand_set.h"
#include "tests/engine/check.h"

using namespace dropscope;

using Kept = std::vector<std::uint8_t>;

namespace {

constexpr std::uint64_t kLastUnit = std::numeric_limits<std::uint64_t>::max();

/// Dropped by hand: 2 and 2^32 + 5; kept by hand: 4 and the last unit there is.
HandSet example() {
    HandSet set;
    set.set(2, false);
    set.set(4, true);
    set.set((1ULL << 32) + 5, false);
    set.set(kLastUnit, true);
    return set;
}

Kept applied(std::uint64_t firstUnit, Kept kept) {
    example().apply(firstUnit, kept);
    return kept;
}

}  // namespace

class HandSetTest : public QObject {
    Q_OBJECT

private slots:
    void findTellsWhatWasSet() {
        HandSet set = example();
        QVERIFY(set.find(2) == std::optional(false));
        QVERIFY(set.find(4) == std::optional(true));
        QVERIFY(set.find(3) == std::nullopt);
        set.set(2, true);
        QVERIFY(set.find(2) == std::optional(true));
        set.clear(2);
        QVERIFY(set.find(2) == std::nullopt);
        set.clear(2);  // clearing what is not set changes nothing
        QCOMPARE(set.units().size(), 3U);
    }

    void isAValue() {
        HandSet set = example();
        QVERIFY(set == example() && !set.empty());
        set.clear(4);
        QVERIFY(!(set == example()));
        QVERIFY(HandSet().empty());
    }

    void applyOverwritesOnlyWhatWasSet() {
        QCOMPARE(applied(0, {1, 1, 1, 1, 0, 0}), (Kept{1, 1, 0, 1, 1, 0}));
        QCOMPARE(applied(0, {0, 0, 0, 0, 0, 0}), (Kept{0, 0, 0, 0, 1, 0}));
    }

    void applySeesTheWindowAlone() {
        QCOMPARE(applied(3, {1, 0}), (Kept{1, 1}));
        QCOMPARE(applied(4, {0}), (Kept{1}));
        QCOMPARE(applied(5, {1, 0, 1}), (Kept{1, 0, 1}));
        QCOMPARE(applied(2, {1, 1}), (Kept{0, 1}));
        QCOMPARE(applied(2, {}), Kept{});
        QCOMPARE(applied((1ULL << 32) + 3, {1, 1, 1, 1}), (Kept{1, 1, 0, 1}));
    }

    void applyReachesTheLastUnit() {
        QCOMPARE(applied(kLastUnit - 2, {0, 0, 0}), (Kept{0, 0, 1}));
        QCOMPARE(applied(kLastUnit, {0}), (Kept{1}));
        QCOMPARE(applied(kLastUnit - 2, {0, 0}), (Kept{0, 0}));
    }
};

QTEST_GUILESS_MAIN(HandSetTest)
#include "test_hand_set.moc"
