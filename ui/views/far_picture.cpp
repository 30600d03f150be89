// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/far_picture.h"

namespace dropscope {

namespace {

constexpr int kPauseMs = 40;

/// Pictures come one after the other, each painted on all cores, and do not wait for statistics.
QThreadPool& pool() {
    static QThreadPool pictures;
    pictures.setMaxThreadCount(1);
    return pictures;
}

/// Where `picture` lies in a view that looks at `frame`.
QRectF placeIn(const FarFrame& frame, const FarFrame& picture) {
    const QPointF from = picture.origin - frame.origin;
    return {from.x() * frame.cell.width(), from.y() * frame.cell.height(),
            picture.size.width() * frame.cell.width() / picture.cell.width(),
            picture.size.height() * frame.cell.height() / picture.cell.height()};
}

}  // namespace

FarPicture::FarPicture(QObject* parent) : QObject(parent), m_job(pool()) {
    m_delay.setSingleShot(true);
    m_delay.setInterval(kPauseMs);
    connect(&m_delay, &QTimer::timeout, this, &FarPicture::start);
}

FarPicture::~FarPicture() {
    m_job.cancel();
    pool().waitForDone();  // what was cancelled is on its way out
}

void FarPicture::invalidate() {
    m_whole = {};
    m_sample = {};
    m_job.cancel();
    m_delay.stop();
}

void FarPicture::paint(QPainter& painter, const QPoint& place, const FarFrame& frame,
                       const std::function<FarCells()>& cells, const std::function<FarColors()>& colors, bool whole) {
    m_isEmpty = false;
    if (!m_whole.image.isNull() && m_whole.frame == frame) {
        painter.drawImage(place, m_whole.image);
        return;
    }
    const FarCells now = cells();
    const bool near = isNear(now, frame);
    if (whole || (near && cellsIn(now, frame) <= kAtOnceCells)) {
        m_whole = {paintFarView(now, colors(), frame, kMostCells), frame};
        m_delay.stop();
        m_job.cancel();
        painter.drawImage(place, m_whole.image);
        return;
    }
    const QRectF known = m_whole.image.isNull() ? QRectF() : placeIn(frame, m_whole.frame);
    if (near && !known.contains(QRectF(QPointF(0, 0), QSizeF(frame.size)))) {
        if (m_sample.image.isNull() || m_sample.frame != frame) {
            const double most = now.grid->isReplayed() ? kAtOnceCells / 4 : kAtOnceCells;
            m_sample = {paintFarView(now, colors(), frame, most), frame};
        }
        painter.drawImage(place, m_sample.image);
    }
    if (!known.isEmpty()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(known.translated(place), m_whole.image);
        painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    }
    m_isEmpty = !near && known.isEmpty();
    ask(frame, cells, colors);
}

void FarPicture::ask(const FarFrame& frame, const std::function<FarCells()>& cells,
                     const std::function<FarColors()>& colors) {
    m_cells = cells;
    m_colors = colors;
    if (m_job.isRunning()) {
        m_wanted =
            frame;  // of the same cells: what is on its way is of use, and the next is asked for when it is painted
        return;
    }
    if (!m_delay.isActive() || m_wanted != frame) {
        m_wanted = frame;
        m_delay.start();
    }
}

void FarPicture::start() {
    const auto work = [cells = m_cells(), colors = m_colors(), frame = m_wanted](const Task& task) {
        return Picture{paintFarView(cells, colors, frame, kMostCells, task), frame};
    };
    m_job.start<Picture>(work, [this](const Picture& picture) {
        m_whole = picture;
        emit arrived();
    });
}

}  // namespace dropscope
