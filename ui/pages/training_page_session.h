// SPDX-License-Identifier: GPL-3.0-or-later
// The Training page in a session file: group "training", and "curves.csv" and "sweep.csv" as the page would save them.
#pragma once

#include "engine/session/session_file.h"

namespace dropscope {

class TrainingPage;

/// Thread rule: GUI thread only.
void addTo(Session& session, const TrainingPage& page);

/// Shows what the session has in `page`. Without a setup in it the runs go on as they are. Fails, naming the setting, on
/// what cannot be; everything but the sweep's results is checked before anything changes.
Status takeFrom(const Session& session, TrainingPage& page);

}  // namespace dropscope
