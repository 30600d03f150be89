// SPDX-License-Identifier: GPL-3.0-or-later
// A run's data and its network as one thing, whose fields have names and a text each: what flags, sweeps, presets and
// saved files use.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "engine/core/error.h"
#include "engine/learn/data/data_set.h"
#include "engine/learn/run_config.h"

namespace dropscope {

struct Experiment {
    DataConfig data;
    RunConfig run;  ///< its hiddenDropout is never empty

    friend bool operator==(const Experiment&, const Experiment&) = default;
};

/// One field: "lr", and what it means in words of a help text.
struct ExperimentField {
    std::string_view name;
    std::string_view valueName;  ///< "X"
    std::string_view help;       ///< lines of at most 76 characters
};

/// All fields, in the order of help texts: dataset, samples, noise, label-noise, validation, data-seed, hidden,
/// activation, init, loss, kind, sigma, input-p, p, schedule, optimizer, lr, momentum, weight-decay, l1, max-norm, batch, epochs,
/// patience, seed.
[[nodiscard]] std::span<const ExperimentField> experimentFields();

/// Sets one field from its text, whatever the others are. Lists (hidden, p) take "/" or "," between their parts; p takes
/// one number for all hidden layers or one for each. Whether numbers go together is for `validate` to say. Fails on an
/// unknown name, and on text that is no such value, with `where` = the name.
[[nodiscard]] Status setField(Experiment& experiment, std::string_view name, std::string_view text);

/// The text that sets the field to what it is; "" for an input-p and a loss that were not given.
[[nodiscard]] std::string fieldText(const Experiment& experiment, std::string_view name);

/// Refuses what cannot be, without touching a file: the checks of DataConfig and RunConfig.
[[nodiscard]] Status validate(const Experiment& experiment);

}  // namespace dropscope
