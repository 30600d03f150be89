// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/mask_picture.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <vector>

#include "engine/core/parallel.h"

namespace dropscope {

namespace {

constexpr int kShades = 256;

std::array<QRgb, kShades + 1> shadesOf(const MaskColors& colors) {
    std::array<QRgb, kShades + 1> shades{};
    for (int k = 0; k <= kShades; ++k) {
        const auto channel = [k](int dropped, int kept) { return dropped + (kept - dropped) * k / kShades; };
        shades[static_cast<std::size_t>(k)] =
            qRgb(channel(qRed(colors.dropped), qRed(colors.kept)), channel(qGreen(colors.dropped), qGreen(colors.kept)),
                 channel(qBlue(colors.dropped), qBlue(colors.kept)));
    }
    return shades;
}

}  // namespace

QImage maskPicture(std::span<const std::uint8_t> mask, int columns, const QRect& cells, const MaskColors& colors) {
    QImage picture(cells.size(), QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < picture.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(picture.scanLine(y));
        std::size_t unit = static_cast<std::size_t>(cells.top() + y) * static_cast<std::size_t>(columns) +
                           static_cast<std::size_t>(cells.left());
        for (int x = 0; x < picture.width(); ++x, ++unit) {
            line[x] = unit >= mask.size() ? 0 : mask[unit] != 0 ? colors.kept : colors.dropped;
        }
    }
    return picture;
}

QImage farMaskPicture(std::span<const std::uint8_t> mask, int columns, const QPointF& origin, const QSizeF& cell,
                      const QSize& size, const MaskColors& colors) {
    QImage picture(size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    const std::array<QRgb, kShades + 1> shades = shadesOf(colors);
    const auto edge = [](double from, int pixel, double length) {
        return static_cast<std::size_t>(std::ceil(from + pixel / length - 1e-9));
    };
    const auto width = static_cast<std::size_t>(columns);
    std::vector<std::size_t> columnEdge(static_cast<std::size_t>(size.width()) + 1);
    for (std::size_t x = 0; x < columnEdge.size(); ++x) {
        columnEdge[x] = std::min(
            width, x == 0 ? static_cast<std::size_t>(origin.x()) : edge(origin.x(), static_cast<int>(x), cell.width()));
    }
    uchar* const pixels = picture.bits();  // detaches once, before several threads write
    const auto bytesPerLine = static_cast<std::size_t>(picture.bytesPerLine());
    const auto paintLine = [&](std::size_t y) {
        const std::size_t firstRow =
            y == 0 ? static_cast<std::size_t>(origin.y()) : edge(origin.y(), static_cast<int>(y), cell.height());
        const std::size_t lastRow = edge(origin.y(), static_cast<int>(y) + 1, cell.height());
        auto* line = reinterpret_cast<QRgb*>(pixels + y * bytesPerLine);
        for (std::size_t x = 0; x + 1 < columnEdge.size(); ++x) {
            std::size_t kept = 0;
            std::size_t count = 0;
            for (std::size_t r = firstRow; r < lastRow; ++r) {
                const std::size_t first = std::min(mask.size(), r * width + columnEdge[x]);
                const std::size_t last = std::min(mask.size(), r * width + columnEdge[x + 1]);
                kept += std::accumulate(mask.begin() + static_cast<std::ptrdiff_t>(first),
                                        mask.begin() + static_cast<std::ptrdiff_t>(last), std::size_t{0});
                count += last - first;
            }
            if (count > 0) {
                line[x] = shades[kept * kShades / count];
            }
        }
    };
    constexpr std::uint64_t kLinesAtOnce = 16;
    parallelFor(static_cast<std::uint64_t>(size.height()), kLinesAtOnce, [&](const Chunk& chunk) {
        for (std::uint64_t y = chunk.first; y < chunk.last; ++y) {
            paintLine(static_cast<std::size_t>(y));
        }
    });
    return picture;
}

}  // namespace dropscope
