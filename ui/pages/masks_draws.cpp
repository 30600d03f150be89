// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/masks_draws.h"

#include <algorithm>
#include <cmath>

#include "ui/document/mask_source_settings.h"
#include "ui/models/cell_text.h"
#include "ui/models/words.h"
#include "ui/pages/masks_pace.h"
#include "ui/panels/chart_panel.h"

namespace dropscope {

namespace {

/// Fewer passes where one alone takes long: of thousands of millions of units the share hardly moves, and another
/// framework's masks are slower to draw.
std::uint32_t passesOver(std::uint64_t elements, ReplaySource source) {
    const std::uint64_t mostUnits = source == ReplaySource::native ? 20'000'000'000 : 500'000'000;
    constexpr std::uint64_t kLeastPasses = 8;
    const std::uint64_t passes = mostUnits / std::max<std::uint64_t>(1, elements);
    return static_cast<std::uint32_t>(std::clamp<std::uint64_t>(passes, kLeastPasses, kRunningPasses));
}

/// JAX and TensorFlow draw from a key, and the same key gives the same mask.
bool hasDraws(const MaskSettings& settings) {
    return settings.source == ReplaySource::native || infoOf(settings.source).hasState;
}

QString sameAtEveryPass(const MaskSettings& settings) {
    return MasksDraws::tr("%1 draws the same mask from the same seed at every pass: there are no draws to follow.")
        .arg(inWords(infoOf(settings.source).framework));
}

}  // namespace

MasksDraws::MasksDraws(Document& document, ChartPanel& charts, QObject* parent)
    : QObject(parent), m_document(document), m_charts(charts) {
    connect(&m_shareJob, &JobSlot::progressed, &m_charts, &ChartPanel::setProgress);
    connect(&m_shareJob, &JobSlot::runningChanged, &m_charts, &ChartPanel::setBusy);
}

void MasksDraws::refresh(Document::Changes changes) {
    const std::uint64_t elements = m_document.x().elementCount();
    if (m_shareOf != question()) {
        if (waitsForPause(elements)) {
            m_shareJob.cancel();
            m_shareOf.reset();
        }
        if (showsCounting(elements, changes)) {
            m_shareOf.reset();
            m_charts.explainRunning(tr("counting"));
        }
    }
    m_charts.showDraw(m_document.settings().step);
    if (isQuickOverDraws(elements)) {
        computeShare();
    }
}

void MasksDraws::countShare() {
    if (!isQuickOverDraws(m_document.x().elementCount())) {
        computeShare();
    }
}

MasksDraws::Question MasksDraws::question() const {
    Question question{m_document.settings(), m_document.x().shape()};
    question.settings.step = 0;
    question.settings.freshBackwardMask = false;
    return question;
}

void MasksDraws::computeShare() {
    const Question asked = question();
    if (m_shareOf == asked) {
        return;  // it is shown, or on its way
    }
    m_shareOf.reset();
    const MaskSettings settings = m_document.settings();
    const std::uint64_t elements = m_document.x().elementCount();
    if (settings.layer.kind == LayerKind::gaussian || settings.layer.kind == LayerKind::gaussianNoise) {
        m_shareJob.cancel();
        m_charts.explainRunning(tr("Noise drops nothing: there is no share to follow."));
        return;
    }
    if (settings.mode == Mode::eval) {
        m_shareJob.cancel();
        m_charts.explainRunning(tr("Evaluation keeps everything: switch to Train to watch draws."));
        return;
    }
    if (!hasDraws(settings)) {
        m_shareJob.cancel();
        m_charts.explainRunning(sameAtEveryPass(settings));
        return;
    }
    const auto work = [pass = m_document.pass(), passes = passesOver(elements, settings.source),
                       sources = sourcesOf(settings, m_document.x().shape())](const Task& task) {
        return runningKeptShare(pass, passes, task, sources);
    };
    const auto done = [this](const Result<RunningKept>& running) {
        if (running) {
            m_charts.showRunning({running->unitsPerPass, running->expected, running->binomial, running->shares});
            m_charts.showDraw(m_document.settings().step);
        } else {
            m_shareOf.reset();
            m_charts.explainRunning(sentenceOf(running.error()));
        }
    };
    m_shareOf = asked;
    if (isQuickOverDraws(elements) && settings.source == ReplaySource::native) {
        m_shareJob.cancel();
        done(work({}));
    } else {
        m_shareJob.start<Result<RunningKept>>(work, done);
    }
}

void MasksDraws::followElement(std::optional<std::uint64_t> followed) {
    m_meanJob.cancel();
    if (!followed) {
        return;
    }
    const std::uint64_t element = *followed;
    m_charts.lookAt(element);
    if (!m_charts.showsMean()) {
        return;
    }
    const MaskSettings& settings = m_document.settings();
    float x = 0.0F;
    m_document.readValues(Field::x, element, {&x, 1}, {});
    if (!m_document.fits()) {
        m_charts.explainMean(sentenceOf(m_document.fits().error()));
        return;
    }
    if (!hasDraws(settings)) {
        m_charts.explainMean(sameAtEveryPass(settings));
        return;
    }
    if (!std::isfinite(x)) {
        m_charts.explainMean(tr("x is not finite here: no mean settles. Choose another cell."));
        return;
    }
    const QString place = "y" + indexText(m_document.x().shape().indexOf(element));
    const auto work = [pass = m_document.pass(), element, x, sources = sourcesOf(settings, m_document.x().shape())](
                          const Task& task) { return runningMean(pass, element, x, kRunningPasses, task, sources); };
    const auto done = [this, place, x, step = settings.step](const Result<RunningMean>& running) {
        if (running && !std::isfinite(running->means.back())) {
            m_charts.explainMean(tr("y is not finite here: no mean settles. Choose another p."));
        } else if (running) {
            m_charts.showMean({place, static_cast<double>(x), running->expected.mean,
                               std::sqrt(running->expected.variance), running->means});
            m_charts.showDraw(step);
        } else {
            m_charts.explainMean(sentenceOf(running.error()));
        }
    };
    // Drop-block has to draw the whole mask to know one output, and another framework's generator is set up for each draw.
    if (settings.layer.kind != LayerKind::dropBlock && settings.source == ReplaySource::native) {
        done(work({}));
    } else {
        m_meanJob.start<Result<RunningMean>>(work, done);
    }
}

}  // namespace dropscope
