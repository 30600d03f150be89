// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader gets from every page and dialog, asked through Qt's accessibility interface.
#include <QAbstractButton>
#include <QAccessible>
#include <QDialog>
#include <QRegularExpression>
#include <QSlider>
#include <QTemporaryDir>
#include <functional>
#include <memory>

#include "tests/ui/window_fixture.h"
#include "ui/charts/chart_widget.h"
#include "ui/panels/array_dialog.h"
#include "ui/panels/backend_dialog.h"
#include "ui/panels/edge_case_dialog.h"
#include "ui/panels/new_tensor_dialog.h"
#include "ui/panels/self_test_dialog.h"
#include "ui/panels/source_dialog.h"
#include "ui/views/mask_view.h"

using namespace dropscope;

namespace {

QStringList g_heard;  // what changed, in the order it was said

void hear(QAccessibleEvent* event) {
    QAccessibleInterface* about = event->accessibleInterface();
    if (about == nullptr) {
        return;
    }
    if (event->type() == QAccessible::Focus || event->type() == QAccessible::Alert) {
        g_heard << about->text(QAccessible::Name);
    }
}

/// Qt's own parts of larger widgets: a combo box's list, a spin box's field, scroll bars.
bool isPart(const QWidget* widget) {
    return widget->objectName().startsWith("qt_") || widget->inherits("QScrollBar") ||
           widget->inherits("QComboBoxPrivateContainer") || widget->inherits("QComboBoxListView") ||
           widget->inherits("QHeaderView") || widget->inherits("QTableCornerButton") ||
           widget->inherits("QAbstractButton") &
               (widget->parentWidget() != nullptr && widget->parentWidget()->inherits("QTableView"));
}

/// What a screen reader could not name among all that takes the keyboard below `top`.
QStringList unspoken(QWidget& top) {
    QStringList faults;
    for (QWidget* widget : top.findChildren<QWidget*>()) {
        // Hidden itself, not by its tab or page: it has nothing to say now.
        if (widget->focusPolicy() == Qt::NoFocus || widget->isHidden() || isPart(widget) ||
            widget->focusProxy() != nullptr) {
            continue;
        }
        const QString who = QString("%1 %2").arg(widget->metaObject()->className(), widget->objectName());
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        if (spoken == nullptr || !spoken->isValid()) {
            faults << who + " is not told";
            continue;
        }
        if (spoken->text(QAccessible::Name).trimmed().isEmpty()) {
            faults << who + " has no name";
        }
        if (spoken->role() == QAccessible::Client || spoken->role() == QAccessible::NoRole) {
            faults << who + " has no role";
        }
    }
    return faults;
}

QAccessibleTableInterface* tableOf(QWidget& widget) {
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&widget);
    return spoken == nullptr ? nullptr : spoken->tableInterface();
}

}  // namespace

class TestScreenReader : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase() {
        useOwnSettings(m_folder);
        QAccessible::setActive(true);
    }

    void everythingHasANameAndARole_data() {
        QTest::addColumn<QString>("page");
        for (const QString& page : MainWindow::pageNames()) {
            QTest::newRow(qPrintable(page)) << page;
        }
    }
    void everythingHasANameAndARole() {
        QFETCH(QString, page);
        WindowFixture ui;
        ui.window.showPage(page);
        ui.trigger("gradientsAction");
        ui.rest();
        const QStringList faults = unspoken(ui.window);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join('\n')));
    }

    void dialogsHaveNamesAndRoles_data() {
        using Make = std::function<QDialog*(WindowFixture&)>;
        QTest::addColumn<Make>("make");
        QTest::newRow("new tensor") << Make([](WindowFixture&) { return new NewTensorDialog; });
        QTest::newRow("back ends") << Make([](WindowFixture& ui) { return new BackendDialog(ui.window.document()); });
        QTest::newRow("edge cases") << Make([](WindowFixture&) { return new EdgeCaseDialog; });
        QTest::newRow("source") << Make(
            [](WindowFixture& ui) { return new SourceDialog(ui.window.document().settings()); });
        QTest::newRow("self-test") << Make([](WindowFixture&) { return new SelfTestDialog; });
        QTest::newRow("arrays") << Make([](WindowFixture&) {
            return new ArrayDialog("a.npz", {{.name = "a", .shape = Shape({2, 3}), .type = "float32", .bytes = 24}});
        });
    }
    void dialogsHaveNamesAndRoles() {
        QFETCH(std::function<QDialog*(WindowFixture&)>, make);
        WindowFixture ui;
        const std::unique_ptr<QDialog> dialog(make(ui));
        dialog->show();
        const QStringList faults = unspoken(*dialog);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join('\n')));
        QVERIFY(!dialog->windowTitle().isEmpty());
    }

    void cellsAreTold() {
        WindowFixture ui;
        for (const char* name : {"xGrid", "maskGrid", "yGrid"}) {
            QAccessibleTableInterface* table = tableOf(ui.grid(name));
            QVERIFY2(table != nullptr, name);
            QCOMPARE(table->rowCount(), 3);
            QCOMPARE(table->columnCount(), 5);
        }
        QAccessibleInterface* cell = tableOf(ui.grid("yGrid"))->cellAt(1, 2);
        QVERIFY(cell != nullptr && cell->isValid());
        QCOMPARE(cell->role(), QAccessible::Cell);
        QCOMPARE(cell->text(QAccessible::Name), QString("row 1, column 2, dropped, was -0.5612"));
        QCOMPARE(cell->tableCellInterface()->rowIndex(), 1);
        QCOMPARE(cell->tableCellInterface()->columnIndex(), 2);
        QCOMPARE(cell->parent(), QAccessible::queryAccessibleInterface(&ui.grid("yGrid")));
        QCOMPARE(cell->parent()->child(1 * 5 + 2), cell);
        QCOMPARE(cell->parent()->indexOfChild(cell), 7);
        // Where the cell is painted is where it is said to be.
        QCOMPARE(cell->parent()->childAt(cell->rect().center().x(), cell->rect().center().y()), cell);
        QVERIFY(tableOf(ui.grid("xGrid"))->cellAt(0, 0)->state().editable);
        QVERIFY(!cell->state().editable);
        QVERIFY(tableOf(ui.grid("yGrid"))->cellAt(3, 0) == nullptr);
    }

    void masksOfTheReplayPageAreTold() {
        WindowFixture ui;
        ui.window.showPage("replay");
        ui.rest();
        const auto views = ui.window.findChildren<MaskView*>();
        QVERIFY(!views.isEmpty());
        QAccessibleInterface* cell = tableOf(*views.front())->cellAt(0, 0);
        QVERIFY(cell != nullptr);
        const QString words = cell->text(QAccessible::Name);
        QVERIFY2(words.contains("kept") || words.contains("dropped"), qPrintable(words));
    }

    void walkingOverCellsIsHeard() {
        WindowFixture ui;
        ui.click("yGrid", 1, 1);
        ui.grid("yGrid").setFocus();
        QAccessible::installUpdateHandler(hear);
        g_heard.clear();
        QTest::keyClick(&ui.grid("yGrid"), Qt::Key_Right);
        QAccessible::installUpdateHandler(nullptr);
        QAccessibleInterface* cell = QAccessible::queryAccessibleInterface(&ui.grid("yGrid"))->focusChild();
        QVERIFY(cell != nullptr && cell->state().focused);
        QCOMPARE(cell->text(QAccessible::Name), QString("row 1, column 2, dropped, was -0.5612"));
        if (!QAccessible::isActive()) {
            QSKIP("this platform plugin tells no changes (offscreen): run with QT_QPA_PLATFORM=xcb to hear them");
        }
        QVERIFY2(g_heard.contains("row 1, column 2, dropped, was -0.5612"), qPrintable(g_heard.join('\n')));
    }

    /// A table of more cells than an index can count neither overflows nor is told cell by cell.
    void aLargeTensorCostsNothing() {
        WindowFixture ui;
        ui.window.document().setTensor(*Tensor::zeros(Shape({4000, 4000})), "large");
        ui.rest();
        QAccessibleTableInterface* table = tableOf(ui.grid("xGrid"));
        QCOMPARE(table->rowCount(), 4000);
        QVERIFY(table->cellAt(3999, 3999)->text(QAccessible::Name).startsWith("row 3999, column 3999"));
        for (int i = 0; i < 10'000; ++i) {  // more than are remembered
            QVERIFY(table->cellAt(i % 4000, i / 4000)->isValid());
        }
    }

    void chartsSayWhatTheyShow() {
        WindowFixture ui;
        int shown = 0;
        for (QAbstractButton* tab : ui.window.findChildren<QAbstractButton*>(QRegularExpression("Tab$"))) {
            tab->click();
            ui.rest();
            for (ChartWidget* chart : ui.window.findChildren<ChartWidget*>()) {
                if (!chart->isVisible()) {
                    continue;
                }
                ++shown;
                QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(chart);
                QCOMPARE(spoken->role(), QAccessible::Chart);
                QVERIFY(!spoken->text(QAccessible::Name).isEmpty());
                QVERIFY2(!spoken->text(QAccessible::Description).isEmpty(),
                         qPrintable(spoken->text(QAccessible::Name)));
            }
        }
        QVERIFY(shown >= 3);
    }

    void slidersSayTheirValue() {
        WindowFixture ui;
        auto& slider = ui.find<QSlider>("pSlider");
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&slider);
        QCOMPARE(spoken->role(), QAccessible::Slider);
        QCOMPARE(spoken->text(QAccessible::Value), QString("0.5"));
        QCOMPARE(spoken->valueInterface()->maximumValue().toDouble(), 1.0);
        spoken->valueInterface()->setCurrentValue(0.25);
        QCOMPARE(ui.window.document().settings().layer.p, 0.25);
    }

    void verdictsAreHeard() {
        WindowFixture ui;
        if (!QAccessible::isActive()) {
            QSKIP("this platform plugin tells no changes (offscreen): run with QT_QPA_PLATFORM=xcb to hear them");
        }
        QAccessible::installUpdateHandler(hear);
        g_heard.clear();
        ui.trigger("modeAction");  // Eval: nothing is dropped, and the card says so
        ui.rest();
        QAccessible::installUpdateHandler(nullptr);
        QVERIFY(!g_heard.isEmpty());
    }
};

QTEST_MAIN(TestScreenReader)
#include "test_screen_reader.moc"
