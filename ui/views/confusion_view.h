// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>
#include <cstdint>
#include <vector>

namespace dropscope {

/// Which classes a network takes for which: a row for each true class, a column for each class it found. Counts are numbers,
/// their share of the row is tint, the right ones are framed. Where the numbers would be too small to read, a sentence.
class ConfusionView : public QWidget {
    Q_OBJECT

public:
    explicit ConfusionView(QWidget* parent = nullptr);

    /// `counts` is names × names, row-major, after `step` steps; both empty: none yet.
    void setCounts(const QStringList& names, const std::vector<std::uint32_t>& counts, std::uint64_t step);
    [[nodiscard]] const QStringList& names() const { return m_names; }
    [[nodiscard]] const std::vector<std::uint32_t>& counts() const { return m_counts; }
    [[nodiscard]] std::uint64_t step() const { return m_step; }
    /// Of all samples, those whose class was found; 0 of none.
    [[nodiscard]] double share() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Plan {
        QRectF cells;
        double cellWidth;
        double cellHeight;
        QFont numbers;
        bool fits;
    };

    [[nodiscard]] Plan plan() const;
    [[nodiscard]] std::uint64_t rowSum(int row) const;
    [[nodiscard]] std::uint32_t at(int row, int column) const {
        return m_counts[static_cast<std::size_t>(row * m_names.size() + column)];
    }
    /// "0 T-shirt/top", or the name alone where it is the number.
    [[nodiscard]] QString label(int number) const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString spoken() const;
    void paintCells(QPainter& painter, const Plan& plan) const;

    QStringList m_names;
    std::vector<std::uint32_t> m_counts;
    std::uint64_t m_step = 0;
};

}  // namespace dropscope
