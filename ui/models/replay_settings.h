// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that a person sets on the Replay page, as a value that sessions keep.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "engine/session/session_file.h"
#include "ui/models/replay_board.h"

namespace dropscope {

/// A value type. Its defaults are what the page opens with.
struct ReplaySettings {
    ReplayQuestion question = ReplayAsk().question;      ///< seed, recipe, GPU, kernel, key
    Shape shape = ReplayAsk().request.shape;             ///< one that checkReplayShape lets pass
    double p = ReplayAsk().request.p;                    ///< of dropping
    std::vector<ReplaySource> shown = allSources();      ///< at least one, in the order of replaySources()
    std::array<std::string, kReplaySourceCount> idioms;  ///< by source; "" is the usual call
    ReplaySource reference = ReplaySource::torchCpu;     ///< one of `shown`
    ReplaySource chosen = ReplaySource::torchCpu;        ///< one of `shown`: whose code is below
    bool pasting = false;                                ///< the card for a pasted mask is open
    std::string pasted;                                  ///< its text, as it was pasted
    std::uint64_t seedCount = 1;                         ///< how many seeds it tries, 1 to kMostSeedsTried

    [[nodiscard]] static std::vector<ReplaySource> allSources();

    friend bool operator==(const ReplaySettings&, const ReplaySettings&) = default;
};

/// The part that decides the masks, without the pasted one.
[[nodiscard]] ReplayAsk askOf(const ReplaySettings& settings);

/// The group "replay" as JSON, and back; null and what is missing are as in a new ReplaySettings. Without the pasted text,
/// which may be long. Fails, naming the setting, on values that cannot be.
[[nodiscard]] Json replayJson(const ReplaySettings& settings);
[[nodiscard]] Result<ReplaySettings> replayFromJson(const Json& json);

/// The same into and out of a session, with the pasted text as the member replay-pasted.txt. Keys that are not known stay.
void addTo(Session& session, const ReplaySettings& settings);
[[nodiscard]] Result<ReplaySettings> replaySettingsFrom(const Session& session);

}  // namespace dropscope
