// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/history_panel.h"

#include <QVBoxLayout>
#include <algorithm>

#include "ui/models/count_text.h"
#include "ui/models/unit_text.h"
#include "ui/models/words.h"
#include "ui/views/time_strip.h"

namespace dropscope {

HistoryPanel::HistoryPanel(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_strip(new TimeStrip) {
    setObjectName("historyPanel");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_strip);
    connect(m_strip, &TimeStrip::drawChosen, &m_document, &Document::setStep);
    connect(m_strip, &TimeStrip::roomChanged, this, &HistoryPanel::refresh);
    connect(&m_document, &Document::changed, this, &HistoryPanel::refresh);
}

void HistoryPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void HistoryPanel::lookAt(std::uint64_t element) {
    if (element != m_element) {
        m_element = element;
        refresh();
    }
}

QString HistoryPanel::whyNone() const {
    const MaskSettings& settings = m_document.settings();
    if (!m_document.fits()) {
        return sentenceOf(m_document.fits().error());
    }
    if (m_document.x().elementCount() == 0) {
        return tr("There is nothing to drop: the tensor has no elements.");
    }
    if (settings.mode == Mode::eval) {
        return tr("Evaluation draws no masks: switch to Train to watch them.");
    }
    if (settings.layer.kind == LayerKind::gaussian || settings.layer.kind == LayerKind::gaussianNoise) {
        return tr("Noise drops nothing: there are no masks to follow.");
    }
    return {};
}

void HistoryPanel::refresh() {
    m_job.cancel();
    if (!isVisible()) {
        return;
    }
    if (const QString reason = whyNone(); !reason.isEmpty()) {
        m_strip->clear(reason);
        return;
    }
    const MaskSettings settings = m_document.settings();
    const Result<PreparedPass>& pass = m_document.prepared(Direction::forward);
    const std::uint64_t unit = pass->unitOf(std::min(m_element, m_document.x().elementCount() - 1));
    m_firstDraw = firstDrawShowing(settings.step, m_strip->drawRoom(), m_firstDraw);
    HistoryAsk ask{settings, m_document.pass(), m_firstDraw, m_strip->drawRoom(),
                   sampledUnits(pass->unitCount(), m_strip->unitRoom(), unit)};
    StripContent content;
    content.currentDraw = settings.step;
    content.unitCount = pass->unitCount();
    const LayerKind kind = settings.layer.kind;
    const bool shared = pass->unitCount() < m_document.x().elementCount();
    content.unitWord = kind == LayerKind::dropout && shared ? tr("unit") : unitWord(kind);
    if (kind == LayerKind::dropBlock) {
        content.unitWord = tr("element");
    } else if (kind == LayerKind::locked) {
        content.unitWord = tr("unit");
        content.note = tr("a row is a draw: locked dropout uses it at all %1 times")
                           .arg(countText(static_cast<std::uint64_t>(m_document.x().shape()[0])));
    }
    const auto column = std::ranges::find(ask.units, unit);
    content.currentColumn = static_cast<std::size_t>(column - ask.units.begin());
    const auto done = [this, content](const Result<DrawHistory>& history) {
        if (!history) {
            m_strip->clear(sentenceOf(history.error()));
            return;
        }
        StripContent shown = content;
        shown.history = *history;
        m_strip->show(std::move(shown));
    };
    if (ask.isLong()) {
        m_job.start<Result<DrawHistory>>([ask](const Task& task) { return drawHistory(ask, task); }, done);
    } else {
        done(drawHistory(ask));
    }
}

}  // namespace dropscope
