// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/channel_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "engine/core/parallel.h"
#include "ui/style/appearance.h"
#include "ui/style/hatch.h"
#include "ui/views/cell_painter.h"
#include "ui/views/zoom_gesture.h"

namespace dropscope {

namespace {

constexpr double kPixelsPerWheelStep = 60.0;
constexpr int kLeastCells = 1'000;  // of a picture, however many are in sight
constexpr qsizetype kMostPictures = 4'000;

}  // namespace

ChannelView::ChannelView(const TensorModel& model, MosaicViewport& sharedViewport, QWidget* parent)
    : QAbstractScrollArea(parent), m_model(model), m_mosaic(sharedViewport) {
    installSpokenGrids();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there, or the mosaics would not be equally wide.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setAutoFillBackground(false);
    viewport()->grabGesture(Qt::PinchGesture);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ChannelView::refresh);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ChannelView::refresh);
    connect(&m_mosaic, &MosaicViewport::moved, this, [this] {
        updateScrollBar();
        viewport()->update();
    });
    connect(&m_mosaic, &MosaicViewport::currentChanged, this, [this] {
        viewport()->update();
        sayCurrent();
    });
    connect(&Appearance::instance(), &Appearance::changed, this, [this] {
        place();
        refresh();
    });
}

void ChannelView::setValueLimit(double limit) {
    if (limit != m_valueLimit) {
        m_valueLimit = limit;
        refresh();
    }
}

void ChannelView::setAxisNames(const QStringList& names) {
    m_names = names;
    refresh();
}

void ChannelView::refresh() {
    m_pictures.clear();
    m_job.cancel();
    viewport()->update();
    sayCurrent();
}

// --- geometry ---

void ChannelView::place() {
    if (isVisible()) {
        m_mosaic.setRoom(this, viewport()->size());
    }
    updateScrollBar();
}

void ChannelView::showEvent(QShowEvent* event) {
    QAbstractScrollArea::showEvent(event);
    place();
}

void ChannelView::hideEvent(QHideEvent* event) {
    QAbstractScrollArea::hideEvent(event);
    m_mosaic.removeRoom(this);
}

void ChannelView::resizeEvent(QResizeEvent*) { place(); }

void ChannelView::updateScrollBar() {
    m_updatingBar = true;
    QScrollBar* bar = verticalScrollBar();
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(static_cast<int>(kPixelsPerWheelStep));
    bar->setRange(0, static_cast<int>(std::ceil(m_mosaic.largestOffset())));
    bar->setValue(static_cast<int>(m_mosaic.offset()));
    m_updatingBar = false;
}

void ChannelView::scrollContentsBy(int, int) {
    if (!m_updatingBar) {
        m_mosaic.scrollTo(verticalScrollBar()->value());
    }
}

// --- painting ---

bool ChannelView::isSlow() const {
    constexpr std::uint64_t kFewCells = 1U << 16;  // at once, however they are read
    return m_model.document().x().elementCount() > kFewCells &&
           m_model.document().snapshot(m_model.field()).isSequential();
}

std::function<SampledPicture(int)> ChannelView::pictureWork() const {
    const Field field = m_model.field();
    const auto [first, last] = m_mosaic.inSight();
    const QSize size = (m_mosaic.pictureRect(first).size() * devicePixelRatioF()).toSize();
    const int cellsOfEach = std::max(kLeastCells, kMostCells / std::max(1, last - first));
    return [grid = std::make_shared<const FieldSnapshot>(m_model.document().snapshot(field)),
            plan = std::make_shared<const SlicePlan>(m_model.plan()), size, cellsOfEach,
            cells =
                CellPainter(field, Appearance::instance().theme(), m_valueLimit, devicePixelRatioF())](int picture) {
        return sampledPicture(sliceTable(grid, plan, static_cast<std::uint64_t>(picture)), cells, size, cellsOfEach);
    };
}

void ChannelView::fetch() {
    const auto [first, last] = m_mosaic.inSight();
    std::vector<int> missing;
    for (int picture = first; picture < last; ++picture) {
        if (!m_pictures.contains(picture)) {
            missing.push_back(picture);
        }
    }
    if (missing.empty() || m_job.isRunning()) {  // what is on its way asks again when it is painted
        return;
    }
    if (m_pictures.size() > kMostPictures) {
        m_pictures.clear();
        missing.resize(static_cast<std::size_t>(last - first));
        std::iota(missing.begin(), missing.end(), first);
    }
    using Pictures = std::vector<SampledPicture>;
    const auto work = [missing, one = pictureWork()](const Task& task) {
        Pictures pictures(missing.size());
        parallelFor(missing.size(), 1, [&](const Chunk& chunk) {
            if (!task.stopRequested()) {
                pictures[chunk.first] = one(missing[chunk.first]);
            }
        });
        return pictures;
    };
    const auto done = [this, missing](const Pictures& pictures) {
        for (std::size_t k = 0; k < missing.size(); ++k) {
            m_pictures.insert(missing[k], pictures[k]);
        }
    };
    if (!isSlow()) {
        done(work({}));
        return;
    }
    m_job.start<Pictures>(work, [this, done](const Pictures& pictures) {
        done(pictures);
        viewport()->update();
        sayCurrent();
    });
}

const SampledPicture& ChannelView::pictureOf(int picture) const {
    static const SampledPicture kNotYet;
    if (const auto known = m_pictures.constFind(picture); known != m_pictures.constEnd()) {
        return *known;
    }
    if (isSlow()) {
        return kNotYet;
    }
    return *m_pictures.insert(picture, pictureWork()(picture));
}

bool ChannelView::isDropped(int picture) const {
    const SampledPicture& shown = pictureOf(picture);
    return shown.allDropped && (shown.complete || m_model.isUnit(static_cast<std::uint64_t>(picture)));
}

bool ChannelView::isZero(int picture) const {
    const auto place = static_cast<std::size_t>(picture);
    const SampledPicture& shown = pictureOf(picture);
    return shown.allZero && (shown.complete || (place < m_zero.size() && m_zero[place] != 0));
}

void ChannelView::setZeroSlices(std::vector<std::uint8_t> zero) {
    m_zero = std::move(zero);
    viewport()->update();
}

QString ChannelView::describe(int picture) const {
    const QString place = sliceCaption(m_model.plan(), m_names, static_cast<std::uint64_t>(picture));
    if (isDropped(picture)) {
        return tr("%1, dropped").arg(place);
    }
    return isZero(picture) ? tr("%1, all 0").arg(place) : place;
}

void ChannelView::paintEvent(QPaintEvent*) {
    fetch();
    QPainter painter(viewport());
    const auto [first, last] = m_mosaic.inSight();
    for (int picture = first; picture < last; ++picture) {
        paintTile(painter, picture);
    }
    if (m_job.isRunning()) {
        const Appearance& look = Appearance::instance();
        const QString word = tr("counting");
        QRect plate = QFontMetrics(look.noteFont()).boundingRect(word).adjusted(-6, -4, 6, 4);
        plate.moveCenter(viewport()->rect().center());
        painter.setFont(look.noteFont());
        painter.fillRect(plate, look.theme().card);
        painter.setPen(look.theme().note);
        painter.drawText(plate, Qt::AlignCenter, word);
    }
}

void ChannelView::paintTile(QPainter& painter, int picture) const {
    Appearance& look = Appearance::instance();
    const Theme& theme = look.theme();
    const QRectF rect = m_mosaic.pictureRect(picture);
    const SampledPicture& shown = pictureOf(picture);
    QString word;
    if (isDropped(picture)) {
        painter.fillRect(rect, theme.card);
        painter.fillRect(rect, hatchBrush(theme.hatch, devicePixelRatioF()));
        word = tr("dropped", "written on the picture of a channel, in a width of 48 pixels");
    } else if (!shown.image.isNull()) {
        painter.drawImage(rect, shown.image);
        word =
            isZero(picture) ? tr("all 0", "written on the picture of a channel, in a width of 48 pixels") : QString();
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(theme.line);
    painter.drawRect(rect);
    if (!word.isEmpty()) {
        QFont font = look.noteFont();
        const double room = rect.width() - 4.0;
        const int wide = QFontMetrics(font).horizontalAdvance(word);
        if (wide > room) {
            font.setPixelSize(std::max(8, static_cast<int>(font.pixelSize() * room / wide)));
        }
        painter.setFont(font);
        QRectF plate = QFontMetricsF(font).boundingRect(word).adjusted(-2, -1, 2, 1);
        plate.moveCenter(rect.center());
        painter.fillRect(plate, theme.card);
        painter.setPen(theme.ink);
        painter.drawText(plate, Qt::AlignCenter, word);
    }
    const bool current = picture == m_mosaic.current();
    if (current) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, hasFocus() ? 3.0 : 2.0, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(rect);
    }
    painter.setFont(look.noteFont());
    painter.setPen(current ? theme.accent : theme.note);
    const QRectF caption = m_mosaic.captionRect(picture);
    const QString place = sliceCaption(m_model.plan(), m_names, static_cast<std::uint64_t>(picture));
    painter.drawText(caption, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(place, Qt::ElideLeft, static_cast<int>(caption.width())));
}

// --- mouse and keys ---

void ChannelView::mousePressEvent(QMouseEvent* event) {
    if (const auto picture = m_mosaic.pictureAt(event->position())) {
        m_mosaic.setCurrent(*picture);
    }
}

void ChannelView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const auto picture = m_mosaic.pictureAt(event->position())) {
        emit opened(*picture);
    }
}

void ChannelView::wheelEvent(QWheelEvent* event) {
    const double steps = event->angleDelta().y() / 120.0;
    const double pixels = event->pixelDelta().isNull() ? steps * kPixelsPerWheelStep : event->pixelDelta().y();
    m_mosaic.scrollTo(m_mosaic.offset() - pixels);
    event->accept();
}

bool ChannelView::viewportEvent(QEvent* event) {
    if (const auto zoom = zoomGestureOf(*event, *viewport())) {
        m_mosaic.zoomTo(m_mosaic.tileWidth() * zoom->factor, zoom->anchor);
        event->accept();
        return true;
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto picture = m_mosaic.pictureAt(help->pos());
        QToolTip::showText(help->globalPos(), picture ? describe(*picture) : QString(), this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void ChannelView::keyPressEvent(QKeyEvent* event) {
    const int page =
        m_mosaic.columns() * std::max(1, viewport()->height() / static_cast<int>(m_mosaic.pictureRect(0).height() + 1));
    const int at = m_mosaic.current();
    switch (event->key()) {
        case Qt::Key_Left:
            m_mosaic.setCurrent(at - 1);
            break;
        case Qt::Key_Right:
            m_mosaic.setCurrent(at + 1);
            break;
        case Qt::Key_Up:
            m_mosaic.setCurrent(at < m_mosaic.columns() ? at : at - m_mosaic.columns());
            break;
        case Qt::Key_Down:
            m_mosaic.setCurrent(at + m_mosaic.columns());
            break;
        case Qt::Key_PageUp:
            m_mosaic.setCurrent(at - page);
            break;
        case Qt::Key_PageDown:
            m_mosaic.setCurrent(at + page);
            break;
        case Qt::Key_Home:
            m_mosaic.setCurrent(0);
            break;
        case Qt::Key_End:
            m_mosaic.setCurrent(m_mosaic.count() - 1);
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            emit opened(at);
            break;
        default:
            QAbstractScrollArea::keyPressEvent(event);
            break;
    }
}

void ChannelView::focusInEvent(QFocusEvent*) {
    viewport()->update();
    sayCurrent();
}

void ChannelView::focusOutEvent(QFocusEvent*) { viewport()->update(); }

// --- screen readers ---

void ChannelView::sayCurrent() {
    if (m_mosaic.count() > 0) {
        sayCurrentCell(this, *this);
    }
}

QSize ChannelView::spokenSize() const {
    const int across = m_mosaic.columns();
    return {across, (m_mosaic.count() + across - 1) / across};
}

QString ChannelView::spokenCell(const QPoint& cell) const {
    const int picture = cell.y() * m_mosaic.columns() + cell.x();
    return picture < m_mosaic.count() ? describe(picture) : QString();
}

QPoint ChannelView::spokenCurrent() const {
    return {m_mosaic.current() % m_mosaic.columns(), m_mosaic.current() / m_mosaic.columns()};
}

QRectF ChannelView::spokenRect(const QPoint& cell) const {
    return m_mosaic.pictureRect(cell.y() * m_mosaic.columns() + cell.x());
}

}  // namespace dropscope
