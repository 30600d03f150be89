// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/training_session.h"

#include <algorithm>
#include <utility>

namespace dropscope {

TrainingSession::TrainingSession(QObject* parent) : QObject(parent) {
    connect(&m_job, &TrainingJob::prepared, this, [this](quint64 plan, const std::vector<SharedData>& data) {
        if (plan == m_plan) {  // else another one is on its way
            begin(data);
        }
    });
    connect(&m_job, &TrainingJob::refused, this, [this](quint64 plan, const Error& error) {
        if (plan != m_plan) {
            return;
        }
        m_preparing = false;
        m_playing = false;
        m_playAfter = false;
        if (m_runningPlan > 0) {
            m_setup = m_changes.empty() ? m_running : m_changes.rbegin()->second.first;
        }
        orderPasses();
        if (std::exchange(m_goesOnIfRefused, false)) {
            m_catchUp.goOn();
        }
        emit refused(error);
        emit stateChanged();
    });
    connect(&m_job, &TrainingJob::updated, this, &TrainingSession::take);
    m_job.setSpeed(m_speed);
}

void TrainingSession::begin(const std::vector<SharedData>& data) {
    m_runningPlan = m_plan;
    m_preparing = false;
    m_waiting = true;  // for epoch 0
    m_playing = false;
    m_finished = false;
    m_changes.clear();
    m_maps.clear();
    m_networks.clear();
    m_spreads.clear();
    m_spreadProgress = 1.0;
    m_microsecondsAStep = 0.0;
    m_catchUp.forget();
    m_isHeld = false;
    m_goesOnIfRefused = false;
    Status restored;
    const TrainingSetup wanted = m_setup;
    if (const auto work = std::exchange(m_restored, std::nullopt)) {
        m_setup = work->setup;
        m_log.begin(m_setup, data);
        restored = work->curves.isEmpty() ? Status() : m_log.restore(work->curves.toStdString(), work->position);
        if (restored && m_log.position() > 0) {
            m_catchUp.begin();
            m_finished = m_log.isFinished();
        }
    }
    m_running = m_setup;
    if (!m_catchUp.isBehind()) {
        m_log.begin(m_running, data);
    }
    orderPasses();
    if (wanted != m_setup) {  // changed while the data was on its way
        changeTo(wanted, 0);
    }
    emit began();
    if (!restored) {
        emit refused(restored.error());
    }
    if (m_playAfter && !m_finished) {
        play();
    }
    emit stateChanged();
}

void TrainingSession::setSpeed(double epochsPerSecond) {
    m_speed = epochsPerSecond;
    m_job.setSpeed(epochsPerSecond);
}

Status TrainingSession::set(std::string_view field, std::string_view text, int drag) {
    TrainingSetup wanted = m_setup;
    if (Status set = setSetupField(wanted, field, text); !set) {
        return set;
    }
    if (wanted == m_setup) {
        return {};
    }
    if (m_preparing && m_restored && changesLive(m_setup, wanted)) {
        m_setup = wanted;  // of the runs that are to come
        emit setupChanged();
        return {};
    }
    if (!m_preparing && wanted.sides == m_setup.sides && wanted.seeds == m_setup.seeds) {
        show(wanted);
        return {};
    }
    if (!m_preparing && m_runningPlan > 0 && changesLive(m_running, wanted)) {
        m_restored.reset();
        changeTo(wanted, drag);
        return {};
    }
    prepare(wanted, m_playing || (m_preparing && m_playAfter));
    return {};
}

void TrainingSession::changeTo(const TrainingSetup& wanted, int drag) {
    m_setup = wanted;
    if (m_catchUp.isBehind()) {
        m_running = wanted;
        m_log.change(wanted, m_log.position(), drag);
    } else {
        m_changes.emplace(m_job.change(configsOf(wanted)), std::pair{wanted, drag});
    }
    emit setupChanged();
    emit advanced();
}

void TrainingSession::show(const TrainingSetup& wanted) {
    const auto take = [&](TrainingSetup& setup) {
        setup.left = wanted.left;
        setup.right = wanted.right;
        setup.maps = wanted.maps;
    };
    take(m_setup);
    take(m_running);
    for (auto& [number, change] : m_changes) {
        take(change.first);
    }
    orderPasses();
    m_log.show(wanted.left, wanted.right);
    emit setupChanged();
    emit advanced();
}

void TrainingSession::orderPasses() {
    // Amid the curves nobody sees them.
    const bool isWanted = m_setup.maps.content == MapContent::spread && !m_catchUp.isBehind();
    const std::uint32_t passes = isWanted ? m_setup.maps.passes : 0;
    if (std::exchange(m_passes, passes) == passes) {
        return;
    }
    m_job.setPasses(passes);
    m_spreadProgress = passes > 0 && m_runningPlan > 0 ? 0.0 : 1.0;
    if (passes == 0) {
        m_spreads.clear();
    }
}

void TrainingSession::setSetup(const TrainingSetup& setup) { prepare(setup, false); }

void TrainingSession::restore(const TrainingWork& work) {
    prepare(work.setup, false);
    m_restored = work;
}

TrainingWork TrainingSession::work() const {
    if (m_restored) {
        return *m_restored;
    }
    return m_runningPlan > 0 ? TrainingWork{m_running, m_log.csv(), m_log.position()} : TrainingWork{m_setup, {}, 0};
}

void TrainingSession::wantPictures() {
    if (!m_preparing && !m_isHeld && m_catchUp.state() == TrainingCatchUp::State::resting) {
        m_catchUp.goOn();
        emit stateChanged();
    }
}

void TrainingSession::prepare(const TrainingSetup& setup, bool playAfter) {
    m_setup = setup;
    m_restored.reset();
    m_playAfter = playAfter;
    m_preparing = true;
    m_waiting = false;
    m_then = Order::none;
    m_goesOnIfRefused = m_goesOnIfRefused || m_catchUp.isUnderWay();
    m_catchUp.rest();
    orderPasses();
    m_plan = m_job.prepare(planOf(setup));
    emit setupChanged();
    emit stateChanged();
}

void TrainingSession::play() {
    if (m_restored && (m_preparing || m_runningPlan == 0)) {
        if (!m_preparing) {
            restore(TrainingWork(*m_restored));  // its data may be there by now
        }
        m_playAfter = true;
        return;
    }
    if (m_preparing || m_finished || m_runningPlan == 0) {
        prepare(m_setup, true);  // once more from the start
        return;
    }
    m_restored.reset();
    m_playing = true;
    m_isHeld = false;
    if (m_catchUp.isBehind()) {
        m_catchUp.goOn();
    } else {
        m_job.play();
    }
    emit stateChanged();
}

void TrainingSession::pause() {
    m_playAfter = false;
    m_playing = false;
    m_waiting = m_waiting && m_log.epochs() == 0;  // epoch 0 comes, steps do not
    m_then = Order::none;
    m_goesOnIfRefused = false;
    m_isHeld = m_isHeld || m_catchUp.isUnderWay();
    m_catchUp.rest();
    m_job.pause();
    emit stateChanged();
}

void TrainingSession::step() { advance(Order::step); }

void TrainingSession::epoch() { advance(Order::epoch); }

void TrainingSession::advance(Order order) {
    pause();
    if (m_preparing ? m_restored.has_value() : m_finished || m_runningPlan == 0) {
        return;
    }
    if (!m_preparing) {
        m_restored.reset();
    }
    m_isHeld = false;
    if (m_catchUp.isBehind() && !m_preparing) {
        m_then = order;
        m_catchUp.goOn();
        emit stateChanged();
    } else {
        give(order);
    }
}

void TrainingSession::give(Order order) {
    m_waiting = !m_preparing && order != Order::none;
    if (order == Order::step) {
        m_job.step();
    } else if (order == Order::epoch) {
        m_job.epoch();
    }
}

void TrainingSession::reset() { prepare(m_setup, false); }

std::shared_ptr<const DecisionMap> TrainingSession::map(std::size_t arm) const {
    return !m_catchUp.isBehind() && arm < m_maps.size() ? m_maps[arm] : nullptr;
}

std::shared_ptr<const SpreadMap> TrainingSession::spread(std::size_t arm) const {
    return !m_catchUp.isBehind() && arm < m_spreads.size() ? m_spreads[arm] : nullptr;
}

std::shared_ptr<const NetworkPicture> TrainingSession::network(std::size_t arm) const {
    return !m_catchUp.isBehind() && arm < m_networks.size() ? m_networks[arm] : nullptr;
}

void TrainingSession::takePictures(const TrainingUpdate& update) {
    m_microsecondsAStep = update.microsecondsAStep;
    if (!update.maps.empty()) {
        m_maps = update.maps;
        m_networks = update.networks;
    }
    if (m_setup.maps.content == MapContent::spread) {
        m_spreads = update.spreads.empty() ? m_spreads : update.spreads;
        m_spreadProgress = update.spreadProgress;
    }
}

void TrainingSession::take(const TrainingUpdate& update) {
    if (m_runningPlan == 0 || update.plan != m_runningPlan) {
        return;
    }
    for (const TrainingUpdate::Change& change : update.changes) {
        if (const auto found = m_changes.find(change.number); found != m_changes.end()) {
            m_running = found->second.first;
            m_log.change(m_running, change.step, found->second.second);
            m_changes.erase(found);
        }
    }
    if (m_catchUp.isBehind()) {
        takeBehind(update);
        return;
    }
    m_log.take(update);
    takePictures(update);
    if (update.idle) {
        m_waiting = false;
    }
    const bool ended = update.finished && !m_finished;
    m_finished = update.finished;
    if (ended && m_playing) {
        m_playing = false;
        m_job.pause();
    }
    emit advanced();
    if (ended || update.idle) {
        emit stateChanged();
    }
}

void TrainingSession::takeBehind(const TrainingUpdate& update) {
    takePictures(update);
    m_waiting = m_waiting && !update.idle;
    for (const TrainingUpdate::Ending& ending : update.endings) {
        m_log.end(ending);
    }
    const TrainingCatchUp::State before = m_catchUp.state();
    m_catchUp.take(update);
    const TrainingCatchUp::State now = m_catchUp.state();
    if (now == before) {
        if (update.idle) {
            emit stateChanged();
        }
        return;
    }
    const bool isThere = now == TrainingCatchUp::State::none;
    m_finished = !isThere || update.finished;
    m_playing = m_playing && !m_finished;
    const Order then = std::exchange(m_then, Order::none);
    if (isThere) {
        m_spreads.clear();  // of runs on their way
        orderPasses();
        if (m_playing) {
            m_job.play();
        } else if (!m_finished) {
            give(then);
        }
    }
    emit advanced();
    emit stateChanged();
}

}  // namespace dropscope
