// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>

#include "ui/document/document.h"
#include "ui/jobs/job_slot.h"

namespace dropscope {

class ChartPanel;

/// What the draws from the first on add up to: the share kept in each, and the mean of one cell of y. Feeds the two running
/// charts, or says in words why there is nothing to follow.
class MasksDraws : public QObject {
    Q_OBJECT

public:
    MasksDraws(Document& document, ChartPanel& charts, QObject* parent);

    /// Something of the document changed, not only its file. Of small tensors the share is counted before this returns;
    /// that of others waits for countShare().
    void refresh(Document::Changes changes);
    /// Nothing moves now: counts the share of a larger tensor in a job, unless it is known or on its way.
    void countShare();
    /// Follows the mean of an element of y; with none, of nothing.
    void followElement(std::optional<std::uint64_t> followed);

    [[nodiscard]] bool isBusy() const { return m_shareJob.isRunning() || m_meanJob.isRunning(); }

private:
    /// All that decides the kept share over the draws: not which draw is looked at.
    struct Question {
        MaskSettings settings;
        Shape shape;
        friend bool operator==(const Question&, const Question&) = default;
    };
    [[nodiscard]] Question question() const;
    void computeShare();

    Document& m_document;
    ChartPanel& m_charts;
    std::optional<Question> m_shareOf;  // whose share is shown or on its way
    JobSlot m_shareJob;
    JobSlot m_meanJob;
};

}  // namespace dropscope
