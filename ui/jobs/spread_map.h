// SPDX-License-Identifier: GPL-3.0-or-later
// Monte-Carlo dropout beside training: how far a network's answers lie apart when dropout stays on.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "engine/learn/monte_carlo.h"
#include "ui/jobs/decision_map.h"

namespace dropscope {

/// What the passes said of one network (engine/learn/monte_carlo.h), beside the plain answer of its weights. Of two inputs the
/// values are those of a decision map's cells: the probability of the class that the plain answer names; of one input, the
/// output at each place; else of each validation sample, as of a cell.
struct SpreadMap {
    std::uint32_t passes = 0;
    std::uint64_t step = 0;  ///< optimizer steps that the network had done
    std::uint64_t seed = 0;  ///< of its run
    bool dropsNothing = false;
    int columns = 0;                    ///< of the map; 0: the values are those of samples
    int rows = 0;                       ///< of the map
    std::vector<std::uint8_t> classes;  ///< that the plain answer names; empty: a curve or a regression
    std::vector<float> plain;
    std::vector<float> mean;
    std::vector<float> deviation;
    double averageDeviation = 0.0;
    double largestDeviation = 0.0;
    double limit = 0.5;               ///< the deviation that gets the full colour
    LossAndAccuracy plainValidation;  ///< of the validation samples
    LossAndAccuracy meanValidation;
};

/// One scale for spreads that are seen side by side: the smallest of a few round numbers that none of them exceeds.
void shareSpreadLimit(std::span<const std::shared_ptr<SpreadMap>> spreads);

/// The passes of several networks under way, in slices.
/// Thread rule: one to a thread, that of the trainers.
class SpreadWork {
public:
    /// Takes copies of these networks as they are. Maps have this size. Without memory for it nothing is under way.
    void begin(std::span<Trainer* const> trainers, std::uint32_t passes, int columns, int rows);
    void stop() { m_parts.clear(); }

    [[nodiscard]] bool isUnderWay() const { return !m_parts.empty(); }
    /// From 0 to 1; 1 where nothing is under way.
    [[nodiscard]] double progress() const;

    /// Goes on for about so long, at least for one batch. At the end one map for each network is returned, and nothing is under
    /// way any more; before it, none.
    std::vector<std::shared_ptr<SpreadMap>> advance(std::chrono::duration<double> time);

private:
    struct Part {
        SpreadMap map;  // what is known before the end
        bool isMap;     // else the validation samples
        std::size_t rows;
        MonteCarlo passes;
    };
    [[nodiscard]] std::vector<std::shared_ptr<SpreadMap>> finish();

    std::vector<Part> m_parts;  // of each network its map, where it has one, then its validation samples
};

}  // namespace dropscope
