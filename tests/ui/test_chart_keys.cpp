// SPDX-License-Identifier: GPL-3.0-or-later
// Charts and heat maps by the keyboard alone, and what a screen reader hears of them meanwhile.
#include <QAbstractButton>
#include <QAccessible>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <cmath>
#include <limits>

#include "engine/tensor/fill.h"
#include "tests/ui/window_fixture.h"
#include "ui/charts/heat_map.h"
#include "ui/charts/histogram_chart.h"
#include "ui/charts/line_chart.h"
#include "ui/pages/training_page.h"
#include "ui/panels/sweep_panel.h"

using namespace dropscope;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr int kEpochs = 20;

LineData falling() {
    LineData data;
    data.xTitles = {"epoch"};
    data.xName = "epoch";
    LineSeries line{.id = "falling", .name = "falling", .values = {}};
    for (int epoch = 0; epoch <= kEpochs; ++epoch) {
        data.x.push_back(epoch);
        line.values.push_back(1.0 / (1.0 + epoch));
    }
    data.series = {line};
    return data;
}

/// Two values of p to the right, three widths upwards; one cell has not come yet.
HeatData twoByThree() {
    return {.xName = "p",
            .yName = "hidden",
            .xLabels = {"0", "0.5"},
            .yLabels = {"4", "8", "16"},
            .cells = {{0.5, 0.4, 0.6, {}},
                      {0.25, 0.125, 0.375, {}},
                      {0.75, kNan, kNan, "2 diverged"},
                      {0.5, kNan, kNan, {}},
                      {kNan, kNan, kNan, {}},
                      {1.0, kNan, kNan, {}}}};
}

void press(QWidget& widget, int key, int times = 1) {
    for (int i = 0; i < times; ++i) {
        QTest::keyClick(&widget, static_cast<Qt::Key>(key));
    }
}

/// A chart in a window of its own that has the keyboard.
template <class Chart>
void showWithFocus(Chart& chart) {
    chart.resize(640, 360);
    chart.show();
    QVERIFY(QTest::qWaitForWindowActive(&chart));
    chart.setFocus();
    QVERIFY(chart.hasFocus());
}

QString heard(const QWidget& widget) { return widget.accessibleDescription(); }

}  // namespace

class TestChartKeys : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase() {
        useOwnSettings(m_folder);
        QAccessible::setActive(true);
    }

    void arrowsReadPointByPoint() {
        LineChart chart;
        chart.setData(falling(), "it falls");
        showWithFocus(chart);
        QVERIFY(heard(chart).startsWith("it falls"));
        press(chart, Qt::Key_Home);
        QCOMPARE(heard(chart), QString("epoch 0\nfalling: 1"));
        press(chart, Qt::Key_Right);
        QCOMPARE(heard(chart), QString("epoch 1\nfalling: 0.5"));
        press(chart, Qt::Key_Right, 2 * kEpochs);
        QVERIFY(heard(chart).startsWith("epoch 20\n"));  // and no further
        press(chart, Qt::Key_Left);
        QVERIFY(heard(chart).startsWith("epoch 19\n"));
        chart.clearFocus();
        QVERIFY(heard(chart).startsWith("it falls"));
    }

    void aLogarithmicAxisIsReadFromWhereItBegins() {
        LineChart chart;
        chart.setData(falling(), "it falls");
        chart.setLogX(true);
        showWithFocus(chart);
        press(chart, Qt::Key_Home);
        QVERIFY2(heard(chart).startsWith("epoch 1\n"), qPrintable(heard(chart)));
    }

    void aLongRunIsCrossedInAHundredSteps() {
        LineData data = falling();
        for (int epoch = kEpochs + 1; epoch <= 5000; ++epoch) {
            data.x.push_back(epoch);
            data.series[0].values.push_back(0.0);
        }
        LineChart chart;
        chart.setData(data, "it falls");
        showWithFocus(chart);
        press(chart, Qt::Key_Home);
        press(chart, Qt::Key_Right, 101);
        QVERIFY2(heard(chart).startsWith("epoch 5000\n"), qPrintable(heard(chart)));
    }

    void plusAndMinusZoomAndZeroShowsAll() {
        LineChart chart;
        chart.setData(falling(), "it falls");
        showWithFocus(chart);
        const QSignalSpy changes(&chart, &LineChart::zoomChanged);
        const QImage whole = chart.grab().toImage();
        press(chart, Qt::Key_Minus);
        QVERIFY(!chart.isZoomed());  // there is no more
        press(chart, Qt::Key_Plus, 3);
        QVERIFY(chart.isZoomed());
        press(chart, Qt::Key_Minus, 3);
        QVERIFY(!chart.isZoomed());
        press(chart, Qt::Key_Equal);  // the key of + without Shift
        QVERIFY(chart.isZoomed());
        press(chart, Qt::Key_0);
        QVERIFY(!chart.isZoomed());
        QCOMPARE(changes.size(), 4);  // on, off, on, off
        chart.clearFocus();
        chart.setFocus();
        QCOMPARE(chart.grab().toImage(), whole);
    }

    void zoomStaysWithWhatIsRead() {
        LineChart chart;
        chart.setData(falling(), "it falls");
        showWithFocus(chart);
        press(chart, Qt::Key_Home);
        press(chart, Qt::Key_Right, 7);
        press(chart, Qt::Key_Plus, 12);
        QVERIFY2(heard(chart).startsWith("epoch 7\n"), qPrintable(heard(chart)));
        // Deeper than the eye sees: no further.
        press(chart, Qt::Key_Plus, 100);
        QVERIFY(chart.isZoomed());
        QVERIFY(heard(chart).startsWith("epoch 7\n"));
    }

    void theViewFollowsTheReadOut() {
        LineChart chart;
        chart.setData(falling(), "it falls");
        showWithFocus(chart);
        press(chart, Qt::Key_End);
        press(chart, Qt::Key_Plus, 10);
        const QImage right = chart.grab().toImage();
        press(chart, Qt::Key_Home);
        QVERIFY(chart.isZoomed());
        QCOMPARE(heard(chart), QString("epoch 0\nfalling: 1"));
        QVERIFY(chart.grab().toImage() != right);
        press(chart, Qt::Key_End);
        QCOMPARE(chart.grab().toImage(), right);
        press(chart, Qt::Key_Up, 3);
        const QImage above = chart.grab().toImage();
        QVERIFY(above != right);
        press(chart, Qt::Key_Down, 3);
        QCOMPARE(chart.grab().toImage(), right);
    }

    void enterIsAClickOnWhatIsRead() {
        LineChart chart;
        chart.setData(falling(), "it falls");
        showWithFocus(chart);
        const QSignalSpy clicks(&chart, &LineChart::xClicked);
        press(chart, Qt::Key_Return);
        QCOMPARE(clicks.size(), 0);  // nothing is read
        press(chart, Qt::Key_Home);
        press(chart, Qt::Key_Right, 4);
        press(chart, Qt::Key_Return);
        QCOMPARE(clicks.size(), 1);
        QCOMPARE(clicks[0][0].value<std::size_t>(), std::size_t{4});
    }

    void chartsOfTheMasksPageSayWhatIsRead() {
        WindowFixture ui;
        auto& running = ui.find("runningChart");
        running.setFocus();
        press(running, Qt::Key_Home);
        QVERIFY2(heard(running).startsWith("after 1 pass: "), qPrintable(heard(running)));
        QVERIFY(heard(running).contains(" kept"));
        ui.find<QAbstractButton>("histogramTab").click();
        ui.rest();
        auto& histogram = ui.find("histogramChart");
        histogram.setFocus();
        press(histogram, Qt::Key_Home);
        QVERIFY2(heard(histogram).contains(", y "), qPrintable(heard(histogram)));
        const QString first = heard(histogram);
        press(histogram, Qt::Key_End);
        QVERIFY(heard(histogram) != first);
    }

    /// Every element is in some bin, x's and y's, whatever a unit is; what is dropped is said to be where it is.
    void theHistogramHasEveryElement_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("p");
        QTest::addColumn<QString>("dropped");
        QTest::newRow("elements") << static_cast<int>(LayerKind::dropout) << 0.5 << "were dropped to 0.";
        QTest::newRow("channels") << static_cast<int>(LayerKind::dropout2d) << 0.5 << "were dropped to 0.";
        QTest::newRow("alpha") << static_cast<int>(LayerKind::alpha) << 0.5 << "were dropped to -0.7792.";
        QTest::newRow("all") << static_cast<int>(LayerKind::dropout) << 1.0
                             << "100.0 % of y's values were dropped to 0.";
        QTest::newRow("noise") << static_cast<int>(LayerKind::gaussian) << 0.5 << "";
    }
    void theHistogramHasEveryElement() {
        QFETCH(int, kind);
        QFETCH(double, p);
        QFETCH(QString, dropped);
        WindowFixture ui;
        ui.window.document().setTensor(*filled(Shape({2, 3, 4, 5}), {Fill::Kind::normal, 0.0F, 1}), "maps");
        ui.window.document().setKind(static_cast<LayerKind>(kind));
        (void)ui.window.document().setP(p);
        ui.find<QAbstractButton>("histogramTab").click();
        ui.rest();
        auto& chart = ui.find<HistogramChart>("histogramChart");
        double x = 0.0;
        double y = 0.0;
        for (const QString& line : chart.csv().split('\n', Qt::SkipEmptyParts).mid(1)) {
            const QStringList fields = line.split(',');
            QCOMPARE(fields.size(), 5);
            x += fields[2].toDouble();
            y += fields[3].toDouble() + fields[4].toDouble();
        }
        QCOMPARE(x, 1.0);
        QCOMPARE(y, 1.0);
        if (dropped.isEmpty()) {
            QVERIFY(!chart.accessibleDescription().contains("dropped"));
        } else {
            QVERIFY2(chart.accessibleDescription().endsWith(dropped), qPrintable(chart.accessibleDescription()));
        }
    }

    void aHeatMapIsATable() {
        HeatMap map;
        map.setAccessibleName("losses");
        map.setData(twoByThree(), "a finding");
        showWithFocus(map);
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&map);
        QCOMPARE(spoken->role(), QAccessible::Table);
        QCOMPARE(spoken->text(QAccessible::Name), QString("losses"));
        QAccessibleTableInterface* table = spoken->tableInterface();
        QVERIFY(table != nullptr);
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->columnCount(), 2);
        // Rows as they are seen: the largest y is on top.
        QCOMPARE(table->cellAt(0, 1)->text(QAccessible::Name), QString("p 0.5, hidden 16: 1"));
        QCOMPARE(table->cellAt(0, 0)->text(QAccessible::Name), QString("p 0, hidden 16: –"));
        QCOMPARE(table->cellAt(1, 0)->text(QAccessible::Name), QString("p 0, hidden 8: 0.75, 2 diverged"));
        QAccessibleInterface* best = table->cellAt(2, 1);
        QCOMPARE(best->text(QAccessible::Name), QString("p 0.5, hidden 4: 0.25, lowest, 0.125 to 0.375"));
        QCOMPARE(spoken->childAt(best->rect().center().x(), best->rect().center().y()), best);
        QVERIFY(table->cellAt(3, 0) == nullptr);
    }

    void arrowsChooseACellAndEnterOpensIt() {
        HeatMap map;
        map.setData(twoByThree(), "a finding");
        showWithFocus(map);
        const QSignalSpy clicks(&map, &HeatMap::cellClicked);
        QCOMPARE(map.current(), QPoint(0, 0));
        QVERIFY(heard(map).startsWith("p 0, hidden 4"));
        const QImage before = map.grab().toImage();
        press(map, Qt::Key_Right);
        QVERIFY(map.grab().toImage() != before);  // the frame moved
        QVERIFY(heard(map).startsWith("p 0.5, hidden 4"));
        press(map, Qt::Key_Up);
        QVERIFY(heard(map).startsWith("p 0.5, hidden 8"));
        press(map, Qt::Key_Right);
        QCOMPARE(map.current(), QPoint(1, 1));  // the edge
        press(map, Qt::Key_Return);
        QCOMPARE(clicks.size(), 1);
        QCOMPARE(clicks[0], QList<QVariant>({1, 1}));
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&map);
        QCOMPARE(spoken->focusChild()->text(QAccessible::Name), heard(map));
        press(map, Qt::Key_Home);
        press(map, Qt::Key_PageUp);
        QCOMPARE(map.current(), QPoint(0, 2));
        press(map, Qt::Key_End);
        press(map, Qt::Key_PageDown);
        QCOMPARE(map.current(), QPoint(1, 0));
        // Another sweep is smaller: the cell stays inside.
        HeatData one = twoByThree();
        one.xLabels = {"0"};
        one.yLabels = {"4"};
        one.cells.resize(1);
        map.setData(one, "a finding");
        QCOMPARE(map.current(), QPoint(0, 0));
        map.setData({}, "nothing");
        press(map, Qt::Key_Return);
        QCOMPARE(clicks.size(), 1);
    }

    /// In the window: from the grid of values to the runs of a cell, without a mouse.
    void aCellOfASweepIsOpened() {
        WindowFixture ui;
        ui.window.showPage("training");
        ui.rest();
        for (const auto& [field, text] :
             {std::pair{"train_hidden", "4"}, {"train_seeds", "2"}, {"train_epochs", "2"}, {"train_samples", "40"}}) {
            ui.enter(field, text);
        }
        press(ui.find("sweepTab"), Qt::Key_Space);
        ui.enter("sweepGrid", "p=0,0.5;hidden=4,8");
        ui.rest();
        press(ui.find("sweepStart"), Qt::Key_Space);
        auto& page = ui.find<TrainingPage>("trainingPage");
        QTRY_VERIFY(page.sweep().table().isWhole());
        ui.rest();
        auto& map = ui.find<HeatMap>("sweepMap");
        QVERIFY(map.isVisible());
        map.setFocus();
        press(map, Qt::Key_Right);
        press(map, Qt::Key_Up);
        QVERIFY2(heard(map).startsWith("p 0.5, hidden 8: "), qPrintable(heard(map)));
        press(map, Qt::Key_Return);
        ui.rest();
        QVERIFY(!ui.find("sweepPanel").isVisible());
        QCOMPARE(setupFieldText(page.session().setup(), "hidden"), std::string("8"));
        QCOMPARE(setupFieldText(page.session().setup(), "p"), std::string("0.5"));
    }
};

QTEST_MAIN(TestChartKeys)
#include "test_chart_keys.moc"
