// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QLocale>
#include <QTest>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

#include "engine/stats/binomial.h"
#include "ui/charts/decimate.h"
#include "ui/charts/histogram_chart.h"
#include "ui/charts/plot_frame.h"
#include "ui/charts/running_share_chart.h"
#include "ui/charts/ticks.h"
#include "ui/style/appearance.h"

namespace dropscope {

namespace {

RunningShare draws(std::uint64_t units, double p, std::size_t passes, unsigned seed = 1) {
    RunningShare running{.unitsPerDraw = units, .expected = 1.0 - p, .shares = {}};
    std::mt19937 generator(seed);
    std::binomial_distribution<std::uint64_t> kept(units, 1.0 - p);
    std::uint64_t total = 0;
    for (std::size_t pass = 1; pass <= passes; ++pass) {
        total += p == 0.0 ? units : p == 1.0 ? 0 : kept(generator);
        running.shares.push_back(static_cast<double>(total) / (static_cast<double>(units) * static_cast<double>(pass)));
    }
    return running;
}

HistogramData normalDropped(double p, std::size_t bins, std::size_t count, double scale = 1.0) {
    HistogramData data{
        .low = -6.0 * scale, .high = 6.0 * scale, .x = std::vector<double>(bins), .y = std::vector<double>(bins)};
    std::mt19937 generator(7);
    std::normal_distribution<double> normal(0.3, 1.0);
    std::uniform_real_distribution<double> uniform;
    const auto add = [&](std::vector<double>& counts, double value) {
        const double bin = (value - data.low) / data.binWidth();
        if (bin >= 0 && bin < static_cast<double>(bins)) {
            counts[static_cast<std::size_t>(bin)] += 1.0 / static_cast<double>(count);
        }
    };
    double sumX = 0.0;
    double sumY = 0.0;
    double dropped = 0.0;
    double squares = 0.0;
    for (std::size_t i = 0; i < count; ++i) {
        const double x = scale * normal(generator);
        add(data.x, x);
        sumX += x;
        squares += x * x;
        if (uniform(generator) < p) {
            ++dropped;
        } else {
            add(data.y, x / (1.0 - p));
            sumY += x / (1.0 - p);
        }
    }
    const auto n = static_cast<double>(count);
    data.meanX = sumX / n;
    data.meanY = sumY / n;
    data.theoryMean = p < 1.0 ? data.meanX : 0.0;
    data.theorySd = p < 1.0 ? std::sqrt(squares / n / (1.0 - p) - data.meanX * data.meanX) : 0.0;
    data.droppedShare = dropped / n;
    data.droppedTo = 0.0;
    return data;
}

/// Pictures of the chart in a card, with the mouse at these shares of its width.
template <class Chart, class Data>
void saveHovered(Chart& /*kind*/, const Data& data, QSize size, std::initializer_list<double> places,
                 const QString& path) {
    QWidget card;
    QPalette palette;
    palette.setColor(QPalette::Window, Appearance::instance().theme().card);
    card.setPalette(palette);
    card.resize(size);
    auto* chart = new Chart(&card);
    chart->setGeometry(card.rect().adjusted(12, 12, -12, -12));
    chart->setData(data);
    card.show();
    int number = 0;
    for (const double place : places) {
        const QPoint at(static_cast<int>(place * chart->width()), chart->height() / 2);
        QTest::mouseMove(chart, at);
        QCoreApplication::processEvents();
        card.grab().save(QString("%1-%2-%3.png").arg(path).arg(size.width()).arg(++number));
    }
}

/// A chart that counts how often it lays itself out.
class CountingChart : public ChartWidget {
public:
    CountingChart() : ChartWidget(nullptr) {}
    void change() { dataChanged("changed"); }
    [[nodiscard]] QString csv() const override { return {}; }

    int rebuilds = 0;

protected:
    void forgetData() override {}
    PlotFrame rebuild(PlotView& /*view*/) override {
        ++rebuilds;
        return {};
    }
    void paintAbove(QPainter& /*painter*/, const PlotFrame& /*frame*/) const override {}
    [[nodiscard]] std::unique_ptr<ChartWidget> twin() const override { return std::make_unique<CountingChart>(); }
};

/// A card-coloured window with the chart in it, shown.
template <class Chart>
struct Card {
    explicit Card(QSize size) {
        QPalette palette;
        palette.setColor(QPalette::Window, Appearance::instance().theme().card);
        window.setPalette(palette);
        window.resize(size);
        chart->setGeometry(window.rect());
        window.show();
    }

    QImage grab() {
        QCoreApplication::processEvents();
        return window.grab().toImage();
    }

    QWidget window;
    Chart* chart = new Chart(&window);
};

/// Number of device pixels in column `x` of nearly this colour.
int pixelsLike(const QImage& picture, int x, const QColor& color) {
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        const QColor here = picture.pixelColor(x, y);
        count += std::abs(here.red() - color.red()) + std::abs(here.green() - color.green()) +
                             std::abs(here.blue() - color.blue()) <
                         60
                     ? 1
                     : 0;
    }
    return count;
}

}  // namespace

class TestCharts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));  // a decimal comma, which must not be seen
        Appearance::instance().setChoice(Appearance::Choice::light);
    }

    void cleanup() {
        Appearance::instance().setPresentation(false);
        Appearance::instance().setChoice(Appearance::Choice::light);
    }

    // ---- decimation ----

    void decimationKeepsWhatShows_data() {
        QTest::addColumn<std::size_t>("count");
        QTest::addColumn<std::size_t>("columns");
        QTest::newRow("nothing") << std::size_t{0} << std::size_t{300};
        QTest::newRow("one") << std::size_t{1} << std::size_t{300};
        QTest::newRow("few enough") << std::size_t{600} << std::size_t{300};
        QTest::newRow("one too many") << std::size_t{601} << std::size_t{300};
        QTest::newRow("many") << std::size_t{100'003} << std::size_t{719};
        QTest::newRow("two columns") << std::size_t{1000} << std::size_t{2};
    }

    void decimationKeepsWhatShows() {
        QFETCH(std::size_t, count);
        QFETCH(std::size_t, columns);
        std::vector<double> values(count);
        std::mt19937 generator(3);
        std::normal_distribution<double> noise;
        for (double& value : values) {
            value = noise(generator);
        }
        const std::vector<std::size_t> kept = decimatedIndices(values, columns);

        QVERIFY(kept.size() <= 2 * columns);
        QCOMPARE(kept.size() == count, count <= 2 * columns);
        QVERIFY(std::ranges::adjacent_find(kept, std::ranges::greater_equal()) == kept.end());
        if (count == 0) {
            return;
        }
        QCOMPARE(kept.front(), std::size_t{0});
        QCOMPARE(kept.back(), count - 1);
        std::vector<double> drawn;
        for (const std::size_t i : kept) {
            drawn.push_back(values[i]);
        }
        QCOMPARE(std::ranges::min(drawn), std::ranges::min(values));
        QCOMPARE(std::ranges::max(drawn), std::ranges::max(values));
    }

    void aLoneSpikeIsNeverLost() {
        for (std::size_t at = 0; at < 5000; at += 37) {
            std::vector<double> values(5000, 0.5);
            values[at] = at % 2 == 0 ? 1.0 : 0.0;
            const auto kept = decimatedIndices(values, 100);
            QVERIFY(std::ranges::find(kept, at) != kept.end());
        }
    }

    void nansAreNotDrawnAsExtremes() {
        std::vector<double> values(1000, std::numeric_limits<double>::quiet_NaN());
        values[0] = values[999] = 0.0;
        values[500] = 2.0;
        QCOMPARE(decimatedIndices(values, 100), (std::vector<std::size_t>{0, 500, 999}));
    }

    // ---- ticks ----

    void percentAxesStartAndEndOnRoundNumbers_data() {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("texts");
        QTest::newRow("all") << 0.0 << 1.0 << 5 << "0 %|20 %|40 %|60 %|80 %|100 %";
        QTest::newRow("quarters") << 0.0 << 1.0 << 4 << "0 %|25 %|50 %|75 %|100 %";
        QTest::newRow("15 units") << 0.247 << 0.753 << 5 << "20 %|40 %|60 %|80 %";
        QTest::newRow("15 units, fine") << 0.247 << 0.753 << 6 << "20 %|30 %|40 %|50 %|60 %|70 %|80 %";
        QTest::newRow("10^6 units") << 0.49902 << 0.50098 << 5 << "49.90 %|49.95 %|50.00 %|50.05 %|50.10 %";
        QTest::newRow("10^12 units") << 0.49999902 << 0.50000098 << 5
                                     << "49.99990 %|49.99995 %|50.00000 %|50.00005 %|50.00010 %";
        QTest::newRow("on the bounds") << 0.1 << 0.3 << 4 << "10 %|15 %|20 %|25 %|30 %";
    }

    void percentAxesStartAndEndOnRoundNumbers() {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(int, most);
        const SteppedRange range = percentRange({low, high}, most);
        QStringList texts;
        for (const Tick& tick : percentTicks(range)) {
            texts.append(tick.text);
        }
        QTEST(texts.join('|'), "texts");
        QVERIFY(range.range.low <= low + 1e-9 && range.range.high >= high - 1e-9);
    }

    void passesAreCountedInWholeSteps_data() {
        QTest::addColumn<quint64>("last");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("texts");
        QTest::newRow("one") << quint64{1} << 5 << "1";
        QTest::newRow("four") << quint64{4} << 5 << "1|2|3|4";
        QTest::newRow("ten") << quint64{10} << 5 << "1|2|4|6|8|10";
        QTest::newRow("187") << quint64{187} << 5 << "1|50|100|150";
        QTest::newRow("200") << quint64{200} << 5 << "1|50|100|150|200";
        QTest::newRow("narrow") << quint64{200} << 2 << "1|100|200";
        QTest::newRow("20000") << quint64{20000} << 5 << "1|5000|10000|15000|20000";
    }

    void passesAreCountedInWholeSteps() {
        QFETCH(quint64, last);
        QFETCH(int, most);
        QStringList texts;
        for (const Tick& tick : countTicks(last, most)) {
            texts.append(tick.text);
        }
        QTEST(texts.join('|'), "texts");
    }

    void valueTicksLieInside_data() {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QString>("texts");
        QTest::newRow("around zero") << -3.2 << 3.2 << "−2|0|2";
        QTest::newRow("decimals") << 0.1 << 0.34 << "0.10|0.15|0.20|0.25|0.30";
        QTest::newRow("tiny") << -2.3e-7 << 2.3e-7 << "−2×10⁻⁷|−1×10⁻⁷|0|1×10⁻⁷|2×10⁻⁷";
        QTest::newRow("huge") << 0.0 << 4.4e12 << "0|1×10¹²|2×10¹²|3×10¹²|4×10¹²";
    }

    void valueTicksLieInside() {
        QFETCH(double, low);
        QFETCH(double, high);
        QStringList texts;
        for (const Tick& tick : valueTicks({low, high}, 5)) {
            QVERIFY(tick.at >= low && tick.at <= high);
            texts.append(tick.text);
        }
        QTEST(texts.join('|'), "texts");
    }

    void valuesReadWell() {
        QCOMPARE(valueText(-0.5612, 0.01), QString("−0.56"));
        QCOMPARE(valueText(-0.0001, 0.01), QString("0.00"));
        QCOMPARE(shortText(0.25), QString("0.25"));
        QCOMPARE(shortText(-7.5e8), QString("−7.5×10⁸"));
        QCOMPARE(percentText(0.49849, 1), QString("49.8 %"));
    }

    // ---- what the charts say ----

    /// One pass of the band is the interval that the panel beside it names.
    void theBandIsTheBinomialOne() {
        QCOMPARE(keptShareBand(0.5, 15, 1).low, 4.0 / 15);
        QCOMPARE(keptShareBand(0.5, 15, 1).high, 11.0 / 15);
        QCOMPARE(keptShareBand(0.5, 60, 1).low, 22.0 / 60);
        QCOMPARE(keptShareBand(0.5, 60, 1).high, 38.0 / 60);
        QCOMPARE(keptShareBand(1 - 1e-9, 15, 1).low, 1.0);  // all 15, in all but one of 60 million seeds
        QCOMPARE(keptShareBand(1 - 1e-9, 15, 200).low, 1.0);
        QCOMPARE(keptShareBand(0.99, 15, 1).high, 1.0);
        QCOMPARE(keptShareBand(0.01, 15, 1).low, 0.0);
        QCOMPARE(keptShareBand(1.0, 15, 1).span(), 0.0);
        QCOMPARE(keptShareBand(0.0, 15, 1).span(), 0.0);
    }

    /// Many units: 1.96 standard deviations, from where on that is within a unit of the exact interval.
    void theBandOfManyUnitsIsTheNormalOne() {
        const Range many = keptShareBand(0.5, 1'000'000, 1);
        QVERIFY(std::abs(many.low - 0.49902) < 1e-6 && std::abs(many.high - 0.50098) < 1e-6);
        // Four times the passes, half the width.
        QVERIFY(std::abs(keptShareBand(0.5, 1'000'000, 4).span() - 0.5 * many.span()) < 1e-12);
        for (const double q : {0.5, 0.1, 0.9, 0.999}) {
            const auto trials = static_cast<std::uint64_t>(kExactTrials / std::min(q, 1 - q) * 1.01);
            const Range band = keptShareBand(q, trials, 1);
            const CountInterval exact = binomialInterval95(trials, q);
            const auto n = static_cast<double>(trials);
            QVERIFY(std::abs(band.low * n - static_cast<double>(exact.lowest)) < 1.5);
            QVERIFY(std::abs(band.high * n - static_cast<double>(exact.highest)) < 1.5);
        }
    }

    /// Whatever was asked for before.
    void rememberedBandsAreTheBands() {
        for (const double q : {0.5, 0.5, 0.3, 0.5}) {
            for (const std::uint64_t units : {15ULL, 15ULL, 60ULL, 15ULL}) {
                for (const std::size_t passes : {3U, 40U, 7U}) {
                    const std::vector<Range> bands =
                        bandsOf({.unitsPerDraw = units, .expected = q, .shares = {}}, passes);
                    QCOMPARE(bands.size(), passes);
                    QCOMPARE(bands.back().low, keptShareBand(q, units, passes).low);
                    QCOMPARE(bands.back().high, keptShareBand(q, units, passes).high);
                }
            }
        }
    }

    /// No seed drops one of a few units at p = 1e-9, nearly: the chart has no band to show, and says nothing of "every seed".
    void hardlyEverDroppedIsNotNeverDropped() {
        RunningShareChart chart;
        chart.setData({.unitsPerDraw = 15, .expected = 1 - 1e-9, .shares = {1.0, 1.0}});
        QVERIFY2(chart.accessibleDescription().contains("stay between 100.0 % and 100.0 %, and this one does"),
                 qPrintable(chart.accessibleDescription()));
        QVERIFY(!chart.image({600, 300}).isNull());
    }

    void theBandHoldsNineteenSeedsOfTwenty() {
        int inside = 0;
        constexpr int kSeeds = 2000;
        for (unsigned seed = 0; seed < kSeeds; ++seed) {
            const double share = draws(1000, 0.3, 20, seed).shares.back();
            const Range band = keptShareBand(0.7, 1000, 20);
            inside += share >= band.low && share <= band.high ? 1 : 0;
        }
        // The seeds are fixed; 0.95 ± 4 standard deviations of a share of 2000.
        QVERIFY2(std::abs(inside / double{kSeeds} - 0.95) < 4.0 * std::sqrt(0.95 * 0.05 / kSeeds),
                 qPrintable(QString::number(inside)));
    }

    void runningCsvIsTidy() {
        RunningShareChart chart;
        QCOMPARE(chart.csv(), QString("pass,kept_share,band_low,band_high,expected\n"));
        chart.setData({.unitsPerDraw = 4, .expected = 0.5, .shares = {0.25, 0.375}});
        const QStringList lines = chart.csv().split('\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0], QString("pass,kept_share,band_low,band_high,expected"));
        QCOMPARE(lines[1], QString("1,0.25,0,1,0.5"));
        const QStringList second = lines[2].split(',');
        QCOMPARE(second.size(), 5);
        QCOMPARE(second[1], QString("0.375"));
        QCOMPARE(second[2].toDouble(), keptShareBand(0.5, 4, 2).low);
        QCOMPARE(second[3].toDouble(), keptShareBand(0.5, 4, 2).high);
        QVERIFY(lines[3].isEmpty());
    }

    void histogramCsvIsTidy() {
        HistogramChart chart;
        chart.setData({.low = -1.0,
                       .high = 0.5,
                       .x = {0.25, 0.5, 0.25},
                       .y = {0.125, 0.25, 0.125},
                       .droppedShare = 0.5,
                       .droppedTo = 0.0});
        QCOMPARE(chart.csv(), QString("bin_low,bin_high,x_share,y_kept_share,y_dropped_share\n"
                                      "-1,-0.5,0.25,0.125,0\n"
                                      "-0.5,0,0.5,0.25,0\n"
                                      "0,0.5,0.25,0.125,0.5\n"));
    }

    void screenReadersHearTheFinding_data() {
        QTest::addColumn<double>("expected");
        QTest::addColumn<QList<double>>("shares");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("inside")
            << 0.5 << QList<double>{0.25, 0.4375}
            << "After 2 forward passes this seed kept 43.8 % of the units; 50.0 % is expected. 95 % of "
               "seeds stay between 31.3 % and 68.8 %, and this one does.";
        QTest::newRow("outside")
            << 0.5 << QList<double>{0.9}
            << "After 1 forward pass this seed kept 90.0 % of the units; 50.0 % is expected. 95 % of "
               "seeds stay between 25.0 % and 75.0 %, but this one does not.";
        QTest::newRow("p = 0") << 1.0 << QList<double>{1.0, 1.0}
                               << "After 2 forward passes this seed kept 100.0 % of the units, as every seed does.";
        QTest::newRow("p = 1 broken") << 0.0 << QList<double>{0.1}
                                      << "After 1 forward pass this seed kept 10.0 % of the units, where every seed "
                                         "should keep 0.0 %.";
    }

    void screenReadersHearTheFinding() {
        QFETCH(double, expected);
        QFETCH(QList<double>, shares);
        RunningShareChart chart;
        chart.setData({.unitsPerDraw = 16, .expected = expected, .shares = {shares.begin(), shares.end()}});
        QFETCH(QString, sentence);
        QVERIFY2(chart.accessibleDescription().startsWith(sentence), qPrintable(chart.accessibleDescription()));
        QCOMPARE(chart.accessibleName(), QString("Kept share over draws"));
        QCOMPARE(chart.objectName(), QString("runningShareChart"));
    }

    void screenReadersHearTheHistogram() {
        HistogramChart chart;
        chart.setData({.low = -2.0,
                       .high = 2.0,
                       .x = {0.5, 0.5},
                       .y = {0.2, 0.3},
                       .meanX = 0.079,
                       .meanY = -0.0154,
                       .theoryMean = 0.079,
                       .theorySd = 1.163,
                       .droppedShare = 0.5,
                       .droppedTo = 0.0});
        QCOMPARE(chart.accessibleDescription(),
                 QString("x has mean 0.079 and y −0.015, where theory expects 0.079 with a standard deviation of "
                         "1.163. 50.0 % of y's values were dropped to 0."));
        HistogramData alpha{
            .low = -2.0, .high = 2.0, .x = {0.5, 0.5}, .y = {0.2, 0.3}, .droppedShare = 0.5, .droppedTo = -0.77915};
        chart.setData(alpha);
        QVERIFY(chart.accessibleDescription().endsWith("50.0 % of y's values were dropped to -0.7792."));
        alpha.droppedShare = 0.0;  // noise, p = 0, evaluation
        alpha.droppedTo = std::numeric_limits<double>::quiet_NaN();
        chart.setData(alpha);
        QVERIFY(!chart.accessibleDescription().contains("dropped"));
        QCOMPARE(chart.objectName(), QString("histogramChart"));
    }

    void emptyDataSaysSo() {
        RunningShareChart running;
        running.setData({.unitsPerDraw = 0, .expected = 0.5, .shares = {}});
        QCOMPARE(running.accessibleDescription(), QString("No units to draw."));
        HistogramChart histogram;
        histogram.setData({.low = 1.0, .high = 1.0, .x = {1.0}, .y = {1.0}});
        QCOMPARE(histogram.accessibleDescription(), QString("No finite values to count."));
        QCOMPARE(histogram.csv(), QString("bin_low,bin_high,x_share,y_kept_share,y_dropped_share\n"));
    }

    void clearForgetsUntilTheNextData() {
        RunningShareChart chart;
        chart.setData(draws(15, 0.5, 50));
        const QImage before = chart.image({400, 240});
        chart.clear("Eval drops nothing.");
        QCOMPARE(chart.csv(), QString("pass,kept_share,band_low,band_high,expected\n"));
        QCOMPARE(chart.accessibleDescription(), QString("Eval drops nothing."));
        const QImage cleared = chart.image({400, 240});
        QVERIFY(cleared != before);
        chart.clear("Another reason.");
        QVERIFY(chart.image({400, 240}) != cleared);
        chart.setData(draws(15, 0.5, 50));
        QCOMPARE(chart.image({400, 240}), before);
    }

    void binsTooNarrowToSeeAreAddedUp() {
        const HistogramData fine{
            .low = 0.0, .high = 5.0, .x = {0.1, 0.2, 0.3, 0.2, 0.2}, .y = {0.5, 0.0, 0.1, 0.1, 0.3}};
        const HistogramData coarse = merged(fine, 3);
        QCOMPARE(coarse.x.size(), std::size_t{3});
        QCOMPARE(coarse.binWidth(), 2.0);
        QCOMPARE(coarse.edge(0), 0.0);
        QVERIFY(std::abs(coarse.x[0] - 0.3) < 1e-12 && std::abs(coarse.x[1] - 0.5) < 1e-12);
        QVERIFY(std::abs(coarse.x[2] - 0.2) < 1e-12 && std::abs(coarse.y[2] - 0.3) < 1e-12);
        QCOMPARE(merged(fine, 5).x, fine.x);
    }

    // ---- pictures and painting ----

    void picturesHaveTwiceThePixels() {
        RunningShareChart chart;  // never shown
        chart.setData(draws(15, 0.5, 200));
        const QImage picture = chart.image({500, 300});
        QCOMPARE(picture.size(), QSize(1000, 600));
        QCOMPARE(picture.devicePixelRatio(), 2.0);
        QVERIFY(pixelsLike(picture, 700, lightTheme().without) >= 3);
        Appearance::instance().setChoice(Appearance::Choice::dark);
        const QImage dark = chart.image({500, 300});
        QCOMPARE(dark.pixelColor(0, 0), darkTheme().card);
        QVERIFY(pixelsLike(dark, 700, darkTheme().without) >= 3);
    }

    void shownChartsFollowTheTheme() {
        Card<RunningShareChart> card({400, 240});
        card.chart->setData(draws(15, 0.5, 200));
        QVERIFY(pixelsLike(card.grab(), 310, lightTheme().without) >= 1);
        Appearance::instance().setChoice(Appearance::Choice::dark);
        QVERIFY(pixelsLike(card.grab(), 310, darkTheme().without) >= 1);
    }

    void aLineAlongTheEdgeKeepsItsWidth_data() {
        QTest::addColumn<double>("p");
        QTest::newRow("all kept, at the top") << 0.0;
        QTest::newRow("all dropped, at the bottom") << 1.0;
    }

    void aLineAlongTheEdgeKeepsItsWidth() {
        QFETCH(double, p);
        RunningShareChart chart;
        chart.setData(draws(15, p, 200));
        // 2 logical pixels are 4 of the picture's; where they fall on half a pixel one is blended. Left of the words.
        const int thickness = pixelsLike(chart.image({720, 420}), 400, lightTheme().without);
        QVERIFY2(thickness >= 3 && thickness <= 5, qPrintable(QString::number(thickness)));
    }

    void nothingIsCutOff_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("presentation");
        for (const QSize size : {QSize(336, 176), QSize(360, 200), QSize(720, 420), QSize(1200, 240)}) {
            for (const bool presentation : {false, true}) {
                QTest::addRow("%dx%d%s", size.width(), size.height(), presentation ? ", presentation" : "")
                    << size << presentation;
            }
        }
    }

    /// Words that are cut off have ink in the outermost pixels of the widget; whole ones stay clear of them.
    void nothingIsCutOff() {
        QFETCH(QSize, size);
        QFETCH(bool, presentation);
        Appearance::instance().setPresentation(presentation);
        const int padding = Appearance::instance().length(12);
        const QColor card = lightTheme().card;
        const auto verifyClear = [&](const ChartWidget& chart, const QString& name) {
            const QImage picture = chart.image(size + QSize(2 * padding, 2 * padding));
            const QRect ring(2 * padding, 2 * padding, 2 * size.width(), 2 * size.height());
            for (int y = ring.top(); y <= ring.bottom(); ++y) {
                QVERIFY2(picture.pixelColor(ring.left(), y) == card && picture.pixelColor(ring.right(), y) == card,
                         qPrintable(QString("%1: row %2").arg(name).arg(y)));
            }
            for (int x = ring.left(); x <= ring.right(); ++x) {
                QVERIFY2(picture.pixelColor(x, ring.top()) == card && picture.pixelColor(x, ring.bottom()) == card,
                         qPrintable(QString("%1: column %2").arg(name).arg(x)));
            }
        };
        RunningShareChart running;
        for (const std::uint64_t units : {15ULL, 1'000'000ULL, 1'000'000'000'000ULL}) {
            for (const double p : {0.0, 0.1, 0.5, 0.9, 1.0}) {
                running.setData(draws(units, p, 200));
                verifyClear(running, QString("%1 units, p = %2").arg(units).arg(p));
            }
        }
        running.setData(draws(15, 0.5, 20000));
        verifyClear(running, "20000 passes");
        HistogramChart histogram;
        for (const double scale : {1.0, 1e-6, 3e9}) {
            for (const double p : {0.0, 0.5, 1.0}) {
                histogram.setData(normalDropped(p, 48, 2000, scale));
                verifyClear(histogram, QString("scale %1, p = %2").arg(scale).arg(p));
            }
        }
    }

    /// Words are pushed away from the line and from each other; rounding once made two of them push for ever.
    void wordsFindTheirPlaceWhateverTheLine() {
        std::mt19937 generator(1);
        std::uniform_real_distribution<double> anywhere(0.4, 0.6);
        RunningShareChart chart;
        for (int i = 0; i < 100; ++i) {
            RunningShare noise{.unitsPerDraw = 15, .expected = 0.5, .shares = {}};
            std::generate_n(std::back_inserter(noise.shares), 200, [&] { return anywhere(generator); });
            chart.setData(noise);
            QVERIFY(!chart.image({360 + 7 * i, 200 + 3 * i}).isNull());
        }
    }

    void theCurrentDrawIsMarked() {
        RunningShareChart chart;
        chart.setData(draws(15, 0.5, 50));
        const QImage unmarked = chart.image({400, 240});
        chart.setCurrentDraw(49);
        const QImage marked = chart.image({400, 240});
        QVERIFY(marked != unmarked);
        chart.setCurrentDraw(20);
        QVERIFY(chart.image({400, 240}) != marked);
        chart.setCurrentDraw(50);  // pass 51 was not drawn
        QCOMPARE(chart.image({400, 240}), unmarked);
    }

    /// The dropped values' bin has them, wherever it is; the others are as they were.
    void theReadOutCountsTheDroppedValues() {
        HistogramChart chart;
        HistogramData data{.low = -1.0,
                           .high = 1.0,
                           .x = {0.25, 0.25, 0.25, 0.25},
                           .y = {0.0, 1.0 / 15, 0.2, 0.2},
                           .droppedShare = 8.0 / 15,
                           .droppedTo = -0.4};
        QCOMPARE(data.droppedBin(), std::optional<std::size_t>(1));
        QCOMPARE(merged(data, 2).droppedBin(), std::optional<std::size_t>(0));
        data.droppedTo = 0.0;
        QCOMPARE(data.droppedBin(), std::optional<std::size_t>(2));
        data.droppedTo = 1.5;  // not in the picture
        QCOMPARE(data.droppedBin(), std::nullopt);
        data.droppedTo = -0.4;
        Card<HistogramChart> card({600, 360});
        card.chart->setData(data);
        (void)card.grab();
        card.chart->setFocus();
        QTest::keyClick(card.chart, Qt::Key_Home);
        QVERIFY2(card.chart->accessibleDescription().endsWith(": x 25.00 %, y 0.00 %"),
                 qPrintable(card.chart->accessibleDescription()));
        for (int i = 0; i < 30; ++i) {
            QTest::keyClick(card.chart, Qt::Key_Right);
        }
        QVERIFY2(card.chart->accessibleDescription().endsWith(": x 25.00 %, y 6.67 % kept and 53.33 % dropped"),
                 qPrintable(card.chart->accessibleDescription()));
    }

    /// A bar of dropped values shows; where it would dwarf the others it is cut, and they stay as high as they were.
    void droppedValuesDoNotFlattenTheBars() {
        HistogramData data = normalDropped(0.5, 48, 2000);
        HistogramChart chart;
        chart.setData(data);
        const QImage half = chart.image({600, 360});
        data.droppedShare = 0.9;
        chart.setData(data);
        const QImage most = chart.image({600, 360});
        const QRect leftOfTheBar(0, 80, half.width() / 2 - 100, half.height() - 80);
        QCOMPARE(most.copy(leftOfTheBar), half.copy(leftOfTheBar));
        QVERIFY(most != half);
        const auto hatchedPixels = [](const QImage& picture) {
            int count = 0;
            for (int y = 80; y < picture.height() - 100; ++y) {
                for (int x = 150; x < picture.width() - 50; ++x) {
                    count += picture.pixelColor(x, y) == lightTheme().note ? 1 : 0;
                }
            }
            return count;
        };
        data.droppedShare = 0.0;
        chart.setData(data);
        QVERIFY(hatchedPixels(half) > hatchedPixels(chart.image({600, 360})) + 500);
    }

    /// The frame of what has the keyboard covers the card's ground and nothing else: no letter, no bar.
    void theFocusFrameRunsThroughNoWord() {
        const auto check = [](auto& card) {
            card.window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&card.window));
            card.chart->clearFocus();
            const QImage calm = card.grab();
            QVERIFY(!card.chart->hasFocus());
            card.chart->setFocus();
            const QImage framed = card.grab();
            int changed = 0;
            for (int y = 0; y < calm.height(); ++y) {
                for (int x = 0; x < calm.width(); ++x) {
                    if (calm.pixel(x, y) != framed.pixel(x, y)) {
                        ++changed;
                        QVERIFY2(calm.pixelColor(x, y) == lightTheme().card,
                                 qPrintable(QString("at %1, %2").arg(x).arg(y)));
                    }
                }
            }
            QVERIFY(changed > calm.width());
        };
        for (const QSize size : {QSize(400, 240), QSize(720, 420)}) {
            Card<RunningShareChart> share(size);
            share.chart->setData(draws(15, 0.5, 200));
            check(share);
            Card<HistogramChart> histogram(size);
            histogram.chart->setData(normalDropped(0.5, 48, 2000));
            check(histogram);
        }
    }

    void theMouseReadsValuesOut_data() {
        QTest::addColumn<bool>("isHistogram");
        QTest::newRow("running share") << false;
        QTest::newRow("histogram") << true;
    }

    void theMouseReadsValuesOut() {
        QFETCH(bool, isHistogram);
        const auto check = [](auto& card) {
            const QImage calm = card.grab();
            QTest::mouseMove(card.chart, {200, 120});
            const QImage hovered = card.grab();
            QVERIFY(hovered != calm);
            QTest::mouseMove(card.chart, {300, 120});
            QVERIFY(card.grab() != hovered);
            QEvent leave(QEvent::Leave);
            QCoreApplication::sendEvent(card.chart, &leave);
            QCOMPARE(card.grab(), calm);
        };
        if (isHistogram) {
            Card<HistogramChart> card({400, 240});
            card.chart->setData(normalDropped(0.5, 48, 2000));
            check(card);
        } else {
            Card<RunningShareChart> card({400, 240});
            card.chart->setData(draws(15, 0.5, 200));
            check(card);
        }
    }

    void theWheelIsLeftToThePage() {
        Card<RunningShareChart> card({400, 240});
        card.chart->setData(draws(15, 0.5, 200));
        QWidget* target = card.window.childAt(200, 120);
        QCOMPARE(target, card.chart);
        QWheelEvent wheel({200, 120}, {200, 120}, {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(target, &wheel);
        QVERIFY(!wheel.isAccepted());
    }

    void hiddenChartsDoNotLayOut() {
        CountingChart chart;
        chart.resize(400, 240);
        for (int i = 0; i < 100; ++i) {
            chart.change();
        }
        Appearance::instance().setChoice(Appearance::Choice::dark);
        QCOMPARE(chart.rebuilds, 0);
        chart.show();
        QCOMPARE(chart.rebuilds, 1);  // up to date in one go
        chart.change();
        QCOMPARE(chart.rebuilds, 2);
        chart.hide();
        chart.change();
        QCOMPARE(chart.rebuilds, 2);
    }

    // Not a test: DROPSCOPE_PICTURES=folder saves pictures of every case, to look at.
    void pictures() {
        const QString folder = qEnvironmentVariable("DROPSCOPE_PICTURES");
        if (folder.isEmpty()) {
            QSKIP("set DROPSCOPE_PICTURES=folder to save pictures to look at");
        }
        QVERIFY(QDir().mkpath(folder));
        Appearance& appearance = Appearance::instance();
        for (const bool presentation : {false, true}) {
            for (const bool dark : {false, true}) {
                appearance.setChoice(dark ? Appearance::Choice::dark : Appearance::Choice::light);
                appearance.setPresentation(presentation);
                const QString look = QString("%1%2").arg(dark ? "dark" : "light", presentation ? "-large" : "");
                for (const QSize size : {QSize(360, 200), QSize(720, 420)}) {
                    const auto save = [&](const ChartWidget& chart, const QString& name) {
                        const QString path = QString("%1/%2-%3-%4.png").arg(folder, name, look).arg(size.width());
                        QVERIFY(chart.image(size).save(path));
                    };
                    RunningShareChart running;
                    running.setCurrentDraw(36);
                    for (const std::uint64_t units : {15ULL, 1'000'000ULL}) {
                        for (const double p : {0.0, 0.1, 0.5, 0.9, 1.0}) {
                            running.setData(draws(units, p, 200));
                            save(running, QString("running-%1-p%2").arg(units).arg(p));
                        }
                    }
                    running.setData(draws(15, 0.5, 1));
                    running.setCurrentDraw(0);
                    save(running, "running-one-pass");
                    running.setData(draws(15, 0.5, 10));
                    save(running, "running-ten-passes");
                    running.setData(draws(1000, 0.5, 20000));
                    save(running, "running-20000-passes");
                    auto strayed = draws(1000, 0.5, 187);
                    for (double& share : strayed.shares) {
                        share += 0.1;
                    }
                    running.setData(strayed);
                    save(running, "running-strayed");
                    running.clear("Eval drops nothing: x passes unchanged, so there is no share to follow.");
                    save(running, "running-cleared");

                    HistogramChart histogram;
                    for (const double p : {0.0, 0.5, 0.9, 1.0}) {
                        histogram.setData(normalDropped(p, 48, 20000));
                        save(histogram, QString("histogram-p%1").arg(p));
                    }
                    histogram.setData(normalDropped(0.5, 12, 15));
                    save(histogram, "histogram-15-values");
                    HistogramData fewDropped = normalDropped(0.1, 12, 2000);
                    histogram.setData(fewDropped);
                    save(histogram, "histogram-few-dropped");
                    fewDropped.droppedTo = -5.9;
                    fewDropped.droppedShare = 0.6;
                    histogram.setData(fewDropped);
                    save(histogram, "histogram-alpha");
                    histogram.setData(normalDropped(0.5, 2000, 200000, 1e-6));
                    save(histogram, "histogram-small-values");
                    histogram.setData(normalDropped(0.5, 48, 20000, 3e9));
                    save(histogram, "histogram-large-values");
                    saveHovered(running, draws(15, 0.5, 200), size, {0.1, 0.5, 0.95},
                                folder + "/hover-running-" + look);
                    saveHovered(histogram, normalDropped(0.5, 48, 20000), size, {0.2, 0.55, 0.95},
                                folder + "/hover-histogram-" + look);
                }
            }
        }
        appearance.setPresentation(false);
    }
};

}  // namespace dropscope

QTEST_MAIN(dropscope::TestCharts)
#include "test_charts.moc"
