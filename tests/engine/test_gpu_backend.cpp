// SPDX-License-Identifier: GPL-3.0-or-later
// The CUDA back end over a GPU of plain memory: tensors cross in pieces and come back whole, layers get the bytes that the
// scalar back end gives, and every fault is an Error after which nothing is under way.
#include <thread>
#include <vector>

#include <fmt/format.h>

#include "engine/dropout/layer.h"
#include "engine/kernels/cuda/host_pipeline.h"
#include "engine/kernels/cuda/resident.h"
#include "engine/kernels/scalar/scalar_backend.h"
#include "engine/kernels/whole_tensor.h"
#include "tests/engine/check.h"
#include "tests/engine/fake_gpu.h"

using namespace dropscope;

namespace {

const MaskRange kRange{{3, 1, 4}, DropThreshold::fromProbability(0.3), 1000};

std::vector<float> ramp(std::size_t count) {
    std::vector<float> x(count);
    for (std::size_t i = 0; i < count; ++i) {
        x[i] = static_cast<float>(i % 100'003) - 1000.5F;
    }
    return x;
}

}  // namespace

class GpuBackendTest : public QObject {
    Q_OBJECT

private slots:
    void aMissingDriverIsSaid() {
        const Status available = makeFakeBackend(FakeGpu::kNoDriver).backend.available();
        QVERIFY(!available);
        QVERIFY(text(available.error().what).startsWith("no NVIDIA driver"));
    }

    void aDeviceThatCannotBeUsedIsSaid() {
        const KernelBackend& backend = makeFakeBackend(FakeGpu::kBroken).backend;
        QVERIFY(!backend.available());
        QVERIFY(text(backend.available().error().what).contains("it is broken"));
        float x = 1;
        QVERIFY(!backend.scale(2, &x, &x, 1));
        QCOMPARE(x, 1.0F);
    }

    void theDeviceIsDescribed() {
        const GpuAndBackend made = makeFakeBackend();
        QVERIFY(made.backend.available());
        QCOMPARE(text(made.backend.description()), "Memory, compute capability 9.0");
    }

    /// More pieces than slots, the last one short.
    void piecesDoNotShow_data() {
        QTest::addColumn<quint64>("count");
        for (const quint64 count : {quint64{0}, quint64{1}, quint64{1000}, quint64{HostPipeline::kPiece},
                                    quint64{4 * HostPipeline::kPiece + 12345}}) {
            QTest::addRow("%llu", static_cast<unsigned long long>(count)) << count;
        }
    }
    void piecesDoNotShow() {
        QFETCH(quint64, count);
        const GpuAndBackend made = makeFakeBackend();
        const std::vector<float> x = ramp(count);
        std::vector<float> expected(count);
        std::vector<float> y(count);
        QVERIFY(dropoutWhole(scalarBackend(), kRange, 1.5F, Zeroing::multiply, x.data(), expected.data(), count));
        QVERIFY(dropoutWhole(made.backend, kRange, 1.5F, Zeroing::multiply, x.data(), y.data(), count));
        QVERIFY(y == expected);
        y = x;
        QVERIFY(dropoutWhole(made.backend, kRange, 1.5F, Zeroing::multiply, y.data(), y.data(), count));
        QVERIFY(y == expected);
        std::vector<std::uint8_t> kept(count, 9);
        std::vector<std::uint8_t> expectedKept(count);
        QVERIFY(drawMaskWhole(made.backend, kRange, kept.data(), count));
        QVERIFY(drawMaskWhole(scalarBackend(), kRange, expectedKept.data(), count));
        QVERIFY(kept == expectedKept);
        std::ranges::fill(y, 0.0F);
        QVERIFY(applyMaskWhole(made.backend, kept.data(), 1.5F, Zeroing::multiply, x.data(), y.data(), count));
        QVERIFY(y == expected);
        QVERIFY(scaleWhole(scalarBackend(), 1.5F, x.data(), expected.data(), count));
        QVERIFY(scaleWhole(made.backend, 1.5F, x.data(), y.data(), count));
        QVERIFY(y == expected);
        QVERIFY(!made.gpu.misused && !made.gpu.isUnderWay());
    }

    void buffersAreUsedAgain() {
        const GpuAndBackend made = makeFakeBackend();
        std::vector<float> x = ramp(100'000);
        QVERIFY(made.backend.scale(2, x.data(), x.data(), x.size()));
        const std::size_t inUse = made.gpu.inUse();
        QCOMPARE(inUse, x.size() * sizeof(float));
        for (int i = 0; i < 10; ++i) {
            QVERIFY(made.backend.scale(2, x.data(), x.data(), x.size() - 1000));
        }
        QCOMPARE(made.gpu.inUse(), inUse);
    }

    /// Every kind over shapes with shared axes inside, outside and in several places, with and without units set by hand.
    void layersGiveScalarsBytes_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("shape");
        QTest::addColumn<bool>("handed");
        for (const LayerKind kind : {LayerKind::dropout, LayerKind::dropout1d, LayerKind::dropout2d, LayerKind::alpha,
                                     LayerKind::featureAlpha, LayerKind::locked, LayerKind::stochasticDepthRow,
                                     LayerKind::stochasticDepthBatch, LayerKind::dropBlock, LayerKind::dropConnect}) {
            for (const char* shape : {"60,70", "2,3,5,7", "3,4,1,2", "2,2,64,65", "4,5,6", "0,3,4", "1,300,3"}) {
                for (const bool handed : {false, true}) {
                    QTest::addRow("%s %s%s", std::string(nameOf(kind)).c_str(), shape, handed ? " by hand" : "")
                        << static_cast<int>(kind) << shape << handed;
                }
            }
        }
    }
    void layersGiveScalarsBytes() {
        QFETCH(int, kind);
        QFETCH(QString, shape);
        QFETCH(bool, handed);
        const GpuAndBackend made = makeFakeBackend();
        for (const double p : {0.5, 0.1, 1.0}) {
            LayerConfig config;
            config.kind = static_cast<LayerKind>(kind);
            config.p = p;
            compareLayers(made, config, shape, handed);
        }
        LayerConfig config;
        config.kind = static_cast<LayerKind>(kind);
        if (config.kind == LayerKind::dropout) {
            config.axes = {1};
            compareLayers(made, config, shape, handed);
            config.axes = {0, 2};
            config.zeroing = Zeroing::select;
            config.scaling = Scaling::classic;
            compareLayers(made, config, shape, handed);
        }
    }

    void notEnoughMemoryNamesSizes() {
        const GpuAndBackend made = makeFakeBackend();
        made.gpu.total = 1 << 20;
        std::vector<float> x = ramp(1 << 20);
        const Status done = made.backend.scale(2, x.data(), x.data(), x.size());
        QVERIFY(!done);
        QCOMPARE(text(done.error().what),
                 "the GPU's memory is not enough: 4.0 MiB were asked for, 1.0 MiB of 1.0 MiB are free");
        QVERIFY(!made.gpu.isUnderWay());
        x = ramp(1000);
        QVERIFY(made.backend.scale(2, x.data(), x.data(), x.size()));
        QCOMPARE(x[0], -2001.0F);
    }

    /// Whatever call fails, it is told, nothing is left under way, and the next call works.
    void everyFaultIsAnError() {
        const std::size_t count = HostPipeline::kPiece + 1000;
        const std::vector<float> x = ramp(count);
        const UnitShape units = need(UnitShape::create(need(Shape::parse("2,1049076")), std::vector<std::size_t>{0}));
        QCOMPARE(units.unitCount() * 2, std::uint64_t{count});
        HandSet byHand;
        byHand.set(7, true);
        const UnitMask mask{&units, kRange.key, kRange.threshold, byHand};
        std::vector<float> expected(count);
        const GpuAndBackend whole = makeFakeBackend();
        QVERIFY(whole.backend.applyUnits(mask, dropEffect(2, false), 0, x.data(), expected.data(), count));
        std::int64_t faults = 0;
        for (;; ++faults) {
            const GpuAndBackend made = makeFakeBackend();
            std::vector<float> y(count);
            made.gpu.callsUntilFault = faults;
            const Status done = made.backend.applyUnits(mask, dropEffect(2, false), 0, x.data(), y.data(), count);
            QVERIFY(!made.gpu.isUnderWay());
            if (made.gpu.callsUntilFault >= 0) {  // there are no more calls
                QVERIFY(done && y == expected);
                break;
            }
            QVERIFY(!done);
            QVERIFY(text(done.error().what).contains("it is broken (CUDA error 700)"));
            QVERIFY(made.backend.applyUnits(mask, dropEffect(2, false), 0, x.data(), y.data(), count));
            QVERIFY(y == expected && !made.gpu.misused);
        }
        QVERIFY(faults > 10);
    }

    void threadsTakeTurns() {
        const GpuAndBackend made = makeFakeBackend();
        const std::vector<float> x = ramp(300'000);
        std::vector<float> expected(x.size());
        QVERIFY(scalarBackend().dropout(kRange, 2, Zeroing::multiply, x.data(), expected.data(), x.size()));
        std::vector<std::vector<float>> results(4, std::vector<float>(x.size()));
        {
            std::vector<std::jthread> threads;
            for (std::vector<float>& y : results) {
                threads.emplace_back([&] {
                    for (int i = 0; i < 3; ++i) {
                        (void)made.backend.dropout(kRange, 2, Zeroing::multiply, x.data(), y.data(), x.size());
                    }
                });
            }
        }
        for (const std::vector<float>& y : results) {
            QVERIFY(y == expected);
        }
        // From inside a loop over chunks as well, where a waiting thread could be given a second chunk.
        std::vector<float> y(2'000'000);
        const std::vector<float> longX = ramp(y.size());
        QVERIFY(forKernelChunks(y.size(), [&](const Chunk& chunk) {
            return made.backend.scale(2, &longX[chunk.first], &y[chunk.first], chunk.size());
        }));
        QCOMPARE(y.back(), 2 * longX.back());
    }

    void residentTensorsGetTheSameBytes() {
        FakeGpu gpu;
        const ResidentKernels kernels = need(ResidentKernels::create(gpu));
        constexpr std::size_t kCount = 5000;
        const std::vector<float> x = ramp(kCount);
        std::vector<float> expected(kCount);
        std::vector<float> y = x;  // the GPU of plain memory takes any pointer here
        QVERIFY(scalarBackend().dropout(kRange, 2, Zeroing::select, x.data(), expected.data(), kCount));
        QVERIFY(kernels.dropout(kRange, 2, Zeroing::select, y.data(), y.data(), kCount));
        QVERIFY(y == expected);
        gpu.callsUntilFault = 0;
        QVERIFY(!kernels.scale(2, y.data(), y.data(), kCount));
        QVERIFY(!gpu.isUnderWay());
    }

    /// As many elements as fit, and rows that can be timed.
    void residentRowsFitTheMemory() {
        FakeGpu gpu;
        gpu.total = 1 << 20;
        {
            const std::vector<TimedWork> rows = need(residentWorkloads(gpu, 1U << 30));
            QCOMPARE(rows.size(), std::size_t{4});
            QCOMPARE(rows[0].elements, std::uint64_t{gpu.total / 10 * 9 / 8});
            for (const TimedWork& row : rows) {
                QVERIFY(row.work() && row.limit());
            }
        }
        QCOMPARE(gpu.inUse(), std::size_t{0});
        QVERIFY(!gpu.misused);
    }

    void workCanBeStopped() {
        const GpuAndBackend made = makeFakeBackend();
        std::stop_source stop;
        stop.request_stop();
        std::vector<float> x = ramp(10);
        const Status done = scaleWhole(made.backend, 2, x.data(), x.data(), x.size(), Task{stop.get_token(), {}});
        QVERIFY(!done && isCancelled(done.error()));
        QCOMPARE(x[0], -1000.5F);
    }

private:
    static void compareLayers(const GpuAndBackend& made, const LayerConfig& config, const QString& shapeText,
                              bool handed) {
        const Shape shape = need(Shape::parse(shapeText.toStdString()));
        const auto onScalar = need(makeLayer(config, scalarBackend()));
        const auto onGpu = need(makeLayer(config, made.backend));
        const Result<UnitShape> units = onScalar->units(shape);
        if (!units) {
            return;  // a rank that the kind does not take
        }
        HandSet byHand;
        if (handed) {
            for (const std::uint64_t unit : {0U, 1U, 5U, 12U}) {
                byHand.set(unit, unit % 2 == 0);
            }
        }
        const Tensor x = need(Tensor::fromValues(shape, ramp(shape.elementCount())));
        for (const Mode mode : {Mode::train, Mode::eval}) {
            const auto compare = [&](const Result<Tensor>& a, const Result<Tensor>& b) {
                QVERIFY(a && b);
                QCOMPARE(firstDifference(a->values(), b->values()), -1);
            };
            compare(onGpu->forward(x, kRange.key, mode, byHand), onScalar->forward(x, kRange.key, mode, byHand));
            compare(onGpu->backward(x, kRange.key, mode, byHand), onScalar->backward(x, kRange.key, mode, byHand));
            compare(onGpu->maskTensor(shape, kRange.key, mode, byHand),
                    onScalar->maskTensor(shape, kRange.key, mode, byHand));
        }
        QVERIFY(!made.gpu.misused && !made.gpu.isUnderWay());
    }
};

QTEST_GUILESS_MAIN(GpuBackendTest)
#include "test_gpu_backend.moc"
