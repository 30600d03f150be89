// SPDX-License-Identifier: GPL-3.0-or-later
// What the runs of the Training page did so far, and what was changed meanwhile.
#pragma once

#include <QString>
#include <array>
#include <string>
#include <vector>

#include "engine/learn/curves_csv.h"
#include "ui/jobs/training_job.h"
#include "ui/models/training_setup.h"

namespace dropscope {

/// What is drawn over the epochs.
enum class Quantity { trainLoss, trainEvalLoss, validationLoss, gap, trainAccuracy, validationAccuracy };

/// Mean over the seeds at each epoch, with its 95 % interval; NaN where there is none.
struct SeedCurve {
    std::vector<double> mean;
    std::vector<double> low;
    std::vector<double> high;
};

/// A change of p or of the learning rate while the runs went on.
struct LiveChange {
    std::uint64_t step;
    double epoch;
    QString words;  ///< "p 0.5 → 0.3"
    TrainingSetup before;
};

/// Thread rule: GUI thread only.
class TrainingLog {
public:
    /// Forgets everything: new runs of this setup on this data.
    void begin(const TrainingSetup& setup, SharedData data);
    void take(const TrainingUpdate& update);

    /// From this step on p or the learning rate is that of `setup`.
    void change(const TrainingSetup& setup, std::uint64_t step);

    [[nodiscard]] bool isEmpty() const { return m_runs.empty(); }
    [[nodiscard]] const SharedData& data() const { return m_data; }
    [[nodiscard]] const TrainingSetup& setup() const { return m_setup; }
    [[nodiscard]] const std::vector<RunResult>& runs() const { return m_runs; }
    [[nodiscard]] std::uint64_t steps() const { return m_steps; }
    [[nodiscard]] std::uint64_t stepsPerEpoch() const;
    /// Measured epochs, with epoch 0.
    [[nodiscard]] std::size_t epochs() const { return m_epochs; }
    [[nodiscard]] const SeedCurve& curve(std::size_t arm, Quantity quantity) const;
    [[nodiscard]] const std::vector<LiveChange>& changes() const { return m_changes; }

    /// Validation loss now: without less with dropout, paired over the seeds.
    [[nodiscard]] MeanInterval difference() const;
    /// The sentence of the page; it agrees with `difference`.
    [[nodiscard]] QString finding() const;

    /// The masks of the first run with dropout at a step, past or present: for each place (the input's first, where there
    /// is one) the units that are kept (1) or dropped (0) for the first sample of that step's batch.
    [[nodiscard]] std::vector<std::vector<std::uint8_t>> keptAt(std::uint64_t step) const;
    /// The p of a place at a step, as it was then.
    [[nodiscard]] double pAt(std::size_t place, std::uint64_t step) const;

    /// All runs as tidy CSV (engine/learn/curves_csv.h).
    [[nodiscard]] QString csv() const;

private:
    static constexpr std::size_t kQuantities = 6;
    struct Era {
        std::uint64_t firstStep;
        RunConfig config;
    };

    [[nodiscard]] const RunConfig& configAt(std::uint64_t step) const;
    void extendCurves();

    TrainingSetup m_setup;
    SharedData m_data;
    std::vector<Era> m_eras;  // of the arm with dropout
    std::vector<RunResult> m_runs;
    std::vector<LiveChange> m_changes;
    std::uint64_t m_steps = 0;
    std::size_t m_epochs = 0;
    std::array<std::array<SeedCurve, kQuantities>, 2> m_curves;
};

}  // namespace dropscope
