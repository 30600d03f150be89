// SPDX-License-Identifier: GPL-3.0-or-later
// Every page is used without a mouse: Tab reaches all that takes the keyboard, in the order in which it is read.
#include <QAbstractButton>
#include <QButtonGroup>
#include <QLabel>
#include <QMap>
#include <QMenuBar>
#include <QScopeGuard>
#include <QTemporaryDir>

#include "tests/ui/window_fixture.h"
#include "ui/language.h"

using namespace dropscope;

namespace {

/// All that Tab should reach on the page shown.
QList<QWidget*> reachable(const QWidget& window) {
    QList<QWidget*> widgets;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const bool part = widget->objectName().startsWith("qt_") || widget->inherits("QScrollBar") ||
                          widget->inherits("QMenuBar") || (widget->parentWidget()->inherits("QTableView"));
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
            widget->focusProxy() == nullptr && !part) {
            widgets << widget;
        }
    }
    return widgets;
}

/// The widgets in the order of Tab, once round from the first.
QList<QWidget*> walk(QWidget& first, qsizetype most) {
    QList<QWidget*> order;
    first.setFocus();
    for (qsizetype i = 0; i < most; ++i) {
        QWidget* at = QApplication::focusWidget();
        if (at == nullptr || order.contains(at)) {
            break;
        }
        order << at;
        QTest::keyClick(at, Qt::Key_Tab);
    }
    return order;
}

/// Of buttons of which one is chosen Tab reaches one, as everywhere, and the arrows the others.
bool reachedByArrows(QWidget* widget, const QList<QWidget*>& order) {
    const auto* button = qobject_cast<QAbstractButton*>(widget);
    if (button == nullptr ||
        (!button->autoExclusive() && (button->group() == nullptr || !button->group()->exclusive()))) {
        return false;
    }
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down}) {
        for (QWidget* other : order) {
            if (other->parentWidget() != widget->parentWidget() || qobject_cast<QAbstractButton*>(other) == nullptr) {
                continue;
            }
            other->setFocus();
            for (int i = 0; i < 8; ++i) {
                QTest::keyClick(QApplication::focusWidget(), key);
                if (QApplication::focusWidget() == widget) {
                    return true;
                }
            }
        }
    }
    return false;
}

QString nameOf(const QWidget* widget) {
    return QString("%1 %2").arg(widget->metaObject()->className(), widget->objectName());
}

QRect placeOf(const QWidget* widget) { return {widget->mapTo(widget->window(), QPoint()), widget->size()}; }

/// The card, or the column of controls, that a widget lies in.
const QWidget* cardOf(const QWidget* widget) {
    for (const QWidget* at = widget->parentWidget(); at != nullptr; at = at->parentWidget()) {
        const QString role = at->property("role").toString();
        if (role.startsWith("card") || role == "sidebar" || role == "rail") {
            return at;
        }
    }
    return widget;
}

/// From `from` to `to` the eye would go up, or back on its line: in a card, and from card to card.
bool goesBack(const QWidget* from, const QWidget* to) {
    if (cardOf(from) != cardOf(to)) {
        from = cardOf(from);
        to = cardOf(to);
    }
    const QRect here = placeOf(from);
    const QRect there = placeOf(to);
    const bool above = there.bottom() <= here.top() && there.left() <= here.right();
    const bool before = there.right() <= here.left() && there.top() <= here.bottom() && here.top() <= there.bottom();
    return above || before;
}

/// The letter that, with Alt, leads to what shows this text; "" where there is none.
QString letterOf(const QString& text) {
    const QKeySequence keys = QKeySequence::mnemonic(text);
    return keys.isEmpty() ? QString() : keys.toString();
}

/// Letter by letter, what Alt leads to on the page shown.
QMap<QString, QStringList> letters(const MainWindow& window) {
    QMap<QString, QStringList> found;
    const auto take = [&](const QString& text) {
        if (const QString letter = letterOf(text); !letter.isEmpty()) {
            found[letter] << text;
        }
    };
    for (const QAction* action : window.menuBar()->actions()) {
        take(action->text());
    }
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->buddy() != nullptr && label->isVisible()) {
            take(label->text());
        }
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible()) {
            take(button->text());
        }
    }
    return found;
}

}  // namespace

class TestKeyboard : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase() { useOwnSettings(m_folder); }

    void tabReachesEverything_data() {
        QTest::addColumn<QString>("page");
        for (const QString& page : MainWindow::pageNames()) {
            QTest::newRow(qPrintable(page)) << page;
        }
    }
    void tabReachesEverything() {
        QFETCH(QString, page);
        WindowFixture ui;
        ui.window.showPage(page);
        ui.trigger("gradientsAction");
        ui.rest();
        const QList<QWidget*> all = reachable(ui.window);
        const QList<QWidget*> order = walk(*all.front(), 2 * all.size());
        QStringList backwards;
        for (qsizetype i = 1; i < order.size(); ++i) {
            if (goesBack(order[i - 1], order[i])) {
                backwards << nameOf(order[i - 1]) + " -> " + nameOf(order[i]);
            }
        }
        QStringList missed;
        for (QWidget* widget : all) {
            // Some come and go with what has the keyboard: the choices of the mask that was walked over.
            if (widget->isEnabled() && widget->isVisible() && !order.contains(widget) &&
                !reachedByArrows(widget, order)) {
                missed << nameOf(widget);
            }
        }
        QVERIFY2(missed.isEmpty(), qPrintable("not reached:\n" + missed.join('\n')));
        QVERIFY2(backwards.isEmpty(), qPrintable("against the eye:\n" + backwards.join('\n')));
    }

    /// Cells are walked, dropped, kept, set to 0 and typed into by keys alone.
    void cellsAreSetByKeys() {
        WindowFixture ui;
        TensorView& mask = ui.grid("maskGrid");
        mask.setFocus();
        QTest::keyClick(&mask, Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(&mask, Qt::Key_Down);
        QTest::keyClick(&mask, Qt::Key_Right);
        const QString before = ui.maskText();
        QTest::keyClick(&mask, Qt::Key_Return);  // cell (1, 1)
        QString expected = before;
        expected[6] = before[6] == '1' ? '0' : '1';
        QCOMPARE(ui.maskText(), expected);
        QTest::keyClick(&mask, Qt::Key_Delete);
        QCOMPARE(ui.maskText(), before);
        TensorView& x = ui.grid("xGrid");
        x.setFocus();
        QTest::keyClick(&x, Qt::Key_7);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(ui.cells(Field::x)[6].value, 7.0F);
    }

    /// Alt and a letter lead to one place: of two, Qt takes neither at once.
    void altAndALetterLeadToOnePlace_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("page");
        for (const Language::Entry& language : Language::all()) {
            for (const QString& page : MainWindow::pageNames()) {
                QTest::addRow("%s, %s", language.code, qPrintable(page)) << QString(language.code) << page;
            }
        }
    }
    void altAndALetterLeadToOnePlace() {
        QFETCH(QString, language);
        QFETCH(QString, page);
        const auto inEnglish = qScopeGuard([] { Language::instance().setChoice("en"); });
        Language::instance().setChoice(language);
        WindowFixture ui;
        ui.window.showPage(page);
        ui.trigger("gradientsAction");
        ui.rest();
        const QMap<QString, QStringList> found = letters(ui.window);
        QVERIFY(found.size() >= 6);  // the menus
        for (const QStringList& texts : found) {
            QVERIFY2(texts.size() == 1, qPrintable(texts.join(" | ")));
        }
    }

    void altLeadsToTheKindOfLayer() {
        WindowFixture ui;
        const auto& caption = ui.find<QLabel>("layerCaption");
        const QKeySequence keys = QKeySequence::mnemonic(caption.text());
        QTest::keyClick(&ui.window, keys[0].key(), Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), &ui.find("kindMenu"));
    }

    /// The example's dropped negatives: Tab and Return lead to each.
    void aCountIsFollowedByKeys() {
        WindowFixture ui;
        auto& counts = ui.find<QLabel>("specialValues");
        QVERIFY(counts.isVisible());
        GridViewport& grid = ui.window.masksPage().grid();
        for (int i = 0; i < 2; ++i) {
            const QPoint before = grid.current();
            counts.previousInFocusChain()->setFocus();
            counts.setFocus(Qt::TabFocusReason);
            QTest::keyClick(&counts, Qt::Key_Return);
            ui.rest();
            QVERIFY(grid.current() != before);
            QCOMPARE(ui.grid("yGrid").model().index(grid.current().y(), grid.current().x()).data().toString(),
                     QString("-0.0000"));
        }
    }

    /// What has the keyboard looks different from what has not: every widget that Tab reaches, on every page.
    void focusIsSeen_data() { tabReachesEverything_data(); }
    void focusIsSeen() {
        QFETCH(QString, page);
        WindowFixture ui;
        ui.window.showPage(page);
        ui.rest();
        QStringList unseen;
        for (QWidget* widget : reachable(ui.window)) {
            if (!widget->isVisible()) {
                continue;
            }
            widget->setFocus(Qt::TabFocusReason);
            if (!widget->hasFocus()) {
                continue;  // of an exclusive group, or gone meanwhile
            }
            const QImage with = widget->grab().toImage();
            widget->clearFocus();
            if (with == widget->grab().toImage()) {
                unseen << nameOf(widget);
            }
        }
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join('\n')));
    }
};

QTEST_MAIN(TestKeyboard)
#include "test_keyboard.moc"
