// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <map>
#include <optional>

#include "ui/models/training_catch_up.h"
#include "ui/models/training_log.h"

namespace dropscope {

/// What a session file keeps of training: all of one and the same runs.
struct TrainingWork {
    TrainingSetup setup;
    QString curves;              ///< TrainingLog::csv; empty: there are none yet
    std::uint64_t position = 0;  ///< TrainingLog::position
};

/// The Training page's state without its widgets: what is set, what the runs did, and the job that trains. Views ask it for
/// changes and read it again when it announces them.
/// Curves of an earlier time (`restore`) are shown as soon as their data is there, and the runs stand at step 0. They are a
/// pure function of their setup: trained again, unseen, they are what they were and go on from there. That begins when it is
/// needed: by play, step, epoch or `wantPictures`; pause stops it. Until it is done there are no pictures, and what is changed
/// live is so at the curves' end. Where the runs go another way than the curves, since the data or the program has changed, it
/// ends, and play begins anew (TrainingCatchUp says so).
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
    /// Shows the curves of an earlier time again. When the data is not to be had or the curves are not the setup's, `refused`
    /// says so; in the latter case the runs stand at step 0, as they do with curves of epoch 0 alone.
    void restore(const TrainingWork& work);
    /// What is to be saved. Before the data that `restore` waits for is there, and where it was not to be had until something
    /// else is done here, what was restored.
    [[nodiscard]] TrainingWork work() const;
    /// Of the runs where the curves end; not again after a pause.
    void wantPictures();

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
    /// The runs have ended, or cannot go on.
    [[nodiscard]] bool isFinished() const { return m_finished; }
    /// New runs are being made, or an order is under way.
    [[nodiscard]] bool isBusy() const { return m_preparing || m_waiting || m_playing || m_catchUp.isUnderWay(); }
    /// Nothing was asked of it yet.
    [[nodiscard]] bool isUntouched() const { return m_plan == 0; }
    [[nodiscard]] const TrainingCatchUp& catchUp() const { return m_catchUp; }
    [[nodiscard]] double microsecondsAStep() const { return m_microsecondsAStep; }

    /// Of each arm's first run; null before the first, and while the runs are behind the curves.
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
    enum class Order { none, step, epoch };

    void show(const TrainingSetup& wanted);
    void changeTo(const TrainingSetup& wanted, int drag);
    void orderPasses();
    void prepare(const TrainingSetup& setup, bool playAfter);
    void begin(const std::vector<SharedData>& data);
    void advance(Order order);
    void give(Order order);
    void take(const TrainingUpdate& update);
    void takeBehind(const TrainingUpdate& update);
    void takePictures(const TrainingUpdate& update);

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
    std::uint32_t m_passes = 0;              // ordered
    std::optional<TrainingWork> m_restored;  // its data is not there (yet)
    Order m_then = Order::none;              // when the runs have caught up
    bool m_isHeld = false;                   // a pause stopped catching up
    bool m_goesOnIfRefused = false;          // new runs that are being made stopped it
    TrainingJob m_job;                       // ends before what is above
    TrainingCatchUp m_catchUp{m_job, m_log};
};

}  // namespace dropscope
