// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/menu_box.h"

#include <QFontInfo>
#include <QStylePainter>
#include <algorithm>

namespace dropscope {

MenuBox::MenuBox(const char* name, const QString& accessibleName, QWidget* parent) : QComboBox(parent) {
    setObjectName(name);
    setAccessibleName(accessibleName);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    setMaxVisibleItems(20);
}

void MenuBox::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    if (currentIndex() < 0) {
        option.currentText = placeholderText();
    }
    // A little smaller before it is cut: what is chosen should be read whole, in presentation mode above all.
    constexpr double kLeastScale = 0.75;
    const double wanted = fontMetrics().horizontalAdvance(option.currentText) + 1.0;
    if (wanted > field.width()) {
        QFont smaller = font();
        smaller.setPixelSize(
            static_cast<int>(QFontInfo(smaller).pixelSize() * std::max(kLeastScale, field.width() / wanted)));
        painter.setFont(smaller);
    }
    option.currentText = painter.fontMetrics().elidedText(option.currentText, Qt::ElideRight, field.width());
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

}  // namespace dropscope
