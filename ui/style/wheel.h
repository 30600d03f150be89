// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dropscope {

/// Lets the wheel scroll the page when it passes over a menu, a number or a slider that nobody has chosen with the keyboard or
/// a click; those would change what they set, unasked. A closed menu never takes it: the focus stays on it after a choice.
/// Called once, by Appearance.
void keepWheelFromFields();

}  // namespace dropscope
