// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <cstdint>
#include <optional>
#include <vector>

namespace dropscope {

/// All units of a mask as small squares, one row per index of the first axis: a dropped channel is one hatched square,
/// whichever slice the grids show. Fed with plain values.
class UnitMap : public QWidget {
    Q_OBJECT

public:
    /// More units than this are not drawn: squares would be smaller than a pixel.
    static constexpr std::uint64_t kMostUnits = 1U << 14;

    explicit UnitMap(QWidget* parent = nullptr);

    /// `kept`: rows × columns bytes, row-major, 1 kept and 0 dropped.
    void show(int rows, int columns, std::vector<std::uint8_t> kept);

    /// The unit that the grids show, framed; none: no frame.
    void setCurrent(std::optional<std::uint64_t> unit);

    /// Where a unit is drawn: for tests and for people's tools.
    [[nodiscard]] QRectF unitRect(std::uint64_t unit) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// A unit was clicked.
    void chosen(std::uint64_t unit);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] double side() const;
    [[nodiscard]] std::optional<std::uint64_t> unitAt(const QPointF& position) const;
    void describe();

    int m_rows = 0;
    int m_columns = 0;
    std::vector<std::uint8_t> m_kept;
    std::optional<std::uint64_t> m_current;
};

}  // namespace dropscope
