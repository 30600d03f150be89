// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <map>

#include "ui/models/training_log.h"

namespace dropscope {

/// The Training page's state without its widgets: what is set, what the runs did, and the job that trains. Views ask it for
/// changes and read it again when it announces them.
/// Thread rule: GUI thread only.
class TrainingSession : public QObject {
    Q_OBJECT

public:
    explicit TrainingSession(QObject* parent = nullptr);

    [[nodiscard]] const TrainingSetup& setup() const { return m_setup; }
    [[nodiscard]] const TrainingLog& log() const { return m_log; }

    /// Sets one field (models/training_setup.h). p and the learning rate change while the runs go on; anything else begins
    /// anew, and plays on if it was playing. A refused text changes nothing. Changes with one drag number above 0 are one
    /// mark on the chart.
    Status set(std::string_view field, std::string_view text, int drag = 0);
    /// Begins anew with this.
    void setSetup(const TrainingSetup& setup);
    /// Shows the curves of an earlier time (TrainingLog::csv) again, of this setup, and trains unseen up to `position`
    /// (TrainingLog::position): runs are a pure function of their setup, so they are then what they were, and go on from
    /// there. Orders wait for that. When the data is not to be had or the curves are not the setup's, `refused` says so; in
    /// the latter case the runs stand at step 0, as they do with curves of epoch 0 alone.
    void restore(const TrainingSetup& setup, const QString& curves, std::uint64_t position = 0);

    /// After the end: once more from the start.
    void play();
    void pause();
    void togglePlay() { m_playing ? pause() : play(); }
    void step();
    void epoch();
    /// Back to step 0, paused, with the same setup.
    void reset();
    /// 0: as fast as it goes.
    void setSpeed(double epochsPerSecond);
    [[nodiscard]] double speed() const { return m_speed; }

    /// New runs are being made; `began` or `refused` comes.
    [[nodiscard]] bool isPreparing() const { return m_preparing; }
    [[nodiscard]] bool isPlaying() const { return m_playing; }
    [[nodiscard]] bool isFinished() const { return m_finished; }
    /// New runs are being made, or an order is under way.
    [[nodiscard]] bool isBusy() const { return m_preparing || m_waiting || m_playing || m_catchingUp; }
    /// After `restore`, until the runs are where they were.
    [[nodiscard]] bool isCatchingUp() const { return m_catchingUp; }
    [[nodiscard]] double microsecondsAStep() const { return m_microsecondsAStep; }

    /// Of each arm's first run; null before the first.
    [[nodiscard]] std::shared_ptr<const DecisionMap> map(std::size_t arm) const;
    [[nodiscard]] std::shared_ptr<const NetworkPicture> network(std::size_t arm) const;
    /// Where `setup().maps` asks for one; null until the first is there.
    [[nodiscard]] std::shared_ptr<const SpreadMap> spread(std::size_t arm) const;
    /// Of the next ones; 1 when none are under way.
    [[nodiscard]] double spreadProgress() const { return m_spreadProgress; }

signals:
    void setupChanged();
    void began();     ///< new runs: the log is empty but for epoch 0
    void advanced();  ///< the log, the maps or the network are newer
    void stateChanged();
    /// A plan could not be made; the runs before are still there.
    void refused(const dropscope::Error& error);

private:
    void show(const TrainingSetup& wanted);
    void orderPasses();
    void prepare(const TrainingSetup& setup, bool playAfter);
    void take(const TrainingUpdate& update);
    void takePictures(const TrainingUpdate& update);
    void beginCatchingUp();
    void catchUp();
    void order(std::function<void()> order);

    TrainingSetup m_setup;                                             // shown: what was asked last, or what runs
    TrainingSetup m_running;                                           // of the runs there are
    std::map<std::uint64_t, std::pair<TrainingSetup, int>> m_changes;  // under way, with their drags
    TrainingLog m_log;
    std::uint64_t m_plan = 0;         // asked last
    std::uint64_t m_runningPlan = 0;  // of m_running
    double m_speed = 60.0;
    bool m_preparing = false;
    bool m_waiting = false;  // for a step or an epoch
    bool m_playing = false;
    bool m_playAfter = false;
    bool m_finished = false;
    double m_microsecondsAStep = 0.0;
    std::vector<std::shared_ptr<const DecisionMap>> m_maps;
    std::vector<std::shared_ptr<const NetworkPicture>> m_networks;
    std::vector<std::shared_ptr<const SpreadMap>> m_spreads;
    double m_spreadProgress = 1.0;
    std::uint32_t m_passes = 0;  // ordered
    QString m_restoring;         // curves that wait for their data
    std::uint64_t m_restoringAt = 0;
    bool m_catchingUp = false;                   // the log is ahead of the runs
    std::size_t m_era = 0;                       // of the log: the next one
    std::uint64_t m_caughtUpAt = 0;              // where the steps ordered so far end
    std::vector<std::function<void()>> m_later;  // orders that wait for it
    TrainingJob m_job;                           // last: it ends first
};

}  // namespace dropscope
