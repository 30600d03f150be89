// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/finding_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <cmath>

#include "ui/models/finding_text.h"
#include "ui/style/appearance.h"
#include "ui/style/roles.h"
#include "ui/style/spoken.h"
#include "ui/views/pair_plot.h"

namespace dropscope {

FindingPanel::FindingPanel(QWidget* parent)
    : Card("findingPanel", parent),
      m_title(new QLabel(tr("What dropout did"))),
      m_figure(new QLabel),
      m_unit(new QLabel(tr("validation loss"))),
      m_sentence(new QLabel),
      m_pairs(new PairPlot),
      m_note(new QLabel(tr("each line is one seed: same start, same batches"))) {
    m_title->setObjectName("findingTitle");
    m_figure->setObjectName("findingFigure");
    m_sentence->setObjectName("findingSentence");
    m_pairs->setObjectName("pairPlot");
    m_pairs->setAccessibleName(tr("validation loss of each seed, without and with dropout"));
    setRole(m_title, Role::heading);
    setRole(m_figure, Role::figure);
    setRole(m_unit, Role::note);
    setRole(m_sentence, Role::strong);
    setRole(m_note, Role::note);
    m_sentence->setTextFormat(Qt::PlainText);
    for (QLabel* label : {m_unit, m_sentence, m_note}) {
        label->setWordWrap(true);
    }
    auto* figure = new QHBoxLayout;
    figure->addWidget(m_figure);
    figure->addWidget(m_unit, 1, Qt::AlignBottom);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addLayout(figure);
    column->addWidget(m_sentence);
    column->addWidget(m_pairs, 1);
    column->addWidget(m_note);
    place();
    connect(&Appearance::instance(), &Appearance::changed, this, &FindingPanel::place);
}

void FindingPanel::place() {
    Appearance& look = Appearance::instance();
    layout()->setContentsMargins(look.length(12), look.length(8), look.length(12), look.length(8));
    layout()->setSpacing(look.length(4));
    // Beside the figure, on its line.
    const int below = QFontMetrics(look.figureFont()).descent() - QFontMetrics(look.noteFont()).descent();
    m_unit->setContentsMargins(0, 0, 0, below);
}

void FindingPanel::show(const TrainingLog& log) {
    // Of the two that are shown; the sentence speaks of all.
    const MeanInterval difference =
        pairedDifference(log.runs(), log.setup().left, log.setup().right, Metric::validationLoss);
    const bool known = log.epochs() > 1 && !std::isnan(difference.mean);
    m_figure->setVisible(known);
    m_unit->setVisible(known);
    if (known) {
        const double change = -difference.mean;
        m_figure->setText(QString(change < 0.0 ? QChar(0x2212) : QChar('+')) +
                          QString::number(std::abs(change), 'f', 3));
    }
    setSpokenText(m_sentence, findingOf(log));
    m_title->setText(isDropoutQuestion(log.setup()) ? tr("What dropout did") : tr("What came of it"));
    m_unit->setText(log.isFinished() ? tr("final validation loss") : tr("validation loss so far"));
    const std::size_t left = log.setup().left;
    const std::size_t right = log.setup().right;
    std::vector<std::pair<double, double>> pairs;
    for (const RunResult& run : log.runs()) {
        for (const RunResult& other : log.runs()) {
            if (run.arm == left && other.arm == right && run.seed == other.seed) {
                pairs.emplace_back(metricOf(run, Metric::validationLoss), metricOf(other, Metric::validationLoss));
            }
        }
    }
    m_pairs->setColors(seriesColorOfSide(left), seriesColorOfSide(right));
    m_pairs->setPairs(std::move(pairs), sideText(log.setup(), left), sideText(log.setup(), right));
}

}  // namespace dropscope
