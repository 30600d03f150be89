// SPDX-License-Identifier: GPL-3.0-or-later
// A real window for tests, driven by the names of its widgets, with settings of its own.
#pragma once

#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include "ui/file_menu.h"
#include "ui/main_window.h"
#include "ui/pages/masks_page.h"
#include "ui/views/tensor_view.h"

namespace dropscope {

/// All of a small tensor.
[[nodiscard]] inline std::vector<float> valuesOf(const EditedTensor& tensor) {
    std::vector<float> values(tensor.elementCount());
    tensor.read(0, values);
    return values;
}

/// A window as a user finds it, shown and at rest.
class WindowFixture {
public:
    explicit WindowFixture(QSize size = {1440, 900}) : window(**defaultBackend()) {
        window.resize(size);
        window.show();
        if (!QTest::qWaitForWindowExposed(&window)) {
            qFatal("the window does not open");
        }
        rest();
    }

    /// Waits until nothing is on its way.
    void rest() {
        QVERIFY(QTest::qWaitFor([this] { return !window.isBusy(); }, 120000));
        QApplication::processEvents();  // layouts that the last answer asked for
    }

    template <class Widget = QWidget>
    [[nodiscard]] Widget& find(const char* name) const {
        auto* widget = window.findChild<Widget*>(name);
        if (widget == nullptr) {
            qFatal("there is no widget called %s", name);
        }
        return *widget;
    }

    [[nodiscard]] TensorView& grid(const char* name) const { return find<TensorView>(name); }

    void click(const char* gridName, int row, int column, Qt::KeyboardModifiers keys = {}) const {
        TensorView& view = grid(gridName);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, keys, view.cellRect({column, row}).center().toPoint());
    }

    void typeInto(const char* gridName, int row, int column, const QString& text) const {
        click(gridName, row, column);
        TensorView& view = grid(gridName);
        view.setFocus();
        QTest::keyClicks(&view, text.left(1));
        QTest::keyClicks(QApplication::focusWidget(), text.mid(1));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }

    /// Replaces the text of a field and leaves it.
    void enter(const char* fieldName, const QString& text) const {
        auto& field = find<QLineEdit>(fieldName);
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
    }

    void trigger(const char* actionName) const { find<QAction>(actionName).trigger(); }

    [[nodiscard]] std::vector<Cell> cells(Field field) {
        std::vector<Cell> all(window.document().x().elementCount());
        window.document().read(field, 0, all);
        return all;
    }

    /// 1 for each kept unit, 0 for each dropped one.
    [[nodiscard]] QString maskText() {
        QString text;
        for (const Cell& cell : cells(Field::mask)) {
            text += cell.kept ? '1' : '0';
        }
        return text;
    }

    MainWindow window;
};

/// For initTestCase: settings that belong to this test run alone.
inline void useOwnSettings(const QTemporaryDir& folder) {
    QApplication::setOrganizationName("Dropscope test");
    QApplication::setApplicationName("Dropscope test");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
}

}  // namespace dropscope
