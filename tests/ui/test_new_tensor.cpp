// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog for a new tensor: what it makes, and what it refuses and where.
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <cmath>

#include "tests/ui/window_fixture.h"
#include "ui/panels/new_tensor_dialog.h"

using namespace dropscope;

class NewTensorTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { useOwnSettings(m_folder); }

    // First numbers as they stand in countless notebooks, and as torch 1.13.1 and numpy 1.24.2 print them.
    void givesTheNumbersOfTheFrameworks_data() {
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("shape");
        QTest::addColumn<QString>("seed");
        QTest::addColumn<QList<float>>("first");
        QTest::newRow("randn of few") << "as torch.randn" << "2" << "0" << QList<float>{1.5410F, -0.2934F};
        QTest::newRow("randn of many") << "as torch.randn" << "4, 4" << "0"
                                       << QList<float>{-1.1258F, -1.1524F, -0.2506F};
        QTest::newRow("rand") << "as torch.rand" << "5" << "0"
                              << QList<float>{0.4963F, 0.7682F, 0.0885F, 0.1320F, 0.3074F};
        QTest::newRow("negative seed") << "as torch.rand" << "2" << "-1" << QList<float>{0.9938F, 0.5713F};
        QTest::newRow("numpy's randn") << "as numpy.random.randn" << "2, 2" << "0"
                                       << QList<float>{1.7641F, 0.4002F, 0.9787F, 2.2409F};
        QTest::newRow("numpy's rand") << "as numpy.random.rand" << "3" << "0"
                                      << QList<float>{0.5488F, 0.7152F, 0.6028F};
    }
    void givesTheNumbersOfTheFrameworks() {
        QFETCH(QString, content);
        QFETCH(QString, shape);
        QFETCH(QString, seed);
        QFETCH(QList<float>, first);
        WindowFixture ui;
        open(ui, content, shape);
        ui.enter("newSeed", seed);  // Return presses OK
        ui.rest();
        QVERIFY(!ui.window.findChild<NewTensorDialog*>() || !ui.find("newTensorDialog").isVisible());
        for (qsizetype k = 0; k < first.size(); ++k) {
            const float value = ui.window.document().x().at(static_cast<std::uint64_t>(k));
            QVERIFY2(std::abs(value - first[k]) < 6e-5F, qPrintable(QString("%1: %2").arg(k).arg(value)));
        }
        QCOMPARE(ui.window.document().name(), QString("%1, seed %2").arg(content.mid(3), seed));
        ui.trigger("undoAction");
        QCOMPARE(ui.window.document().x().shape(), Shape({3, 5}));
    }

    void goesOnWhereTheRecipeEnds() {
        const std::vector<float> all = made("as torch.rand", "15", "7", "");
        const std::vector<float> rest = made("as torch.rand", "5", "7", "rand 10");
        QVERIFY(std::ranges::equal(std::span(all).subspan(10), rest));
        const std::vector<float> numpy = made("as numpy.random.rand", "15", "7", "");
        QVERIFY(
            std::ranges::equal(std::span(numpy).subspan(10), made("as numpy.random.rand", "5", "7", "dropout 10 0.5")));
    }

    void dropoutThroughMklTakesOneNumber() {
        const std::vector<float> plain = made("as torch.rand", "15", "7", "");
        WindowFixture ui;
        open(ui, "as torch.rand", "5");
        ui.find<QLineEdit>("newRecipe").setText("dropout 10 0.5");
        ui.find<QCheckBox>("newMkl").click();
        ui.enter("newSeed", "7");
        ui.rest();
        QVERIFY(std::ranges::equal(std::span(plain).subspan(1, 5), valuesOf(ui.window.document().x())));
    }

    void buildsDifferInTheLastDigits() {
        const std::vector<float> gcc = made("as torch.randn", "1000", "7", "");
        for (const NormalFlavour flavour : {NormalFlavour::unfused, NormalFlavour::libm}) {
            WindowFixture ui;
            open(ui, "as torch.randn", "1000");
            auto& build = ui.find<QComboBox>("newBuild");
            build.setCurrentIndex(build.findData(static_cast<int>(flavour)));
            QVERIFY(ui.find<QLabel>("newFillNote")
                        .text()
                        .contains(flavour == NormalFlavour::unfused ? "read in sources only"
                                                                    : "compared with the real software"));
            ui.enter("newSeed", "7");
            ui.rest();
            const std::vector<float> other = valuesOf(ui.window.document().x());
            QVERIFY(!std::ranges::equal(gcc, other));
            QVERIFY(std::ranges::equal(gcc, other, [](float a, float b) { return std::abs(a - b) < 3e-6F; }));
        }
    }

    void showsTheFieldsThatMatter() {
        NewTensorDialog dialog;
        dialog.show();
        const auto shown = [&](const QString& content) {
            choose(dialog, content);
            QStringList names;
            for (const char* name : {"newConstant", "newSeed", "newRecipe", "newMkl", "newBuild", "newFillNote"}) {
                if (dialog.findChild<QWidget*>(name)->isVisible()) {
                    names << name;
                }
            }
            return names.join(' ');
        };
        QCOMPARE(shown("ones"), QString());
        QCOMPARE(shown("one value everywhere"), QString("newConstant"));
        QCOMPARE(shown("normal: random, mean 0, standard deviation 1"), QString("newSeed"));
        QCOMPARE(shown("as torch.randn"), QString("newSeed newRecipe newMkl newBuild newFillNote"));
        QCOMPARE(shown("as torch.rand"), QString("newSeed newRecipe newMkl newFillNote"));
        QCOMPARE(shown("as numpy.random.rand"), QString("newSeed newRecipe newFillNote"));
    }

    void refusesInPlace_data() {
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        const char* const torch = "as torch.randn";
        const char* const numpy = "as numpy.random.rand";
        QTest::newRow("shape") << torch << "newShape" << "3, q" << "q";
        QTest::newRow("seed word") << torch << "newSeed" << "abc" << "'abc' is not a seed; write a whole number";
        QTest::newRow("seed pair") << torch << "newSeed" << "1,0" << "does not take the seed 1,0; write";
        QTest::newRow("seed beyond numpy") << numpy << "newSeed" << "4294967296" << "from 0 to 4294967295";
        QTest::newRow("negative for numpy") << numpy << "newSeed" << "-1" << "from 0 to 4294967295";
        QTest::newRow("typo") << torch << "newRecipe" << "rand 10; drpout 6x6 0.5"
                              << "call 2 ('drpout 6x6 0.5'), character 10";
        QTest::newRow("no p") << torch << "newRecipe" << "dropout 6x6" << "dropout 6x6 0.5";
        QTest::newRow("numpy has no linear")
            << numpy << "newRecipe" << "linear 3 5" << "NumPy has no call 'linear'; write";
        QTest::newRow("torch has no binomial")
            << torch << "newRecipe" << "binomial 3 0.5" << "PyTorch has no call 'binomial'; use";
        QTest::newRow("too much to draw") << numpy << "newRecipe" << "randn 100000x100000" << "too many numbers";
        QTest::newRow("own seed") << "uniform: random, from 0 to 1" << "newSeed" << "-1" << "-1";
    }
    void refusesInPlace() {
        QFETCH(QString, content);
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, says);
        NewTensorDialog dialog;
        dialog.show();
        choose(dialog, content);
        auto& edit = *dialog.findChild<QLineEdit*>(field);
        const auto& refusal = *dialog.findChild<QLabel*>("newRefusal");
        const QString right = edit.text();
        edit.setText(text);
        QTest::keyClick(&edit, Qt::Key_Return);  // presses OK
        QVERIFY(dialog.isVisible());
        QVERIFY2(refusal.text().contains(says), qPrintable(refusal.text()));
        QVERIFY(refusal.height() >= refusal.heightForWidth(refusal.width()));  // all of it can be read
        QCOMPARE(dialog.focusWidget(), &edit);
        QCOMPARE(edit.text(), text);  // there to be mended
        edit.selectAll();
        QTest::keyClick(&edit, Qt::Key_Delete);
        QVERIFY(refusal.text().isEmpty());
        edit.setText(right);
        QTest::keyClick(&edit, Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
        QCOMPARE(dialog.answer().replayed.has_value(), content.startsWith("as "));
    }

    void tooLargeIsASentence_data() {
        QTest::addColumn<QString>("content");
        QTest::newRow("ours") << "normal: random, mean 0, standard deviation 1";
        QTest::newRow("torch") << "as torch.randn";
        QTest::newRow("numpy") << "as numpy.random.randn";
    }
    void tooLargeIsASentence() {
        QFETCH(QString, content);
        WindowFixture ui;
        QString said;
        connect(&ui.window.files(), &FileMenu::failed, this, [&](const QString& sentence) { said = sentence; });
        open(ui, content, "1000000, 1000000, 10");
        ui.enter("newSeed", "0");
        ui.rest();
        QVERIFY2(said.contains("memory"), qPrintable(said));
        QCOMPARE(ui.window.document().x().shape(), Shape({3, 5}));
    }

private:
    static void choose(const QWidget& parent, const QString& content) {
        auto& menu = *parent.findChild<QComboBox*>("newFill");
        QVERIFY2(menu.findText(content) >= 0, qPrintable(content));
        menu.setCurrentIndex(menu.findText(content));
    }
    static void open(WindowFixture& ui, const QString& content, const QString& shape) {
        ui.trigger("newAction");
        ui.find<QLineEdit>("newShape").setText(shape);
        choose(ui.window, content);
    }
    static std::vector<float> made(const QString& content, const QString& shape, const QString& seed,
                                   const QString& recipe) {
        WindowFixture ui;
        open(ui, content, shape);
        ui.find<QLineEdit>("newRecipe").setText(recipe);
        ui.enter("newSeed", seed);
        ui.rest();
        const std::vector<float> values = valuesOf(ui.window.document().x());
        return {values.begin(), values.end()};
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(NewTensorTest)
#include "test_new_tensor.moc"
