// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/appearance.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPalette>
#include <QProxyStyle>
#include <algorithm>
#include <cmath>

#include "ui/style/spoken.h"
#include "ui/style/style_sheet.h"
#include "ui/style/wheel.h"

// Resources of a static library are linked in only when asked for, and only from outside any namespace.
static void loadResources() { Q_INIT_RESOURCE(resources); }

namespace dropscope {

namespace {

constexpr double kPresentationScale = 1.6;
constexpr double kDesignPixels = 14.0;  // words, in the design
constexpr double kSmallestPixels = 13.0;
constexpr double kLargestPixels = 40.0;
constexpr int kQtsOwnPoints = 9;  // where no desktop sets a font

/// 0 where nobody chose it.
double chosenPixels(const QFont& font) {
    const bool nobodys = QGuiApplication::platformName() == "offscreen" || font.pointSize() == kQtsOwnPoints;
    return nobodys ? 0.0 : static_cast<double>(QFontInfo(font).pixelSize());
}

QString installedFamily(const QString& wanted, QFontDatabase::SystemFont fallback) {
    return QFontDatabase::hasFamily(wanted) ? wanted : QFontDatabase::systemFont(fallback).family();
}

/// Fusion without the little pictures on OK and Cancel.
class PlainStyle final : public QProxyStyle {
public:
    PlainStyle() : QProxyStyle("Fusion") {}
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* data) const override {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

QPalette paletteOf(const Theme& theme) {
    QPalette palette;
    palette.setColor(QPalette::Window, theme.page);
    palette.setColor(QPalette::WindowText, theme.ink);
    palette.setColor(QPalette::Base, theme.card);
    palette.setColor(QPalette::AlternateBase, theme.page);
    palette.setColor(QPalette::Text, theme.ink);
    palette.setColor(QPalette::PlaceholderText, theme.note);
    palette.setColor(QPalette::Button, theme.card);
    palette.setColor(QPalette::ButtonText, theme.ink);
    palette.setColor(QPalette::BrightText, theme.error);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::ToolTipBase, theme.card);
    palette.setColor(QPalette::ToolTipText, theme.ink);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::Light, theme.card);
    palette.setColor(QPalette::Midlight, theme.line);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.note);
    palette.setColor(QPalette::Shadow, theme.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, mixed(theme.card, theme.note, 0.7));
    }
    return palette;
}

}  // namespace

Appearance& Appearance::instance() {
    static auto* appearance = new Appearance;  // lives as long as the QApplication, its parent
    return *appearance;
}

Appearance::Appearance() : QObject(qApp) {
    loadResources();
    installSpokenWidgets();
    keepWheelFromFields();
    const QPalette desktop = QApplication::palette();
    m_desktopIsDark = desktop.color(QPalette::Window).lightness() < desktop.color(QPalette::WindowText).lightness();
    m_desktopPixels = chosenPixels(QApplication::font());
    m_wordFamily = installedFamily("Inter", QFontDatabase::GeneralFont);
    m_numberFamily = installedFamily("JetBrains Mono", QFontDatabase::FixedFont);
    m_codeFamily = installedFamily("JetBrains Mono NL", QFontDatabase::FixedFont);
    // Fusion is drawn by Qt alone, so the window looks the same on every desktop and off screen.
    QApplication::setStyle(new PlainStyle);
    apply();
    qApp->installEventFilter(this);
}

void Appearance::setChoice(Choice choice) {
    m_choice = choice;
    apply();
}

void Appearance::setPresentation(bool on) {
    m_presentation = on;
    apply();
}

const Theme& Appearance::theme() const {
    const bool dark = m_choice == Choice::dark || (m_choice == Choice::followDesktop && m_desktopIsDark);
    return dark ? darkTheme() : lightTheme();
}

double Appearance::basePixels() const {
    return m_desktopPixels > 0.0 ? std::clamp(m_desktopPixels, kSmallestPixels, kLargestPixels) : kDesignPixels;
}

double Appearance::scale() const { return basePixels() / kDesignPixels * (m_presentation ? kPresentationScale : 1.0); }

int Appearance::length(double designPixels) const { return static_cast<int>(std::lround(designPixels * scale())); }

bool Appearance::eventFilter(QObject* object, QEvent* event) {
    // Qt takes the program's font from the desktop anew when the desktop's changes; ours has to be made again from it.
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ThemeChange) {
        QMetaObject::invokeMethod(this, &Appearance::followFont, Qt::QueuedConnection);
    }
    return QObject::eventFilter(object, event);
}

void Appearance::followFont() {
    const QFont now = QApplication::font();
    if (now == wordFont()) {
        return;
    }
    m_desktopPixels = static_cast<double>(QFontInfo(now).pixelSize());
    apply();
}

QFont Appearance::font(const QString& family, double designPixels, QFont::Weight weight) const {
    QFont result(family);
    result.setPixelSize(length(designPixels));
    result.setWeight(weight);
    return result;
}

QFont Appearance::wordFont() const { return font(m_wordFamily, 14, QFont::Normal); }
QFont Appearance::noteFont() const { return font(m_wordFamily, 12, QFont::Normal); }
QFont Appearance::headingFont() const { return font(m_wordFamily, 14, QFont::DemiBold); }
QFont Appearance::figureFont() const { return font(m_wordFamily, 34, QFont::DemiBold); }
QFont Appearance::numberFont() const { return font(m_numberFamily, 13, QFont::Normal); }

QFont Appearance::codeFont() const { return font(m_codeFamily, 13, QFont::Normal); }

QFont Appearance::captionFont() const {
    QFont caption = font(m_wordFamily, 11, QFont::DemiBold);
    caption.setCapitalization(QFont::AllUppercase);
    caption.setLetterSpacing(QFont::AbsoluteSpacing, 0.4);
    return caption;
}

void Appearance::apply() {
    QApplication::setPalette(paletteOf(theme()));
    QApplication::setFont(wordFont());
    qApp->setStyleSheet(styleSheet(*this));
    emit changed();
}

}  // namespace dropscope
