// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style_sheet.h"

#include <QFont>
#include <QHash>

#include "ui/style/appearance.h"

namespace dropscope {

namespace {

// @name is a colour of the theme, [n] a length of the design in pixels, {word} a font. Written once, read by every widget.
// Fields have the palette's ink: a `color` of their own would halve that of their placeholder text.
constexpr const char* kRules = R"(
* { font-family: {word}; font-size: [14]px; }
QMainWindow, QDialog { background: @page; }
QToolTip { background: @card; color: @ink; border: 1px solid @line; padding: [4]px; }

QMenuBar { background: @card; color: @ink; border-bottom: 1px solid @line; padding: [2]px [6]px; }
QMenuBar::item { background: transparent; padding: [4]px [10]px; border: 1px solid transparent; border-radius: [5]px; }
QMenuBar::item:selected { background: @tint; border-color: @accent; }
QMenu { background: @card; color: @ink; border: 1px solid @line; padding: [4]px; }
QMenu::item { padding: [6]px [28]px [6]px [24]px; border: 1px solid transparent; border-radius: [5]px; }
QMenu::item:selected { background: @tint; border-color: @accent; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @line; margin: [4]px [8]px; }
QStatusBar { background: @card; color: @note; border-top: 1px solid @line; font-size: [12]px; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @note; font-size: [12]px; padding: 0 [8]px; }

*[role="card"] { background: @card; border: 1px solid @line; border-radius: [10]px; }
*[role="cardChosen"] { background: @card; border: 2px solid @accent; border-radius: [10]px; }
*[role="cardFound"] { background: @card; border: 3px solid @good; border-radius: [10]px; }
*[role="heading"] { font-size: [14]px; font-weight: 600; color: @ink; }
*[role="caption"] { font-size: [11]px; font-weight: 600; color: @note; }
*[role="note"] { font-size: [12]px; color: @note; }
*[role="finding"] { font-size: [13]px; font-weight: 600; color: @ink; }
*[role="figure"] { font-size: [34]px; font-weight: 600; color: @ink; }
*[role="number"] { font-family: {number}; font-size: [13]px; }
*[role="refusal"] { font-size: [12]px; color: @error; }
*[role="refusalBubble"] { font-size: [12]px; color: @error; background: @card; border: 1px solid @error;
    border-radius: [6]px; padding: [4]px [8]px; }
*[role="chip"] { font-family: {number}; font-size: [12]px; color: @accent; background: @tint; border-radius: [5]px;
                 padding: [3]px [8]px; }

QPlainTextEdit[role="code"] { font-family: {code}; font-size: [13]px; background: @page;
    border: 1px solid @line; padding: [4]px [8]px; }
QPlainTextEdit[role="code"]:focus { border: 2px solid @accent; padding: [4]px [8]px; }

*[role="rail"] { background: @rail; }
*[role="railButton"] { background: transparent; color: @railNote; border: none; border-left: [3]px solid transparent;
                       font-size: [12]px; padding: [8]px [4]px; }
*[role="railButton"]:hover { color: @railInk; }
*[role="railButton"]:checked { color: @railInk; background: @railOn; border-left-color: @railMark; }
*[role="railButton"]:focus { color: @railInk; border: 1px solid @railMark; border-left: [3]px solid @railMark; }
*[role="railButton"]:disabled { color: @railOff; }
*[role="sidebar"] { background: @card; border-right: 1px solid @line; }
QScrollArea { background: transparent; border: none; }

QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit { background: @card; border: 1px solid @field;
    border-radius: [6]px; padding: 0 [8]px; min-height: [30]px; selection-background-color: @accent;
    selection-color: @onAccent; }
QLineEdit[role="number"], QAbstractSpinBox[role="number"], QAbstractSpinBox[role="number"] QLineEdit {
    font-family: {number}; font-size: [14]px; }
QAbstractSpinBox QLineEdit { border: none; padding: 0; min-height: 0; background: transparent; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid @accent; padding: 0 [7]px; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { border: none; padding: 0; min-height: 0; background: transparent; }
QLineEdit[refused="true"], QComboBox[refused="true"], QPlainTextEdit[refused="true"] { border: 2px solid @error; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: @faint; }
QComboBox::drop-down { border: none; width: [24]px; }
QComboBox::down-arrow { image: url(:/icons/chevron-@mode.svg); width: [12]px; height: [12]px; }
QComboBox QAbstractItemView { background: @card; color: @ink; border: 1px solid @line; outline: none;
    selection-background-color: @accent; selection-color: @onAccent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }

QPushButton, QToolButton { background: @card; color: @ink; border: 1px solid @field; border-radius: [6]px;
    padding: 0 [12]px; min-height: [30]px; }
QToolButton { padding: 0 [4]px; min-width: [24]px; }
QPushButton:hover, QToolButton:hover { background: @hover; }
QPushButton:pressed, QToolButton:pressed { background: @tint; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent; }
QPushButton:default { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton:default:focus { border: 3px solid @ink; padding: 0 [10]px; }
QPushButton:disabled, QToolButton:disabled { color: @faint; }
#axesButton { padding-right: [20]px; }
#axesButton::menu-indicator { image: url(:/icons/chevron-@mode.svg); width: [10]px; height: [10]px;
    subcontrol-origin: border; subcontrol-position: center right; right: [6]px; }
QToolButton:checked { background: @tint; color: @accent; border-color: @accent; }
*[role="segmentLeft"], *[role="segmentRight"] { font-weight: 600; min-height: [36]px; background: @card; color: @ink; }
*[role="segmentLeft"] { border-top-right-radius: 0; border-bottom-right-radius: 0; }
*[role="segmentRight"] { border-top-left-radius: 0; border-bottom-left-radius: 0; border-left: none; }
*[role="segmentLeft"]:hover, *[role="segmentRight"]:hover { background: @hover; }
*[role="segmentLeft"]:checked, *[role="segmentRight"]:checked { background: @accent; color: @onAccent; }
*[role="segmentLeft"]:focus, *[role="segmentRight"]:focus { border: 2px solid @accent; }
*[role="segmentLeft"]:checked:focus, *[role="segmentRight"]:checked:focus { outline: 2px solid @onAccent;
    outline-radius: [4]px; }
*[role="tab"] { background: transparent; border: none; border-bottom: 2px solid transparent; border-radius: 0; color: @note;
    font-size: [13]px; padding: 0 [2]px; min-height: [24]px; }
*[role="tab"]:hover { color: @ink; background: transparent; }
*[role="tab"]:checked { color: @accent; font-weight: 600; background: transparent; border-bottom: 2px solid @accent; }
*[role="tab"]:focus { border: none; border-bottom: 2px dotted @accent; color: @ink; }
*[role="link"] { background: transparent; border: none; color: @accent; font-size: [12]px; text-align: left; padding: 0;
    min-height: [20]px; }
*[role="link"]:hover { color: @accent; background: transparent; text-decoration: underline; }
*[role="link"]:focus { border: none; border-bottom: 2px dotted @accent; }
*[role="compact"] { padding: 0 [2]px; }
*[role="compact"]:default:focus { padding: 0; }
*[role="strong"] { font-size: [14]px; font-weight: 600; color: @ink; }
*[role="legend"] { background: transparent; border: none; color: @ink; font-size: [12]px; padding: 0 [4]px;
    min-height: [20]px; }
*[role="legend"]:checked { background: transparent; color: @ink; border: none; }
*[role="legend"]:!checked { color: @note; }
*[role="legend"]:hover { background: @hover; }
*[role="legend"]:focus { border: 1px solid @accent; padding: 0 [3]px; }
*[role="pill"] { font-size: [12]px; padding: 0 [10]px; min-height: [24]px; }

QCheckBox, QRadioButton { color: @ink; spacing: [8]px; border: 2px solid transparent; border-radius: [4]px; }
QCheckBox::indicator, QMenu::indicator { width: [14]px; height: [14]px; background: @card; border: 1px solid @note;
    border-radius: [4]px; }
QMenu::indicator { margin-left: [5]px; }
QMenu::indicator:exclusive { border-radius: [8]px; }
QCheckBox::indicator:checked, QMenu::indicator:checked { background: @accent; border-color: @accent;
    image: url(:/icons/check-@mode.svg); }
QCheckBox::indicator:disabled { border-color: @line; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid @accent; }
QSlider { min-height: [24]px; }
QSlider::groove:horizontal { height: [4]px; background: @line; border-radius: [2]px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: [2]px; }
QSlider::handle:horizontal { background: @card; border: 2px solid @accent; width: [14]px; height: [14]px;
    margin: -[7]px 0; border-radius: [8]px; }
QSlider::handle:horizontal:hover { background: @tint; }
QSlider:focus { outline: none; }
QSlider::handle:horizontal:focus { background: @accent; }

QScrollBar:vertical { background: transparent; width: [10]px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: [10]px; margin: 0; }
QScrollBar::handle { background: @field; border-radius: [4]px; min-height: [24]px; min-width: [24]px; margin: 1px; }
QScrollBar::handle:hover { background: @note; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTableView { background: @card; color: @ink; border: 1px solid @line; border-radius: [6]px; gridline-color: @line;
    alternate-background-color: @page; selection-background-color: @hover; selection-color: @ink; }
QTableView:focus { border: 2px solid @accent; }
QListView, QTextBrowser { background: @card; color: @ink; border: 1px solid @line; border-radius: [6]px;
    padding: [2]px; selection-background-color: @accent; selection-color: @onAccent; outline: none; }
QListView::item { padding: [4]px [6]px; border: 0px solid @card; }
QListView::item:selected { background: @accent; color: @onAccent; }
QListView:focus, QTextBrowser:focus { border: 2px solid @accent; }
#arrayTable { selection-background-color: @accent; selection-color: @onAccent; }
#arrayTable::item:disabled { color: @faint; }
QHeaderView, QTableCornerButton::section { background: @card; border: none; }
QHeaderView::section { background: @card; color: @note; border: none; border-bottom: 1px solid @line;
    font-size: [12]px; padding: [4]px [8]px; }
#sweepRows QHeaderView::section, #selfTestTable QHeaderView::section { padding: [4]px; }
QProgressBar { background: @line; border: none; border-radius: [3]px; height: [6]px; max-height: [6]px; }
QProgressBar::chunk { background: @accent; border-radius: [3]px; }
)";

}  // namespace

QString styleSheet(const Appearance& appearance) {
    const Theme& theme = appearance.theme();
    const QHash<QString, QString> words = {
        {"page", theme.page.name()},
        {"card", theme.card.name()},
        {"line", theme.line.name()},
        {"field", fieldLine(theme).name()},
        {"ink", theme.ink.name()},
        {"note", theme.note.name()},
        {"faint", mixed(theme.card, theme.note, 0.7).name()},
        {"accent", theme.accent.name()},
        {"onAccent", theme.onAccent.name()},
        {"hover", mixed(theme.card, theme.accent, 0.08).name()},
        {"good", theme.good.name()},
        {"tint", mixed(theme.card, theme.accent, 0.14).name()},
        {"error", theme.error.name()},
        {"rail", theme.rail.name()},
        {"railInk", theme.railInk.name()},
        {"railNote", theme.railNote.name()},
        {"railOn", mixed(theme.rail, theme.railInk, 0.1).name()},
        {"railOff", mixed(theme.rail, theme.railNote, 0.6).name()},
        {"railMark", darkTheme().accent.name()},
        {"mode", theme.dark ? "dark" : "light"},
    };
    // One pass over the rules; a longer name wins over its beginning because a whole word is read.
    const QString rules = QString::fromLatin1(kRules);
    QString sheet;
    sheet.reserve(rules.size());
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const QChar c = rules[i];
        if (c == '@') {
            qsizetype end = i + 1;
            while (end < rules.size() && rules[end].isLetter()) {
                ++end;
            }
            sheet += words.value(rules.mid(i + 1, end - i - 1));
            i = end - 1;
        } else if (c == '[' && rules[i + 1].isDigit()) {
            const qsizetype end = rules.indexOf(']', i);
            sheet += QString::number(appearance.length(rules.mid(i + 1, end - i - 1).toDouble()));
            i = end;
        } else {
            sheet += c;
        }
    }
    sheet.replace("{word}", "\"" + appearance.wordFont().family() + "\"");
    sheet.replace("{code}", "\"" + appearance.codeFont().family() + "\"");
    sheet.replace("{number}", "\"" + appearance.numberFont().family() + "\"");
    return sheet;
}

}  // namespace dropscope
