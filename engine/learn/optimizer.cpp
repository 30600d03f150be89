// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learn/optimizer.h"

#include <cmath>

#include "engine/core/number_text.h"
#include "engine/learn/named_choice.h"

namespace dropscope {

namespace {

constexpr NamedChoices<OptimizerKind, 5> kNames = {{{OptimizerKind::sgd, "sgd"},
                                                    {OptimizerKind::momentum, "momentum"},
                                                    {OptimizerKind::nesterov, "nesterov"},
                                                    {OptimizerKind::adam, "adam"},
                                                    {OptimizerKind::adamw, "adamw"}}};

constexpr std::array kAll = {OptimizerKind::sgd, OptimizerKind::momentum, OptimizerKind::nesterov, OptimizerKind::adam,
                             OptimizerKind::adamw};

Status atLeastZero(double value, const Text& name) {
    if (value >= 0.0 && std::isfinite(value)) {
        return {};
    }
    return fail(phrase("{} has to be 0 or more, but got {}", name, shortestText(value)), name,
                phrase("write 0 to leave it out, or a number above 0"));
}

}  // namespace

std::span<const OptimizerKind> allOptimizerKinds() { return kAll; }

std::string_view nameOf(OptimizerKind kind) { return nameIn(kNames, kind); }

Result<OptimizerKind> parseOptimizerKind(std::string_view name) { return parseIn(kNames, name, phrase("optimizer")); }

int momentsOf(OptimizerKind kind) {
    switch (kind) {
        case OptimizerKind::sgd:
            return 0;
        case OptimizerKind::momentum:
        case OptimizerKind::nesterov:
            return 1;
        case OptimizerKind::adam:
        case OptimizerKind::adamw:
            return 2;
    }
    return 0;
}

Status validate(const OptimizerConfig& config) {
    if (!(config.learningRate > 0.0) || !std::isfinite(config.learningRate)) {
        return fail(phrase("the learning rate has to be above 0, but got {}", shortestText(config.learningRate)),
                    phrase("learning rate"), phrase("write a number such as 0.01"));
    }
    const bool inRange = config.momentum >= 0.0 && config.momentum < 1.0;  // a NaN is not
    if (!inRange) {
        return fail(phrase("momentum has to be at least 0 and below 1, but got {}", shortestText(config.momentum)),
                    phrase("momentum"), phrase("write a number such as 0.9"));
    }
    for (const Status& right : {atLeastZero(config.weightDecay, phrase("weight decay")), atLeastZero(config.l1, "L1"),
                                atLeastZero(config.maxNorm, "max-norm")}) {
        if (!right) {
            return right;
        }
    }
    return {};
}

}  // namespace dropscope
