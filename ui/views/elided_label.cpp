// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/elided_label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QToolTip>

namespace dropscope {

QString ElidedLabel::shown() const {
    const int room = contentsRect().width();
    if (!m_behindClauses || fontMetrics().horizontalAdvance(text()) <= room) {
        return fontMetrics().elidedText(text(), Qt::ElideRight, room);
    }
    static const QRegularExpression kClauseEnd("(, |; |，|；)");
    for (qsizetype at = text().lastIndexOf(kClauseEnd); at > 0; at = text().lastIndexOf(kClauseEnd, at - 1)) {
        const QString clauses = text().left(at).trimmed() + QStringLiteral(" …");
        if (fontMetrics().horizontalAdvance(clauses) <= room) {
            return clauses;
        }
    }
    return fontMetrics().elidedText(text(), Qt::ElideRight, room);
}

QSize ElidedLabel::minimumSizeHint() const { return {1, QLabel::minimumSizeHint().height()}; }

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine, shown());
}

bool ElidedLabel::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (shown() != text()) {
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QLabel::event(event);
}

}  // namespace dropscope
