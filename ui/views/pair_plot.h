// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <utility>
#include <vector>

#include "ui/style/series_color.h"

namespace dropscope {

/// One line for each seed, from its number on one side to its number on the other: whether all lines lean the same way is what
/// a paired comparison is about.
class PairPlot : public QWidget {
    Q_OBJECT

public:
    explicit PairPlot(QWidget* parent = nullptr);

    /// Pairs with a number that is not finite are left out; `first` and `second` name the two sides.
    void setPairs(std::vector<std::pair<double, double>> pairs, const QString& first, const QString& second);

    /// The colours of the two sides; the circle and the square stay.
    void setColors(SeriesColor first, SeriesColor second);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<std::pair<double, double>> m_pairs;
    QString m_first;
    QString m_second;
    SeriesColor m_firstColor = SeriesColor::without;
    SeriesColor m_secondColor = SeriesColor::with;
};

}  // namespace dropscope
