// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/replay_board.h"
#include "ui/panels/card.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace dropscope {

/// All about one source's mask: which call draws it, which versions, what it was checked against, and the code that prints
/// it there.
class ReplayCodePanel : public Card {
    Q_OBJECT

public:
    explicit ReplayCodePanel(QWidget* parent = nullptr);

    void show(const ReplayAnswer& answer, const ReplayBoard& board);

signals:
    void idiomChosen(const std::string& name);
    void saveCsvAsked();
    void copyMaskAsked();
    void firstDifferenceAsked();
    void said(const QString& action);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();

    QBoxLayout* m_line;
    QLabel* m_title;
    QLabel* m_about;
    QComboBox* m_idiom;
    QPlainTextEdit* m_code;
    QPushButton* m_copy;
    QPushButton* m_copyMask;
    QPushButton* m_save;
    QPushButton* m_first;
};

}  // namespace dropscope
