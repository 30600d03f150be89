// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of other frameworks at the numbers where they part, against what is known of them and against PyTorch itself.
#include <QProcess>
#include <limits>

#include "engine/dropout/framework_rules.h"
#include "engine/kernels/scalar/scalar_backend.h"
#include "engine/tensor/edge_values.h"
#include "tests/engine/check.h"

using namespace dropscope;

namespace {

constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
constexpr float kInf = std::numeric_limits<float>::infinity();
constexpr float kLargest = std::numeric_limits<float>::max();
const double kToZero = edgeProbabilities()[1];
const double kToOne = edgeProbabilities()[3];

const FrameworkRule& rule(const QString& name) {
    for (const FrameworkRule& each : frameworkRules()) {
        if (text(each.name) == name) {
            return each;
        }
    }
    qFatal("no rule %s", qPrintable(name));
}

}  // namespace

class FrameworkRulesTest : public QObject {
    Q_OBJECT

private slots:
    void edgeValuesAreTheOnesWithNames() {
        const std::span<const float> values = edgeValues();
        for (const float wanted : {kNan, kInf, -kInf, 0.0F, -0.0F, kLargest, std::numeric_limits<float>::min(),
                                   std::numeric_limits<float>::denorm_min()}) {
            QVERIFY(std::ranges::any_of(values, [&](float value) { return sameValue(value, wanted); }));
        }
        QCOMPARE(firstDifference(edgeCases().values(), values), std::ptrdiff_t{-1});
    }

    /// Facts of the sources that frameworkRules names.
    void facts_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<float>("x");
        QTest::addColumn<double>("p");
        QTest::addColumn<bool>("kept");
        QTest::addColumn<float>("y");
        const auto row = [](const char* name, float x, double p, bool kept, float y) {
            QTest::addRow("%s x=%g p=%.9g %s", name, static_cast<double>(x), p, kept ? "kept" : "dropped")
                << QString(name) << x << p << kept << y;
        };
        // Multiplying keeps NaN, makes NaN of infinity and keeps the sign; selecting does none of it.
        for (const char* name : {"PyTorch, CPU", "native_dropout, CPU", "native_dropout, CUDA", "ONNX, reference",
                                 "dlib, classic", "mlpack", "NumPy, idiom"}) {
            row(name, kInf, 0.5, false, kNan);
            row(name, kNan, 0.5, false, kNan);
            row(name, -1.5F, 0.5, false, -0.0F);
        }
        for (const char* name : {"Keras 3", "Flax"}) {
            for (const double p : {0.5, 1.0}) {
                row(name, kInf, p, false, 0.0F);
                row(name, kNan, p, false, 0.0F);
                row(name, -1.5F, p, false, 0.0F);
            }
        }
        // p = 1: the paths of PyTorch part (pytorch#59421); mlpack and the idiom divide by 0.
        row("PyTorch, CPU", kInf, 1.0, false, kNan);
        row("PyTorch, CPU", -1.5F, 1.0, false, -0.0F);
        row("native_dropout, CPU", kNan, 1.0, false, kNan);
        row("native_dropout, CUDA", kNan, 1.0, false, 0.0F);
        row("native_dropout, CUDA", kInf, 1.0, false, 0.0F);
        row("native_dropout, CUDA", -1.5F, 1.0, false, 0.0F);
        row("mlpack", 1.5F, 1.0, false, kNan);
        row("NumPy, idiom", 1.5F, 1.0, false, kNan);
        row("dlib, classic", -1.5F, 1.0, false, -0.0F);
        // Kept: the scale, but for the classic form; the largest number has no double.
        row("PyTorch, CPU", 1.5F, 0.5, true, 3.0F);
        row("dlib, classic", 1.5F, 0.5, true, 1.5F);
        row("PyTorch, CPU", kLargest, 0.5, true, kInf);
        row("dlib, classic", kLargest, 0.5, true, kLargest);
        row("Keras 3", kLargest, 0.5, true, kInf);
        row("PyTorch, CPU", kLargest, kToZero, true, kLargest);
        row("PyTorch, CPU", 1.5F, kToOne, true, 1.5F * 0x1p24F);
        row("PyTorch, CPU", 1e-45F, kToOne, true, 1e-45F * 0x1p24F);
    }
    void facts() {
        QFETCH(QString, name);
        QFETCH(float, x);
        QFETCH(double, p);
        QFETCH(bool, kept);
        QFETCH(float, y);
        const std::optional<float> answer = applyRule(rule(name), x, p, kept);
        QVERIFY(answer.has_value());
        QVERIFY2(sameValue(*answer, y), qPrintable(QString::number(static_cast<double>(*answer))));
    }

    void pZeroIsIdentityEverywhere() {
        for (const RuleAnswers& row : compareRules(0.0, true)) {
            QVERIFY(row.agreed);
            QVERIFY(std::ranges::all_of(row.y, [&](const auto& y) { return y && sameValue(*y, row.x); }));
        }
    }

    void onnxHasNoPOne() {
        QVERIFY(!applyRule(rule("ONNX, reference"), 1.5F, 1.0, false).has_value());
        QVERIFY(applyRule(rule("ONNX, reference"), 1.5F, kToOne, false).has_value());
    }

    /// Dropscope's own two choices are PyTorch's and Keras'.
    void ourChoicesAreAmongThem() {
        for (const double p : edgeProbabilities().subspan(1)) {
            const float scale = p == 1.0 ? 0.0F : 1.0F / static_cast<float>(1.0 - p);
            for (const bool kept : {false, true}) {
                if (kept && p == 1.0) {
                    continue;
                }
                for (const float x : edgeValues()) {
                    const float multiplied = dropoutElement(x, kept, scale, Zeroing::multiply);
                    const float selected = dropoutElement(x, kept, scale, Zeroing::select);
                    QVERIFY(sameValue(*applyRule(rule("PyTorch, CPU"), x, p, kept), multiplied));
                    QVERIFY(sameValue(*applyRule(rule("Keras 3"), x, p, kept), selected));
                }
            }
        }
    }

    void disagreementsAreMarked() {
        const auto rows = compareRules(0.5, false);
        const auto infinity = std::ranges::find_if(rows, [](const RuleAnswers& row) { return row.x == kInf; });
        QVERIFY(!infinity->agreed);
        for (std::size_t i = 0; i < frameworkRules().size(); ++i) {
            const QString name = text(frameworkRules()[i].name);
            QCOMPARE(bool(infinity->differs[i]), name == "Keras 3" || name == "Flax");
        }
        const auto ordinary = std::ranges::find_if(rows, [](const RuleAnswers& row) { return row.x == 1.5F; });
        QVERIFY(ordinary->agreed);  // +0 under every rule
    }

    void asPyTorchHasIt() {
        QStringList bits;
        for (const float x : edgeValues()) {
            bits << QString::number(bitsOf(x), 16);
        }
        QProcess process;
        process.start("/usr/bin/python3", {"-c", "import numpy, torch"});
        if (!process.waitForFinished(120000) || process.exitCode() != 0) {
            QSKIP("no python3 with torch and numpy is here (Debian: python3-torch)");
        }
        process.start("/usr/bin/python3", QStringList{DROPSCOPE_TEST_DATA "/engine/torch_edge_cases.py"} + bits);
        QVERIFY(process.waitForFinished(120000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        int cells = 0;
        const QStringList lines = QString(process.readAllStandardOutput()).split('\n', Qt::SkipEmptyParts);
        for (const QString& line : lines) {
            const QStringList fields = line.split('\t');
            const double p = fields[1].toDouble();
            const FrameworkRule& ours = rule(fields[0] == "dropout" ? "PyTorch, CPU" : "native_dropout, CPU");
            for (const QString& cell : fields.mid(3)) {
                const QStringList parts = cell.split(':');
                const auto x = std::bit_cast<float>(parts[0].toUInt(nullptr, 16));
                const auto y = std::bit_cast<float>(parts[2].toUInt(nullptr, 16));
                const std::optional<float> answer = applyRule(ours, x, p, parts[1] == "1");
                QVERIFY2(answer && sameValue(*answer, y), qPrintable(fields[0] + " p=" + fields[1] + ' ' + cell));
                ++cells;
            }
        }
        QCOMPARE(cells, 2 * 7 * 6 * 15);
    }
};

QTEST_GUILESS_MAIN(FrameworkRulesTest)
#include "test_framework_rules.moc"
