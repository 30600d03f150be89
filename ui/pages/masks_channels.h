// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <vector>

#include "ui/document/document.h"
#include "ui/jobs/job_slot.h"
#include "ui/models/slice_plan.h"
#include "ui/views/mosaic_viewport.h"

class QWidget;

namespace dropscope {

class ChannelBar;
class ChannelView;
class GridCard;

/// The Masks page's other way to look at a tensor of three axes or more: every grid as a mosaic of its slices, and in words
/// which of them are dropped.
class MasksChannels : public QObject {
    Q_OBJECT

public:
    /// Puts a mosaic beside the grid of each card, which outlives this.
    MasksChannels(Document& document, std::vector<GridCard*> cards, QObject* parent);

    /// The lines of words; hidden while there are no mosaics.
    [[nodiscard]] QWidget* bar() const;

    /// Asks for mosaics or grids; a tensor of one slice is a grid all the same.
    void ask(bool mosaics);
    [[nodiscard]] bool isAsked() const { return m_asked; }
    [[nodiscard]] bool isShown() const;
    [[nodiscard]] MosaicViewport& mosaic() { return m_mosaic; }

    /// Another tensor, other axes, other names.
    void setPlan(const SlicePlan& plan, const QStringList& names);
    /// The grids' slice: the current picture.
    void setSlice(std::uint64_t slice);
    void setValueLimit(double limit);
    /// Something of the document changed.
    void refresh(Document::Changes changes);

    [[nodiscard]] bool isBusy() const;

signals:
    void sliceAsked(const std::vector<std::int64_t>& leading);
    /// The grids are asked for, at the slice last asked for.
    void gridAsked();

private:
    void showWords();
    void findZeros();

    Document& m_document;
    std::vector<GridCard*> m_cards;
    std::vector<ChannelView*> m_views;
    MosaicViewport m_mosaic;
    SlicePlan m_plan;
    QStringList m_names;
    ChannelBar* m_bar;
    bool m_asked = false;
    std::vector<std::uint8_t> m_zero;  // empty: not known
    JobSlot m_zeroJob;
};

}  // namespace dropscope
