// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "ui/jobs/training_job.h"
#include "ui/panels/card.h"

class QLabel;
class QSlider;
class QToolButton;

namespace dropscope {

class NetworkView;

/// The network of the first run with dropout, and the units that a step dropped. The slider goes back to any step: masks are
/// computed again from the step's number, none is stored.
class NetworkPanel : public Card {
    Q_OBJECT

public:
    explicit NetworkPanel(QWidget* parent = nullptr);

    /// Steps done. At its right end the slider follows the newest step.
    void setSteps(std::uint64_t steps);
    /// The step that was chosen by hand; nothing where the slider follows the newest.
    [[nodiscard]] std::optional<std::uint64_t> chosenStep() const;
    void chooseStep(std::optional<std::uint64_t> step);
    /// Said below the drawing in place of its usual words; empty: those.
    void setWhat(const QString& words);
    /// What the drawing is of; nothing before the first step.
    [[nodiscard]] std::uint64_t step() const { return m_step; }
    [[nodiscard]] std::uint64_t steps() const { return m_steps; }

    [[nodiscard]] NetworkView& view() { return *m_view; }

signals:
    void stepChosen();

private:
    void choose(std::uint64_t step);
    void showStep();
    void place();

    std::uint64_t m_steps = 0;
    std::uint64_t m_step = 0;
    QString m_what;
    QLabel* m_title;
    NetworkView* m_view;
    QSlider* m_slider;
    QToolButton* m_previous;
    QToolButton* m_next;
    QLabel* m_note;
};

}  // namespace dropscope
