// SPDX-License-Identifier: GPL-3.0-or-later
// The second row: gradients through the same mask, and through a fresh one.
#include <QCheckBox>
#include <QLabel>

#include "engine/tensor/fill.h"
#include "tests/ui/window_fixture.h"

using namespace dropscope;

namespace {

constexpr const char* kGrids[] = {"xGrid", "maskGrid", "yGrid", "dyGrid", "dxGrid"};

}  // namespace

class TestBackwardRow : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase() { useOwnSettings(m_folder); }

    void hoverLinksAllFiveGrids() {
        WindowFixture ui;
        ui.trigger("gradientsAction");
        ui.rest();
        for (const char* name : kGrids) {
            TensorView& grid = ui.grid(name);
            QTest::mouseMove(grid.viewport(), grid.cellRect({3, 1}).center().toPoint());
            QVERIFY2(ui.window.masksPage().grid().hovered() == QPoint(3, 1), name);
            QTest::mouseMove(grid.viewport(), grid.cellRect({0, 0}).center().toPoint());
            QVERIFY2(ui.window.masksPage().grid().hovered() == QPoint(0, 0), name);
        }
    }

    /// Forward or backward is a matter of where one points, wherever the keyboard is.
    void explainsTheGridUnderThePointer() {
        WindowFixture ui;
        ui.trigger("gradientsAction");
        ui.rest();
        ui.click("xGrid", 0, 0);
        ui.grid("xGrid").setFocus();
        const auto place = [&](const char* name, const QPoint& cell) {
            TensorView& view = ui.grid(name);
            QTest::mouseMove(view.viewport(), view.cellRect(cell).center().toPoint());
            return ui.find<QLabel>("explanationPlace").text();
        };
        QCOMPARE(place("dxGrid", {1, 1}), QString("dL/dx[1, 1]"));
        QCOMPARE(place("maskGrid", {1, 1}), QString("y[1, 1]"));
        QCOMPARE(place("dyGrid", {2, 0}), QString("dL/dx[0, 2]"));
        ui.grid("dxGrid").setFocus();
        QCOMPARE(place("yGrid", {3, 0}), QString("y[0, 3]"));
    }

    void theSwitchIsOffAndCanBeUndone() {
        WindowFixture ui;
        ui.trigger("gradientsAction");
        auto& fresh = ui.find<QCheckBox>("freshMaskSwitch");
        QVERIFY(fresh.isVisible() && !fresh.isChecked());
        QVERIFY(!ui.find("freshMaskFinding").isVisible());
        const std::vector<Cell> before = ui.cells(Field::dx);
        fresh.click();
        QVERIFY(ui.window.document().settings().freshBackwardMask);
        ui.trigger("undoAction");
        QVERIFY(!ui.window.document().settings().freshBackwardMask && !fresh.isChecked());
        const std::vector<Cell> after = ui.cells(Field::dx);
        for (std::size_t i = 0; i < before.size(); ++i) {
            QCOMPARE(after[i].value, before[i].value);
        }
        ui.trigger("redoAction");
        QVERIFY(fresh.isChecked());
    }

    /// dL/dx has the mask of the next draw, y that of this one, and the cells where they clash are marked and counted.
    void aFreshMaskGivesGradientsToDroppedOutputs() {
        WindowFixture ui;
        ui.trigger("gradientsAction");
        ui.find<QCheckBox>("freshMaskSwitch").click();
        const std::vector<Cell> y = ui.cells(Field::y);
        const std::vector<Cell> dx = ui.cells(Field::dx);
        const Result<Tensor> saved = ui.window.document().tensorOf(Field::dx);
        QVERIFY(saved.has_value());
        ui.window.document().nextDraw();
        const QString next = ui.maskText();
        ui.trigger("undoAction");
        int stray = 0;
        int lost = 0;
        for (std::size_t i = 0; i < dx.size(); ++i) {
            const bool keptNext = next[static_cast<qsizetype>(i)] == '1';
            QCOMPARE(dx[i].kept, keptNext);
            QCOMPARE(dx[i].value, keptNext ? 2.0F : 0.0F);
            QCOMPARE(saved->values()[i], dx[i].value);  // what is saved is what is shown
            QCOMPARE(dx[i].stray, keptNext && !y[i].kept);
            stray += dx[i].stray ? 1 : 0;
            lost += !keptNext && y[i].kept ? 1 : 0;
        }
        QVERIFY(stray > 0 && lost > 0);
        const QString finding = ui.find<QLabel>("freshMaskFinding").text();
        QVERIFY2(finding.startsWith(QString("%1 cells").arg(stray)) && finding.contains(QString("%1 kept").arg(lost)),
                 qPrintable(finding));
        // The cell itself says so, to eyes and to screen readers.
        const auto at = std::ranges::find_if(dx, &Cell::stray) - dx.begin();
        const int row = static_cast<int>(at) / 5;
        const int column = static_cast<int>(at) % 5;
        ui.click("dxGrid", row, column);
        QVERIFY(ui.find<QLabel>("explanationReason").text().contains("its output was dropped: a gradient for nothing"));
        const TensorModel& model = ui.grid("dxGrid").model();
        QVERIFY(model.index(row, column).data(Qt::AccessibleTextRole).toString().contains("its output was dropped"));
    }

    void handSetCellsAgreeInBothMasks() {
        WindowFixture ui;
        ui.trigger("gradientsAction");
        ui.trigger("referenceResultAction");
        ui.find<QCheckBox>("freshMaskSwitch").click();
        QVERIFY(ui.find<QLabel>("freshMaskFinding").text().contains("the same here"));
    }

    /// JAX draws the same mask with the same key: there the bug does no harm.
    void aSourceWithoutStateHasNoFreshMask() {
        WindowFixture ui;
        ui.trigger("gradientsAction");
        ui.find<QCheckBox>("freshMaskSwitch").click();
        ui.window.document().setSource(ReplaySource::jax);
        ui.rest();
        QVERIFY(ui.window.document().fits().has_value());
        QVERIFY(ui.find<QLabel>("freshMaskFinding").text().contains("the same here"));
        ui.window.document().setSource(ReplaySource::torchCpu);
        ui.rest();
        QVERIFY(ui.find<QLabel>("freshMaskFinding").text().contains("get a gradient"));
    }

    void largeTensorsAreCountedInAJob() {
        WindowFixture ui;
        ui.trigger("gradientsAction");
        ui.find<QCheckBox>("freshMaskSwitch").click();
        ui.window.document().setTensor(*Tensor::zeros(Shape({1000, 1000})), "large");
        QCOMPARE(ui.find<QLabel>("freshMaskFinding").text(), QString("counting"));
        ui.rest();
        QVERIFY(ui.find<QLabel>("freshMaskFinding").text().contains("get a gradient"));
        ui.find<QCheckBox>("freshMaskSwitch").click();
        QVERIFY(!ui.find("freshMaskFinding").isVisible());
    }
};

QTEST_MAIN(TestBackwardRow)
#include "test_backward_row.moc"
