// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "app/cli/command.h"
#include "app/cli/experiment_flags.h"
#include "app/cli/progress.h"
#include "app/cli/tensor_files.h"
#include "app/cli/values.h"
#include "engine/core/parallel.h"
#include "engine/io/npz.h"
#include "engine/learn/curves_csv.h"
#include "engine/learn/trace.h"

namespace dropscope {

namespace {

/// "0,0.2/0.5" at its commas: one text for each group of runs.
std::vector<std::string> groupsOf(std::string_view text) {
    std::vector<std::string> groups;
    while (true) {
        const std::size_t comma = text.find(',');
        groups.emplace_back(text.substr(0, comma));
        if (comma == std::string_view::npos) {
            return groups;
        }
        text.remove_prefix(comma + 1);
    }
}

Result<std::string> parseTracePath(std::string_view text) {
    if (text.ends_with(".npz")) {
        return std::string(text);
    }
    return fail(fmt::format("'{}' is not the name of an npz file", text), "", "write a name that ends in .npz");
}

/// Runs with and without dropout, side by side.
class TrainCommand final : public Command {
public:
    [[nodiscard]] std::string name() const override { return "train"; }
    [[nodiscard]] std::string purpose() const override {
        return "Train a small network for each p and seed, and write its learning curves";
    }

    [[nodiscard]] std::vector<Flag*> flags() override {
        std::vector<Flag*> flags = m_experiment.flags();
        for (Flag* flag : {&m_seeds, &m_threads, &m_output, &m_summary, &m_trace}) {
            flags.push_back(flag);
        }
        return flags;
    }

    Status read() override {
        for (const std::string& p : groupsOf(m_experiment.p())) {
            Result<Experiment> experiment = m_experiment.read(p);
            if (!experiment) {
                return std::unexpected(experiment.error());
            }
            m_experiments.push_back(*std::move(experiment));
        }
        const Result<std::uint32_t> seeds = m_seeds.read(parseSeeds);
        if (!seeds) {
            return std::unexpected(seeds.error());
        }
        m_seedCount = *seeds;
        if (Status right = checkSeeds(m_experiments.front().run.seed, m_seedCount); !right) {
            return right;
        }
        if (m_threads.given) {
            const Result<unsigned> threads = m_threads.read(parseThreads);
            if (!threads) {
                return std::unexpected(threads.error());
            }
            m_threadCount = *threads;
        }
        for (const Flag* flag : {&m_output, &m_summary}) {
            if (flag->given) {
                if (const Result<std::string> path = flag->read(parseCsvPath); !path) {
                    return std::unexpected(path.error());
                }
            }
        }
        if (m_trace.given) {
            if (const Result<std::string> path = m_trace.read(parseTracePath); !path) {
                return std::unexpected(path.error());
            }
        }
        return checkDifferent({&m_output, &m_summary, &m_trace});
    }

    Status run(Work& work) override {
        const Result<SharedData> data = loadData(m_experiments.front().data, {work.stop, {}});
        if (!data) {
            return std::unexpected(inExperimentFlagsWords(data.error()));
        }
        std::vector<Arm> arms;
        std::vector<std::string> names;
        for (const Experiment& experiment : m_experiments) {
            arms.push_back({experiment.run, *data});
            names.push_back(fieldText(experiment, "p"));
        }
        if (m_trace.given) {
            if (Status traced = writeTrace(arms.front(), work); !traced) {
                return traced;
            }
        }
        const std::optional<ThreadLimit> limit =
            m_threadCount ? std::optional<ThreadLimit>(std::in_place, *m_threadCount) : std::nullopt;
        const std::uint64_t firstSeed = m_experiments.front().run.seed;
        Result<std::vector<RunResult>> runs = std::unexpected(Error{});
        {
            const Progress progress("training", work.stop, m_output.text == kStandardStream);
            runs = runArms(arms, firstSeed, m_seedCount, {}, progress.task());
        }
        if (!runs) {
            return std::unexpected(inExperimentFlagsWords(runs.error()));
        }
        for (const Text& note : notesOn(arms.front().config, **data)) {
            work.notes.push_back(note.english());
        }
        for (const RunResult& run : *runs) {
            if (run.state == RunState::diverged) {
                work.notes.push_back(fmt::format("p {}, seed {}: {}", names[run.arm], run.seed, run.ending));
            }
        }
        CsvFacts facts = experimentFacts(m_experiments.front(), {"p"});
        facts.emplace_back("seeds", std::to_string(m_seedCount));
        if (m_summary.given && m_summary.text != kStandardStream) {
            if (Status saved = save(m_summary.text, *runs, names, facts, writeSummary); !saved) {
                return saved;
            }
        }
        // No "#" lines: any reader of CSV takes the curves as they are. The summary says what was run.
        if (Status saved = save(m_output.text, *runs, names, {}, writeCurves); !saved) {
            return saved;
        }
        return m_summary.text == kStandardStream ? save(m_summary.text, *runs, names, facts, writeSummary) : Status();
    }

private:
    static Status save(const std::string& path, const std::vector<RunResult>& runs,
                       const std::vector<std::string>& names, const CsvFacts& facts, decltype(&writeCurves) write) {
        if (path == kStandardStream) {
            return write(*standardOutputSink(), runs, names, facts);
        }
        return writeFile(path, [&](ByteSink& sink) { return write(sink, runs, names, facts); });
    }

    Status writeTrace(const Arm& arm, const Work& work) {
        const Progress progress("training for the trace", work.stop);
        const Result<std::vector<NpzArray>> trace = traceRun(arm, m_experiments.front().run.seed, progress.task());
        if (!trace) {
            return std::unexpected(inExperimentFlagsWords(trace.error()));
        }
        return writeFile(m_trace.text, [&](ByteSink& sink) { return writeNpz(sink, *trace, {work.stop, {}}); });
    }

    ExperimentFlags m_experiment{"0,0.5"};
    Flag m_seeds{.name = "--seeds",
                 .valueName = "N",
                 .help = "how many seeds, from --seed on, for each value of --p",
                 .text = "10"};
    Flag m_threads{.name = "--threads", .valueName = "N", .help = "the most runs at a time; default: one a core"};
    Flag m_output{.name = "--output",
                  .valueName = "FILE.csv",
                  .help = "where the curves go, one number a line; - is standard output",
                  .isOutput = true,
                  .text = kStandardStream};
    Flag m_summary{.name = "--summary",
                   .valueName = "FILE.csv",
                   .help = "where means, intervals and paired differences go; default: nowhere",
                   .isOutput = true};
    Flag m_trace{.name = "--trace",
                 .valueName = "FILE.npz",
                 .help = "where the first run goes, step by step, to be repeated elsewhere; default:\nnowhere",
                 .isOutput = true};

    std::vector<Experiment> m_experiments;
    std::uint32_t m_seedCount = 0;
    std::optional<unsigned> m_threadCount;
};

}  // namespace

std::unique_ptr<Command> makeTrainCommand() { return std::make_unique<TrainCommand>(); }

}  // namespace dropscope
