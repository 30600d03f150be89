// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRectF>
#include <QSize>
#include <optional>

#include "ui/views/smallest_room.h"

namespace dropscope {

/// Where all mosaics of a page look: the pictures of a tensor's slices in reading order, one size for all, one scroll
/// position, one current picture; shared so that the mosaics move together. Positions are logical pixels from the top left
/// of what is seen. Thread rule: GUI thread only.
class MosaicViewport : public QObject {
    Q_OBJECT

public:
    explicit MosaicViewport(QObject* parent = nullptr) : QObject(parent) {}

    /// Other pictures: so many, each of rows × columns cells. Shows the first ones, as large as lets all be seen.
    void setTable(std::uint64_t pictures, std::int64_t rows, std::int64_t columns);
    /// The room of one visible mosaic; the smallest counts. `mosaic` is only a key.
    void setRoom(const QObject* mosaic, const QSize& room);
    void removeRoom(const QObject* mosaic);

    [[nodiscard]] int count() const { return m_count; }

    // --- size of a picture ---
    [[nodiscard]] double tileWidth() const { return m_tileWidth; }
    [[nodiscard]] double smallestTile() const;
    [[nodiscard]] double largestTile() const;
    /// Keeps the picture at `anchor` where it is.
    void zoomTo(double tileWidth, const QPointF& anchor);
    void zoomBy(double factor);  ///< around the current picture
    void zoomToFit();

    // --- where a picture is ---
    [[nodiscard]] int columns() const;
    [[nodiscard]] QRectF pictureRect(int picture) const;
    [[nodiscard]] QRectF captionRect(int picture) const;
    [[nodiscard]] std::optional<int> pictureAt(const QPointF& position) const;
    /// The first one in sight, and one past the last.
    [[nodiscard]] std::pair<int, int> inSight() const;

    // --- scroll, in pixels ---
    [[nodiscard]] double offset() const { return m_offset; }
    [[nodiscard]] double largestOffset() const;
    void scrollTo(double offset);

    /// What a session keeps: a width that somebody chose, 0 where nobody has, and the first picture of the first row in sight.
    struct Look {
        double tileWidth = 0.0;
        int firstPicture = 0;
    };
    [[nodiscard]] Look look() const;
    /// Looks there, also after the room has changed, until somebody moves. What cannot be is as near as can be.
    void returnTo(const Look& look);

    // --- the current picture ---
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int picture);  ///< into sight, too; the nearest there is

signals:
    void moved();
    void currentChanged();

private:
    [[nodiscard]] double pictureHeight() const;
    [[nodiscard]] double stepX() const;
    [[nodiscard]] double stepY() const;
    [[nodiscard]] int rowsNeeded() const;
    [[nodiscard]] double topOf(int picture) const;  // from the first row's
    void fitFirst();
    void place(double offset);
    void placeWanted();
    void takeSmallestRoom();

    SmallestRoom m_rooms;
    QSize m_room;
    int m_count = 0;
    double m_aspect = 1.0;  // height of a picture over its width
    double m_tileWidth = 64.0;
    double m_offset = 0.0;
    int m_current = 0;
    bool m_zoomed = false;
    std::optional<Look> m_wanted;  // of returnTo, until somebody moves
};

}  // namespace dropscope
