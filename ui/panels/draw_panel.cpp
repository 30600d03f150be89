// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/draw_panel.h"

#include <QBoxLayout>
#include <QFocusEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <cmath>

#include "ui/models/count_text.h"
#include "ui/models/unit_text.h"
#include "ui/panels/form_parts.h"
#include "ui/style/appearance.h"
#include "ui/style/focus_ring.h"
#include "ui/style/roles.h"
#include "ui/style/spoken.h"
#include "ui/views/interval_gauge.h"

namespace dropscope {

namespace {

constexpr double kThreeColumns = 284.0;  // design length: of the longest numbers

QLabel* newLabel(Role role, const char* name, const QString& text = {}) {
    auto* label = new QLabel(text);
    label->setObjectName(name);
    setRole(label, role);
    return label;
}

/// No line ends between a number and its per cent.
QString joined(QString text) { return text.replace(" %", QStringLiteral("\u00a0%")); }

/// A statistic with about three significant digits.
QString statText(double value) {
    if (std::isnan(value)) {
        return QStringLiteral("–");
    }
    const double size = std::abs(value);
    return size >= 0.01 && size < 100.0 ? QString::number(value, 'f', 3) : QString::number(value, 'g', 3);
}

/// "longest run: 5 drops; as long in 34 % of draws"; empty where nothing is dropped.
QString runText(const DrawReport& report, const MaskSettings& settings) {
    const LayerKind kind = settings.layer.kind;
    if (settings.mode == Mode::eval || kind == LayerKind::gaussian || kind == LayerKind::gaussianNoise) {
        return {};
    }
    const QString drops = countText(report.longestDropRun);
    if (std::isnan(report.runChance)) {
        return report.longestDropRun == 1 ? DrawPanel::tr("longest run: 1 drop")
                                          : DrawPanel::tr("longest run: %1 drops").arg(drops);
    }
    const double percent = 100.0 * report.runChance;
    const QString chance = percent > 0.0 && percent < 0.1 ? DrawPanel::tr("< 0.1 %")
                           : percent < 100.0 && percent > 99.9
                               ? DrawPanel::tr("> 99.9 %")
                               : QString::number(percent, 'f', percent < 10.0 ? 1 : 0) + " %";
    return report.longestDropRun == 1
               ? DrawPanel::tr("longest run: 1 drop; as long in %1 of draws").arg(chance)
               : DrawPanel::tr("longest run: %1 drops; as long in %2 of draws").arg(drops, chance);
}

/// A label of links, whose keyboard is seen.
class LinkLabel final : public QLabel {
public:
    LinkLabel() {
        setObjectName("specialValues");
        setRole(this, Role::note);
        setWordWrap(true);
        setTextFormat(Qt::RichText);
        setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    }

protected:
    void focusInEvent(QFocusEvent* event) override {
        QLabel::focusInEvent(event);
        if (event->reason() == Qt::TabFocusReason && !hasSelectedText()) {
            focusNextPrevChild(true);  // to its first link, which Return then follows
        }
    }
    void paintEvent(QPaintEvent* event) override {
        QLabel::paintEvent(event);
        if (hasFocus()) {
            QPainter painter(this);
            paintFocusRing(painter, rect());
        }
    }
};

}  // namespace

DrawPanel::DrawPanel(QWidget* parent)
    : Card("drawPanel", parent),
      m_figure(newLabel(Role::figure, "keptFigure")),
      m_share(newLabel(Role::note, "keptShare")),
      m_figures(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_expected(newLabel(Role::note, "keptExpected")),
      m_gauge(new IntervalGauge),
      m_table(new QWidget),
      m_grid(new QGridLayout(m_table)),
      m_meanBand(newLabel(Role::number, "meanBand")),
      m_run(newLabel(Role::note, "longestRun")),
      m_special(new LinkLabel),
      m_finding(newLabel(Role::note, "drawFinding")) {
    auto* content = new QWidget;
    content->setObjectName("drawNumbers");
    scrollInside(this, content);
    layout()->setSpacing(0);
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, newLabel(Role::heading, "drawTitle", tr("This draw")));
    m_scroll = findChild<QScrollArea*>();
    m_scroll->setObjectName("drawScroll");
    setSpokenRole(m_scroll, QAccessible::Grouping);
    m_scroll->setAccessibleName(tr("This draw"));
    m_scroll->installEventFilter(this);
    // By keyboard where there is more than fits.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int, int most) { m_scroll->setFocusPolicy(most > 0 ? Qt::StrongFocus : Qt::NoFocus); });
    m_column = new QVBoxLayout(content);
    QVBoxLayout* column = m_column;
    m_figures->addWidget(m_figure);
    m_figures->addWidget(m_share, 1, Qt::AlignBottom);
    m_share->setWordWrap(true);  // the figure is never cut for it
    column->addLayout(m_figures);
    m_expected->setWordWrap(true);
    for (QLabel* label : {m_share, m_expected}) {
        label->setTextFormat(Qt::PlainText);
    }
    column->addWidget(m_expected);
    column->addWidget(m_gauge);
    m_finding->setWordWrap(true);
    column->addWidget(m_finding);
    m_special->setToolTip(tr("go to the next one in y"));
    connect(m_special, &QLabel::linkActivated, this,
            [this](const QString& link) { emit specialAsked(static_cast<Special>(link.toInt())); });
    column->addWidget(m_special);

    const QString whose[3] = {"x", "y", tr("theory")};
    const QString what[2] = {tr("mean"), tr("variance")};
    for (int c = 0; c < 3; ++c) {
        m_whose[c] = newLabel(Role::note, "statHead", whose[c]);
        for (int r = 0; r < 2; ++r) {
            m_cells[r][c] = newLabel(Role::number, "statCell");
            m_cells[r][c]->setObjectName(QString("stat_%1_%2").arg(r).arg(c));
        }
    }
    for (int r = 0; r < 2; ++r) {
        m_what[r] = newLabel(Role::note, "statRow", what[r]);
    }
    m_meanBand->setToolTip(tr("the mean of y in 95 % of draws"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(1);
    placeTable();
    column->addWidget(m_table);
    m_run->setToolTip(tr("units dropped in a row, in the order of their numbers: row by row"));
    m_run->setWordWrap(true);
    column->addWidget(m_run);
    column->addStretch();
    place();
    connect(&Appearance::instance(), &Appearance::changed, this, &DrawPanel::place);
    showText(tr("counting"));
}

void DrawPanel::place() {
    Appearance& look = Appearance::instance();
    layout()->setContentsMargins(look.length(12), look.length(10), look.length(2), look.length(8));
    m_column->setContentsMargins(0, look.length(6), look.length(10), look.length(4));
    m_column->setSpacing(look.length(6));
    placeFigure();
    const QString links = m_special->text();
    m_special->clear();
    m_special->setText(links);  // a link keeps the colour that it was set in
}

void DrawPanel::placeTable() {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item;
    }
    // Three columns of numbers, or where they would not fit three lines of them.
    constexpr int kLines[2] = {1, 3};  // the band of the mean lies between
    for (int c = 0; c < 3; ++c) {
        if (m_isNarrow) {
            m_grid->addWidget(m_whose[c], c + 1, 0);
        } else {
            m_grid->addWidget(m_whose[c], 0, c + 1, Qt::AlignRight);
        }
        for (int r = 0; r < 2; ++r) {
            m_grid->addWidget(m_cells[r][c], m_isNarrow ? c + 1 : kLines[r], m_isNarrow ? r + 1 : c + 1,
                              Qt::AlignRight);
        }
        m_grid->setColumnStretch(c + 1, m_isNarrow && c == 2 ? 0 : 1);
    }
    for (int r = 0; r < 2; ++r) {
        if (m_isNarrow) {
            m_grid->addWidget(m_what[r], 0, r + 1, Qt::AlignRight);
        } else {
            m_grid->addWidget(m_what[r], kLines[r], 0);
        }
    }
    m_grid->addWidget(m_meanBand, m_isNarrow ? 4 : 2, m_isNarrow ? 1 : 3, Qt::AlignRight);
}

void DrawPanel::placeFigure() {
    Appearance& look = Appearance::instance();
    m_share->setContentsMargins(0, 0, 0, 0);
    const int least = m_figure->sizeHint().width() + look.length(6) + m_share->minimumSizeHint().width();
    const bool below = least > width() - look.length(34);  // the margins and the scroll bar
    m_figures->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (!below) {  // the word stands on the figure's line
        const int lower = QFontMetrics(look.figureFont()).descent() - QFontMetrics(look.noteFont()).descent();
        m_share->setContentsMargins(0, 0, 0, lower);
    }
}

void DrawPanel::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    placeFigure();
    if (const bool narrow = width() < Appearance::instance().length(kThreeColumns); narrow != m_isNarrow) {
        m_isNarrow = narrow;
        placeTable();
    }
}

QSize DrawPanel::sizeHint() const {
    // Whatever it has to say, or its neighbours would change their width with it.
    return {Appearance::instance().length(296), Card::sizeHint().height()};
}

QSize DrawPanel::minimumSizeHint() const {
    QSize least = Card::minimumSizeHint();
    least.setHeight(Appearance::instance().length(226));
    return least;
}

bool DrawPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    }
    return Card::eventFilter(watched, event);
}

void DrawPanel::paintEvent(QPaintEvent* event) {
    Card::paintEvent(event);
    if (m_scroll->hasFocus()) {
        QPainter painter(this);
        paintFocusRing(painter, rect());
    }
}

void DrawPanel::showText(const QString& text) {
    m_figure->setText(QStringLiteral("…"));
    m_share->setText(text);
    for (QLabel* label : {m_expected, m_meanBand, m_run, m_special, m_finding}) {
        label->clear();
    }
    for (auto& row : m_cells) {
        for (QLabel* cell : row) {
            cell->clear();
        }
    }
    m_gauge->clear();
    m_figure->show();
    m_table->show();
}

void DrawPanel::showReason(const QString& reason) {
    showText(reason);
    showOrHide(false);
}

void DrawPanel::showOrHide(bool counted) {
    m_figure->setVisible(counted);
    m_table->setVisible(counted);
    for (QLabel* label : {m_expected, m_meanBand, m_run, m_special, m_finding}) {
        label->setVisible(!label->text().isEmpty());  // an empty one takes room
    }
}

QString DrawPanel::expectationOf(const DrawReport& report, const MaskSettings& settings, bool withCounts) {
    if (settings.mode == Mode::eval) {
        return tr("evaluation keeps everything");
    }
    const LayerKind kind = settings.layer.kind;
    if (kind == LayerKind::gaussian || kind == LayerKind::gaussianNoise) {
        return tr("noise drops nothing");
    }
    const QString counts =
        withCounts ? tr("%1 of %2, ").arg(countText(report.kept), countText(report.units)) : QString();
    const QString expected = counts + tr("expected %1; ").arg(countText(report.expectedKept));
    return expected + (report.binomial
                           ? tr("95 % of draws keep %1 to %2")
                                 .arg(countText(report.keptInterval.lowest), countText(report.keptInterval.highest))
                           : tr("squares overlap, so no simple interval holds"));
}

void DrawPanel::show(const DrawReport& report, const MaskSettings& settings, std::size_t setByHand) {
    const bool eval = settings.mode == Mode::eval;
    const double share = report.units == 0 ? 0.0 : static_cast<double>(report.kept) / static_cast<double>(report.units);
    // Long counts do not fit in figures this large: the share is the figure then.
    const bool longCount = report.units >= 1000;
    m_figure->setText(longCount ? percentText(share, report.units)
                                : tr("%1 of %2").arg(countText(report.kept), countText(report.units)));
    const QString kept =
        report.units == report.x.count ? tr("kept") : keptWords(settings.layer.kind, report.units, longCount);
    m_share->setText(longCount ? kept : tr("%1, %2").arg(kept, percentText(share, report.units)));
    if (report.units == 0) {
        showText(tr("no elements"));
        m_figure->setText("0");
        setSpokenText(m_finding, "<b>" + joined(findingOf(report, settings, setByHand)) + "</b>");
        showOrHide(true);
        return;
    }
    placeFigure();
    m_expected->setText(joined(expectationOf(report, settings, longCount)));
    const bool hasGauge = !eval && report.binomial;
    m_gauge->setVisible(hasGauge);
    if (!hasGauge) {
        m_gauge->clear();
    } else {
        m_gauge->show(report.units, report.kept, report.expectedKept, report.keptInterval);
    }
    m_cells[0][0]->setText(statText(report.x.mean));
    m_cells[0][1]->setText(statText(report.y.mean));
    m_cells[0][2]->setText(statText(report.theory.mean));
    m_meanBand->setText(std::isnan(report.theory.meanSd) ? QString() : "±" + statText(1.96 * report.theory.meanSd));
    m_cells[1][0]->setText(statText(report.x.variance));
    m_cells[1][1]->setText(statText(report.y.variance));
    m_cells[1][2]->setText(statText(report.theory.sd * report.theory.sd));
    m_cells[1][2]->setToolTip(tr("the variance of y's elements that theory expects"));
    m_run->setText(runText(report, settings));
    QStringList special;
    const auto mention = [&](std::uint64_t count, const QString& words, Special what) {
        if (count > 0) {
            special << QString("<a href=\"%1\">%2</a>").arg(static_cast<int>(what)).arg(words.arg(countText(count)));
        }
    };
    mention(report.y.nanCount, tr("NaN: %1"), Special::notANumber);
    mention(report.y.infinityCount, tr("infinite: %1"), Special::infinity);
    mention(report.y.negativeZeroCount, tr("-0: %1"), Special::negativeZero);
    QStringList notes;
    if (!special.isEmpty()) {
        notes << tr("in y, %1").arg(special.join(", "));
    }
    if (report.x.nanCount + report.x.infinityCount + report.y.nanCount + report.y.infinityCount > 0) {
        notes << tr("mean and variance leave NaN and infinities out");
    }
    m_special->setText(notes.join("<br>"));
    setSpokenText(m_finding, "<b>" + joined(findingOf(report, settings, setByHand)) + "</b>");
    showOrHide(true);
}

QString findingOf(const DrawReport& report, const MaskSettings& settings, std::size_t setByHand) {
    if (report.units == 0) {
        return DrawPanel::tr("The tensor has no elements.");
    }
    const LayerConfig layer = settings.formedLayer();
    if (settings.mode == Mode::eval) {
        return layer.scaling == Scaling::classic ? DrawPanel::tr("Evaluation: y is x times 1 − p.")
                                                 : DrawPanel::tr("Evaluation: y is x, bit for bit.");
    }
    if (layer.kind == LayerKind::gaussian || layer.kind == LayerKind::gaussianNoise) {
        return DrawPanel::tr("Nothing is dropped: every element has noise of its own, and the mean stays.");
    }
    if (setByHand > 0) {
        return DrawPanel::tr("%1 of %2 units are set by hand: no draw gave this count.")
            .arg(countText(static_cast<std::uint64_t>(setByHand)), countText(report.units));
    }
    const double p = layer.p;
    if (p == 0.0 || p == 1.0) {
        return p == 0.0 ? DrawPanel::tr("p = 0: nothing is dropped, y is x.")
               : layer.arithmetic == Arithmetic::numpy
                   ? DrawPanel::tr("p = 1: everything is dropped, and y is NaN: the mask is 0 / 0.")
                   : DrawPanel::tr("p = 1: everything is dropped, y is 0.");
    }
    if (!report.binomial) {
        return DrawPanel::tr("Squares are dropped whole, and what is left is scaled up to the same sum.");
    }
    const bool inside = report.kept >= report.keptInterval.lowest && report.kept <= report.keptInterval.highest;
    if (inside) {
        return DrawPanel::tr("An ordinary draw: the count is inside the band of 95 % of draws.");
    }
    return report.kept < report.keptInterval.lowest
               ? DrawPanel::tr("A rare draw: fewer units kept than in 97.5 % of draws.")
               : DrawPanel::tr("A rare draw: more units kept than in 97.5 % of draws.");
}

}  // namespace dropscope
