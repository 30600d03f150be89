// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

#include "ui/charts/chart_widget.h"
#include "ui/views/grid_access.h"

namespace dropscope {

/// One number for each pair of values of two variables. NaN: not there (yet).
struct HeatCell {
    double value;
    double low;  ///< of its interval
    double high;
    QString note;  ///< a word more: "2 diverged"
};

struct HeatData {
    QString xName;
    QString yName;
    QStringList xLabels;
    QStringList yLabels;          ///< from below
    std::vector<HeatCell> cells;  ///< row by row from below, xLabels.size() each
    bool shares = false;          ///< shown in percent
    bool lowIsBest = true;
};

/// A grid of cells, the darker the larger, each with its number; the best one is framed and says so. One hue from the card's
/// colour on, so that it can be told without telling colours. With the keyboard the arrows choose a cell, as in the grids, and
/// Enter is a click; screen readers see a table.
class HeatMap : public ChartWidget, public SpokenGrid {
    Q_OBJECT

public:
    explicit HeatMap(QWidget* parent = nullptr);

    void setData(HeatData data, const QString& finding);
    [[nodiscard]] const HeatData& data() const { return m_data; }
    [[nodiscard]] QString csv() const override;

    /// The cell that has the keyboard: x is the column, y the row from below.
    [[nodiscard]] QPoint current() const;

    // Their rows are counted from above, as they are seen.
    [[nodiscard]] QSize spokenSize() const override;
    [[nodiscard]] QString spokenCell(const QPoint& cell) const override;
    [[nodiscard]] QPoint spokenCurrent() const override;
    [[nodiscard]] QRect spokenSelection() const override;
    [[nodiscard]] bool mayEditCells() const override { return false; }
    [[nodiscard]] QRectF spokenRect(const QPoint& cell) const override;

signals:
    /// A click or Enter; the row from below.
    void cellClicked(int column, int row);

protected:
    void forgetData() override { m_data = {}; }
    PlotFrame rebuild(PlotView& view) override;
    void paintBelow(QPainter& painter, const PlotFrame& frame) const override;
    void paintAbove(QPainter& painter, const PlotFrame& frame) const override;
    [[nodiscard]] std::unique_ptr<ChartWidget> twin() const override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void choose(const QPoint& cell);
    [[nodiscard]] QRectF boxOf(const PlotFrame& frame, int column, int row) const;
    /// What the cell says besides its number: the best, a note, the interval.
    [[nodiscard]] QStringList wordsOf(int column, int row) const;
    [[nodiscard]] QPoint turned(const QPoint& cell) const;  ///< counts rows from the other end
    [[nodiscard]] const HeatCell& cell(int column, int row) const;
    [[nodiscard]] QString words(double value) const;
    [[nodiscard]] int best() const;  ///< number of the cell; -1: none

    HeatData m_data;
    QPoint m_current;
    QString m_finding;
};

}  // namespace dropscope
