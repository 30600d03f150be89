// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dropout/result_facts.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "engine/core/number_text.h"

namespace dropscope {

CsvFacts resultFacts(const LayerConfig& config, const DrawKey& key, Mode mode, const std::string& version) {
    CsvFacts facts = {{"kind", std::string(nameOf(config.kind))},
                      {"p", shortestText(config.p)},
                      {"seed", std::to_string(key.seed)},
                      {"stream", std::to_string(key.stream)},
                      {"step", std::to_string(key.step)},
                      {"source", "native"},
                      {"version", version}};
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
    return facts;
}

CsvFacts resultFacts(const DropoutConfig& config, const DrawKey& key, Mode mode, const std::string& version) {
    LayerConfig layer;
    layer.p = config.p;
    layer.zeroing = config.zeroing;
    return resultFacts(layer, key, mode, version);
}

}  // namespace dropscope
