// SPDX-License-Identifier: GPL-3.0-or-later
// The Masks page's part of a session: the group "masks", the array x, and dy where it is not all ones.
// Thread rule: any thread; a State is a value.
#pragma once

#include "engine/session/session_file.h"
#include "ui/document/document.h"

namespace dropscope {

/// Everything of MaskSettings, as `load` and `save` take it.
[[nodiscard]] const Properties<MaskSettings>& maskProperties();

/// Puts the state into the session, which shares its values. Large constants are named, and
/// so is, with `byReference`, a file that x is mapped from and that is as it was: then the session holds its place, its
/// length, its time and the edited cells, not the values.
void addTo(Session& session, const Document::State& state, bool byReference = false);

/// `now` with what the session says; where it says nothing of a tensor, the tensors stay. Fails, naming the setting, on
/// values that cannot be, on a tensor that is named and not there, on units set by hand that x has no room for, on a dy of
/// another shape than x, and when a file that is named there is gone or not what it was. Stoppable.
[[nodiscard]] Result<Document::State> stateFrom(const Session& session, Document::State now, const Task& task = {});

}  // namespace dropscope
