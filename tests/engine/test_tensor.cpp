// SPDX-License-Identifier: GPL-3.0-or-later
// Tensors share values until one is edited, start on a cache line, and refuse what the machine cannot hold.
#include <algorithm>
#include <atomic>
#include <numeric>
#include <thread>
#include <vector>

#include "engine/tensor/tensor.h"
#include "tests/engine/check.h"

using namespace dropscope;

namespace {

std::vector<float> listOf(const Tensor& tensor) { return {tensor.values().begin(), tensor.values().end()}; }

const std::vector<float> kSix = {1, 2, 3, 4, 5, 6};

Tensor six() { return need(Tensor::fromValues(Shape({2, 3}), kSix)); }

}  // namespace

class TensorTest : public QObject {
    Q_OBJECT

private slots:
    void defaultHasNoElements() {
        Tensor tensor;
        QVERIFY(tensor.shape() == Shape({0}));
        QVERIFY(tensor.values().empty());
        QVERIFY(need(tensor.edit()).empty());
    }

    void zerosAreZeroAndNotNegative() {
        const Tensor tensor = need(Tensor::zeros(Shape({17, 3})));
        QCOMPARE(tensor.values().size(), 51U);
        for (const float value : tensor.values()) {
            QCOMPARE(bitsOf(value), 0U);
        }
    }

    void rankZeroHoldsOneValue() {
        const Tensor tensor = need(Tensor::fromValues(Shape(), std::vector<float>{2.5F}));
        QCOMPARE(listOf(tensor), (std::vector<float>{2.5F}));
    }

    void everyBufferStartsOnACacheLine() {
        for (const std::int64_t length : {1, 3, 15, 16, 17, 1000}) {
            const Tensor tensor = need(Tensor::zeros(Shape({length})));
            QCOMPARE(reinterpret_cast<std::uintptr_t>(tensor.values().data()) % AlignedBuffer::kAlignment, 0U);
        }
    }

    void mappedValuesAreReadWhereTheyLieAndNeverWritten() {
        const auto owner = std::make_shared<const std::vector<float>>(kSix);
        Tensor tensor = need(Tensor::fromMapped(Shape({2, 3}), owner, *owner));
        QVERIFY(tensor.isMapped());
        QCOMPARE(tensor.values().data(), owner->data());
        const Tensor before = tensor;
        QVERIFY(before.sharesValuesWith(tensor));
        QVERIFY(need(before.reshaped(Shape({6}))).sharesValuesWith(before));
        need(tensor.edit())[4] = 50.0F;
        QVERIFY(!tensor.isMapped());
        QVERIFY(!before.sharesValuesWith(tensor));
        QCOMPARE(listOf(tensor), (std::vector<float>{1, 2, 3, 4, 50, 6}));
        QCOMPARE(listOf(before), kSix);
        QCOMPARE(*owner, kSix);
    }

    void mappedValuesKeepTheirOwner() {
        auto owner = std::make_shared<const std::vector<float>>(kSix);
        const std::weak_ptr<const void> watched = owner;
        {
            Tensor tensor = need(Tensor::fromMapped(Shape({6}), owner, *owner));
            owner.reset();
            QCOMPARE(listOf(tensor), kSix);
            (void)need(tensor.edit());
            QVERIFY(watched.expired());
            QCOMPARE(listOf(tensor), kSix);
        }
        QVERIFY(!Tensor::fromMapped(Shape({2, 2}), nullptr, kSix));
    }

    void fromValuesNeedsOnePerElement() {
        const Result<Tensor> wrong = Tensor::fromValues(Shape({2, 2}), kSix);
        QVERIFY(!wrong);
        QCOMPARE(text(wrong.error().what), "6 values do not fill shape 2 \u00D7 2");
        QCOMPARE(text(wrong.error().remedy), "give 4 values");
    }

    void copiesShareUntilOneIsEdited() {
        const Tensor original = six();
        Tensor copy = original;
        QVERIFY(copy.sharesValuesWith(original));
        need(copy.edit())[0] = 99;
        QVERIFY(!copy.sharesValuesWith(original));
        QCOMPARE(listOf(original), kSix);
        QCOMPARE(listOf(copy), (std::vector<float>{99, 2, 3, 4, 5, 6}));
        QVERIFY(copy.shape() == original.shape());
    }

    void editingTheOriginalLeavesTheCopyAlone() {
        Tensor original = six();
        const Tensor copy = original;
        need(original.edit())[5] = -1;
        QCOMPARE(listOf(copy), kSix);
    }

    void anEditByTheOnlyOwnerCopiesNothing() {
        Tensor tensor = six();
        const float* before = tensor.values().data();
        need(tensor.edit())[0] = 7;
        QCOMPARE(tensor.values().data(), before);
        {
            const Tensor copy = tensor;
        }
        need(tensor.edit())[0] = 8;  // the copy is gone again
        QCOMPARE(tensor.values().data(), before);
    }

    void aSecondTensorOfTheSameValuesSharesNothing() { QVERIFY(!six().sharesValuesWith(six())); }

    void reshapedSharesTheValues() {
        const Tensor original = six();
        Tensor reshaped = need(original.reshaped(Shape({3, 1, 2})));
        QVERIFY(reshaped.shape() == Shape({3, 1, 2}));
        QVERIFY(reshaped.sharesValuesWith(original));
        need(reshaped.edit())[0] = 0;
        QCOMPARE(listOf(original), kSix);
        QVERIFY(!original.reshaped(Shape({4})));
    }

    void whatTheMachineCannotHoldIsRefused_data() {
        QTest::addColumn<qlonglong>("count");
        QTest::newRow("one more float than memory")
            << static_cast<qlonglong>(physicalMemoryBytes() / sizeof(float) + 1);
        QTest::newRow("the largest shape") << (std::numeric_limits<qlonglong>::max() / 4);
    }
    void whatTheMachineCannotHoldIsRefused() {
        QFETCH(qlonglong, count);
        for (const Result<Tensor>& tensor : {Tensor::zeros(Shape({count})), Tensor::uninitialized(Shape({count}))}) {
            QVERIFY(!tensor);
            QVERIFY(text(tensor.error().what).startsWith(QString("%1 float32 values need ").arg(count)));
            QVERIFY(text(tensor.error().remedy).contains("use a smaller shape"));
        }
    }

    /// One thread reads its copy and drops it, then the other edits the memory that is now its own. The flag orders
    /// nothing (relaxed), so the thread sanitizer sees a race unless the tensor itself orders the two.
    void aCopyReadElsewhereIsReadBeforeTheEdit() {
        for (int round = 0; round < 50; ++round) {
            Tensor mine = six();
            const float* before = mine.values().data();
            std::atomic<bool> dropped = false;
            float sum = 0;
            std::thread reader([&sum, &dropped, copy = mine]() mutable {
                sum = std::accumulate(copy.values().begin(), copy.values().end(), 0.0F);
                copy = Tensor();
                dropped.store(true, std::memory_order_relaxed);
            });
            while (!dropped.load(std::memory_order_relaxed)) {
                std::this_thread::yield();
            }
            const std::span<float> values = need(mine.edit());
            std::ranges::fill(values, 100.0F);
            QCOMPARE(values.data(), before);
            reader.join();
            QCOMPARE(sum, 21.0F);
        }
    }
};

QTEST_GUILESS_MAIN(TensorTest)
#include "test_tensor.moc"
