// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/models/special_search.h"
#include "ui/panels/card.h"

class QBoxLayout;
class QGridLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace dropscope {

class IntervalGauge;

/// The card "This draw": how many units were kept, where that lies among all draws, mean and spread before and after, and
/// one computed sentence that says what was found.
class DrawPanel : public Card {
    Q_OBJECT

public:
    explicit DrawPanel(QWidget* parent = nullptr);

    /// `setByHand`: how many cells a person dropped or kept.
    void show(const DrawReport& report, const MaskSettings& settings, std::size_t setByHand);
    /// While the numbers are on their way: no number of another tensor stays.
    void showText(const QString& text);
    /// Why there are no numbers, in their place.
    void showReason(const QString& reason);

    /// Low enough for a projector: it scrolls, what matters most first, when there is no room for all.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The next such value of y is looked for.
    void specialAsked(dropscope::Special what);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] static QString expectationOf(const DrawReport& report, const MaskSettings& settings, bool withCounts);
    void place();
    void placeFigure();
    void placeTable();
    void showOrHide(bool counted);

    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_column = nullptr;
    QLabel* m_figure;
    QLabel* m_share;
    QBoxLayout* m_figures;
    QLabel* m_expected;
    IntervalGauge* m_gauge;
    QWidget* m_table;
    QGridLayout* m_grid;
    bool m_isNarrow = false;
    QLabel* m_meanBand;
    QLabel* m_whose[3] = {};     // x, y, theory
    QLabel* m_what[2] = {};      // mean, variance
    QLabel* m_cells[2][3] = {};  // what of whom
    QLabel* m_run;
    QLabel* m_special;
    QLabel* m_finding;
};

/// "an ordinary draw: ..." or "an unusual draw: ...": what the panel says below its numbers.
[[nodiscard]] QString findingOf(const DrawReport& report, const MaskSettings& settings, std::size_t setByHand);

}  // namespace dropscope
