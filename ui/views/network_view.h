// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

#include "ui/jobs/training_job.h"

namespace dropscope {

/// The network as circles and lines, with the units that one step drops: hatched, crossed, and without lines. Lines are
/// weights: blue below 0, red above, the stronger the larger. Of wide layers the first units are drawn.
class NetworkView : public QWidget {
    Q_OBJECT

public:
    explicit NetworkView(QWidget* parent = nullptr);

    void setPicture(std::shared_ptr<const NetworkPicture> picture);
    [[nodiscard]] const std::shared_ptr<const NetworkPicture>& picture() const { return m_picture; }
    /// For each layer of units but the outputs, the inputs first: 1 kept, 0 dropped; an empty list keeps all.
    void setKept(std::vector<std::vector<std::uint8_t>> kept);
    [[nodiscard]] const std::vector<std::vector<std::uint8_t>>& kept() const { return m_kept; }

    /// For each layer of lines: outputs × inputs, 1 kept, 0 dropped and not drawn; an empty list keeps all.
    void setKeptWeights(std::vector<std::vector<std::uint8_t>> kept);
    [[nodiscard]] const std::vector<std::vector<std::uint8_t>>& keptWeights() const { return m_keptWeights; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString spoken() const;
    [[nodiscard]] bool isKept(std::size_t layer, std::size_t unit) const;
    [[nodiscard]] bool isWeightKept(std::size_t layer, std::size_t out, std::size_t in) const;

    std::shared_ptr<const NetworkPicture> m_picture;
    std::vector<std::vector<std::uint8_t>> m_kept;
    std::vector<std::vector<std::uint8_t>> m_keptWeights;
};

}  // namespace dropscope
