// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/core/error.h"
#include "engine/learn/epoch_record.h"
#include "engine/learn/network.h"
#include "engine/learn/run_config.h"

namespace dropscope {

enum class RunState {
    running,
    finished,      ///< all epochs done
    stoppedEarly,  ///< no new lowest validation loss for config.patience epochs
    diverged       ///< a loss was NaN or infinite: see `divergedAt`
};

/// The epoch whose validation loss is lowest, the first of several; 0 without records.
[[nodiscard]] std::uint32_t lowestEpoch(const std::vector<EpochRecord>& records);

/// How a run with these records ended after so many steps, in a sentence; empty while it is running.
[[nodiscard]] Text endingOf(RunState state, const RunConfig& config, const std::vector<EpochRecord>& records,
                            std::uint64_t steps, std::uint64_t stepsPerEpoch);

/// One run, step by step. The same config, data and step math give the same numbers, on whatever thread and beside
/// whatever else: a run is one thread's work. Runs of one seed share first weights and batch order, and with p' > p the units
/// dropped at p are dropped at p' too, as long as both have, or have not, an input dropout.
/// Nothing is allocated in a step but at the end of an epoch (by kinds of dropout other than the elementwise one, too).
/// Thread rule: one to a thread; movable.
class Trainer {
public:
    /// Initialises the network and measures it: `records` begins with epoch 0. Fails as `validate(config, data)` does and
    /// when the memory is not to be had.
    static Result<Trainer> create(const RunConfig& config, SharedData data, const StepMath& math = bestStepMath());

    /// The config as it was, but for what `setLearningRate` and `setSchedule` changed.
    [[nodiscard]] const RunConfig& config() const { return m_config; }
    [[nodiscard]] const DataSet& data() const { return *m_data; }
    [[nodiscard]] Loss loss() const { return m_loss; }

    [[nodiscard]] RunState state() const { return m_state; }

    /// In the state diverged: the step (0-based) whose batch had a loss that is no finite number, or, when the epoch's
    /// measurement found it, the number of steps done. Everything up to it is kept.
    [[nodiscard]] std::optional<std::uint64_t> divergedAt() const { return m_divergedAt; }

    /// How the run ended, in a sentence; empty while it is running.
    [[nodiscard]] Text ending() const;

    /// One optimizer step, and after an epoch's last one its measurement. Does nothing unless the state is running.
    /// Returns whether a batch went through.
    bool step();

    /// Steps to the end of the epoch that is under way, or to where the run ends.
    void epoch();

    [[nodiscard]] std::uint64_t stepsDone() const { return m_stepsDone; }
    [[nodiscard]] std::uint32_t epochsDone() const { return m_epochsDone; }
    [[nodiscard]] std::uint64_t stepsPerEpoch() const;

    /// The loss of the last batch, in train mode, before its update; NaN before the first step.
    [[nodiscard]] double lastLoss() const { return m_lastLoss; }

    /// Training rows of the last batch, in its order; empty before the first step.
    [[nodiscard]] std::span<const std::uint32_t> lastBatch() const { return m_lastBatch; }

    /// One for each epoch done, after that of epoch 0.
    [[nodiscard]] const std::vector<EpochRecord>& records() const { return m_records; }

    /// Parameters, activations of the last batch, dropout places.
    [[nodiscard]] const Network& network() const { return m_network; }

    /// From the next step on. Fail as `validate` does; nothing has changed then. `place` counts as network().places().
    Status setLearningRate(double rate);
    Status setSchedule(std::size_t place, const PSchedule& schedule);

    /// Outputs (logits) for rows × features of x, in eval mode, or in Monte-Carlo pass `pass`: rows × outputs.
    void predict(std::span<const float> x, std::span<float> outputs);
    void predictMonteCarlo(std::uint32_t pass, std::span<const float> x, std::span<float> outputs);

    /// The units that the place keeps (1) or drops (0) for batch row `row` at any step, past or to come, from the counter
    /// alone, with the p that its schedule has now. `row` < the rows of that step's batch.
    [[nodiscard]] std::vector<std::uint8_t> keptUnits(std::size_t place, std::uint64_t step, std::size_t row) const;

    /// How many rows the batch of a step has.
    [[nodiscard]] std::size_t rowsOfStep(std::uint64_t step) const;

private:
    Trainer(const RunConfig& config, SharedData data, Loss loss, Network network);
    void beginEpoch();
    void endEpoch();
    void diverge();

    RunConfig m_config;
    SharedData m_data;
    Loss m_loss;
    Network m_network;
    RunState m_state = RunState::running;
    std::optional<std::uint64_t> m_divergedAt;
    std::uint64_t m_stepsDone = 0;
    std::uint32_t m_epochsDone = 0;
    std::size_t m_nextRow = 0;  // in the order of the epoch under way
    std::vector<std::uint32_t> m_order;
    std::vector<float> m_targets;  // of the last batch
    std::span<const std::uint32_t> m_lastBatch;
    double m_lastLoss;
    BatchLoss m_epochTotal;
    double m_lowestValidation;
    std::uint32_t m_lowestEpoch = 0;
    std::vector<EpochRecord> m_records;
};

}  // namespace dropscope
