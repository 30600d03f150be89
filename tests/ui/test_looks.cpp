// SPDX-License-Identifier: GPL-3.0-or-later
// What makes the window usable by everybody: names for screen readers, no text cut off. (Contrast: test_contrast.)
#include <QAbstractButton>
#include <QAbstractSlider>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QToolTip>
#include <QWheelEvent>

#include "tests/ui/window_fixture.h"
#include "ui/pages/masks_page.h"
#include "ui/style/appearance.h"
#include "ui/views/elided_label.h"

using namespace dropscope;

namespace {

/// As if the desktop's font were this large.
void wear(int pixels) {
    QFont font("DejaVu Sans");
    font.setPixelSize(pixels);
    QApplication::setFont(font);
    QApplication::processEvents();
}

}  // namespace

class TestLooks : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase() { useOwnSettings(m_folder); }

    void everyControlHasANameAndWordsForScreenReaders() {
        WindowFixture ui;
        for (QWidget* widget : ui.window.findChildren<QWidget*>()) {
            const bool control =
                qobject_cast<QAbstractButton*>(widget) != nullptr || qobject_cast<QLineEdit*>(widget) != nullptr ||
                qobject_cast<QComboBox*>(widget) != nullptr || qobject_cast<QAbstractSlider*>(widget) != nullptr ||
                qobject_cast<TensorView*>(widget) != nullptr;
            const bool ours = !widget->objectName().startsWith("qt_") && widget->parentWidget() != nullptr &&
                              !widget->inherits("QScrollBar") && widget->isVisibleTo(&ui.window);
            if (!control || !ours) {
                continue;
            }
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            const bool spoken = !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
            QVERIFY2(spoken, qPrintable(widget->objectName()));
            QVERIFY2(widget->focusPolicy() != Qt::NoFocus, qPrintable(widget->objectName()));
        }
    }

    void noWordsAreCut_data() {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("desktopPixels");
        QTest::addColumn<bool>("presentation");
        for (const QString& page : MainWindow::pageNames()) {
            const auto add = [&page](const char* name, const QSize& size, int pixels, bool presentation = false) {
                QTest::newRow(qPrintable(page + ", " + name)) << page << size << pixels << presentation;
            };
            add("projector", {1366, 768}, 14);
            add("laptop", {1440, 900}, 14);
            add("4K", {3840, 2160}, 14);
            add("projector, large font", {1366, 768}, 20);
            add("projector, presentation", {1366, 768}, 14, true);
            add("laptop, presentation", {1440, 900}, 14, true);
            add("1366 x 768 at 150 %", {911, 512}, 14);
        }
    }
    void noWordsAreCut() {
        QFETCH(QString, page);
        QFETCH(QSize, size);
        QFETCH(int, desktopPixels);
        QFETCH(bool, presentation);
        wear(desktopPixels);
        Appearance::instance().setPresentation(presentation);
        const auto back = qScopeGuard([] {
            Appearance::instance().setPresentation(false);
            wear(14);
        });
        WindowFixture ui(size);
        ui.window.showPage(page);
        ui.rest();
        QCOMPARE(ui.window.size(), size);  // nothing forces the window larger than the screen
        QStringList cut;
        for (const QLabel* label : ui.window.findChildren<QLabel*>()) {
            const bool cutOnPurpose = label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored ||
                                      qobject_cast<const ElidedLabel*>(label) != nullptr;
            if (!label->isVisible() || label->text().isEmpty() || cutOnPurpose) {
                continue;
            }
            const int width = label->wordWrap() ? label->minimumSizeHint().width() : label->sizeHint().width();
            const int height = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            if (label->width() < width || label->height() < height) {
                cut << QString("%1: %2 (%3x%4 of %5x%6)")
                           .arg(label->objectName(), label->text())
                           .arg(label->width())
                           .arg(label->height())
                           .arg(width)
                           .arg(height);
            }
        }
        for (const QAbstractButton* button : ui.window.findChildren<QAbstractButton*>()) {
            const bool says = button->isVisible() && !button->text().isEmpty() && button->toolTip().isEmpty();
            const QFontMetrics metrics(button->font());
            const int width = metrics.size(Qt::TextShowMnemonic, button->text()).width();
            if (says && button->width() < width) {
                cut << button->objectName() + ": " + button->text();
            }
        }
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join('\n')));
    }

    /// What a teacher projects first: all of the example's columns at once, whatever the projector.
    void theExampleIsWholeInPresentationMode_data() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1366 x 768") << QSize(1366, 768);
        QTest::newRow("1440 x 900") << QSize(1440, 900);
        QTest::newRow("1920 x 1080") << QSize(1920, 1080);
    }
    void theExampleIsWholeInPresentationMode() {
        QFETCH(QSize, size);
        Appearance::instance().setPresentation(true);
        const auto back = qScopeGuard([] { Appearance::instance().setPresentation(false); });
        WindowFixture ui(size);
        GridViewport& grid = ui.find<MasksPage>("masksPage").grid();
        QVERIFY(grid.showsNumbers());
        QCOMPARE(grid.largestOrigin(), QPointF(0, 0));
        for (const char* other : {"maskGrid", "yGrid"}) {
            QVERIFY(std::abs(ui.grid(other).width() - ui.grid("xGrid").width()) <= 1);  // a pixel cannot be shared
        }
    }

    /// The wheel over a field scrolls the page; only a field with the focus takes it.
    void theWheelChangesNothingInPassing() {
        WindowFixture ui;
        const auto turn = [](QWidget& widget) {
            const QPointF middle = QRectF(widget.rect()).center();
            QWheelEvent wheel(middle, widget.mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(&widget, &wheel);
        };
        auto& p = ui.find<QAbstractSlider>("pSlider");
        ui.grid("xGrid").setFocus();
        turn(p);
        QCOMPARE(p.value(), 500);
        p.setFocus();
        turn(p);
        QVERIFY(p.value() < 500);
        auto& kind = ui.find<QComboBox>("kindMenu");
        turn(kind);
        QCOMPARE(kind.currentIndex(), 0);
        kind.setFocus();  // as after a choice
        turn(kind);
        QCOMPARE(kind.currentIndex(), 0);
    }

    /// A real wheel first gives the focus to whoever takes it from wheels; then it would change the field.
    void theWheelGivesNoFieldTheFocus() {
        WindowFixture ui;
        for (const QWidget* widget : ui.window.findChildren<QWidget*>()) {
            const bool isField = qobject_cast<const QComboBox*>(widget) != nullptr ||
                                 qobject_cast<const QAbstractSpinBox*>(widget) != nullptr ||
                                 qobject_cast<const QAbstractSlider*>(widget) != nullptr;
            if (isField && widget->isVisible()) {
                QVERIFY2(widget->focusPolicy() != Qt::WheelFocus, qPrintable(widget->objectName()));
            }
        }
    }

    /// The desktop's font counts when the program starts and when it changes; 13 px is the least.
    void sizesFollowTheDesktop() {
        Appearance& look = Appearance::instance();
        const auto back = qScopeGuard([] { wear(14); });
        wear(20);
        QCOMPARE(look.wordFont().pixelSize(), 20);
        QCOMPARE(look.length(140), 200);
        QCOMPARE(QApplication::font().pixelSize(), 20);
        wear(9);
        QCOMPARE(look.wordFont().pixelSize(), 13);
        look.setPresentation(true);
        QCOMPARE(look.wordFont().pixelSize(), 21);  // 13 × 1.6
        look.setPresentation(false);
    }

    void screenReadersHearTheCell() {
        WindowFixture ui;
        ui.grid("yGrid").setFocus();
        ui.click("yGrid", 1, 2);
        QCOMPARE(ui.grid("yGrid").accessibleDescription(), QString("row 1, column 2, dropped, was -0.5612"));
    }

    void aCutLineEndsBehindAClause() {
        struct Shown : ElidedLabel {
            using ElidedLabel::ElidedLabel;
            using ElidedLabel::shown;
        };
        Shown label("all wheels from 2.7, and every build without MKL: Debian, Apple silicon");
        label.cutBehindClauses();
        label.resize(1000, 20);
        QCOMPARE(label.shown(), label.text());
        label.resize(label.fontMetrics().horizontalAdvance("all wheels from 2.7, and every"), 20);
        QCOMPARE(label.shown(), "all wheels from 2.7 …");
        label.resize(label.fontMetrics().horizontalAdvance("all wheels"), 20);
        QVERIFY(label.shown().startsWith("all w") && label.shown().endsWith("…"));
    }

    void aTipGoesWithPresentationMode() {
        WindowFixture ui;
        auto& button = ui.find("nextDraw");
        QToolTip::showText(button.mapToGlobal(QPoint(2, 2)), "next", &button);
        QVERIFY(QToolTip::isVisible());
        ui.trigger("presentationAction");
        QTRY_VERIFY_WITH_TIMEOUT(!QToolTip::isVisible(), 2000);
        ui.trigger("presentationAction");
    }
};

QTEST_MAIN(TestLooks)
#include "test_looks.moc"
