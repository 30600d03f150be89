// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/training_job.h"

#include <QMetaObject>
#include <algorithm>
#include <chrono>
#include <cmath>

#include "engine/core/parallel.h"
#include "engine/learn/uncertainty.h"
#include "ui/jobs/handover.h"

namespace dropscope {

namespace {

using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

constexpr Seconds kSlice{0.006};  // so long training goes on before orders are looked at
constexpr Seconds kLeastSlice{0.001};
constexpr Seconds kBetweenUpdates{1.0 / 60.0};
constexpr Seconds kBetweenMaps{0.1};
constexpr Seconds kBetweenSpreads{0.25};
constexpr double kMapShare = 0.15;   // of the time, at most, for decision maps, and as much for passes with dropout on
constexpr Seconds kPace{0.008};      // how often a run that is held back goes on
constexpr Seconds kMostCredit{0.1};  // after a hold-up, no sprint
constexpr int kMapSide = 64;
constexpr std::uint32_t kShownUnits = 12;

std::shared_ptr<const NetworkPicture> pictureOf(const Network& network) {
    auto picture = std::make_shared<NetworkPicture>();
    picture->widths.push_back(static_cast<std::uint32_t>(network.inputsOf(0)));
    for (std::size_t layer = 0; layer < network.layerCount(); ++layer) {
        picture->widths.push_back(static_cast<std::uint32_t>(network.outputsOf(layer)));
    }
    for (const std::uint32_t width : picture->widths) {
        picture->shown.push_back(std::min(width, kShownUnits));
    }
    for (std::size_t layer = 0; layer < network.layerCount(); ++layer) {
        const std::span<const float> all = network.weights(layer);
        std::vector<float> weights;
        for (std::size_t out = 0; out < picture->shown[layer + 1]; ++out) {
            const auto row = all.subspan(out * network.inputsOf(layer), picture->shown[layer]);
            weights.insert(weights.end(), row.begin(), row.end());
        }
        picture->weights.push_back(std::move(weights));
    }
    return picture;
}

}  // namespace

/// The trainers, on the worker's thread.
class TrainingJob::Runs {
public:
    Status make(const TrainingPlan& plan, std::uint64_t number, const std::vector<SharedData>& data,
                const std::stop_token& stop) {
        std::vector<Trainer> trainers;
        for (std::size_t arm = 0; arm < plan.arms.size(); ++arm) {
            for (std::uint32_t seed = 0; seed < plan.seeds; ++seed) {
                RunConfig config = plan.arms[arm].run;
                config.seed = plan.firstSeed + seed;
                Result<Trainer> trainer = Trainer::create(config, data[arm]);
                if (!trainer) {
                    return std::unexpected(trainer.error());
                }
                trainers.push_back(*std::move(trainer));
                if (stop.stop_requested()) {
                    return cancelled();
                }
            }
        }
        m_trainers = std::move(trainers);
        m_sent.assign(m_trainers.size(), 0);
        m_ended.assign(m_trainers.size(), false);
        m_seeds = plan.seeds;
        m_number = number;
        m_busy = Seconds(0);
        m_stepTime = Seconds(0);
        m_totalSteps = 0;
        m_position = 0;
        m_drawnAt.reset();
        m_confusions.clear();
        m_changes.clear();
        forgetSpreads();
        return {};
    }

    [[nodiscard]] bool isEmpty() const { return m_trainers.empty(); }

    [[nodiscard]] bool isOver() const {
        return std::ranges::none_of(m_trainers, [](const Trainer& t) { return t.state() == RunState::running; });
    }

    [[nodiscard]] std::uint64_t steps() const { return m_position; }

    [[nodiscard]] std::uint64_t stepsPerEpoch() const {
        std::uint64_t most = 1;
        for (const Trainer& trainer : m_trainers) {
            most = std::max(most, trainer.stepsPerEpoch());
        }
        return most;
    }

    /// How many steps fit into a slice, by what they took so far.
    [[nodiscard]] std::uint64_t stepsInSlice() const {
        return m_stepTime > Seconds(0) ? std::max<std::uint64_t>(static_cast<std::uint64_t>(kSlice / m_stepTime), 1)
                                       : 1;
    }

    /// All runs together, so that none is ahead when p or the learning rate changes. A run with fewer steps in an epoch
    /// than others takes as many fewer.
    void advance(std::uint64_t count, const std::stop_token& stop) {
        const Clock::time_point start = Clock::now();
        const std::uint64_t before = total();
        const std::uint64_t perEpoch = stepsPerEpoch();
        m_position += count;
        parallelFor(m_trainers.size(), 1, [&](const Chunk& chunk) {
            Trainer& trainer = m_trainers[chunk.first];
            const std::uint64_t wanted = m_position * trainer.stepsPerEpoch() / perEpoch;
            while (trainer.stepsDone() < wanted && !stop.stop_requested() && trainer.step()) {
            }
        });
        if (isOver()) {
            m_position = 0;  // not beyond the end: where the last run stopped
            for (const Trainer& trainer : m_trainers) {
                // Rounded up: a run that is told to go there comes to its end.
                const std::uint64_t own = trainer.stepsPerEpoch();
                m_position = std::max(m_position, (trainer.stepsDone() * perEpoch + own - 1) / own);
            }
        }
        const Seconds took = Clock::now() - start;
        m_busy += took;
        m_totalSteps += total() - before;
        const Seconds each = took / static_cast<double>(count);
        m_stepTime = m_stepTime > Seconds(0) ? 0.7 * m_stepTime + 0.3 * each : each;
    }

    /// What is new, added to `update`.
    void report(TrainingUpdate& update, bool idle) {
        update.plan = m_number;
        std::ranges::move(std::exchange(m_changes, {}), std::back_inserter(update.changes));
        update.steps = steps();
        update.idle = idle;
        update.finished = isOver();
        update.microsecondsAStep = m_totalSteps > 0 ? m_busy.count() * 1e6 / static_cast<double>(m_totalSteps) : 0.0;
        for (std::size_t run = 0; run < m_trainers.size(); ++run) {
            const Trainer& trainer = m_trainers[run];
            for (; m_sent[run] < trainer.records().size(); ++m_sent[run]) {
                update.epochs.push_back({run, trainer.records()[m_sent[run]]});
            }
            if (trainer.state() != RunState::running && !m_ended[run]) {
                m_ended[run] = true;
                update.endings.push_back({run, trainer.state(), trainer.divergedAt(), trainer.ending()});
            }
        }
        draw(update, idle);
        update.spreads = std::exchange(m_spreads, {});
        update.spreadProgress = m_spread.progress();
    }

    [[nodiscard]] std::uint32_t passes() const { return m_passes; }

    void setPasses(std::uint32_t passes) {
        if (std::exchange(m_passes, passes) != passes) {
            forgetSpreads();
        }
    }

    /// Whether passes are under way, or would be begun.
    [[nodiscard]] bool wantsSpread(bool idle) const {
        return m_spread.isUnderWay() || (m_passes > 0 && !m_trainers.empty() && m_spreadSteps != m_position &&
                                         (idle || Clock::now() - m_spreadDone >= kBetweenSpreads));
    }

    /// Goes on with them for about so long.
    void advanceSpread(Seconds time) {
        if (!m_spread.isUnderWay()) {
            std::vector<Trainer*> shown;
            for (std::size_t arm = 0; arm * m_seeds < m_trainers.size(); ++arm) {
                shown.push_back(&m_trainers[arm * m_seeds]);
            }
            m_spread.begin(shown, m_passes, mapColumns(), kMapSide);
            m_spreadSteps = m_position;
        }
        if (std::vector<std::shared_ptr<SpreadMap>> done = m_spread.advance(time); !done.empty()) {
            m_spreads.assign(done.begin(), done.end());
            m_spreadDone = Clock::now();
        }
    }

    void change(std::uint64_t number, const std::vector<RunConfig>& arms) {
        for (std::size_t run = 0; run < m_trainers.size() && run / m_seeds < arms.size(); ++run) {
            const RunConfig& arm = arms[run / m_seeds];
            Trainer& trainer = m_trainers[run];
            (void)trainer.setLearningRate(arm.optimizer.learningRate);
            const bool input = arm.inputDropout.has_value();
            for (std::size_t place = 0; place < trainer.network().places().size(); ++place) {
                (void)trainer.setSchedule(place, input && place == 0
                                                     ? arm.inputDropout->schedule
                                                     : arm.dropoutAfter(place - (input ? 1 : 0)).schedule);
            }
        }
        m_changes.push_back({number, steps()});
        forgetSpreads();
    }

private:
    [[nodiscard]] std::uint64_t total() const {
        std::uint64_t sum = 0;
        for (const Trainer& trainer : m_trainers) {
            sum += trainer.stepsDone();
        }
        return sum;
    }

    [[nodiscard]] int mapColumns() const { return m_trainers.front().data().features == 1 ? 4 * kMapSide : kMapSide; }

    /// They are of other networks than these, or of other passes.
    void forgetSpreads() {
        m_spread.stop();
        m_spreads.clear();
        m_spreadSteps.reset();
    }

    /// Maps cost more than steps do: they are drawn now and then, and when the runs come to rest.
    void draw(TrainingUpdate& update, bool idle) {
        const Clock::time_point now = Clock::now();
        const bool fresh = m_drawnAt && m_drawnSteps == steps();
        if (m_trainers.empty() || fresh || (m_drawnAt && !idle && now - m_drawn < m_mapRest)) {
            return;
        }
        m_confusions.resize(m_trainers.size() / m_seeds);
        std::vector<std::shared_ptr<DecisionMap>> maps;
        update.networks.clear();
        for (std::size_t arm = 0; arm * m_seeds < m_trainers.size(); ++arm) {
            maps.push_back(
                std::make_shared<DecisionMap>(decisionMap(m_trainers[arm * m_seeds], mapColumns(), kMapSide)));
            maps.back()->confusion = confusionOf(arm);
            update.networks.push_back(pictureOf(m_trainers[arm * m_seeds].network()));
        }
        shareTileLimit(maps);
        update.maps.assign(maps.begin(), maps.end());
        m_drawnAt = m_drawn = Clock::now();
        m_drawnSteps = steps();
        m_mapRest = std::max(kBetweenMaps, Seconds(m_drawn - now) / kMapShare);
    }

    /// Counted once an epoch: it takes as long as the epoch's own look at the validation samples.
    const Confusion& confusionOf(std::size_t arm) {
        Trainer& trainer = m_trainers[arm * m_seeds];
        auto& [epochs, confusion] = m_confusions[arm];
        if (!trainer.data().isRegression() && epochs != trainer.records().size()) {
            epochs = trainer.records().size();
            confusion = {confusionMatrix(trainer, trainer.data().validation), trainer.stepsDone()};
        }
        return confusion;
    }

    std::vector<Trainer> m_trainers;  // arm by arm, seed by seed
    std::vector<std::size_t> m_sent;  // records
    std::vector<bool> m_ended;
    std::vector<std::pair<std::size_t, Confusion>> m_confusions;  // of each arm's first run, and its records then
    std::vector<TrainingUpdate::Change> m_changes;
    std::size_t m_seeds = 1;
    std::uint64_t m_number = 0;
    std::uint64_t m_totalSteps = 0;
    std::uint64_t m_position = 0;  // steps of a run with the most steps in an epoch
    Seconds m_busy{0};
    Seconds m_stepTime{0};
    std::optional<Clock::time_point> m_drawnAt;
    Clock::time_point m_drawn;
    std::uint64_t m_drawnSteps = 0;
    Seconds m_mapRest = kBetweenMaps;
    std::uint32_t m_passes = 0;  // 0: no spread is wanted
    SpreadWork m_spread;
    std::vector<std::shared_ptr<const SpreadMap>> m_spreads;  // done, and not reported
    std::optional<std::uint64_t> m_spreadSteps;               // of what is under way or done
    Clock::time_point m_spreadDone;
};

TrainingJob::TrainingJob(QObject* parent)
    : QObject(parent), m_thread([this](const std::stop_token& stop) { work(stop); }) {}

TrainingJob::~TrainingJob() = default;

void TrainingJob::order(const std::function<void(Orders&)>& change) {
    {
        const std::scoped_lock lock(m_mutex);
        change(m_orders);
    }
    m_wake.notify_one();
}

std::uint64_t TrainingJob::prepare(TrainingPlan plan) {
    const std::uint64_t number = ++m_planNumber;
    order([&](Orders& orders) {
        orders.playing = false;
        orders.steps = 0;
        orders.toEpochEnd = false;
        orders.stepTo.reset();
        orders.plan = std::move(plan);
        orders.planNumber = number;
    });
    return number;
}

void TrainingJob::play() {
    order([](Orders& orders) { orders.playing = true; });
}

void TrainingJob::pause() {
    order([](Orders& orders) {
        orders.playing = false;
        orders.steps = 0;
        orders.toEpochEnd = false;
        orders.stepTo.reset();
    });
}

void TrainingJob::step(std::uint64_t count) {
    order([count](Orders& orders) { orders.steps += count; });
}

void TrainingJob::epoch() {
    order([](Orders& orders) { orders.toEpochEnd = true; });
}

void TrainingJob::stepTo(std::uint64_t position) {
    order([position](Orders& orders) { orders.stepTo = position; });
}

void TrainingJob::setPasses(std::uint32_t passes) {
    order([passes](Orders& orders) { orders.passes = passes; });
}

void TrainingJob::setSpeed(double epochsPerSecond) {
    order([epochsPerSecond](Orders& orders) { orders.epochsPerSecond = epochsPerSecond; });
}

std::uint64_t TrainingJob::change(std::vector<RunConfig> arms) {
    const std::uint64_t number = ++m_changeNumber;
    order([&](Orders& orders) { orders.changes.emplace_back(number, std::move(arms)); });
    return number;
}

void TrainingJob::work(const std::stop_token& stop) {
    Runs runs;
    Clock::time_point sent;
    Clock::time_point paced = Clock::now();
    double credit = 0.0;  // steps that the pace allows and that are not done
    Seconds spreadCredit{0};
    bool reported = true;
    while (!stop.stop_requested()) {
        std::unique_lock lock(m_mutex);
        const auto wanted = [&] {
            return !runs.isEmpty() && !runs.isOver() &&
                   (m_orders.playing || m_orders.steps > 0 || m_orders.stepTo > runs.steps());
        };
        const auto endStepTo = [&] {
            if (m_orders.stepTo && (runs.isOver() || runs.steps() >= *m_orders.stepTo)) {
                m_orders.stepTo.reset();
                reported = false;
            }
        };
        m_wake.wait(lock, stop, [&] {
            return m_orders.plan || !m_orders.changes.empty() || m_orders.toEpochEnd || m_orders.stepTo || wanted() ||
                   !reported || m_orders.passes != runs.passes() || runs.wantsSpread(true);
        });
        if (stop.stop_requested()) {
            return;
        }
        for (const auto& [number, arms] : std::exchange(m_orders.changes, {})) {
            runs.change(number, arms);
            reported = false;
        }
        if (m_orders.plan) {
            const TrainingPlan plan = *std::exchange(m_orders.plan, std::nullopt);
            const std::uint64_t number = m_orders.planNumber;
            lock.unlock();
            prepareRuns(runs, plan, number, stop);
            reported = false;
            continue;
        }
        runs.setPasses(m_orders.passes);
        endStepTo();
        if (std::exchange(m_orders.toEpochEnd, false)) {
            m_orders.steps = runs.stepsPerEpoch() - runs.steps() % runs.stepsPerEpoch();
        }
        std::uint64_t count = 0;
        if (wanted()) {
            const Clock::time_point now = Clock::now();
            count = runs.stepsInSlice();
            if (m_orders.steps > 0) {
                count = std::min(count, m_orders.steps);
                m_orders.steps -= count;
            } else if (m_orders.stepTo) {
                count = std::min(count, *m_orders.stepTo - runs.steps());
            } else if (m_orders.epochsPerSecond > 0.0) {
                const double rate = m_orders.epochsPerSecond * static_cast<double>(runs.stepsPerEpoch());
                credit =
                    std::min(credit + Seconds(now - paced).count() * rate, std::max(kMostCredit.count() * rate, 1.0));
                count = std::min(count, static_cast<std::uint64_t>(credit));
                credit -= static_cast<double>(count);
            }
            paced = now;
            if (count == 0) {
                const bool fill = runs.wantsSpread(false);
                m_wake.wait_for(lock, stop, fill ? kPace / 2 : kPace, [] { return false; });
                spreadCredit = kPace / 2;
            }
        } else {
            paced = Clock::now();
        }
        lock.unlock();
        if (count > 0) {
            const Clock::time_point start = Clock::now();
            runs.advance(count, stop);
            spreadCredit = std::min(spreadCredit + kMapShare * Seconds(Clock::now() - start), kSlice);
            reported = false;
        }
        lock.lock();
        endStepTo();
        const bool idle = !wanted() && !m_orders.toEpochEnd;
        lock.unlock();
        if (runs.wantsSpread(idle) && (idle || spreadCredit >= kLeastSlice)) {
            runs.advanceSpread(idle ? kSlice : std::exchange(spreadCredit, Seconds(0)));
            reported = false;
        }
        const bool atRest = idle && !runs.wantsSpread(true);
        if (!reported && (atRest || Clock::now() - sent >= kBetweenUpdates)) {
            sent = Clock::now();
            reported = true;
            send(runs, idle);
        }
    }
}

void TrainingJob::prepareRuns(Runs& runs, const TrainingPlan& plan, std::uint64_t number, const std::stop_token& stop) {
    std::vector<SharedData> data;
    Status made;
    for (std::size_t arm = 0; made && arm < plan.arms.size(); ++arm) {
        const auto same = std::ranges::find(plan.arms, plan.arms[arm].data, &Experiment::data) - plan.arms.begin();
        if (const auto first = static_cast<std::size_t>(same); first < arm) {
            data.push_back(data[first]);
            continue;
        }
        Result<SharedData> loaded = loadData(plan.arms[arm].data, {stop, {}});
        made = loaded ? Status() : std::unexpected(loaded.error());
        data.push_back(loaded ? *std::move(loaded) : nullptr);
    }
    if (made) {
        made = runs.make(plan, number, data, stop);
    }
    if (!made) {
        if (!isCancelled(made.error())) {
            QMetaObject::invokeMethod(this, [this, number, error = made.error(), handover = Handover()] {
                handover.take();
                emit refused(number, error);
            });
        }
        return;
    }
    const std::scoped_lock lock(m_mutex);
    m_outbox.reset();  // of the runs before
    m_begun = std::move(data);
    m_begunPlan = number;
    post();
}

void TrainingJob::post() {
    if (!std::exchange(m_posted, true)) {
        QMetaObject::invokeMethod(
            this,
            [this, handover = Handover()] {
                handover.take();
                deliver();
            },
            Qt::QueuedConnection);
    }
}

void TrainingJob::send(Runs& runs, bool idle) {
    TrainingUpdate update;
    runs.report(update, idle);
    const std::scoped_lock lock(m_mutex);
    post();
    if (!m_outbox) {
        m_outbox = std::move(update);
        return;
    }
    // The window is behind: it gets all epochs and the newest pictures at once.
    TrainingUpdate& waiting = *m_outbox;
    std::ranges::move(update.epochs, std::back_inserter(waiting.epochs));
    std::ranges::move(update.endings, std::back_inserter(waiting.endings));
    std::ranges::move(update.changes, std::back_inserter(waiting.changes));
    update.changes = std::move(waiting.changes);
    update.epochs = std::move(waiting.epochs);
    update.endings = std::move(waiting.endings);
    if (update.maps.empty()) {
        update.maps = std::move(waiting.maps);
        update.networks = std::move(waiting.networks);
    }
    if (update.spreads.empty()) {
        update.spreads = std::move(waiting.spreads);
    }
    waiting = std::move(update);
}

void TrainingJob::deliver() {
    std::vector<SharedData> begun;
    std::uint64_t plan = 0;
    std::optional<TrainingUpdate> update;
    {
        const std::scoped_lock lock(m_mutex);
        m_posted = false;
        begun = std::exchange(m_begun, {});
        plan = m_begunPlan;
        update = std::exchange(m_outbox, std::nullopt);
    }
    if (!begun.empty()) {
        emit prepared(plan, begun);
    }
    if (update) {
        emit updated(*update);
    }
}

}  // namespace dropscope
