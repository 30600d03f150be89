// SPDX-License-Identifier: GPL-3.0-or-later
// The self test passes what is right and catches what is wrong, in each kernel.
#include "engine/dropout/self_test.h"
#include "engine/kernels/scalar/scalar_backend.h"
#include "tests/engine/check.h"
#include "tests/engine/fake_gpu.h"

using namespace dropscope;

namespace {

enum class Flaw { none, mask, dropout, applyMask, scale, error, writesTooFar };

/// The scalar back end with one flaw, in calls of exactly 257 elements.
class Flawed final : public KernelBackend {
public:
    explicit Flawed(Flaw flaw) : m_flaw(flaw) {}
    [[nodiscard]] std::string_view name() const override { return "flawed"; }
    [[nodiscard]] std::string description() const override { return "for tests"; }
    [[nodiscard]] Status available() const override { return {}; }

    [[nodiscard]] Status drawMask(const MaskRange& range, std::uint8_t* kept, std::size_t count) const override {
        Status done = scalarBackend().drawMask(range, kept, count);
        if (is(Flaw::mask, count)) {
            kept[256] ^= 1;
        }
        return done;
    }
    [[nodiscard]] Status dropout(const MaskRange& range, float scale, Zeroing zeroing, const float* in, float* out,
                                 std::size_t count, Stores stores) const override {
        if (is(Flaw::error, count)) {
            return fail("the device is gone");
        }
        return spoil(Flaw::dropout, scalarBackend().dropout(range, scale, zeroing, in, out, count, stores), out, count);
    }
    [[nodiscard]] Status applyMask(const std::uint8_t* kept, float scale, Zeroing zeroing, const float* in, float* out,
                                   std::size_t count, Stores stores) const override {
        return spoil(Flaw::applyMask, scalarBackend().applyMask(kept, scale, zeroing, in, out, count, stores), out,
                     count);
    }
    [[nodiscard]] Status scale(float factor, const float* in, float* out, std::size_t count,
                               Stores stores) const override {
        return spoil(Flaw::scale, scalarBackend().scale(factor, in, out, count, stores), out, count);
    }

private:
    [[nodiscard]] bool is(Flaw flaw, std::size_t count) const { return m_flaw == flaw && count == 257; }
    Status spoil(Flaw flaw, Status done, float* out, std::size_t count) const {
        if (is(flaw, count)) {
            out[3] = out[3] == 1.0F ? 2.0F : 1.0F;
        }
        if (is(Flaw::writesTooFar, count)) {
            out[257] = 0.0F;
        }
        return done;
    }
    Flaw m_flaw;
};

}  // namespace

class SelfTestTest : public QObject {
    Q_OBJECT

private slots:
    void theRightBytesPass() {
        const SelfTestResult result = need(selfTest(scalarBackend(), SelfTestExtent::shortTensorsOnly));
        QVERIFY(result.checks > 10'000);
        QCOMPARE(result.failures, std::uint64_t{0});
        QVERIFY(result.firstFailures.empty());
    }

    /// The device's code and everything around it, on a GPU of plain memory.
    void aGpuOfPlainMemoryPasses() {
        const GpuAndBackend made = makeFakeBackend();
        const SelfTestResult result = need(selfTest(made.backend, SelfTestExtent::shortTensorsOnly));
        QCOMPARE(text(result.firstFailures.empty() ? "" : result.firstFailures.front()), QString());
        QCOMPARE(result.failures, std::uint64_t{0});
        QVERIFY(!made.gpu.misused && !made.gpu.isUnderWay());
    }

    void flawsAreFound_data() {
        QTest::addColumn<int>("flaw");
        QTest::addColumn<QString>("named");
        const auto row = [](Flaw flaw, const char* named) { QTest::newRow(named) << static_cast<int>(flaw) << named; };
        row(Flaw::mask, "mask: 257 elements from unit 0, misaligned by 0, p 0.5: wrong bytes");
        row(Flaw::dropout, "dropout: 257 elements from unit 0, misaligned by 0, p 0.5: wrong bytes");
        row(Flaw::applyMask, "apply mask: 257 elements from unit 0, misaligned by 0, p 0.5: wrong bytes");
        row(Flaw::scale, "scale: 257 elements from unit 0, misaligned by 0, p 0.5: wrong bytes");
        row(Flaw::error, "dropout: 257 elements from unit 0, misaligned by 0, p 0.5: the device is gone");
        QTest::newRow("too far") << static_cast<int>(Flaw::writesTooFar)
                                 << "dropout: 257 elements from unit 0, misaligned by 0, p 0.5: wrong bytes";
    }
    void flawsAreFound() {
        QFETCH(int, flaw);
        QFETCH(QString, named);
        const Flawed backend(static_cast<Flaw>(flaw));
        const SelfTestResult result = need(selfTest(backend, SelfTestExtent::shortTensorsOnly));
        QVERIFY(result.failures > 0);
        QCOMPARE(text(result.firstFailures.at(0)), named);
        QVERIFY(result.firstFailures.size() <= 10);
    }

    void itCanBeStopped() {
        std::stop_source stop;
        stop.request_stop();
        const Result<SelfTestResult> result =
            selfTest(scalarBackend(), SelfTestExtent::full, Task{stop.get_token(), {}});
        QVERIFY(!result && isCancelled(result.error()));
    }
};

QTEST_GUILESS_MAIN(SelfTestTest)
#include "test_self_test.moc"
