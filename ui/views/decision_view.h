// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>
#include <memory>

#include "ui/jobs/decision_map.h"
#include "ui/jobs/spread_map.h"

namespace dropscope {

/// What a network answers for every input, with the samples on top: each class has a colour and a shape, training samples are
/// solid, validation samples hollow, changed labels crossed. One input: the network's curve. Pictures: the first layer's weights,
/// red above 0 and blue below, with their scale. Else a sentence. Or how far its answers lie apart under dropout:
/// the more, the darker (on a dark ground lighter); of one input, a band of two deviations around the mean.
class DecisionView : public QWidget {
    Q_OBJECT

public:
    explicit DecisionView(QWidget* parent = nullptr);

    void setSamples(const SharedData& samples);
    [[nodiscard]] const SharedData& samples() const { return m_data; }
    /// Of this data; null: none yet.
    void setMap(std::shared_ptr<const DecisionMap> map);
    [[nodiscard]] const std::shared_ptr<const DecisionMap>& map() const { return m_map; }

    /// In the answer's place, from now on, the spread of this; null: none yet, samples alone.
    void showSpread(std::shared_ptr<const SpreadMap> spread);
    /// The answer again.
    void showAnswer();
    [[nodiscard]] const std::shared_ptr<const SpreadMap>& spread() const { return m_spread; }

    /// The samples are pictures: weights are shown in place of a map.
    [[nodiscard]] bool showsPictures() const { return m_data && m_data->pictureWidth > 0; }

    /// The colour of a class, 0-based; they repeat after eight.
    [[nodiscard]] static QColor classColor(std::size_t number);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QString spoken() const;
    void drawSamples();
    void drawPicture();
    [[nodiscard]] QImage answerPicture() const;
    [[nodiscard]] QImage spreadPicture() const;
    [[nodiscard]] QPolygonF curveOf(const std::vector<float>& values, const std::vector<float>& deviations = {},
                                    double times = 0.0) const;
    void paintCurve(QPainter& painter) const;
    void paintWords(QPainter& painter, const QString& words) const;
    [[nodiscard]] QString wordsAt(const QPoint& place) const;
    void paintTiles(QPainter& painter) const;
    void paintScale(QPainter& painter, const QRectF& line, std::size_t shown) const;
    [[nodiscard]] QImage tile(std::size_t unit) const;
    [[nodiscard]] QPointF place(double x, double y) const;

    SharedData m_data;
    InputArea m_area;
    std::shared_ptr<const DecisionMap> m_map;
    std::shared_ptr<const SpreadMap> m_spread;
    bool m_showsSpread = false;
    QImage m_picture;   // of the map, a pixel a cell
    QPixmap m_samples;  // drawn once for each size, theme and data: there may be thousands
};

}  // namespace dropscope
