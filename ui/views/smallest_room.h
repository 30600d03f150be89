// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QSize>
#include <optional>

namespace dropscope {

/// The room that views which move together have: what fits the smallest of them fits all.
class SmallestRoom {
public:
    /// `view` is only a key.
    void set(const QObject* view, const QSize& room) { m_rooms[view] = room; }
    void remove(const QObject* view) { m_rooms.remove(view); }

    /// Nothing where there is no view.
    [[nodiscard]] std::optional<QSize> size() const {
        if (m_rooms.isEmpty()) {
            return std::nullopt;
        }
        QSize smallest = *m_rooms.cbegin();
        for (const QSize& room : m_rooms) {
            smallest = smallest.boundedTo(room);
        }
        return smallest;
    }

private:
    QHash<const QObject*, QSize> m_rooms;
};

}  // namespace dropscope
