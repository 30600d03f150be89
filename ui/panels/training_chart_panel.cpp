// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/training_chart_panel.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>
#include <cmath>

#include "ui/charts/line_chart.h"
#include "ui/models/finding_text.h"
#include "ui/panels/form_parts.h"
#include "ui/style/appearance.h"
#include "ui/style/roles.h"
#include "ui/style/spoken.h"
#include "ui/views/elided_label.h"

namespace dropscope {

namespace {

constexpr QSize kPictureSize(960, 540);
constexpr std::size_t kMostDrawn = 4000;  // epochs
constexpr double kButtonsWidth = 190;     // beside the legend
constexpr double kKeyWidth = 44;          // of a legend's line, less its name
constexpr double kHundred = 100.0;        // the slider counts hundredths

struct Line {
    const char* id;
    const char* name;
    Quantity quantity;
    Qt::PenStyle style;
    bool band;
};

constexpr Line kLoss[] = {{"validation", QT_TRANSLATE_NOOP("dropscope::TrainingChartPanel", "validation"),
                           Quantity::validationLoss, Qt::SolidLine, true},
                          {"training-eval", QT_TRANSLATE_NOOP("dropscope::TrainingChartPanel", "training (eval)"),
                           Quantity::trainEvalLoss, Qt::DotLine, false},
                          {"training", QT_TRANSLATE_NOOP("dropscope::TrainingChartPanel", "training (train)"),
                           Quantity::trainLoss, Qt::DashLine, false}};
constexpr Line kGap[] = {{"gap", QT_TRANSLATE_NOOP("dropscope::TrainingChartPanel", "validation less training loss"),
                          Quantity::gap, Qt::SolidLine, true}};
constexpr Line kAccuracy[] = {
    {"validation-accuracy", QT_TRANSLATE_NOOP("dropscope::TrainingChartPanel", "validation"),
     Quantity::validationAccuracy, Qt::SolidLine, true},
    {"training-accuracy", QT_TRANSLATE_NOOP("dropscope::TrainingChartPanel", "training (eval)"),
     Quantity::trainAccuracy, Qt::DotLine, false}};

std::size_t strideOf(std::size_t epochs) { return epochs / kMostDrawn + 1; }

std::vector<double> thinned(const std::vector<double>& values, std::size_t stride) {
    std::vector<double> kept;
    kept.reserve(values.size() / stride + 1);
    for (std::size_t i = 0; i < values.size(); i += stride) {
        kept.push_back(values[i]);
    }
    return kept;
}

QString idOfSide(std::size_t side) {
    return side == kWithout ? "without-" : side == kWith ? "with-" : QStringLiteral("side%1-").arg(side);
}

/// The line's sample, and a cross where it is hidden.
QIcon lineIcon(const QPen& pen) {
    constexpr QSize kSample(26, 10);
    constexpr double kLength = 21.0;  // and a gap before the name
    constexpr int kScale = 4;
    QIcon icon;
    for (const QIcon::State state : {QIcon::On, QIcon::Off}) {
        QPixmap pixmap(kSample * kScale);
        pixmap.setDevicePixelRatio(kScale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const double middle = kSample.height() / 2.0;
        if (state == QIcon::On) {
            painter.setPen(pen);
            painter.drawLine(QPointF(0, middle), QPointF(kLength, middle));
        } else {
            painter.setPen(QPen(pen.color(), 1.5));
            const double left = kLength / 2.0 - middle + 1;
            painter.drawLine(QPointF(left, 1), QPointF(left + 2 * middle - 2, 2 * middle - 1));
            painter.drawLine(QPointF(left, 2 * middle - 1), QPointF(left + 2 * middle - 2, 1));
        }
        painter.end();
        icon.addPixmap(pixmap, QIcon::Normal, state);
    }
    return icon;
}

}  // namespace

TrainingChartPanel::TrainingChartPanel(QWidget* parent)
    : Card("trainingChartPanel", parent),
      m_tabs(new QButtonGroup(this)),
      m_smoothing(new QSlider(Qt::Horizontal)),
      m_title(new ElidedLabel),
      m_chart(new LineChart),
      m_legend(new QGridLayout) {
    setRole(m_title, Role::heading);
    m_title->setObjectName("trainingChartTitle");
    m_chart->setObjectName("trainingChart");
    m_chart->setAccessibleName(tr("Curves over the epochs"));

    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    const auto addTab = [&](Tab tab, const QString& text, const char* name) {
        auto* button = new QToolButton;
        button->setText(text);
        button->setObjectName(name);
        button->setCheckable(true);
        setRole(button, Role::tab);
        m_tabs->addButton(button, static_cast<int>(tab));
        head->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, tab] { choose(tab); });
    };
    addTab(Tab::loss, tr("Loss"), "lossTab");
    addTab(Tab::gap, tr("Gap"), "gapTab");
    addTab(Tab::accuracy, tr("Accuracy"), "accuracyTab");
    auto* tools = new QHBoxLayout;
    tools->addLayout(m_legend);
    tools->addStretch(1);
    connect(addPill(tools, tr("CSV"), tr("save the numbers of all runs"), "trainingCsv"), &QToolButton::clicked, this,
            &TrainingChartPanel::saveCsvAsked);
    connect(addPill(tools, tr("PNG"), tr("save the chart as a picture"), "trainingPng"), &QToolButton::clicked, this,
            [this] { emit savePictureAsked(fileName() + ".png", m_chart->image(kPictureSize)); });
    connect(addPill(tools, tr("SVG"), tr("save the chart as a drawing"), "trainingSvg"), &QToolButton::clicked, this,
            [this] { emit saveTextAsked(fileName() + ".svg", QString::fromUtf8(m_chart->svg(kPictureSize))); });
    QSlider* smoothing = m_smoothing;
    smoothing->setObjectName("smoothingSlider");
    smoothing->setRange(0, static_cast<int>(std::lround(TrainingChartView::kMostSmoothing * kHundred)));
    setSpokenValue(smoothing, [](int position) { return position / kHundred; });
    smoothing->setAccessibleName(tr("smoothing"));
    smoothing->setToolTip(tr("smoothing, with the raw line behind"));
    auto* words = new QLabel(tr("smooth"));
    words->setBuddy(smoothing);
    setRole(words, Role::note);
    head->addWidget(words);
    head->addWidget(smoothing);
    connect(smoothing, &QSlider::valueChanged, this, [this](int value) { m_chart->setSmoothing(value / kHundred); });
    m_logX = addPill(head, tr("log x"), tr("logarithmic epochs"), "logXButton");
    m_logY = addPill(head, tr("log y"), tr("logarithmic values"), "logYButton");
    for (QToolButton* button : {m_logX, m_logY}) {
        button->setCheckable(true);
    }
    connect(m_logX, &QToolButton::toggled, m_chart, &LineChart::setLogX);
    connect(m_logY, &QToolButton::toggled, m_chart, &LineChart::setLogY);
    m_all = addPill(head, tr("all"), tr("undo the zoom"), "zoomResetButton");
    m_all->setEnabled(false);
    connect(m_all, &QToolButton::clicked, m_chart, &LineChart::resetZoom);
    connect(m_chart, &LineChart::zoomChanged, m_all, &QToolButton::setEnabled);

    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addLayout(tools);
    column->addWidget(m_chart, 1);
    const auto resize = [this, smoothing] {
        place();
        Appearance& look = Appearance::instance();
        smoothing->setFixedWidth(look.length(look.isLarge() ? 40 : 80));
    };
    resize();
    connect(&Appearance::instance(), &Appearance::changed, this, resize);
    choose(Tab::loss);
}

void TrainingChartPanel::place() {
    Appearance& look = Appearance::instance();
    layout()->setContentsMargins(look.length(12), look.length(8), look.length(12), look.length(10));
    layout()->setSpacing(look.length(4));
    m_legend->setHorizontalSpacing(look.length(2));
    m_legend->setVerticalSpacing(0);
    m_keyIds.clear();  // pens and icons follow the theme
    makeLegend();
}

QString TrainingChartPanel::fileName() const {
    return m_tab == Tab::loss ? "loss" : m_tab == Tab::gap ? "gap" : "accuracy";
}

TrainingChartView TrainingChartPanel::view() const {
    TrainingChartView view{.curves = m_tab,
                           .smoothing = m_smoothing->value() / kHundred,
                           .logX = m_logX->isChecked(),
                           .logY = m_logY->isChecked(),
                           .zoom = m_chart->zoom()};
    for (const QString& id : m_chart->hiddenSeries()) {
        view.hidden.push_back(id.toStdString());
    }
    return view;
}

void TrainingChartPanel::setView(const TrainingChartView& view) {
    QStringList hidden;
    for (const std::string& id : view.hidden) {
        hidden << QString::fromStdString(id);
    }
    m_chart->setHiddenSeries(hidden);
    m_smoothing->setValue(static_cast<int>(std::lround(view.smoothing * kHundred)));
    m_logX->setChecked(view.logX);
    m_logY->setChecked(view.logY);
    m_keyIds.clear();  // the keys show what is hidden
    choose(view.curves);
    m_chart->setZoom(view.zoom);  // last: tabs and axes undo it
}

void TrainingChartPanel::choose(Tab tab) {
    m_tab = tab;
    m_tabs->button(static_cast<int>(tab))->setChecked(true);
    m_title->setText(tab == Tab::loss ? tr("Loss") : tab == Tab::gap ? tr("Generalisation gap") : tr("Accuracy"));
    m_chart->resetZoom();
    draw();
    makeLegend();
}

void TrainingChartPanel::show(const TrainingLog& log, std::uint32_t epochs) {
    m_log = &log;
    m_epochs = epochs;
    draw();
    makeLegend();
}

LineData TrainingChartPanel::lines() const {
    LineData drawn;
    drawn.xName = tr("epoch");
    const std::size_t stride = strideOf(m_log->epochs());  // of a very long run; the CSV has all
    const std::size_t seeds = m_log->setup().seeds;
    const QString what = seeds > 1 ? tr("mean and 95 % band of %1 seeds").arg(seeds) : tr("one seed");
    const QString note = stride > 1 ? tr("%1, one epoch in %2 drawn").arg(what).arg(stride) : what;
    drawn.xTitles = {drawn.xName + QStringLiteral(" · ") + note, drawn.xName};
    drawn.xEnd = m_epochs;
    drawn.shares = m_tab == Tab::accuracy;
    for (std::size_t epoch = 0; epoch < m_log->epochs(); epoch += stride) {
        drawn.x.push_back(static_cast<double>(epoch));
    }
    const std::span<const Line> wanted = m_tab == Tab::loss  ? std::span<const Line>(kLoss)
                                         : m_tab == Tab::gap ? std::span<const Line>(kGap)
                                                             : std::span<const Line>(kAccuracy);
    const TrainingSetup& setup = m_log->setup();
    const bool many = setup.sides.size() > 2;
    // Of more than two sides each has a dash pattern of its own, so that it is not colour alone; there is no room for the
    // losses in train mode then.
    constexpr Qt::PenStyle kStyles[] = {Qt::SolidLine, Qt::DashLine, Qt::DashDotLine, Qt::DashDotDotLine};
    for (std::size_t arm = 0; arm < setup.sides.size(); ++arm) {
        for (const Line& line : wanted) {
            if (many && line.quantity == Quantity::trainLoss) {
                continue;
            }
            const SeedCurve& curve = m_log->curve(arm, line.quantity);
            const QString side = nameOfSide(setup, arm) == "without dropout" ? tr("without") : sideText(setup, arm);
            LineSeries series{.id = idOfSide(arm) + line.id,
                              .name = !many        ? tr("%1, %2").arg(side, tr(line.name))
                                      : !line.band ? tr("the same, training")
                                                   : side,
                              .color = seriesColorOfSide(arm),
                              .style = many && line.style == Qt::SolidLine ? kStyles[arm] : line.style,
                              .values = thinned(curve.mean, stride)};
            if (line.band && setup.seeds > 1) {
                series.low = thinned(curve.low, stride);
                series.high = thinned(curve.high, stride);
            }
            drawn.series.push_back(std::move(series));
        }
    }
    for (const LiveChange& change : m_log->changes()) {
        drawn.marks.push_back({change.epoch, change.words});
    }
    return drawn;
}

void TrainingChartPanel::draw() {
    if (m_log == nullptr || m_log->isEmpty()) {
        m_chart->clear(tr("Making the runs."));
        return;
    }
    if (m_tab == Tab::accuracy && m_log->data()->isRegression()) {
        m_chart->clear(tr("A regression has no accuracy."));
        return;
    }
    m_chart->setData(lines(), findingOf(*m_log));
}

int TrainingChartPanel::legendColumns() const {
    // Two rows, or more where the names are long: they are what tells the lines apart.
    const Appearance& look = Appearance::instance();
    const QFontMetrics metrics(look.noteFont());
    int longest = 1;
    for (const LineSeries& series : m_chart->data().series) {
        longest = std::max(longest, metrics.horizontalAdvance(series.name));
    }
    const auto lines = static_cast<int>(m_chart->data().series.size());
    const int fitting = (width() - look.length(kButtonsWidth)) / (longest + look.length(kKeyWidth));
    const int few = lines > 1 ? 2 : 1;  // more rows would leave the curves no room
    return std::max(std::min(lines / 2, fitting), few);
}

void TrainingChartPanel::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    if (legendColumns() != m_legendColumns) {
        m_keyIds.clear();
        makeLegend();
    }
}

void TrainingChartPanel::makeLegend() {
    QStringList ids;
    for (const LineSeries& series : m_chart->data().series) {
        ids << series.id + ' ' + series.name;
    }
    if (ids == m_keyIds) {
        return;
    }
    m_keyIds = ids;
    for (QToolButton* key : m_keys) {
        key->hide();
        key->deleteLater();
    }
    m_keys.clear();
    m_legendColumns = legendColumns();
    const Appearance& look = Appearance::instance();
    for (int i = 0; i < ids.size(); ++i) {
        const LineSeries& series = m_chart->data().series[static_cast<std::size_t>(i)];
        auto* key = new QToolButton;
        key->setObjectName("legend-" + series.id);
        key->setText(series.name);
        key->setIcon(lineIcon(LineChart::penOf(series)));
        key->setIconSize({look.length(look.isLarge() ? 18 : 26), look.length(10)});
        key->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        key->setCheckable(true);
        key->setChecked(m_chart->isSeriesVisible(series.id));
        key->setToolTip(tr("shows and hides the line"));
        setRole(key, Role::legend);
        m_legend->addWidget(key, i / m_legendColumns, i % m_legendColumns, Qt::AlignLeft);
        setTabOrder(m_keys.empty() ? static_cast<QWidget*>(m_all) : m_keys.back(), key);
        m_keys.push_back(key);
        connect(key, &QToolButton::toggled, this,
                [this, id = series.id](bool on) { m_chart->setSeriesVisible(id, on); });
    }
}

}  // namespace dropscope
