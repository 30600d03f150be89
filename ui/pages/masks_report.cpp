// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/masks_report.h"

#include <algorithm>
#include <cmath>

#include "ui/models/words.h"
#include "ui/pages/masks_pace.h"
#include "ui/panels/chart_panel.h"
#include "ui/panels/draw_panel.h"

namespace dropscope {

namespace {

constexpr int kFrameMs = 16;
constexpr int kPauseMs = 100;

/// About two bins for each cube root of the values (Rice's rule), in what a chart can show.
std::size_t histogramBins(std::uint64_t values) {
    return std::clamp<std::size_t>(static_cast<std::size_t>(2.0 * std::cbrt(static_cast<double>(values))), 12, 60);
}

}  // namespace

MasksReport::MasksReport(Document& document, DrawPanel& draw, ChartPanel& charts, QObject* parent)
    : QObject(parent), m_document(document), m_draw(draw), m_charts(charts) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MasksReport::compute);
}

void MasksReport::refresh(Document::Changes changes) {
    const std::uint64_t elements = m_document.x().elementCount();
    if (waitsForPause(elements)) {
        m_job.cancel();
    }
    if (showsCounting(elements, changes)) {
        m_draw.showText(tr("counting"));
        m_charts.explainHistogram(tr("counting"));
    }
    if (elements <= kAtOnceUnits) {
        compute();
    } else if (waitsForPause(elements)) {
        m_timer.start(kPauseMs);  // anew with each change
    } else if (!m_timer.isActive()) {
        m_timer.start(kFrameMs);
    }
}

void MasksReport::compute() {
    const MaskSettings settings = m_document.settings();
    const int revision = m_document.revisions().x;
    const std::shared_ptr<const DrawReport> sameX = revision == m_revision ? m_last : nullptr;
    const auto work = [pass = m_document.pass(), fits = m_document.fits(),
                       sameX](const Task& task) -> Result<DrawReport> {
        if (!fits) {
            return std::unexpected(fits.error());
        }
        return reportDraw(pass, histogramBins(pass.x.elementCount()), task, sameX.get());
    };
    const auto done = [this, settings, revision,
                       byHand = m_document.byHand().units().size()](const Result<DrawReport>& report) {
        if (report) {
            m_last = std::make_shared<const DrawReport>(*report);
            m_revision = revision;
            m_draw.show(*report, settings, byHand);
            m_charts.showHistogram(*report);
        } else {
            m_draw.showReason(sentenceOf(report.error()));
            m_charts.explainHistogram(sentenceOf(report.error()));
        }
    };
    if (m_document.x().elementCount() <= kAtOnceUnits) {
        m_job.cancel();
        done(work({}));
    } else {
        m_job.start<Result<DrawReport>>(work, done);
    }
}

}  // namespace dropscope
