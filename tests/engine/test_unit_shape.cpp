// SPDX-License-Identifier: GPL-3.0-or-later
// Which elements share a unit, held against plain index arithmetic.
#include <vector>

#include "engine/masks/unit_shape.h"
#include "tests/engine/check.h"

using namespace dropscope;

namespace {

/// By the definition: the element's place in the mask, row-major, with 0 on shared axes.
std::uint64_t unitByDefinition(const Shape& x, const Shape& mask, const std::vector<bool>& shared,
                               std::uint64_t element) {
    const std::vector<std::int64_t> place = x.indexOf(element);
    std::uint64_t unit = 0;
    for (std::size_t axis = 0; axis < x.rank(); ++axis) {
        unit = unit * static_cast<std::uint64_t>(mask[axis]) +
               (shared[axis] ? 0 : static_cast<std::uint64_t>(place[axis]));
    }
    return unit;
}

}  // namespace

class UnitShapeTest : public QObject {
    Q_OBJECT

private slots:
    void everySetOfAxesGivesTheUnitsOfTheDefinition_data() {
        QTest::addColumn<QString>("lengths");
        for (const char* lengths :
             {"()", "1", "7", "3,5", "1,4", "4,1", "2,3,4", "3,1,2", "2,3,4,5", "1,3,1,2", "2,1,1,2,3"}) {
            QTest::newRow(lengths) << lengths;
        }
    }
    void everySetOfAxesGivesTheUnitsOfTheDefinition() {
        QFETCH(QString, lengths);
        const Shape x = need(Shape::parse(lengths.toStdString()));
        for (std::uint32_t set = 0; set < 1U << x.rank(); ++set) {
            std::vector<bool> shared(x.rank());
            std::vector<std::size_t> axes;
            for (std::size_t axis = 0; axis < x.rank(); ++axis) {
                shared[axis] = (set >> axis & 1U) != 0;
                if (shared[axis]) {
                    axes.insert(axes.begin(), axis);
                }
            }
            const UnitShape units = need(UnitShape::create(x, axes));
            for (std::size_t axis = 0; axis < x.rank(); ++axis) {
                QCOMPARE(units.maskShape()[axis], shared[axis] ? 1 : x[axis]);
            }
            QCOMPARE(units.unitCount(), units.maskShape().elementCount());
            for (std::uint64_t element = 0; element < x.elementCount(); ++element) {
                const UnitRun run = units.runFrom(element);
                for (std::uint64_t r = 0; r < run.following; ++r) {
                    const UnitRun next = units.runFrom(element + run.count + r * units.runLength());
                    QCOMPARE(next.unit, run.shared ? run.unit + 1 + r : run.unit + run.count - units.runLength());
                    QVERIFY(next.count == units.runLength() && next.shared == run.shared);
                    QCOMPARE(next.following, run.following - 1 - r);
                }
                QVERIFY(run.count >= 1 && element + run.count <= x.elementCount());
                QCOMPARE(element % units.runLength() + run.count, units.runLength());
                for (std::uint64_t k = 0; k < run.count; ++k) {
                    QCOMPARE(run.unit + (run.shared ? 0 : k),
                             unitByDefinition(x, units.maskShape(), shared, element + k));
                }
            }
        }
    }

    void runsAreAsLongAsTheyCanBe() {
        const auto runLength = [](const Shape& x, const std::vector<std::size_t>& axes) {
            return need(UnitShape::create(x, axes)).runLength();
        };
        QCOMPARE(UnitShape(Shape({4, 5, 6})).runLength(), 120U);
        QCOMPARE(runLength({4, 5, 6}, {0}), 30U);        // locked: rows of units
        QCOMPARE(runLength({4, 5, 6, 7}, {2, 3}), 42U);  // channels: one unit
        QCOMPARE(runLength({4, 5, 1, 7}, {3, 2}), 7U);
        QCOMPARE(runLength({4, 5, 6}, {1}), 6U);
        QCOMPARE(runLength({4, 5, 6}, {0, 1, 2}), 120U);
    }

    void theLargestShapesDoNotOverflow() {
        const std::int64_t side = std::int64_t{1} << 30;
        const Shape x({side, side});
        const std::uint64_t last = x.elementCount() - 1;
        QCOMPARE(UnitShape(x).runFrom(last).unit, last);
        const UnitShape rows = need(UnitShape::create(x, std::vector<std::size_t>{1}));
        QCOMPARE(rows.runFrom(last).unit, static_cast<std::uint64_t>(side) - 1);
        const Shape deep = need(Shape::create(std::vector<std::int64_t>(Shape::kLargestRank, 2)));
        const UnitShape odd = need(UnitShape::create(deep, std::vector<std::size_t>{31, 0, 2}));
        QCOMPARE(odd.unitCount(), 1ULL << 29);
        QCOMPARE(odd.runFrom(deep.elementCount() - 1).unit, (1ULL << 29) - 1);
    }

    void noElementsNoUnits() {
        QCOMPARE(UnitShape(Shape({3, 0, 2})).unitCount(), 0U);
        QCOMPARE(need(UnitShape::create(Shape({3, 0, 2}), std::vector<std::size_t>{1})).unitCount(), 0U);
    }

    void wrongAxesAreRefused_data() {
        QTest::addColumn<QString>("lengths");
        QTest::addColumn<QList<int>>("axes");
        QTest::addColumn<QString>("line");
        QTest::newRow("beyond") << "3,5" << QList<int>{0, 2}
                                << "there is no axis 2 in the shape 3,5: axes: axes count from 0, the outermost, to 1";
        QTest::newRow("scalar") << "()" << QList<int>{0}
                                << "there is no axis 0 in the shape (): axes: a single value has no axes to share";
        QTest::newRow("twice") << "3,5" << QList<int>{1, 1}
                               << "axis 1 is given twice: axes: give each shared axis once";
    }
    void wrongAxesAreRefused() {
        QFETCH(QString, lengths);
        QFETCH(QList<int>, axes);
        QFETCH(QString, line);
        const std::vector<std::size_t> list(axes.begin(), axes.end());
        const Result<UnitShape> units = UnitShape::create(need(Shape::parse(lengths.toStdString())), list);
        QVERIFY(!units);
        QCOMPARE(text(units.error().line()), line);
    }
};

QTEST_GUILESS_MAIN(UnitShapeTest)
#include "test_unit_shape.moc"
