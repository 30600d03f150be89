// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>
#include <optional>

#include "ui/models/draw_history.h"

namespace dropscope {

/// What a TimeStrip shows.
struct StripContent {
    DrawHistory history;
    std::uint32_t currentDraw = 0;
    std::optional<std::size_t> currentColumn = {};  ///< the unit that the page looks at
    std::uint64_t unitCount = 0;  ///< of the whole mask: more than there are columns where some are left out
    QString unitWord = {};        ///< "element", "channel"
    QString note = {};            ///< a sentence below; may be empty
};

/// One row for each draw, one column for each unit: a unit's history at a glance. Dropped is hatched, or grey where a cell
/// is small; the current draw is framed, its neighbours with the very same mask have an equals sign. A click, Up, Down, Page
/// Up, Page Down and Home go to a draw; Left and Right walk over the units.
class TimeStrip : public QWidget {
    Q_OBJECT

public:
    explicit TimeStrip(QWidget* parent = nullptr);

    void show(StripContent content);
    /// Shows a sentence instead.
    void clear(const QString& reason);

    /// How many draws and units there is room for.
    [[nodiscard]] std::uint32_t drawRoom() const;
    [[nodiscard]] std::size_t unitRoom() const;

    /// Where a cell is drawn: for tests and for people's tools.
    [[nodiscard]] QRectF cellRect(std::size_t row, std::size_t column) const;

    /// "draw 7, element 3: dropped. Element 3 was dropped in 17 of 38 draws shown." Of the cell under the mouse, or of the
    /// current ones.
    [[nodiscard]] QString sentence() const;

    [[nodiscard]] QString csv() const;
    [[nodiscard]] QImage image(QSize size) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void drawChosen(std::uint32_t draw);
    void roomChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Place {
        std::size_t row;
        std::size_t column;
    };
    [[nodiscard]] QRect innerRect() const;  // less the focus frame's room
    [[nodiscard]] QRectF gridRect() const;
    [[nodiscard]] double rowHeight() const;
    [[nodiscard]] std::optional<Place> placeAt(const QPointF& position) const;
    [[nodiscard]] std::optional<std::size_t> currentRow() const;
    [[nodiscard]] std::optional<Place> place() const;  // hovered, or current
    [[nodiscard]] QString noteText() const;
    void goTo(std::int64_t draw);
    void paintCells(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintNumbers(QPainter& painter) const;
    void describe();

    StripContent m_content;
    QString m_reason;
    std::optional<Place> m_hovered;
    std::optional<std::size_t> m_column;  // walked to by keys
};

}  // namespace dropscope
