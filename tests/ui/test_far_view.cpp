// SPDX-License-Identifier: GPL-3.0-or-later
// From afar every pixel shows what it covers; a large picture comes in the end, with a sample in its place until then.
#include <QScrollBar>
#include <QSignalSpy>
#include <algorithm>
#include <random>

#include "tests/ui/window_fixture.h"
#include "ui/style/theme.h"
#include "ui/views/cell_painter.h"
#include "ui/views/far_picture.h"

using namespace dropscope;

namespace {

EditedTensor noise(const Shape& shape) {
    std::vector<float> values(shape.elementCount());
    std::mt19937 random(3);
    std::ranges::generate(values, [&] { return static_cast<float>(random() % 2000) / 1000.0F - 1.0F; });
    return *Tensor::fromValues(shape, values);
}

FarCells cellsOf(const Document& document, Field field) {
    const Shape& shape = document.x().shape();
    return {std::make_shared<const FieldSnapshot>(document.snapshot(field)),
            0,
            static_cast<int>(shape.rows()),
            static_cast<int>(shape.columns()),
            static_cast<std::uint64_t>(shape.columns()),
            1};
}

QImage painted(FarPicture& picture, const FarFrame& frame, const FarCells& cells, const FarColors& colors) {
    QImage image(frame.size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    picture.paint(painter, {0, 0}, frame, [&] { return cells; }, [&] { return colors; }, false);
    return image;
}

}  // namespace

class FarViewTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { useOwnSettings(m_folder); }

    void eachPixelShowsWhatItCovers_data() {
        QTest::addColumn<int>("field");
        for (const Field field : {Field::x, Field::mask, Field::y, Field::dx}) {
            QTest::addRow("%d", static_cast<int>(field)) << static_cast<int>(field);
        }
    }

    void eachPixelShowsWhatItCovers() {
        QFETCH(int, field);
        Document document(**defaultBackend());
        document.setTensor(noise(Shape({80, 120})), "noise");
        document.setFreshBackwardMask(true);
        const auto grid = static_cast<Field>(field);
        const FarColors colors(grid, lightTheme(), 1.0);
        const QImage image = paintFarView(cellsOf(document, grid), colors, {{8.0, 4.0}, {0.25, 0.25}, {20, 10}}, 1e9);
        std::vector<Cell> all(80 * 120);
        document.read(grid, 0, all);
        for (int y = 0; y < 10; ++y) {
            for (int x = 0; x < 20; ++x) {
                double sum = 0.0;
                double dropped = 0.0;
                double stray = 0.0;
                for (int cell = 0; cell < 16; ++cell) {
                    const int row = 4 + 4 * y + cell / 4;
                    const int column = 8 + 4 * x + cell % 4;
                    const std::size_t at = static_cast<std::size_t>(row) * 120 + static_cast<std::size_t>(column);
                    sum += static_cast<double>(all[at].value);
                    dropped += all[at].kept ? 0.0 : 1.0;
                    stray += all[at].stray ? 1.0 : 0.0;
                }
                const QColor expected(colors.pixel(sum / 16, dropped / 16, stray / 16, false));
                const QColor got(image.pixel(x, y));
                QVERIFY(std::abs(expected.red() - got.red()) <= 1 && std::abs(expected.green() - got.green()) <= 1 &&
                        std::abs(expected.blue() - got.blue()) <= 1);
            }
        }
    }

    /// The same slice with rows and columns exchanged is the picture's mirror image.
    void exchangedAxesAreReadToo() {
        Document document(**defaultBackend());
        document.setTensor(noise(Shape({80, 120})), "noise");
        const FarColors colors(Field::y, lightTheme(), 1.0);
        const FarCells cells = cellsOf(document, Field::y);
        const FarCells turned{cells.grid, cells.first, cells.columns, cells.rows, 1, cells.rowStride};
        const FarFrame frame{{8.0, 4.0}, {0.25, 0.25}, {26, 14}};
        const FarFrame turnedFrame{{4.0, 8.0}, {0.25, 0.25}, {14, 26}};
        const QImage image = paintFarView(cells, colors, frame, 1e9);
        const QImage mirrored = paintFarView(turned, colors, turnedFrame, 1e9);
        QCOMPARE(mirrored.size(), QSize(14, 26));
        QCOMPARE(cellsIn(turned, turnedFrame), cellsIn(cells, frame));
        for (int y = 0; y < 14; ++y) {
            for (int x = 0; x < 26; ++x) {
                QCOMPARE(mirrored.pixel(y, x), image.pixel(x, y));
            }
        }
    }

    /// Neither rows nor columns lie together in memory: the first slice of the first two of three axes.
    void scatteredCellsAreReadToo() {
        Document document(**defaultBackend());
        document.setTensor(noise(Shape({30, 50, 2})), "noise");
        for (const Field field : {Field::x, Field::mask, Field::y}) {
            const FarColors colors(field, lightTheme(), 1.0);
            const CellPainter painter(field, lightTheme(), 1.0, 1.0);
            const FarCells cells{std::make_shared<const FieldSnapshot>(document.snapshot(field)), 0, 30, 50, 100, 2};
            const QImage image = paintFarView(cells, colors, {{5.0, 3.0}, {1.0, 1.0}, {40, 20}}, 1e9);
            for (int y = 0; y < 20; ++y) {
                for (int x = 0; x < 40; ++x) {
                    Cell cell;
                    const auto row = static_cast<std::uint64_t>(y + 3);
                    const auto column = static_cast<std::uint64_t>(x + 5);
                    document.read(field, row * 100 + column * 2, {&cell, 1});
                    QCOMPARE(image.pixel(x, y), painter.pixel(cell));
                }
            }
        }
    }

    void straysAreRedFromAfar() {
        Document document(**defaultBackend());
        document.setTensor(EditedTensor::constant(Shape({400, 400}), 1.0F), "ones");
        const FarColors colors(Field::dx, lightTheme(), 4.0);
        const FarFrame frame{{0, 0}, {0.1, 0.1}, {40, 40}};
        const auto redness = [&] {
            const QImage image = paintFarView(cellsOf(document, Field::dx), colors, frame, 1e9);
            const QColor color(image.pixel(20, 20));
            return color.red() - (color.green() + color.blue()) / 2;
        };
        const int before = redness();
        document.setFreshBackwardMask(true);
        QVERIFY2(redness() > before + 20, qPrintable(QString("%1, %2").arg(before).arg(redness())));
    }

    void aSampleIsThereUntilTheWholeComes() {
        Document document(**defaultBackend());
        document.setTensor(noise(Shape({2000, 1500})), "noise");
        const FarCells cells = cellsOf(document, Field::y);
        const FarColors colors(Field::y, lightTheme(), 1.0);
        const FarFrame frame{{0, 0}, {0.1, 0.1}, {150, 200}};
        QVERIFY(cellsIn(cells, frame) > FarPicture::kAtOnceCells);
        FarPicture picture;
        QSignalSpy arrived(&picture, &FarPicture::arrived);
        const QImage sample = painted(picture, frame, cells, colors);
        QVERIFY(picture.isBusy());
        QCOMPARE(qAlpha(sample.pixel(75, 100)), 255);
        QVERIFY(arrived.wait());
        const QImage whole = paintFarView(cells, colors, frame, 1e9);
        QCOMPARE(painted(picture, frame, cells, colors), whole);
        QVERIFY(!picture.isBusy());
        // Moved by 3 pixels, what was in view moves along, and the rest is there too.
        const FarFrame moved{{0, 30}, {0.1, 0.1}, {150, 170}};
        const QImage after = painted(picture, moved, cells, colors);
        QCOMPARE(after.copy(0, 0, 150, 160), whole.copy(0, 3, 150, 160));
        QCOMPARE(qAlpha(after.pixel(75, 169)), 255);
    }

    /// A generator that has to run through all cells would keep the window waiting: nothing is there until the whole comes. What
    /// it ran through once is near, under another p too.
    void aFarGeneratorRunsOffTheGuiThread() {
        Document document(**defaultBackend());
        document.setTensor(EditedTensor::constant(Shape({5000, 6000}), 1.0F), "ones");
        document.setSource(ReplaySource::torchCpu);
        QVERIFY(document.fits().has_value());
        const FarColors colors(Field::mask, lightTheme(), 1.0);
        const FarFrame frame{{0, 0}, {0.03, 0.03}, {180, 150}};
        FarPicture picture;
        QSignalSpy arrived(&picture, &FarPicture::arrived);
        const FarCells cells = cellsOf(document, Field::mask);
        QVERIFY(!isNear(cells, frame));
        QCOMPARE(qAlpha(painted(picture, frame, cells, colors).pixel(75, 100)), 0);
        QVERIFY(picture.isEmpty() && picture.isBusy());
        QVERIFY(arrived.wait(20'000));
        QCOMPARE(painted(picture, frame, cells, colors), paintFarView(cells, colors, frame, 1e9));
        QVERIFY(!picture.isEmpty() && !picture.isBusy());
        QVERIFY(document.setP(0.7).has_value());
        picture.invalidate();
        const FarCells other = cellsOf(document, Field::mask);
        QVERIFY(isNear(other, frame));
        QCOMPARE(qAlpha(painted(picture, frame, other, colors).pixel(75, 100)), 255);
        QVERIFY(!picture.isEmpty());
        // The values of x need no mask.
        document.setSeed(43);
        QVERIFY(isNear(cellsOf(document, Field::x), frame) && !isNear(cellsOf(document, Field::y), frame));
    }

    void whatChangesIsNotShownAgain() {
        Document document(**defaultBackend());
        document.setTensor(EditedTensor::constant(Shape({2000, 1500}), 1.0F), "ones");
        const FarColors colors(Field::mask, lightTheme(), 1.0);
        const FarFrame frame{{0, 0}, {0.1, 0.1}, {150, 200}};
        FarPicture picture;
        QSignalSpy arrived(&picture, &FarPicture::arrived);
        (void)painted(picture, frame, cellsOf(document, Field::mask), colors);
        QVERIFY(document.setP(1.0).has_value());
        picture.invalidate();
        const FarCells dropped = cellsOf(document, Field::mask);
        const QRgb all = colors.pixel(0.0, 1.0, 0.0, false);
        QCOMPARE(painted(picture, frame, dropped, colors).pixel(75, 100), all);
        QVERIFY(arrived.wait());
        QCOMPARE(painted(picture, frame, dropped, colors).pixel(75, 100), all);
    }

    /// 2.5 thousand million cells, of which none is in memory.
    void moreCellsThanAnIntCounts() {
        WindowFixture ui;
        ui.window.document().setTensor(EditedTensor::constant(Shape({50'000, 50'000}), 1.0F), "vast");
        GridViewport& grid = ui.window.masksPage().grid();
        TensorView& y = ui.grid("yGrid");
        (void)y.grab();
        grid.zoomTo(60.0, {0, 0});
        grid.setCurrent({49'999, 49'999});
        const std::uint64_t last = 2'500'000'000U - 1;
        QCOMPARE(y.model().flatIndex(49'999, 49'999), last);
        QVERIFY(grid.visibleCells().height() > 1.0);
        QCOMPARE(grid.origin(), grid.largestOrigin());
        (void)y.grab();
        ui.window.document().editCells(Field::x, {{last, 2.0F}}, "edit");
        QCOMPARE(y.model().index(49'999, 49'999).data().toString() == "0.0000" ||
                     y.model().index(49'999, 49'999).data().toString() == "4.0000",
                 true);
        QVERIFY(y.verticalScrollBar()->maximum() > 0);
        ui.window.document().setTensor(EditedTensor::constant(Shape({3}), 1.0F), "small");  // its statistics stop
        ui.rest();
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(FarViewTest)
#include "test_far_view.moc"
