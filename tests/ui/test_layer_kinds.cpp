// SPDX-License-Identifier: GPL-3.0-or-later
// The whole family in the window: chosen from the menu, seen in the grids, explained, undone.
#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QSpinBox>
#include <bit>
#include <cmath>

#include "engine/tensor/fill.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/unit_text.h"
#include "ui/views/unit_map.h"

using namespace dropscope;

namespace {

void choose(WindowFixture& ui, const char* menu, int data) {
    auto& box = ui.find<QComboBox>(menu);
    box.setCurrentIndex(box.findData(data));
    emit box.activated(box.currentIndex());
}

void chooseKind(WindowFixture& ui, LayerKind kind) { choose(ui, "kindMenu", static_cast<int>(kind)); }

void setNormal(WindowFixture& ui, const Shape& shape) {
    ui.window.document().setTensor(*filled(shape, {Fill::Kind::normal, 0.0F, 5}), "normal");
    ui.rest();
}

/// A shape that the kind takes.
Shape shapeFor(LayerKind kind) {
    switch (kind) {
        case LayerKind::dropout1d:
            return Shape({3, 4, 6});
        case LayerKind::dropConnect:
            return Shape({5, 6});
        default:
            return Shape({2, 3, 6, 7});
    }
}

}  // namespace

class TestLayerKinds : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase() { useOwnSettings(m_folder); }

    void kinds_data() {
        QTest::addColumn<int>("kind");
        for (const LayerKind kind : allLayerKinds()) {
            QTest::newRow(std::string(nameOf(kind)).c_str()) << static_cast<int>(kind);
        }
    }

    void everyKindShowsWhatTheEngineComputes_data() { kinds_data(); }
    void everyKindShowsWhatTheEngineComputes() {
        QFETCH(int, kind);
        WindowFixture ui;
        setNormal(ui, shapeFor(static_cast<LayerKind>(kind)));
        chooseKind(ui, static_cast<LayerKind>(kind));
        ui.rest();
        const Document& document = ui.window.document();
        QCOMPARE(static_cast<int>(document.settings().layer.kind), kind);
        QVERIFY(document.fits().has_value());
        for (const Field field : {Field::y, Field::mask, Field::dx}) {
            const Result<Tensor> whole = document.tensorOf(field);
            QVERIFY(whole.has_value());
            std::vector<Cell> cells(whole->elementCount());
            document.read(field, 0, cells);
            for (std::size_t i = 0; i < cells.size(); ++i) {
                QCOMPARE(std::bit_cast<std::uint32_t>(cells[i].value),
                         std::bit_cast<std::uint32_t>(whole->values()[i]));
            }
        }
        QVERIFY(!ui.find<QLabel>("unitNote").text().isEmpty());
        QVERIFY(!ui.find<QLabel>("drawFinding").text().isEmpty());
        QVERIFY(!ui.find<QLabel>("explanationFormula").text().isEmpty());
        ui.trigger("undoAction");
        QCOMPARE(static_cast<int>(document.settings().layer.kind), static_cast<int>(LayerKind::dropout));
    }

    /// The explanation's numbers give the number in the grid, for every cell.
    void explanationsAddUp_data() { kinds_data(); }
    void explanationsAddUp() {
        QFETCH(int, kind);
        WindowFixture ui;
        setNormal(ui, shapeFor(static_cast<LayerKind>(kind)));
        chooseKind(ui, static_cast<LayerKind>(kind));
        const Document& document = ui.window.document();
        for (const Direction direction : {Direction::forward, Direction::backward}) {
            std::vector<Cell> y(document.x().elementCount());
            document.read(direction == Direction::forward ? Field::y : Field::dx, 0, y);
            for (std::uint64_t i = 0; i < y.size(); ++i) {
                const std::optional<CellExplanation> cell = document.explain(i, direction);
                QVERIFY(cell.has_value());
                QCOMPARE(cell->y, y[i].value);
                QVERIFY(std::abs(cell->x * cell->factor + cell->offset - cell->y) <= 1e-6F * (1 + std::abs(cell->y)));
                QCOMPARE(cell->outcome == CellExplanation::Outcome::dropped, !y[i].kept);
            }
        }
    }

    void aClickDropsTheWholeChannel() {
        WindowFixture ui;
        setNormal(ui, Shape({2, 3, 4, 5}));
        chooseKind(ui, LayerKind::dropout2d);
        ui.enter("pEdit", "0");
        ui.find<QSpinBox>("axis1").setValue(2);
        ui.click("maskGrid", 1, 1);
        const std::vector<Cell> cells = ui.cells(Field::y);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const bool inChannel = i / 20 == 2;  // sample 0, channel 2
            QCOMPARE(cells[i].kept, !inChannel);
            QCOMPARE(cells[i].byHand, inChannel);
        }
        QVERIFY(ui.find<QLabel>("drawFinding").text().contains("1 of 6 units"));
        // Freed from any of its cells, and not from another channel's.
        TensorModel& mask = ui.grid("maskGrid").model();
        ui.find<QSpinBox>("axis1").setValue(1);
        mask.clearByHand(QRect(0, 0, 5, 4));
        QVERIFY(!ui.window.document().byHand().empty());
        ui.find<QSpinBox>("axis1").setValue(2);
        mask.clearByHand(QRect(3, 3, 1, 1));
        QVERIFY(ui.window.document().byHand().empty());
    }

    void theUnitMapShowsEveryChannelAndGoesThere() {
        WindowFixture ui;
        setNormal(ui, Shape({2, 3, 4, 5}));
        QVERIFY(!ui.find("unitBar").isVisible());  // single elements are seen in the grid
        chooseKind(ui, LayerKind::dropout2d);
        QVERIFY(ui.find("unitBar").isVisible());
        std::vector<std::uint8_t> kept(6);
        ui.window.document().readUnits(0, kept);
        const auto dropped = std::ranges::count(kept, std::uint8_t{0});
        auto& map = ui.find<UnitMap>("unitMap");
        QVERIFY(map.accessibleDescription().startsWith(QString("%1 of 6").arg(dropped)));
        QTest::mouseClick(&map, Qt::LeftButton, {}, map.unitRect(4).center().toPoint());
        QCOMPARE(ui.find<QSpinBox>("axis0").value(), 1);
        QCOMPARE(ui.find<QSpinBox>("axis1").value(), 1);
        QCOMPARE(ui.grid("xGrid").model().flatIndex(0, 0), std::uint64_t{4 * 20});
        map.setFocus();
        QTest::keyClick(&map, Qt::Key_Right);
        QCOMPARE(ui.find<QSpinBox>("axis1").value(), 2);
        QTest::mouseClick(&ui.find("evalButton"), Qt::LeftButton);
        QVERIFY(!ui.find("unitBar").isVisible());
    }

    void theCountNamesItsUnits_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<Shape>("shape");
        QTest::addColumn<QString>("words");
        const Shape images({2, 3, 6, 7});
        QTest::newRow("elements") << static_cast<int>(LayerKind::dropout) << images << "kept, ";
        QTest::newRow("channels") << static_cast<int>(LayerKind::dropout2d) << images << "channels kept, ";
        QTest::newRow("one channel") << static_cast<int>(LayerKind::dropout2d) << Shape({1, 1, 6, 7})
                                     << "channel kept, ";
        QTest::newRow("many channels") << static_cast<int>(LayerKind::dropout2d) << Shape({50, 20, 2, 2})
                                       << "of channels kept";
        QTest::newRow("times") << static_cast<int>(LayerKind::locked) << images << "units kept over all times, ";
        QTest::newRow("samples") << static_cast<int>(LayerKind::stochasticDepthRow) << images << "samples kept, ";
        QTest::newRow("batch") << static_cast<int>(LayerKind::stochasticDepthBatch) << images << "batch kept, ";
    }
    void theCountNamesItsUnits() {
        QFETCH(int, kind);
        QFETCH(Shape, shape);
        QFETCH(QString, words);
        WindowFixture ui;
        setNormal(ui, shape);
        choose(ui, "kindMenu", kind);
        ui.rest();
        const QString said = ui.find<QLabel>("keptShare").text();
        QVERIFY2(said.startsWith(words), qPrintable(said));
    }

    void aKindThatDoesNotTakeXSaysSo() {
        WindowFixture ui;
        ui.window.document().setTensor(*Tensor::zeros(Shape({6})), "vector");
        chooseKind(ui, LayerKind::dropout2d);
        ui.rest();
        QVERIFY(ui.find<QLabel>("yGridSentence").isVisible());
        QVERIFY(ui.find<QLabel>("maskGridSentence").text().contains("at least 2 dimensions"));
        QVERIFY(ui.grid("xGrid").isVisible());  // x is still there to be edited
        ui.typeInto("xGrid", 0, 0, "3");
        ui.window.repaint();
        QVERIFY(!ui.window.document().tensorOf(Field::y).has_value());
        chooseKind(ui, LayerKind::dropout);
        ui.rest();
        QVERIFY(ui.grid("yGrid").isVisible());
        QCOMPARE(ui.cells(Field::y).size(), 6U);
    }

    void aKindWithoutMasksElsewhereSpeaksAsTheMenus() {
        WindowFixture ui;
        ui.window.document().setSource(ReplaySource::jax);
        chooseKind(ui, LayerKind::gaussian);
        ui.rest();
        const QString said = ui.find<QLabel>("maskGridSentence").text();
        QVERIFY2(said.contains("GaussianDropout") && said.contains("choose Dropscope"), qPrintable(said));
    }

    void sharedAxesAreEnteredAndRefusedInPlace() {
        WindowFixture ui;
        ui.enter("axesEdit", "1");
        QCOMPARE(ui.window.document().settings().layer.axes, std::vector<std::size_t>{1});
        const std::vector<Cell> cells = ui.cells(Field::mask);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            QCOMPARE(cells[i].kept, cells[i / 5 * 5].kept);  // a row as one
        }
        for (const char* wrong : {"2", "1, 1", "x", "-1"}) {
            ui.enter("axesEdit", wrong);
            QVERIFY2(ui.find<QLabel>("layerRefusal").isVisible(), wrong);
            QCOMPARE(ui.window.document().settings().layer.axes, std::vector<std::size_t>{1});
        }
        auto& axes = ui.find<QLineEdit>("axesEdit");
        axes.setFocus();
        axes.selectAll();
        QTest::keyClick(&axes, Qt::Key_Delete);
        QTest::keyClick(&axes, Qt::Key_Return);
        QVERIFY(!ui.find<QLabel>("layerRefusal").isVisible());
        QVERIFY(ui.window.document().settings().layer.axes.empty());
    }

    void fieldsAppearWhereTheyMean() {
        WindowFixture ui;
        setNormal(ui, Shape({2, 3, 6, 7}));
        QVERIFY(ui.find("zeroingMenu").isVisible() && ui.find("scalingMenu").isVisible());
        QVERIFY(!ui.find("sigmaEdit").isVisible() && !ui.find("blockSizeEdit").isVisible());
        chooseKind(ui, LayerKind::gaussianNoise);
        QVERIFY(ui.find("sigmaEdit").isVisible() && !ui.find("zeroingMenu").isVisible());
        QVERIFY(!ui.find("pEdit").isEnabled());
        ui.enter("sigmaEdit", "-1");
        QVERIFY(ui.find<QLabel>("layerRefusal").isVisible());
        ui.enter("sigmaEdit", "0.25");
        QCOMPARE(ui.window.document().settings().layer.sigma, 0.25);
        chooseKind(ui, LayerKind::dropBlock);
        QVERIFY(ui.find("blockSizeEdit").isVisible() && ui.find("pEdit").isEnabled());
        ui.enter("blockSizeEdit", "0");
        QVERIFY(ui.find<QLabel>("layerRefusal").isVisible());
        ui.enter("blockSizeEdit", "2");
        QCOMPARE(ui.window.document().settings().layer.blockSize, 2U);
        choose(ui, "kindMenu", static_cast<int>(LayerKind::alpha));
        QVERIFY(!ui.find("zeroingMenu").isVisible() && !ui.find("scalingMenu").isVisible());
    }

    void selectDoesNotSurviveWhereItHasNoMeaning() {
        WindowFixture ui;
        choose(ui, "zeroingMenu", static_cast<int>(Zeroing::select));
        QVERIFY(ui.window.document().settings().layer.zeroing == Zeroing::select);
        chooseKind(ui, LayerKind::alpha);
        QVERIFY(ui.window.document().settings().layer.zeroing == Zeroing::multiply);
        ui.trigger("undoAction");
        QVERIFY(ui.window.document().settings().layer.zeroing == Zeroing::select);
    }

    void pOneIsRefusedByGaussianDropout() {
        WindowFixture ui;
        chooseKind(ui, LayerKind::gaussian);
        ui.enter("pEdit", "1");
        QVERIFY(ui.find<QLabel>("pRefusal").isVisible());
        QCOMPARE(ui.window.document().settings().layer.p, 0.5);
    }

    /// The copied program is run where NumPy is installed, and must give y to the bit.
    void copiedCodeGivesTheSameNumbers_data() { kinds_data(); }
    void copiedCodeGivesTheSameNumbers() {
        QFETCH(int, kind);
        WindowFixture ui;
        setNormal(ui, shapeFor(static_cast<LayerKind>(kind)));
        chooseKind(ui, static_cast<LayerKind>(kind));
        ui.enter("pEdit", "0.3");
        copiedCodeRuns(ui);
    }

    /// The same for y as each framework forms it.
    void copiedCodeFormsYAsThere_data() {
        QTest::addColumn<int>("source");
        for (const ReplaySourceInfo& info : replaySources()) {
            QTest::newRow(info.name.data()) << static_cast<int>(info.source);
        }
    }
    void copiedCodeFormsYAsThere() {
        QFETCH(int, source);
        WindowFixture ui;
        setNormal(ui, Shape({40, 50}));
        ui.enter("pEdit", "0.3");
        ui.window.document().setSource(static_cast<ReplaySource>(source));
        copiedCodeRuns(ui);
        QVERIFY(ui.window.document().explain(0, Direction::forward)->y == ui.cells(Field::y)[0].value);
    }

    void codeForTooManyElementsIsRefused() {
        WindowFixture ui;
        setNormal(ui, Shape({200, 200}));
        QApplication::clipboard()->setText("before");
        ui.trigger("copyJaxAction");
        QCOMPARE(QApplication::clipboard()->text(), QString("before"));
        QVERIFY(ui.find<QLabel>("statusAction").text().contains("too many"));
    }

    void theLampComparesTheBackEnds() {
        WindowFixture ui;
        ui.rest();
        QCOMPARE(ui.find<QAbstractButton>("parityLamp").text(), QString("scalar = simd, bit for bit"));
        ui.find<QAbstractButton>("parityLamp").click();
        auto& finding = ui.find<QLabel>("parityFinding");
        QVERIFY(QTest::qWaitFor([&] { return finding.text().contains("all 15 elements"); }, 20000));
        for (const KernelBackend* backend : allBackends()) {
            const std::string name(backend->name());
            const QString lamp = ui.find<QLabel>(("backendLamp_" + name).c_str()).text();
            QVERIFY2(lamp.contains(backend->available() ? "●" : "not run"), qPrintable(lamp));
            QVERIFY(!ui.find<QLabel>(("backendWhere_" + name).c_str()).text().isEmpty());
        }
    }

private:
    /// Runs the copied program with NumPy.
    static void copiedCodeRuns(WindowFixture& ui) {
        const QString python = "/usr/bin/python3";
        if (QProcess::execute(python, {"-c", "import numpy"}) != 0) {
            QSKIP("python3-numpy is not installed");
        }
        ui.trigger("copyNumpyAction");
        const QString code = QApplication::clipboard()->text();
        QProcess program;
        program.start(python, {"-c", code + "\nprint(' '.join('%08x' % v for v in y.ravel().view(np.uint32)))"});
        QVERIFY(program.waitForFinished());
        QVERIFY2(program.exitCode() == 0, program.readAllStandardError().constData());
        const QList<QByteArray> bits = program.readAllStandardOutput().trimmed().split('\n').back().split(' ');
        const std::vector<Cell> y = ui.cells(Field::y);
        QCOMPARE(static_cast<std::size_t>(bits.size()), y.size());
        for (std::size_t i = 0; i < y.size(); ++i) {
            QCOMPARE(bits[static_cast<qsizetype>(i)].toUInt(nullptr, 16), std::bit_cast<std::uint32_t>(y[i].value));
        }
        ui.trigger("copyPytorchAction");
        QVERIFY(QApplication::clipboard()->text().contains("import torch"));
    }
};

QTEST_MAIN(TestLayerKinds)
#include "test_layer_kinds.moc"
