// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/replay_page.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/models/replay_text.h"
#include "ui/panels/mask_card.h"
#include "ui/panels/paste_panel.h"
#include "ui/panels/replay_code_panel.h"
#include "ui/panels/replay_controls.h"
#include "ui/panels/replay_head.h"
#include "ui/panels/self_test_dialog.h"
#include "ui/panels/text_dialog.h"
#include "ui/style/appearance.h"
#include "ui/views/mask_view.h"

namespace dropscope {

namespace {

constexpr std::uint64_t kAtOnceUnits = 1U << 13;  // so few that a job would take longer than the work
constexpr int kPasteDelayMs = 120;

}  // namespace

ReplayPage::ReplayPage(QWidget* parent)
    : Page(parent),
      m_viewport(new GridViewport(GridViewport::FirstZoom::whole, this)),
      m_controls(new ReplayControls),
      m_head(new ReplayHead),
      m_paste(new PastePanel),
      m_code(new ReplayCodePanel),
      m_grid(new QGridLayout),
      m_scroll(new QScrollArea) {
    setObjectName("replayPage");
    auto* cards = new QWidget;
    cards->setObjectName("replayCards");
    m_cardColumn = new QVBoxLayout(cards);
    m_cardColumn->setContentsMargins(0, 0, 0, 0);
    m_cardColumn->addLayout(m_grid);
    m_cardColumn->addStretch();
    for (const ReplaySourceInfo& info : replaySources()) {
        auto* card = new MaskCard(info.source, *m_viewport);
        card->setParent(cards);  // now: Tab goes to the masks before the code below them
        card->hide();
        connect(card, &MaskCard::chosen, this, [this, source = info.source] { choose(source); });
        connect(card, &MaskCard::gpuAsked, m_controls, &ReplayControls::askForGpu);
        m_cards.push_back(card);
    }
    m_scroll->setObjectName("replayScroll");
    m_scroll->setWidget(cards);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    cards->setAutoFillBackground(false);
    m_column = new QVBoxLayout;
    m_column->addWidget(m_head);
    m_column->addWidget(m_paste);
    m_column->addWidget(m_scroll, 1);
    m_column->addWidget(m_code);
    m_paste->hide();
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_controls);
    line->addLayout(m_column, 1);
    const auto place = [this] {
        Appearance& look = Appearance::instance();
        m_column->setContentsMargins(look.length(16), look.length(8), look.length(16), look.length(12));
        m_column->setSpacing(look.length(10));
        m_cardColumn->setSpacing(look.length(10));
        m_grid->setSpacing(look.length(10));
        m_columns = 0;
        fitPanels();
        arrangeCards();
    };
    connect(&Appearance::instance(), &Appearance::changed, this, place);
    connect(m_controls, &ReplayControls::changed, this, &ReplayPage::onControls);
    connect(m_head, &ReplayHead::pasteToggled, this, &ReplayPage::onPasteToggled);
    connect(m_head, &ReplayHead::selfTestAsked, this, &ReplayPage::showSelfTest);
    connect(m_head, &ReplayHead::limitsAsked, this, &ReplayPage::showLimits);
    connect(m_code, &ReplayCodePanel::said, this, &ReplayPage::said);
    connect(m_code, &ReplayCodePanel::saveCsvAsked, this, &ReplayPage::saveCsv);
    connect(m_code, &ReplayCodePanel::copyMaskAsked, this, &ReplayPage::copyMask);
    connect(m_code, &ReplayCodePanel::firstDifferenceAsked, this, &ReplayPage::goToFirstDifference);
    connect(m_code, &ReplayCodePanel::idiomChosen, this, [this](const std::string& idiom) {
        ReplayAsk ask = m_controls->ask();
        ask.idiomOf(m_chosen) = idiom;
        m_controls->setAsk(ask);
    });
    m_pasteTimer.setSingleShot(true);
    m_pasteTimer.setInterval(kPasteDelayMs);
    connect(m_paste, &PastePanel::edited, &m_pasteTimer, QOverload<>::of(&QTimer::start));
    connect(m_paste, &PastePanel::edited, this, &ReplayPage::settingsChanged);
    connect(this, &ReplayPage::settingsChanged, this, &Page::subjectChanged);
    connect(&m_pasteTimer, &QTimer::timeout, this, &ReplayPage::matchPasted);
    connect(m_paste, &PastePanel::cancelAsked, &m_pasteJob, &JobSlot::cancel);
    connect(&m_pasteJob, &JobSlot::progressed, m_paste, &PastePanel::setProgress);
    connect(&m_pasteJob, &JobSlot::runningChanged, m_paste, &PastePanel::setBusy);
    connect(m_paste, &PastePanel::matchChosen, this, [this](const MaskMatch& match) {
        m_chosen = match.config.source;
        m_controls->setAsk(askOfMatch(m_controls->ask(), match));
    });
    place();
    compute();
}

bool ReplayPage::isBusy() const {
    return m_boardJob.isRunning() || m_pasteJob.isRunning() || m_pasteTimer.isActive() ||
           (m_selfTest != nullptr && m_selfTest->isBusy());
}

// --- what is set ---

PageSubject ReplayPage::subject() const {
    const ReplaySettings now = settings();
    return {.name = tr("Replay"),
            .detail = QString::fromStdString(now.shape.display()),
            .draw = tr("seed %1, p = %2").arg(QString::fromStdString(now.question.seed.text())).arg(now.p),
            .size = {}};
}

ReplaySettings ReplayPage::settings() const {
    const ReplayAsk& ask = m_controls->ask();
    ReplaySettings settings;
    settings.question = ask.question;
    settings.shape = ask.request.shape;
    settings.p = ask.request.p;
    settings.shown = ask.shown;
    settings.idioms = ask.idioms;
    settings.reference = ask.reference;
    settings.chosen = m_chosen;
    settings.pasting = !m_paste->isHidden();
    settings.pasted = m_paste->text().toStdString();
    settings.seedCount = m_paste->seedCount();
    return settings;
}

void ReplayPage::setSettings(const ReplaySettings& settings) {
    m_pasteTimer.stop();
    m_pasteJob.cancel();
    m_pastedText.clear();
    m_chosen = settings.chosen;
    m_paste->set(QString::fromStdString(settings.pasted), settings.seedCount);
    const QSignalBlocker quiet(m_head);
    m_head->setPasting(settings.pasting);
    showPaste(settings.pasting);
    m_controls->setAsk(askOf(settings));
    matchPasted();
}

ReplayView ReplayPage::view() const {
    return m_nextView.value_or(ReplayView{.cellWidth = m_viewport->isZoomed() ? m_viewport->zoom() : 0.0,
                                          .firstRow = m_viewport->wantedOrigin().y(),
                                          .firstColumn = m_viewport->wantedOrigin().x(),
                                          .current = placeOf(m_viewport->current()),
                                          .anchor = placeOf(m_viewport->anchor())});
}

void ReplayPage::setView(const ReplayView& view) {
    if (m_boardJob.isRunning()) {
        m_nextView = view;
    } else {
        lookAt(view);
    }
}

void ReplayPage::lookAt(const ReplayView& view) {
    if (view.cellWidth > 0.0) {
        m_viewport->zoomTo(view.cellWidth, {});
    } else {
        m_viewport->zoomAsFirst();
    }
    m_viewport->returnTo({view.firstColumn, view.firstRow});
    m_viewport->select(cellOf(view.anchor), cellOf(view.current));
}

// --- the board ---

void ReplayPage::onControls() {
    if (!m_settingAsk) {
        m_nextView.reset();  // it was for another board
    }
    emit settingsChanged();
    compute();
    if (!m_paste->isHidden() && !m_settingAsk) {
        m_pasteTimer.start();
    }
}

void ReplayPage::compute() {
    const ReplayAsk& ask = m_controls->ask();
    const auto work = [ask](const Task& task) { return makeReplayBoard(ask, task); };
    const auto done = [this](Result<ReplayBoard> board) {
        if (board) {
            showBoard(std::move(*board));
        }
    };
    // A recipe may take a while, whatever the mask's size.
    if (ask.question.recipe.empty() && ask.request.shape.elementCount() <= kAtOnceUnits) {
        m_boardJob.cancel();
        done(work({}));
    } else {
        m_boardJob.start<Result<ReplayBoard>>(work, done);
    }
}

void ReplayPage::showBoard(ReplayBoard board) {
    const bool newTable = m_board.answers.empty() || board.ask.request.shape != m_board.ask.request.shape;
    const bool newCards = board.ask.shown != m_board.ask.shown;
    m_board = std::move(board);
    if (newTable) {
        const MaskTable table = maskTableOf(m_board.ask.request.shape);
        m_viewport->setTable(table.rows, table.columns);
    }
    if (const std::optional<ReplayView> view = std::exchange(m_nextView, std::nullopt)) {
        lookAt(*view);
    }
    for (const ReplayAnswer& answer : m_board.answers) {
        (*std::ranges::find(m_cards, answer.config.source, &MaskCard::source))->show(answer, m_board);
    }
    if (newCards) {
        m_columns = 0;
    }
    arrangeCards();
    if (chosenIndex() < 0) {
        m_chosen = m_board.answers.front().config.source;
    }
    showChosen();
}

int ReplayPage::chosenIndex() const {
    const auto is = [this](const ReplayAnswer& answer) { return answer.config.source == m_chosen; };
    const auto found = std::ranges::find_if(m_board.answers, is);
    return found == m_board.answers.end() ? -1 : static_cast<int>(found - m_board.answers.begin());
}

void ReplayPage::choose(ReplaySource source) {
    if (m_chosen != source) {
        m_chosen = source;
        showChosen();
        emit settingsChanged();
    }
}

void ReplayPage::showChosen() {
    for (MaskCard* card : m_cards) {
        card->setChosen(card->source() == m_chosen);
    }
    const int chosen = chosenIndex();
    if (chosen >= 0) {
        m_code->show(m_board.answers[static_cast<std::size_t>(chosen)], m_board);
    }
    m_head->showFinding(replayFinding(m_board, chosen));
}

// --- layout ---

void ReplayPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fitPanels();
    arrangeCards();
}

void ReplayPage::fitPanels() {
    // On a low screen the masks have the room, and the code stands below them.
    const bool low = height() < Appearance::instance().length(m_paste->isHidden() ? 600 : 860);
    QVBoxLayout* const wanted = low ? m_cardColumn : m_column;
    if (wanted->indexOf(m_code) < 0) {
        m_cardColumn->removeWidget(m_code);
        m_column->removeWidget(m_code);
        wanted->insertWidget(low ? 1 : wanted->count(), m_code);
    }
}

void ReplayPage::arrangeCards() {
    Appearance& look = Appearance::instance();
    const int shown = static_cast<int>(m_board.answers.size());
    const int room = width() - m_controls->width() - 2 * look.length(16) - look.length(12);
    if (shown == 0 || room <= 0) {
        return;
    }
    // As many beside each other as stay readable, in rows of about the same length.
    const int fit = std::clamp((room + look.length(10)) / look.length(232), 1, shown);
    const int rows = (shown + fit - 1) / fit;
    const int columns = (shown + rows - 1) / rows;
    if (columns != m_columns) {
        m_columns = columns;
        for (MaskCard* card : m_cards) {
            m_grid->removeWidget(card);
        }
        for (int c = 0; c < static_cast<int>(m_cards.size()); ++c) {
            m_grid->setColumnStretch(c, c < columns ? 1 : 0);
            m_grid->setColumnMinimumWidth(c, 0);
        }
        int place = 0;
        for (MaskCard* card : m_cards) {
            const bool isShown = std::ranges::find(m_board.ask.shown, card->source()) != m_board.ask.shown.end();
            if (isShown) {
                m_grid->addWidget(card, place / columns, place % columns);
                ++place;
            }
            card->setVisible(isShown);
        }
    }
    // All views are equally high: as the mask needs at their width, within what leaves room for the words.
    const int cardWidth = (room - (columns - 1) * look.length(10)) / columns;
    const double viewWidth = m_cards.front()->viewWidthFor(cardWidth);
    const double cell = std::min(viewWidth / m_viewport->columns(), static_cast<double>(look.length(32)));
    const int height =
        std::clamp(static_cast<int>(std::ceil(cell * m_viewport->rows())) + 2, look.length(64), look.length(216));
    for (MaskCard* card : m_cards) {
        card->setViewHeight(height);
    }
}

// --- paste ---

void ReplayPage::onPasteToggled(bool on) {
    showPaste(on);
    if (on) {
        m_paste->focusText();
    }
    matchPasted();
    emit settingsChanged();
}

void ReplayPage::showPaste(bool on) {
    m_paste->setVisible(on);
    fitPanels();
}

void ReplayPage::matchPasted() {
    m_pasteTimer.stop();
    const QString text = m_paste->isHidden() ? QString() : m_paste->text();
    if (text.trimmed().isEmpty()) {
        m_pasteJob.cancel();
        m_paste->showNothing();
        forgetPasted();
        return;
    }
    const ReplayAsk& ask = m_controls->ask();
    if (ask.pasted && ask.pasted->size() != ask.request.shape.elementCount() && text == m_pastedText) {
        // The shape was changed by hand: it wins.
        m_pasteJob.cancel();
        m_paste->showRefusal({tr("the shape at the left has %1 elements, what you pasted %2")
                                  .arg(ask.request.shape.elementCount())
                                  .arg(ask.pasted->size())
                                  .toStdString(),
                              {},
                              tr("set the shape to that of the paste").toStdString()});
        return;
    }
    using Answer = Result<PasteAnswer>;
    const std::uint64_t seedCount = m_paste->seedCount();
    const auto work = [words = text.toStdString(), ask, seedCount](const Task& task) {
        return matchPaste(words, ask, seedCount, task);
    };
    m_pasteJob.start<Answer>(work, [this, text, seedCount](const Answer& answer) {
        if (!answer) {
            m_paste->showRefusal(answer.error());
            forgetPasted();
            return;
        }
        m_pastedText = text;
        const ReplayAsk asked = askOfPaste(m_controls->ask(), *answer);
        m_settingAsk = true;
        m_controls->setAsk(asked);
        m_settingAsk = false;
        const auto& nearest = answer->match.nearest;
        m_paste->showAnswer(pasteText(*answer, asked, seedCount),
                            nearest ? std::vector{nearest->match} : answer->match.matches);
        if (!answer->match.matches.empty() && answer->match.matches.front().config.seed == asked.question.seed) {
            choose(answer->match.matches.front().config.source);
        }
    });
}

void ReplayPage::forgetPasted() {
    ReplayAsk ask = m_controls->ask();
    if (ask.pasted) {
        ask.pasted = nullptr;
        m_settingAsk = true;
        m_controls->setAsk(ask);
        m_settingAsk = false;
    }
}

// --- more ---

void ReplayPage::saveCsv() {
    const int chosen = chosenIndex();
    if (chosen < 0) {
        return;
    }
    const ReplayAnswer& answer = m_board.answers[static_cast<std::size_t>(chosen)];
    const std::string name(answer.info().name);
    emit saveCsvAsked(
        QString("mask-%1-seed-%2.csv")
            .arg(QString::fromStdString(name), QString::fromStdString(answer.config.seed.text()).replace(',', '-')),
        maskCsv(answer.kept, m_board.ask.request.shape));
}

void ReplayPage::copyMask() {
    const int chosen = chosenIndex();
    if (chosen >= 0 && m_board.answers[static_cast<std::size_t>(chosen)].kept) {
        const ReplayAnswer& answer = m_board.answers[static_cast<std::size_t>(chosen)];
        QApplication::clipboard()->setText(maskCsv(answer.kept, m_board.ask.request.shape).replace(',', '\t'));
        emit said(tr("the mask is on the clipboard"));
    }
}

void ReplayPage::goToFirstDifference() {
    const int chosen = chosenIndex();
    if (chosen >= 0 && m_board.answers[static_cast<std::size_t>(chosen)].difference.first) {
        const auto first = static_cast<int>(*m_board.answers[static_cast<std::size_t>(chosen)].difference.first);
        m_viewport->setCurrent({first % m_viewport->columns(), first / m_viewport->columns()});
    }
}

void ReplayPage::showSelfTest() {
    if (m_selfTest == nullptr) {
        m_selfTest = new SelfTestDialog(this);
    }
    m_selfTest->show();
    m_selfTest->raise();
}

void ReplayPage::showLimits() {
    (new TextDialog(tr("Limits of the replayed masks"), replayLimitsText(), "limitsBox", this))->open();
}

}  // namespace dropscope
