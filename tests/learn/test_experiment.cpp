// SPDX-License-Identifier: GPL-3.0-or-later
// An experiment's fields and their texts.
#include "engine/learn/experiment.h"
#include "tests/engine/check.h"

using namespace dropscope;

class ExperimentTest : public QObject {
    Q_OBJECT

private slots:
    void everyFieldsTextSetsItAgain() {
        Experiment changed;
        const std::pair<const char*, const char*> values[] = {
            {"dataset", "spirals"}, {"samples", "60"},        {"noise", "0.1"},       {"label-noise", "0.2"},
            {"validation", "0.25"}, {"data-seed", "9"},       {"hidden", "8/16"},     {"activation", "gelu"},
            {"init", "glorot"},     {"loss", "softmax"},      {"kind", "locked"},     {"p", "0.2/0.5"},
            {"input-p", "0.1"},     {"schedule", "late:7"},   {"optimizer", "adamw"}, {"lr", "0.003"},
            {"momentum", "0.8"},    {"weight-decay", "0.01"}, {"l1", "0.001"},        {"max-norm", "3"},
            {"batch", "7"},         {"epochs", "11"},         {"patience", "4"},      {"seed", "18446744073709551615"},
            {"sigma", "0.7"}};
        QCOMPARE(std::size(values), experimentFields().size());
        for (const auto& [name, value] : values) {
            QVERIFY2(setField(changed, name, value).has_value(), name);
            QCOMPARE(fieldText(changed, name), std::string(value));
        }
        QVERIFY(changed != Experiment());
        QVERIFY(validate(changed).has_value());
        QCOMPARE(changed.run.inputDropout->kind, LayerKind::locked);
        QCOMPARE(changed.run.dropoutAfter(1).schedule.p, 0.5);
        QCOMPARE(changed.run.dropoutAfter(1).sigma, 0.7);
        Experiment copy;
        for (const ExperimentField& field : experimentFields()) {
            QVERIFY(setField(copy, field.name, fieldText(changed, field.name)).has_value());
        }
        QVERIFY(copy == changed);
    }

    void wrongTextsAreRefusedAndChangeNothing() {
        const std::pair<const char*, const char*> values[] = {
            {"samples", "many"}, {"noise", "x"},    {"hidden", "64,,64"}, {"activation", "swish"},
            {"p", "1.5"},        {"p", "0.5;0.2"},  {"schedule", "late"}, {"lr", ""},
            {"batch", "-1"},     {"sigma", "much"}, {"kind", "none"},     {"seed", "18446744073709551616"},
            {"colour", "red"}};
        for (const auto& [name, value] : values) {
            Experiment experiment;
            const Status set = setField(experiment, name, value);
            QVERIFY2(!set, name);
            QCOMPARE(set.error().where.english(), std::string(name));
            QVERIFY(!set.error().remedy.empty());
            QVERIFY(experiment == Experiment());
        }
    }
};

QTEST_GUILESS_MAIN(ExperimentTest)
#include "test_experiment.moc"
