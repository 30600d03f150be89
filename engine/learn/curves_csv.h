// SPDX-License-Identifier: GPL-3.0-or-later
// Runs as tidy CSV, one number a line: what pandas and R take as it is.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/io/file.h"
#include "engine/learn/comparison.h"

namespace dropscope {

/// Facts for the "#" lines, in order.
using CurveFacts = std::vector<std::pair<std::string, std::string>>;

/// "#" lines, if there are facts, then `run,p,seed,epoch,step,split,mode,metric,value` with split train or validation, mode train or eval,
/// metric loss or accuracy. Epoch 0 is the network as it was initialised and has no train mode; a regression has no
/// accuracy. run is the place in `runs`; p is the text of its arm in `armNames`. Fails as the sink does.
Status writeCurves(ByteSink& sink, const std::vector<RunResult>& runs, const std::vector<std::string>& armNames,
                   const CurveFacts& facts);

/// What a file of curves holds: facts and, at their number's place, the runs. A run has its seed and its records, as far as
/// rows tell them; its arm is 0, and how it ended is not known.
struct CurveFile {
    CurveFacts facts;
    std::vector<RunResult> runs;
};

/// Reads what writeCurves wrote. Fails, naming `name` and the line, on anything else: another header, a row that is none, a
/// run or an epoch that is left out.
[[nodiscard]] Result<CurveFile> readCurves(std::string_view text, const std::string& name);

/// As writeCurves begins, then `p,seeds,diverged,metric,mean,deviation,low,high,difference,difference_low,difference_high`: for each
/// arm and metric the mean over the seeds with its 95 % interval, and the mean of (first arm less this one) over the pairs of
/// one seed with its paired interval; empty where there is none. Fails as the sink does.
Status writeSummary(ByteSink& sink, const std::vector<RunResult>& runs, const std::vector<std::string>& armNames,
                    const CurveFacts& facts);

}  // namespace dropscope
