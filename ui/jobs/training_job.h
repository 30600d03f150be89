// SPDX-License-Identifier: GPL-3.0-or-later
// Training that goes on beside the window: a thread with trainers of its own, which takes orders and sends back values.
#pragma once

#include <QObject>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "engine/learn/comparison.h"
#include "engine/learn/experiment.h"
#include "ui/jobs/decision_map.h"
#include "ui/jobs/spread_map.h"

namespace dropscope {

/// Several arms, each for the seeds firstSeed, firstSeed + 1, ...; all runs go forward together, epoch by epoch, and those
/// with as many steps in an epoch step by step.
struct TrainingPlan {
    std::vector<Experiment> arms;  ///< at least one; their seed is not used
    std::uint64_t firstSeed = 0;
    std::uint32_t seeds = 1;
};

/// The weights of an arm's first run, of the units that a drawing has room for.
struct NetworkPicture {
    std::vector<std::uint32_t> widths;        ///< inputs, hidden layers, outputs
    std::vector<std::uint32_t> shown;         ///< the first so many units of each
    std::vector<std::vector<float>> weights;  ///< between neighbours: shown outputs × shown inputs
};

/// What happened since the last update.
struct TrainingUpdate {
    struct Epoch {
        std::size_t run;  ///< arm by arm, seed by seed
        EpochRecord record;
    };
    struct Ending {
        std::size_t run;
        RunState state;
        std::optional<std::uint64_t> divergedAt;
        Text sentence;
    };
    struct Change {
        std::uint64_t number;  ///< what `change` returned
        std::uint64_t step;    ///< the first one that it holds for, counted as `steps`
    };
    std::uint64_t plan = 0;  ///< number of the plan it belongs to
    std::vector<Change> changes;
    std::vector<Epoch> epochs;
    std::vector<Ending> endings;
    std::uint64_t steps = 0;         ///< done by an arm with the most steps in an epoch
    double microsecondsAStep = 0.0;  ///< time for all steps of all runs, by their number; 0 before the first
    bool idle = true;                ///< nothing is under way
    bool finished = false;           ///< every run has ended
    std::vector<std::shared_ptr<const DecisionMap>> maps;         ///< of each arm's first run; empty: as before
    std::vector<std::shared_ptr<const NetworkPicture>> networks;  ///< the same runs'; empty: as before
    std::vector<std::shared_ptr<const SpreadMap>> spreads;        ///< the same runs'; empty: as before
    double spreadProgress = 1.0;                                  ///< of the next ones; 1: none are under way
};

/// Thread rule: GUI thread only. Signals arrive there too, at most 60 updates a second, never after this is gone. The
/// destructor waits for the step under way.
class TrainingJob : public QObject {
    Q_OBJECT

public:
    explicit TrainingJob(QObject* parent = nullptr);
    ~TrainingJob() override;

    /// Loads the data and makes new runs, paused at step 0, in place of those there are; `prepared` or `refused` follows.
    /// A refused plan leaves the old runs as they were, paused. What was changed before goes to them; what is changed before
    /// the answer may go to either. Returns the plan's number.
    std::uint64_t prepare(TrainingPlan plan);

    void play();
    void pause();
    /// So many steps more, or to the end of the epoch under way; then it rests.
    void step(std::uint64_t count = 1);
    void epoch();
    /// To where so many steps are done, counted as TrainingUpdate::steps; then it rests. An update that is idle follows, also
    /// where the runs are there, or beyond, or over.
    void stepTo(std::uint64_t position);
    /// 0: as fast as it goes.
    void setSpeed(double epochsPerSecond);

    /// Above 0: the spread of the answers over so many passes with dropout kept on is worked out too, now and then while the runs
    /// go on, in slices that take a small part of the time, and whenever they rest.
    void setPasses(std::uint32_t passes);

    /// Gives the runs of each arm, from their next step on, the learning rate and the p of this config; nothing else of it
    /// counts, and what can be wrong was checked before. Returns the change's number.
    std::uint64_t change(std::vector<RunConfig> arms);

signals:
    /// `data`: of each arm.
    void prepared(quint64 plan, const std::vector<dropscope::SharedData>& data);
    void refused(quint64 plan, const dropscope::Error& error);
    void updated(const dropscope::TrainingUpdate& update);

private:
    class Runs;
    struct Orders {
        std::optional<TrainingPlan> plan;
        std::uint64_t planNumber = 0;
        bool playing = false;
        std::uint64_t steps = 0;
        bool toEpochEnd = false;
        std::optional<std::uint64_t> stepTo;
        double epochsPerSecond = 0.0;
        std::uint32_t passes = 0;
        std::vector<std::pair<std::uint64_t, std::vector<RunConfig>>> changes;
    };

    void order(const std::function<void(Orders&)>& change);
    void work(const std::stop_token& stop);
    void prepareRuns(Runs& runs, const TrainingPlan& plan, std::uint64_t number, const std::stop_token& stop);
    void send(Runs& runs, bool idle);
    void post();
    void deliver();

    std::mutex m_mutex;  // guards what follows
    std::condition_variable_any m_wake;
    Orders m_orders;
    std::vector<SharedData> m_begun;  // data of a new plan, to be announced before its first update
    std::uint64_t m_begunPlan = 0;
    std::optional<TrainingUpdate> m_outbox;
    bool m_posted = false;  // `deliver` is on its way

    std::uint64_t m_planNumber = 0;  // the GUI thread's own, as is the next
    std::uint64_t m_changeNumber = 0;
    std::jthread m_thread;  // last: it ends before anything it uses
};

}  // namespace dropscope
