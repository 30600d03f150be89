// SPDX-License-Identifier: GPL-3.0-or-later
// Curves of an earlier time are shown again, and the runs stand at step 0: the way to where the curves end.
#pragma once

#include <cstdint>

#include "ui/models/training_log.h"

namespace dropscope {

/// Orders the training that a log tells of, era by era so that p and the learning rate change where they did, up to the log's
/// end, and looks whether the runs go the same way: they do on the same data with the same program and step math.
/// What it orders is worked out from where the runs are each time they rest, and names absolute steps: an order that got lost
/// or came twice does no harm, and a change of p in the meantime is an era at the log's end like any other.
/// Thread rule: GUI thread only.
class TrainingCatchUp {
public:
    enum class State {
        none,      ///< the runs are where the log is
        resting,   ///< behind, and nothing is ordered
        underWay,  ///< behind, and on the way
        differs    ///< behind for good: they went another way
    };

    /// Both outlive this.
    TrainingCatchUp(TrainingJob& job, const TrainingLog& log) : m_job(job), m_log(log) {}

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isBehind() const { return m_state != State::none; }
    [[nodiscard]] bool isUnderWay() const { return m_state == State::underWay; }
    /// The runs, as far as they came, are not the log's to the last digit but within 0.1 % of its losses: another processor's
    /// step math, or data that is hardly another. Until `forget`.
    [[nodiscard]] bool isNear() const { return m_isNear; }

    /// The log has come back, the runs are new. Orders nothing.
    void begin();
    /// Other runs, or none behind any more.
    void forget();
    /// Both do nothing unless the runs are behind and may catch up.
    void goOn();
    void rest();

    /// To be told all updates while the runs are behind. The state is `none` once they are where the log is, with its last
    /// era's p and rate.
    void take(const TrainingUpdate& update);

private:
    void order();
    void compare(const TrainingUpdate::Epoch& epoch);

    TrainingJob& m_job;
    const TrainingLog& m_log;
    State m_state = State::none;
    bool m_isNear = false;
    std::uint64_t m_at = 0;  // where the runs were at the last update
};

}  // namespace dropscope
