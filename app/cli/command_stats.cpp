// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/stats/summary.h"

#include <fmt/format.h>

#include "app/cli/command.h"
#include "app/cli/progress.h"
#include "app/cli/standard_streams.h"
#include "app/cli/tensor_files.h"
#include "engine/core/number_text.h"

namespace dropscope {

namespace {

std::string linesOf(const Summary& summary) {
    const auto line = [](std::string_view name, std::string_view value) {
        return fmt::format("{:<16}{}\n", name, value);
    };
    // The smallest and largest value are float32: as such their shortest text is what the file says.
    return line("count", std::to_string(summary.count)) + line("mean", shortestText(summary.mean)) +
           line("variance", shortestText(summary.variance)) +
           line("min", shortestText(static_cast<float>(summary.minimum))) +
           line("max", shortestText(static_cast<float>(summary.maximum))) +
           line("NaN", std::to_string(summary.nanCount)) + line("Inf", std::to_string(summary.infinityCount)) +
           line("zeros", std::to_string(summary.zeroCount)) +
           line("negative zeros", std::to_string(summary.negativeZeroCount));
}

/// What a tensor's values are like.
class StatsCommand final : public Command {
public:
    [[nodiscard]] std::string name() const override { return "stats"; }
    [[nodiscard]] std::string purpose() const override {
        return "Print count, mean, variance, min, max, NaN, Inf and zeros of a tensor";
    }

    [[nodiscard]] std::vector<Flag*> flags() override { return {&m_file}; }

    Status read() override { return checkInputs({&m_file}); }

    Status run(Work& work) override {
        const Result<Tensor> tensor = loadInput(m_file.text, work);
        if (!tensor) {
            return std::unexpected(tensor.error());
        }
        const Progress progress("counting", work.stop);
        const Result<Summary> summary = summarize(tensor->values(), progress.task());
        if (!summary) {
            return std::unexpected(summary.error());
        }
        return printText(linesOf(*summary));
    }

private:
    Flag m_file{.name = "FILE",
                .help =
                    "a tensor file (x.npz:NAME for one of several arrays), or - for CSV on standard\n"
                    "input. Mean, variance (divided by the number of values), min and max are\n"
                    "over the finite values",
                .required = true};
};

}  // namespace

std::unique_ptr<Command> makeStatsCommand() { return std::make_unique<StatsCommand>(); }

}  // namespace dropscope
