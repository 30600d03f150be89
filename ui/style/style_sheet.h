// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dropscope {

class Appearance;

/// The program's one style sheet, made from the theme and the lengths. Widgets choose a role with the dynamic property
/// "role", set by `setRole` (style/roles.h); nothing else in the program sets a style sheet.
/// (A style sheet rather than a QStyle subclass: cards, pills and switches are a few lines each.)
[[nodiscard]] QString styleSheet(const Appearance& appearance);

}  // namespace dropscope
