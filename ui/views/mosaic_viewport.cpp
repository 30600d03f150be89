// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/mosaic_viewport.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "ui/style/appearance.h"

namespace dropscope {

namespace {

// Design lengths.
constexpr double kSmallest = 48.0;  // "dropped" fits into it
constexpr double kFirst = 112.0;    // nobody needs more before they ask
constexpr double kLargest = 320.0;
constexpr double kFlattest = 20.0;  // the least height of a picture
constexpr double kGap = 8.0;
constexpr double kCaption = 16.0;
constexpr double kTallest = 1.5;  // of the width: a column of a picture would push the others away

double scaled(double design) { return Appearance::instance().length(design); }

}  // namespace

double MosaicViewport::smallestTile() const { return scaled(kSmallest); }
double MosaicViewport::largestTile() const {
    return std::max(smallestTile(), std::min(scaled(kLargest), m_room.width() - 2.0));
}
double MosaicViewport::pictureHeight() const {
    return std::clamp(m_tileWidth * m_aspect, scaled(kFlattest), m_tileWidth * kTallest);
}
double MosaicViewport::stepX() const { return m_tileWidth + scaled(kGap); }
double MosaicViewport::stepY() const { return pictureHeight() + scaled(kCaption) + scaled(kGap); }

int MosaicViewport::columns() const {
    return std::max(1, static_cast<int>((m_room.width() - 2.0 + scaled(kGap)) / stepX()));
}

double MosaicViewport::topOf(int picture) const {
    const int row = picture / columns();
    return row * stepY();
}

int MosaicViewport::rowsNeeded() const { return (m_count + columns() - 1) / columns(); }

double MosaicViewport::largestOffset() const { return std::max(0.0, rowsNeeded() * stepY() - m_room.height()); }

void MosaicViewport::setTable(std::uint64_t pictures, std::int64_t rows, std::int64_t columns) {
    m_count = static_cast<int>(std::min<std::uint64_t>(pictures, std::numeric_limits<int>::max() / 1024));
    m_aspect = columns == 0 ? 1.0 : static_cast<double>(rows) / static_cast<double>(columns);
    m_current = 0;
    m_zoomed = false;
    m_wanted.reset();
    fitFirst();
    emit currentChanged();
}

void MosaicViewport::fitFirst() {
    m_offset = 0.0;
    // As large as lets all pictures be seen; where even the smallest do not fit, the smallest.
    m_tileWidth = std::min(scaled(kFirst), largestTile());
    while (m_tileWidth > smallestTile() && largestOffset() > 0.0) {
        m_tileWidth = std::max(smallestTile(), m_tileWidth - 4.0);
    }
    // What is left beside them is theirs, if that costs nothing below.
    const double narrow = m_tileWidth;
    const bool scrolls = largestOffset() > 0.0;
    m_tileWidth = std::clamp((m_room.width() - 2.0 + scaled(kGap)) / columns() - scaled(kGap) - 0.01, narrow,
                             std::max(narrow, scaled(kFirst)));
    if (!scrolls && largestOffset() > 0.0) {
        m_tileWidth = narrow;
    }
    emit moved();
}

void MosaicViewport::setRoom(const QObject* mosaic, const QSize& room) {
    m_rooms.set(mosaic, room);
    takeSmallestRoom();
}

void MosaicViewport::removeRoom(const QObject* mosaic) {
    m_rooms.remove(mosaic);
    takeSmallestRoom();
}

void MosaicViewport::takeSmallestRoom() {
    const std::optional<QSize> smallest = m_rooms.size();
    if (!smallest || *smallest == m_room) {
        return;
    }
    m_room = *smallest;
    if (m_wanted) {
        placeWanted();
    } else if (!m_zoomed) {
        const int kept = m_current;
        fitFirst();
        setCurrent(kept);
    } else {
        m_tileWidth = std::clamp(m_tileWidth, smallestTile(), largestTile());
        m_offset = std::clamp(m_offset, 0.0, largestOffset());
        emit moved();
    }
}

QRectF MosaicViewport::pictureRect(int picture) const {
    const int across = columns();
    return {1.0 + picture % across * stepX(), topOf(picture) - m_offset + 1.0, m_tileWidth, pictureHeight()};
}

QRectF MosaicViewport::captionRect(int picture) const {
    const QRectF above = pictureRect(picture);
    // Words may use the gap to the next picture.
    return {above.left(), above.bottom() + 1.0, stepX() - 2.0, scaled(kCaption)};
}

std::optional<int> MosaicViewport::pictureAt(const QPointF& position) const {
    const auto column = static_cast<int>(std::floor((position.x() - 1.0) / stepX()));
    const auto row = static_cast<int>(std::floor((position.y() + m_offset) / stepY()));
    const int picture = row * columns() + column;
    const bool there = column >= 0 && column < columns() && row >= 0 && picture < m_count;
    return there ? std::optional(picture) : std::nullopt;
}

std::pair<int, int> MosaicViewport::inSight() const {
    const auto first = static_cast<int>(m_offset / stepY());
    const auto last = static_cast<int>(std::ceil((m_offset + m_room.height()) / stepY()));
    return {std::min(m_count, first * columns()), std::min(m_count, last * columns())};
}

void MosaicViewport::zoomTo(double tileWidth, const QPointF& anchor) {
    const double wanted = std::clamp(tileWidth, smallestTile(), largestTile());
    if (wanted == m_tileWidth) {
        return;
    }
    const int under = pictureAt(anchor).value_or(m_current);
    const double share = (anchor.y() - pictureRect(under).top()) / stepY();
    m_zoomed = true;
    m_wanted.reset();
    m_tileWidth = wanted;
    m_offset = 0.0;
    m_offset = std::clamp(pictureRect(under).top() + share * stepY() - anchor.y(), 0.0, largestOffset());
    emit moved();
}

void MosaicViewport::zoomBy(double factor) { zoomTo(m_tileWidth * factor, pictureRect(m_current).center()); }

void MosaicViewport::zoomToFit() {
    m_zoomed = false;
    m_wanted.reset();
    fitFirst();
    setCurrent(m_current);
}

void MosaicViewport::scrollTo(double offset) {
    m_wanted.reset();
    place(offset);
}

MosaicViewport::Look MosaicViewport::look() const {
    constexpr double kRounding = 1e-6;
    return m_wanted.value_or(
        Look{m_zoomed ? m_tileWidth : 0.0, static_cast<int>(m_offset / stepY() + kRounding) * columns()});
}

void MosaicViewport::returnTo(const Look& look) {
    m_wanted = look;
    placeWanted();
}

void MosaicViewport::placeWanted() {
    m_zoomed = m_wanted->tileWidth > 0.0;
    if (m_zoomed) {
        m_tileWidth = std::clamp(m_wanted->tileWidth, smallestTile(), largestTile());
    } else {
        fitFirst();
    }
    place(topOf(std::max(0, m_wanted->firstPicture)));
    emit moved();
}

void MosaicViewport::place(double offset) {
    const double inside = std::clamp(offset, 0.0, largestOffset());
    if (inside != m_offset) {
        m_offset = inside;
        emit moved();
    }
}

void MosaicViewport::setCurrent(int picture) {
    if (m_count == 0) {
        return;
    }
    const int inside = std::clamp(picture, 0, m_count - 1);
    const bool other = inside != m_current;
    m_current = inside;
    m_wanted.reset();
    if (!m_room.isEmpty()) {
        const double top = topOf(m_current);
        place(top < m_offset ? top : std::max(m_offset, top + stepY() - m_room.height()));
    }
    if (other) {
        emit currentChanged();
    }
}

}  // namespace dropscope
