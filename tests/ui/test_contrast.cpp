// SPDX-License-Identifier: GPL-3.0-or-later
// Contrast as WCAG 2.1 defines it (AA), of everything the program writes: 4.5:1 for words and numbers, 3:1 for lines,
// borders and focus. Disabled controls are excepted there, and here.
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QtTest>
#include <cmath>
#include <limits>

#include "ui/style/appearance.h"
#include "ui/style/roles.h"
#include "ui/style/series_color.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/views/cell_painter.h"

using namespace dropscope;

namespace {

struct Rule {
    QString selectors;
    QString body;

    /// The value of a property, such as "#ffffff"; the last word of it that names a colour.
    [[nodiscard]] QColor color(const QString& property) const {
        const QRegularExpression pattern("(?:^|[;{\\s])" + property + ":([^;]*)");
        const QRegularExpressionMatch match = pattern.match(body);
        static const QRegularExpression kColor("#[0-9a-fA-F]{6}");
        const QRegularExpressionMatch found = kColor.match(match.captured(1));
        return found.hasMatch() ? QColor(found.captured()) : QColor();
    }
    [[nodiscard]] bool has(const char* what) const { return selectors.contains(what); }
};

QList<Rule> rulesOf(const QString& sheet) {
    static const QRegularExpression kRule("([^{}]+)\\{([^{}]*)\\}");
    QList<Rule> rules;
    for (auto it = kRule.globalMatch(sheet); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        rules << Rule{match.captured(1).simplified(), match.captured(2)};
    }
    return rules;
}

const Theme& wearTheme(bool dark) {
    Appearance::instance().setChoice(dark ? Appearance::Choice::dark : Appearance::Choice::light);
    return Appearance::instance().theme();
}

void bothThemes() {
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

}  // namespace

#define COMPARE_CONTRAST(words, ground, least, where)                                                             \
    QVERIFY2(contrastRatio(words, ground) >= (least), qPrintable(QString("%1: %2 on %3 is %4:1")                  \
                                                                     .arg(where, (words).name(), (ground).name()) \
                                                                     .arg(contrastRatio(words, ground))))

class TestContrast : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { Appearance::instance().setChoice(Appearance::Choice::light); }

    /// Known answers: black on white is 21:1, the grey #767676 on white the first of 4.5:1.
    void contrastIsThatOfWcag() {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QVERIFY(contrastRatio(QColor("#767676"), Qt::white) >= kReadableContrast);
        QVERIFY(contrastRatio(QColor("#777777"), Qt::white) < kReadableContrast);
    }

    /// Every rule of the style sheet that colours words: on its own background, or else on all it may lie on.
    void wordsOfTheStyleSheet_data() { bothThemes(); }
    void wordsOfTheStyleSheet() {
        QFETCH(bool, dark);
        const Theme& theme = wearTheme(dark);
        const QColor hover = mixed(theme.card, theme.accent, 0.08);
        int pairs = 0;
        for (const Rule& rule : rulesOf(styleSheet(Appearance::instance()))) {
            if (rule.has(":disabled")) {
                continue;
            }
            if (const QColor words = rule.color("color"); words.isValid()) {
                const QColor own = rule.color("background");
                const QList<QColor> grounds = own.isValid()      ? QList<QColor>{own}
                                              : rule.has("rail") ? QList<QColor>{theme.rail}
                                                                 : QList<QColor>{theme.page, theme.card, hover};
                for (const QColor& ground : grounds) {
                    COMPARE_CONTRAST(words, ground, kReadableContrast, rule.selectors);
                    ++pairs;
                }
            }
            if (const QColor words = rule.color("selection-color"); words.isValid()) {
                const QColor ground = rule.color("selection-background-color");
                QVERIFY2(ground.isValid(), qPrintable(rule.selectors));
                COMPARE_CONTRAST(words, ground, kReadableContrast, rule.selectors);
                ++pairs;
            }
        }
        QVERIFY(pairs > 60);  // the sheet was read
    }

    /// What a field says while it is empty.
    void wordsOfEmptyFields_data() { bothThemes(); }
    void wordsOfEmptyFields() {
        QFETCH(bool, dark);
        const Theme& theme = wearTheme(dark);
        QLineEdit line;
        QLineEdit number;
        setRole(&number, Role::number);
        QPlainTextEdit text;
        QComboBox menu;
        QComboBox names;
        names.setEditable(true);
        for (const QWidget* field : QList<QWidget*>{&line, &number, &text, &menu, names.lineEdit()}) {
            field->ensurePolished();
            const QColor words = field->palette().color(QPalette::Active, QPalette::PlaceholderText);
            const QColor seen = mixed(theme.card, QColor(words.rgb()), words.alphaF());
            COMPARE_CONTRAST(seen, theme.card, kReadableContrast, field->metaObject()->className());
            QVERIFY(field->palette().color(QPalette::Active, QPalette::Text) == theme.ink);
        }
    }

    /// What has the keyboard shows it by a ring (or a line below) of 3:1 on what lies beside it.
    void focusOfTheStyleSheet_data() { bothThemes(); }
    void focusOfTheStyleSheet() {
        QFETCH(bool, dark);
        const Theme& theme = wearTheme(dark);
        int rings = 0;
        for (const Rule& rule : rulesOf(styleSheet(Appearance::instance()))) {
            if (!rule.has(":focus") && !rule.has("::item:selected")) {
                continue;
            }
            if (const QColor inner = rule.color("outline"); inner.isValid()) {  // on what is filled with the accent
                COMPARE_CONTRAST(inner, theme.accent, kVisibleContrast, rule.selectors);
                ++rings;
                continue;
            }
            for (const char* property : {"border", "border-bottom", "border-color", "background"}) {
                const QColor ring = rule.color(property);
                const bool marks = ring.isValid() && (QString(property) != "background" || ring == theme.accent);
                for (const QColor& ground :
                     rule.has("rail") ? QList<QColor>{theme.rail} : QList<QColor>{theme.page, theme.card}) {
                    if (marks) {
                        COMPARE_CONTRAST(ring, ground, kVisibleContrast, rule.selectors);
                        ++rings;
                    }
                }
            }
        }
        QVERIFY(rings > 15);
        for (const QColor& ground : {theme.page, theme.card}) {
            COMPARE_CONTRAST(fieldLine(theme), ground, kVisibleContrast, "borders of fields and buttons");
        }
    }

    /// Numbers in cells: at every value of the diverging map, dropped, NaN and infinite, in every grid.
    void numbersInCells_data() { bothThemes(); }
    void numbersInCells() {
        QFETCH(bool, dark);
        const Theme& theme = wearTheme(dark);
        constexpr float kInfinity = std::numeric_limits<float>::infinity();
        std::vector<float> values = {std::numeric_limits<float>::quiet_NaN(), kInfinity, -kInfinity};
        for (int i = -300; i <= 300; ++i) {
            values.push_back(static_cast<float>(i) / 256.0F);
        }
        for (const Field field : {Field::x, Field::mask, Field::y, Field::dy, Field::dx}) {
            const CellPainter painter(field, theme, 1.0, 1.0);
            for (const float value : values) {
                for (const bool kept : {true, false}) {
                    Cell cell{};
                    cell.value = value;
                    cell.kept = kept;
                    COMPARE_CONTRAST(painter.ink(cell), painter.ground(cell), kReadableContrast,
                                     QString("value %1").arg(static_cast<double>(value)));
                    const bool hatched = !kept && field != Field::x && field != Field::dy;
                    if (hatched) {  // and where a line of the hatching runs through the number
                        COMPARE_CONTRAST(painter.ink(cell), theme.hatch, kReadableContrast,
                                         QString("hatched value %1").arg(static_cast<double>(value)));
                    }
                }
            }
        }
        const QColor kept = mixed(theme.card, theme.accent, 0.12);  // of the Replay page's masks
        COMPARE_CONTRAST(theme.ink, kept, kReadableContrast, "a kept unit");
    }

    /// Words of charts: axes and notes on the card, marks on bands, means in their series' colour, tinted cells.
    void wordsOfCharts_data() { bothThemes(); }
    void wordsOfCharts() {
        QFETCH(bool, dark);
        const Theme& theme = wearTheme(dark);
        COMPARE_CONTRAST(theme.note, theme.card, kReadableContrast, "axis");
        COMPARE_CONTRAST(theme.with, theme.card, kReadableContrast, "the band's words");
        constexpr double kBandAlpha = 0.15;  // of line and running charts; the gauge's are 0.2 and 0.35
        for (std::size_t side = 0; side < 4; ++side) {
            const QColor series = colorOf(seriesColorOfSide(side));
            COMPARE_CONTRAST(theme.ink, mixed(theme.card, series, kBandAlpha), kReadableContrast, "mark on a band");
            COMPARE_CONTRAST(readable(theme, series, theme.card), theme.card, kReadableContrast, "a series' number");
        }
        for (int i = 0; i <= 100; ++i) {
            for (const QColor& full : {theme.with, theme.accent}) {  // heat map, confusion matrix
                const QColor ground = mixed(theme.card, full, i / 100.0);
                COMPARE_CONTRAST(inkOn(theme, ground), ground, kReadableContrast, "a tinted cell");
            }
        }
        const QColor differs = mixed(theme.card, theme.without, 0.22);  // of the edge cases
        COMPARE_CONTRAST(inkOn(theme, differs), differs, kReadableContrast, "an answer that differs");
    }

    /// Lines of series, lamps and marks are found on the card.
    void linesAreFound_data() { bothThemes(); }
    void linesAreFound() {
        QFETCH(bool, dark);
        const Theme& theme = wearTheme(dark);
        for (std::size_t side = 0; side < 4; ++side) {
            COMPARE_CONTRAST(colorOf(seriesColorOfSide(side)), theme.card, kVisibleContrast, "series");
        }
        COMPARE_CONTRAST(theme.accent, theme.card, kVisibleContrast, "current cell, focus");
        COMPARE_CONTRAST(theme.good, theme.card, kVisibleContrast, "a lamp that says good");
        COMPARE_CONTRAST(theme.without, theme.card, kVisibleContrast, "a lamp that says different");
        COMPARE_CONTRAST(theme.error, theme.card, kVisibleContrast, "a stray gradient's frame");
        // In the grids a line of the card's colour lies inside the frame, so the ground does not matter.
        COMPARE_CONTRAST(theme.accent, mixed(theme.card, theme.accent, 0.12), kVisibleContrast, "focus on a kept unit");
    }

    /// A colour that is readable stays as it is.
    void readableChangesNoMoreThanItMust() {
        const Theme& theme = lightTheme();
        QCOMPARE(readable(theme, theme.with, theme.card), theme.with);
        QVERIFY(readable(theme, theme.without, theme.card) != theme.without);
        QVERIFY(contrastRatio(readable(theme, theme.without, theme.card), theme.card) < 6.0);
    }
};

QTEST_MAIN(TestContrast)
#include "test_contrast.moc"
