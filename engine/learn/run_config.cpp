// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learn/run_config.h"

#include <fmt/format.h>

#include <algorithm>

#include "engine/core/aligned_buffer.h"
#include "engine/core/number_text.h"
#include "engine/dropout/layer.h"

namespace dropscope {

namespace {

constexpr std::size_t kMostLayers = 1000;
constexpr std::size_t kDeep = 20;
constexpr double kWildRate = 10.0;
constexpr double kBytesOfFloat = 4.0;
constexpr double kGigabyte = 1e9;

Status validatePlan(const DropoutPlan& plan, const Text& where) {
    if (Status right = validate(plan.schedule); !right) {
        right.error().where = where;
        return right;
    }
    const bool everything =
        plan.schedule.p == 1.0 || (plan.schedule.kind == PSchedule::Kind::linear && plan.schedule.startP == 1.0);
    if (everything) {
        return fail(phrase("p = 1 drops every unit, so nothing can be learned"), where,
                    phrase("write a p below 1, such as 0.5"));
    }
    const LayerConfig layer{.kind = plan.kind, .p = plan.schedule.p, .sigma = plan.sigma};
    if (Status right = validate(layer); !right) {
        return right;
    }
    if (!fitsNetwork(plan.kind)) {
        return fail(phrase("{} drops squares of pictures, and the units of a fully connected layer lie in no picture",
                           nameOf(plan.kind)),
                    phrase("kind"), phrase("take dropout or another kind that drops units"));
    }
    if (plan.kind == LayerKind::gaussianNoise && (plan.schedule.p != 0.0 || plan.schedule.startP != 0.0)) {
        return fail(phrase("{} drops nothing, so it has no p", nameOf(plan.kind)), where,
                    phrase("write p 0; the strength of the noise is sigma"));
    }
    return {};
}

}  // namespace

bool fitsNetwork(LayerKind kind) { return kind != LayerKind::dropBlock; }

bool changesNothing(const DropoutPlan& plan, std::uint32_t step) {
    return plan.kind == LayerKind::gaussianNoise ? plan.sigma == 0.0 : plan.schedule.at(step) == 0.0;
}

bool changesNothing(const DropoutPlan& plan) {
    const PSchedule& schedule = plan.schedule;
    return plan.kind == LayerKind::gaussianNoise
               ? plan.sigma == 0.0
               : schedule.p == 0.0 && (schedule.kind != PSchedule::Kind::linear || schedule.startP == 0.0);
}

DropoutPlan RunConfig::dropoutAfter(std::size_t layer) const {
    if (hiddenDropout.empty()) {
        return {};
    }
    return hiddenDropout[hiddenDropout.size() == 1 ? 0 : layer];
}

std::uint32_t RunConfig::streamAfter(std::size_t layer) const {
    return static_cast<std::uint32_t>(layer) + (inputDropout ? 2 : 1);
}

Loss lossFor(const RunConfig& config, const DataSet& data) {
    if (config.loss) {
        return *config.loss;
    }
    if (data.isRegression()) {
        return Loss::squaredError;
    }
    return data.classCount() == 2 ? Loss::binaryCrossEntropy : Loss::softmaxCrossEntropy;
}

std::size_t outputsFor(const RunConfig& config, const DataSet& data) {
    const Loss loss = lossFor(config, data);
    if (loss == Loss::binaryCrossEntropy || data.isRegression()) {
        return 1;
    }
    return loss == Loss::squaredError && data.classCount() == 2 ? 1 : data.classCount();
}

Status validate(const RunConfig& config) {
    if (config.hidden.size() > kMostLayers || std::ranges::find(config.hidden, 0U) != config.hidden.end()) {
        return fail(config.hidden.size() > kMostLayers ? phrase("{} hidden layers are too many", config.hidden.size())
                                                       : phrase("a hidden layer of no units lets nothing through"),
                    phrase("hidden"), phrase("write widths of 1 or more, such as 64,64, at most {}", kMostLayers));
    }
    if (config.inputDropout) {
        if (const Status right = validatePlan(*config.inputDropout, phrase("input p")); !right) {
            return right;
        }
    }
    if (config.hiddenDropout.size() > 1 && config.hiddenDropout.size() != config.hidden.size()) {
        return fail(
            phrase("there are {} hidden layers, but p for {}", config.hidden.size(), config.hiddenDropout.size()), "p",
            phrase("write one p for all of them, or one for each"));
    }
    for (const DropoutPlan& plan : config.hiddenDropout) {
        if (const Status right = validatePlan(plan, "p"); !right) {
            return right;
        }
    }
    if (const Status right = validate(config.optimizer); !right) {
        return right;
    }
    if (config.batch == 0) {
        return fail(phrase("a batch of no samples teaches nothing"), phrase("batch"),
                    phrase("write a whole number such as 32"));
    }
    if (config.epochs == 0) {
        return fail(phrase("0 epochs teach nothing"), phrase("epochs"), phrase("write a whole number such as 300"));
    }
    return {};
}

double memoryFor(const RunConfig& config, const DataSet& data) {
    std::vector<double> widths = {static_cast<double>(data.features)};
    widths.insert(widths.end(), config.hidden.begin(), config.hidden.end());
    widths.push_back(static_cast<double>(outputsFor(config, data)));
    double parameters = 0.0;
    double units = 0.0;
    double masked = 0.0;  // weights that drop-connect needs a second time
    for (std::size_t i = 0; i < widths.size(); ++i) {
        parameters += i == 0 ? 0.0 : (widths[i - 1] + 1.0) * widths[i];
        units += widths[i];
        const bool input = i == 1 && config.inputDropout && config.inputDropout->kind == LayerKind::dropConnect;
        const bool inner = i > 1 && config.dropoutAfter(i - 2).kind == LayerKind::dropConnect;
        masked += input || inner ? widths[i - 1] * widths[i] : 0.0;
    }
    const double copies = 2.0 + momentsOf(config.optimizer.kind);  // itself and its gradient
    const auto rows = static_cast<double>(std::max<std::size_t>(config.batch, kMeasureRows));
    return kBytesOfFloat * (parameters * copies + masked + rows * (2.0 * units + 2.0 * std::ranges::max(widths)));
}

Status validate(const RunConfig& config, const DataSet& data) {
    if (const Status right = validate(config); !right) {
        return right;
    }
    const Loss loss = lossFor(config, data);
    if (data.isRegression() && loss != Loss::squaredError) {
        return fail(phrase("{} loss needs classes, and {} has none", nameOf(loss), data.name), phrase("loss"),
                    phrase("take squared"));
    }
    if (loss == Loss::binaryCrossEntropy && data.classCount() != 2) {
        return fail(phrase("binary loss is for two classes, and {} has {}", data.name, data.classCount()),
                    phrase("loss"), phrase("take softmax"));
    }
    const double needed = memoryFor(config, data);
    const auto memory = static_cast<double>(physicalMemoryBytes());
    if (needed > kLargestMemoryShare * memory) {
        return fail(phrase("training this network would take {} GB of memory, and this machine has {} GB",
                           fixedText(needed / kGigabyte, 1), fixedText(memory / kGigabyte, 1)),
                    phrase("hidden"), phrase("make the hidden layers narrower or fewer"));
    }
    return {};
}

std::vector<Text> notesOn(const RunConfig& config, const DataSet& data) {
    std::vector<Text> notes;
    if (config.batch > data.train.rows()) {
        notes.push_back(phrase("the batch of {} is larger than the {} training samples: every epoch is one step",
                               config.batch, data.train.rows()));
    }
    if (config.optimizer.learningRate > kWildRate) {
        notes.push_back(phrase("a learning rate of {} is far above the usual 0.0001 to 1: the loss may grow for ever",
                               shortestText(config.optimizer.learningRate)));
    }
    if (config.hidden.size() >= kDeep) {
        notes.push_back(phrase("with {} hidden layers and nothing to lead past them, gradients may vanish or grow",
                               config.hidden.size()));
    }
    return notes;
}

}  // namespace dropscope
