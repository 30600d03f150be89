// SPDX-License-Identifier: GPL-3.0-or-later
// The mosaic of channels: every slice is a picture, dropped ones say so, and the list names them all.
#include <QClipboard>
#include <QLabel>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <QWheelEvent>
#include <numeric>
#include <random>

#include "engine/tensor/fill.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/channel_text.h"
#include "ui/models/slice_plan.h"
#include "ui/views/channel_view.h"
#include "ui/views/mosaic_viewport.h"

using namespace dropscope;

namespace {

Tensor normal(const Shape& shape) {
    Fill fill;
    fill.kind = Fill::Kind::normal;
    return *filled(shape, fill);
}

/// With the channels of `zero` (flat slice numbers) all 0.
Tensor withZeros(const Shape& shape, const std::vector<std::size_t>& zero) {
    Tensor tensor = normal(shape);
    const std::span<float> values = *tensor.edit();
    const auto size = static_cast<std::size_t>(shape.rows() * shape.columns());
    for (const std::size_t slice : zero) {
        std::ranges::fill(values.subspan(slice * size, size), slice % 2 == 0 ? 0.0F : -0.0F);
    }
    return tensor;
}

}  // namespace

class TestChannels : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static void chooseChannels(WindowFixture& ui, double p) {
        LayerConfig layer;
        layer.kind = LayerKind::dropout2d;
        layer.p = p;
        QVERIFY(ui.window.document().setLayer(layer, "test").has_value());
        ui.rest();
    }

private slots:
    void initTestCase() { useOwnSettings(m_folder); }

    void theButtonAndTheKeyShowPictures() {
        WindowFixture ui;
        QVERIFY(!ui.find("channelsButton").isVisible());  // a matrix is one slice
        ui.window.document().setTensor(normal(Shape({2, 3, 4, 5})), "t");
        ui.rest();
        QVERIFY(ui.find("channelsButton").isVisible());
        QTest::mouseClick(&ui.find("channelsButton"), Qt::LeftButton);
        for (const char* name : {"xGridChannels", "maskGridChannels", "yGridChannels"}) {
            QVERIFY2(ui.find(name).isVisible(), name);
        }
        QVERIFY(!ui.grid("xGrid").isVisible());
        QVERIFY(ui.find<QAction>("channelsAction").isChecked());
        QTest::keyClick(&ui.find("xGridChannels"), Qt::Key_C);
        QVERIFY(ui.grid("xGrid").isVisible());
        QVERIFY(!ui.find<QToolButton>("channelsButton").isChecked());
        // Asked for once, a matrix is a grid all the same, and the next tensor shows its channels.
        ui.trigger("channelsAction");
        ui.window.document().setTensor(normal(Shape({4, 5})), "t");
        ui.rest();
        QVERIFY(ui.grid("xGrid").isVisible());
        ui.window.document().setTensor(normal(Shape({3, 4, 5})), "t");
        ui.rest();
        QVERIFY(ui.find("xGridChannels").isVisible());
    }

    void droppedChannelsAreNamedAndSaid() {
        WindowFixture ui;
        ui.window.document().setTensor(normal(Shape({2, 8, 4, 5})), "t");
        chooseChannels(ui, 0.3);
        ui.trigger("channelsAction");
        std::vector<std::uint8_t> kept(16);
        ui.window.document().readUnits(0, kept);
        QVERIFY(std::ranges::count(kept, 0) > 0);
        const auto& mask = ui.find<ChannelView>("maskGridChannels");
        const auto& y = ui.find<ChannelView>("yGridChannels");
        for (int i = 0; i < 16; ++i) {
            QCOMPARE(mask.isDropped(i), kept[static_cast<std::size_t>(i)] == 0);
            QCOMPARE(y.isDropped(i), kept[static_cast<std::size_t>(i)] == 0);
            const QString place = QString("n %1, c %2").arg(i / 8).arg(i % 8);
            QCOMPARE(mask.describe(i), mask.isDropped(i) ? place + ", dropped" : place);
        }
        const QString sentence = ui.find<QLabel>("droppedChannels").text();
        const QString count = QString::number(std::ranges::count(kept, 0));
        QVERIFY2(sentence.startsWith("dropped by this mask: " + count + " of 16 ("), qPrintable(sentence));
        QStringList first;
        for (int i = 0; i < 8; ++i) {
            if (kept[static_cast<std::size_t>(i)] == 0) {
                first << QString::number(i);
            }
        }
        QTest::mouseClick(&ui.find("droppedChannelsCopy"), Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->text().contains("n 0: c " + first.join(", ") + " of 8 ("));
        ui.find<QAbstractButton>("nextDraw").click();
        QVERIFY(ui.find<QLabel>("droppedChannels").text() != sentence);
        QTest::mouseClick(&ui.find("evalButton"), Qt::LeftButton);
        QVERIFY(!ui.find("droppedChannels").isVisible());
    }

    void zeroChannelsOfAFileAreFound() {
        WindowFixture ui;
        ui.window.document().setTensor(withZeros(Shape({2, 64, 7, 5}), {3, 7, 64 + 11}), "t");
        ui.trigger("channelsAction");
        ui.rest();
        QCOMPARE(ui.find<QLabel>("zeroChannels").text().replace(QChar(0x202F), ' '),
                 QString("all 0 in x: 3 of 128 (2.3 %) — n 0: c 3, 7; n 1: c 11"));
        const auto& x = ui.find<ChannelView>("xGridChannels");
        for (int i = 0; i < 128; ++i) {
            QCOMPARE(x.isZero(i), i == 3 || i == 7 || i == 75);
        }
        ui.window.document().editCells(Field::x, {{3 * 35, 1.0F}}, "edit");
        ui.rest();
        QVERIFY(ui.find<QLabel>("zeroChannels").text().contains("n 0: c 7;"));
    }

    void listsSayWhereAndHowMany() {
        const auto said = [](const std::vector<std::int64_t>& lengths, const QStringList& names,
                             const std::vector<std::uint8_t>& marked) {
            return channelList("dropped", lengths, names, marked).sentence.replace(QChar(0x202F), ' ');
        };
        QCOMPARE(said({1, 4}, {"N", "C"}, {0, 1, 0, 1}), QString("dropped: c 1, 3 of 4 (50.0 %)"));
        QCOMPARE(said({4, 1, 1}, {"N", "C", "L"}, {0, 0, 0, 1}), QString("dropped: n 3 of 4 (25.0 %)"));
        QCOMPARE(said({1}, {"N"}, {1}), QString("dropped: n 0 of 1 (100.0 %)"));
        QCOMPARE(said({2, 2}, {"N", "C"}, {0, 0, 0, 0}), QString("dropped: none of 4"));
        QCOMPARE(said({2, 2, 2}, {"N", "time", "C"}, {1, 0, 0, 0, 0, 0, 1, 1}),
                 QString("dropped: 3 of 8 (37.5 %) — n 0, time 0: c 0; n 1, time 1: c 0, 1"));
        QVERIFY(said({}, {}, {1}).isEmpty());
        // What all samples have in common comes first, once.
        QCOMPARE(said({3, 4}, {"N", "C"}, {0, 1, 0, 0, 0, 1, 0, 1, 0, 1, 0, 0}),
                 QString("dropped: 4 of 12 (33.3 %) — every n: c 1; n 1: c 3"));
    }

    void enterAndDoubleClickOpenAPicture() {
        WindowFixture ui;
        ui.window.document().setTensor(normal(Shape({2, 3, 4, 5})), "t");
        ui.trigger("channelsAction");
        ui.rest();
        auto& x = ui.find<ChannelView>("xGridChannels");
        auto* mosaic = ui.window.findChild<MosaicViewport*>();
        x.setFocus();
        QTest::keyClick(&x, Qt::Key_End);
        QCOMPARE(ui.find<QSpinBox>("axis0").value(), 1);
        QCOMPARE(ui.find<QSpinBox>("axis1").value(), 2);
        QTest::keyClick(&x, Qt::Key_Left);
        QCOMPARE(x.accessibleDescription(), QString("n 1, c 1"));
        QTest::keyClick(&x, Qt::Key_Return);
        QVERIFY(ui.grid("xGrid").isVisible());
        QVERIFY(ui.grid("xGrid").hasFocus());
        QCOMPARE(ui.grid("xGrid").model().flatIndex(0, 0), std::uint64_t{4 * 20});
        ui.trigger("channelsAction");
        QCOMPARE(mosaic->current(), 4);  // and it is found again
        QTest::mouseDClick(x.viewport(), Qt::LeftButton, {}, mosaic->pictureRect(2).center().toPoint());
        QVERIFY(ui.grid("xGrid").isVisible());
        QCOMPARE(ui.find<QSpinBox>("axis0").value(), 0);
        QCOMPARE(ui.find<QSpinBox>("axis1").value(), 2);
    }

    void everyPictureHasItsPlace_data() {
        QTest::addColumn<int>("count");
        for (const int count : {1, 2, 64, 4096, 100'000}) {
            QTest::addRow("%d", count) << count;
        }
    }
    void everyPictureHasItsPlace() {
        QFETCH(int, count);
        MosaicViewport mosaic;
        mosaic.setTable(static_cast<std::uint64_t>(count), 28, 28);
        mosaic.setRoom(this, {300, 240});
        mosaic.setCurrent(count - 1);
        QVERIFY(QRectF(0, 0, 300, 242).contains(mosaic.pictureRect(count - 1)));
        for (const double width : {10.0, 90.0, 1000.0}) {
            mosaic.zoomTo(width, {50, 50});
            mosaic.scrollTo(mosaic.largestOffset() / 2);
            const auto [first, last] = mosaic.inSight();
            QVERIFY(last - first <= 40);  // only what is seen is computed
            for (int picture = first; picture < last; ++picture) {
                const QPointF middle = mosaic.pictureRect(picture).center();
                QCOMPARE(mosaic.pictureAt(middle).value_or(-1), picture);
            }
        }
        // Zooming keeps what is under the pointer.
        mosaic.zoomTo(60, {});
        mosaic.scrollTo(mosaic.largestOffset() / 3);
        const QPointF pointer = mosaic.pictureRect((mosaic.inSight().first + mosaic.inSight().second) / 2).center();
        const auto under = mosaic.pictureAt(pointer);
        mosaic.zoomTo(75, pointer);
        if (under && count > 1000) {
            const QRectF now = mosaic.pictureRect(*under);
            QVERIFY(now.top() <= pointer.y() && now.bottom() >= pointer.y());
        }
    }

    void oneZoomServesGridsAndMosaics() {
        WindowFixture ui;
        ui.window.document().setTensor(normal(Shape({2, 64, 28, 28})), "t");
        ui.trigger("channelsAction");
        ui.rest();
        auto* mosaic = ui.window.findChild<MosaicViewport*>();
        const double cells = ui.window.masksPage().grid().cellWidth();
        auto& slider = ui.find<QSlider>("zoomSlider");
        slider.setValue(slider.maximum());
        QCOMPARE(mosaic->tileWidth(), mosaic->largestTile());
        ui.trigger("zoomOutAction");
        QVERIFY(mosaic->tileWidth() < mosaic->largestTile());
        QVERIFY(slider.value() < slider.maximum());
        auto& x = ui.find<ChannelView>("xGridChannels");
        const double before = mosaic->tileWidth();
        QWheelEvent wheel(QPointF(50, 50), x.viewport()->mapToGlobal(QPointF(50, 50)), {}, {0, 120}, {},
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(x.viewport(), &wheel);
        QVERIFY(mosaic->tileWidth() > before);
        ui.find<QAbstractButton>("zoomFit").click();
        QVERIFY(mosaic->tileWidth() < before);
        QCOMPARE(ui.window.masksPage().grid().cellWidth(), cells);
    }

    void zeroSlicesStopAtTheFirstOtherValue() {
        std::uint64_t elementsRead = 0;
        const SlicePlan plan(Shape({100, 1000, 1000}));
        const auto read = [&](std::uint64_t first, std::span<float> values) {
            elementsRead += values.size();
            std::ranges::fill(values, first / 1'000'000 == 7 ? 0.0F : 1.0F);
        };
        const auto zero = zeroSlices(plan, read, {});
        QVERIFY(zero.has_value());
        QCOMPARE(std::accumulate(zero->begin(), zero->end(), 0), 1);
        QCOMPARE((*zero)[7], std::uint8_t{1});
        QVERIFY(elementsRead < 1'200'000);
    }
};

QTEST_MAIN(TestChannels)
#include "test_channels.moc"
