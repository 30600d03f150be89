// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/confusion_view.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

#include "ui/style/appearance.h"
#include "ui/style/spoken.h"

namespace dropscope {

namespace {

constexpr int kSmallestNumber = 8;   // pixels
constexpr double kFullTint = 0.75;   // of the accent, where a row lies in one cell
constexpr double kLabelShare = 0.3;  // of the width, at most, for the names of the rows

QString percent(double share) { return QString::number(100.0 * share, 'f', 1) + QStringLiteral(" %"); }

}  // namespace

ConfusionView::ConfusionView(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSpokenRole(this, QAccessible::Chart);
    setAccessibleName(tr("confusion matrix of the validation samples"));
    connect(&Appearance::instance(), &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ConfusionView::setCounts(const QStringList& names, const std::vector<std::uint32_t>& counts, std::uint64_t step) {
    m_names = names;
    m_counts = counts;
    m_step = step;
    describe(this, spoken());
    update();
}

double ConfusionView::share() const {
    std::uint64_t right = 0;
    std::uint64_t all = 0;
    for (int row = 0; row < m_names.size(); ++row) {
        right += at(row, row);
        all += rowSum(row);
    }
    return all > 0 ? static_cast<double>(right) / static_cast<double>(all) : 0.0;
}

std::uint64_t ConfusionView::rowSum(int row) const {
    std::uint64_t sum = 0;
    for (int column = 0; column < m_names.size(); ++column) {
        sum += at(row, column);
    }
    return sum;
}

QString ConfusionView::label(int number) const {
    const QString digits = QString::number(number);
    return m_names[number] == digits ? digits : digits + QChar(' ') + m_names[number];
}

QString ConfusionView::sentence() const {
    return tr("%1 right, step %2 · row: true, column: found").arg(percent(share())).arg(m_step);
}

QString ConfusionView::spoken() const {
    if (m_counts.empty()) {
        return {};
    }
    QStringList lines(sentence());
    for (int row = 0; row < m_names.size(); ++row) {
        QStringList found;
        for (int column = 0; column < m_names.size(); ++column) {
            if (at(row, column) > 0) {
                found << tr("%1 as %2").arg(at(row, column)).arg(m_names[column]);
            }
        }
        lines << tr("%1: %2").arg(m_names[row], found.join(QStringLiteral(", ")));
    }
    return lines.join('\n');
}

QSize ConfusionView::sizeHint() const {
    return {Appearance::instance().length(300), Appearance::instance().length(240)};
}

QSize ConfusionView::minimumSizeHint() const {
    return {Appearance::instance().length(140), Appearance::instance().length(110)};
}

ConfusionView::Plan ConfusionView::plan() const {
    const Appearance& look = Appearance::instance();
    const QFontMetrics metrics(look.noteFont());
    const auto classes = static_cast<double>(m_names.size());
    int labels = 0;
    QString longest = QStringLiteral("0");
    for (int row = 0; row < m_names.size(); ++row) {
        labels = std::max(labels, metrics.horizontalAdvance(label(row)));
    }
    for (const std::uint32_t count : m_counts) {
        const QString text = QString::number(count);
        longest = text.size() > longest.size() ? text : longest;
    }
    Plan plan;
    const double left = std::min(labels + look.length(6.0), static_cast<int>(kLabelShare * width()));
    const double lines = metrics.height() + look.length(2);
    plan.cells = QRectF(left, lines, width() - left - 1, height() - 2 * lines);
    plan.cellWidth = plan.cells.width() / classes;
    plan.cellHeight = plan.cells.height() / classes;
    plan.numbers = look.numberFont();
    const auto fits = [&] {
        const QFontMetricsF numbers(plan.numbers);
        return numbers.horizontalAdvance(longest) <= plan.cellWidth - 2.0 && numbers.ascent() <= plan.cellHeight - 1.0;
    };
    int size = plan.numbers.pixelSize();
    while (size > kSmallestNumber && !fits()) {
        plan.numbers.setPixelSize(--size);
    }
    plan.fits = fits();
    return plan;
}

void ConfusionView::paintCells(QPainter& painter, const Plan& plan) const {
    const Appearance& look = Appearance::instance();
    const Theme& theme = look.theme();
    const QFontMetrics metrics(look.noteFont());
    const auto classes = static_cast<int>(m_names.size());
    for (int row = 0; row < classes; ++row) {
        const auto sum = static_cast<double>(std::max<std::uint64_t>(rowSum(row), 1));
        const double top = plan.cells.top() + row * plan.cellHeight;
        painter.setFont(look.noteFont());
        painter.setPen(theme.note);
        const double room = plan.cells.left() - look.length(4);
        painter.drawText(QRectF(0, top, room, plan.cellHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(label(row), Qt::ElideRight, static_cast<int>(room)));
        const double columnLeft = plan.cells.left() + row * plan.cellWidth;
        const bool whole = metrics.horizontalAdvance(label(row)) < plan.cellWidth;
        painter.drawText(QRectF(columnLeft, 0, plan.cellWidth, plan.cells.top()), Qt::AlignCenter,
                         whole ? label(row) : QString::number(row));
        painter.setFont(plan.numbers);
        for (int column = 0; column < classes; ++column) {
            const QRectF cell(plan.cells.left() + column * plan.cellWidth, top, plan.cellWidth, plan.cellHeight);
            const QColor tint = mixed(theme.card, theme.accent, kFullTint * at(row, column) / sum);
            painter.fillRect(cell, tint);
            painter.setPen(row == column ? theme.ink : theme.line);
            painter.drawRect(row == column ? cell.adjusted(1, 1, -1, -1) : cell);
            painter.setPen(inkOn(theme, tint));
            painter.drawText(cell, Qt::AlignCenter, QString::number(at(row, column)));
        }
    }
}

void ConfusionView::paintEvent(QPaintEvent* /*event*/) {
    if (m_counts.empty()) {
        return;
    }
    const Appearance& look = Appearance::instance();
    QPainter painter(this);
    const Plan cells = plan();
    const QFontMetrics metrics(look.noteFont());
    if (cells.fits) {
        paintCells(painter, cells);
    }
    painter.setFont(look.noteFont());
    painter.setPen(look.theme().note);
    if (!cells.fits) {
        painter.drawText(cells.cells, Qt::AlignCenter | Qt::TextWordWrap,
                         tr("The numbers of %n classes need a larger window", "", static_cast<int>(m_names.size())));
    }
    painter.drawText(QRectF(0, cells.cells.bottom(), width(), height() - cells.cells.bottom()),
                     Qt::AlignLeft | Qt::AlignBottom, metrics.elidedText(sentence(), Qt::ElideRight, width()));
}

bool ConfusionView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || m_counts.empty()) {
        return QWidget::event(event);
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    const Plan cells = plan();
    if (!cells.cells.contains(help->pos())) {
        QToolTip::showText(help->globalPos(), sentence(), this);
        return true;
    }
    const int last = static_cast<int>(m_names.size()) - 1;
    const int row = std::min(static_cast<int>((help->pos().y() - cells.cells.top()) / cells.cellHeight), last);
    const int column = std::min(static_cast<int>((help->pos().x() - cells.cells.left()) / cells.cellWidth), last);
    const double share = at(row, column) / static_cast<double>(std::max<std::uint64_t>(rowSum(row), 1));
    QToolTip::showText(help->globalPos(),
                       tr("%1 of %2 taken for %3: %4 of them")
                           .arg(QString::number(at(row, column)), m_names[row], m_names[column], percent(share)),
                       this);
    return true;
}

}  // namespace dropscope
