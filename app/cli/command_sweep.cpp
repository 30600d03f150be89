// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <optional>

#include "app/cli/command.h"
#include "app/cli/experiment_flags.h"
#include "app/cli/progress.h"
#include "app/cli/standard_streams.h"
#include "app/cli/tensor_files.h"
#include "app/cli/values.h"
#include "engine/core/number_text.h"
#include "engine/core/parallel.h"
#include "engine/io/file.h"
#include "engine/learn/sweep_csv.h"

namespace dropscope {

namespace {

namespace fs = std::filesystem;

/// Every number-th run from `first` on, counted from 0.
struct Shard {
    std::uint64_t first = 0;
    std::uint64_t count = 1;
};

Result<Shard> parseShard(std::string_view text) {
    const std::size_t slash = text.find('/');
    constexpr std::uint64_t kMostShards = 1'000'000;
    if (slash != std::string_view::npos) {
        const Result<std::uint64_t> number = parseWhole(text.substr(0, slash), "shard", kMostShards);
        const Result<std::uint64_t> count = parseWhole(text.substr(slash + 1), "number of shards", kMostShards);
        if (number && count && *number >= 1 && *number <= *count) {
            return Shard{*number - 1, *count};
        }
    }
    return fail(fmt::format("'{}' is no shard", text), "", "write K/N with K from 1 to N, such as 2/8");
}

/// Rows go into this file as they come, so that nothing is lost; it is renamed when the sweep is whole.
class PartFile {
public:
    explicit PartFile(const std::string& output) : m_path(output + ".part") {}
    ~PartFile() { close(); }
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    [[nodiscard]] const std::string& path() const { return m_path; }

    /// Begins with what there is already.
    Status open(const std::string& text) {
        if (Status written = writeFile(m_path, [&](ByteSink& sink) { return sink.write(text); }); !written) {
            return written;
        }
        m_file = std::fopen(m_path.c_str(), "ab");
        return m_file == nullptr ? fail("the file cannot be written to", m_path, "check the folder") : Status();
    }

    /// A line, at once.
    Status add(const std::string& line) {
        if (std::fwrite(line.data(), 1, line.size(), m_file) != line.size() || std::fflush(m_file) != 0) {
            return fail("the file cannot be written to", m_path, "check the space on the disk");
        }
        return {};
    }

    void close() {
        if (m_file != nullptr) {
            std::fclose(m_file);
            m_file = nullptr;
        }
    }

private:
    std::string m_path;
    std::FILE* m_file = nullptr;
};

/// A grid of runs, or a shard of it.
class SweepCommand final : public Command {
public:
    [[nodiscard]] std::string name() const override { return "sweep"; }
    [[nodiscard]] std::string purpose() const override {
        return "Train over a grid of settings and seeds, one run a core, and write one row for each";
    }

    [[nodiscard]] std::vector<Flag*> flags() override {
        std::vector<Flag*> flags = {&m_grid};
        std::ranges::copy(m_experiment.flags(), std::back_inserter(flags));
        for (Flag* flag : {&m_seeds, &m_threads, &m_shard, &m_resume, &m_output}) {
            flags.push_back(flag);
        }
        return flags;
    }

    Status read() override {
        Result<std::vector<SweepVariable>> grid = m_grid.read(parseGrid);
        if (!grid) {
            return std::unexpected(grid.error());
        }
        m_plan.variables = *std::move(grid);
        Result<Experiment> base = m_experiment.read(m_experiment.p());
        if (!base) {
            return std::unexpected(base.error());
        }
        m_plan.base = *std::move(base);
        const Result<std::uint32_t> seeds = m_seeds.read(parseSeeds);
        if (!seeds) {
            return std::unexpected(seeds.error());
        }
        m_plan.seeds = *seeds;
        if (Status right = checkSeeds(m_plan.base.run.seed, m_plan.seeds); !right) {
            return right;
        }
        if (const Status right = validate(m_plan); !right) {
            Error error = inExperimentFlagsWords(right.error());
            const std::string& where = error.where.english();
            error.where = fmt::format("--grid, {}", where.substr(where.starts_with("--") ? 2 : 0));
            return std::unexpected(error);
        }
        if (m_shard.given) {
            const Result<Shard> shard = m_shard.read(parseShard);
            if (!shard) {
                return std::unexpected(shard.error());
            }
            m_shardValue = *shard;
        }
        if (m_threads.given) {
            const Result<unsigned> threads = m_threads.read(parseThreads);
            if (!threads) {
                return std::unexpected(threads.error());
            }
            m_threadCount = *threads;
        }
        const Result<std::string> path = m_output.read(parseCsvPath);
        if (!path) {
            return std::unexpected(path.error());
        }
        if (*path == kStandardStream) {
            return fail("a sweep is not written to a pipe", m_output.name, "write a name that ends in .csv");
        }
        return {};
    }

    Status run(Work& work) override {
        SweepFile known;
        const std::string head = sweepHead(m_plan, facts());
        PartFile part(m_output.text);
        if (m_resume.given) {
            for (const std::string& path : {m_output.text, part.path()}) {
                if (Status added = addFrom(path, head, known); !added) {
                    return added;
                }
            }
        }
        known.head = head;
        if (Status opened = part.open(sweepText(known)); !opened) {
            return opened;
        }
        const std::optional<ThreadLimit> limit =
            m_threadCount ? std::optional<ThreadLimit>(std::in_place, *m_threadCount) : std::nullopt;
        std::stop_source stop;
        const std::stop_callback forward(work.stop, [&] { stop.request_stop(); });
        Status written;
        Status swept;
        std::uint64_t diverged = 0;
        {
            const Progress progress("sweeping", stop.get_token());
            swept = runSweep(
                m_plan,
                [&](std::uint64_t run) {
                    return run % m_shardValue.count == m_shardValue.first && !known.rows.contains(run);
                },
                [&](const SweepRow& row) {
                    diverged += row.divergedAt ? 1U : 0U;
                    const std::string line = sweepLine(row);
                    known.rows.emplace(row.run, line);
                    if (written) {
                        written = part.add(line);
                    }
                    if (!written) {
                        stop.request_stop();
                    }
                },
                progress.task());
        }
        part.close();
        if (!written) {
            return written;
        }
        if (!swept) {
            Error error = inExperimentFlagsWords(swept.error());
            if (isCancelled(error)) {
                work.notes.clear();
                printErrorLine(
                    fmt::format("note: {} runs are kept in {}; --resume goes on", known.rows.size(), part.path()));
            }
            return std::unexpected(error);
        }
        if (diverged > 0) {
            work.notes.push_back(fmt::format("{} runs diverged: see the column diverged_at", diverged));
        }
        if (Status saved = writeFile(m_output.text, [&](ByteSink& sink) { return sink.write(sweepText(known)); });
            !saved) {
            return saved;
        }
        std::error_code ignored;
        fs::remove(part.path(), ignored);
        return {};
    }

private:
    [[nodiscard]] std::vector<std::string> facts() const { return sweepFacts(m_plan, DROPSCOPE_VERSION, m_grid.text); }

    /// What an earlier sweep of the same settings left, if it left anything.
    static Status addFrom(const std::string& path, const std::string& head, SweepFile& known) {
        std::error_code ignored;
        if (!fs::exists(path, ignored)) {
            return {};
        }
        const Result<MappedFile> file = MappedFile::open(path);
        if (!file) {
            return std::unexpected(file.error());
        }
        const Result<SweepFile> part = readSweepFile(file->bytes(), path);
        if (!part) {
            return std::unexpected(part.error());
        }
        if (part->head != head) {
            return fail("it belongs to a sweep with other settings", path,
                        "use another --output, or leave --resume out");
        }
        return addSweepFile(known, *part, path);
    }

    Flag m_grid{.name = "--grid",
                .valueName = "GRID",
                .help =
                    "fields and the values they take: \"p=0,0.1..0.8;hidden=32,64/64\";\n"
                    "a,b..c goes on in steps of b - a",
                .required = true};
    ExperimentFlags m_experiment{"0.5"};
    Flag m_seeds{
        .name = "--seeds", .valueName = "N", .help = "how many seeds, from --seed on, for each point", .text = "10"};
    Flag m_threads{.name = "--threads", .valueName = "N", .help = "the most runs at a time; default: one a core"};
    Flag m_shard{.name = "--shard",
                 .valueName = "K/N",
                 .help = "only every N-th run from the K-th on, for one of N machines; see merge"};
    Flag m_resume{.name = "--resume",
                  .help = "keep the rows that an earlier sweep of these settings left in the output",
                  .isSwitch = true};
    Flag m_output{.name = "--output",
                  .valueName = "FILE.csv",
                  .help = "where the rows go; until the sweep is whole they are in FILE.csv.part",
                  .required = true,
                  .isOutput = true};

    SweepPlan m_plan;
    Shard m_shardValue;
    std::optional<unsigned> m_threadCount;
};

}  // namespace

std::unique_ptr<Command> makeSweepCommand() { return std::make_unique<SweepCommand>(); }

}  // namespace dropscope
