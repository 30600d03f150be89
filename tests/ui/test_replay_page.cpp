// SPDX-License-Identifier: GPL-3.0-or-later
// The Replay page as a person uses it: a real window, driven by mouse, keys and the names of its widgets.
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QNativeGestureEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QSlider>
#include <QTableWidget>
#include <QToolButton>
#include <algorithm>
#include <cmath>

#include "engine/core/number_text.h"
#include "engine/masks/replay/cuda_grid.h"
#include "engine/masks/replay/replay_cases.h"
#include "engine/masks/replay/replay_source.h"
#include "tests/ui/window_fixture.h"
#include "ui/charts/running_share_chart.h"
#include "ui/document/mask_source_settings.h"
#include "ui/models/count_text.h"
#include "ui/models/explanation.h"
#include "ui/models/layer_formula.h"
#include "ui/models/replay_text.h"
#include "ui/pages/replay_page.h"
#include "ui/panels/mask_card.h"
#include "ui/panels/self_test_dialog.h"
#include "ui/views/mask_view.h"

using namespace dropscope;

namespace {

/// The page alone, shown and at rest.
class ReplayFixture {
public:
    explicit ReplayFixture(QSize size = {1200, 800}) {
        m_page.resize(size);
        m_page.show();
        if (!QTest::qWaitForWindowExposed(&m_page)) {
            qFatal("the page does not open");
        }
        rest();
    }

    [[nodiscard]] ReplayPage& page() { return m_page; }

    /// Waits until nothing is on its way.
    void rest() {
        QVERIFY(QTest::qWaitFor([this] { return !m_page.isBusy(); }, 30000));
        QApplication::processEvents();  // layouts that the last answer asked for
    }

    template <class Widget = QWidget>
    [[nodiscard]] Widget& find(const QString& name) const {
        auto* widget = m_page.findChild<Widget*>(name);
        if (widget == nullptr) {
            qFatal("there is no widget called %s", qPrintable(name));
        }
        return *widget;
    }

    [[nodiscard]] const ReplayAnswer& answer(ReplaySource source) const {
        for (const ReplayAnswer& each : m_page.board().answers) {
            if (each.config.source == source) {
                return each;
            }
        }
        qFatal("this source is not shown");
    }

    /// As the page draws it: "1101 ...", or "refused".
    [[nodiscard]] QString bits(ReplaySource source) const {
        QString text;
        const ReplayAnswer& given = answer(source);
        for (std::size_t k = 0; given.kept && k < given.kept->size(); ++k) {
            text += (*given.kept)[k] != 0 ? '1' : '0';
        }
        return given.kept ? text : "refused";
    }

    [[nodiscard]] QString text(const QString& label) const { return find<QLabel>(label).text(); }

    /// Replaces the text of a field and leaves it.
    void set(const QString& fieldName, const QString& value) {
        auto& field = find<QLineEdit>(fieldName);
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, value);
        QTest::keyClick(&field, Qt::Key_Return);
        rest();
    }

    void paste(const QString& value) {
        auto& button = find<QPushButton>("pasteButton");
        if (!button.isChecked()) {
            QTest::mouseClick(&button, Qt::LeftButton);
        }
        find<QPlainTextEdit>("pasteText").setPlainText(value);
        rest();
    }

    /// The sources whose cards light up.
    [[nodiscard]] QStringList found() const {
        QStringList names;
        for (const ReplaySourceInfo& info : replaySources()) {
            const QString name = QString::fromUtf8(info.name);
            if (find<QLabel>("found-" + name).isVisible()) {
                names << name;
            }
        }
        return names;
    }

private:
    ReplayPage m_page;
};

// The golden masks of the specification, 24 elements, the source's name before the mask.
struct Golden {
    const char* seed;
    const char* p;
    ReplaySource source;
    const char* bits;
};

constexpr Golden kGolden[] = {
    {"0", "0.5", ReplaySource::torchCpu, "001000110111101111001010"},
    {"0", "0.5", ReplaySource::torchMkl, "100110011110011101000011"},
    {"0", "0.5", ReplaySource::torchCuda, "100000101011010000110011"},
    {"0", "0.5", ReplaySource::jax, "001101100101000000011000"},
    {"0", "0.5", ReplaySource::jaxLegacy, "011001111010110011000000"},
    {"0", "0.1", ReplaySource::torchCpu, "011011111111111111111111"},
    {"0", "0.1", ReplaySource::torchMkl, "110111111111111111001111"},
    {"0", "0.1", ReplaySource::torchCuda, "111110111111011101111111"},
    {"0", "0.1", ReplaySource::jax, "001111111101111011111011"},
    {"0", "0.1", ReplaySource::jaxLegacy, "111111111111111011011010"},
    {"42", "0.5", ReplaySource::torchCpu, "111101001111001010011011"},
    {"42", "0.5", ReplaySource::torchMkl, "001111101010001110110101"},
    {"42", "0.5", ReplaySource::torchCuda, "011111101010110010111110"},
    {"42", "0.5", ReplaySource::jax, "100010100010001000101110"},
    {"42", "0.5", ReplaySource::jaxLegacy, "000111100000110010111101"},
};

constexpr const char* kNotebookMask =  // rasbt/LLMs-from-scratch, ch03.ipynb: seed 123, 6 x 6, p 0.5, on macOS
    "tensor([[1., 1., 0., 1., 1., 0.],\n        [0., 0., 0., 1., 0., 1.],\n        [1., 1., 1., 1., 0., 1.],\n"
    "        [0., 1., 1., 0., 0., 1.],\n        [0., 1., 0., 1., 0., 1.],\n        [0., 1., 1., 1., 1., 0.]])";

}  // namespace

class TestReplayPage : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase() { useOwnSettings(m_folder); }

    void isAPageOfTheWindow() {
        WindowFixture ui;
        QVERIFY(MainWindow::pageNames().contains("replay"));
        QTest::mouseClick(&ui.find<QAbstractButton>("replayPageButton"), Qt::LeftButton);
        ui.rest();
        QVERIFY(ui.find<ReplayPage>("replayPage").isVisible());
        QTest::mouseClick(&ui.find<QPushButton>("copyCode"), Qt::LeftButton);
        QVERIFY(ui.find<QLabel>("statusAction").text().contains("clipboard"));
    }

    // --- the same sources on the Masks page ---

    /// What decides the mask besides the seed is asked in a dialog, refused in place, undone as every setting.
    void asksForTheSourcesDetails() {
        WindowFixture ui;
        Document& document = ui.window.document();
        auto& link = ui.find<QToolButton>("sourceDetails");
        QVERIFY(link.isHidden());  // our own stream has none
        document.setSource(ReplaySource::torchCpu);
        QVERIFY(!link.isHidden());
        link.click();
        auto& recipe = ui.find<QLineEdit>("sourceRecipe");
        auto& buttons = ui.find<QDialogButtonBox>("sourceButtons");
        recipe.setText("rant 5x5");
        buttons.button(QDialogButtonBox::Ok)->click();
        QVERIFY(ui.find<QDialog>("sourceDialog").isVisible());
        QVERIFY(ui.find<QLabel>("sourceRecipeRefusal").text().contains("there is no call 'rant'"));
        recipe.setText("randn 5x5; rand 3");
        buttons.button(QDialogButtonBox::Ok)->click();
        ui.rest();
        QCOMPARE(document.settings().sourceDetails.recipe, std::string("randn 5x5; rand 3"));
        const auto maskAfter = [](const ReplayConfig& config) {
            const auto source = makeReplaySource(config, {.shape = Shape({3, 5})});
            std::vector<std::uint8_t> kept(15);
            (*source)->keep(0, kept);
            QString text;
            for (const std::uint8_t each : kept) {
                text += each != 0 ? '1' : '0';
            }
            return text;
        };
        ReplayConfig config{.source = ReplaySource::torchCpu, .seed = ReplaySeed(42), .recipe = "randn 5x5; rand 3"};
        QCOMPARE(ui.maskText(), maskAfter(config));
        document.nextDraw();
        ui.rest();
        config.recipe += "; dropout 3x5 0.5";
        QCOMPARE(ui.maskText(), maskAfter(config));
        document.undoStack().undo();
        document.undoStack().undo();
        QCOMPARE(document.settings().sourceDetails, SourceDetails());

        document.setSourceDetails({.recipe = "rand 3", .grid = {}, .preVectorized = false, .keyPath = "fold_in 7"});
        document.setSource(ReplaySource::jax);  // takes the key, leaves the recipe
        ui.rest();
        QVERIFY(document.fits());
        config = {.source = ReplaySource::jax, .seed = ReplaySeed(42), .keyPath = "fold_in 7"};
        QCOMPARE(ui.maskText(), maskAfter(config));
        document.setSource(ReplaySource::tensorflow);
        QVERIFY(link.isHidden());
        QVERIFY(document.fits());
    }

    /// A GPU's mask of a large tensor depends on the GPU: until it is named, no number stands where there is no mask.
    void asksForTheGpuOfALargeTensor() {
        WindowFixture ui;
        Document& document = ui.window.document();
        document.setTensor(*Tensor::zeros(Shape({300, 300})), "300 x 300");
        document.setSource(ReplaySource::torchCuda);
        ui.rest();
        auto& link = ui.find<QToolButton>("sourceDetails");
        const auto& numbers = ui.find<QLabel>("stat_0_1");
        QVERIFY(!document.fits());
        QCOMPARE(link.text(), QString("choose the GPU…"));
        QVERIFY(!ui.find<QLabel>("keptFigure").isVisible());
        QVERIFY(!numbers.isVisible());
        QVERIFY(ui.find<QLabel>("keptShare").text().contains("name the GPU, such as A100"));
        document.setSourceDetails({.grid = findGpu("A100").value()});
        ui.rest();
        QVERIFY(document.fits());
        QCOMPARE(link.text(), QString("GPU, what ran before: set …"));
        QTRY_VERIFY(ui.find<QLabel>("keptFigure").isVisible() && ui.find<QLabel>("keptFigure").text().endsWith("%"));
        QVERIFY(numbers.isVisible());
    }

    void offersTheSourcesOnTheMasksPage() {
        WindowFixture ui;
        auto& menu = ui.find<QComboBox>("sourceMenu");
        QCOMPARE(menu.count(), static_cast<int>(replaySources().size()));
        const QString native = ui.maskText();
        const auto choose = [&](ReplaySource source) {
            menu.setCurrentIndex(menu.findData(static_cast<int>(source)));
            emit menu.activated(menu.currentIndex());
            ui.rest();
        };
        choose(ReplaySource::torchCpu);
        QCOMPARE(ui.maskText(), QString("111101001111001"));  // the golden mask of seed 42, its first 15 elements
        QVERIFY(ui.find<QLabel>("keptFigure").text().startsWith("10"));
        QVERIFY(ui.find<QLabel>("sourceNote").text().contains("arithmetic"));
        QVERIFY(ui.find<QLabel>("explanationReason").text().contains("PyTorch on a processor keeps it"));
        ui.trigger("nextDrawAction");
        ui.rest();
        // The second dropout of 15 after manual_seed(42): the words go on.
        ReplayConfig second{.source = ReplaySource::torchCpu, .seed = ReplaySeed(42), .recipe = "dropout 3x5 0.5"};
        const auto source = makeReplaySource(second, {.shape = Shape({3, 5})});
        QVERIFY(source.has_value());
        std::vector<std::uint8_t> kept(15);
        (*source)->keep(0, kept);
        QString expected;
        for (const std::uint8_t each : kept) {
            expected += each != 0 ? '1' : '0';
        }
        QCOMPARE(ui.maskText(), expected);
        ui.trigger("undoAction");
        ui.trigger("undoAction");
        ui.rest();
        QCOMPARE(ui.maskText(), native);
        QCOMPARE(menu.currentIndex(), 0);
    }

    /// A source brings its arithmetic: a dropped negative is -0 or +0, and the titles and the explanation say how y is formed.
    void formsYAsTheSourceDoes_data() {
        QTest::addColumn<int>("source");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("formula");
        QTest::addColumn<bool>("keepsTheSign");
        const auto row = [](ReplaySource source, const char* title, const char* formula, bool keepsTheSign) {
            QTest::newRow(infoOf(source).name.data()) << static_cast<int>(source) << title << formula << keepsTheSign;
        };
        row(ReplaySource::torchCpu, "y = x · mask / (1 − p)", "-3 × 1 / (1 - 0.3) = <b>-4.2857</b>", true);
        row(ReplaySource::torchCuda, "y = x · mask / (1 − p)", "-3 × 1 / (1 - 0.3) = <b>-4.2857</b>", true);
        row(ReplaySource::tensorflow, "y = mask ? x · 1 / (1 − p) : 0", "-3 × (1 / (1 - 0.3)) = <b>-4.2857</b>", false);
        row(ReplaySource::jax, "y = mask ? x / (1 − p) : 0", "-3 / (1 - 0.3) = <b>-4.2857</b>", false);
        row(ReplaySource::numpy, "y = x · mask / (1 − p)", "-3 × (1 / (1 - 0.3)) = <b>-4.2857</b>", true);
    }
    void formsYAsTheSourceDoes() {
        QFETCH(int, source);
        QFETCH(QString, title);
        QFETCH(QString, formula);
        QFETCH(bool, keepsTheSign);
        WindowFixture ui;
        Document& document = ui.window.document();
        document.setZeroing(keepsTheSign ? Zeroing::select : Zeroing::multiply);  // which a source overrides
        QVERIFY(document.setP(0.3).has_value());
        document.setSource(static_cast<ReplaySource>(source));
        document.editCells(Field::x, {{0, -3.0F}, {1, -3.0F}}, "test");
        HandSet byHand;
        byHand.set(0, true);
        byHand.set(1, false);
        document.setByHand(byHand, "test");
        ui.rest();
        QVERIFY(!ui.find("zeroingMenu").isVisible() && !ui.find("scalingMenu").isVisible());
        QCOMPARE(formulaOf(document.settings()).forward, title.mid(4));
        QVERIFY(title.mid(4).replace("x", "dL/dy") == formulaOf(document.settings()).backward);
        const QString said = explain(document, 0).formula;
        QVERIFY2(QString(said).replace("-3.0000", "-3") == formula, qPrintable(said));
        const std::vector<Cell> y = ui.cells(Field::y);
        QCOMPARE(y[1].value, 0.0F);
        QCOMPARE(std::signbit(y[1].value), keepsTheSign);
        QCOMPARE(explain(document, 1).formula.contains("dropped"), !keepsTheSign);
        document.setSource(ReplaySource::native);
        ui.rest();
        QVERIFY(ui.find("zeroingMenu").isVisible());
        QCOMPARE(std::signbit(ui.cells(Field::y)[1].value), !keepsTheSign);
    }

    /// The running share and mean are those of the masks that the draws show, one after another.
    void followsTheDrawsOfTheSource_data() {
        QTest::addColumn<int>("source");
        for (const ReplaySource source :
             {ReplaySource::torchCpu, ReplaySource::torchMkl, ReplaySource::torchCuda, ReplaySource::numpy}) {
            QTest::newRow(infoOf(source).name.data()) << static_cast<int>(source);
        }
    }
    void followsTheDrawsOfTheSource() {
        QFETCH(int, source);
        WindowFixture ui;
        Document& document = ui.window.document();
        document.setSource(static_cast<ReplaySource>(source));
        document.setSourceDetails({.recipe = "rand 12"});
        ui.rest();
        const auto& chart = ui.find<RunningShareChart>("runningChart");
        const QStringList lines = chart.csv().trimmed().split('\n');
        QCOMPARE(lines.size(), 201);
        const SourceOfPass sources = sourcesOf(document.settings(), document.x().shape());
        const auto means = runningMean(document.pass(), 4, 2.0F, 5, {}, sources);
        const auto shares = runningKeptShare(document.pass(), 5, {}, sources);
        QVERIFY(means && shares);
        double kept = 0.0;
        double sum = 0.0;
        for (std::uint32_t draw = 0; draw < 5; ++draw) {
            document.setStep(draw);
            ui.rest();
            const QString mask = ui.maskText();
            kept += static_cast<double>(mask.count('1'));
            sum += mask[4] == '1' ? 4.0 : 0.0;
            QCOMPARE(shares->shares[draw], kept / (15.0 * (draw + 1.0)));
            QCOMPARE(means->means[draw], sum / (draw + 1.0));
            QCOMPARE(lines[static_cast<qsizetype>(draw) + 1].split(',')[1],
                     QString::fromStdString(shortestText(shares->shares[draw])));
        }
        document.setSource(ReplaySource::jax);  // the same at every pass
        ui.rest();
        QCOMPARE(chart.csv().trimmed().split('\n').size(), 1);
        document.setSource(static_cast<ReplaySource>(source));
        document.setSourceDetails({.recipe = "binomial 3 0.5; randn 3"});
        ui.rest();
        QCOMPARE(document.fits().has_value(), chart.csv().trimmed().split('\n').size() > 1);
    }

    /// At p = 1 NumPy's idiom divides 0 by 0, and the window says so.
    void saysWhatNumpyDoesAtPOne() {
        WindowFixture ui;
        Document& document = ui.window.document();
        document.setSource(ReplaySource::numpy);
        QVERIFY(document.setP(1.0).has_value());
        ui.rest();
        QVERIFY(std::isnan(ui.cells(Field::y)[0].value));
        QVERIFY(explain(document, 0).reason.contains("0 / 0"));
        QVERIFY(ui.find<QLabel>("drawFinding").text().contains("0 / 0"));
    }

    void saysWhyASourceHasNoMaskOnTheMasksPage() {
        WindowFixture ui;
        ui.window.document().setSeed(std::uint64_t{1} << 40);
        ui.window.document().setSource(ReplaySource::numpy);  // its seeds end at 2^32 - 1
        ui.rest();
        QVERIFY(!ui.window.document().fits());
        QVERIFY(!ui.window.document().tensorOf(Field::y));
        QVERIFY(ui.find<QLabel>("explanationReason").text().contains("4294967295"));
        ui.window.document().setSeed(1);
        ui.rest();
        QVERIFY(ui.window.document().fits().has_value());
        ui.window.document().setKind(LayerKind::dropBlock);
        ui.rest();
        QVERIFY(!ui.window.document().fits());
    }

    void opensWithEveryMask() {
        ReplayFixture ui;
        QCOMPARE(ui.page().board().answers.size(), replaySources().size());
        for (const ReplayAnswer& answer : ui.page().board().answers) {
            QVERIFY(answer.kept != nullptr);
            QCOMPARE(answer.kept->size(), std::size_t{15});
            const QString name = QString::fromUtf8(answer.info().name);
            QVERIFY(ui.find<MaskView>("mask-" + name).isVisible());
            QVERIFY(!ui.text("evidence-" + name).isEmpty());
            QVERIFY(ui.text("kept-" + name).contains("of 15"));
        }
        QVERIFY(!ui.text("replayIntro").isEmpty());
        QVERIFY(!ui.text("replayFinding").isEmpty());
    }

    void showsTheGoldenMasks() {
        ReplayFixture ui;
        ui.set("replayShape", "24");
        for (const Golden& golden : kGolden) {
            ui.set("replaySeed", golden.seed);
            ui.set("replayP", golden.p);
            const QString name = QString::fromUtf8(infoOf(golden.source).name);
            QVERIFY2(ui.bits(golden.source) == golden.bits, qPrintable(name + ": " + ui.bits(golden.source)));
        }
    }

    void asksTensorflowForItsPair() {
        ReplayFixture ui;
        ui.set("replaySeed", "1, 0");
        QCOMPARE(ui.bits(ReplaySource::tensorflow), QString("101000010100001"));  // its reference page
        QCOMPARE(ui.bits(ReplaySource::numpy), QString("refused"));               // a pair is TensorFlow's alone
        QVERIFY(ui.find<QLabel>("sentence-numpy").isVisible());
    }

    void refusesWrongTextInPlace_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("seed word") << "replaySeed" << "abc" << "abc";
        QTest::newRow("seed too large") << "replaySeed" << "18446744073709551616" << "18446744073709551616";
        QTest::newRow("seed three") << "replaySeed" << "1,2,3" << "2,3";
        QTest::newRow("shape word") << "replayShape" << "3, q" << "q";
        QTest::newRow("shape empty") << "replayShape" << "3, 0" << "without elements";
        QTest::newRow("shape too large") << "replayShape" << "4096, 4096" << "too many";
        QTest::newRow("p above 1") << "replayP" << "1.5" << "between 0 and 1";
        QTest::newRow("p word") << "replayP" << "half" << "half";
        QTest::newRow("recipe typo") << "replayRecipe" << "randn 5x5; drpout 6x6 0.5" << "call 2";
        QTest::newRow("recipe without p") << "replayRecipe" << "dropout 6x6" << "needs more";
        QTest::newRow("recipe shape") << "replayRecipe" << "rand 5y5" << "5y5";
        QTest::newRow("key typo") << "replayKeyPath" << "splt 2 1" << "splt";
    }
    void refusesWrongTextInPlace() {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, says);
        ReplayFixture ui;
        const QString before = ui.bits(ReplaySource::torchCpu);
        ui.set(field, text);
        const auto& refusal = ui.find<QLabel>(field + "Refusal");
        QVERIFY(refusal.isVisible());
        QVERIFY2(refusal.text().contains(says), qPrintable(refusal.text()));
        QCOMPARE(ui.find<QLineEdit>(field).text(), text);  // there to be mended
        QCOMPARE(ui.bits(ReplaySource::torchCpu), before);
        // Another change leaves it where it is.
        ui.find<QSlider>("replayPSlider").setValue(300);
        ui.rest();
        if (field != "replayP") {
            QVERIFY(refusal.isVisible());
            QCOMPARE(ui.find<QLineEdit>(field).text(), text);
        }
    }

    void refusesAnUnknownGpu() {
        ReplayFixture ui;
        auto& menu = ui.find<QComboBox>("gpuMenu");
        menu.setFocus();
        menu.lineEdit()->selectAll();
        QTest::keyClicks(menu.lineEdit(), "A1000000");
        QTest::keyClick(menu.lineEdit(), Qt::Key_Return);
        ui.rest();
        QVERIFY(ui.find<QLabel>("gpuRefusal").isVisible());
        QVERIFY(ui.text("gpuRefusal").contains("A1000000"));
        QVERIFY(!ui.page().board().ask.question.grid);
        ui.set("smCountEdit", "9999");
        ui.set("threadsPerSmEdit", "2048");
        QVERIFY(ui.text("gpuRefusal").contains("9999"));
    }

    void takesAGpuByNameOrNumbers() {
        ReplayFixture ui;
        auto& menu = ui.find<QComboBox>("gpuMenu");
        menu.setFocus();
        menu.lineEdit()->selectAll();
        QTest::keyClicks(menu.lineEdit(), "p100");
        QTest::keyClick(menu.lineEdit(), Qt::Key_Return);
        ui.rest();
        QCOMPARE(ui.find<QLineEdit>("smCountEdit").text(), QString("56"));
        QVERIFY(ui.page().board().ask.question.grid == (CudaGrid{56, 2048}));
        // pytorch/pytorch, issue 25690: the sum of dropout(ones(1000, 1000)) on a P100 is 999826, twice the kept.
        ui.set("replaySeed", "0");
        ui.set("replayShape", "1000, 1000");
        ui.find<QCheckBox>("preVectorized").click();
        ui.rest();
        QCOMPARE(ui.answer(ReplaySource::torchCuda).keptCount, std::uint64_t{999826 / 2});
        ui.set("smCountEdit", "13");  // a K80
        QCOMPARE(ui.answer(ReplaySource::torchCuda).keptCount, std::uint64_t{999100 / 2});
        QCOMPARE(menu.currentText(), QString("K80"));
    }

    void tellsThatCudaNeedsAGpu() {
        ReplayFixture ui;
        ui.set("replayShape", "1000, 1000");
        QCOMPARE(ui.bits(ReplaySource::torchCuda), QString("refused"));
        QVERIFY(ui.find<QLabel>("sentence-torch-cuda").isVisible());
        QVERIFY(ui.text("sentence-torch-cuda").contains("GPU"));
        QTest::mouseClick(&ui.find<QPushButton>("nameGpu-torch-cuda"), Qt::LeftButton);
        QCOMPARE(ui.page().focusWidget(), &ui.find<QComboBox>("gpuMenu"));
        QTest::keyClicks(ui.find<QComboBox>("gpuMenu").lineEdit(), "p100");
        QTest::keyClick(ui.find<QComboBox>("gpuMenu").lineEdit(), Qt::Key_Return);
        ui.rest();
        QVERIFY(ui.find<MaskView>("mask-torch-cuda").isVisible());
    }

    void refusesASeedBeyondOneFrameworksRange() {
        ReplayFixture ui;
        ui.set("replaySeed", "-1");
        QVERIFY(ui.bits(ReplaySource::torchCpu) != "refused");  // PyTorch takes it
        QCOMPARE(ui.bits(ReplaySource::numpy), QString("refused"));
        QVERIFY2(ui.text("sentence-numpy").contains("4294967295"), qPrintable(ui.text("sentence-numpy")));
    }

    void countsDifferencesRight() {
        ReplayFixture ui;
        const QString a = ui.bits(ReplaySource::torchCpu);
        for (const ReplayAnswer& answer : ui.page().board().answers) {
            if (answer.config.source == ReplaySource::torchCpu) {
                QVERIFY(!answer.isCompared());
                continue;
            }
            const QString b = ui.bits(answer.config.source);
            int count = 0;
            qsizetype first = -1;
            for (qsizetype k = 0; k < a.size(); ++k) {
                if (a[k] != b[k]) {
                    ++count;
                    first = first < 0 ? k : first;
                }
            }
            QCOMPARE(answer.difference.count, static_cast<std::uint64_t>(count));
            QVERIFY(count > 0 && answer.difference.first == static_cast<std::uint64_t>(first));
            const QString name = QString::fromUtf8(answer.info().name);
            const QString words = ui.text("difference-" + name).replace(QChar::Nbsp, ' ');
            QVERIFY(words.startsWith(QString("%1 of 15").arg(count)));
            QVERIFY(words.contains(QString("[%1, %2]").arg(first / 5).arg(first % 5)));
            QVERIFY(!ui.text("why-" + name).isEmpty());
        }
    }

    void comparesWithAnotherReference() {
        ReplayFixture ui;
        auto& menu = ui.find<QComboBox>("replayReference");
        menu.setFocus();
        menu.setCurrentIndex(menu.findData(static_cast<int>(ReplaySource::numpy)));
        emit menu.activated(menu.currentIndex());
        ui.rest();
        QVERIFY(!ui.answer(ReplaySource::numpy).isCompared());
        QVERIFY(ui.answer(ReplaySource::torchCpu).isCompared());
        QVERIFY(ui.text("why-torch-cpu").contains("53-bit"));
    }

    void saysWhatWasFound() {
        ReplayFixture ui;
        // PyTorch and NumPy share mt19937: the better story.
        const QString finding = ui.text("replayFinding");
        QVERIFY2(finding.contains("the same generator, mt19937"), qPrintable(finding));
        QVERIFY(
            finding.contains(QString("%1 of 15 cells differ").arg(ui.answer(ReplaySource::numpy).difference.count)));
        ui.set("replayP", "0");
        QCOMPARE(ui.text("replayFinding"), QString("All 8 masks are the same."));
    }

    void runsARecipe() {
        ReplayFixture ui;
        ui.set("replaySeed", "123");
        ui.set("replayShape", "5, 5");
        ui.set("replayRecipe", "randn 5x5");
        QCOMPARE(ui.bits(ReplaySource::torchCpu), QString("0010100110111001011010111"));  // pytorch, issue 121595
        QVERIFY(ui.text("why-jax").contains("does not matter"));
    }

    void takesAKeyPath() {
        ReplayFixture ui;
        ui.set("replaySeed", "1");
        ui.set("replayShape", "1, 4");
        ui.set("replayKeyPath", "flax Dropout_0");
        QCOMPARE(ui.bits(ReplaySource::jax), QString("1100"));  // flax.linen.Dropout's docstring
    }

    void hidesSources() {
        ReplayFixture ui;
        ui.find<QCheckBox>("show-torch-cpu").click();
        ui.rest();
        QVERIFY(!ui.find("card-torch-cpu").isVisible());
        QVERIFY(ui.page().board().ask.reference != ReplaySource::torchCpu);
        for (const ReplaySourceInfo& info : replaySources()) {
            auto& box = ui.find<QCheckBox>("show-" + QString::fromUtf8(info.name));
            if (box.isChecked()) {
                box.click();
            }
        }
        ui.rest();
        QCOMPARE(ui.page().board().answers.size(), std::size_t{1});  // the last one stays
    }

    void lightsUpTheRightSourceOnly() {
        ReplayFixture ui;
        ui.set("replaySeed", "123");
        ui.paste(kNotebookMask);
        QCOMPARE(ui.page().board().ask.request.shape, Shape({6, 6}));
        QCOMPARE(ui.found(), QStringList{"torch-cpu"});
        QVERIFY(ui.text("replayFinding").contains("PyTorch on a processor."));
        QVERIFY2(ui.text("pasteAnswer").contains("by accident is 1 in"), qPrintable(ui.text("pasteAnswer")));
        // Another seed: nobody's.
        ui.set("replaySeed", "124");
        QCOMPARE(ui.found(), QStringList{});
        QVERIFY(ui.text("pasteAnswer").contains("None is yours"));
        // Without the text all is as before.
        ui.paste("");
        QVERIFY(ui.page().board().ask.pasted == nullptr);
        QVERIFY(ui.answer(ReplaySource::numpy).isCompared());
    }

    void saysThatAMaskIsAlmostTheirs() {
        ReplayFixture ui;
        ui.set("replaySeed", "123");
        ui.paste(QString(kNotebookMask).replace("[0., 1., 0., 1., 0., 1.]", "[0., 1., 0., 1., 1., 1.]"));
        QCOMPARE(ui.found(), QStringList{});
        QCOMPARE(ui.text("replayFinding"),
                 QString("Your mask is almost the one of PyTorch on a processor: it differs in 1 of 36 cells."));
        const QString answer = ui.text("pasteAnswer");
        QVERIFY2(answer.contains("1 of 36 cells, first [4, 4]") && answer.contains("1 in 97"), qPrintable(answer));
        QVERIFY(ui.find<QLabel>("match-0").isVisible());
        QVERIFY(!ui.find<QPushButton>("pasteMoreSeeds").isVisible());
    }

    void offersToLookForTheSeed() {
        ReplayFixture ui;
        QVERIFY(!ui.find<QPushButton>("pasteMoreSeeds").isVisible());
        ui.paste(kNotebookMask);  // of seed 123; the page's is 42
        QTest::mouseClick(&ui.find<QPushButton>("pasteMoreSeeds"), Qt::LeftButton);
        QCOMPARE(ui.find<QLineEdit>("pasteSeeds").text(), QString("100000"));
        QTRY_VERIFY(ui.find<QPushButton>("pasteCancel").isVisible());  // what it finds, looksForTheSeed knows
        QVERIFY(!ui.find<QPushButton>("pasteMoreSeeds").isVisible());
        QTest::mouseClick(&ui.find<QPushButton>("pasteCancel"), Qt::LeftButton);
        ui.rest();
    }

    void comparesWithThePasteAlone() {
        ReplayFixture ui;
        auto& menu = ui.find<QComboBox>("replayReference");
        QVERIFY(menu.isEnabled());
        ui.paste(kNotebookMask);
        QVERIFY(!menu.isEnabled());
        QVERIFY(ui.text("replayReferenceNote").contains("your mask"));
        ui.paste("");
        QVERIFY(menu.isEnabled());
    }

    void writesChancesForPeople() {
        QCOMPARE(chanceWords(0.25), percentText(0.25, std::uint64_t{10}));
        QCOMPARE(chanceWords(1e-3), "1 in " + countText(std::uint64_t{1000}));
        QCOMPARE(chanceWords(1.0 / 3'616'814'565.0), "1 in " + countText(std::uint64_t{3'600'000'000}));
        QCOMPARE(chanceWords(0.0), "less than 1 in " + countText(std::uint64_t{1'000'000'000'000'000}));
    }

    void findsAnotherCallOfTheSource() {
        ReplayFixture ui;
        ui.set("replaySeed", "7");
        ui.find<MaskView>("mask-numpy").setFocus();
        auto& idioms = ui.find<QComboBox>("idiomMenu");
        const int cs231n = idioms.findData("cs231n");
        QVERIFY(cs231n > 0);
        idioms.setCurrentIndex(cs231n);
        emit idioms.activated(cs231n);
        ui.rest();
        const QString bits = ui.bits(ReplaySource::numpy);
        QVERIFY(ui.find<QPlainTextEdit>("codeText").toPlainText().contains("< 1 - 0.5"));
        idioms.setCurrentIndex(0);
        emit idioms.activated(0);
        ui.rest();
        QVERIFY(ui.bits(ReplaySource::numpy) != bits);
        ui.paste(bits);  // a line of digits with as many elements: the page's shape holds
        QCOMPARE(ui.page().board().ask.request.shape, Shape({3, 5}));
        QCOMPARE(ui.found(), QStringList{"numpy"});
        QCOMPARE(ui.bits(ReplaySource::numpy), bits);
    }

    void looksForTheSeed() {
        ReplayFixture ui;
        ui.set("replaySeed", "0");
        ui.paste(kNotebookMask);
        QCOMPARE(ui.found(), QStringList{});
        ui.set("pasteSeeds", "500");
        QVERIFY2(ui.text("match-0").contains("seed 123"), qPrintable(ui.text("match-0")));
        QTest::mouseClick(&ui.find<QPushButton>("showMatch-0"), Qt::LeftButton);
        ui.rest();
        QCOMPARE(ui.find<QLineEdit>("replaySeed").text(), QString("123"));
        QCOMPARE(ui.found(), QStringList{"torch-cpu"});
    }

    void refusesAWrongPaste_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("cut") << "[[1, 0],\n [1, ..., 0]]" << "line 2";
        QTest::newRow("ragged") << "[[1, 0],\n [1]]" << "line 2";
        QTest::newRow("word") << "1 0 1\n0 x 1" << "line 2";
        QTest::newRow("nothing") << "tensor" << "mask";
    }
    void refusesAWrongPaste() {
        QFETCH(QString, text);
        QFETCH(QString, says);
        ReplayFixture ui;
        ui.paste(text);
        QVERIFY(ui.find<QLabel>("pasteRefusal").isVisible());
        QVERIFY2(ui.text("pasteRefusal").contains(says), qPrintable(ui.text("pasteRefusal")));
        QVERIFY(ui.page().board().ask.pasted == nullptr);
        QCOMPARE(ui.found(), QStringList{});
    }

    void testsItself() {
        ReplayFixture ui;
        QTest::mouseClick(&ui.find<QPushButton>("selfTestButton"), Qt::LeftButton);
        ui.rest();
        const auto& table = ui.find<QTableWidget>("selfTestTable");
        QCOMPARE(table.rowCount(), static_cast<int>(replayCases().size()));
        for (int row = 0; row < table.rowCount(); ++row) {
            QVERIFY2(table.item(row, 0)->text().contains("passes"), qPrintable(table.item(row, 1)->text()));
            QVERIFY(!table.item(row, 2)->text().isEmpty());  // its origin
        }
        QVERIFY(ui.text("selfTestSummary").contains(QString::number(table.rowCount())));
    }

    void tellsItsLimits() {
        ReplayFixture ui;
        QTest::mouseClick(&ui.find<QPushButton>("limitsButton"), Qt::LeftButton);
        const QString text = ui.text("limitsBoxText");
        QVERIFY(ui.find("limitsBox").height() <= ui.find("limitsBox").screen()->availableGeometry().height());
        for (const char* word : {"1 element in 10 million", "Two-wide", "torch.compile", "2e-6"}) {
            QVERIFY2(text.contains(word), word);
        }
    }

    void givesCodeAndCsv() {
        ReplayFixture ui;
        ui.find<MaskView>("mask-torch-cpu").setFocus();
        QTest::mouseClick(&ui.find<QPushButton>("copyCode"), Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->text().contains("torch.manual_seed(42)"));
        QTest::mouseClick(&ui.find<QPushButton>("copyMask"), Qt::LeftButton);
        const QString copied = QApplication::clipboard()->text();
        QCOMPARE(QString(copied).remove('\t').remove('\n'), ui.bits(ReplaySource::torchCpu));
        ui.paste(copied);  // what is copied here is understood here
        QCOMPARE(ui.found(), QStringList{"torch-cpu"});
        QTest::mouseClick(&ui.find<QPushButton>("pasteButton"), Qt::LeftButton);
        ui.rest();
        QSignalSpy asked(&ui.page(), &ReplayPage::saveCsvAsked);
        QTest::mouseClick(&ui.find<QPushButton>("saveMask"), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        const QString csv = asked[0][1].toString();
        QCOMPARE(QString(csv).remove(',').remove('\n'), ui.bits(ReplaySource::torchCpu));
        QCOMPARE(csv.count('\n'), 3);
    }

    void goesToTheFirstDifference() {
        ReplayFixture ui;
        ui.find<MaskView>("mask-numpy").setFocus();
        const auto first = static_cast<int>(*ui.answer(ReplaySource::numpy).difference.first);
        QTest::mouseClick(&ui.find<QPushButton>("goToFirst"), Qt::LeftButton);
        QCOMPARE(ui.page().grid().current(), QPoint(first % 5, first / 5));
        const auto& view = ui.find<MaskView>("mask-numpy");
        QVERIFY(view.cellText(ui.page().grid().current()).contains("PyTorch on a processor"));
    }

    void scrollsAndZoomsTogether() {
        ReplayFixture ui;
        ui.set("replayShape", "400, 300");
        auto& view = ui.find<MaskView>("mask-numpy");
        view.setFocus();
        for (int k = 0; k < 12; ++k) {
            QTest::keyClick(&view, Qt::Key_Plus);
        }
        QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(ui.page().grid().current(), QPoint(299, 399));
        for (const QString name : {"mask-torch-cpu", "mask-jax", "mask-native"}) {
            QCOMPARE(ui.find<MaskView>(name).cellRect({299, 399}), view.cellRect({299, 399}));
        }
        const double before = ui.page().grid().cellWidth();
        QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, {9, 9}, {9, 9},
                                  view.viewport()->mapToGlobal(QPointF(9, 9)), -0.25, {});
        QApplication::sendEvent(view.viewport(), &pinch);
        QCOMPARE(ui.page().grid().cellWidth(), 0.75 * before);
    }

    void isReachableByKeys() {
        ReplayFixture ui;
        ui.find<QLineEdit>("replaySeed").setFocus();
        QStringList seen;
        for (int k = 0; k < 80; ++k) {
            seen << QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (const char* name : {"replaySeed",     "replayDice",     "replayShape", "replayP",         "replayPSlider",
                                 "replayRecipe",   "show-torch-cpu", "show-native", "replayReference", "smCountEdit",
                                 "preVectorized",  "replayKeyPath",  "pasteButton", "selfTestButton",  "limitsButton",
                                 "mask-torch-cpu", "mask-native",    "codeText",    "copyCode",        "saveMask"}) {
            QVERIFY2(seen.contains(name), name);
        }
        // The mask with the keyboard is the one that the code is about.
        ui.find<MaskView>("mask-jax").setFocus();
        QVERIFY(ui.find<QPlainTextEdit>("codeText").toPlainText().contains("jax.random.bernoulli"));
    }

    void foldsAVector() {
        QCOMPARE(maskTableOf(Shape({5})).columns, 5);
        QCOMPARE(maskTableOf(Shape({24})).columns, 8);
        QCOMPARE(maskTableOf(Shape({24})).rows, 3);
        QCOMPARE(maskTableOf(Shape({1'000'000})).columns, 1000);
        QCOMPARE(maskTableOf(Shape({2, 3, 4})).rows, 6);
        QCOMPARE(maskTableOf(Shape({2, 3, 4})).columns, 4);
        QCOMPARE(maskTableOf(Shape()).rows, 1);
    }

    void claimsNoMoreThanItKnows() {
        ReplayConfig cuda{.source = ReplaySource::torchCuda};
        QVERIFY(evidenceOf(cuda, Shape({4, 6})) == Evidence::published);
        QVERIFY(evidenceOf(cuda, Shape({6})) == Evidence::sources);  // two-wide
        ReplayConfig jax{.source = ReplaySource::jax, .keyPath = "nnx 1"};
        QVERIFY(evidenceOf(jax, Shape({4})) == Evidence::sources);
    }
};

QTEST_MAIN(TestReplayPage)
#include "test_replay_page.moc"
