// SPDX-License-Identifier: GPL-3.0-or-later
// Opening files that leave something open, saving everything, and cells on their way to other programs.
#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTableView>
#include <QTableWidget>
#include <set>

#include "engine/io/tensor_file.h"
#include "tests/ui/window_fixture.h"
#include "ui/panels/array_dialog.h"
#include "ui/panels/text_import_dialog.h"

using namespace dropscope;

class OpeningTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        useOwnSettings(m_folder);
    }

    void oneOfSeveralArraysIsChosen_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("npz") << "several.npz";
        QTest::newRow("safetensors") << "several.safetensors";
    }
    void oneOfSeveralArraysIsChosen() {
        QFETCH(QString, name);
        QVERIFY(saveTensors(place(name), {{"layer.0.weight", *Tensor::zeros(Shape({2, 3}))},
                                          {"layer.0.bias", *Tensor::zeros(Shape({3}))},
                                          {"layer.1.weight", *Tensor::zeros(Shape({4, 5}))}})
                    .has_value());
        WindowFixture ui;
        ui.window.files().openAsking(path(name));
        ui.rest();
        QCOMPARE(ui.window.document().x().shape(), Shape({3, 5}));  // nothing is opened before the answer
        auto& dialog = ui.find<ArrayDialog>("arrayDialog");
        QVERIFY(dialog.isVisible());
        auto& table = ui.find<QTableView>("arrayTable");
        QCOMPARE(table.model()->rowCount(), 3);
        QCOMPARE(table.model()->index(0, 1).data().toString(), QString("2 × 3"));
        QCOMPARE(table.model()->index(0, 2).data().toString(), QString("float32"));
        QTest::keyClicks(&ui.find<QLineEdit>("arraySearch"), "WEIGHT");
        QCOMPARE(table.model()->rowCount(), 2);
        QVERIFY(ui.find<QLabel>("arrayCount").text().startsWith("2 of 3"));
        QTest::keyClick(&ui.find<QLineEdit>("arraySearch"), Qt::Key_Down);
        ui.find<QAbstractButton>("arrayOpen").click();
        ui.rest();
        QCOMPARE(ui.window.document().x().shape(), Shape({4, 5}));
        QCOMPARE(ui.window.document().name(), "layer.1.weight of " + name);
        // Opened again, it asks nothing.
        ui.window.document().setTensor(*Tensor::zeros(Shape({1})), "other");
        auto& menu = ui.find<QMenu>("recentMenu");
        emit menu.aboutToShow();
        menu.actions().front()->trigger();
        ui.rest();
        QCOMPARE(ui.window.document().x().shape(), Shape({4, 5}));
    }

    void noSuchNameLeavesNothingToOpen() {
        QVERIFY(saveTensors(place("two.npz"), {{"a", Tensor()}, {"b", Tensor()}}).has_value());
        WindowFixture ui;
        ui.window.files().openAsking(path("two.npz"));
        ui.rest();
        QTest::keyClicks(&ui.find<QLineEdit>("arraySearch"), "zzz");
        QVERIFY(!ui.find<QAbstractButton>("arrayOpen").isEnabled());
        ui.find<ArrayDialog>("arrayDialog").reject();
        QCOMPARE(ui.window.document().x().shape(), Shape({3, 5}));
    }

    void aSingleArrayIsNotAskedFor() {
        QVERIFY(saveTensors(place("one.npz"), {{"a", *Tensor::zeros(Shape({2}))}}).has_value());
        WindowFixture ui;
        ui.window.files().openAsking(path("one.npz"));
        ui.rest();
        QCOMPARE(ui.window.document().x().shape(), Shape({2}));
    }

    void aTextFileIsShownFirst() {
        put("german.csv", "a;b;c\n1,5;2;3\n4;5;6,25\n");
        WindowFixture ui;
        ui.window.files().openAsking(path("german.csv"));
        restDialog(ui);
        QCOMPARE(ui.find<QComboBox>("importSeparator").currentText(), QString("Semicolon  ;"));
        QCOMPARE(ui.find<QComboBox>("importDecimal").currentIndex(), 1);
        QVERIFY(ui.find<QCheckBox>("importHeader").isChecked());
        auto& table = ui.find<QTableWidget>("importTable");
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.horizontalHeaderItem(2)->text(), QString("c"));
        QCOMPARE(table.item(1, 2)->text(), QString("6,25"));
        QCOMPARE(ui.find<QLineEdit>("importShape").text(), QString("2, 3"));
        ui.find<QAbstractButton>("importOpen").click();
        ui.rest();
        QCOMPARE(ui.window.document().x().shape(), Shape({2, 3}));
        QCOMPARE(ui.window.document().x().at(5), 6.25F);
        QVERIFY(ui.find<QLabel>("statusAction").text().contains("line 1 skipped as a header"));
    }

    void whatIsChangedIsObeyedAndRemembered() {
        put("column.csv", "2020\n0,5\n1,25\n");
        WindowFixture ui;
        ui.window.files().openAsking(path("column.csv"));
        restDialog(ui);
        QVERIFY(!ui.find<QAbstractButton>("importOpen").isEnabled());  // rows of 1 and of 2 fields
        QVERIFY(ui.find<QLabel>("importRefusal").isVisible());
        QVERIFY(!ui.find<QComboBox>("importDecimal").isEnabled());
        ui.find<QComboBox>("importSeparator").setCurrentIndex(1);
        ui.find<QComboBox>("importDecimal").setCurrentIndex(1);
        ui.find<QCheckBox>("importHeader").setChecked(true);
        restDialog(ui);
        QCOMPARE(ui.find<QLineEdit>("importShape").text(), QString("2, 1"));
        auto& shape = ui.find<QLineEdit>("importShape");
        shape.setText("3");
        ui.find<QAbstractButton>("importOpen").click();
        QVERIFY(ui.find<QLabel>("importRefusal").isVisible());  // two values have no shape 3
        shape.setText("1, 2, 1");
        ui.find<QAbstractButton>("importOpen").click();
        ui.rest();
        QCOMPARE(ui.window.document().x().shape(), Shape({1, 2, 1}));
        QCOMPARE(ui.window.document().x().at(1), 1.25F);
        ui.window.document().setTensor(*Tensor::zeros(Shape({1})), "other");
        ui.window.files().open(path("column.csv"));
        ui.rest();
        QCOMPARE(ui.window.document().x().shape(), Shape({1, 2, 1}));
    }

    void aMistakeIsSeenBeforeOpening() {
        put("bad.csv", "1,2\n3,abc\n");
        WindowFixture ui;
        ui.window.files().openAsking(path("bad.csv"));
        restDialog(ui);
        QVERIFY(!ui.find<QAbstractButton>("importOpen").isEnabled());
        QCOMPARE(ui.find<QLabel>("importRefusal").text(),
                 QString("bad.csv, line 2, column 2: 'abc' is not a number; write a number such as -0.5, 1e-3, nan or "
                         "inf."));
        ui.find<TextImportDialog>("textImportDialog").reject();
        QCOMPARE(ui.window.document().x().shape(), Shape({3, 5}));
    }

    void whatDropscopeWroteIsNotAskedFor() {
        QVERIFY(saveTensor(place("ours.csv"), *Tensor::zeros(Shape({2, 2, 2}))).has_value());
        WindowFixture ui;
        ui.window.files().openAsking(path("ours.csv"));
        ui.rest();
        QCOMPARE(ui.window.document().x().shape(), Shape({2, 2, 2}));
    }

    void wrongFilesLoseNothing_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("npz") << "wrong.npz" << QByteArray("hello") << "it is not a zip archive";
        QTest::newRow("safetensors") << "wrong.safetensors" << QByteArray("hello") << "the file ends before its header";
        QTest::newRow("idx") << "wrong.idx" << QByteArray("hello") << "it is not an IDX file";
        QTest::newRow("pb") << "wrong.pb" << QByteArray("hello") << "this is not an ONNX TensorProto";
        QTest::newRow("pt") << "model.pt" << QByteArray("PK") << "numpy.save(";
    }
    void wrongFilesLoseNothing() {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, sentence);
        put(name, content);
        WindowFixture ui;
        ui.typeInto("xGrid", 0, 0, "4");
        ui.window.files().openAsking(path(name));
        ui.rest();
        auto& box = ui.find<QWidget>("errorBox");
        QVERIFY(box.isVisible());
        QVERIFY2(ui.find<QLabel>("statusAction").text().contains(sentence),
                 qPrintable(ui.find<QLabel>("statusAction").text()));
        box.close();
        QCOMPARE(ui.window.document().x().at(0), 4.0F);
    }

    void aDroppedFileAsksToo() {
        put("dropped.csv", "1;2\n");
        WindowFixture ui;
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path("dropped.csv"))});
        QDragEnterEvent enter({100, 100}, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(&ui.window, &enter);
        QDropEvent event({100, 100}, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(&ui.window, &event);
        restDialog(ui);
        QVERIFY(ui.find<TextImportDialog>("textImportDialog").isVisible());
    }

    void everythingGoesIntoOneFile_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("npz") << "all.npz";
        QTest::newRow("safetensors") << "all.safetensors";
    }
    void everythingGoesIntoOneFile() {
        QFETCH(QString, name);
        WindowFixture ui;
        ui.window.files().saveAll(path(name));
        ui.rest();
        const std::pair<std::string, Field> fields[] = {
            {"x", Field::x}, {"mask", Field::mask}, {"y", Field::y}, {"dL_dy", Field::dy}, {"dL_dx", Field::dx}};
        QCOMPARE(listArrays(place(name))->size(), std::size(fields));
        for (const auto& [array, field] : fields) {
            const Result<LoadedTensor> read = loadTensor(TensorPlace{place(name), array}, {});
            QVERIFY(read.has_value());
            const Tensor tensor = *ui.window.document().tensorOf(field);
            QVERIFY(std::ranges::equal(read->tensor.values(), tensor.values(), [](float a, float b) {
                return std::bit_cast<std::uint32_t>(a) == std::bit_cast<std::uint32_t>(b);
            }));
        }
        // Of what was saved all in one, the menu of recent files asks.
        emit ui.find<QMenu>("recentMenu").aboutToShow();
        ui.find<QMenu>("recentMenu").actions().front()->trigger();
        ui.rest();
        QVERIFY(ui.find<ArrayDialog>("arrayDialog").isVisible());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(name.endsWith(".npz") || file.readAll().contains("\"p\":\"0.5\""));
    }

    void eachFieldCanBeSavedAlone() {
        WindowFixture ui;
        for (const char* name : {"y.csv", "y.tsv", "y.npy", "y.npz", "y.safetensors"}) {
            ui.window.files().save(Field::y, path(name));
            ui.rest();
            const Result<LoadedTensor> read = loadTensor(place(name));
            QVERIFY(read.has_value());
            QVERIFY(read->tensor.shape() == Shape({3, 5}));
        }
        QCOMPARE(listArrays(place("y.npz"))->front().name, std::string("y"));
    }

    void theViewBecomesAPicture() {
        WindowFixture ui;
        TensorView& view = ui.grid("maskGrid");
        ui.window.files().saveView(view, path("view.png"));
        const QImage picture(path("view.png"));
        QCOMPARE(picture.size(), view.viewport()->size() * 2);
        const QPointF corner = view.cellRect({0, 0}).center();
        const QRgb inside = picture.pixel((corner * 2).toPoint());
        const QRgb outside = picture.pixel(picture.width() - 1, picture.height() - 1);
        QVERIFY(inside != outside);
        ui.window.files().saveView(ui.grid("xGrid"), path("view.svg"));
        QFile file(path("view.svg"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        QVERIFY(QSvgRenderer(svg).isValid());
        QVERIFY(svg.contains("<text") && !svg.contains("<image"));  // numbers stay text, cells stay shapes
        // What is dropped is hatched there too: lines run through its cell and through no other.
        ui.window.files().saveView(view, path("mask.svg"));
        QSvgRenderer renderer(path("mask.svg"));
        QImage drawn(view.viewport()->size(), QImage::Format_RGB32);
        drawn.fill(Qt::white);
        QPainter painter(&drawn);
        renderer.render(&painter);
        painter.end();
        const auto shades = [&](const QPoint& cell) {  // beside the digit
            const QRectF rect = view.cellRect(cell).adjusted(4, 4, -4, -4);
            std::set<QRgb> found;
            for (int x = static_cast<int>(rect.left()); x < rect.left() + rect.width() / 4; ++x) {
                found.insert(drawn.pixel(x, static_cast<int>(rect.top()) + 2));
            }
            return found.size();
        };
        QCOMPARE(ui.maskText(), QString("111100001010000"));
        QCOMPARE(shades({0, 0}), std::size_t{1});
        QVERIFY(shades({4, 0}) > 1);
        // Only what is named a picture becomes one.
        QSignalSpy failed(&ui.window.files(), &FileMenu::failed);
        ui.window.files().saveView(view, path("view.jpg"));
        QCOMPARE(failed.count(), 1);
        QVERIFY(!QFile::exists(path("view.jpg")));
    }

    void cellsAreCopiedAsText() {
        WindowFixture ui;
        ui.typeInto("xGrid", 0, 0, "nan");
        ui.typeInto("xGrid", 0, 1, "-inf");
        ui.typeInto("xGrid", 1, 0, "-0.5");
        ui.typeInto("xGrid", 1, 1, "2");
        ui.click("xGrid", 0, 0);
        ui.click("xGrid", 1, 1, Qt::ShiftModifier);
        const auto copied = [&](SelectionFormat format) {
            ui.grid("xGrid").copyAs(format);
            return QApplication::clipboard()->text();
        };
        QCOMPARE(copied(SelectionFormat::spreadsheet), QString("nan\t-inf\n-0.5\t2\n"));
        QCOMPARE(copied(SelectionFormat::csv), QString("nan,-inf\n-0.5,2\n"));
        QCOMPARE(copied(SelectionFormat::pytorch),
                 QString("torch.tensor([[float(\"nan\"), -float(\"inf\")],\n              [-0.5, 2.0]])\n"));
        QCOMPARE(copied(SelectionFormat::numpy),
                 QString("numpy.array([[numpy.nan, -numpy.inf],\n             [-0.5, 2.0]], dtype=numpy.float32)\n"));
        QCOMPARE(copied(SelectionFormat::markdown),
                 QString("|  | 0 | 1 |\n|---:|---:|---:|\n| **0** | nan | -inf |\n| **1** | -0.5 | 2 |\n"));
        QCOMPARE(ui.find<QMenu>("copyAsMenu").actions().size(), 5);
    }

    void aPressedSelectionMayBeDragged() {
        WindowFixture ui;
        ui.click("xGrid", 0, 0);
        ui.click("xGrid", 1, 1, Qt::ShiftModifier);
        const auto cells = ui.grid("xGrid").selectionData();
        QVERIFY(cells != nullptr);
        QCOMPARE(cells->text().count('\n'), 2);
        QCOMPARE(cells->text().count('\t'), 2);
        QCOMPARE(QString::fromUtf8(cells->data("text/csv")), cells->text().replace('\t', ','));
        // Pressed and released without a move, the selection is given up for the cell.
        QCOMPARE(ui.window.masksPage().grid().selection().size(), QSize(2, 2));
        ui.click("xGrid", 0, 1);
        QCOMPARE(ui.window.masksPage().grid().selection(), QRect(1, 0, 1, 1));
        // On the mask that is a click like any other.
        ui.click("maskGrid", 0, 0, Qt::ShiftModifier);
        const QString before = ui.maskText();
        ui.click("maskGrid", 0, 1);
        QVERIFY(ui.maskText() != before);
    }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] std::filesystem::path place(const QString& name) const { return path(name).toStdString(); }

    void put(const QString& name, const QByteArray& content) const {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    static void restDialog(const WindowFixture& ui) {
        auto& dialog = ui.find<TextImportDialog>("textImportDialog");
        QVERIFY(QTest::qWaitFor([&] { return !dialog.isBusy(); }, 30000));
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(OpeningTest)
#include "test_opening.moc"
