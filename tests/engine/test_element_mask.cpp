// SPDX-License-Identifier: GPL-3.0-or-later
// The kept byte of an element is that of its unit, for any range of any shape, and nothing beside the range is written.
#include <QtTest>
#include <vector>

#include "engine/dropout/unit_kernels.h"
#include "engine/masks/native_mask.h"
#include "tests/engine/check.h"

using namespace dropscope;

class ElementMaskTest : public QObject {
    Q_OBJECT

private slots:
    void anyRangeIsThatOfItsUnits_data() {
        QTest::addColumn<QString>("lengths");
        QTest::addColumn<std::vector<std::size_t>>("axes");
        const auto row = [](const char* lengths, const std::vector<std::size_t>& axes) {
            QString name = lengths;
            for (const std::size_t axis : axes) {
                name += QString(" %1").arg(axis);
            }
            QTest::newRow(qPrintable(name)) << QString(lengths) << axes;
        };
        row("1000", {});
        row("1000", {0});
        row("700,2", {1});         // pairs
        row("5,100,3", {1});       // three channels, last
        row("3,50,64", {1});       // 64 of them
        row("2,4,600", {1});       // rows of more than two tiles
        row("7,60,7,7", {2, 3});   // small maps, 420 units
        row("3,5,14,14", {2, 3});  // larger ones
        row("2,3,20,20", {2, 3});  // larger than what is spread
        row("30,2,20,1,3", {0, 2});
        row("6,300", {0});  // locked
        row("300,6", {1});
    }
    void anyRangeIsThatOfItsUnits() {
        QFETCH(QString, lengths);
        QFETCH(std::vector<std::size_t>, axes);
        const Shape x = need(Shape::parse(lengths.toStdString()));
        const UnitShape units = need(UnitShape::create(x, axes));
        const DropThreshold threshold = DropThreshold::fromProbability(0.4);
        HandSet byHand;
        byHand.set(units.unitCount() / 2, true);
        byHand.set(units.unitCount() / 3, false);
        std::vector<std::uint8_t> unitKept(units.unitCount());
        NativeMask({7, 1, 2}, threshold).keep(0, unitKept);
        byHand.apply(0, unitKept);

        const std::uint64_t count = x.elementCount();
        const UnitDraw draw{hostBackend(), x, &units, {7, 1, 2}, threshold, byHand};
        ElementMask mask(draw);
        for (const std::uint64_t first : {std::uint64_t{0}, std::uint64_t{1}, std::uint64_t{5}, count / 3, count - 1}) {
            for (const std::uint64_t length :
                 {std::uint64_t{1}, std::uint64_t{2}, std::uint64_t{17}, count / 2, count}) {
                const std::uint64_t end = std::min(count, first + length);
                std::vector<std::uint8_t> kept(end - first + 1, 0xCD);
                QVERIFY(mask.keep(first, std::span(kept).first(end - first)));
                QCOMPARE(int{kept.back()}, 0xCD);
                for (std::uint64_t element = first; element < end; ++element) {
                    QCOMPARE(int{kept[element - first]}, int{unitKept[units.runFrom(element).unit]});
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(ElementMaskTest)
#include "test_element_mask.moc"
