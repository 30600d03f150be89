// SPDX-License-Identifier: GPL-3.0-or-later
// A sweep's results as a file that can be begun, gone on with, and put together from shards.
//   file   = fact* header row*
//   fact   = "# " name ": " value            ; the base's fields, the grid, the seeds and the version
//   header = "run," variable* ",seed,epochs,steps,diverged_at,train_loss,validation_loss,validation_accuracy,
//            lowest_validation_loss,gap"
//   row    = the run's number and the rest, empty where there is no number; rising run numbers once the file is whole
// Values with a comma or a quote stand in quotes.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "engine/learn/sweep.h"

namespace dropscope {

/// The facts of a sweep: what its runs have in common, the version, the seeds and the grid as it was written.
[[nodiscard]] std::vector<std::string> sweepFacts(const SweepPlan& plan, std::string_view version,
                                                  std::string_view grid);

/// The lines before the rows. `facts`: "name: value" each.
[[nodiscard]] std::string sweepHead(const SweepPlan& plan, const std::vector<std::string>& facts);

/// One line with its line end.
[[nodiscard]] std::string sweepLine(const SweepRow& row);

/// What a file of results holds.
struct SweepFile {
    std::string head;                           ///< the lines before the rows
    std::map<std::uint64_t, std::string> rows;  ///< by run, each with its line end
    bool isCut = false;                         ///< a last line without its end was left out
};

/// Reads a whole or a begun file; a last line that was cut short is left out. Fails, naming `name` and the line, on
/// anything that is no such file, and on a run that stands there twice with different results.
[[nodiscard]] Result<SweepFile> readSweepFile(std::string_view text, const std::string& name);

/// Adds `part` to `all`. Fails when the heads differ, so that no two sweeps are mixed, and when one run has different
/// results in the two. An empty `all` takes part's head.
[[nodiscard]] Status addSweepFile(SweepFile& all, const SweepFile& part, const std::string& partName);

/// The file's text, in the order of the runs.
[[nodiscard]] std::string sweepText(const SweepFile& file);

/// A file's sweep and what came of it.
struct SweepResults {
    SweepPlan plan;
    std::string grid;            ///< as it was written
    std::vector<SweepRow> rows;  ///< by rising run
};

/// Reads a whole or a begun file of any version of the program. Fails as readSweepFile, and, naming the line or the fact,
/// on a fact that is no field of an experiment, on a plan that cannot be and on rows that are not the plan's.
[[nodiscard]] Result<SweepResults> readSweepResults(std::string_view text, const std::string& name);

}  // namespace dropscope
