// SPDX-License-Identifier: GPL-3.0-or-later
// Layers in memory of the caller's: the same values in place and out of place, no memory asked for, and work that stops.
#include <atomic>
#include <cstdlib>
#include <new>
#include <vector>

#include "engine/core/parallel.h"
#include "engine/kernels/whole_tensor.h"
#include "tests/engine/layer_cases.h"

using namespace dropscope;

namespace {

const DrawKey kKey{42, 1, 3};
std::atomic<int> g_allocations = 0;

HandSet twoUnits() {
    HandSet byHand;
    byHand.set(0, false);
    byHand.set(2, true);
    return byHand;
}

}  // namespace

void* operator new(std::size_t size) {
    ++g_allocations;
    if (void* memory = std::malloc(size)) {
        return memory;
    }
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t /*size*/) noexcept { std::free(memory); }

class LayerSpansTest : public QObject {
    Q_OBJECT

private slots:
    void spansHoldWhatTensorsHold_data() { addProbabilities({0.0, 0.3, 1.0}); }
    void spansHoldWhatTensorsHold() {
        QFETCH(double, p);
        for (const LayerCase& c : allCases(p)) {
            const auto kind = makeLayer(c.config);
            const Tensor x = special(c.x);
            for (const Mode mode : {Mode::train, Mode::eval}) {
                for (const HandSet& byHand : {HandSet(), twoUnits()}) {
                    const Tensor y = need(kind->forward(x, kKey, mode, byHand));
                    const Tensor dx = need(kind->backward(x, kKey, mode, byHand));
                    std::vector<float> out(x.elementCount(), 123.0F);
                    IN_CASE(c, kind->forward(c.x, x.values(), out, kKey, mode, byHand));
                    IN_CASE(c, firstDifference(out, y.values()) == -1);
                    IN_CASE(c, kind->backward(c.x, x.values(), out, kKey, mode, byHand));
                    IN_CASE(c, firstDifference(out, dx.values()) == -1);
                    std::ranges::copy(x.values(), out.begin());
                    IN_CASE(c, kind->forward(c.x, out, out, kKey, mode, byHand));
                    IN_CASE(c, firstDifference(out, y.values()) == -1);
                    std::ranges::copy(x.values(), out.begin());
                    IN_CASE(c, kind->backward(c.x, out, out, kKey, mode, byHand));
                    IN_CASE(c, firstDifference(out, dx.values()) == -1);
                }
            }
        }
    }

    void aSmallBatchAsksForNoMemory() {
        const Shape batch({32, 32});
        std::vector<float> values(batch.elementCount(), 1.0F);
        const HandSet byHand = twoUnits();
        for (const LayerCase& c : allCases(0.3)) {
            if (!isElementwise(c.config.kind, c.config.axes) || c.config.kind == LayerKind::dropBlock) {
                continue;
            }
            const auto kind = makeLayer(c.config);
            bool done = true;
            const int before = g_allocations;
            for (const Mode mode : {Mode::train, Mode::eval}) {
                done = done && kind->forward(batch, values, values, kKey, mode) &&
                       kind->backward(batch, values, values, kKey, mode, byHand);
            }
            const int after = g_allocations;
            IN_CASE(c, done && after == before);
        }
    }

    void aWrongRankIsRefusedBeforeAnythingIsWritten() {
        const auto kind = makeLayer({.kind = LayerKind::locked});
        std::vector<float> values = {1, 2, 3};
        const Status done = kind->forward(Shape({3}), values, values, kKey, Mode::train);
        QVERIFY(!done);
        QCOMPARE(text(done.error().what), "locked dropout needs at least 2 axes");
        QCOMPARE(values, (std::vector<float>{1, 2, 3}));
    }

    void aStoppedPassIsCancelled() {
        std::stop_source stop;
        stop.request_stop();
        const Task stopped{stop.get_token(), {}};
        for (const Shape& x : {Shape({30, 40}), Shape({2 * kKernelChunk + 5, 1})}) {
            const Tensor in = ones(x);
            for (const LayerKind kind : {LayerKind::dropout, LayerKind::dropout2d, LayerKind::alpha}) {
                const auto made = makeLayer({.kind = kind});
                for (const auto& result : {made->forward(in, kKey, Mode::train, {}, stopped),
                                           made->backward(in, kKey, Mode::train, {}, stopped),
                                           made->maskTensor(x, kKey, Mode::train, {}, stopped)}) {
                    QVERIFY(!result);
                    QVERIFY(isCancelled(result.error()));
                }
            }
        }
    }

    /// Stopped in the middle, at most the chunks that were under way are finished.
    void aStopIsHeardAtTheNextChunk() {
        constexpr std::int64_t kChunks = 32;
        std::stop_source stop;
        int reports = 0;
        const Task task{stop.get_token(), [&](double) {
                            if (++reports == 2) {
                                stop.request_stop();
                            }
                        }};
        const Tensor x = ones(Shape({kChunks, kKernelChunk}));
        const ThreadLimit limit(2);
        const Result<Tensor> y = makeLayer({})->forward(x, kKey, Mode::train, {}, task);
        QVERIFY(!y);
        QVERIFY(isCancelled(y.error()));
        QVERIFY2(reports <= 3, "chunks began after the stop");  // two threads: one more may have been under way
    }

    void progressNeverFallsAndEndsAtOne() {
        std::vector<double> shares;
        const Task task{{}, [&](double share) { shares.push_back(share); }};
        const Tensor x = ones(Shape({5 * kKernelChunk - 7}));
        QVERIFY(makeLayer({})->forward(x, kKey, Mode::train, {}, task));
        QCOMPARE(shares.size(), std::size_t{5});
        QVERIFY(std::ranges::is_sorted(shares));
        QCOMPARE(shares.back(), 1.0);
    }
};

QTEST_GUILESS_MAIN(LayerSpansTest)
#include "test_layer_spans.moc"
