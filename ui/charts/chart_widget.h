// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QPointF>
#include <QWidget>
#include <memory>
#include <optional>
#include <utility>

#include "ui/charts/ticks.h"

namespace dropscope {

class PlotFrame;
class PlotView;

/// What the charts have in common. A chart has no background and no margins of its own: it goes into a card with the
/// card's padding. It is fed plain values; while it is hidden, new values cost a copy and no drawing.
/// Thread rule: GUI thread only.
class ChartWidget : public QWidget {
    Q_OBJECT

public:
    ~ChartWidget() override;

    /// Shows a sentence in the middle instead of a chart, until the next data.
    void clear(const QString& reason);

    /// The chart as a picture of `size` logical pixels at twice their number, on the card's colour with a card's padding,
    /// with its key above and without the mouse's read-out. Works while the chart is hidden; `size` need not be the widget's.
    [[nodiscard]] QImage image(QSize size) const;

    /// The same as a drawing that can be scaled, for SVG.
    [[nodiscard]] QByteArray svg(QSize size) const;

    /// The chart's numbers as tidy text with a header line, the decimal sign a point; the header alone after clear().
    [[nodiscard]] virtual QString csv() const = 0;

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    explicit ChartWidget(QWidget* parent);

    /// To be called once the data has changed. `finding` is the sentence for screen readers.
    void dataChanged(const QString& finding);
    /// To be called when only what paintAbove shows has changed.
    void repaintPlot();

    // The chart's own part.
    virtual void forgetData() = 0;
    /// Lays the data out for the present size, theme and fonts, and returns the frame. Only called with data to show, and
    /// only when it will be seen.
    virtual PlotFrame rebuild(PlotView& view) = 0;
    virtual void paintBelow(QPainter& painter, const PlotFrame& frame) const;
    virtual void paintAbove(QPainter& painter, const PlotFrame& frame) const = 0;
    /// The key that pictures have above the chart, for this width; 0: none, since the page has one or there is nothing to tell
    /// apart.
    [[nodiscard]] virtual int keyHeight(int /*width*/) const { return 0; }
    virtual void paintKey(QPainter& /*painter*/, const QRect& /*area*/) const {}
    /// A new chart of the same kind with the same data, for pictures.
    [[nodiscard]] virtual std::unique_ptr<ChartWidget> twin() const = 0;

    [[nodiscard]] PlotView& view() const { return *m_view; }
    [[nodiscard]] const PlotFrame& frame() const { return *m_frame; }
    /// The x value under the mouse, within the axis' range, if the mouse is over the plot.
    [[nodiscard]] std::optional<double> hoverX(const PlotFrame& frame) const;

    /// The mouse's read-out: `subject` and `finding`, in a small box beside the columns that it is about (in pixels), at the
    /// end of the plot away from pixel `y`. In one line, or in two where that would not fit beside them.
    void paintReadOut(QPainter& painter, const PlotFrame& frame, Range columns, double y, const QString& subject,
                      const QString& finding) const;

    /// The read-out moves to this pixel, by the keyboard, and is spoken.
    void pointAt(double x);
    /// What is read at the read-out, for screen readers; "" where there is none.
    [[nodiscard]] virtual QString readOut() const { return {}; }
    /// The read-out's words change, at the same place.
    void sayReadOut();

    /// Left, Right, Home and End move the read-out, as the mouse does.
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void changed();
    void bringUpToDate();
    void paintFocus(QPainter& painter) const;
    /// A twin laid out for a card of this size, where it lies on it, and where its key does.
    struct Twin {
        std::unique_ptr<ChartWidget> chart;
        QPoint place;
        QRect key;
    };
    [[nodiscard]] Twin twinFor(QSize size) const;

    PlotView* m_view;
    std::unique_ptr<PlotFrame> m_frame;
    QString m_reason;
    QString m_described;  // what screen readers hear while nothing is read
    std::optional<QPointF> m_mouse;
    bool m_hasData = false;
    bool m_stale = true;
};

}  // namespace dropscope
