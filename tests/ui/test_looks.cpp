// SPDX-License-Identifier: GPL-3.0-or-later
// What makes the window usable by everybody: names for screen readers, no text cut off. (Contrast: test_contrast.)
#include <QAbstractButton>
#include <QAbstractSlider>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>

#include "tests/ui/window_fixture.h"
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
        for (const QString& page : MainWindow::pageNames()) {
            const auto add = [&page](const char* name, const QSize& size, int pixels) {
                QTest::newRow(qPrintable(page + ", " + name)) << page << size << pixels;
            };
            add("projector", {1366, 768}, 14);
            add("laptop", {1440, 900}, 14);
            add("4K", {3840, 2160}, 14);
            add("projector, large font", {1366, 768}, 20);
        }
    }
    void noWordsAreCut() {
        QFETCH(QString, page);
        QFETCH(QSize, size);
        QFETCH(int, desktopPixels);
        wear(desktopPixels);
        const auto back = qScopeGuard([] { wear(14); });
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
};

QTEST_MAIN(TestLooks)
#include "test_looks.moc"
