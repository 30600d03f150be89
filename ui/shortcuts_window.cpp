// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcuts_window.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QTextBrowser>
#include <QVBoxLayout>
#include <algorithm>
#include <memory>
#include <utility>

#include "ui/style/appearance.h"

namespace dropscope {

namespace {

struct Group {
    QString title;
    QList<std::pair<QString, QString>> rows;  // what, keys
};

/// A menu's words without its mnemonic, which Chinese puts in brackets behind them, and without what only a menu needs.
QString plain(const QString& text) {
    static const QRegularExpression kBehind(R"(\s*\(&.\))");
    static const QRegularExpression kEnd(R"([\s:…]+$)");
    return text.section('\t', 0, 0).remove(kBehind).remove('&').remove(kEnd);
}

/// What the menu shows: its own keys, or behind a tab those of the grid.
QString keysOf(const QAction& action) {
    const QString own = action.shortcut().toString(QKeySequence::NativeText);
    return own.isEmpty() ? action.text().section('\t', 1) : own;
}

void addKeys(Group& group, const QMenu& menu) {
    for (const QAction* action : menu.actions()) {
        if (action->menu() != nullptr) {
            addKeys(group, *action->menu());
        } else if (const QString keys = keysOf(*action); !keys.isEmpty()) {
            // These two say in their text what they would undo.
            const QString text = action->objectName() == "undoAction"
                                     ? QCoreApplication::translate("dropscope::MainWindow", "&Undo", "nothing to undo")
                                 : action->objectName() == "redoAction"
                                     ? QCoreApplication::translate("dropscope::MainWindow", "&Redo", "nothing to redo")
                                     : action->text();
            group.rows << std::pair(plain(text), keys);
        }
    }
}

QString htmlOf(const QList<Group>& groups) {
    QString text = "<table width=\"100%\" cellspacing=\"0\">";
    for (const Group& group : groups) {
        text += QString("<tr><td colspan=\"2\" style=\"padding-top:8px\"><b>%1</b></td></tr>")
                    .arg(group.title.toHtmlEscaped());
        for (const auto& [what, keys] : group.rows) {
            text += QString("<tr><td width=\"54%\" style=\"padding-right:12px\">%1</td><td>%2</td></tr>")
                        .arg(what.toHtmlEscaped(), keys.toHtmlEscaped());
        }
    }
    return text + "</table>";
}

}  // namespace

ShortcutsWindow::ShortcutsWindow(QWidget& window) : QDialog(&window), m_text(new QTextBrowser) {
    setObjectName("shortcutsBox");
    setWindowTitle(tr("Shortcuts"));
    QList<Group> menus;
    for (const QAction* action : window.findChild<QMenuBar*>()->actions()) {
        Group group{.title = plain(action->text()), .rows = {}};
        if (action->menu() != nullptr) {
            addKeys(group, *action->menu());
        }
        if (!group.rows.isEmpty()) {
            menus << group;
        }
    }
    const QList<Group> inPlace = {
        {tr("In a grid"),
         {{tr("Move, with Shift select"), tr("arrows, Page Up, Page Down, Home, End")},
          {tr("Edit a cell of x"), tr("type, Enter or F2; Enter and Tab go on")},
          {tr("Drop or keep a mask cell"), tr("Enter or click")},
          {tr("Zoom"), tr("Ctrl+wheel")}}},
        {tr("On a chart"),
         {{tr("Read the numbers"), tr("Left, Right, Home, End")},
          {tr("Zoom, where curves can be zoomed"), tr("+ and −; 0 shows all")},
          {tr("Move what is seen"), tr("Up, Down")}}},
        {tr("In a sweep"),
         {{tr("Choose a point or a cell"), tr("arrows, Home, End")}, {tr("Open its runs"), tr("Enter or click")}}},
    };
    // Two columns of about the same height.
    const auto lines = [](const QList<Group>& groups) {
        qsizetype count = 0;
        for (const Group& group : groups) {
            count += group.rows.size() + 1;
        }
        return count;
    };
    QList<Group> left;
    QList<Group> right = menus + inPlace;
    while (lines(left) + right.front().rows.size() < lines(right)) {
        left << right.takeFirst();
    }
    m_text->setObjectName("shortcutsText");
    m_text->setAccessibleName(tr("Shortcuts"));
    m_text->setHtml(QString("<table width=\"100%\"><tr><td width=\"50%\" style=\"padding-right:20px\">%1</td>"
                            "<td width=\"50%\">%2</td></tr></table>")
                        .arg(htmlOf(left), htmlOf(right)));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->setObjectName("shortcutsButtons");
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    place();
    connect(&Appearance::instance(), &Appearance::changed, this, &ShortcutsWindow::place);
}

void ShortcutsWindow::place() {
    const Appearance& look = Appearance::instance();
    m_text->document()->setDefaultFont(look.wordFont());
    m_text->document()->setDocumentMargin(look.length(8));
    // As high as its text, within the screen; then it scrolls.
    const QSize room = screen()->availableGeometry().size();
    const int width = std::min(look.length(860), room.width() - look.length(40));
    const QSize around = layout()->sizeHint() - m_text->sizeHint() + QSize(2, 2) * m_text->frameWidth();
    const std::unique_ptr<QTextDocument> text(m_text->document()->clone());
    text->setTextWidth(width - around.width());
    resize(width, std::min(static_cast<int>(text->size().height()) + around.height() + look.length(8),
                           room.height() - look.length(80)));
}

}  // namespace dropscope
