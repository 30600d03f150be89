// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/cli/flag.h"
#include "engine/core/error.h"
#include "engine/dropout/layer.h"
#include "engine/dropout/p_schedule.h"
#include "engine/io/csv.h"

namespace dropscope {

/// Which layer, and how much it drops: --kind, --axes, --sigma, --block-size, --p, --schedule. A flag that the kind has no
/// use for is refused, so that no result depends on less than was typed.
class KindOptions {
public:
    /// `command`: whose flags they are, for the error that --p or --sigma is missing.
    explicit KindOptions(std::string command) : m_command(std::move(command)) {}

    [[nodiscard]] std::vector<Flag*> flags() { return {&m_kind, &m_axes, &m_sigma, &m_blockSize, &m_p, &m_schedule}; }

    /// `step`: at which a schedule is asked for p.
    Status read(std::uint32_t step);

    /// The kind alone, before `read`.
    [[nodiscard]] Result<LayerKind> kind() const { return m_kind.read(parseLayerKind); }

    /// Valid after `read`. p is the schedule's at the step; zeroing and scaling as usual.
    [[nodiscard]] const LayerConfig& layer() const { return m_layer; }

    /// {"schedule", "linear:100,0.1"} and the p it leads to, where one was given.
    [[nodiscard]] CsvFacts scheduleFacts() const;

private:
    [[nodiscard]] Status checkUse() const;
    [[nodiscard]] Status readP(std::uint32_t step);
    [[nodiscard]] std::unexpected<Error> missing(const Flag& flag) const;

    Flag m_kind{.name = "--kind",
                .valueName = "NAME",
                .help =
                    "which layer: dropout, dropout1d, dropout2d, dropout3d, alpha, feature-alpha,\n"
                    "locked, stochastic-depth-row, stochastic-depth-batch, gaussian, gaussian-noise,\n"
                    "drop-block or drop-connect (x: a matrix of weights)",
                .text = "dropout"};
    Flag m_axes{.name = "--axes",
                .valueName = "LIST",
                .help =
                    "for the kind dropout: the axes of x along which elements are dropped as one,\n"
                    "from 0, the outermost: 0,2; default: none, every element for itself"};
    Flag m_sigma{.name = "--sigma",
                 .valueName = "S",
                 .help = "for the kind gaussian-noise: the noise's standard deviation, 0 or more"};
    Flag m_blockSize{.name = "--block-size",
                     .valueName = "B",
                     .help =
                         "for the kind drop-block: the side of the squares in elements, 1 or more;\n"
                         "default 7"};
    Flag m_p{.name = "--p",
             .valueName = "P",
             .help =
                 "p is the probability of dropping, from 0 to 1 (required; gaussian-noise has\n"
                 "none)"};
    Flag m_schedule{.name = "--schedule",
                    .valueName = "RULE",
                    .help =
                        "how p comes about over the steps, asked at --step: constant,\n"
                        "linear:STEPS or linear:STEPS,STARTP (from STARTP or 0 to p), early:STEPS\n"
                        "(p, then 0), late:STEPS (0, then p) or curriculum:STEPS; default: constant"};

    std::string m_command;
    LayerConfig m_layer;
    std::optional<PSchedule> m_scheduleValue;
};

}  // namespace dropscope
