// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/decision_view.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/models/spread_text.h"
#include "ui/style/appearance.h"
#include "ui/style/spoken.h"
#include "ui/views/color_scale.h"

namespace dropscope {

namespace {

constexpr std::size_t kMostDrawn = 2000;  // samples of each part; more would hide the map
constexpr double kSureShare = 0.85;       // of the class's colour where the network is sure
constexpr int kShapes = 4;

/// Centred on 0, `radius` wide on either side.
QPainterPath shapeOf(std::size_t number, double radius) {
    QPainterPath path;
    switch (number % kShapes) {
        case 0:
            path.addRect(-radius * 0.9, -radius * 0.9, 1.8 * radius, 1.8 * radius);
            break;
        case 1:
            path.addEllipse(QPointF(), radius, radius);
            break;
        case 2:
            path.addPolygon(QPolygonF({{0.0, -1.15 * radius}, {1.1 * radius, radius}, {-1.1 * radius, radius}}));
            path.closeSubpath();
            break;
        default:
            path.addPolygon(
                QPolygonF({{0.0, -1.3 * radius}, {1.3 * radius, 0.0}, {0.0, 1.3 * radius}, {-1.3 * radius, 0.0}}));
            path.closeSubpath();
    }
    return path;
}

}  // namespace

QColor DecisionView::classColor(std::size_t number) {
    // Okabe and Ito's set, in an order that keeps neighbours apart.
    static const std::array kColors = {QColor("#E69F00"), QColor("#0072B2"), QColor("#009E73"), QColor("#CC79A7"),
                                       QColor("#D55E00"), QColor("#56B4E9"), QColor("#F0E442"), QColor("#8A8A8A")};
    return kColors[number % kColors.size()];
}

DecisionView::DecisionView(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSpokenRole(this, QAccessible::Graphic);
    connect(&Appearance::instance(), &Appearance::changed, this, [this] {
        drawPicture();
        m_samples = {};
        updateGeometry();
    });
}

void DecisionView::setSamples(const SharedData& samples) {
    m_data = samples;
    m_samples = {};
    if (m_data && m_data->features <= 2) {
        m_area = areaOf(*m_data);
    }
    m_spread = nullptr;
    setMap(nullptr);
}

void DecisionView::setMap(std::shared_ptr<const DecisionMap> map) {
    m_map = std::move(map);
    drawPicture();
}

void DecisionView::showSpread(std::shared_ptr<const SpreadMap> spread) {
    m_spread = std::move(spread);
    m_showsSpread = true;
    drawPicture();
}

void DecisionView::showAnswer() {
    m_spread = nullptr;
    m_showsSpread = false;
    drawPicture();
}

void DecisionView::drawPicture() {
    m_picture = {};
    describe(this, spoken());
    if (m_showsSpread) {
        m_picture = m_spread && m_spread->rows > 1 ? spreadPicture() : QImage();
    } else if (m_map && !m_map->classes.empty()) {
        m_picture = answerPicture();
    }
    update();
}

QString DecisionView::spoken() const {
    if (m_showsSpread) {
        return m_spread ? spokenSpread(*m_spread) : QString();
    }
    if (!m_map) {
        return {};
    }
    if (!m_map->outputs.empty()) {
        const auto [lowest, highest] = std::ranges::minmax_element(m_map->outputs);
        return tr("the network's curve, from %1 at the left to %2 at the right, between %3 and %4")
            .arg(QString::number(m_map->outputs.front(), 'g', 3), QString::number(m_map->outputs.back(), 'g', 3),
                 QString::number(*lowest, 'g', 3), QString::number(*highest, 'g', 3));
    }
    if (m_map->classes.empty()) {
        return showsPictures() ? tr("what each unit of the first layer looks for, as pictures of its weights")
                               : QString();
    }
    QStringList shares;
    for (int number = 0; number <= std::ranges::max(m_map->classes); ++number) {
        const auto cells = std::ranges::count(m_map->classes, static_cast<std::uint8_t>(number));
        shares << tr("class %1 in %2 %")
                      .arg(number)
                      .arg(qRound(100.0 * static_cast<double>(cells) / static_cast<double>(m_map->classes.size())));
    }
    return tr("the network answers, as shares of the map: %1").arg(shares.join(", "));
}

QImage DecisionView::answerPicture() const {
    const Theme& theme = Appearance::instance().theme();
    QImage picture(m_map->columns, m_map->rows, QImage::Format_RGB32);
    std::array<std::array<QRgb, 65>, 8> shades{};
    for (std::size_t number = 0; number < shades.size(); ++number) {
        for (std::size_t level = 0; level < shades[number].size(); ++level) {
            shades[number][level] =
                mixed(theme.card, classColor(number), kSureShare * static_cast<double>(level) / 64.0).rgb();
        }
    }
    std::size_t cell = 0;
    for (int row = 0; row < m_map->rows; ++row) {
        auto* line = reinterpret_cast<QRgb*>(picture.scanLine(row));
        for (int column = 0; column < m_map->columns; ++column, ++cell) {
            const float sure = std::clamp(m_map->certainty[cell], 0.0F, 1.0F);
            line[column] = shades[m_map->classes[cell] % shades.size()][static_cast<std::size_t>(64.0F * sure)];
        }
    }
    return picture;
}

QImage DecisionView::spreadPicture() const {
    const Theme& theme = Appearance::instance().theme();
    QImage picture(m_spread->columns, m_spread->rows, QImage::Format_RGB32);
    std::size_t cell = 0;
    for (int row = 0; row < m_spread->rows; ++row) {
        auto* line = reinterpret_cast<QRgb*>(picture.scanLine(row));
        for (int column = 0; column < m_spread->columns; ++column, ++cell) {
            const double share = static_cast<double>(m_spread->deviation[cell]) / m_spread->limit;
            line[column] = spreadColor(theme, std::clamp(share, 0.0, 1.0)).rgb();
        }
    }
    return picture;
}

QSize DecisionView::sizeHint() const {
    return {Appearance::instance().length(300), Appearance::instance().length(240)};
}

QSize DecisionView::minimumSizeHint() const {
    return {Appearance::instance().length(140), Appearance::instance().length(110)};
}

void DecisionView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_samples = {};
}

QPointF DecisionView::place(double x, double y) const {
    return {(x - m_area.left) / (m_area.right - m_area.left) * width(),
            (m_area.top - y) / (m_area.top - m_area.bottom) * height()};
}

void DecisionView::drawSamples() {
    const Theme& theme = Appearance::instance().theme();
    m_samples = QPixmap(size() * devicePixelRatioF());
    m_samples.setDevicePixelRatio(devicePixelRatioF());
    m_samples.fill(Qt::transparent);
    QPainter painter(&m_samples);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool crowd = m_data->train.rows() > 400;
    const double radius = Appearance::instance().length(crowd ? 2.5 : 4.0);
    const QColor halo = mixed(theme.card, QColor(Qt::white), theme.dark ? 0.85 : 1.0);
    const QColor outline = QColor("#1B1F24");
    const auto draw = [&](const Samples& samples, bool training) {
        const std::size_t step = samples.rows() / kMostDrawn + 1;
        for (std::size_t row = 0; row < samples.rows(); row += step) {
            const std::span<const float> at = m_data->row(samples, row);
            const bool flat = m_data->features == 1;
            const std::size_t number = m_data->isRegression() ? 1 : static_cast<std::size_t>(samples.y[row]);
            const QPointF center =
                place(static_cast<double>(at[0]), static_cast<double>(flat ? samples.y[row] : at[1]));
            const QPainterPath shape = shapeOf(number, radius).translated(center);
            const QColor color = classColor(number);
            if (training) {
                painter.setPen(QPen(halo, 1.4));
                painter.setBrush(mixed(color, outline, 0.6));
                painter.drawPath(shape);
            } else {
                painter.setBrush(Qt::NoBrush);
                painter.setPen(QPen(halo, 3.2));
                painter.drawPath(shape);
                painter.setPen(QPen(mixed(color, outline, 0.35), 1.6));
                painter.drawPath(shape);
            }
            if (training && std::ranges::binary_search(m_data->noisyRows, static_cast<std::uint32_t>(row))) {
                painter.setPen(QPen(outline, 1.4));
                const double arm = radius * 0.7;
                painter.drawLine(center - QPointF(arm, arm), center + QPointF(arm, arm));
                painter.drawLine(center - QPointF(arm, -arm), center + QPointF(arm, -arm));
            }
        }
    };
    draw(m_data->validation, false);
    draw(m_data->train, true);
}

QPolygonF DecisionView::curveOf(const std::vector<float>& values, const std::vector<float>& deviations,
                                double times) const {
    QPolygonF line;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double across = (static_cast<double>(i) + 0.5) / static_cast<double>(values.size());
        const double off = deviations.empty() ? 0.0 : times * static_cast<double>(deviations[i]);
        line << QPointF(across * width(), place(0.0, static_cast<double>(values[i]) + off).y());
    }
    return line;
}

void DecisionView::paintCurve(QPainter& painter) const {
    const Appearance& look = Appearance::instance();
    if (!m_showsSpread) {
        painter.setPen(QPen(look.theme().ink, look.length(2)));
        painter.drawPolyline(curveOf(m_map->outputs));
        return;
    }
    // The mean over the passes and two deviations on either side; the plain answer dashed.
    QPolygonF band = curveOf(m_spread->mean, m_spread->deviation, 2.0);
    const QPolygonF low = curveOf(m_spread->mean, m_spread->deviation, -2.0);
    std::copy(low.crbegin(), low.crend(), std::back_inserter(band));
    QColor shade = look.theme().accent;
    shade.setAlphaF(0.25F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade);
    painter.drawPolygon(band);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.theme().accent, look.length(2)));
    painter.drawPolyline(curveOf(m_spread->mean));
    painter.setPen(QPen(look.theme().ink, look.length(1.5), Qt::DashLine));
    painter.drawPolyline(curveOf(m_spread->plain));
}

void DecisionView::paintWords(QPainter& painter, const QString& words) const {
    const Appearance& look = Appearance::instance();
    painter.setPen(look.theme().note);
    painter.setFont(look.noteFont());
    const int margin = look.length(8);
    painter.drawText(rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap, words);
}

QString DecisionView::wordsAt(const QPoint& place) const {
    if (!m_showsSpread || !m_spread || m_spread->rows < 1 || !rect().contains(place)) {
        return {};
    }
    const int column = std::min(place.x() * m_spread->columns / std::max(width(), 1), m_spread->columns - 1);
    const int row = std::min(place.y() * m_spread->rows / std::max(height(), 1), m_spread->rows - 1);
    return cellOf(
        *m_spread,
        static_cast<std::size_t>(row) * static_cast<std::size_t>(m_spread->columns) + static_cast<std::size_t>(column),
        m_data->classNames);
}

bool DecisionView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const QString words = wordsAt(help->pos()); !words.isEmpty()) {
            QToolTip::showText(help->globalPos(), words, this);
            return true;
        }
    }
    return QWidget::event(event);
}

QImage DecisionView::tile(std::size_t unit) const {
    const WeightTiles& tiles = m_map->tiles;
    const Theme& theme = Appearance::instance().theme();
    QImage picture(tiles.width, tiles.height, QImage::Format_RGB32);
    const float* weight = tiles.weights.data() + unit * static_cast<std::size_t>(tiles.width * tiles.height);
    for (int row = 0; row < tiles.height; ++row) {
        auto* line = reinterpret_cast<QRgb*>(picture.scanLine(row));
        for (int column = 0; column < tiles.width; ++column, ++weight) {
            line[column] = valueColor(theme, static_cast<double>(*weight), static_cast<double>(tiles.limit)).rgb();
        }
    }
    return picture;
}

void DecisionView::paintTiles(QPainter& painter) const {
    const Appearance& look = Appearance::instance();
    const WeightTiles& tiles = m_map->tiles;
    const int gap = look.length(2);
    const int lineHeight = QFontMetrics(look.noteFont()).height() + 2 * gap;
    const QSize area(width() - gap, height() - lineHeight - gap);
    // As large as all of them may be, but not so small that a tile loses pixels.
    const auto fitting = [&](int side) {
        const int tileHeight = side * tiles.height / tiles.width;
        return static_cast<std::size_t>(std::max(area.width() / (side + gap), 1)) *
               static_cast<std::size_t>(std::max(area.height() / (tileHeight + gap), 1));
    };
    int side = tiles.width;
    while (fitting(side + 1) >= tiles.count() && side < area.width()) {
        ++side;
    }
    const std::size_t shown = std::min(tiles.count(), fitting(side));
    const int tileHeight = side * tiles.height / tiles.width;
    const auto columns = static_cast<std::size_t>(std::max(area.width() / (side + gap), 1));
    const int left = gap + (area.width() - static_cast<int>(columns) * (side + gap)) / 2;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    for (std::size_t unit = 0; unit < shown; ++unit) {
        const int x = left + static_cast<int>(unit % columns) * (side + gap);
        const int y = gap + static_cast<int>(unit / columns) * (tileHeight + gap);
        painter.drawImage(QRect(x, y, side, tileHeight), tile(unit));
    }
    paintScale(painter, QRectF(left, height() - lineHeight, area.width() - 2 * left, lineHeight), shown);
}

void DecisionView::paintScale(QPainter& painter, const QRectF& line, std::size_t shown) const {
    const Appearance& look = Appearance::instance();
    const QFontMetrics metrics(look.noteFont());
    const auto limit = static_cast<double>(m_map->tiles.limit);
    const QString high = QString::number(limit, 'g', 2);
    const QString low = QChar(0x2212) + high;
    painter.setFont(look.noteFont());
    painter.setPen(look.theme().note);
    double x = line.left();
    const auto words = [&](const QString& text, double room) {
        painter.drawText(QRectF(x, line.top(), room, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, static_cast<int>(room)));
        x += room;
    };
    words(low, metrics.horizontalAdvance(low) + look.length(6));
    const QRectF bar(x, line.center().y() - look.length(4), look.length(64), look.length(8));
    QLinearGradient colors(bar.topLeft(), bar.topRight());
    for (const double at : {-1.0, 0.0, 1.0}) {
        colors.setColorAt((at + 1.0) / 2.0, valueColor(look.theme(), at, 1.0));
    }
    painter.fillRect(bar, colors);
    x = bar.right() + look.length(6);
    words(high, metrics.horizontalAdvance(high) + look.length(12));
    words(tr("%1 of %2 units").arg(shown).arg(m_map->tiles.units), std::max(0.0, line.right() - x));
}

void DecisionView::paintEvent(QPaintEvent* /*event*/) {
    const Appearance& look = Appearance::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QPainterPath frame;
    frame.addRoundedRect(rect(), look.length(4), look.length(4));
    painter.setClipPath(frame);
    painter.fillRect(rect(), look.theme().page);
    if (!m_data) {
        return;
    }
    if (m_showsSpread && m_data->features > 2) {
        paintWords(painter, !m_spread ? QString() : spokenSpread(*m_spread).section('\n', 0, 0));
        return;
    }
    if (m_map && m_map->tiles.count() > 0) {
        paintTiles(painter);
        return;
    }
    if (m_data->features > 2) {
        paintWords(painter, tr("%1 inputs: a map shows two").arg(m_data->features));
        return;
    }
    if (!m_picture.isNull()) {
        painter.drawImage(rect(), m_picture);
    }
    if (m_showsSpread) {
        painter.setPen(look.theme().line);  // a map of no spread has the card's colour
        painter.drawPath(frame);
    }
    if (m_samples.isNull()) {
        drawSamples();
    }
    painter.drawPixmap(0, 0, m_samples);
    if (m_showsSpread ? m_spread && m_spread->rows == 1 : m_map && !m_map->outputs.empty()) {
        paintCurve(painter);
    }
}

}  // namespace dropscope
