// SPDX-License-Identifier: GPL-3.0-or-later
// The explanation line says of every cell of every kind why it is what it is, with the numbers of the grid.
#include <QtTest>
#include <cmath>
#include <limits>

#include "engine/core/number_text.h"
#include "engine/tensor/fill.h"
#include "ui/models/cell_text.h"
#include "ui/models/explanation.h"

using namespace dropscope;

namespace {

constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
constexpr float kInf = std::numeric_limits<float>::infinity();
constexpr float kLargest = std::numeric_limits<float>::max();

/// A tensor of ordinary numbers with the odd ones among them, as every kind takes one.
void setOddNumbers(Document& document, LayerKind kind) {
    const Shape shape = kind == LayerKind::dropout1d     ? Shape({2, 3, 6})
                        : kind == LayerKind::dropConnect ? Shape({5, 8})
                                                         : Shape({2, 2, 4, 4});
    Tensor x = *filled(shape, {Fill::Kind::normal, 0.0F, 5});
    const std::span<float> values = *x.edit();
    const float odd[] = {kNan, kInf, -kInf, kLargest, -kLargest, 0.0F, -0.0F, 1e-42F};
    for (std::size_t i = 0; i < values.size(); i += 2) {
        values[i] = odd[i / 2 % std::size(odd)];
    }
    document.setTensor(x, "odd");
    std::vector<Document::CellEdit> edits;
    for (std::size_t i = 0; i < values.size(); ++i) {
        edits.push_back({i, values[values.size() - 1 - i]});
    }
    document.editCells(Field::dy, edits, "odd");
}

void setValue(Document& document, float value) {
    document.setTensor(*filled(Shape({1, 1}), {Fill::Kind::constant, value}), "one");
    document.editCells(Field::dy, {{0, value}}, "one");
}

void setFate(Document& document, bool kept) {
    HandSet byHand;
    byHand.set(0, kept);
    document.setByHand(byHand, "fate");
}

}  // namespace

class TestExplanation : public QObject {
    Q_OBJECT

private slots:
    void everyCellOfEveryKind_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("p");
        QTest::addColumn<int>("scaling");
        QTest::addColumn<int>("zeroing");
        for (const LayerKind kind : allLayerKinds()) {
            for (const double p : {0.0, 0.3, 1.0}) {
                for (const Scaling scaling : {Scaling::inverted, Scaling::classic}) {
                    for (const Zeroing zeroing : {Zeroing::multiply, Zeroing::select}) {
                        const LayerConfig config{
                            .kind = kind, .p = p, .zeroing = zeroing, .scaling = scaling, .blockSize = 2};
                        if (validate(config)) {
                            QTest::addRow("%s p=%g %s %s", std::string(nameOf(kind)).c_str(), p,
                                          scaling == Scaling::classic ? "classic" : "inverted",
                                          zeroing == Zeroing::select ? "select" : "multiply")
                                << static_cast<int>(kind) << p << static_cast<int>(scaling)
                                << static_cast<int>(zeroing);
                        }
                    }
                }
            }
        }
    }
    void everyCellOfEveryKind() {
        QFETCH(int, kind);
        QFETCH(double, p);
        QFETCH(int, scaling);
        QFETCH(int, zeroing);
        Document document(**defaultBackend());
        setOddNumbers(document, static_cast<LayerKind>(kind));
        QVERIFY(document
                    .setLayer({.kind = static_cast<LayerKind>(kind),
                               .p = p,
                               .zeroing = static_cast<Zeroing>(zeroing),
                               .scaling = static_cast<Scaling>(scaling),
                               .blockSize = 2},
                              "kind")
                    .has_value());
        HandSet byHand;
        byHand.set(0, true);
        byHand.set(1, false);
        for (const HandSet& hand : {HandSet(), byHand}) {
            document.setByHand(hand, "by hand");
            for (const Mode mode : {Mode::train, Mode::eval}) {
                document.setMode(mode);
                checkEveryCell(document);
            }
        }
    }

    void oneCell_data() {
        QTest::addColumn<float>("value");
        QTest::addColumn<bool>("kept");
        QTest::addColumn<double>("p");
        QTest::addColumn<int>("zeroing");
        QTest::addColumn<QString>("formula");
        QTest::addColumn<QString>("reason");
        const int multiply = static_cast<int>(Zeroing::multiply);
        const int select = static_cast<int>(Zeroing::select);
        QTest::newRow("dropped NaN") << kNan << false << 0.5 << multiply << "nan × 0 / (1 - 0.5) = nan"
                                     << "dropped by hand. NaN × 0 is NaN: dropping does not hide it. Multiply gives "
                                        "nan, select would give 0.0000.";
        QTest::newRow("dropped Inf") << kInf << false << 0.5 << multiply << "inf × 0 / (1 - 0.5) = nan"
                                     << "dropped by hand. Infinity × 0 is NaN: dropping does not hide it. Multiply "
                                        "gives nan, select would give 0.0000.";
        QTest::newRow("selected Inf") << kInf << false << 0.5 << select << "inf dropped = 0.0000"
                                      << "dropped by hand. It is replaced by +0. Multiply would give nan, select "
                                         "gives 0.0000.";
        QTest::newRow("dropped negative") << -2.0F << false << 0.5 << multiply << "-2.0000 × 0 / (1 - 0.5) = -0.0000"
                                          << "dropped by hand. Zero keeps the sign of x. Multiply gives -0.0000, "
                                             "select would give 0.0000.";
        QTest::newRow("dropped positive")
            << 2.0F << false << 0.5 << multiply << "2.0000 × 0 / (1 - 0.5) = 0.0000" << "dropped by hand.";
        QTest::newRow("kept NaN") << kNan << true << 0.5 << multiply << "nan × 1 / (1 - 0.5) = nan"
                                  << "kept by hand. A NaN stays NaN, whatever it is multiplied by.";
        QTest::newRow("kept largest") << kLargest << true << 0.5 << multiply << "3.4028235e+38 × 1 / (1 - 0.5) = inf"
                                      << "kept by hand. More than float32 holds (3.4e38): it rounds to infinity.";
        QTest::newRow("kept Inf at p = 1")
            << kInf << true << 1.0 << multiply << "inf × 0 = nan"
            << "kept by hand, but p = 1 multiplies everything by 0. Infinity × 0 is NaN: dropping does not hide it.";
    }
    void oneCell() {
        QFETCH(float, value);
        QFETCH(bool, kept);
        QFETCH(double, p);
        QFETCH(int, zeroing);
        QFETCH(QString, formula);
        QFETCH(QString, reason);
        Document document(**defaultBackend());
        setValue(document, value);
        QVERIFY(document.setLayer({.p = p, .zeroing = static_cast<Zeroing>(zeroing)}, "layer").has_value());
        setFate(document, kept);
        for (const bool backward : {false, true}) {
            const Explanation said = explain(document, 0, backward);
            QCOMPARE(plain(said.formula), formula);
            QCOMPARE(plain(said.reason), backward ? QString(reason).replace("sign of x", "sign of dL/dy") : reason);
        }
    }

    void realNumbersOfTheOtherKinds() {
        Document document(**defaultBackend());
        setValue(document, 2.0F);
        // a = 1 / sqrt((1.7581² / 2 + 1) / 2) = 0.8864, b = a 1.7581 / 2 = 0.7792 (engine/dropout/README.md)
        QVERIFY(document.setLayer({.kind = LayerKind::alpha}, "alpha").has_value());
        setFate(document, false);
        QCOMPARE(plain(explain(document, 0).formula), QString("0.8864 × (2.0000 × 0 - 1.7581) + 0.7792 = -0.7792"));
        setFate(document, true);
        QCOMPARE(plain(explain(document, 0).formula), QString("0.8864 × 2.0000 + 0.7792 = 2.5520"));
        QCOMPARE(plain(explain(document, 0, true).formula), QString("2.0000 × 0.8864 = 1.7728"));
        QVERIFY(document.setLayer({.kind = LayerKind::gaussianNoise, .sigma = 0.5}, "noise").has_value());
        QVERIFY(explain(document, 0).reason.contains("× 0.5 is added"));
        QCOMPARE(plain(explain(document, 0, true).formula), QString("2.0000 = 2.0000"));
        QVERIFY(explain(document, 0, true).reason.contains("does not depend on x"));
        // Of 64 elements as many are kept as the mask says.
        document.setTensor(*filled(Shape({1, 1, 8, 8}), {Fill::Kind::constant, 1.0F}), "map");
        QVERIFY(document.setLayer({.kind = LayerKind::dropBlock, .blockSize = 2}, "squares").has_value());
        const auto kept = static_cast<int>(std::ranges::count(document.tensorOf(Field::mask)->values(), 1.0F));
        QVERIFY(kept > 0 && kept < 64);
        QVERIFY(plain(explain(document, 0).formula).contains(QString(" × 64 / %1 = ").arg(kept)));
    }

private:
    static QString plain(QString text) { return text.remove("<b>").remove("</b>"); }

    /// What is said of a cell ends in the grid's number, with all digits where the grid has no room for them, and a NaN never stands there without its cause.
    static void checkEveryCell(const Document& document) {
        for (const bool backward : {false, true}) {
            std::vector<Cell> cells(document.x().elementCount());
            document.read(backward ? Field::dx : Field::y, 0, cells);
            for (std::size_t i = 0; i < cells.size(); ++i) {
                const Explanation said = explain(document, i, backward);
                QString number = cellText(cells[i].value);
                if (number.contains('e')) {
                    number = QString::fromStdString(shortestText(cells[i].value));
                }
                QVERIFY2(said.formula.contains("= <b>" + number + "</b>"), qPrintable(said.formula + " not " + number));
                QVERIFY(!said.reason.isEmpty() && said.reason.endsWith('.'));
                if (std::isnan(cells[i].value)) {
                    QVERIFY2(said.reason.contains("NaN") || document.settings().mode == Mode::eval ||
                                 said.reason.contains("unchanged") || said.reason.contains("p = 0") ||
                                 said.reason.contains("derivative is 1"),
                             qPrintable(said.reason));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestExplanation)
#include "test_explanation.moc"
