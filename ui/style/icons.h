// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

class QAbstractButton;

namespace dropscope {

/// The icon resources/icons/<name>.svg, drawn in the theme's ink (and faint where disabled). The files are drawn in
/// black on nothing, so one file serves both themes.
[[nodiscard]] QIcon themedIcon(const QString& name);

/// Puts a themed icon on a button, as large as its words are. To be called again when the appearance changes.
void wearIcon(QAbstractButton& button, const QString& name);

/// A small lamp in `color`: a filled disc, or a ring where it is not lit.
[[nodiscard]] QIcon lampIcon(const QColor& color, bool lit);

/// The same for the page rail: pale, and white where it is the page shown.
[[nodiscard]] QIcon railIcon(const QString& name);

}  // namespace dropscope
