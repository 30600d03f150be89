// SPDX-License-Identifier: GPL-3.0-or-later
// The Masks page as a person uses it: a real window, driven by mouse, keys and the names of its widgets.
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QThreadPool>
#include <QTimer>
#include <bit>
#include <cmath>

#include "engine/io/tensor_file.h"
#include "engine/tensor/fill.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/cell_text.h"

using namespace dropscope;

namespace {

/// Of at least `run` zeros in a row among all words of `length` bits.
double chance(int length, int run) {
    int with = 0;
    for (int word = 0; word < 1 << length; ++word) {
        with += QString("%1").arg(word, length, 2, QChar('0')).contains(QString(run, '0')) ? 1 : 0;
    }
    return static_cast<double>(with) / (1 << length);
}

std::vector<std::uint32_t> bitsOf(std::span<const float> values) {
    std::vector<std::uint32_t> bits;
    std::ranges::transform(values, std::back_inserter(bits), [](float v) { return std::bit_cast<std::uint32_t>(v); });
    return bits;
}

}  // namespace

class TestMasksPage : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

private slots:
    void initTestCase() { useOwnSettings(m_folder); }

    void opensOnTheReferenceExample() {
        WindowFixture ui;
        const Document& document = ui.window.document();
        QCOMPARE(document.x().shape(), Shape({3, 5}));
        QCOMPARE(document.settings().layer.p, 0.5);
        QCOMPARE(document.settings().seed, 42U);
        QVERIFY(document.settings().mode == Mode::train);
        // The mask of seed 42 as design and vectors give it (tests/data/engine).
        QCOMPARE(ui.maskText(), QString("111100001010000"));
    }

    void editsACell() {
        WindowFixture ui;
        ui.typeInto("xGrid", 0, 3, "-1.25");
        QCOMPARE(ui.window.document().x().at(3), -1.25F);
        const Cell y = ui.cells(Field::y)[3];
        QVERIFY(y.kept);
        QCOMPARE(y.value, -2.5F);
        QCOMPARE(ui.window.masksPage().grid().current(), QPoint(3, 1));  // Enter goes on below
    }

    void refusesWrongTextInPlace() {
        WindowFixture ui;
        const float before = ui.window.document().x().at(7);
        ui.typeInto("xGrid", 1, 2, "1e999");
        QCOMPARE(ui.window.document().x().at(7), before);
        auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(editor != nullptr);  // still open, with the wrong text to mend
        QCOMPARE(editor->text(), QString("1e999"));
        QVERIFY(ui.find<QLabel>("statusAction").text().contains("1e999"));
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(ui.window.document().x().at(7), before);
        QVERIFY(!ui.window.document().undoStack().canUndo());
    }

    void draggingPDropsMonotonically() {
        WindowFixture ui;
        auto& slider = ui.find<QSlider>("pSlider");
        ui.enter("pEdit", "0");
        QCOMPARE(ui.maskText(), QString(15, '1'));
        const int undoBefore = ui.window.document().undoStack().index();
        QString before = ui.maskText();
        int changes = 0;
        for (int value = 1; value <= slider.maximum(); value += 3) {
            slider.setValue(value);
            const QString now = ui.maskText();
            for (int i = 0; i < now.size(); ++i) {
                QVERIFY2(now[i] <= before[i], "a dropped cell came back while p grew");
            }
            changes += now != before ? 1 : 0;
            before = now;
        }
        QVERIFY(changes >= 5);  // cells drop one by one, not all at once
        slider.setValue(slider.maximum());
        QCOMPARE(ui.maskText(), QString(15, '0'));
        QCOMPARE(ui.window.document().undoStack().index(), undoBefore + 1);  // one drag, one undo step
    }

    void refusesWrongP_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"-0.1", "1.1", "nan", "abc", ""}) {
            QTest::newRow(*text == '\0' ? "empty" : text) << text;
        }
    }
    void refusesWrongP() {
        QFETCH(QString, text);
        WindowFixture ui;
        auto& field = ui.find<QLineEdit>("pEdit");
        field.setFocus();
        field.selectAll();
        QTest::keyClick(&field, Qt::Key_Delete);
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
        QVERIFY(ui.find<QLabel>("pRefusal").isVisible());
        QVERIFY(!ui.find<QLabel>("pRefusal").text().isEmpty());
        QCOMPARE(ui.window.document().settings().layer.p, 0.5);
    }

    void changesAndLocksTheSeed() {
        WindowFixture ui;
        const QString before = ui.maskText();
        ui.enter("seedEdit", "123");
        QCOMPARE(ui.window.document().settings().seed, 123U);
        QVERIFY(ui.maskText() != before);
        ui.enter("seedEdit", "18446744073709551615");
        QCOMPARE(ui.window.document().settings().seed, ~std::uint64_t{0});
        ui.enter("seedEdit", "18446744073709551616");
        QVERIFY(ui.find<QLabel>("seedRefusal").isVisible());
        QCOMPARE(ui.window.document().settings().seed, ~std::uint64_t{0});
        ui.find<QAbstractButton>("seedLock").click();
        ui.trigger("rollSeedAction");
        QCOMPARE(ui.window.document().settings().seed, ~std::uint64_t{0});
    }

    void stepsTheDrawForthAndBack() {
        WindowFixture ui;
        const QString first = ui.maskText();
        ui.grid("xGrid").setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(ui.window.document().settings().step, 1U);
        const QString second = ui.maskText();
        QVERIFY(second != first);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(ui.window.document().settings().step, 0U);
        QCOMPARE(ui.maskText(), first);
        QTest::mouseClick(&ui.find("nextDraw"), Qt::LeftButton);
        QCOMPARE(ui.maskText(), second);
        QTest::mouseClick(&ui.find("previousDraw"), Qt::LeftButton);
        QTest::mouseClick(&ui.find("previousDraw"), Qt::LeftButton);  // 0 stays
        QCOMPARE(ui.maskText(), first);
    }

    void spacePressesTheButtonThatHasTheKeyboard() {
        WindowFixture ui;
        auto& eval = ui.find<QPushButton>("evalButton");
        eval.setFocus();
        QTest::keyClick(&eval, Qt::Key_Space);
        QVERIFY(ui.window.document().settings().mode == Mode::eval);
        QCOMPARE(ui.window.document().settings().step, 0U);
    }

    void repaintResizeAndZoomNeverRedrawTheMask() {
        WindowFixture ui;
        const QString before = ui.maskText();
        ui.window.resize(1000, 700);
        ui.window.masksPage().grid().zoomBy(0.3);
        ui.window.repaint();
        ui.window.masksPage().grid().zoomToFit();
        ui.trigger("presentationAction");
        ui.trigger("presentationAction");
        ui.trigger("themeDark");
        ui.trigger("themeLight");
        QCOMPARE(ui.maskText(), before);
    }

    void evalShowsXUnchanged() {
        WindowFixture ui;
        QTest::mouseClick(&ui.find("evalButton"), Qt::LeftButton);
        for (std::size_t i = 0; i < 15; ++i) {
            QCOMPARE(std::bit_cast<std::uint32_t>(ui.cells(Field::y)[i].value),
                     std::bit_cast<std::uint32_t>(ui.window.document().x().at(i)));
        }
        QVERIFY(ui.find<QLabel>("maskGridSentence").isVisible());
        QVERIFY(!ui.grid("maskGrid").isVisible());
        ui.grid("xGrid").setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_E);
        QVERIFY(ui.window.document().settings().mode == Mode::train);
        QVERIFY(ui.grid("maskGrid").isVisible());
    }

    void spaceDrawsAfterAClickOnASwitch() {
        WindowFixture ui;
        ui.grid("xGrid").setFocus();
        for (const char* name : {"evalButton", "trainButton"}) {
            QTest::mouseClick(&ui.find(name), Qt::LeftButton);
            const auto before = ui.window.document().settings().step;
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
            QCOMPARE(ui.window.document().settings().step, before + 1U);
        }
    }

    void setsACellByHandAndFreesIt() {
        WindowFixture ui;
        const QString drawn = ui.maskText();
        QCOMPARE(drawn[2], QChar('1'));
        ui.click("maskGrid", 0, 2);
        QCOMPARE(ui.maskText()[2], QChar('0'));
        QVERIFY(ui.cells(Field::y)[2].byHand);
        QCOMPARE(ui.cells(Field::y)[2].value, 0.0F);
        ui.enter("seedEdit", "7");  // a hand-set cell stays, whatever is drawn
        QCOMPARE(ui.maskText()[2], QChar('0'));
        ui.enter("seedEdit", "42");
        ui.trigger("clearByHandAction");
        QCOMPARE(ui.maskText(), drawn);
    }

    void undoReturnsEveryStep() {
        WindowFixture ui;
        Document& document = ui.window.document();
        struct State {
            std::vector<std::uint32_t> x;
            MaskSettings settings;
            HandSet byHand;
            std::vector<std::int64_t> shape;
            bool operator==(const State&) const = default;
        };
        const auto now = [&] {
            return State{bitsOf(valuesOf(document.x())), document.settings(), document.byHand(),
                         document.x().shape().lengths()};
        };
        std::vector<State> states = {now()};
        const std::function<void()> steps[] = {
            [&] { ui.typeInto("xGrid", 2, 4, "9"); },
            [&] { ui.enter("pEdit", "0.8"); },
            [&] { ui.enter("seedEdit", "5"); },
            [&] { ui.find<QAbstractButton>("nextDraw").click(); },
            [&] { ui.find<QAbstractButton>("evalButton").click(); },
            [&] { ui.find<QAbstractButton>("trainButton").click(); },
            [&] { ui.click("maskGrid", 1, 1); },
            [&] { ui.trigger("referenceResultAction"); },
            [&] {
                QApplication::clipboard()->setText("1\t2\n3\t4");
                ui.grid("xGrid").setFocus();
                QTest::keySequence(&ui.grid("xGrid"), QKeySequence::Paste);
            },
            [&] { QTest::keyClick(&ui.grid("xGrid"), Qt::Key_Delete); },
        };
        for (const auto& step : steps) {
            step();
            QVERIFY(!(now() == states.back()));
            states.push_back(now());
        }
        for (std::size_t i = states.size() - 1; i-- > 0;) {
            ui.trigger("undoAction");
            QVERIFY2(now() == states[i], qPrintable(QString("after undoing step %1").arg(i + 1)));
        }
        QVERIFY(!document.undoStack().canUndo());
        for (std::size_t i = 1; i < states.size(); ++i) {
            ui.trigger("redoAction");
            QVERIFY2(now() == states[i], qPrintable(QString("after redoing step %1").arg(i)));
        }
    }

    void referenceResultPrintsAsThere() {
        WindowFixture ui;
        ui.trigger("referenceResultAction");
        // y as printed on the reference page of torch.nn.Dropout; its inputs are printed rounded, so a last digit may differ
        // by one.
        const double printed[] = {0.6738,  -0.0000, 2.7070, -0.8914, -0.4986, 0.7462, 2.1492, -0.0000,
                                  -2.5276, -0.1296, 0.0000, -0.5994, -2.2828, 0.8424, 1.4718};
        const std::vector<Cell> y = ui.cells(Field::y);
        for (std::size_t i = 0; i < 15; ++i) {
            QVERIFY2(std::abs(static_cast<double>(y[i].value) - printed[i]) < 1.5e-4, qPrintable(QString::number(i)));
            QCOMPARE(std::signbit(y[i].value), std::signbit(printed[i]));
        }
        QCOMPARE(cellText(y[1].value), QString("-0.0000"));
        QCOMPARE(cellText(y[10].value), QString("0.0000"));
    }

    void pastesFromSpreadsheets_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("tabs") << "1.5\t-2\n0.25\t3\n";
        QTest::newRow("tabs, decimal comma, CRLF") << "1,5\t-2\r\n0,25\t3\r\n";
        QTest::newRow("commas") << "1.5,-2\n0.25,3";
        QTest::newRow("semicolons, decimal comma") << "1,5;-2\n0,25;3";
    }
    void pastesFromSpreadsheets() {
        QFETCH(QString, text);
        WindowFixture ui;
        QApplication::clipboard()->setText(text);
        ui.click("xGrid", 1, 3);
        ui.grid("xGrid").setFocus();
        QTest::keySequence(&ui.grid("xGrid"), QKeySequence::Paste);
        const std::vector<float> x = valuesOf(ui.window.document().x());
        QCOMPARE(x[8], 1.5F);
        QCOMPARE(x[9], -2.0F);
        QCOMPARE(x[13], 0.25F);
        QCOMPARE(x[14], 3.0F);
    }

    void refusesAPasteThatDoesNotFit_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("too wide") << "1\t2\t3";
        QTest::newRow("ragged") << "1\t2\n3";
        QTest::newRow("words") << "1\tabc";
        QTest::newRow("nothing") << "";
    }
    void refusesAPasteThatDoesNotFit() {
        QFETCH(QString, text);
        WindowFixture ui;
        const auto before = bitsOf(valuesOf(ui.window.document().x()));
        QApplication::clipboard()->setText(text);
        ui.click("xGrid", 1, 3);
        ui.grid("xGrid").setFocus();
        QTest::keySequence(&ui.grid("xGrid"), QKeySequence::Paste);
        QCOMPARE(bitsOf(valuesOf(ui.window.document().x())), before);
        QVERIFY(!ui.find<QLabel>("statusAction").text().isEmpty());
    }

    void copiesWhatItPastes() {
        WindowFixture ui;
        const auto before = bitsOf(valuesOf(ui.window.document().x()));
        ui.grid("xGrid").setFocus();
        QTest::keySequence(&ui.grid("xGrid"), QKeySequence::SelectAll);
        QTest::keySequence(&ui.grid("xGrid"), QKeySequence::Copy);
        QTest::keyClick(&ui.grid("xGrid"), Qt::Key_Delete);
        QVERIFY(std::ranges::all_of(valuesOf(ui.window.document().x()), [](float v) { return v == 0.0F; }));
        QTest::keySequence(&ui.grid("xGrid"), QKeySequence::Paste);
        QCOMPARE(bitsOf(valuesOf(ui.window.document().x())), before);
    }

    void exportsAndReadsBackTheSameBits_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << "out.csv";
        QTest::newRow("tsv") << "out.tsv";
        QTest::newRow("npy") << "out.npy";
    }
    void exportsAndReadsBackTheSameBits() {
        QFETCH(QString, name);
        WindowFixture ui;
        ui.typeInto("xGrid", 0, 0, "-0.1");
        for (const Field field : {Field::x, Field::mask, Field::y, Field::dx}) {
            ui.window.files().save(field, path(name));
            ui.rest();
            const Result<LoadedTensor> read = loadTensor(path(name).toStdString());
            QVERIFY(read.has_value());
            QCOMPARE(read->tensor.shape(), Shape({3, 5}));
            QCOMPARE(bitsOf(read->tensor.values()), bitsOf(ui.window.document().tensorOf(field)->values()));
            std::vector<float> shown;
            std::ranges::transform(ui.cells(field), std::back_inserter(shown), &Cell::value);
            QCOMPARE(bitsOf(read->tensor.values()), bitsOf(shown));
        }
        ui.window.files().open(path(name));  // and the window opens what it wrote
        ui.rest();
        QCOMPARE(ui.window.document().name(), name);
    }

    void aBadFileLeavesTheDocument() {
        WindowFixture ui;
        ui.typeInto("xGrid", 0, 0, "4");
        const auto before = bitsOf(valuesOf(ui.window.document().x()));
        QFile bad(path("bad.csv"));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("1,2\n3,abc\n");
        bad.close();
        for (const QString& file : {path("bad.csv"), path("missing.npy"), m_folder.path()}) {
            ui.window.files().open(file);
            ui.rest();
            auto& box = ui.find<QWidget>("errorBox");
            QVERIFY(box.isVisible());
            box.close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCOMPARE(bitsOf(valuesOf(ui.window.document().x())), before);
        }
    }

    void aLongLoadShowsProgressAndCanBeCancelled() {
        WindowFixture ui;
        QFile file(path("long.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("0.123456789,-1.5,2e-3\n").repeated(2'000'000));
        file.close();
        double furthest = 0.0;
        connect(&ui.window.files().loading(), &JobSlot::progressed, this, [&](double share) {
            QVERIFY(share >= furthest && share <= 1.0);
            furthest = share;
        });
        ui.window.files().open(path("long.csv"));
        QVERIFY(ui.find("fileProgress").isVisible());
        QVERIFY(QTest::qWaitFor([&] { return furthest > 0.0; }, 20000));
        ui.find<QAbstractButton>("fileCancel").click();
        QThreadPool::globalInstance()->waitForDone();
        ui.rest();
        QCOMPARE(ui.window.document().x().shape(), Shape({3, 5}));
        QVERIFY(!ui.find("fileProgress").isVisible());
        QVERIFY(ui.find<QLabel>("statusAction").text().startsWith("cancelled"));
        furthest = 0.0;
        ui.window.files().open(path("long.csv"));  // and it can be opened after all
        ui.rest();
        QCOMPARE(ui.window.document().x().shape(), Shape({2'000'000, 3}));
        QVERIFY(file.remove());
    }

    void remembersRecentFiles() {
        WindowFixture ui;
        QVERIFY(saveTensor(path("recent.npy").toStdString(), *Tensor::zeros(Shape({2}))).has_value());
        ui.window.files().open(path("recent.npy"));
        ui.rest();
        auto& menu = ui.find<QMenu>("recentMenu");
        emit menu.aboutToShow();
        QVERIFY(!menu.actions().isEmpty());
        QVERIFY(menu.actions().front()->text().endsWith("recent.npy"));
    }

    void refusesToSaveWhereItCannot() {
        WindowFixture ui;
        ui.window.files().save(Field::y, path("no-such-folder/y.csv"));
        ui.rest();
        QVERIFY(ui.find<QWidget>("errorBox").isVisible());
        QVERIFY(!QFile::exists(path("no-such-folder/y.csv")));
    }

    void takesADroppedFile() {
        WindowFixture ui;
        QVERIFY(saveTensor(path("dropped.npy").toStdString(), *Tensor::zeros(Shape({2, 2}))).has_value());
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path("dropped.npy"))});
        QDragEnterEvent enter({100, 100}, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(&ui.window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({100, 100}, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(&ui.window, &event);
        ui.rest();
        QCOMPARE(ui.window.document().x().shape(), Shape({2, 2}));
    }

    void gradientsUseTheSameMask() {
        WindowFixture ui;
        ui.trigger("gradientsAction");
        QVERIFY(ui.grid("dxGrid").isVisible());
        const std::vector<Cell> y = ui.cells(Field::y);
        const std::vector<Cell> dx = ui.cells(Field::dx);
        for (std::size_t i = 0; i < y.size(); ++i) {
            QCOMPARE(dx[i].kept, y[i].kept);
            QCOMPARE(dx[i].value, y[i].kept ? 2.0F : 0.0F);  // dL/dy begins as ones
        }
        ui.typeInto("dyGrid", 0, 0, "-3");
        QCOMPARE(ui.cells(Field::dx)[0].value, -6.0F);
    }

    void explainsTheCellUnderTheMouse() {
        WindowFixture ui;
        TensorView& grid = ui.grid("yGrid");
        QTest::mouseMove(grid.viewport(), grid.cellRect({2, 1}).center().toPoint());
        QCOMPARE(ui.find<QLabel>("explanationPlace").text(), QString("y[1, 2]"));
        const QString formula = ui.find<QLabel>("explanationFormula").text();
        QVERIFY2(formula.contains("-0.5612") && formula.contains("-0.0000"), qPrintable(formula));
        QVERIFY(ui.find<QLabel>("explanationReason").text().startsWith("dropped: its draw 0."));
        ui.click("maskGrid", 1, 2);
        QVERIFY(ui.find<QLabel>("explanationReason").text().startsWith("kept by hand"));
    }

    void showsTheKeptCount() {
        WindowFixture ui;
        QCOMPARE(ui.find<QLabel>("keptFigure").text(), QString("6 of 15"));
        ui.enter("pEdit", "1");
        QCOMPARE(ui.find<QLabel>("keptFigure").text(), QString("0 of 15"));
        QVERIFY(ui.find<QLabel>("drawFinding").text().contains("everything is dropped"));
    }

    void showsTheLongestRunAndItsChance() {
        WindowFixture ui;
        QCOMPARE(ui.maskText(), QString("111100001010000"));
        // Of all masks of 15 fair draws, those with 4 drops in a row.
        QCOMPARE(ui.find<QLabel>("longestRun").text(),
                 QString("longest run: 4 drops; as long in %1 % of draws").arg(100.0 * chance(15, 4), 0, 'f', 0));
        ui.enter("pEdit", "1");
        QCOMPARE(ui.find<QLabel>("longestRun").text(), QString("longest run: 15 drops; as long in 100 % of draws"));
        ui.find<QAbstractButton>("evalButton").click();
        QVERIFY(ui.find<QLabel>("longestRun").text().isEmpty());
    }

    void theMeanOverDrawsFollowsTheCell() {
        WindowFixture ui;
        QTest::mouseClick(&ui.find("meanTab"), Qt::LeftButton);
        auto& chart = ui.find<QWidget>("meanChart");
        QVERIFY(chart.isVisible());
        QVERIFY(chart.accessibleDescription().contains("mean of y[0, 0]"));
        QVERIFY2(chart.accessibleDescription().contains("and x is 0.3"), qPrintable(chart.accessibleDescription()));
        ui.click("xGrid", 1, 2);
        QVERIFY(chart.accessibleDescription().contains("mean of y[1, 2]"));
        ui.find<QAbstractButton>("evalButton").click();
        QVERIFY(chart.accessibleDescription().contains("in every pass"));
        ui.find<QAbstractButton>("trainButton").click();
        ui.typeInto("xGrid", 0, 0, "nan");
        ui.click("xGrid", 0, 0);
        QVERIFY(chart.accessibleDescription().contains("not finite"));
    }

    /// In the smallest window that is promised, of tensors larger than the example: what does not fit is scrolled to.
    void everyNumberOfADrawCanBeReached() {
        WindowFixture ui;
        ui.window.resize(1366, 768);
        ui.window.document().setTensor(*Tensor::zeros(Shape({2, 3, 16, 16})), "t");
        ui.rest();
        auto& scroll = ui.find<QScrollArea>("drawScroll");
        for (const char* name : {"keptFigure", "keptExpected", "drawFinding", "stat_0_0", "stat_1_2", "longestRun"}) {
            auto& label = ui.find<QLabel>(name);
            QVERIFY2(label.isVisible() && !label.text().isEmpty(), name);
            scroll.ensureWidgetVisible(&label, 0, 0);
            const QRect place(label.mapTo(scroll.viewport(), QPoint()), label.size());
            QVERIFY2(scroll.viewport()->rect().contains(place), name);
        }
        // By keyboard too.
        scroll.verticalScrollBar()->setValue(0);
        QVERIFY(scroll.verticalScrollBar()->maximum() > 0);
        scroll.setFocus(Qt::TabFocusReason);
        QVERIFY(scroll.hasFocus());
        QTest::keyClick(&scroll, Qt::Key_Down);
        QVERIFY(scroll.verticalScrollBar()->value() > 0);
    }

    /// A menu is about the cell it was asked for, not about the one that was clicked before.
    void aMenuIsAboutTheCellUnderThePointer() {
        WindowFixture ui;
        ui.click("maskGrid", 0, 0);
        ui.click("maskGrid", 1, 2);
        ui.click("maskGrid", 2, 0);
        TensorView& view = ui.grid("maskGrid");
        QTimer::singleShot(0, &view, [] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            const QList<QAction*> actions = menu == nullptr ? QList<QAction*>() : menu->actions();
            for (QAction* action : actions) {
                if (action->text() == "Back to the drawn mask") {
                    action->trigger();
                }
            }
            if (menu != nullptr) {
                menu->close();
            }
        });
        const QPoint at = view.cellRect({2, 1}).center().toPoint();
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at, view.viewport()->mapToGlobal(at));
        QApplication::sendEvent(view.viewport(), &asked);
        const std::vector<Cell> cells = ui.cells(Field::mask);
        QVERIFY(cells[0].byHand && !cells[7].byHand && cells[10].byHand);
        QCOMPARE(ui.window.masksPage().grid().current(), QPoint(2, 1));
    }

    void handSetCellsAreNoDraw() {
        WindowFixture ui;
        ui.trigger("referenceResultAction");
        QCOMPARE(ui.find<QLabel>("keptFigure").text(), QString("12 of 15"));
        QVERIFY(ui.find<QLabel>("drawFinding").text().contains("set by hand"));
        ui.window.files().save(Field::y, path("by-hand.csv"));
        ui.rest();
        QFile file(path("by-hand.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = file.readAll();
        QVERIFY2(text.contains("# by-hand: 0=1 1=0 2=1"), qPrintable(text));
    }

    void textFromAFileIsNotMarkup() {
        WindowFixture ui;
        QFile file(path("html.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("1,2\n<h1>hi</h1>,3\n");
        file.close();
        const int before = ui.find("statusAction").height();
        ui.window.files().open(path("html.csv"));
        ui.rest();
        QVERIFY(ui.find<QLabel>("statusAction").text().contains("<h1>"));
        QCOMPARE(ui.find<QLabel>("statusAction").textFormat(), Qt::PlainText);
        QCOMPARE(ui.find("statusAction").height(), before);
        QCOMPARE(ui.find<QMessageBox>("errorBox").textFormat(), Qt::PlainText);
    }

    void aLongThinTensorShowsItsNumbers() {
        WindowFixture ui;
        ui.window.document().setTensor(*Tensor::zeros(Shape({1'000'000, 1})), "thin");
        ui.rest();
        QVERIFY(ui.window.masksPage().grid().showsNumbers());
        ui.window.document().setTensor(*Tensor::zeros(Shape({1'000'000})), "flat");
        ui.rest();
        QVERIFY(ui.window.masksPage().grid().cellHeight() >= 20.0);
        ui.window.repaint();
    }

    void aNewTensorTakesTheOldNumbersAway() {
        WindowFixture ui;
        QVERIFY(!ui.find<QLabel>("keptExpected").text().isEmpty());
        ui.window.document().setTensor(*Tensor::zeros(Shape({1000, 1000})), "large");
        QCOMPARE(ui.find<QLabel>("keptShare").text(), QString("counting"));
        QVERIFY(ui.find<QLabel>("keptExpected").text().isEmpty());
        QVERIFY(ui.find<QLabel>("stat_0_0").text().isEmpty());
        ui.rest();
        QVERIFY(ui.find<QLabel>("keptExpected").text().contains("expected"));
    }

    void slicesTensorsOfHigherRank() {
        WindowFixture ui;
        Fill arange;
        arange.kind = Fill::Kind::arange;
        ui.window.document().setTensor(*filled(Shape({2, 3, 4, 5}), arange), "arange");
        ui.rest();
        ui.find<QSpinBox>("axis0").setValue(1);
        ui.find<QSpinBox>("axis1").setValue(2);
        const TensorModel& model = ui.grid("xGrid").model();
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.columnCount(), 5);
        QCOMPARE(model.index(3, 4).data(Qt::EditRole).toString(), QString("119"));
        QCOMPARE(model.index(0, 0).data(Qt::EditRole).toString(), QString("100"));
    }

    void emptyAndScalarTensorsOpen() {
        WindowFixture ui;
        ui.window.document().setTensor(*Tensor::zeros(Shape({0, 4})), "empty");
        ui.rest();
        ui.window.repaint();
        QVERIFY(ui.find<QLabel>("drawFinding").text().contains("no elements"));
        ui.window.document().setTensor(*Tensor::zeros(Shape()), "scalar");
        ui.rest();
        ui.window.repaint();
        QCOMPARE(ui.grid("xGrid").model().rowCount(), 1);
        ui.typeInto("xGrid", 0, 0, "3");
        QCOMPARE(ui.window.document().x().at(0), 3.0F);
    }

    void asksBeforeEditsAreLost() {
        WindowFixture ui;
        QVERIFY(!ui.window.document().hasUnsavedValues());
        ui.enter("pEdit", "0.3");
        QVERIFY(!ui.window.document().hasUnsavedValues());  // settings are not data
        ui.typeInto("xGrid", 0, 0, "4");
        QVERIFY(ui.window.document().hasUnsavedValues());
        ui.window.files().save(Field::x, path("saved.npy"));
        ui.rest();
        QVERIFY(!ui.window.document().hasUnsavedValues());
        ui.trigger("undoAction");
        QVERIFY(!ui.window.document().hasUnsavedValues());  // back at what was opened
        ui.trigger("redoAction");
        QVERIFY(!ui.window.document().hasUnsavedValues());  // and at what was saved
        ui.typeInto("xGrid", 0, 0, "5");
        ui.trigger("undoAction");
        ui.enter("pEdit", "0.4");
        QVERIFY(!ui.window.document().hasUnsavedValues());
        // An edit made while a save is under way is not saved.
        ui.window.files().save(Field::x, path("saved.npy"));
        ui.typeInto("xGrid", 0, 1, "6");
        ui.rest();
        QVERIFY(ui.window.document().hasUnsavedValues());
    }
};

QTEST_MAIN(TestMasksPage)
#include "test_masks_page.moc"
