// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/training_session.h"

#include <utility>

namespace dropscope {

TrainingSession::TrainingSession(QObject* parent) : QObject(parent) {
    connect(&m_job, &TrainingJob::prepared, this, [this](quint64 plan, const SharedData& data) {
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
        m_network.reset();
        m_microsecondsAStep = 0.0;
        m_log.begin(m_running, data);
        emit began();
        if (m_playAfter) {
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
        m_setup = m_running;
        emit refused(error);
        emit stateChanged();
    });
    connect(&m_job, &TrainingJob::updated, this, &TrainingSession::take);
}

Status TrainingSession::set(std::string_view field, std::string_view text) {
    TrainingSetup wanted = m_setup;
    if (Status set = setSetupField(wanted, field, text); !set) {
        return set;
    }
    if (wanted == m_setup) {
        return {};
    }
    if (!m_preparing && changesLive(m_running, wanted)) {
        m_setup = wanted;
        m_changes.emplace(m_job.change(planOf(wanted).arms), wanted);
        emit setupChanged();
        return {};
    }
    prepare(wanted, m_playing || (m_preparing && m_playAfter));
    return {};
}

void TrainingSession::setSetup(const TrainingSetup& setup) { prepare(setup, false); }

void TrainingSession::prepare(const TrainingSetup& setup, bool playAfter) {
    m_setup = setup;
    m_playAfter = playAfter;
    m_preparing = true;
    m_plan = m_job.prepare(planOf(setup));
    emit setupChanged();
    emit stateChanged();
}

void TrainingSession::play() {
    if (m_preparing || m_finished) {
        prepare(m_setup, true);  // once more from the start
        return;
    }
    m_playing = true;
    m_job.play();
    emit stateChanged();
}

void TrainingSession::pause() {
    m_playAfter = false;
    m_playing = false;
    m_job.pause();
    emit stateChanged();
}

void TrainingSession::step() {
    pause();
    m_waiting = !m_preparing && !m_finished;
    m_job.step();
}

void TrainingSession::epoch() {
    pause();
    m_waiting = !m_preparing && !m_finished;
    m_job.epoch();
}

void TrainingSession::reset() { prepare(m_setup, false); }

std::shared_ptr<const DecisionMap> TrainingSession::map(std::size_t arm) const {
    return arm < m_maps.size() ? m_maps[arm] : nullptr;
}

void TrainingSession::take(const TrainingUpdate& update) {
    if (update.plan != m_runningPlan) {
        return;
    }
    for (const TrainingUpdate::Change& change : update.changes) {
        if (const auto found = m_changes.find(change.number); found != m_changes.end()) {
            m_running = found->second;
            m_log.change(found->second, change.step);
            m_changes.erase(found);
        }
    }
    m_log.take(update);
    m_microsecondsAStep = update.microsecondsAStep;
    if (!update.maps.empty()) {
        m_maps = update.maps;
        m_network = update.network;
    }
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
