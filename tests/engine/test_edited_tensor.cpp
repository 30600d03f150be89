// SPDX-License-Identifier: GPL-3.0-or-later
// A tensor with edits reads as one whose elements were written, whatever lies below them.
#include <algorithm>
#include <limits>
#include <numeric>
#include <random>
#include <vector>

#include "engine/tensor/edited_tensor.h"
#include "tests/engine/check.h"

using namespace dropscope;

namespace {

using Edit = EditedTensor::Edit;

std::vector<float> countTo(std::uint64_t count) {
    std::vector<float> values(count);
    std::iota(values.begin(), values.end(), 0.0F);
    return values;
}

std::vector<float> valuesOf(const EditedTensor& tensor) {
    std::vector<float> values(tensor.elementCount());
    tensor.read(0, values);
    return values;
}

EditedTensor madeOf(const QString& base, const Shape& shape) {
    const std::vector<float> values = countTo(shape.elementCount());
    if (base == "constant") {
        return EditedTensor::constant(shape, 2.5F);
    }
    if (base == "mapped") {
        const auto owner = std::make_shared<const std::vector<float>>(values);
        return need(Tensor::fromMapped(shape, owner, *owner));
    }
    return need(Tensor::fromValues(shape, values));
}

}  // namespace

class EditedTensorTest : public QObject {
    Q_OBJECT

private slots:
    void defaultHasNoElements() {
        const EditedTensor tensor;
        QVERIFY(tensor.shape() == Shape({0}));
        QCOMPARE(need(tensor.dense()).elementCount(), 0U);
    }

    void readsAsIfWritten_data() {
        QTest::addColumn<QString>("base");
        QTest::addColumn<int>("rows");
        for (const char* base : {"own", "mapped", "constant"}) {
            QTest::addRow("%s, small", base) << QString(base) << 40;
            QTest::addRow("%s, large", base) << QString(base) << 4000;
        }
    }

    /// Random edits in random batches, beside an array that is written: every way of reading gives the array.
    void readsAsIfWritten() {
        QFETCH(QString, base);
        QFETCH(int, rows);
        const Shape shape({rows, 25});
        EditedTensor tensor = madeOf(base, shape);
        std::vector<float> expected = valuesOf(tensor);
        std::mt19937 random(7);
        for (int batch = 0; batch < 30; ++batch) {
            std::vector<Edit> edits(1 + random() % 20);
            for (Edit& edit : edits) {
                edit = {random() % expected.size(), static_cast<float>(random() % 1000) - 500.0F};
                expected[edit.index] = edit.value;
            }
            const EditedTensor before = tensor;
            const std::vector<float> valuesBefore = valuesOf(before);
            tensor.edit(edits);
            QCOMPARE(firstDifference(valuesOf(tensor), expected), -1);
            QCOMPARE(firstDifference(valuesOf(before), valuesBefore), -1);  // a copy keeps what it had
        }
        QCOMPARE(firstDifference(need(tensor.dense()).values(), expected), -1);
        std::vector<float> space;
        for (int i = 0; i < 200; ++i) {
            const std::uint64_t first = random() % expected.size();
            const std::uint64_t count = random() % (expected.size() - first + 1);
            QCOMPARE(firstDifference(tensor.part(first, count, space), std::span(expected).subspan(first, count)), -1);
            QCOMPARE(bitsOf(tensor.at(first)), bitsOf(expected[first]));
        }
    }

    void theLastOfTwoEditsOfOneElementCounts() {
        EditedTensor tensor = madeOf("mapped", Shape({10}));
        tensor.edit(std::vector<Edit>{{3, 1.0F}, {3, 2.0F}});
        QCOMPARE(tensor.at(3), 2.0F);
    }

    /// What an undo does.
    void anEditBackLeavesNothingBehind() {
        EditedTensor tensor = madeOf("mapped", Shape({1000}));
        const Tensor* base = tensor.base();
        QVERIFY(base != nullptr);
        tensor.edit(std::vector<Edit>{{5, -1.0F}, {7, -1.0F}});
        QCOMPARE(tensor.edits().size(), 2U);
        tensor.edit(std::vector<Edit>{{5, 5.0F}});
        QCOMPARE(tensor.edits().size(), 1U);
        tensor.edit(std::vector<Edit>{{7, 7.0F}});
        QVERIFY(tensor.edits().empty());
        QVERIFY(need(tensor.dense()).sharesValuesWith(*base));
    }

    /// -0 and NaN are values of their own, not "the same as before".
    void editsAreComparedByBits() {
        EditedTensor tensor = EditedTensor::constant(Shape({100}), 0.0F);
        tensor.edit(std::vector<Edit>{{1, -0.0F}, {2, std::numeric_limits<float>::quiet_NaN()}});
        QCOMPARE(tensor.edits().size(), 2U);
        QCOMPARE(bitsOf(tensor.at(1)), bitsOf(-0.0F));
        QVERIFY(std::isnan(tensor.at(2)));
    }

    void fewEditsLeaveALargeTensorWhereItIs() {
        EditedTensor own = madeOf("own", Shape({200'000}));
        const EditedTensor before = own;
        own.edit(std::vector<Edit>{{100'000, -1.0F}});
        QVERIFY(own.base()->sharesValuesWith(*before.base()));
        QCOMPARE(own.at(100'000), -1.0F);
        QCOMPARE(before.at(100'000), 100'000.0F);
    }

    void manyEditsBringAllValuesIntoMemory() {
        EditedTensor tensor = madeOf("mapped", Shape({1000}));
        std::vector<Edit> edits;
        for (std::uint64_t i = 0; i < 500; ++i) {
            edits.push_back({2 * i, -1.0F});
        }
        tensor.edit(edits);
        QVERIFY(tensor.edits().empty());
        QVERIFY(!tensor.base()->isMapped());
        QCOMPARE(tensor.at(998), -1.0F);
        QCOMPARE(tensor.at(999), 999.0F);
    }

    /// Ten thousand million bytes that take none, and are read and edited at their end.
    void aConstantTakesNoMemory() {
        EditedTensor tensor = EditedTensor::constant(Shape({50'000, 50'000}), 1.0F);
        const std::uint64_t last = tensor.elementCount() - 1;
        QVERIFY(last > std::numeric_limits<std::uint32_t>::max() / 2);
        QCOMPARE(tensor.at(last), 1.0F);
        tensor.edit(std::vector<Edit>{{last, 3.0F}});
        std::vector<float> end(3);
        tensor.read(last - 2, end);
        QCOMPARE(end, (std::vector<float>{1.0F, 1.0F, 3.0F}));
    }

    void denseCanBeStopped() {
        std::stop_source stop;
        stop.request_stop();
        const EditedTensor tensor = EditedTensor::constant(Shape({10}), 1.0F);
        QVERIFY(!tensor.dense({stop.get_token(), {}}).has_value());
    }
};

QTEST_GUILESS_MAIN(EditedTensorTest)
#include "test_edited_tensor.moc"
