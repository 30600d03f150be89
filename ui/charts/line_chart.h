// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSet>
#include <optional>

#include "ui/charts/chart_widget.h"
#include "ui/charts/line_data.h"
#include "ui/models/chart_zoom.h"

class QAreaSeries;
class QLineSeries;

namespace dropscope {

/// Lines over one x, with bands, marks, a read-out under the mouse, logarithmic axes, smoothing with the raw line behind,
/// and zoom: drag a rectangle. With the keyboard the arrows move the read-out from point to point, and the view with it; + and −
/// zoom around it, 0 shows all, Enter is a click. What is drawn is cut down to the pixels, so a long run costs what a short one
/// does.
class LineChart : public ChartWidget {
    Q_OBJECT

public:
    static constexpr std::size_t kMostSeries = 8;

    explicit LineChart(QWidget* parent = nullptr);
    ~LineChart() override;

    /// At most kMostSeries of them; `finding` is the sentence for screen readers.
    void setData(LineData data, const QString& finding);
    [[nodiscard]] const LineData& data() const { return m_data; }

    void setLogX(bool on);
    void setLogY(bool on);
    /// In [0, 1); 0 is off.
    void setSmoothing(double smoothing);
    void setSeriesVisible(const QString& id, bool visible);
    [[nodiscard]] bool isSeriesVisible(const QString& id) const { return !m_hidden.contains(id); }

    /// The ids of the lines that were hidden, in the order of the alphabet, whether or not the data has them now.
    [[nodiscard]] QStringList hiddenSeries() const;
    void setHiddenSeries(const QStringList& ids);

    [[nodiscard]] bool isZoomed() const { return m_zoom.has_value(); }
    /// Nothing where all is seen. One that no axis can show is as none.
    [[nodiscard]] std::optional<ChartZoom> zoom() const;
    void setZoom(const std::optional<ChartZoom>& zoom);
    void resetZoom();

    /// How the line of a series looks now, for legends.
    [[nodiscard]] static QPen penOf(const LineSeries& series);

    [[nodiscard]] QString csv() const override;

signals:
    void zoomChanged(bool zoomed);
    /// A click or Enter, with the number of the x that is nearest.
    void xClicked(std::size_t number);

protected:
    void forgetData() override;
    PlotFrame rebuild(PlotView& view) override;
    void paintBelow(QPainter& painter, const PlotFrame& frame) const override;
    void paintAbove(QPainter& painter, const PlotFrame& frame) const override;
    [[nodiscard]] int keyHeight(int width) const override;
    void paintKey(QPainter& painter, const QRect& area) const override;
    [[nodiscard]] std::unique_ptr<ChartWidget> twin() const override;

    [[nodiscard]] QString readOut() const override;

    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    struct Window {
        Range x;  // in the plot's units: logarithms where the axis is logarithmic
        Range y;
    };

    [[nodiscard]] double plotX(double x) const;
    [[nodiscard]] double plotY(double y) const;
    [[nodiscard]] Window wholeWindow() const;
    [[nodiscard]] Window wantedWindow() const { return m_zoom ? *m_zoom : wholeWindow(); }
    void zoomTo(const Window& window);
    void zoomBy(double factor);
    /// Moves what is seen upwards by this share of it.
    void panBy(double share);
    void read(std::size_t number);
    /// The read-out's x after `step` steps to the right.
    [[nodiscard]] std::size_t readAfter(int step) const;
    /// The number of the x that is read, if any is.
    [[nodiscard]] std::optional<std::size_t> readNumber(const PlotFrame& frame) const;
    [[nodiscard]] QString headWords(std::size_t number) const;
    [[nodiscard]] QString valueWords(const LineSeries& series, std::size_t number) const;
    /// Whether the series has a value there, and is shown.
    [[nodiscard]] bool isRead(const LineSeries& series, std::size_t number) const;
    struct KeyEntry {
        const LineSeries* series;
        QRect place;  // from the key's upper left
    };
    [[nodiscard]] std::vector<KeyEntry> keyEntries(int width) const;
    void fill(std::size_t number, const LineSeries& series, const PlotFrame& frame);
    void hide(std::size_t number);
    void settingsChanged();
    /// The number of the x nearest to a place on the axis. There is at least one x.
    [[nodiscard]] std::size_t nearest(double plotX) const;
    [[nodiscard]] QString valueWords(double value) const;
    void paintMarks(QPainter& painter, const PlotFrame& frame) const;
    void paintHover(QPainter& painter, const PlotFrame& frame) const;

    LineData m_data;
    QString m_finding;
    bool m_logX = false;
    bool m_logY = false;
    double m_smoothing = 0.0;
    QSet<QString> m_hidden;
    std::optional<Window> m_zoom;
    std::optional<std::size_t> m_read;  // by the keyboard; the mouse reads where it is
    std::optional<QPointF> m_dragFrom;
    QPointF m_dragTo;
    // Owned by the view.
    std::vector<QAreaSeries*> m_bands;
    std::vector<QLineSeries*> m_raw;
    std::vector<QLineSeries*> m_lines;
};

}  // namespace dropscope
