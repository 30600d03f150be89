// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <vector>

class QBoxLayout;
class QGridLayout;
class QVBoxLayout;

namespace dropscope {

class ChartPanel;
class DrawPanel;
class GridCard;

/// Where the Masks page's parts stand beside its controls. Wide: x, mask and y in a row, this draw and the charts below.
/// Narrow (presentation mode on a projector, a large font), and the table small enough to be read as numbers: x and mask,
/// then y and this draw, so that all columns are in sight. A page too low for its parts scrolls.
class MasksLayout : public QScrollArea {
    Q_OBJECT

public:
    struct Parts {
        std::vector<QWidget*> bars;    // above the grids, from the top
        std::vector<GridCard*> cards;  // x, mask, y, dL/dy, dL/dx
        QWidget* backward;             // between the gradients
        QWidget* explanation;
        DrawPanel* draw;
        ChartPanel* charts;
    };
    explicit MasksLayout(const Parts& parts, QWidget* parent = nullptr);

    void showGradients(bool show);
    [[nodiscard]] bool showsGradients() const { return !m_gradients->isHidden(); }

    /// What the cards show, in which the arrangement and the heights depend.
    struct Content {
        int rows = 0;
        int columns = 0;
        bool channels = false;    // as pictures
        bool numbers = true;      // cells are wide enough for them
        bool scrolls = false;     // some columns are out of sight
        double cellHeight = 0.0;  // logical pixels
    };
    /// Arranges everything for what is shown and for the width there is.
    void fit(const Content& content);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();    // lengths, after a change of the appearance
    void arrange();  // who stands where
    void setHeights();
    [[nodiscard]] bool wantsPairs() const;

    Parts m_parts;
    Content m_content;
    QVBoxLayout* m_column;
    QGridLayout* m_grids;
    QWidget* m_gradients;
    QGridLayout* m_gradientGrid;
    QBoxLayout* m_bottom;
    bool m_pairs = false;
};

}  // namespace dropscope
