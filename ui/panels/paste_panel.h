// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "engine/masks/replay/mask_match.h"
#include "ui/panels/card.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace dropscope {

/// Where a person pastes a mask or an output, and reads whose it is. Asks the page to compare; shows what it answers.
class PastePanel : public Card {
    Q_OBJECT

public:
    explicit PastePanel(QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;

    /// How many seeds to try, from the page's on.
    [[nodiscard]] std::uint64_t seedCount() const { return m_seedCount; }

    /// Shows another text and number of seeds, without a signal.
    void set(const QString& text, std::uint64_t seedCount);

    void showNothing();
    void showRefusal(const Error& error);
    void showAnswer(const QString& words, const std::vector<MaskMatch>& matches);
    void setBusy(bool busy);
    void setProgress(double share);
    void focusText();

signals:
    void edited();  ///< the text or the number of seeds
    void matchChosen(const MaskMatch& match);
    void cancelAsked();

private:
    void place();
    void enterSeedCount();
    void tryMoreSeeds();
    void showMatches(const std::vector<MaskMatch>& matches);

    std::uint64_t m_seedCount = 1;
    QPlainTextEdit* m_text;
    QLineEdit* m_seeds;
    QLabel* m_seedsRefusal = nullptr;
    QLabel* m_refusal = nullptr;
    QLabel* m_words = nullptr;
    QVBoxLayout* m_matches;
    QPushButton* m_moreSeeds;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
};

}  // namespace dropscope
