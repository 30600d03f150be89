// SPDX-License-Identifier: GPL-3.0-or-later
// Tensors of rank 0 to 6 as 2-D slices: every cell can be reached, is what it says it is, and the view comes back.
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QSpinBox>
#include <QToolButton>
#include <algorithm>
#include <bit>
#include <limits>

#include "engine/tensor/fill.h"
#include "tests/ui/window_fixture.h"
#include "ui/language.h"
#include "ui/models/cell_text.h"
#include "ui/models/masks_view.h"
#include "ui/models/slice_plan.h"
#include "ui/session_files.h"

using namespace dropscope;

namespace {

const std::vector<std::vector<std::int64_t>> kShapes = {
    {}, {5}, {3, 4}, {2, 3, 4}, {2, 3, 2, 3}, {2, 1, 3, 2, 2}, {2, 1, 1, 2, 3, 2}};

/// Each element is its own flat index.
Tensor counted(const Shape& shape) {
    Fill fill;
    fill.kind = Fill::Kind::arange;
    return *filled(shape, fill);
}

void addRanks() {
    QTest::addColumn<int>("rank");
    for (int rank = 0; rank <= 6; ++rank) {
        QTest::addRow("rank %d", rank) << rank;
    }
}

Shape shapeOf(int rank) { return *Shape::create(kShapes[static_cast<std::size_t>(rank)]); }

}  // namespace

class TestSlices : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// Walks through all slices with the number boxes, and calls `seen` for each.
    static void walk(WindowFixture& ui, const std::function<void()>& seen) {
        const SlicePlan plan = ui.grid("xGrid").model().plan();
        for (std::uint64_t slice = 0; slice < plan.sliceCount(); ++slice) {
            const std::vector<std::int64_t> leading = plan.leadingOf(slice);
            for (std::size_t k = 0; k < leading.size(); ++k) {
                const QByteArray box = "axis" + QByteArray::number(static_cast<int>(plan.leadingAxes()[k]));
                ui.find<QSpinBox>(box.constData()).setValue(static_cast<int>(leading[k]));
            }
            seen();
        }
    }

private slots:
    void initTestCase() { useOwnSettings(m_folder); }

    void plansReachEveryElementOnce_data() { addRanks(); }
    void plansReachEveryElementOnce() {
        QFETCH(int, rank);
        const Shape shape = shapeOf(rank);
        const std::size_t axes = std::max<std::size_t>(2, shape.rank());
        for (std::size_t rows = 0; rows < axes; ++rows) {
            for (std::size_t columns = 0; columns < std::max<std::size_t>(1, shape.rank()); ++columns) {
                if (rows == columns) {
                    continue;
                }
                const SlicePlan plan(shape, {rows, columns});
                std::vector<int> reached(shape.elementCount(), 0);
                for (std::uint64_t slice = 0; slice < plan.sliceCount(); ++slice) {
                    QCOMPARE(plan.sliceAt(plan.leadingOf(slice)), slice);
                    for (std::int64_t r = 0; r < plan.rows(); ++r) {
                        for (std::int64_t c = 0; c < plan.columns(); ++c) {
                            const std::uint64_t flat = plan.flat(slice, r, c);
                            ++reached[flat];
                            const std::vector<std::int64_t> index = shape.indexOf(flat);
                            QCOMPARE(plan.sliceOf(index), slice);
                            if (plan.rowAxis()) {
                                QCOMPARE(index[*plan.rowAxis()], r);
                            }
                            if (plan.columnAxis()) {
                                QCOMPARE(index[*plan.columnAxis()], c);
                            }
                        }
                    }
                }
                QVERIFY(std::ranges::all_of(reached, [](int count) { return count == 1; }));
            }
        }
    }

    void wrongAxesFallBack() {
        const Shape shape({2, 3, 4});
        for (const SliceAxes& axes : {SliceAxes{1, 1}, SliceAxes{7, 0}, SliceAxes{0, 3}}) {
            QVERIFY(SlicePlan(shape, axes).axes() == SliceAxes());
        }
        QCOMPARE(SlicePlan(Shape(), {}).sliceCount(), std::uint64_t{1});
        QCOMPARE(SlicePlan(Shape({5}), {}).rows(), std::int64_t{1});
        QCOMPARE(SlicePlan(Shape({0, 3, 2}), {}).sliceCount(), std::uint64_t{0});
    }

    void thePickerReachesEveryCell_data() { addRanks(); }
    void thePickerReachesEveryCell() {
        QFETCH(int, rank);
        WindowFixture ui;
        const Shape shape = shapeOf(rank);
        ui.window.document().setTensor(counted(shape), "counted");
        ui.rest();
        QCOMPARE(ui.find("axesButton").isVisible(), rank > 0);
        QCOMPARE(ui.find("channelsButton").isVisible(), rank > 2);
        const std::vector<Cell> y = ui.cells(Field::y);
        std::vector<int> reached(shape.elementCount(), 0);
        GridViewport& grid = ui.window.masksPage().grid();
        const TensorModel& x = ui.grid("xGrid").model();
        const TensorModel& out = ui.grid("yGrid").model();
        walk(ui, [&] {
            for (int r = 0; r < x.rowCount(); ++r) {
                for (int c = 0; c < x.columnCount(); ++c) {
                    const auto flat = static_cast<std::size_t>(x.index(r, c).data(Qt::EditRole).toInt());
                    ++reached[flat];
                    QCOMPARE(out.index(r, c).data(Qt::EditRole).toFloat(), y[flat].value);
                    grid.setHovered(QPoint(c, r));
                    QCOMPARE(ui.find<QLabel>("explanationPlace").text(), "y" + indexText(shape.indexOf(flat)));
                }
            }
        });
        QVERIFY(std::ranges::all_of(reached, [](int count) { return count == 1; }));
    }

    void otherAxesShowTheSameNumbers_data() {
        QTest::addColumn<int>("rank");
        for (int rank = 2; rank <= 5; ++rank) {
            QTest::addRow("rank %d", rank) << rank;
        }
    }
    void otherAxesShowTheSameNumbers() {
        QFETCH(int, rank);
        WindowFixture ui;
        const Shape shape = shapeOf(rank);
        ui.window.document().setTensor(counted(shape), "counted");
        ui.rest();
        auto& menu = ui.find<QMenu>("axesMenu");
        const auto choose = [&](const QString& action) {
            emit menu.aboutToShow();
            auto* chosen = menu.findChild<QAction*>(action);
            QVERIFY2(chosen != nullptr, qPrintable(action));
            chosen->trigger();
        };
        choose("rowsAxis" + QString::number(rank - 1));  // rows and columns change places
        const TensorModel& x = ui.grid("xGrid").model();
        QCOMPARE(x.rowCount(), static_cast<int>(shape[static_cast<std::size_t>(rank) - 1]));
        QCOMPARE(x.columnCount(), static_cast<int>(shape[static_cast<std::size_t>(rank) - 2]));
        choose("columnsAxis0");
        const std::vector<Cell> y = ui.cells(Field::y);
        std::vector<int> reached(shape.elementCount(), 0);
        GridViewport& grid = ui.window.masksPage().grid();
        walk(ui, [&] {
            ui.window.repaint();
            for (int r = 0; r < x.rowCount(); ++r) {
                std::vector<Cell> row(static_cast<std::size_t>(x.columnCount()));
                ui.grid("yGrid").model().readRow(r, 0, row);
                for (int c = 0; c < x.columnCount(); ++c) {
                    const auto flat = static_cast<std::size_t>(x.index(r, c).data(Qt::EditRole).toInt());
                    ++reached[flat];
                    QCOMPARE(x.flatIndex(r, c), std::uint64_t{flat});
                    QCOMPARE(row[static_cast<std::size_t>(c)].value, y[flat].value);
                    grid.setHovered(QPoint(c, r));
                    QCOMPARE(ui.find<QLabel>("explanationPlace").text(), "y" + indexText(shape.indexOf(flat)));
                }
            }
        });
        QVERIFY(std::ranges::all_of(reached, [](int count) { return count == 1; }));
        // Edits and hand-set cells land where they are seen.
        const std::uint64_t flat = x.flatIndex(x.rowCount() - 1, x.columnCount() - 1);
        ui.typeInto("xGrid", x.rowCount() - 1, x.columnCount() - 1, "-7");
        QCOMPARE(ui.cells(Field::x)[flat].value, -7.0F);
        const bool kept = ui.cells(Field::mask)[flat].kept;
        ui.click("maskGrid", x.rowCount() - 1, x.columnCount() - 1);
        QCOMPARE(ui.cells(Field::mask)[flat].kept, !kept);
        grid.setCurrent({x.columnCount() - 1, x.rowCount() - 1});
        ui.grid("maskGrid").clearCells();
        QVERIFY(ui.window.document().byHand().empty());
    }

    /// Along whichever axis lies together in memory, a rectangle is what its cells are.
    void blocksAreTheirCells() {
        WindowFixture ui;
        Document& document = ui.window.document();
        document.setTensor(counted(Shape({4, 5, 6})), "counted");
        HandSet byHand;
        byHand.set(37, false);
        document.setByHand(byHand, "by hand");
        for (const Field field : {Field::x, Field::mask, Field::y}) {
            TensorModel model(document, field);
            for (const SliceAxes& axes : {SliceAxes{1, 0}, SliceAxes{0, 1}, SliceAxes{0, 2}, SliceAxes{2, 1}}) {
                model.setSlice(axes, {1});
                const QRect block(1, 2, model.columnCount() - 2, model.rowCount() - 2);
                std::vector<Cell> cells(static_cast<std::size_t>(block.width() * block.height()));
                model.readBlock(block, cells);
                for (int i = 0; i < std::ssize(cells); ++i) {
                    Cell one;
                    model.readRow(2 + i / block.width(), 1 + i % block.width(), {&one, 1});
                    const Cell& got = cells[static_cast<std::size_t>(i)];
                    QCOMPARE(std::bit_cast<std::uint32_t>(got.value), std::bit_cast<std::uint32_t>(one.value));
                    QCOMPARE(got.kept, one.kept);
                    QCOMPARE(got.byHand, one.byHand);
                }
            }
        }
    }

    void axesHaveNames() {
        WindowFixture ui;
        ui.window.document().setTensor(counted(Shape({2, 3, 4, 5})), "counted");
        ui.rest();
        QCOMPARE(ui.find<QToolButton>("axesButton").text(), QString("H × W"));
        QCOMPARE(ui.find<QLabel>("axisName1").text(), QString("C"));
        const auto name = [&](const QString& text) {
            auto& menu = ui.find<QMenu>("axesMenu");
            emit menu.aboutToShow();
            menu.findChild<QAction*>("nameAxesAction")->trigger();
            auto& dialog = ui.find<QInputDialog>("axisNamesDialog");
            dialog.setTextValue(text);
            dialog.accept();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        ui.find<QSpinBox>("axis1").setValue(2);
        name("batch, head, query, key");
        QCOMPARE(ui.find<QToolButton>("axesButton").text(), QString("query × key"));
        QCOMPARE(ui.find<QLabel>("axisName1").text(), QString("head"));
        QCOMPARE(ui.find<QSpinBox>("axis1").value(), 2);  // the same slice
        name("a, b");
        QVERIFY(ui.find<QLabel>("statusAction").text().startsWith("2 names were given for 4 axes"));
        QCOMPARE(ui.find<QLabel>("axisName1").text(), QString("head"));
    }

    void theViewIsAValue() {
        WindowFixture ui;
        ui.window.document().setTensor(counted(Shape({2, 3, 40, 50})), "counted");
        ui.rest();
        MasksPage& page = ui.window.masksPage();
        const MasksView first = page.view();
        MasksView wanted;
        wanted.axes = {0, 1};
        wanted.slice = {1, 2};
        wanted.names = {"a", "b", "c", "d"};
        wanted.cellWidth = 48.0;
        wanted.firstRow = 7.0;
        wanted.firstColumn = 3.5;
        wanted.gradients = true;
        page.setView(wanted);
        ui.rest();
        QVERIFY(page.view() == wanted);
        QVERIFY(ui.find<QAction>("gradientsAction").isChecked());
        wanted.channels = true;
        page.setView(wanted);
        QVERIFY(ui.find("xGridChannels").isVisible());
        QVERIFY(page.view() == wanted);
        page.setView(first);
        ui.rest();
        QVERIFY(page.view() == first);
        // What a tensor does not have is left out.
        MasksView wrong = wanted;
        wrong.axes = {9, 9};
        wrong.slice = {99, ~std::uint64_t{0}, 4};
        wrong.names = {"a"};
        wrong.cellWidth = -5.0;
        page.setView(wrong);
        QVERIFY(page.view().axes == SliceAxes());
        QCOMPARE(page.view().slice, std::vector<std::uint64_t>({0, 0}));
    }

    void sessionsKeepTheView() {
        MasksView wanted;
        wanted.axes = {0, 1};
        wanted.slice = {1, 0};
        wanted.names = {"a", "b", "c", "d"};
        wanted.cellWidth = 48.0;
        wanted.firstRow = 7.0;
        wanted.firstColumn = 3.0;
        const QString file = m_folder.filePath("view.dropscope");
        {
            WindowFixture ui;
            ui.window.document().setTensor(counted(Shape({2, 3, 40, 50})), "counted");
            ui.rest();
            ui.window.masksPage().setView(wanted);
            ui.rest();
            ui.window.sessions().save(file);
            ui.rest();
        }
        WindowFixture ui;
        ui.window.files().openAsking(file);
        ui.rest();
        QCOMPARE(ui.window.document().x().shape(), Shape({2, 3, 40, 50}));
        QVERIFY(ui.window.masksPage().view() == wanted);
        QCOMPARE(ui.find<QSpinBox>("axis0").value(), 1);
        // One of an older version says nothing of it, and leaves the view as it is.
        Session old;
        old.settings["masks"] = {{"seed", 7}};
        old.arrays["x"] = counted(Shape({2, 3, 4, 5}));
        QVERIFY(saveSession(m_folder.filePath("old.dropscope").toStdString(), old, "1").has_value());
        ui.window.files().openAsking(m_folder.filePath("old.dropscope"));
        ui.rest();
        QCOMPARE(ui.window.document().settings().seed, std::uint64_t{7});
        QVERIFY(ui.window.masksPage().view().axes == wanted.axes);
        // A wrong one is refused whole.
        old.settings["masks-view"] = {{"cell-width", "wide"}};
        old.settings["masks"] = {{"seed", 8}};
        QVERIFY(saveSession(m_folder.filePath("wrong.dropscope").toStdString(), old, "1").has_value());
        QString said;
        connect(&ui.window.sessions(), &SessionFiles::failed, this, [&](const QString& text) { said = text; });
        ui.window.files().openAsking(m_folder.filePath("wrong.dropscope"));
        ui.rest();
        QVERIFY2(said.contains("masks-view.cell-width"), qPrintable(said));
        QCOMPARE(ui.window.document().settings().seed, std::uint64_t{7});
    }

    void anotherLanguageKeepsTheView() {
        WindowFixture ui;
        ui.window.document().setTensor(counted(Shape({2, 3, 400, 500})), "counted");
        ui.rest();
        MasksView wanted;
        wanted.slice = {1, 2};
        wanted.cellWidth = 2.0;
        wanted.firstRow = 100.0;
        wanted.firstColumn = 150.0;
        ui.window.masksPage().setView(wanted);
        ui.rest();
        Language::instance().setChoice("de");
        QCoreApplication::processEvents();
        ui.rest();
        QVERIFY(ui.window.masksPage().view() == wanted);
        Language::instance().setChoice("en");
        QCoreApplication::processEvents();
        ui.window.document().setTensor(counted(Shape({2, 3, 400, 500})), "another");
        ui.rest();
        MasksView first;
        first.slice = {0, 0};
        QVERIFY(ui.window.masksPage().view() == first);
    }

    void theChannelViewIsRemembered() {
        {
            WindowFixture ui;
            ui.window.document().setTensor(counted(Shape({3, 4, 5})), "counted");
            ui.trigger("channelsAction");
            ui.rest();
            ui.window.document().undoStack().clear();
            ui.window.close();
        }
        WindowFixture ui;
        ui.window.restoreLast();
        QVERIFY(ui.window.masksPage().view().channels);
        ui.window.masksPage().showChannels(false);
        ui.window.close();
    }

    /// One NaN among many: its count is a link that goes there, whatever the slice, and round and round.
    void theCountOfNansGoesToThem() {
        WindowFixture ui;
        const Shape shape = *Shape::create({2, 3, 4, 5});
        std::vector<float> values(120, 1.0F);
        values[17] = values[94] = std::numeric_limits<float>::quiet_NaN();  // [0, 0, 3, 2] and [1, 1, 2, 4]
        const Tensor tensor = *Tensor::fromValues(shape, values);
        ui.window.document().setTensor(tensor, "two of them");
        ui.rest();
        auto& link = ui.find<QLabel>("specialValues");
        QVERIFY(link.text().contains("NaN: 2"));
        const GridViewport& grid = ui.window.masksPage().grid();
        const auto follow = [&] {
            emit link.linkActivated("0");
            ui.rest();
        };
        follow();
        QCOMPARE(grid.current(), QPoint(2, 3));
        QCOMPARE(ui.find<QSpinBox>("axis0").value(), 0);
        ui.window.masksPage().showChannels(true);
        follow();
        QCOMPARE(grid.current(), QPoint(4, 2));
        QCOMPARE(ui.find<QSpinBox>("axis0").value(), 1);
        QCOMPARE(ui.find<QSpinBox>("axis1").value(), 1);
        QVERIFY(ui.grid("yGrid").isVisible());
        QVERIFY(ui.find<QLabel>("explanationFormula").text().contains("nan"));
        follow();
        QCOMPARE(ui.find<QSpinBox>("axis0").value(), 0);
    }

    void aDoubleClickTakesTheIndex() {
        WindowFixture ui;
        ui.window.document().setTensor(counted(*Shape::create({8, 4, 5})), "counted");
        ui.rest();
        auto& box = ui.find<QSpinBox>("axis0");
        auto& edit = *box.findChild<QLineEdit*>();
        QTest::mouseDClick(&edit, Qt::LeftButton);
        QCOMPARE(edit.selectedText(), QString("0"));
        QTest::keyClicks(&edit, "3");
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(box.value(), 3);
    }
};

QTEST_MAIN(TestSlices)
#include "test_slices.moc"
