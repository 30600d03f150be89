// SPDX-License-Identifier: GPL-3.0-or-later
// What makes the window usable by everybody: names for screen readers, no text cut off. (Contrast: test_contrast.)
#include <QAbstractSlider>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

#include "tests/ui/window_fixture.h"
#include "ui/style/appearance.h"

using namespace dropscope;

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
        QTest::addColumn<QSize>("size");
        QTest::newRow("projector") << QSize(1366, 768);
        QTest::newRow("laptop") << QSize(1440, 900);
        QTest::newRow("4K") << QSize(3840, 2160);
    }
    void noWordsAreCut() {
        QFETCH(QSize, size);
        WindowFixture ui(size);
        QCOMPARE(ui.window.size(), size);  // nothing forces the window larger than the screen
        for (const QLabel* label : ui.window.findChildren<QLabel*>()) {
            const bool cutOnPurpose = label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
            if (!label->isVisible() || label->text().isEmpty() || cutOnPurpose) {
                continue;
            }
            const int width = label->wordWrap() ? label->minimumSizeHint().width() : label->sizeHint().width();
            QVERIFY2(label->width() >= width, qPrintable(label->objectName() + ": " + label->text()));
            const int height = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            QVERIFY2(label->height() >= height, qPrintable(label->objectName() + ": " + label->text()));
        }
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
