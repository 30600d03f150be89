// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_widget.h"

#include <QBuffer>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSvgGenerator>
#include <algorithm>

#include "ui/charts/plot_frame.h"
#include "ui/charts/plot_view.h"
#include "ui/style/appearance.h"
#include "ui/style/focus_ring.h"
#include "ui/style/spoken.h"

namespace dropscope {

namespace {

constexpr int kCardPadding = 12;
constexpr int kPictureScale = 2;
constexpr int kCssPixelsPerInch = 96;  // so that a browser shows the drawing at the size that was asked for

}  // namespace

ChartWidget::ChartWidget(QWidget* parent)
    : QWidget(parent), m_view(new PlotView(this)), m_frame(std::make_unique<PlotFrame>()) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSpokenRole(this, QAccessible::Chart);
    m_view->hide();
    m_view->paintBelow = [this](QPainter& painter) { paintBelow(painter, *m_frame); };
    m_view->paintAbove = [this](QPainter& painter) {
        m_frame->paintWords(painter);
        paintAbove(painter, *m_frame);
        paintFocus(painter);
    };
    connect(&Appearance::instance(), &Appearance::changed, this, &ChartWidget::changed);
}

ChartWidget::~ChartWidget() = default;

void ChartWidget::clear(const QString& reason) {
    forgetData();
    m_hasData = false;
    m_reason = reason;
    m_described = reason;
    describe(this, reason);
    changed();
}

ChartWidget::Twin ChartWidget::twinFor(QSize size) const {
    const int padding = Appearance::instance().length(kCardPadding);
    std::unique_ptr<ChartWidget> other = twin();
    other->m_hasData = m_hasData;
    other->m_reason = m_reason;
    const QSize inside = size - QSize(2 * padding, 2 * padding);
    const int key = m_hasData ? keyHeight(inside.width()) : 0;
    other->resize((inside - QSize(0, key)).expandedTo(QSize(1, 1)));
    other->bringUpToDate();
    return {std::move(other), {padding, padding + key}, QRect(padding, padding, inside.width(), key)};
}

QImage ChartWidget::image(QSize size) const {
    const Twin other = twinFor(size);
    QImage picture(size * kPictureScale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(kPictureScale);
    picture.fill(Appearance::instance().theme().card);
    QPainter painter(&picture);
    other.chart->render(&painter, other.place, QRegion(), QWidget::DrawChildren);
    paintKey(painter, other.key);
    return picture;
}

QByteArray ChartWidget::svg(QSize size) const {
    const Twin other = twinFor(size);
    (void)other.chart->grab();  // what was never shown learns its size only now
    QBuffer buffer;
    QSvgGenerator drawing;
    drawing.setOutputDevice(&buffer);
    drawing.setResolution(kCssPixelsPerInch);
    drawing.setSize(size);
    drawing.setViewBox(QRect(QPoint(), size));
    drawing.setTitle(accessibleName());
    drawing.setDescription(accessibleDescription());
    QPainter painter(&drawing);
    painter.fillRect(QRect(QPoint(), size), Appearance::instance().theme().card);
    paintKey(painter, other.key);
    // Piece by piece: QWidget::render would paint the parts as pictures.
    painter.translate(other.place);
    if (m_hasData) {
        PlotView& plot = *other.chart->m_view;
        plot.render(&painter, plot.rect(), plot.rect());
    } else {
        painter.drawText(other.chart->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_reason);
    }
    painter.end();
    return buffer.data();
}

QSize ChartWidget::minimumSizeHint() const { return {360 - 2 * kCardPadding, 200 - 2 * kCardPadding}; }

QSize ChartWidget::sizeHint() const {
    const Appearance& appearance = Appearance::instance();
    return {appearance.length(640), appearance.length(360)};
}

void ChartWidget::dataChanged(const QString& finding) {
    m_hasData = true;
    m_described = finding;
    describe(this, finding);
    changed();
}

void ChartWidget::repaintPlot() {
    m_view->viewport()->update();
    if (!m_hasData) {
        update();
    }
}

void ChartWidget::changed() {
    m_stale = true;
    if (isVisible()) {
        bringUpToDate();
    }
}

void ChartWidget::bringUpToDate() {
    m_stale = false;
    m_view->setGeometry(rect());
    m_view->setVisible(m_hasData);
    if (m_hasData) {
        *m_frame = rebuild(*m_view);
        m_view->setFrame(*m_frame);
        repaintPlot();
    }
    update();
}

void ChartWidget::paintBelow(QPainter& painter, const PlotFrame& frame) const { frame.paintGrid(painter); }

std::optional<double> ChartWidget::hoverX(const PlotFrame& frame) const {
    const double slack = Appearance::instance().length(4);
    if (!m_mouse || !QRectF(frame.area()).adjusted(-slack, -slack, slack, slack).contains(*m_mouse)) {
        return std::nullopt;
    }
    return std::clamp(frame.xValue(m_mouse->x()), frame.x().low, frame.x().high);
}

void ChartWidget::paintReadOut(QPainter& painter, const PlotFrame& frame, Range columns, double y,
                               const QString& subject, const QString& finding) const {
    const Appearance& appearance = Appearance::instance();
    const Theme& theme = appearance.theme();
    const QFontMetrics metrics(frame.font());
    const double gap = appearance.length(8);
    const QRectF area = frame.area();
    const double before = columns.low - gap - area.left();
    const double after = area.right() - columns.high - gap;

    QString words = tr("%1: %2").arg(subject, finding);
    double width = metrics.horizontalAdvance(words) + 2 * gap;
    double height = metrics.height() + gap;
    if (width > std::max(before, after)) {
        words = subject + '\n' + finding;
        width = std::max(metrics.horizontalAdvance(subject), metrics.horizontalAdvance(finding)) + 2 * gap;
        height += metrics.height();
    }
    const double wantedLeft = width <= after ? columns.high + gap : columns.low - gap - width;
    const double left = std::clamp(wantedLeft, area.left(), std::max(area.left(), area.right() - width));
    const double top = y > area.center().y() ? area.top() : area.bottom() - height;
    const QRectF box(std::round(left), std::round(top), std::round(width), std::round(height));
    painter.setPen(theme.line);
    painter.setBrush(theme.card);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), appearance.length(5), appearance.length(5));
    painter.setFont(frame.font());
    painter.setPen(theme.ink);
    painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, words);
}

bool ChartWidget::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && m_hasData &&
        m_frame->area().contains(static_cast<QHelpEvent*>(event)->pos())) {
        return true;  // words over the curves would cover what is read there; beside them they help
    }
    return QWidget::event(event);
}

void ChartWidget::mouseMoveEvent(QMouseEvent* event) {
    m_mouse = event->position();
    repaintPlot();
    event->ignore();
}

void ChartWidget::keyPressEvent(QKeyEvent* event) {
    const QRectF area = m_frame->area();
    if (!m_hasData || area.isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    constexpr double kSteps = 100.0;
    const double step = area.width() / kSteps;
    double x = m_mouse ? m_mouse->x() : area.right();
    switch (event->key()) {
        case Qt::Key_Left:
            x -= step;
            break;
        case Qt::Key_Right:
            x += step;
            break;
        case Qt::Key_Home:
            x = area.left();
            break;
        case Qt::Key_End:
            x = area.right();
            break;
        default:
            QWidget::keyPressEvent(event);
            return;
    }
    pointAt(x);
}

void ChartWidget::pointAt(double x) {
    const QRectF area = m_frame->area();
    m_mouse = QPointF(std::clamp(x, area.left(), area.right()), area.center().y());
    sayReadOut();
    repaintPlot();
}

void ChartWidget::sayReadOut() {
    const QString words = readOut();
    describe(this, words.isEmpty() ? m_described : words);
}

void ChartWidget::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    repaintPlot();
}

void ChartWidget::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    m_mouse.reset();
    describe(this, m_described);
    repaintPlot();
}

void ChartWidget::paintFocus(QPainter& painter) const {
    if (hasFocus()) {
        paintFocusRing(painter, rect());
    }
}

void ChartWidget::leaveEvent(QEvent* /*event*/) {
    m_mouse.reset();
    repaintPlot();
}

void ChartWidget::paintEvent(QPaintEvent* /*event*/) {
    if (m_hasData || m_reason.isEmpty()) {
        return;
    }
    QPainter painter(this);
    paintFocus(painter);
    painter.setFont(Appearance::instance().wordFont());
    painter.setPen(Appearance::instance().theme().note);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_reason);
}

void ChartWidget::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    changed();
}

void ChartWidget::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale) {
        bringUpToDate();
    }
}

}  // namespace dropscope
