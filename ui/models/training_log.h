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
    TrainingSetup after;
    int drag;
};

/// Thread rule: GUI thread only.
class TrainingLog {
public:
    /// Forgets everything: new runs of this setup on this data.
    /// `data`: of each side.
    void begin(const TrainingSetup& setup, std::vector<SharedData> data);
    void take(const TrainingUpdate& update);
    /// How a run ended, where it did before the log's end.
    void end(const TrainingUpdate::Ending& ending);
    /// Puts curves of an earlier time in place, as `csv` gave them out, with what was changed meanwhile. To be called after
    /// `begin` with the setup that went with them. Fails, naming the line, on what `csv` did not write for such a setup; the
    /// log is as `begin` left it then. `position`: as it was, counted as `position()`; curves do not tell the steps of an
    /// epoch under way. Where the curves cannot be of it, it is that of their last epoch.
    Status restore(std::string_view csv, std::uint64_t position = 0);

    /// From this step on p or the learning rate is that of `setup`. Changes of one drag (a number above 0) are one mark.
    void change(const TrainingSetup& setup, std::uint64_t step, int drag = 0);

    /// What the runs had from a step on, counted as `position()`.
    struct Era {
        std::uint64_t firstStep;
        std::vector<RunConfig> configs;  ///< of each side
    };
    /// At least one, the first from step 0.
    [[nodiscard]] const std::vector<Era>& eras() const { return m_eras; }

    /// Which sides are shown (TrainingSetup::left, right).
    void show(std::size_t left, std::size_t right);

    [[nodiscard]] bool isEmpty() const { return m_runs.empty(); }
    /// Of the side that is shown, or of any.
    [[nodiscard]] const SharedData& data() const { return m_data[m_setup.right]; }
    [[nodiscard]] const SharedData& data(std::size_t side) const { return m_data[side]; }
    [[nodiscard]] const TrainingSetup& setup() const { return m_setup; }
    [[nodiscard]] const std::vector<RunResult>& runs() const { return m_runs; }
    /// Steps of the shown side's runs.
    [[nodiscard]] std::uint64_t steps() const { return stepsOfShown(m_steps); }
    /// Steps of a side with the most in an epoch.
    [[nodiscard]] std::uint64_t position() const { return m_steps; }
    [[nodiscard]] std::uint64_t stepsPerEpoch() const { return stepsPerEpoch(m_setup.right); }
    [[nodiscard]] std::uint64_t stepsPerEpoch(std::size_t side) const;
    /// Measured epochs, with epoch 0.
    [[nodiscard]] std::size_t epochs() const { return m_epochs; }
    [[nodiscard]] const SeedCurve& curve(std::size_t arm, Quantity quantity) const;
    [[nodiscard]] const std::vector<LiveChange>& changes() const { return m_changes; }

    /// Every run has come to its end.
    [[nodiscard]] bool isFinished() const;

    /// Validation loss now: the first side less the second, paired over the seeds.
    [[nodiscard]] MeanInterval difference() const;

    /// The masks of the shown side's first run at a step, past or present: for each place (the input's first, where there
    /// is one) the units that are kept (1) or dropped (0) for the first sample of that step's batch.
    [[nodiscard]] std::vector<std::vector<std::uint8_t>> keptAt(std::uint64_t step) const;
    /// Of drop-connect, the weights of each linear layer at that step: outputs × inputs, kept (1) or dropped (0); empty where
    /// all are kept.
    [[nodiscard]] std::vector<std::vector<std::uint8_t>> keptWeightsAt(std::uint64_t step) const;
    /// The p of a place at a step, as it was then.
    [[nodiscard]] double pAt(std::size_t place, std::uint64_t step) const;

    /// All runs as tidy CSV (engine/learn/curves_csv.h).
    [[nodiscard]] QString csv() const;

private:
    static constexpr std::size_t kQuantities = 6;

    [[nodiscard]] const RunConfig& configAt(std::uint64_t step) const;
    [[nodiscard]] std::uint64_t mostStepsPerEpoch() const;
    [[nodiscard]] std::uint64_t stepsOfShown(std::uint64_t steps) const;
    void extendCurves();

    TrainingSetup m_setup;
    std::vector<SharedData> m_data;
    std::vector<Era> m_eras;
    std::vector<RunResult> m_runs;
    std::vector<LiveChange> m_changes;
    std::uint64_t m_steps = 0;  // of a side with the most in an epoch
    std::size_t m_epochs = 0;
    std::vector<std::array<SeedCurve, kQuantities>> m_curves;
};

}  // namespace dropscope
