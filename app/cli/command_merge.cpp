// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>

#include "app/cli/command.h"
#include "app/cli/experiment_flags.h"
#include "app/cli/standard_streams.h"
#include "app/cli/tensor_files.h"
#include "engine/io/file.h"
#include "engine/learn/sweep_csv.h"

namespace dropscope {

namespace {

/// The shards of one sweep as one file.
class MergeCommand final : public Command {
public:
    [[nodiscard]] std::string name() const override { return "merge"; }
    [[nodiscard]] std::string purpose() const override {
        return "Put the shards of one sweep together, in the order of the runs";
    }

    [[nodiscard]] std::vector<Flag*> flags() override { return {&m_files, &m_output}; }

    Status read() override {
        if (std::ranges::find(m_files.texts, "") != m_files.texts.end()) {
            return fail("a file name is missing", m_files.name, "write the names of files that sweep wrote");
        }
        const Result<std::string> path = m_output.read(parseCsvPath);
        return path ? Status() : std::unexpected(path.error());
    }

    Status run(Work& work) override {
        SweepFile all;
        for (const std::string& path : m_files.texts) {
            if (work.stop.stop_requested()) {
                return cancelled();
            }
            const Result<MappedFile> file = MappedFile::open(path);
            if (!file) {
                return std::unexpected(file.error());
            }
            const Result<SweepFile> part = readSweepFile(file->bytes(), path);
            if (!part) {
                return std::unexpected(part.error());
            }
            if (Status added = addSweepFile(all, *part, path); !added) {
                return added;
            }
            if (part->isCut) {
                work.notes.push_back(fmt::format("{}: the last line is cut short and was left out", path));
            }
        }
        // Runs are numbered from 0: a gap below the last one is a shard that is not here.
        if (!all.rows.empty()) {
            const std::uint64_t last = all.rows.rbegin()->first;
            if (last + 1 != all.rows.size()) {
                work.notes.push_back(
                    fmt::format("{} of the runs 0 to {} are missing", last + 1 - all.rows.size(), last));
            }
        }
        const std::string text = sweepText(all);
        if (m_output.text == kStandardStream) {
            return printText(text);
        }
        return writeFile(m_output.text, [&](ByteSink& sink) { return sink.write(text); });
    }

private:
    Flag m_files{.name = "FILE",
                 .help = "files that sweep wrote, of one grid and one set of flags",
                 .required = true,
                 .isList = true};
    Flag m_output{.name = "--output",
                  .valueName = "FILE.csv",
                  .help = "where all rows go; - is standard output",
                  .isOutput = true,
                  .text = kStandardStream};
};

}  // namespace

std::unique_ptr<Command> makeMergeCommand() { return std::make_unique<MergeCommand>(); }

}  // namespace dropscope
