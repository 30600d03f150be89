// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/card.h"

class QBoxLayout;
class QLabel;
class QPushButton;

namespace dropscope {

/// The top of the Replay page: what it answers, what was found, and the ways to more.
class ReplayHead : public Card {
    Q_OBJECT

public:
    explicit ReplayHead(QWidget* parent = nullptr);

    void showFinding(const QString& finding);
    void setPasting(bool on);

    /// As high as its words.
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

signals:
    void pasteToggled(bool on);
    void selfTestAsked();
    void limitsAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();

    QBoxLayout* m_head = nullptr;
    QLabel* m_finding;
    QPushButton* m_paste;
};

}  // namespace dropscope
