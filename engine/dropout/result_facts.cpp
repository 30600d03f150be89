// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dropout/result_facts.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "engine/core/number_text.h"
#include "engine/dropout/replayed_mask.h"

namespace dropscope {

CsvFacts resultFacts(const LayerConfig& config, const DrawKey& key, Mode mode, const std::string& version,
                     const HandSet& byHand) {
    return resultFacts(
        config, {.source = ReplaySource::native, .seed = ReplaySeed(key.seed), .stream = key.stream, .step = key.step},
        mode, version, byHand);
}

CsvFacts resultFacts(const LayerConfig& config, const ReplayConfig& replay, Mode mode, const std::string& version,
                     const HandSet& byHand) {
    CsvFacts facts = {{"kind", std::string(nameOf(config.kind))},
                      config.kind == LayerKind::gaussianNoise ? std::pair("sigma", shortestText(config.sigma))
                                                              : std::pair("p", shortestText(config.p))};
    std::ranges::move(replayFacts(replay), std::back_inserter(facts));
    facts.emplace_back("version", version);
    if (config.kind == LayerKind::dropBlock) {
        facts.emplace_back("block-size", std::to_string(config.blockSize));
    }
    if (mode == Mode::eval) {
        facts.emplace_back("mode", "eval");
    }
    if (config.zeroing == Zeroing::select) {
        facts.emplace_back("zeroing", "select");
    }
    if (config.scaling == Scaling::classic) {
        facts.emplace_back("scaling", "classic");
    }
    if (!config.axes.empty()) {
        facts.emplace_back("axes", fmt::format("{}", fmt::join(config.axes, ",")));
    }
    if (!byHand.empty() && mode == Mode::train) {
        std::string units;
        for (const auto& [unit, kept] : byHand.units()) {
            units += fmt::format("{}{}={}", units.empty() ? "" : " ", unit, kept ? 1 : 0);
        }
        const std::size_t count = byHand.units().size();
        facts.emplace_back("by-hand", count > kMostNamedUnits ? fmt::format("{} units", count) : units);
    }
    return facts;
}

}  // namespace dropscope
