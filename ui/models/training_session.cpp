// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/training_session.h"

#include <algorithm>
#include <utility>

namespace dropscope {

TrainingSession::TrainingSession(QObject* parent) : QObject(parent) {
    connect(&m_job, &TrainingJob::prepared, this, [this](quint64 plan, const std::vector<SharedData>& data) {
        if (plan != m_plan) {
            return;  // another one is on its way
        }
        m_runningPlan = plan;
        m_preparing = false;
        m_waiting = true;  // for epoch 0
        m_playing = false;
        m_finished = false;
        m_running = m_setup;
        m_changes.clear();
        m_maps.clear();
        m_networks.clear();
        m_spreads.clear();
        m_spreadProgress = 1.0;
        m_microsecondsAStep = 0.0;
        m_log.begin(m_running, data);
        m_catchingUp = false;
        m_later.clear();
        Status restored;
        if (const QString curves = std::exchange(m_restoring, {}); !curves.isEmpty()) {
            restored = m_log.restore(curves.toStdString(), m_restoringAt);
            if (restored && m_log.position() > 0) {
                beginCatchingUp();
            } else {
                m_log.begin(m_running, data);
            }
        }
        emit began();
        if (!restored) {
            emit refused(restored.error());
        }
        if (m_playAfter && !m_finished) {
            play();
        }
        emit stateChanged();
    });
    connect(&m_job, &TrainingJob::refused, this, [this](quint64 plan, const Error& error) {
        if (plan != m_plan) {
            return;
        }
        m_preparing = false;
        m_playing = false;
        m_restoring.clear();
        m_setup = m_running;
        orderPasses();
        emit refused(error);
        emit stateChanged();
    });
    connect(&m_job, &TrainingJob::updated, this, &TrainingSession::take);
    m_job.setSpeed(m_speed);
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
    if (!m_preparing && wanted.sides == m_setup.sides && wanted.seeds == m_setup.seeds) {
        show(wanted);
        return {};
    }
    if (!m_preparing && changesLive(m_running, wanted)) {
        m_setup = wanted;
        order([this, wanted, drag] { m_changes.emplace(m_job.change(configsOf(wanted)), std::pair{wanted, drag}); });
        emit setupChanged();
        return {};
    }
    prepare(wanted, m_playing || (m_preparing && m_playAfter));
    return {};
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
    const std::uint32_t passes = m_setup.maps.content == MapContent::spread ? m_setup.maps.passes : 0;
    if (std::exchange(m_passes, passes) == passes) {
        return;
    }
    m_job.setPasses(passes);
    m_spreadProgress = passes > 0 && m_runningPlan > 0 && !m_catchingUp ? 0.0 : 1.0;
    if (passes == 0) {
        m_spreads.clear();
    }
}

void TrainingSession::setSetup(const TrainingSetup& setup) { prepare(setup, false); }

void TrainingSession::restore(const TrainingSetup& setup, const QString& curves, std::uint64_t position) {
    prepare(setup, false);
    m_restoring = curves;
    m_restoringAt = position;
}

void TrainingSession::beginCatchingUp() {
    m_catchingUp = true;
    m_waiting = false;  // epoch 0 is in the log
    m_finished = m_log.isFinished();
    m_era = 0;
    m_caughtUpAt = 0;
    catchUp();
}

void TrainingSession::catchUp() {
    // Era by era, so that p and the learning rate change where they did.
    while (m_era < m_log.eras().size()) {
        m_job.change(m_log.eras()[m_era].configs);
        ++m_era;
        const std::uint64_t whole = m_log.position();
        const std::uint64_t end = m_era < m_log.eras().size() ? std::min(m_log.eras()[m_era].firstStep, whole) : whole;
        if (end > m_caughtUpAt) {
            m_job.step(end - m_caughtUpAt);
            m_caughtUpAt = end;
            return;
        }
    }
    m_catchingUp = false;
    for (const std::function<void()>& order : std::exchange(m_later, {})) {
        order();
    }
    emit advanced();
    emit stateChanged();
}

void TrainingSession::order(std::function<void()> order) {
    if (m_catchingUp) {
        m_later.push_back(std::move(order));
    } else {
        order();
    }
}

void TrainingSession::prepare(const TrainingSetup& setup, bool playAfter) {
    m_setup = setup;
    m_restoring.clear();
    m_playAfter = playAfter;
    m_preparing = true;
    orderPasses();
    m_plan = m_job.prepare(planOf(setup));
    emit setupChanged();
    emit stateChanged();
}

void TrainingSession::play() {
    if (m_preparing && !m_restoring.isEmpty()) {
        m_playAfter = true;
        return;
    }
    if (m_preparing || m_finished) {
        prepare(m_setup, true);  // once more from the start
        return;
    }
    m_playing = true;
    order([this] { m_job.play(); });
    emit stateChanged();
}

void TrainingSession::pause() {
    m_playAfter = false;
    m_playing = false;
    order([this] { m_job.pause(); });
    emit stateChanged();
}

void TrainingSession::step() {
    pause();
    m_waiting = !m_preparing && !m_finished;
    order([this] { m_job.step(); });
}

void TrainingSession::epoch() {
    pause();
    m_waiting = !m_preparing && !m_finished;
    order([this] { m_job.epoch(); });
}

void TrainingSession::reset() { prepare(m_setup, false); }

std::shared_ptr<const DecisionMap> TrainingSession::map(std::size_t arm) const {
    return arm < m_maps.size() ? m_maps[arm] : nullptr;
}

std::shared_ptr<const SpreadMap> TrainingSession::spread(std::size_t arm) const {
    return arm < m_spreads.size() ? m_spreads[arm] : nullptr;
}

std::shared_ptr<const NetworkPicture> TrainingSession::network(std::size_t arm) const {
    return arm < m_networks.size() ? m_networks[arm] : nullptr;
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
    if (update.plan != m_runningPlan) {
        return;
    }
    for (const TrainingUpdate::Change& change : update.changes) {
        if (const auto found = m_changes.find(change.number); found != m_changes.end()) {
            m_running = found->second.first;
            m_log.change(m_running, change.step, found->second.second);
            m_changes.erase(found);
        }
    }
    if (m_catchingUp) {  // what it tells is in the log
        takePictures(update);
        if (update.idle && (update.steps == m_caughtUpAt || update.finished)) {
            catchUp();
        }
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

}  // namespace dropscope
