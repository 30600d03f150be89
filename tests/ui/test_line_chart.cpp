// SPDX-License-Identifier: GPL-3.0-or-later
// What the Training page's curves are made of: smoothing, decimation, logarithmic ticks; and that what is exported opens
// elsewhere.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QProcess>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <random>

#include "tests/ui/window_fixture.h"
#include "ui/charts/decimate.h"
#include "ui/charts/line_chart.h"
#include "ui/charts/ticks.h"
#include "ui/pages/training_page.h"

using namespace dropscope;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

/// A Python that has pandas; nothing where there is none.
QString findPython() {
    for (const char* python : {"/usr/bin/python3", "python3"}) {
        QProcess process;
        process.start(python, {"-c", "import pandas"});
        if (process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0) {
            return python;
        }
    }
    return {};
}

LineData twoLines() {
    LineData data;
    for (int epoch = 0; epoch <= 20; ++epoch) {
        data.x.push_back(epoch);
    }
    data.xTitles = {"epoch"};
    data.xName = "epoch";
    LineSeries falling{.id = "falling", .name = "falling", .values = {}};
    LineSeries rising{.id = "rising", .name = "rising", .color = SeriesColor::with, .values = {}};
    for (const double x : data.x) {
        falling.values.push_back(1.0 / (1.0 + x));
        rising.values.push_back(0.05 * x);
    }
    data.series = {falling, rising};
    return data;
}

/// How many pixels are not of the corner's colour.
int drawnPixels(const QImage& picture) {
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            count += picture.pixel(x, y) != picture.pixel(0, 0) ? 1 : 0;
        }
    }
    return count;
}

/// Around all pixels that are not of the corner's colour.
QRect drawnArea(const QImage& picture) {
    QRect area;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixel(x, y) != picture.pixel(0, 0)) {
                area |= QRect(x, y, 1, 1);
            }
        }
    }
    return area;
}

}  // namespace

class TestLineChart : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase() { useOwnSettings(m_folder); }

    // ---- smoothing ----

    void aConstantStaysItself() {
        for (const double smoothing : {0.0, 0.5, 0.99}) {
            for (const double value : smoothed(std::vector<double>(50, 3.25), smoothing)) {
                QVERIFY(std::abs(value - 3.25) < 1e-12);  // no pull towards 0 at the start
            }
        }
    }

    void noSmoothingChangesNothing() {
        const std::vector<double> values = {1.0, -2.0, 7.5};
        QCOMPARE(smoothed(values, 0.0), values);
    }

    void smoothingIsTheWeightedMeanOfThePast() {
        // By hand, s = 0.5: weights 1, 1/2, 1/4 backwards, over their sum.
        const std::vector<double> found = smoothed({4.0, 0.0, 8.0}, 0.5);
        QCOMPARE(found[0], 4.0);
        QVERIFY(std::abs(found[1] - (0.0 + 0.5 * 4.0) / 1.5) < 1e-12);
        QVERIFY(std::abs(found[2] - (8.0 + 0.25 * 4.0) / 1.75) < 1e-12);
    }

    void gapsStayAndCountForNothing() {
        const std::vector<double> found = smoothed({4.0, kNan, 8.0}, 0.5);
        QVERIFY(std::isnan(found[1]));
        QVERIFY(std::abs(found[2] - (8.0 + 0.5 * 4.0) / 1.5) < 1e-12);
    }

    // ---- decimation by pixel ----

    void everyPixelKeepsItsEnds_data() {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("logarithmic");
        QTest::newRow("sparse") << 20 << false;
        QTest::newRow("dense") << 20000 << false;
        QTest::newRow("dense, log x") << 20000 << true;
    }

    void everyPixelKeepsItsEnds() {
        QFETCH(int, count);
        QFETCH(bool, logarithmic);
        constexpr double kWidth = 300.0;
        std::mt19937 generator(5);
        std::normal_distribution<double> noise;
        std::vector<double> pixels;
        std::vector<double> values;
        for (int i = 0; i < count; ++i) {
            const double share =
                logarithmic ? std::log10(1.0 + i) / std::log10(1.0 + count) : i / static_cast<double>(count);
            pixels.push_back(kWidth * share);
            values.push_back(i % 7 == 3 ? kNan : noise(generator));
        }
        struct Column {
            double smallest = std::numeric_limits<double>::infinity();
            double largest = -std::numeric_limits<double>::infinity();
            int points = 0;
        };
        std::map<int, Column> all;
        std::map<int, Column> drawn;
        const auto add = [&](std::map<int, Column>& columns, std::size_t i) {
            if (!std::isnan(values[i])) {
                Column& column = columns[static_cast<int>(std::floor(pixels[i]))];
                column.smallest = std::min(column.smallest, values[i]);
                column.largest = std::max(column.largest, values[i]);
                ++column.points;
            }
        };
        for (std::size_t i = 0; i < values.size(); ++i) {
            add(all, i);
        }
        const std::vector<std::size_t> kept = decimatedByPixel(pixels, values);
        QVERIFY(std::ranges::adjacent_find(kept, std::ranges::greater_equal()) == kept.end());
        for (const std::size_t i : kept) {
            QVERIFY(!std::isnan(values[i]));
            add(drawn, i);
        }
        QCOMPARE(drawn.size(), all.size());
        for (const auto& [pixel, column] : all) {
            QCOMPARE(drawn[pixel].smallest, column.smallest);
            QCOMPARE(drawn[pixel].largest, column.largest);
            QVERIFY(drawn[pixel].points <= 4);
        }
    }

    // ---- logarithmic ticks ----

    void logTicksAreRoundAndInside_data() {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("texts");
        QTest::newRow("two decades") << 0.0 << 2.0 << 8 << "1|2|5|10|20|50|100";
        QTest::newRow("two decades, little room") << 0.0 << 2.0 << 4 << "1|10|100";
        QTest::newRow("below one") << -3.0 << 0.0 << 5 << "0.001|0.01|0.1|1";
        QTest::newRow("many decades") << 0.0 << 6.0 << 4 << "1|100|1×10⁴|1×10⁶";
        QTest::newRow("a third of a decade") << std::log10(1.0) << std::log10(2.0) << 6 << "1.0|1.2|1.4|1.6|1.8|2.0";
    }

    void logTicksAreRoundAndInside() {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(int, most);
        QStringList texts;
        for (const Tick& tick : logTicks({.low = low, .high = high}, most)) {
            QVERIFY(tick.at >= low - 1e-6 && tick.at <= high + 1e-6);
            texts << tick.text;
        }
        QVERIFY(texts.size() <= most);
        QTEST(texts.join('|'), "texts");
    }

    void logTicksSayWhereTheyLie() {
        for (const Tick& tick : logTicks({.low = -2.0, .high = 2.9}, 20)) {
            QVERIFY(std::abs(std::pow(10.0, tick.at) / tick.text.toDouble() - 1.0) < 1e-9);
        }
    }

    // ---- the chart ----

    void csvHasEveryPoint() {
        LineChart chart;
        chart.setData(twoLines(), "two lines");
        const QStringList lines = chart.csv().split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 1 + 2 * 21);
        QCOMPARE(lines[0], QString("epoch,series,value,low,high"));
        QCOMPARE(lines[3], QString("2,falling,") + QString::number(1.0 / 3.0, 'g', 16) + ",,");
    }

    void svgIsADrawingThatOthersRead() {
        LineChart chart;
        chart.setData(twoLines(), "two lines");
        const QByteArray svg = chart.svg({640, 360});
        QXmlStreamReader xml(svg);
        int paths = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement) {
                paths += xml.name() == QString("path") || xml.name() == QString("polyline") ? 1 : 0;
                QVERIFY(xml.name() != QString("image"));  // lines, not pixels
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(paths >= 2);
        QSvgRenderer renderer(svg);
        QVERIFY(renderer.isValid());
        // In millimetres, of which a browser sees 96 pixels an inch.
        QVERIFY(svg.contains("width=\"169.333mm\"") && svg.contains("viewBox=\"0 0 640 360\""));
        QImage picture(640, 360, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        renderer.render(&painter);
        painter.end();
        const int drawn = drawnPixels(picture);
        QVERIFY2(drawn > 640, qPrintable(QString::number(drawn)));  // more than one line from edge to edge
        QVERIFY(drawn < 640 * 360 / 2);
    }

    void svgIsThePictureOfThePng() {
        LineChart chart;
        chart.setData(twoLines(), "two lines");
        const QImage expected = chart.image({640, 360});
        QSvgRenderer renderer(chart.svg({640, 360}));
        QImage picture(expected.size(), QImage::Format_RGB32);
        QPainter painter(&picture);
        renderer.render(&painter);
        painter.end();
        const QRect drawn = drawnArea(picture);
        const QRect wanted = drawnArea(expected);
        for (const int off : {drawn.left() - wanted.left(), drawn.top() - wanted.top(), drawn.right() - wanted.right(),
                              drawn.bottom() - wanted.bottom()}) {
            QVERIFY2(std::abs(off) <= 6, qPrintable(QString::number(off)));  // of 1280 pixels
        }
    }

    // The page has its legend beside the chart; a picture takes its key along, of the lines that it shows.
    void picturesHaveAKey() {
        LineChart chart;
        const LineData data = twoLines();
        chart.setData(data, "two lines");
        const QByteArray both = chart.svg({640, 360});
        for (const LineSeries& series : data.series) {
            QVERIFY2(both.contains('>' + series.name.toUtf8() + '<'), qPrintable(series.name));
        }
        const QImage withKey = chart.image({640, 360});
        chart.setSeriesVisible(data.series[0].id, false);
        const QByteArray one = chart.svg({640, 360});
        QVERIFY(!one.contains('>' + data.series[0].name.toUtf8() + '<'));
        QVERIFY(chart.image({640, 360}) != withKey);
    }

    void pngDecodesToTheSamePicture() {
        LineChart chart;
        chart.setData(twoLines(), "two lines");
        const QImage picture = chart.image({640, 360});
        const QString path = m_folder.filePath("chart.png");
        QVERIFY(picture.save(path));
        const QImage read(path);
        QCOMPARE(read.size(), QSize(1280, 720));
        QCOMPARE(read.convertToFormat(QImage::Format_RGB32).pixel(640, 360), picture.pixel(640, 360));
        QVERIFY(drawnPixels(read) > 1280);
    }

    void pandasSeesTheLinesOfTheChart() {
        const QString python = findPython();
        if (python.isEmpty()) {
            QSKIP("no python3 with pandas is here (Debian: python3-pandas)");
        }
        WindowFixture ui;
        ui.window.showPage("training");
        ui.rest();
        for (const auto& [field, text] :
             {std::pair{"train_hidden", "8/8"}, {"train_seeds", "3"}, {"train_epochs", "6"}, {"train_samples", "60"}}) {
            ui.enter(field, text);
        }
        ui.rest();
        TrainingSession& session = ui.find<TrainingPage>("trainingPage").session();
        session.setSpeed(0.0);
        session.play();
        QVERIFY(QTest::qWaitFor([&] { return session.isFinished(); }, 60000));
        ui.rest();
        const QString path = m_folder.filePath("curves.csv");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(session.log().csv().toUtf8()) > 0);
        file.close();

        QProcess process;
        process.start(python, {DROPSCOPE_TEST_DATA "/learn/curves_mean.py", path});
        QVERIFY2(process.waitForFinished(60000), qPrintable(process.errorString()));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        const QJsonObject recomputed = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        const std::map<QString, QString> lines = {{"validation", "validation eval loss"},
                                                  {"training-eval", "train eval loss"},
                                                  {"training", "train train loss"}};
        const LineData& drawn = ui.find<LineChart>("trainingChart").data();
        QCOMPARE(drawn.series.size(), std::size_t{6});
        for (const LineSeries& series : drawn.series) {
            const QString side = series.id.section('-', 0, 0);
            const QJsonArray means =
                recomputed[lines.at(series.id.section('-', 1))].toObject()[side == "without" ? "0" : "0.5"].toArray();
            QCOMPARE(static_cast<std::size_t>(means.size()), series.values.size());
            QCOMPARE(series.values.size(), std::size_t{7});
            for (std::size_t epoch = 0; epoch < series.values.size(); ++epoch) {
                const QJsonValue mean = means[static_cast<qsizetype>(epoch)];
                QCOMPARE(mean.isDouble(), !std::isnan(series.values[epoch]));
                QVERIFY(!mean.isDouble() || std::abs(mean.toDouble() - series.values[epoch]) < 1e-9);
            }
        }
    }
};

QTEST_MAIN(TestLineChart)
#include "test_line_chart.moc"
