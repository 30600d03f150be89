// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/cell_painter.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

#include "engine/core/parallel.h"
#include "ui/models/cell_text.h"
#include "ui/style/hatch.h"
#include "ui/style/theme.h"

namespace dropscope {

namespace {

/// `mixed` in whole numbers, for hundreds of thousands of pixels a frame.
QRgb mixedPixel(QRgb under, QRgb over, double share) {
    const int weight = static_cast<int>(share * 256.0);
    const auto channel = [&](int from, int to) { return from + ((to - from) * weight) / 256; };
    return qRgb(channel(qRed(under), qRed(over)), channel(qGreen(under), qGreen(over)),
                channel(qBlue(under), qBlue(over)));
}

}  // namespace

CellPainter::CellPainter(Field field, const Theme& theme, double valueLimit, double pixelRatio)
    : m_field(field),
      m_theme(theme),
      m_limit(valueLimit),
      m_dropped(mixed(theme.card, theme.note, field == Field::mask ? 0.75 : 0.4).rgb()),
      m_hatch(hatchBrush(theme.hatch, pixelRatio)) {
    for (std::size_t i = 0; i < m_valueColors.size(); ++i) {
        m_valueColors[i] = valueColor(theme, static_cast<double>(i) - kColorSteps, kColorSteps).rgb();
    }
}

bool CellPainter::showsDrop(const Cell& cell) const {
    return !cell.kept && m_field != Field::x && m_field != Field::dy;
}

QColor CellPainter::ground(const Cell& cell) const {
    if (std::isnan(cell.value)) {
        return mixed(m_theme.card, m_theme.notANumber, 0.55);
    }
    if (m_field == Field::mask || showsDrop(cell)) {
        return m_theme.card;
    }
    return valueColor(m_theme, static_cast<double>(cell.value), m_limit);
}

QColor CellPainter::ink(const Cell& cell) const {
    const QColor behind = ground(cell);
    return showsDrop(cell) && behind == m_theme.card ? m_theme.struck : inkOn(m_theme, behind);
}

void CellPainter::paintGround(QPainter& painter, const QRectF& rect, const Cell& cell) const {
    painter.fillRect(rect, ground(cell));
    if (showsDrop(cell)) {
        painter.fillRect(rect, m_hatch);
    }
    if (cell.stray) {
        paintStray(painter, rect);
    }
    if (cell.byHand && m_field != Field::x && m_field != Field::dy) {
        const double corner = std::min(rect.width(), rect.height()) * 0.3;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.ink, 1.0));  // amber alone is pale on white
        painter.setBrush(m_theme.byHand);
        painter.drawPolygon(
            QPolygonF({rect.topLeft(), rect.topLeft() + QPointF(corner, 0), rect.topLeft() + QPointF(0, corner)}));
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

void CellPainter::paintStray(QPainter& painter, const QRectF& rect) const {
    // A frame and a corner: the shape says it too.
    const double width = std::clamp(rect.height() * 0.06, 1.0, 3.0);
    const double corner = std::min(rect.width(), rect.height()) * 0.36;
    painter.setPen(QPen(m_theme.error, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(width / 2, width / 2, -width / 2 - 1, -width / 2 - 1));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.error);
    const QPointF right = rect.topRight();
    painter.drawPolygon(QPolygonF({right, right - QPointF(corner, 0), right + QPointF(0, corner)}));
}

void CellPainter::paintNumber(QPainter& painter, const QRectF& rect, const Cell& cell) const {
    const bool dropped = showsDrop(cell);
    QFont font = painter.font();
    const QFont plain = font;
    font.setStrikeOut(dropped && m_field != Field::mask);
    font.setBold(std::isinf(cell.value) || (m_field == Field::mask && cell.kept));
    font.setItalic(std::isnan(cell.value));
    // An entered -0 is rare and easily overlooked: it is underlined.
    font.setUnderline(!dropped && cell.value == 0.0F && std::signbit(cell.value));
    painter.setFont(font);
    painter.setPen(ink(cell));
    const QString text = m_field == Field::mask ? QString(cell.kept ? "1" : "0") : cellText(cell.value);
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.setFont(plain);
}

QRgb CellPainter::pixel(const Cell& cell) const {
    if (cell.stray) {
        return m_theme.error.rgb();
    }
    if (cell.byHand && m_field == Field::mask) {
        return m_theme.byHand.rgb();
    }
    return showsDrop(cell) && !std::isnan(cell.value) ? m_dropped : ground(cell).rgb();
}

QRgb CellPainter::pixel(double meanValue, double droppedShare, bool anyNotFinite) const {
    if (anyNotFinite) {
        return m_theme.notANumber.rgb();
    }
    QRgb color = m_theme.card.rgb();
    if (m_field != Field::mask) {
        const double step = std::clamp(meanValue / m_limit, -1.0, 1.0) * kColorSteps;
        color = m_valueColors[static_cast<std::size_t>(std::lround(step) + kColorSteps)];
    }
    return m_field == Field::x || m_field == Field::dy ? color : mixedPixel(color, m_dropped, droppedShare);
}

QImage paintFarView(const TensorModel& model, const CellPainter& cells, const QPointF& origin, double cellWidth,
                    const QSize& size) {
    const int firstColumn = static_cast<int>(origin.x());
    const int firstRow = static_cast<int>(origin.y());
    const int columns =
        std::min(model.columnCount() - firstColumn, static_cast<int>(std::ceil(size.width() / cellWidth)) + 1);
    const int rows = std::min(model.rowCount() - firstRow, static_cast<int>(std::ceil(size.height() / cellWidth)) + 1);
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    if (columns <= 0 || rows <= 0) {
        return image;
    }
    const int rowStride = std::max(1, static_cast<int>(static_cast<double>(rows) * columns / kMostCellsRead));
    // The first cell of each pixel column and row, and one past the last: worked out once.
    const auto edges = [&](double from, int first, int count, int pixels) {
        std::vector<int> edge(static_cast<std::size_t>(pixels) + 1);
        for (int pixel = 0; pixel <= pixels; ++pixel) {
            const double cell = std::ceil(from + pixel / cellWidth) - first;
            edge[static_cast<std::size_t>(pixel)] = std::clamp(static_cast<int>(cell), 0, count);
        }
        edge.front() = 0;
        return edge;
    };
    const std::vector<int> columnEdge = edges(origin.x(), firstColumn, columns, size.width());
    const std::vector<int> rowEdge = edges(origin.y(), firstRow, rows, size.height());
    const bool hasValues = model.field() != Field::mask;
    const bool showsDrops = !model.isEditable();

    uchar* const pixels = image.bits();  // detaches once, before several threads write
    const auto bytesPerLine = static_cast<std::size_t>(image.bytesPerLine());
    const auto paintLine = [&](int y) {
        std::vector<float> values(hasValues ? static_cast<std::size_t>(columns) : 0);
        std::vector<std::uint8_t> kept(showsDrops ? static_cast<std::size_t>(columns) : 0);
        std::vector<double> valueSums(static_cast<std::size_t>(size.width()), 0.0);
        std::vector<int> keptSums(static_cast<std::size_t>(size.width()), 0);
        int rowsRead = 0;
        for (int r = rowEdge[static_cast<std::size_t>(y)]; r < rowEdge[static_cast<std::size_t>(y) + 1];
             r += rowStride) {
            ++rowsRead;
            model.readRowValues(firstRow + r, firstColumn, values, kept);
            for (std::size_t x = 0; x < valueSums.size(); ++x) {
                const auto begin = static_cast<std::size_t>(columnEdge[x]);
                const auto end = static_cast<std::size_t>(columnEdge[x + 1]);
                if (hasValues) {
                    valueSums[x] = std::accumulate(values.data() + begin, values.data() + end, valueSums[x]);
                }
                if (showsDrops) {
                    keptSums[x] = std::accumulate(kept.data() + begin, kept.data() + end, keptSums[x]);
                }
            }
        }
        auto* line = reinterpret_cast<QRgb*>(pixels + static_cast<std::size_t>(y) * bytesPerLine);
        for (std::size_t x = 0; x < valueSums.size(); ++x) {
            const int count = rowsRead * (columnEdge[x + 1] - columnEdge[x]);
            if (count > 0) {
                const double dropped = showsDrops ? 1.0 - static_cast<double>(keptSums[x]) / count : 0.0;
                // One NaN or infinity in a sum shows in the sum.
                line[x] = cells.pixel(valueSums[x] / count, dropped, !std::isfinite(valueSums[x]));
            }
        }
    };
    constexpr std::uint64_t kLinesAtOnce = 16;
    parallelFor(static_cast<std::uint64_t>(size.height()), kLinesAtOnce, [&](const Chunk& chunk) {
        for (std::uint64_t y = chunk.first; y < chunk.last; ++y) {
            paintLine(static_cast<int>(y));
        }
    });
    return image;
}

}  // namespace dropscope
