// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>

#include "ui/models/channel_text.h"

class QAbstractButton;
class QLabel;

namespace dropscope {

/// The lines above a mosaic of channels: which of them this mask drops, and which are all 0 in x, as words that can be
/// copied whole.
class ChannelBar : public QWidget {
    Q_OBJECT

public:
    explicit ChannelBar(QWidget* parent = nullptr);

    /// A list without a sentence hides its line.
    void showDropped(const ChannelList& list) { show(0, list); }
    void showZero(const ChannelList& list) { show(1, list); }

private:
    struct Line {
        QWidget* row = nullptr;
        QLabel* words = nullptr;
        QString whole;
    };
    void show(std::size_t line, const ChannelList& list);

    std::array<Line, 2> m_lines;
};

}  // namespace dropscope
