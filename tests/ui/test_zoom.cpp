// SPDX-License-Identifier: GPL-3.0-or-later
// One zoom, however it is asked for: from a number in each cell to many cells in a pixel, around what one points at.
#include <QNativeGestureEvent>
#include <QSlider>
#include <QWheelEvent>
#include <cmath>
#include <set>

#include "engine/tensor/fill.h"
#include "tests/ui/window_fixture.h"

using namespace dropscope;

namespace {

enum class Way { wheel, touchPad, touchScreen, keys, slider };

constexpr int kRows = 1200;
constexpr int kColumns = 1600;

}  // namespace

class TestZoom : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QPointingDevice* m_touchScreen = nullptr;
    const QPointF m_pointer{170, 120};  // in the viewport of x

    /// One small step nearer or farther.
    void step(WindowFixture& ui, Way way, bool nearer) {
        QWidget* view = ui.grid("xGrid").viewport();
        const QPointF global = view->mapToGlobal(m_pointer);
        switch (way) {
            case Way::wheel: {
                QWheelEvent wheel(m_pointer, global, {}, {0, nearer ? 120 : -120}, {}, Qt::ControlModifier,
                                  Qt::NoScrollPhase, false);
                QApplication::sendEvent(view, &wheel);
                break;
            }
            case Way::touchPad: {
                QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, m_pointer,
                                          m_pointer, global, nearer ? 0.2 : -0.17, {});
                QApplication::sendEvent(view, &pinch);
                break;
            }
            case Way::touchScreen: {
                const QPoint middle = m_pointer.toPoint();
                const QPoint together(10, 0);
                const QPoint apart(80, 0);
                QPoint at = nearer ? together : apart;
                QTest::touchEvent(view, m_touchScreen).press(0, middle - at, view).press(1, middle + at, view);
                for (int i = 0; i < 7; ++i) {
                    at += nearer ? QPoint(10, 0) : QPoint(-10, 0);
                    QTest::touchEvent(view, m_touchScreen).move(0, middle - at, view).move(1, middle + at, view);
                }
                QTest::touchEvent(view, m_touchScreen).release(0, middle - at, view).release(1, middle + at, view);
                break;
            }
            case Way::keys:
                ui.trigger(nearer ? "zoomInAction" : "zoomOutAction");
                break;
            case Way::slider: {
                auto& slider = ui.find<QSlider>("zoomSlider");
                slider.setValue(slider.value() + (nearer ? 10 : -10));
                break;
            }
        }
    }

private slots:
    /// How small a number can be read is for the screen to say that the grid is on, not for the finest one there is.
    void numbersFollowTheGridsOwnScreen() {
        GridViewport grid;
        grid.setTable(1000, 1000);
        grid.setRoom(this, {400, 300}, 2.0);
        grid.zoomTo(40.0, {});
        QVERIFY(grid.showsNumbers());
        grid.setRoom(this, {400, 300}, 1.0);  // dragged to a projector
        QVERIFY(!grid.showsNumbers());
        QCOMPARE(grid.zoom(), 40.0);
        grid.zoomTo(60.0, {});
        QVERIFY(grid.showsNumbers());
    }

    void initTestCase() {
        useOwnSettings(m_folder);
        m_touchScreen = QTest::createTouchDevice();
        m_touchScreen->setParent(this);  // else nobody's
    }

    /// However long and thin a table is: "Whole slice" shows all of it, thick enough to be seen, and each cell its state.
    void showsLongThinTablesWhole_data() {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::newRow("vector") << 1 << 512;
        QTest::newRow("long vector") << 1 << 1'000'000;
        QTest::newRow("one column") << 5000 << 1;
        QTest::newRow("activations") << 50'000 << 64;
        QTest::newRow("two columns") << 100'000 << 2;
        QTest::newRow("wide") << 100 << 3000;
    }
    void showsLongThinTablesWhole() {
        QFETCH(int, rows);
        QFETCH(int, columns);
        WindowFixture ui;
        Document& document = ui.window.document();
        document.setTensor(*Tensor::zeros(Shape({rows, columns})), "t");
        (void)document.setP(0.0);
        GridViewport& grid = ui.window.masksPage().grid();
        for (int i = 0; i < 40; ++i) {
            grid.zoomBy(1.0 / 1.5);
        }
        ui.rest();
        TensorView& view = ui.grid("maskGrid");
        QVERIFY2(grid.visibleCells().width() >= columns && grid.visibleCells().height() >= rows,
                 qPrintable(QString("%1 x %2").arg(grid.visibleCells().width()).arg(grid.visibleCells().height())));
        const QRectF table = view.tableRect();
        QVERIFY(view.gridRect().contains(table.adjusted(1, 1, -1, -1).toRect()));
        QVERIFY2(table.width() >= 40.0 && table.height() >= 40.0,
                 qPrintable(QString("%1 x %2").arg(table.width()).arg(table.height())));
        const auto colors = [&] {  // of the table's inside
            QTest::qWait(100);     // the whole picture comes from a job
            ui.rest();
            const QImage picture = view.viewport()->grab(table.adjusted(2, 2, -2, -2).toRect()).toImage();
            std::set<QRgb> found;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x) {
                    if (!QRectF(view.cellRect({0, 0})).adjusted(-6, -6, 6, 6).contains(x + table.x(), y + table.y())) {
                        found.insert(picture.pixel(x, y));
                    }
                }
            }
            return found;
        };
        const std::set<QRgb> kept = colors();
        QCOMPARE(kept.size(), std::size_t{1});
        (void)document.setP(1.0);
        const std::set<QRgb> dropped = colors();
        QCOMPARE(dropped.size(), std::size_t{1});
        QVERIFY(dropped != kept);
    }

    void reachesNumbersAndPixels_data() {
        QTest::addColumn<int>("way");
        QTest::newRow("Ctrl+wheel") << static_cast<int>(Way::wheel);
        QTest::newRow("pinch on a touch pad") << static_cast<int>(Way::touchPad);
        QTest::newRow("pinch on a touch screen") << static_cast<int>(Way::touchScreen);
        QTest::newRow("keys") << static_cast<int>(Way::keys);
        QTest::newRow("slider") << static_cast<int>(Way::slider);
    }
    void reachesNumbersAndPixels() {
        QFETCH(int, way);
        WindowFixture ui;
        ui.window.document().setTensor(*Tensor::zeros(Shape({kRows, kColumns})), "t");
        ui.rest();
        GridViewport& grid = ui.window.masksPage().grid();
        QVERIFY(grid.cellWidth() < 1.0);  // opens as a picture of the whole
        const bool pointed = way <= static_cast<int>(Way::touchScreen);
        // Where cells begin in the viewport: the indices are beside them.
        const auto under = [&] {
            const QPointF start = ui.grid("xGrid").cellRect({0, 0}).topLeft() +
                                  QPointF(grid.origin().x() * grid.cellWidth(), grid.origin().y() * grid.cellHeight());
            const QPointF at = m_pointer - start;
            return QPointF(grid.origin().x() + at.x() / grid.cellWidth(),
                           grid.origin().y() + at.y() / grid.cellHeight());
        };
        for (const bool nearer : {true, false}) {
            // The cards are higher for pictures than for numbers, so the farthest zoom is known only there.
            const auto goal = [&] { return nearer ? grid.largestZoom() : grid.smallestZoom(); };
            int steps = 0;
            while (std::abs(grid.cellWidth() / goal() - 1.0) > 0.02) {
                QVERIFY2(++steps < 60, qPrintable(QString::number(grid.cellWidth())));
                const double before = grid.cellWidth();
                const QPointF cell = under();
                step(ui, static_cast<Way>(way), nearer);
                QVERIFY2(nearer ? grid.cellWidth() > before : grid.cellWidth() < before,
                         qPrintable(QString("%1 to %2").arg(before).arg(grid.cellWidth())));
                // At the edges of the table the cell under the pointer has to give way; elsewhere it stays.
                const QPointF most = grid.largestOrigin();
                const bool free = grid.origin().x() > 0 && grid.origin().y() > 0 && grid.origin().x() < most.x() &&
                                  grid.origin().y() < most.y();
                if (pointed && free) {
                    // Where a finger comes down a cell is chosen, and comes into sight whole.
                    const double tap = way == static_cast<int>(Way::touchScreen) ? before : 0.0;
                    const QPointF moved = under() - cell;
                    QVERIFY(std::abs(moved.x()) * grid.cellWidth() < 2.0 + tap);
                    QVERIFY(std::abs(moved.y()) * grid.cellHeight() < 2.0 + tap);
                }
            }
            QCOMPARE(grid.showsNumbers(), nearer);
        }
        QVERIFY(grid.cellWidth() < 1.0);
    }

    void allGridsZoomTogether() {
        WindowFixture ui;
        ui.window.document().setTensor(*Tensor::zeros(Shape({kRows, kColumns})), "t");
        ui.rest();
        step(ui, Way::wheel, true);
        const QRectF x = ui.grid("xGrid").cellRect({5, 5});
        QCOMPARE(ui.grid("maskGrid").cellRect({5, 5}), x);
        QCOMPARE(ui.grid("yGrid").cellRect({5, 5}), x);
    }
};

QTEST_MAIN(TestZoom)
#include "test_zoom.moc"
