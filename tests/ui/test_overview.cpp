// SPDX-License-Identifier: GPL-3.0-or-later
// The map of a whole slice: true pictures from few cells, and a frame that moves the grids.
#include <QImage>
#include <QLabel>

#include "engine/tensor/fill.h"
#include "tests/ui/window_fixture.h"
#include "ui/panels/overview_bar.h"
#include "ui/style/theme.h"
#include "ui/views/cell_painter.h"
#include "ui/views/overview_map.h"
#include "ui/views/sampled_picture.h"

using namespace dropscope;

namespace {

Tensor tensorOf(std::int64_t rows, std::int64_t columns) {
    Fill fill;
    fill.kind = Fill::Kind::arange;
    return *filled(Shape({rows, columns}), fill);
}

}  // namespace

class TestOverview : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase() { useOwnSettings(m_folder); }

    void aPictureReadsNoMoreThanItMay_data() {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::newRow("1 x 1") << 1 << 1;
        QTest::newRow("28 x 28") << 28 << 28;
        QTest::newRow("1 x 5000000") << 1 << 5'000'000;
        QTest::newRow("5000000 x 1") << 5'000'000 << 1;
        QTest::newRow("7 x 100003") << 7 << 100'003;
        QTest::newRow("10000 x 10000") << 10'000 << 10'000;
        QTest::newRow("3000 x 3000, rows in one piece") << 3'000 << 3'000;
    }
    void aPictureReadsNoMoreThanItMay() {
        QFETCH(int, rows);
        QFETCH(int, columns);
        constexpr int kMost = 20'000;
        std::int64_t cellsRead = 0;
        std::int64_t piecesRead = 0;
        // The left half is -1 and dropped, the right half +1 and kept.
        const CellTable table{
            rows, columns, true, true, true, false, [&](int row, int column, auto values, auto kept) {
                ++piecesRead;
                QVERIFY(row >= 0 && row < rows && column >= 0);
                QVERIFY(column + static_cast<int>(values.size()) <= columns);
                cellsRead += static_cast<std::int64_t>(values.size());
                for (std::size_t i = 0; i < values.size(); ++i) {
                    const bool left = 2 * (static_cast<std::int64_t>(column) + static_cast<std::int64_t>(i)) < columns;
                    values[i] = left ? -1.0F : 1.0F;
                    kept[i] = left ? 0 : 1;
                }
            }};
        const CellPainter cells(Field::y, lightTheme(), 1.0, 1.0);
        const SampledPicture picture = sampledPicture(table, cells, {120, 50}, kMost);
        QCOMPARE(picture.image.size(), QSize(std::min(120, columns), std::min(50, rows)));
        QVERIFY2(piecesRead <= kMost, qPrintable(QString::number(piecesRead)));
        const bool inOnePiece =
            piecesRead > 0 && cellsRead == piecesRead * columns;  // then each is read for 120 pixels
        QVERIFY2(cellsRead <= (inOnePiece ? 64 : 1) * kMost, qPrintable(QString::number(cellsRead)));
        QCOMPARE(inOnePiece, picture.complete || columns <= 64 * picture.image.width());
        QCOMPARE(picture.complete, static_cast<std::int64_t>(rows) * columns <= kMost);
        QCOMPARE(picture.allDropped, columns == 1);
        QVERIFY(!picture.allZero);
        if (columns > 1) {
            const int y = picture.image.height() / 2;
            QCOMPARE(picture.image.pixel(0, y), cells.pixel(-1.0, 1.0, false));
            QCOMPARE(picture.image.pixel(picture.image.width() - 1, y), cells.pixel(1.0, 0.0, false));
        }
    }

    void isSeenOnlyWhereTheSliceIsCut() {
        WindowFixture ui;
        QVERIFY(!ui.find("overviewMap").isVisible());  // 3 x 5
        ui.window.document().setTensor(tensorOf(400, 600), "t");
        ui.rest();
        QVERIFY(!ui.find("overviewMap").isVisible());  // the whole picture
        const int gridTop = ui.grid("xGrid").mapTo(&ui.window, QPoint()).y();
        ui.window.masksPage().grid().zoomBy(8.0);
        ui.rest();
        QVERIFY(ui.find("overviewMap").isVisible());
        QCOMPARE(ui.grid("xGrid").mapTo(&ui.window, QPoint()).y(), gridTop);  // nothing jumps under the pointer
        ui.window.masksPage().grid().zoomToFit();
        ui.rest();
        QVERIFY(!ui.find("overviewMap").isVisible());
    }

    void aClickAndADragMoveTheGrids() {
        WindowFixture ui;
        ui.window.document().setTensor(tensorOf(400, 600), "t");
        ui.rest();
        GridViewport& grid = ui.window.masksPage().grid();
        grid.zoomBy(8.0);
        ui.rest();
        auto& map = ui.find<OverviewMap>("overviewMap");
        const QRectF table = map.tableRect();
        const auto at = [&](double x, double y) {
            return QPoint(static_cast<int>(table.left() + x * table.width()),
                          static_cast<int>(table.top() + y * table.height()));
        };
        const auto middle = [&] {
            return QPointF((grid.origin().x() + grid.visibleCells().width() / 2) / 600,
                           (grid.origin().y() + grid.visibleCells().height() / 2) / 400);
        };
        QTest::mouseClick(&map, Qt::LeftButton, {}, at(0.75, 0.25));
        QVERIFY(std::abs(middle().x() - 0.75) < 0.02);
        QVERIFY(std::abs(middle().y() - 0.25) < 0.04);
        QVERIFY(QRectF(map.frameRect()).contains(at(0.75, 0.25)));
        QTest::mousePress(&map, Qt::LeftButton, {}, at(0.75, 0.25));
        QTest::mouseMove(&map, at(0.3, 0.6));
        QTest::mouseRelease(&map, Qt::LeftButton, {}, at(0.3, 0.6));
        QVERIFY(std::abs(middle().x() - 0.3) < 0.02);
        QVERIFY(std::abs(middle().y() - 0.6) < 0.04);
        QTest::mouseClick(&map, Qt::LeftButton, {}, at(0.0, 0.99));  // into a corner: never beyond the table
        QCOMPARE(grid.origin(), QPointF(0, grid.largestOrigin().y()));
    }

    void theKeyboardReachesEveryCorner() {
        WindowFixture ui;
        ui.window.document().setTensor(tensorOf(400, 600), "t");
        ui.rest();
        GridViewport& grid = ui.window.masksPage().grid();
        grid.zoomBy(8.0);
        grid.scrollTo({0, 0});
        auto& map = ui.find<OverviewMap>("overviewMap");
        QVERIFY(map.focusPolicy() == Qt::StrongFocus);
        map.setFocus();
        const double quarter = std::floor(grid.visibleCells().width() / 4);
        QTest::keyClick(&map, Qt::Key_Right);
        QCOMPARE(grid.origin(), QPointF(quarter, 0));
        QTest::keyClick(&map, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(grid.origin(), QPointF(quarter, grid.largestOrigin().y()));
        QTest::keyClick(&map, Qt::Key_End);
        QCOMPARE(grid.origin(), grid.largestOrigin());
        QTest::keyClick(&map, Qt::Key_PageUp);
        QVERIFY(grid.origin().y() < grid.largestOrigin().y());
        QTest::keyClick(&map, Qt::Key_Home);
        QCOMPARE(grid.origin(), QPointF(0, 0));
    }

    void saysWhatIsInSight() {
        WindowFixture ui;
        ui.window.document().setTensor(tensorOf(400, 600), "t");
        ui.rest();
        GridViewport& grid = ui.window.masksPage().grid();
        grid.zoomTo(40.0, {});
        grid.scrollTo({100, 200});
        const auto lastColumn = static_cast<int>(std::ceil(100 + grid.visibleCells().width())) - 1;
        const auto lastRow = static_cast<int>(std::ceil(200 + grid.visibleCells().height())) - 1;
        QCOMPARE(ui.find("overviewMap").accessibleDescription(),
                 QString("rows 200 to %1 of 400, columns 100 to %2 of 600").arg(lastRow).arg(lastColumn));
        QCOMPARE(ui.find<QLabel>("overviewRows").text(), QString("rows 200 to %1 of 400").arg(lastRow));
        grid.scrollTo(grid.largestOrigin());
        QVERIFY(ui.find("overviewMap").accessibleDescription().contains("to 399 of 400"));
        QVERIFY(ui.find("overviewMap").accessibleDescription().contains("to 599 of 600"));
    }
};

QTEST_MAIN(TestOverview)
#include "test_overview.moc"
