// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/replay_board.h"
#include "ui/panels/card.h"
#include "ui/style/roles.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace dropscope {

class ElidedLabel;
class GridViewport;
class MaskView;

/// One source's mask beside the others: whose, how far checked, the mask, how many are kept, and how and why it differs.
class MaskCard : public Card {
    Q_OBJECT

public:
    /// The view is called "mask-" + the source's name, the card "card-" + it, and so on.
    MaskCard(ReplaySource source, GridViewport& viewport, QWidget* parent = nullptr);

    [[nodiscard]] ReplaySource source() const { return m_source; }
    [[nodiscard]] MaskView& view() const { return *m_view; }

    void show(const ReplayAnswer& answer, const ReplayBoard& board);

    /// The page's details are about this one.
    void setChosen(bool chosen);

    void setViewHeight(int pixels);

    /// For the view inside, when the card is this wide.
    [[nodiscard]] int viewWidthFor(int cardWidth) const;

    /// As high as its words.
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

signals:
    void chosen();
    void gpuAsked();  ///< the mask cannot be drawn without one, and the person wants to name it

protected:
    void mousePressEvent(QMouseEvent* event) override;

private:
    void place();
    void showFrame();

    ReplaySource m_source;
    Role m_role = Role::card;
    bool m_isChosen = false;
    bool m_isFound = false;
    ElidedLabel* m_title;
    QLabel* m_found;
    ElidedLabel* m_evidence;
    ElidedLabel* m_versions;
    MaskView* m_view;
    QLabel* m_sentence;
    QPushButton* m_nameGpu;
    QStackedWidget* m_stack;
    QLabel* m_kept;
    QLabel* m_difference;
    QLabel* m_why;
};

}  // namespace dropscope
