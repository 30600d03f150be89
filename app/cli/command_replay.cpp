// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>

#include "app/cli/command.h"
#include "app/cli/replay_options.h"
#include "app/cli/standard_streams.h"
#include "app/cli/values.h"
#include "engine/core/number_text.h"
#include "engine/masks/replay/replay_cases.h"
#include "engine/masks/replay/replay_code.h"

namespace dropscope {

namespace {

constexpr std::uint64_t kMostShown = 1024;
constexpr std::uint64_t kMostCompared = std::uint64_t{1} << 26;  // some seconds for all sources

/// Kept bits, a row of the last axis a line.
std::string bitsOf(const MaskSource& mask, const Shape& shape) {
    std::vector<std::uint8_t> kept(shape.elementCount());
    mask.keep(0, kept);
    const auto columns = static_cast<std::size_t>(shape.columns());
    std::string bits;
    for (std::size_t k = 0; k < kept.size(); ++k) {
        bits += k % columns == 0 ? (k == 0 ? "  " : "\n  ") : "";
        bits += kept[k] != 0 ? '1' : '0';
    }
    bits += '\n';
    return bits;
}

/// "[0, 2]", as Python would index it.
std::string placeText(const Shape& shape, std::uint64_t element) {
    std::string text;
    for (const std::int64_t index : shape.indexOf(element)) {
        text += fmt::format("{}{}", text.empty() ? "" : ", ", index);
    }
    return fmt::format("[{}]", text);
}

/// All sources side by side, or the self-test.
class ReplayCommand final : public Command {
public:
    [[nodiscard]] std::string name() const override { return "replay"; }
    [[nodiscard]] std::string purpose() const override {
        return "Print every framework's mask of one seed, and why they differ";
    }

    [[nodiscard]] std::vector<Flag*> flags() override {
        std::vector<Flag*> flags = {&m_shape, &m_p, &m_seed};
        std::ranges::copy(m_state.flags(), std::back_inserter(flags));
        flags.insert(flags.end(), {&m_code, &m_limits, &m_selfTest});
        return flags;
    }

    Status read() override {
        if (m_selfTest.given || m_limits.given) {
            return {};
        }
        for (const Flag* flag : {&m_shape, &m_p, &m_seed}) {
            if (!flag->given) {
                return fail(fmt::format("{} is missing", flag->name), name(), "see dropscope-cli replay --help");
            }
        }
        Result<Shape> shape = m_shape.read(parseShape);
        if (!shape) {
            return std::unexpected(shape.error());
        }
        const Result<double> p = m_p.read(parseProbability);
        if (!p) {
            return std::unexpected(p.error());
        }
        const Result<ReplaySeed> seed = m_seed.read(ReplaySeed::parse);
        if (!seed) {
            return std::unexpected(seed.error());
        }
        if (const std::uint64_t count = shape->elementCount(); count > kMostCompared) {
            return fail(fmt::format("{} elements are too many to compare all sources", count), m_shape.name,
                        fmt::format("stay at {} elements or below; one larger mask is written by "
                                    "dropscope-cli mask --source torch-cpu --output FILE",
                                    kMostCompared));
        }
        m_request = {*std::move(shape), *p};
        if (Status state = m_state.read(); !state) {
            return state;
        }
        m_question = m_state.question();
        m_question.seed = *seed;
        return {};
    }

    Status run(Work& work) override {
        if (m_limits.given) {
            return printText(limitsText());
        }
        return m_selfTest.given ? selfTest() : sideBySide(work);
    }

private:
    static Status selfTest() {
        std::string text;
        int failed = 0;
        for (const ReplayCase& each : replayCases()) {
            const std::string got = each.compute();
            const bool right = got == each.expected;
            failed += right ? 0 : 1;
            text += fmt::format("{} {} {} ({})\n", right ? "ok    " : "FAILED", markOf(each.evidence), nameOf(each),
                                Text(each.origin));
            if (!right) {
                text += fmt::format("       expected {}\n       got      {}\n", each.expected, got);
            }
        }
        text += fmt::format("{} of {} cases are right\n", std::ssize(replayCases()) - failed, replayCases().size());
        const Status printed = printText(text);
        return !printed || failed == 0 ? printed : fail("this build does not give the published masks", "self-test");
    }

    Status sideBySide(const Work& work) const {
        const std::vector<ReplayColumn> columns = replayColumns(m_question, m_request);
        for (const ReplayColumn& column : columns) {
            const Result<std::string> text = textOf(column, columns.front(), work);
            if (!text) {
                return std::unexpected(text.error());
            }
            if (Status printed = printText(*text); !printed) {
                return printed;
            }
        }
        return {};
    }

    [[nodiscard]] Result<std::string> textOf(const ReplayColumn& column, const ReplayColumn& first,
                                             const Work& work) const {
        const ReplaySourceInfo& info = column.info();
        std::string text =
            fmt::format("{} {}{}{}: {}\n", info.name, markOf(info.evidence), markOf(info.evidence).empty() ? "" : " ",
                        Text(info.framework), Text(info.versions));
        if (!column.mask) {
            return fmt::format("{}  no mask: {}\n\n", text, inReplayFlags(column.mask.error()).line());
        }
        const std::uint64_t total = m_request.shape.elementCount();
        if (total > kMostShown) {
            text += fmt::format("  {} elements are too many to print; dropscope-cli mask writes them\n", total);
        } else if (total > 0) {
            text += bitsOf(**column.mask, m_request.shape);
        }
        if (!column.note.empty()) {
            text += fmt::format("  {}\n", column.note);
        }
        if (&column != &first && first.mask) {
            const Result<MaskDifference> difference = differenceOf(**first.mask, **column.mask, total, {work.stop, {}});
            if (!difference) {
                return std::unexpected(difference.error());
            }
            text += difference->first
                        ? fmt::format("  differs from {} in {} of {}, first at {}. {}\n", first.info().name,
                                      difference->count, total, placeText(m_request.shape, *difference->first),
                                      whyDifferent(first.config, column.config))
                        : fmt::format("  the same as {}\n", first.info().name);
        }
        if (m_code.given) {
            text += fmt::format("\n{}", replayCode(column.config, m_request));
        }
        text += '\n';
        return text;
    }

    Flag m_shape{.name = "--shape",
                 .valueName = "SHAPE",
                 .help =
                     "the lengths of the axes, outermost first: 3,5; () is a single value; up to\n"
                     "67,108,864 elements"};
    Flag m_p{.name = "--p", .valueName = "P", .help = "p is the probability of dropping, from 0 to 1"};
    Flag m_seed{.name = "--seed",
                .valueName = "N",
                .help =
                    "torch.manual_seed(N), numpy.random.seed(N), jax.random.PRNGKey(N); for\n"
                    "TensorFlow N or A,B; a framework that refuses it says so"};
    StateOptions m_state;
    Flag m_code{.name = "--code", .help = "print also the code that gives each mask there", .isSwitch = true};
    Flag m_limits{.name = "--limits",
                  .help = "print instead what is known of each source, how it was checked, and its limits",
                  .isSwitch = true};
    Flag m_selfTest{.name = "--self-test",
                    .help = "compare instead with every published mask that is known here",
                    .isSwitch = true};
    MaskRequest m_request;
    ReplayQuestion m_question;
};

}  // namespace

std::unique_ptr<Command> makeReplayCommand() { return std::make_unique<ReplayCommand>(); }

}  // namespace dropscope
