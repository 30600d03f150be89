// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "engine/stats/binomial.h"

namespace dropscope {

/// A line from 0 to n with the band in which 95 % of draws keep a count, the expected count, and this draw's dot.
class IntervalGauge : public QWidget {
    Q_OBJECT

public:
    explicit IntervalGauge(QWidget* parent = nullptr);

    /// `kept` and `expected` in [0, units].
    void show(std::uint64_t units, std::uint64_t kept, double expected, const CountInterval& interval);
    void clear();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::uint64_t m_units = 0;
    std::uint64_t m_kept = 0;
    double m_expected = 0.0;
    CountInterval m_interval{0, 0};
};

}  // namespace dropscope
