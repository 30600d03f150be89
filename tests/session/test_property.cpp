// SPDX-License-Identifier: GPL-3.0-or-later
// What a table saves it opens again; what cannot be is refused by name; what it does not know stays.
#include <QTest>

#include "engine/session/layer_properties.h"

using namespace dropscope;

namespace {

Result<LayerConfig> loaded(const char* text) {
    return load(layerProperties(), LayerConfig(), Json::parse(text), "masks");
}

}  // namespace

class PropertyTest : public QObject {
    Q_OBJECT

private slots:
    void everyKindComesBack() {
        for (const LayerKind kind : allLayerKinds()) {
            LayerConfig config;
            config.kind = kind;
            config.p = 0.1 + 1e-17 + 0.2;  // a number that short texts lose
            config.zeroing = Zeroing::select;
            config.scaling = Scaling::classic;
            config.axes = {0, 3};
            config.sigma = 1e-300;
            config.blockSize = 18446744073709551615U;
            Json section;
            save(layerProperties(), config, section);
            const Json read = Json::parse(section.dump());
            const Result<LayerConfig> again = load(layerProperties(), LayerConfig(), read, "masks");
            QVERIFY2(again.has_value(), again ? "" : again.error().line().c_str());
            QVERIFY(*again == config);
        }
    }

    void unknownKeysStay() {
        Json section = Json::parse(R"({"future": {"a": [1, 2]}, "p": 0.1})");
        LayerConfig config;
        config.p = 0.75;
        save(layerProperties(), config, section);
        QCOMPARE(section.at("p").get<double>(), 0.75);
        QVERIFY(section.at("future") == Json::parse(R"({"a": [1, 2]})"));
    }

    void missingKeysKeepTheirValue() {
        const Result<LayerConfig> config = loaded(R"({"p": 0.25})");
        QVERIFY(config.has_value());
        QCOMPARE(config->p, 0.25);
        QCOMPARE(config->blockSize, LayerConfig().blockSize);
        const Result<LayerConfig> same = load(layerProperties(), *config, Json(), "masks");
        QVERIFY(same.has_value() && *same == *config);
    }

    void wrongValuesAreRefusedByName_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* text, const char* says) {
            QTest::newRow(name) << QString(text) << QString(says);
        };
        row("text for a number", R"({"p": "half"})", "\"half\" is not a number: masks.p");
        row("unknown kind", R"({"kind": "drop-everything"})",
            "\"drop-everything\" is not one of the choices: masks.kind");
        row("fraction", R"({"block-size": 1.5})", "1.5 is not a whole number in range: masks.block-size");
        row("negative", R"({"block-size": -1})", "-1 is not a whole number in range: masks.block-size");
        row("too large", R"({"block-size": 18446744073709551616})", "1.8446744073709552e+19 is not a whole number");
        row("no list", R"({"axes": 3})", "3 is not a list: masks.axes");
        row("wrong in a list", R"({"axes": [0, "one"]})", "\"one\" is not a whole number in range: masks.axes");
        row("no group", R"([1])", "it is not a group of settings in braces: masks");
    }
    void wrongValuesAreRefusedByName() {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const Result<LayerConfig> config = loaded(text.toUtf8().constData());
        QVERIFY(!config.has_value());
        const QString line = QString::fromStdString(config.error().line());
        QVERIFY2(line.startsWith(says), qPrintable(line));
    }

    void aNumberHasItsLimits() {
        struct Look {
            double smoothing = 0.0;
            double row = 0.0;
        };
        const Properties<Look> table = {
            number("smoothing", &Look::smoothing, 0.0, 0.99),
            number("row", &Look::row, 0.0, std::numeric_limits<double>::infinity()),
        };
        const auto read = [&](const char* text) { return load(table, Look(), Json::parse(text), "look"); };
        QCOMPARE(read(R"({"smoothing": 0.99})")->smoothing, 0.99);
        QCOMPARE(read(R"({"row": 1e300})")->row, 1e300);
        QCOMPARE(read(R"({"smoothing": 1})").error().line(),
                 std::string("1 is out of range: look.smoothing: write a number from 0 to 0.99"));
        QCOMPARE(read(R"({"row": -0.5})").error().line(),
                 std::string("-0.5 is out of range: look.row: write a number of 0 or more"));
        QVERIFY(!read(R"({"row": "0"})") && !read(R"({"row": null})"));
    }

    void handSetComesBack() {
        HandSet byHand;
        byHand.set(3, true);
        byHand.set(18446744073709551615U, false);
        const Result<HandSet> again = handSetFrom(Json::parse(handSetJson(byHand).dump()));
        QVERIFY(again.has_value() && *again == byHand);
        for (const char* text : {"3", "[3]", "[[3]]", "[[3, 1]]", "[[-3, true]]", R"([["3", true]])"}) {
            QVERIFY2(!handSetFrom(Json::parse(text)), text);
        }
    }
};

QTEST_GUILESS_MAIN(PropertyTest)
#include "test_property.moc"
