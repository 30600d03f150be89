// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/document/document.h"

class QLabel;

namespace dropscope {

class UnitMap;

/// The line that draws all units of a mask whose slices are dropped as one: channels, samples. Hidden where the grids
/// themselves show the units. A click asks for the slice of that unit.
class UnitBar : public QWidget {
    Q_OBJECT

public:
    explicit UnitBar(const Document& document, QWidget* parent = nullptr);

    /// False where another view shows the units.
    void setWanted(bool wanted);

    /// Reads the units of this draw anew.
    void refresh();

    /// The grids show the slice that begins at this cell.
    void showSliceAt(std::uint64_t flat);

signals:
    /// The index of a unit's first element, one number for each axis.
    void sliceAsked(const std::vector<std::int64_t>& index);

private:
    const Document& m_document;
    QLabel* m_caption;
    UnitMap* m_map;
    std::uint64_t m_shown = 0;
    bool m_wanted = true;
};

}  // namespace dropscope
