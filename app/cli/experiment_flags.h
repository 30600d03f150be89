// SPDX-License-Identifier: GPL-3.0-or-later
// The flags of train and sweep: one for each field of an experiment.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/cli/flag.h"
#include "engine/core/error.h"
#include "engine/io/csv.h"
#include "engine/learn/experiment.h"

namespace dropscope {

/// Thread rule: used on the main thread. Does not move: the flags are pointed to.
class ExperimentFlags {
public:
    /// `defaultP`: what --p is when it is not given; the other defaults are Experiment's.
    explicit ExperimentFlags(std::string_view defaultP);
    ExperimentFlags(const ExperimentFlags&) = delete;
    ExperimentFlags& operator=(const ExperimentFlags&) = delete;

    [[nodiscard]] std::vector<Flag*> flags();

    /// The experiment with p as given in `p`. An Error's `where` is the flag's name.
    [[nodiscard]] Result<Experiment> read(std::string_view p) const;

    /// The text of --p; where it was not given and the kind has no p, 0.
    [[nodiscard]] std::string p() const;

private:
    [[nodiscard]] const Flag& find(std::string_view name) const;

    std::vector<Flag> m_flags;
};

/// Says "--lr" where the engine says "lr" or "learning rate".
[[nodiscard]] Error inExperimentFlagsWords(Error error);

/// What the "#" lines say: every field, so that the run can be repeated, and the version. `without`: fields left out.
[[nodiscard]] CsvFacts experimentFacts(const Experiment& experiment, const std::vector<std::string_view>& without);

/// A file's name that ends in .csv, or "-".
[[nodiscard]] Result<std::string> parseCsvPath(std::string_view text);

/// 1 to 1,000,000.
[[nodiscard]] Result<std::uint32_t> parseSeeds(std::string_view text);

/// Fails where `count` seeds from `first` on run past the largest one.
Status checkSeeds(std::uint64_t first, std::uint32_t count);

}  // namespace dropscope
