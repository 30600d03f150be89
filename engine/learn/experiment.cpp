// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learn/experiment.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <limits>

#include "engine/core/number_text.h"
#include "engine/learn/named_choice.h"

namespace dropscope {

namespace {

using Kind = PSchedule::Kind;

constexpr NamedChoices<Kind, 5> kSchedules = {{{Kind::constant, "constant"},
                                               {Kind::linear, "linear"},
                                               {Kind::early, "early"},
                                               {Kind::late, "late"},
                                               {Kind::curriculum, "curriculum"}}};

/// Puts a parsed value where it belongs, or hands the error on.
template <class T, class Value>
Status assign(T& field, const Result<Value>& parsed) {
    if (!parsed) {
        return std::unexpected(parsed.error());
    }
    field = static_cast<T>(*parsed);
    return {};
}

Result<std::uint64_t> whole(std::string_view text, Phrase name) {
    return parseWhole(text, name, std::numeric_limits<std::uint32_t>::max());
}

Result<std::uint64_t> seed(std::string_view text) {
    return parseWhole(text, phrase("seed"), std::numeric_limits<std::uint64_t>::max());
}

std::vector<std::string_view> parts(std::string_view text) {
    std::vector<std::string_view> found;
    while (true) {
        const std::size_t end = text.find_first_of("/,");
        found.push_back(trimmed(text.substr(0, end)));
        if (end == std::string_view::npos) {
            return found;
        }
        text.remove_prefix(end + 1);
    }
}

Status setHidden(RunConfig& run, std::string_view text) {
    std::vector<std::uint32_t> hidden;
    for (const std::string_view part : parts(text)) {
        const Result<std::uint64_t> width = whole(part, phrase("number of units"));
        if (!width) {
            return fail(width.error().what, phrase("hidden"),
                        phrase("write the width of each hidden layer, such as 64,64"));
        }
        hidden.push_back(static_cast<std::uint32_t>(*width));
    }
    run.hidden = std::move(hidden);
    return {};
}

Status setP(RunConfig& run, std::string_view text) {
    std::vector<DropoutPlan> plans;
    for (const std::string_view part : parts(text)) {
        const Result<double> p = parseProbability(part);
        if (!p) {
            return std::unexpected(p.error());
        }
        DropoutPlan plan = run.hiddenDropout.front();
        plan.schedule.p = *p;
        plans.push_back(plan);
    }
    run.hiddenDropout = std::move(plans);
    return {};
}

Status setInputP(RunConfig& run, std::string_view text) {
    if (text.empty()) {
        run.inputDropout.reset();
        return {};
    }
    const Result<double> p = parseProbability(text);
    if (!p) {
        return std::unexpected(p.error());
    }
    run.inputDropout = run.inputDropout.value_or(run.hiddenDropout.front());
    run.inputDropout->schedule.p = *p;
    return {};
}

/// Does `change` to every dropout of the run.
template <class Change>
void forEachPlan(RunConfig& run, const Change& change) {
    std::ranges::for_each(run.hiddenDropout, change);
    if (run.inputDropout) {
        change(*run.inputDropout);
    }
}

Status setSchedule(RunConfig& run, std::string_view text) {
    const std::size_t colon = text.find(':');
    const Result<Kind> kind = parseIn(kSchedules, text.substr(0, colon), phrase("schedule"));
    if (!kind) {
        return std::unexpected(kind.error());
    }
    std::uint64_t steps = 1;
    if (*kind != Kind::constant) {
        const Result<std::uint64_t> given =
            whole(colon == std::string_view::npos ? "" : text.substr(colon + 1), phrase("number of steps"));
        if (!given || *given == 0) {
            return fail(given ? phrase("a schedule of no steps") : given.error().what, phrase("schedule"),
                        phrase("write a kind, a colon and the number of steps, such as late:500"));
        }
        steps = *given;
    }
    forEachPlan(run, [&](DropoutPlan& plan) {
        plan.schedule.kind = *kind;
        plan.schedule.steps = static_cast<std::uint32_t>(steps);
    });
    return {};
}

Status setKind(RunConfig& run, std::string_view text) {
    const Result<LayerKind> kind = parseLayerKind(text);
    if (!kind) {
        return std::unexpected(kind.error());
    }
    forEachPlan(run, [&](DropoutPlan& plan) { plan.kind = *kind; });
    return {};
}

Status setSigma(RunConfig& run, std::string_view text) {
    const Result<double> sigma = parseDouble(text);
    if (!sigma) {
        return std::unexpected(sigma.error());
    }
    forEachPlan(run, [&](DropoutPlan& plan) { plan.sigma = *sigma; });
    return {};
}

Status setLoss(RunConfig& run, std::string_view text) {
    if (text.empty()) {
        run.loss.reset();
        return {};
    }
    const Result<Loss> loss = parseLoss(text);
    if (!loss) {
        return std::unexpected(loss.error());
    }
    run.loss = *loss;
    return {};
}

template <class List>
std::string joined(const List& list) {
    return fmt::format("{}", fmt::join(list, "/"));
}

/// Every field with how it is set and told.
struct Entry {
    ExperimentField field;
    Status (*set)(Experiment& experiment, std::string_view text);
    std::string (*text)(const Experiment& experiment);
};

#define DROPSCOPE_FIELD(member, parse, tell)                                      \
    [](Experiment& e, std::string_view text) { return assign(e.member, parse); }, \
        [](const Experiment& e) -> std::string { return std::string(tell(e.member)); }

const Entry kEntries[] = {
    {{"dataset", "NAME",
      "moons, circles, spirals, xor, gauss, stripes, curve, fashion-mnist, a folder of\n"
      "MNIST's four IDX files, or FILE.csv[:LABELCOLUMN]"},
     [](Experiment& e, std::string_view text) -> Status {
         e.data.source = text;
         return {};
     },
     [](const Experiment& e) { return e.data.source; }},
    {{"samples", "N", "how many samples; of files 0 is all of them"},
     DROPSCOPE_FIELD(data.samples, whole(text, phrase("number of samples")), std::to_string)},
    {{"noise", "X", "standard deviation of what is added to generated coordinates"},
     DROPSCOPE_FIELD(data.noise, parseDouble(text), shortestText)},
    {{"label-noise", "SHARE", "share of the training labels that are changed, from 0 to 1"},
     DROPSCOPE_FIELD(data.labelNoise, parseDouble(text), shortestText)},
    {{"validation", "SHARE", "share of the samples that is held back to measure on"},
     DROPSCOPE_FIELD(data.validationShare, parseDouble(text), shortestText)},
    {{"data-seed", "N", "decides samples, split and label noise"},
     DROPSCOPE_FIELD(data.seed, seed(text), std::to_string)},
    {{"hidden", "LIST", "units of each hidden layer: 64,64 or 64/64"},
     [](Experiment& e, std::string_view text) { return setHidden(e.run, text); },
     [](const Experiment& e) { return joined(e.run.hidden); }},
    {{"activation", "NAME", "relu, leaky-relu, tanh, sigmoid, gelu, selu or linear"},
     DROPSCOPE_FIELD(run.activation, parseActivation(text), nameOf)},
    {{"init", "NAME", "first weights: he, glorot or lecun"},
     DROPSCOPE_FIELD(run.initialisation, parseInitialisation(text), nameOf)},
    {{"loss", "NAME", "binary, softmax or squared; default: what the data asks for"},
     [](Experiment& e, std::string_view text) { return setLoss(e.run, text); },
     [](const Experiment& e) { return e.run.loss ? std::string(nameOf(*e.run.loss)) : std::string(); }},
    {{"kind", "NAME", "which dropout layer, as for drop"},
     [](Experiment& e, std::string_view text) { return setKind(e.run, text); },
     [](const Experiment& e) { return std::string(nameOf(e.run.hiddenDropout.front().kind)); }},
    {{"sigma", "X", "standard deviation of what the kind gaussian-noise adds, 0 or more"},
     [](Experiment& e, std::string_view text) { return setSigma(e.run, text); },
     [](const Experiment& e) { return shortestText(e.run.hiddenDropout.front().sigma); }},
    {{"input-p", "P", "p of a dropout layer on the input; default: there is none"},
     [](Experiment& e, std::string_view text) { return setInputP(e.run, text); },
     [](const Experiment& e) {
         return e.run.inputDropout ? shortestText(e.run.inputDropout->schedule.p) : std::string();
     }},
    {{"p", "P", "p is the probability of dropping after each hidden layer; 0.2/0.5 gives each\nhidden layer its own"},
     [](Experiment& e, std::string_view text) { return setP(e.run, text); },
     [](const Experiment& e) {
         std::vector<std::string> all;
         std::ranges::transform(e.run.hiddenDropout, std::back_inserter(all),
                                [](const DropoutPlan& plan) { return shortestText(plan.schedule.p); });
         return joined(all);
     }},
    {{"schedule", "KIND:STEPS", "p over the steps: constant, linear:N, early:N, late:N or\ncurriculum:N"},
     [](Experiment& e, std::string_view text) { return setSchedule(e.run, text); },
     [](const Experiment& e) {
         const PSchedule& schedule = e.run.hiddenDropout.front().schedule;
         std::string text(nameIn(kSchedules, schedule.kind));
         return schedule.kind == Kind::constant ? text : fmt::format("{}:{}", text, schedule.steps);
     }},
    {{"optimizer", "NAME", "sgd, momentum, nesterov, adam or adamw"},
     DROPSCOPE_FIELD(run.optimizer.kind, parseOptimizerKind(text), nameOf)},
    {{"lr", "X", "the learning rate, above 0"},
     DROPSCOPE_FIELD(run.optimizer.learningRate, parseDouble(text), shortestText)},
    {{"momentum", "X", "for momentum and nesterov, from 0 to below 1"},
     DROPSCOPE_FIELD(run.optimizer.momentum, parseDouble(text), shortestText)},
    {{"weight-decay", "X", "as PyTorch's optimizers take it"},
     DROPSCOPE_FIELD(run.optimizer.weightDecay, parseDouble(text), shortestText)},
    {{"l1", "X", "factor of the sum of absolute weights in the loss"},
     DROPSCOPE_FIELD(run.optimizer.l1, parseDouble(text), shortestText)},
    {{"max-norm", "X", "the longest a unit's incoming weights may be; 0 is no limit"},
     DROPSCOPE_FIELD(run.optimizer.maxNorm, parseDouble(text), shortestText)},
    {{"batch", "N", "samples a step"}, DROPSCOPE_FIELD(run.batch, whole(text, phrase("batch")), std::to_string)},
    {{"epochs", "N", "times through the training data"},
     DROPSCOPE_FIELD(run.epochs, whole(text, phrase("number of epochs")), std::to_string)},
    {{"patience", "N", "stop after so many epochs without a new lowest validation loss;\n0 is never"},
     DROPSCOPE_FIELD(run.patience, whole(text, phrase("number of epochs")), std::to_string)},
    {{"seed", "N", "decides first weights, batch order and masks"},
     DROPSCOPE_FIELD(run.seed, seed(text), std::to_string)}};

#undef DROPSCOPE_FIELD

const Entry* find(std::string_view name) {
    const auto* found = std::ranges::find(kEntries, name, [](const Entry& entry) { return entry.field.name; });
    return found == std::end(kEntries) ? nullptr : found;
}

}  // namespace

std::span<const ExperimentField> experimentFields() {
    static const std::vector<ExperimentField> kFields = [] {
        std::vector<ExperimentField> fields;
        std::ranges::transform(kEntries, std::back_inserter(fields), &Entry::field);
        return fields;
    }();
    return kFields;
}

Status setField(Experiment& experiment, std::string_view name, std::string_view text) {
    const Entry* entry = find(name);
    if (entry == nullptr) {
        std::vector<std::string_view> names;
        std::ranges::transform(experimentFields(), std::back_inserter(names), &ExperimentField::name);
        return fail(phrase("there is nothing called '{}' to set", name), std::string(name),
                    phrase("write one of {}", fmt::join(names, ", ")));
    }
    Status set = entry->set(experiment, trimmed(text));
    if (!set) {
        set.error().where = name;
    }
    return set;
}

std::string fieldText(const Experiment& experiment, std::string_view name) {
    const Entry* entry = find(name);
    return entry == nullptr ? std::string() : entry->text(experiment);
}

Status validate(const Experiment& experiment) {
    const Status data = validate(experiment.data);
    return data ? validate(experiment.run) : data;
}

}  // namespace dropscope
