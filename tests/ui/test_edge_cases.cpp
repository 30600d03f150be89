// SPDX-License-Identifier: GPL-3.0-or-later
// The edge-case microscope, as a person opens and reads it.
#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QScreen>
#include <QScrollBar>
#include <QTableWidget>
#include <cmath>

#include "engine/dropout/framework_rules.h"
#include "engine/tensor/edge_values.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/edge_case_table.h"
#include "ui/panels/edge_case_dialog.h"

using namespace dropscope;

namespace {

/// The answer of a rule for a number, as the table shows it.
QString shown(const QTableWidget& table, const QString& number, const QString& rule) {
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int column = 0; column < table.columnCount(); ++column) {
            if (table.verticalHeaderItem(row)->text() == number &&
                table.horizontalHeaderItem(column)->text().startsWith(rule)) {
                return table.item(row, column)->text();
            }
        }
    }
    return "not there";
}

}  // namespace

class TestEdgeCases : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase() { useOwnSettings(m_folder); }

    void oneClickFillsXAndShowsTheRules() {
        WindowFixture ui;
        ui.trigger("edgeCasesAction");
        ui.rest();
        const EditedTensor& x = ui.window.document().x();
        QCOMPARE(x.elementCount(), std::uint64_t{edgeValues().size()});
        std::vector<float> values(edgeValues().size());
        ui.window.document().readValues(Field::x, 0, values, {});
        for (std::size_t i = 0; i < values.size(); ++i) {
            QCOMPARE(std::bit_cast<std::uint32_t>(values[i]), std::bit_cast<std::uint32_t>(edgeValues()[i]));
        }
        QVERIFY(ui.find("edgeCaseDialog").isVisible());
        ui.trigger("undoAction");
        QCOMPARE(ui.window.document().name(), QString("documentation example"));
        ui.find<QAbstractButton>("edgeFill").click();
        QCOMPARE(ui.window.document().name(), QString("edge cases"));
    }

    void aNaNOffersTheFrameworks() {
        WindowFixture ui;
        QVERIFY(!ui.find("edgeCasesButton").isVisible());
        ui.typeInto("xGrid", 0, 1, "inf");
        ui.click("yGrid", 0, 1);
        QVERIFY(ui.find("edgeCasesButton").isVisible());
        ui.find<QAbstractButton>("edgeCasesButton").click();
        QVERIFY(ui.find("edgeCaseDialog").isVisible());
        QCOMPARE(ui.window.document().x().elementCount(), 15U);  // x is left alone
        QCOMPARE(ui.window.document().name(), QString("documentation example"));
    }

    void theTableSaysWhatEachFrameworkDoes() {
        EdgeCaseDialog dialog;
        const auto& table = *dialog.findChild<QTableWidget*>("edgeTable");
        QCOMPARE(table.columnCount(), static_cast<int>(frameworkRules().size()) + 1);
        QCOMPARE(shown(table, "+infinity", "PyTorch"), QString("nan"));
        QCOMPARE(shown(table, "+infinity", "Keras"), QString("≠ 0.0"));  // a sign, not the colour alone
        QCOMPARE(shown(table, "NaN", "Flax"), QString("≠ 0.0"));
        dialog.findChild<QAbstractButton*>("edgeKept")->click();
        QCOMPARE(shown(table, "largest float32", "PyTorch"), QString("inf"));
        QCOMPARE(shown(table, "largest float32", "dlib"), QString("≠ 3.4028235e+38"));
        dialog.findChild<QCheckBox*>("edgeBits")->setChecked(true);
        QCOMPARE(shown(table, "largest float32", "PyTorch"), QString("0x7f800000"));
        QCOMPARE(shown(table, "smallest denormal", "x"), QString("0x00000001"));
    }

    void theKeyboardBeginsAtTheChosenP() {
        EdgeCaseDialog dialog;
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QCOMPARE(dialog.focusWidget(), dialog.findChild<QWidget*>("edgePHalf"));
        QVERIFY(dialog.findChild<QAbstractButton*>("edgePHalf")->isChecked());
    }

    void noColumnIsCutWhereTheScreenHasRoom() {
        EdgeCaseDialog dialog;
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        dialog.resize(600, 500);
        dialog.findChild<QAbstractButton*>("edgeP1")->click();
        dialog.findChild<QCheckBox*>("edgeBits")->setChecked(true);
        QApplication::processEvents();
        const auto& table = *dialog.findChild<QTableWidget*>("edgeTable");
        const bool whole = table.horizontalScrollBar()->maximum() == 0;
        QVERIFY(whole || dialog.width() >= dialog.screen()->availableSize().width() - 16);
    }

    void theEndsOfPHaveOneFate() {
        EdgeCaseDialog dialog;
        const auto& table = *dialog.findChild<QTableWidget*>("edgeTable");
        auto& kept = *dialog.findChild<QAbstractButton*>("edgeKept");
        auto& dropped = *dialog.findChild<QAbstractButton*>("edgeDropped");
        dialog.findChild<QAbstractButton*>("edgeP1")->click();
        QVERIFY(!kept.isEnabled() && dropped.isChecked());
        QCOMPARE(shown(table, "NaN", "ONNX"), QString("not allowed"));
        QVERIFY(dialog.findChild<QLabel*>("edgeFinding")->text().contains("disagree on"));
        dialog.findChild<QAbstractButton*>("edgeP0")->click();
        QVERIFY(!dropped.isEnabled() && kept.isChecked());
        QVERIFY(dialog.findChild<QLabel*>("edgeFinding")->text().contains("all rules agree"));
    }

    /// The sentence counts what the table marks.
    void theFindingCountsTheMarkedRows() {
        for (std::size_t i = 0; i < edgeProbabilities().size(); ++i) {
            for (const bool kept : {false, true}) {
                const double p = edgeProbabilities()[i];
                if (p == (kept ? 1.0 : 0.0)) {
                    continue;
                }
                const EdgeTable table = edgeTable(p, kept);
                const auto marked = std::ranges::count_if(table.rows, [](const EdgeRow& row) {
                    return std::ranges::any_of(row.answers, &EdgeCell::differs);
                });
                QCOMPARE(static_cast<int>(marked), table.disagreements);
                QVERIFY(findingOf(table, i, kept)
                            .contains(marked == 0 ? QString("agree on all") : QString("on %1 of").arg(marked)));
            }
        }
    }
};

QTEST_MAIN(TestEdgeCases)
#include "test_edge_cases.moc"
