// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/training_catch_up.h"

#include <algorithm>
#include <cmath>

namespace dropscope {

namespace {

constexpr double kNear = 1e-3;   // of a loss; the step math of another processor differs by some 1e-7 of it at first
constexpr double kFloor = 1e-6;  // a loss below is as good as 0

enum class Alike { same, near, no };

bool isSame(double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); }

Alike alike(const LossAndAccuracy& a, const LossAndAccuracy& b) {
    if (isSame(a.loss, b.loss) && isSame(a.accuracy, b.accuracy)) {
        return Alike::same;
    }
    // One answer that tips over moves the accuracy of few samples far: the loss alone tells.
    const double size = std::max({std::abs(a.loss), std::abs(b.loss), kFloor});
    return isSame(a.loss, b.loss) || std::abs(a.loss - b.loss) <= kNear * size ? Alike::near : Alike::no;
}

}  // namespace

void TrainingCatchUp::begin() {
    forget();
    m_state = State::resting;
}

void TrainingCatchUp::forget() {
    m_state = State::none;
    m_isNear = false;
    m_at = 0;
}

void TrainingCatchUp::goOn() {
    if (m_state == State::resting || m_state == State::underWay) {
        m_state = State::underWay;
        order();
    }
}

void TrainingCatchUp::rest() {
    if (m_state == State::underWay) {
        m_state = State::resting;
        m_job.pause();
    }
}

void TrainingCatchUp::order() {
    const std::vector<TrainingLog::Era>& eras = m_log.eras();
    const auto next = std::ranges::find_if(eras, [this](const auto& era) { return era.firstStep > m_at; });
    const std::uint64_t end = m_log.position();
    m_job.change((next - 1)->configs);  // the first is from step 0
    m_job.stepTo(next == eras.end() ? end : std::min(next->firstStep, end));
}

void TrainingCatchUp::take(const TrainingUpdate& update) {
    for (const TrainingUpdate::Epoch& epoch : update.epochs) {
        compare(epoch);
    }
    m_at = update.steps;
    if (m_state != State::underWay || !update.idle) {
        return;
    }
    if (m_at < m_log.position() && !update.finished) {
        order();
        return;
    }
    m_job.change(m_log.eras().back().configs);  // it may begin at the end
    m_state = State::none;
}

void TrainingCatchUp::compare(const TrainingUpdate::Epoch& epoch) {
    if (m_state == State::differs) {
        return;
    }
    const std::vector<EpochRecord>& saved = m_log.runs()[epoch.run].records;
    const EpochRecord& now = epoch.record;
    Alike found = Alike::no;
    if (now.epoch < saved.size() && saved[now.epoch].step == now.step) {
        const EpochRecord& then = saved[now.epoch];
        found = std::max({alike(then.train, now.train), alike(then.trainEval, now.trainEval),
                          alike(then.validation, now.validation)});
    }
    m_isNear = m_isNear || found == Alike::near;
    if (found == Alike::no) {
        rest();
        m_state = State::differs;
    }
}

}  // namespace dropscope
