// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/masks_layout.h"

#include <QGridLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/panels/chart_panel.h"
#include "ui/panels/draw_panel.h"
#include "ui/panels/grid_card.h"
#include "ui/style/appearance.h"

namespace dropscope {

namespace {

// Design lengths.
constexpr double kSideBySide = 740.0;   // this draw beside the charts
constexpr double kThreeInARow = 860.0;  // five columns of numbers in each
constexpr double kLeastCard = 212.0;
constexpr double kWholeDraw = 326.0;  // all that this draw may have to say
constexpr double kLeastCharts = 226.0;

// A table of more is looked at as a picture, and three pictures stand in any row.
constexpr int kMostRows = 64;
constexpr int kMostColumns = 16;

/// What scrolls when the window is too low: asks for its least height, not for the one its words would like.
class Column final : public QWidget {
public:
    [[nodiscard]] int heightForWidth(int width) const override { return layout()->totalMinimumHeightForWidth(width); }
};

}  // namespace

MasksLayout::MasksLayout(const Parts& parts, QWidget* parent)
    : QScrollArea(parent),
      m_parts(parts),
      m_grids(new QGridLayout),
      m_gradients(new QWidget),
      m_gradientGrid(new QGridLayout(m_gradients)),
      m_bottom(new QBoxLayout(QBoxLayout::LeftToRight)) {
    setObjectName("masksScroll");
    auto* content = new Column;
    content->setObjectName("masksContent");
    m_column = new QVBoxLayout(content);
    for (QWidget* bar : parts.bars) {
        m_column->addWidget(bar);
    }
    m_gradients->setObjectName("gradientRow");
    m_gradients->hide();
    m_gradientGrid->setContentsMargins(0, 0, 0, 0);
    m_column->addLayout(m_grids, 5);
    m_column->addWidget(m_gradients, 4);
    m_column->addWidget(parts.explanation);
    m_column->addLayout(m_bottom, 4);
    setWidget(content);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    connect(&Appearance::instance(), &Appearance::changed, this, &MasksLayout::place);
    arrange();
    place();
}

void MasksLayout::place() {
    Appearance& look = Appearance::instance();
    m_column->setContentsMargins(look.length(16), look.length(8), look.length(16), look.length(16));
    m_column->setSpacing(look.length(10));
    for (QLayout* layout :
         {static_cast<QLayout*>(m_grids), static_cast<QLayout*>(m_gradientGrid), static_cast<QLayout*>(m_bottom)}) {
        layout->setSpacing(look.length(12));
    }
    fit(m_content);
}

void MasksLayout::showGradients(bool show) { m_gradients->setVisible(show); }

bool MasksLayout::wantsPairs() const {
    return width() < Appearance::instance().length(kThreeInARow) && !m_content.channels &&
           m_content.rows <= kMostRows && m_content.columns <= kMostColumns;
}

void MasksLayout::arrange() {
    const auto& [bars, cards, backward, explanation, draw, charts] = m_parts;
    for (QLayout* layout :
         {static_cast<QLayout*>(m_grids), static_cast<QLayout*>(m_gradientGrid), static_cast<QLayout*>(m_bottom)}) {
        while (QLayoutItem* item = layout->takeAt(0)) {
            delete item;
        }
    }
    m_grids->addWidget(cards[0], 0, 0);
    m_grids->addWidget(cards[1], 0, 1);
    m_gradientGrid->addWidget(cards[3], 0, 0);
    if (m_pairs) {
        m_grids->addWidget(cards[2], 1, 0);
        m_grids->addWidget(draw, 1, 1);
        m_gradientGrid->addWidget(cards[4], 0, 1);
        m_gradientGrid->addWidget(backward, 1, 0, 1, 2);
    } else {
        m_grids->addWidget(cards[2], 0, 2);
        m_gradientGrid->addWidget(backward, 0, 1);
        m_gradientGrid->addWidget(cards[4], 0, 2);
        m_bottom->addWidget(draw);
    }
    m_bottom->addWidget(charts, 1);
    for (QGridLayout* grid : {m_grids, m_gradientGrid}) {
        for (int column = 0; column < 3; ++column) {
            grid->setColumnStretch(column, m_pairs && column == 2 ? 0 : 1);
        }
    }
}

void MasksLayout::fit(const Content& content) {
    m_content = content;
    if (wantsPairs() != m_pairs) {
        m_pairs = !m_pairs;
        arrange();
    }
    Appearance& look = Appearance::instance();
    const bool stacked = !m_pairs && width() < look.length(kSideBySide);
    m_bottom->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    DrawPanel& draw = *m_parts.draw;
    draw.setMinimumWidth(look.length(m_pairs ? 200 : 296));
    draw.setMaximumWidth(stacked || m_pairs ? QWIDGETSIZE_MAX : look.length(360));
    draw.setMinimumHeight(stacked ? look.length(kWholeDraw) : 0);  // the page scrolls then: all of it may show
    m_parts.charts->setMinimumHeight(look.length(kLeastCharts));
    setHeights();
}

void MasksLayout::setHeights() {
    // A small tensor's cards are as high as its rows; a large one's as its whole picture can be at this width.
    Appearance& look = Appearance::instance();
    const GridCard& first = *m_parts.cards.front();
    int most = QWIDGETSIZE_MAX;
    if (m_content.channels) {
        most = QWIDGETSIZE_MAX;  // as much of the mosaic as there is room for
    } else if (m_content.numbers) {
        const double rows = std::min(m_content.rows, kMostRows);
        most = first.heightFor(static_cast<int>(rows * m_content.cellHeight) +
                               look.length(m_content.scrolls ? 40 : 26));  // room for the scroll bar below
    } else if (m_content.columns > 0) {
        const int across = m_pairs ? 2 : 3;
        const int wide = (width() - 2 * look.length(16) - (across - 1) * look.length(12)) / across -
                         look.length(54);  // without margins and the indices beside the picture
        const double picture = static_cast<double>(wide) * m_content.rows / m_content.columns;
        most = first.heightFor(static_cast<int>(std::clamp(picture, static_cast<double>(look.length(160)), 1e5)) +
                               look.length(26));
    }
    for (GridCard* card : m_parts.cards) {
        card->setMaximumHeight(most);
        card->setMinimumHeight(std::min(most, look.length(kLeastCard)));
    }
    if (m_pairs) {
        m_parts.cards[2]->setMaximumHeight(QWIDGETSIZE_MAX);  // as high as this draw beside it
    }
    m_parts.draw->setMaximumHeight(m_pairs ? std::max(most, m_parts.draw->minimumSizeHint().height())
                                           : QWIDGETSIZE_MAX);
    m_gradients->setMaximumHeight(m_pairs ? QWIDGETSIZE_MAX : most);
    // A picture of a large tensor deserves two thirds of the height.
    const bool numbers = m_content.numbers && !m_content.channels;
    m_column->setStretch(m_column->indexOf(m_gradients) - 1, numbers ? 5 : 6);
    m_column->setStretch(m_column->count() - 1, numbers ? 4 : 3);
}

void MasksLayout::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    fit(m_content);
}

}  // namespace dropscope
