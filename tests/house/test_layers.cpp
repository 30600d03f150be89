// SPDX-License-Identifier: GPL-3.0-or-later
// Reads every include line of the project and holds it against the house's layers.
#include <QTest>

#include "tests/house/include_rules.h"
#include "tests/house/source_tree.h"

using namespace dropscope;

class TestLayers : public QObject {
    Q_OBJECT

private slots:
    void findsIncludeLines();
    void judgesAnInclude_data();
    void judgesAnInclude();
    void projectKeepsTheRules();
};

void TestLayers::findsIncludeLines() {
    const auto found = includesOf("engine/core/a.h",
                                  "#pragma once\n"
                                  "#include <vector>\n"
                                  "  #  include\t\"engine/core/error.h\"  // why\n"
                                  "// #include \"ui/x.h\"\n"
                                  "#include HWY_TARGET_INCLUDE\n");
    QCOMPARE(found.size(), std::size_t{2});
    QCOMPARE(found[0].target, std::string("vector"));
    QCOMPARE(found[0].quoted, false);
    QCOMPARE(found[1].file, std::string("engine/core/a.h"));
    QCOMPARE(found[1].target, std::string("engine/core/error.h"));
    QCOMPARE(found[1].line, 3);
    QCOMPARE(found[1].quoted, true);
}

void TestLayers::judgesAnInclude_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("include");
    QTest::addColumn<QString>("reason");  // part of what is said; empty: allowed

    const auto row = [](const char* file, const char* include, const char* reason) {
        QTest::addRow("%s %s", file, include) << file << include << reason;
    };
    row("engine/core/error.cpp", "\"engine/core/error.h\"", "");
    row("engine/tensor/fill.cpp", "\"engine/random/uniform.h\"", "");
    row("engine/random/uniform.cpp", "\"engine/tensor/shape.h\"", "");
    row("engine/masks/native_mask.h", "\"engine/random/philox.h\"", "");
    row("engine/io/npy.cpp", "\"engine/core/parallel.h\"", "");
    row("engine/session/session.cpp", "\"engine/learn/trainer.h\"", "");
    row("engine/core/error.cpp", "\"engine/tensor/shape.h\"", "looks up");
    row("engine/tensor/tensor.cpp", "\"engine/masks/mask_source.h\"", "looks up");
    row("engine/kernels/scalar/scalar_backend.cpp", "\"engine/dropout/layer.h\"", "looks up");
    row("engine/dropout/dropout.cpp", "\"engine/learn/layers.h\"", "looks up");
    row("engine/learn/trainer.cpp", "\"engine/session/session.h\"", "looks up");
    row("engine/attic/old.cpp", "\"engine/core/error.h\"", "without a layer");

    row("ui/document/document.cpp", "\"engine/tensor/tensor.h\"", "");
    row("ui/pages/masks_page.cpp", "\"ui/panels/layer_panel.h\"", "");
    row("ui/main_window.cpp", "\"ui/pages/masks_page.h\"", "");
    row("ui/document/document.cpp", "\"ui/models/tensor_model.h\"", "looks up");
    row("ui/views/tensor_view.cpp", "\"ui/main_window.h\"", "looks up");

    row("app/gui/main.cpp", "\"ui/main_window.h\"", "");
    row("app/cli/main.cpp", "\"app/cli/command.h\"", "");
    row("app/cli/main.cpp", "\"app/gui/options.h\"", "each other");
    row("app/gui/main.cpp", "\"app/cli/options.h\"", "each other");
    row("app/cli/main.cpp", "\"ui/main_window.h\"", "ui is out of reach");
    row("engine/core/error.cpp", "\"ui/main_window.h\"", "ui is out of reach");
    row("ui/main_window.cpp", "\"app/gui/options.h\"", "nothing sees app");
    row("engine/core/error.cpp", "\"app/cli/options.h\"", "nothing sees app");
    row("app/cli/main.cpp", "\"tests/engine/check.h\"", "sees tests");
    row("ui/main_window.cpp", "\"tests/engine/check.h\"", "sees tests");
    row("tests/cli/test_options.cpp", "\"app/cli/options.h\"", "");
    row("tests/ui/test_document.cpp", "\"tests/engine/check.h\"", "");

    row("ui/main_window.cpp", "<QMainWindow>", "");
    row("engine/core/error.cpp", "<QString>", "no Qt");
    row("engine/core/error.cpp", "<QtCore/QString>", "no Qt");
    row("engine/core/error.cpp", "<qglobal.h>", "no Qt");
    row("app/cli/main.cpp", "<QCoreApplication>", "no Qt");
    row("app/gui/main.cpp", "<QApplication>", "");
    row("ui/charts/share_chart.cpp", "<QLineSeries>", "");
    row("ui/charts/share_chart.h", "<QtCharts/QChartView>", "");
    row("ui/panels/chart_panel.cpp", "<QChartView>", "ui/charts");
    row("ui/panels/chart_panel.cpp", "<QtCharts>", "ui/charts");
    row("ui/pages/masks_page.cpp", "<QValueAxis>", "ui/charts");
    row("app/gui/main.cpp", "<QtCharts/QChart>", "ui/charts");

    row("engine/core/parallel.cpp", "<tbb/parallel_for.h>", "");
    row("engine/kernels/simd/simd_backend.cpp", "<hwy/highway.h>", "");
    row("engine/kernels/simd/simd_backend.cpp", "\"hwy/foreach_target.h\"", "");
    row("engine/kernels/cuda/cuda_backend.cpp", "<cuda_runtime.h>", "");
    row("engine/kernels/backend.cpp", "<cuda_runtime.h>", "CUDA stays");
    row("app/cli/main.cpp", "<CLI/CLI.hpp>", "");
    row("app/gui/main.cpp", "<CLI/CLI.hpp>", "CLI11 stays");

    row("engine/core/error.cpp", "\"error.h\"", "from the repository root");
    row("engine/core/error.cpp", "\"../tensor/shape.h\"", "from the repository root");
    row("engine/core/error.cpp", "\"fmt/format.h\"", "from the repository root");
    row("engine/core/error.cpp", "<engine/core/error.h>", "quotes");
    row("tests/house/test_layers.cpp", "\"test_layers.moc\"", "");
}

void TestLayers::judgesAnInclude() {
    QFETCH(QString, file);
    QFETCH(QString, include);
    QFETCH(QString, reason);

    const auto found = includesOf(file.toStdString(), "#include " + include.toStdString());
    QCOMPARE(found.size(), std::size_t{1});
    const QString said = QString::fromStdString(violation(found.front()));
    QCOMPARE(said.isEmpty(), reason.isEmpty());
    QVERIFY2(said.contains(reason), qPrintable(said));
}

void TestLayers::projectKeepsTheRules() {
    qsizetype read = 0;
    QStringList wrong;
    for (const QString& file : projectFiles()) {
        const bool isOurCode = file.startsWith("engine/") || file.startsWith("ui/") || file.startsWith("app/") ||
                               (file.startsWith("tests/") && !file.startsWith("tests/data/"));
        const bool isCode = file.endsWith(".h") || file.endsWith(".cpp") || file.endsWith(".cu");
        if (!isOurCode || !isCode) {
            continue;
        }
        for (const Include& include : includesOf(file.toStdString(), contentOf(file).toStdString())) {
            ++read;
            if (const std::string reason = violation(include); !reason.empty()) {
                wrong.append(QString("%1:%2: %3: %4")
                                 .arg(file)
                                 .arg(include.line)
                                 .arg(QString::fromStdString(include.target), QString::fromStdString(reason)));
            }
        }
    }
    QVERIFY2(read > 100, "hardly any include was found: is the source folder right?");
    QVERIFY2(wrong.isEmpty(), qPrintable('\n' + wrong.join('\n')));
}

QTEST_GUILESS_MAIN(TestLayers)
#include "test_layers.moc"
