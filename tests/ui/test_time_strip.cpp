// SPDX-License-Identifier: GPL-3.0-or-later
// The masks of many draws as a strip: the same masks that the grid shows draw by draw.
#include <QAbstractButton>
#include <QSet>

#include "engine/tensor/fill.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/count_text.h"
#include "ui/views/time_strip.h"

using namespace dropscope;

class TestTimeStrip : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static TimeStrip& open(WindowFixture& ui) {
        QTest::mouseClick(&ui.find("masksTab"), Qt::LeftButton);
        ui.rest();
        return ui.find<TimeStrip>("timeStrip");
    }

    /// The masks as a text, a line a draw.
    static QStringList rowsOf(const TimeStrip& strip) {
        QStringList rows;
        QString draw;
        for (const QString& line : strip.csv().split('\n', Qt::SkipEmptyParts).mid(1)) {
            const QStringList fields = line.split(',');
            if (fields[0] != draw || rows.isEmpty()) {
                draw = fields[0];
                rows << QString();
            }
            rows.back() += fields[2];
        }
        return rows;
    }

private slots:
    void initTestCase() { useOwnSettings(m_folder); }

    void eachRowIsTheMaskOfItsDraw() {
        WindowFixture ui;
        const QStringList rows = rowsOf(open(ui));
        QVERIFY(rows.size() >= 10);
        for (int draw = 0; draw < rows.size(); ++draw) {
            ui.window.document().setStep(static_cast<std::uint32_t>(draw));
            QCOMPARE(rows[draw], ui.maskText());
        }
    }

    void aClickGoesToThatDraw() {
        WindowFixture ui;
        TimeStrip& strip = open(ui);
        QTest::mouseClick(&strip, Qt::LeftButton, {}, strip.cellRect(4, 7).center().toPoint());
        QCOMPARE(ui.window.document().settings().step, 4U);
        ui.trigger("undoAction");
        QCOMPARE(ui.window.document().settings().step, 0U);
    }

    /// Rows stay where they are while the draw is among them: a second click on the same spot is the same draw.
    void aRowInViewStaysWhereItIs() {
        WindowFixture ui;
        TimeStrip& strip = open(ui);
        const QPoint spot = strip.cellRect(19, 3).center().toPoint();
        QVERIFY(strip.drawRoom() > 20);
        for (int click = 0; click < 3; ++click) {
            QTest::mouseClick(&strip, Qt::LeftButton, {}, spot);
            QCOMPARE(ui.window.document().settings().step, 19U);
        }
        QCOMPARE(strip.csv().section('\n', 1, 1).section(',', 0, 0), QString("0"));
        // A step past the end scrolls by one row; back to the other end scrolls no further than it must.
        const std::uint32_t room = strip.drawRoom();
        const auto firstShown = [&strip] { return strip.csv().section('\n', 1, 1).section(',', 0, 0).toUInt(); };
        ui.window.document().setStep(room - 1);
        QCOMPARE(firstShown(), 0U);
        ui.window.document().setStep(room);
        QCOMPARE(firstShown(), 1U);
        ui.window.document().setStep(1);
        QCOMPARE(firstShown(), 1U);
        ui.window.document().setStep(0);
        QCOMPARE(firstShown(), 0U);
        ui.window.document().setStep(5 * room);  // a leap: in the middle
        QCOMPARE(firstShown(), firstDrawAround(5 * room, room));
    }

    void theFirstDrawInViewKeepsTheDrawInView_data() {
        QTest::addColumn<quint32>("current");
        QTest::addColumn<quint32>("first");
        constexpr quint32 last = std::numeric_limits<quint32>::max();
        for (const quint32 current : {0U, 1U, 29U, 30U, 31U, 1000U, last - 1, last}) {
            for (const quint32 first : {0U, 1U, 970U, 1001U, last - 29, last}) {
                QTest::addRow("%u from %u", current, first) << current << first;
            }
        }
    }
    void theFirstDrawInViewKeepsTheDrawInView() {
        QFETCH(quint32, current);
        QFETCH(quint32, first);
        constexpr quint32 room = 30;
        const quint32 next = firstDrawShowing(current, room, first);
        QVERIFY(next <= current && current - next < room);
        QVERIFY(next <= std::numeric_limits<quint32>::max() - (room - 1));  // there are so many draws from there
    }

    void keysWalkOverDrawsAndUnits() {
        WindowFixture ui;
        TimeStrip& strip = open(ui);
        strip.setFocus();
        QTest::keyClick(&strip, Qt::Key_Down);
        QTest::keyClick(&strip, Qt::Key_Down);
        QCOMPARE(ui.window.document().settings().step, 2U);
        QTest::keyClick(&strip, Qt::Key_Up);
        QCOMPARE(ui.window.document().settings().step, 1U);
        QVERIFY(strip.accessibleDescription().startsWith("draw 1, element 0: "));
        QTest::keyClick(&strip, Qt::Key_Right);
        QTest::keyClick(&strip, Qt::Key_Right);
        const QString state = ui.maskText()[2] == '1' ? "kept" : "dropped";
        QVERIFY2(strip.accessibleDescription().startsWith("draw 1, element 2: " + state),
                 qPrintable(strip.accessibleDescription()));
        QTest::keyClick(&strip, Qt::Key_Home);
        QCOMPARE(ui.window.document().settings().step, 0U);
    }

    /// Below the words and right of the numbers nothing changes; the frame lies where nothing was.
    void theFocusFrameRunsThroughNoWord() {
        WindowFixture ui;
        TimeStrip& strip = open(ui);
        strip.window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(strip.window()));
        strip.clearFocus();
        const QImage calm = strip.grab().toImage();
        strip.setFocus();
        const QImage framed = strip.grab().toImage();
        const QRect outer = calm.rect();
        const QRect inner = outer.adjusted(4, 4, -4, -4);
        int changed = 0;
        for (int y = 0; y < outer.height(); ++y) {
            for (int x = 0; x < outer.width(); ++x) {
                if (!inner.contains(x, y) && calm.pixel(x, y) != framed.pixel(x, y)) {
                    ++changed;
                    QCOMPARE(calm.pixelColor(x, y), calm.pixelColor(1, 1));
                }
            }
        }
        QVERIFY(changed > outer.width());
    }

    void hoverNamesDrawAndUnit() {
        WindowFixture ui;
        TimeStrip& strip = open(ui);
        const QStringList rows = rowsOf(strip);
        QTest::mouseMove(&strip, strip.cellRect(3, 6).center().toPoint());
        const QString state = rows[3][6] == '1' ? "kept" : "dropped";
        qsizetype dropped = 0;
        for (const QString& row : rows) {
            dropped += row[6] == '0' ? 1 : 0;
        }
        QCOMPARE(strip.sentence(), QString("draw 3, element 6: %1; it is dropped in %2 of the %3 draws shown")
                                       .arg(state)
                                       .arg(dropped)
                                       .arg(rows.size()));
        QCOMPARE(strip.accessibleDescription().left(strip.sentence().size()), strip.sentence());
    }

    void theWindowFollowsTheDraw() {
        WindowFixture ui;
        TimeStrip& strip = open(ui);
        ui.window.document().setStep(100'000);
        const QString first = strip.csv().section('\n', 1, 1);
        QCOMPARE(first.section(',', 0, 0).toUInt(), firstDrawAround(100'000, strip.drawRoom()));
        QVERIFY(strip.sentence().startsWith("draw 100000, "));
        ui.window.document().setStep(std::numeric_limits<std::uint32_t>::max());
        QVERIFY(strip.sentence().startsWith("draw 4294967295, "));
    }

    void theMarkedUnitIsThatOfTheCell() {
        WindowFixture ui;
        TimeStrip& strip = open(ui);
        ui.click("xGrid", 1, 3);
        QVERIFY(strip.sentence().contains("element 8:"));
        ui.window.document().setTensor(*filled(Shape({2, 3, 4, 5}), {Fill::Kind::normal, 0.0F, 1}), "maps");
        ui.window.document().setKind(LayerKind::dropout2d);
        ui.rest();
        QVERIFY(strip.sentence().contains("channel 0:"));
        QCOMPARE(rowsOf(strip).front().size(), 6);
    }

    void sameMasksAreSaidToBeTheSame() {
        WindowFixture ui;
        TimeStrip& strip = open(ui);
        QVERIFY(!strip.accessibleDescription().contains("the same mask"));
        ui.window.document().setSource(ReplaySource::jax);  // the same key draws the same mask
        ui.rest();
        QVERIFY2(strip.accessibleDescription().contains("have the same mask"),
                 qPrintable(strip.accessibleDescription()));
        ui.window.document().setSource(ReplaySource::torchCpu);
        ui.rest();
        const QStringList rows = rowsOf(strip);
        QCOMPARE(QSet<QString>(rows.begin(), rows.end()).size(), rows.size());
        QCOMPARE(rows.front(), ui.maskText());
    }

    void lockedMasksServeAllTimes() {
        WindowFixture ui;
        TimeStrip& strip = open(ui);
        ui.window.document().setTensor(*filled(Shape({7, 2, 6}), {Fill::Kind::normal, 0.0F, 1}), "sequence");
        ui.window.document().setKind(LayerKind::locked);
        ui.rest();
        QVERIFY(strip.accessibleDescription().contains("all 7 times"));
        QCOMPARE(rowsOf(strip).front().size(), 12);  // one for all times
    }

    void manyUnitsAreSampledOffTheGuiThread() {
        WindowFixture ui;
        TimeStrip& strip = open(ui);
        ui.window.document().setTensor(*Tensor::zeros(Shape({1000, 1000})), "large");
        ui.rest();
        QVERIFY(strip.accessibleDescription().contains("of " + countText(std::uint64_t{1000000}) + " units"));
        QVERIFY(rowsOf(strip).front().size() <= static_cast<qsizetype>(strip.unitRoom()));
        ui.click("xGrid", 0, 0);
        ui.rest();
        QVERIFY(strip.sentence().contains("element "));
    }

    void sampledUnitsKeepTheWantedOne_data() {
        QTest::addColumn<quint64>("count");
        QTest::addColumn<quint64>("wanted");
        for (const quint64 count : {1ULL, 5ULL, 300ULL, 1'000'003ULL, 100'000'000'000ULL}) {
            for (const quint64 wanted : {quint64{0}, count / 3, count - 1}) {
                QTest::addRow("%llu of %llu", wanted, count) << count << wanted;
            }
        }
    }
    void sampledUnitsKeepTheWantedOne() {
        QFETCH(quint64, count);
        QFETCH(quint64, wanted);
        const std::vector<std::uint64_t> units = sampledUnits(count, 300, wanted);
        QVERIFY(std::ranges::is_sorted(units) && std::ranges::adjacent_find(units) == units.end());
        QVERIFY(std::ranges::find(units, wanted) != units.end());
        QVERIFY(units.back() < count && units.size() <= 300);
        if (count <= 300) {
            QCOMPARE(units.size(), count);  // all of them
        } else {
            QVERIFY(units.size() >= 299);
        }
    }

    void whereThereIsNoMaskASentenceStands() {
        WindowFixture ui;
        TimeStrip& strip = open(ui);
        ui.find<QAbstractButton>("evalButton").click();
        QVERIFY(strip.accessibleDescription().contains("switch to Train"));
        ui.window.repaint();
        ui.find<QAbstractButton>("trainButton").click();
        ui.window.document().setKind(LayerKind::gaussian);
        QVERIFY(strip.accessibleDescription().contains("Noise drops nothing"));
        ui.window.document().setTensor(*Tensor::zeros(Shape({0, 4})), "empty");
        ui.rest();
        ui.window.repaint();
        QVERIFY(strip.accessibleDescription().contains("no elements"));
    }
};

QTEST_MAIN(TestTimeStrip)
#include "test_time_strip.moc"
