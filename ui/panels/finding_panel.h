// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/training_log.h"
#include "ui/panels/card.h"

class QLabel;

namespace dropscope {

class PairPlot;

/// "What dropout did": the difference of the validation losses, its interval in a sentence, and every seed's pair.
class FindingPanel : public Card {
    Q_OBJECT

public:
    explicit FindingPanel(QWidget* parent = nullptr);

    void show(const TrainingLog& log);

private:
    void place();

    QLabel* m_title;
    QLabel* m_figure;
    QLabel* m_unit;
    QLabel* m_sentence;
    PairPlot* m_pairs;
    QLabel* m_note;
};

}  // namespace dropscope
