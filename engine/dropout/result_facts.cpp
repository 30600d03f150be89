// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dropout/result_facts.h"

#include "engine/core/number_text.h"

namespace dropscope {

CsvFacts resultFacts(const DropoutConfig& config, const DrawKey& key, Mode mode, const std::string& version) {
    CsvFacts facts = {{"kind", "dropout"},
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
    return facts;
}

}  // namespace dropscope
