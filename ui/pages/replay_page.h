// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <optional>
#include <vector>

#include "engine/core/error.h"
#include "ui/jobs/job_slot.h"
#include "ui/models/paste_match.h"
#include "ui/models/replay_board.h"
#include "ui/models/replay_settings.h"
#include "ui/models/replay_view.h"
#include "ui/pages/page.h"
#include "ui/views/grid_viewport.h"

class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace dropscope {

class MaskCard;
class PastePanel;
class ReplayCodePanel;
class ReplayControls;
class ReplayHead;
class SelfTestDialog;

/// The Replay page: one seed, shape and p, and everybody's mask side by side; whose a pasted mask is; the self-test.
/// Assembles the parts and keeps them fed.
class ReplayPage : public Page {
    Q_OBJECT

public:
    explicit ReplayPage(QWidget* parent = nullptr);

    [[nodiscard]] bool isBusy() const override;
    [[nodiscard]] PageSubject subject() const override;
    [[nodiscard]] GridViewport& grid() { return *m_viewport; }
    [[nodiscard]] const ReplayBoard& board() const { return m_board; }

    /// Everything that a person set here.
    [[nodiscard]] ReplaySettings settings() const;
    /// Shows `settings`, whose values are right. A pasted text decides the shape, as when it is pasted.
    void setSettings(const ReplaySettings& settings);

    /// How a person looks at the masks. While these are on their way, they are shown so once they are there.
    [[nodiscard]] ReplayView view() const;
    void setView(const ReplayView& view);

signals:
    void saveCsvAsked(const QString& suggestedName, const QString& text);
    void said(const QString& action);
    void settingsChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void compute();
    void showBoard(ReplayBoard board);
    void lookAt(const ReplayView& view);
    void choose(ReplaySource source);
    void showChosen();
    void arrangeCards();
    void fitPanels();
    void onControls();
    void onPasteToggled(bool on);
    void showPaste(bool on);
    void matchPasted();
    void forgetPasted();
    void saveCsv();
    void copyMask();
    void goToFirstDifference();
    void showSelfTest();
    void showLimits();
    [[nodiscard]] int chosenIndex() const;

    GridViewport* m_viewport;  // outlives the views, which are hidden before it goes
    ReplayBoard m_board;
    std::optional<ReplayView> m_nextView;  // for the board that is on its way
    ReplaySource m_chosen = ReplaySource::torchCpu;
    std::vector<MaskCard*> m_cards;  // of all sources; those not shown are hidden
    ReplayControls* m_controls;
    ReplayHead* m_head;
    PastePanel* m_paste;
    ReplayCodePanel* m_code;
    SelfTestDialog* m_selfTest = nullptr;
    QVBoxLayout* m_column = nullptr;
    QVBoxLayout* m_cardColumn = nullptr;  // what scrolls
    QGridLayout* m_grid;
    QScrollArea* m_scroll;
    int m_columns = 0;
    QString m_pastedText;       // what ask.pasted was read from
    bool m_settingAsk = false;  // the controls change because of the paste, not the other way round
    JobSlot m_boardJob;
    JobSlot m_pasteJob;
    QTimer m_pasteTimer;  // one comparison for a burst of typing
};

}  // namespace dropscope
