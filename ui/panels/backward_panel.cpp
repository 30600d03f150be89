// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/backward_panel.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/models/count_text.h"
#include "ui/style/appearance.h"
#include "ui/style/roles.h"

namespace dropscope {

namespace {

constexpr std::uint64_t kAtOnceElements = 1U << 16;

QLabel* addLine(QVBoxLayout* column, Role role, const char* name) {
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    setRole(label, role);
    column->addWidget(label);
    return label;
}

}  // namespace

BackwardPanel::BackwardPanel(Document& document, QWidget* parent) : QWidget(parent), m_document(document) {
    setObjectName("backwardPanel");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Appearance::instance().length(6));
    column->addStretch();
    m_note = addLine(column, Role::note, "backwardNote");
    m_switch = new QCheckBox(tr("recompute with a fresh &mask"));
    m_switch->setObjectName("freshMaskSwitch");
    m_switch->setToolTip(
        tr("The checkpointing bug: a pass that is computed again for the gradient, without the generator's state put "
           "back, draws another mask. PyTorch keeps the state (preserve_rng_state)."));
    column->addWidget(m_switch, 0, Qt::AlignHCenter);
    m_finding = addLine(column, Role::refusal, "freshMaskFinding");
    column->addStretch();
    connect(m_switch, &QCheckBox::toggled, &m_document, &Document::setFreshBackwardMask);
    connect(&m_document, &Document::changed, this, &BackwardPanel::refresh);
    refresh();
}

void BackwardPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void BackwardPanel::refresh() {
    const MaskSettings& settings = m_document.settings();
    {
        const QSignalBlocker quiet(m_switch);
        m_switch->setChecked(settings.freshBackwardMask);
    }
    if (!settings.freshBackwardMask) {
        m_job.cancel();
        m_note->setText(tr("the same mask goes backward"));
        m_finding->hide();
        return;
    }
    m_note->setText(tr("a bug: forward has the mask of draw %1, backward that of draw %2")
                        .arg(settings.step)
                        .arg(settings.nextStep()));
    if (!isVisible()) {
        m_job.cancel();
        return;
    }
    m_finding->show();
    const Result<PreparedPass>& forward = m_document.prepared(Direction::forward);
    const Result<PreparedPass>& backward = m_document.prepared(Direction::backward);
    if (!forward || !backward) {
        m_job.cancel();
        m_finding->clear();  // the grids say why
        return;
    }
    const auto work = [first = *forward, second = *backward](const Task& task) {
        return comparePasses(first, second, task);
    };
    if (forward->shape().elementCount() <= kAtOnceElements) {
        m_job.cancel();
        showDifference(work({}));
    } else {
        if (!m_job.isRunning()) {
            m_finding->setText(tr("counting"));
        }
        m_job.start<Result<PassDifference>>(work, [this](const Result<PassDifference>& d) { showDifference(d); });
    }
}

void BackwardPanel::showDifference(const Result<PassDifference>& difference) {
    const LayerKind kind = m_document.settings().layer.kind;
    const bool train = m_document.settings().mode == Mode::train;
    if (!difference) {
        m_finding->clear();
    } else if (!train) {
        m_finding->setText(tr("No harm in evaluation: there is no mask."));
    } else if (kind == LayerKind::gaussian) {
        m_finding->setText(tr("Every gradient is multiplied by the noise of another draw."));
    } else if (kind == LayerKind::gaussianNoise) {
        m_finding->setText(tr("No harm here: noise that is added has no part in the gradient."));
    } else {
        m_finding->setText(findingOf(*difference));
    }
    // Red is for what is wrong.
    const bool wrong = difference && train && kind != LayerKind::gaussianNoise &&
                       (kind == LayerKind::gaussian || difference->onlyInFirst + difference->onlyInSecond > 0);
    setRole(m_finding, wrong ? Role::refusal : Role::note);
}

QString findingOf(const PassDifference& difference) {
    if (difference.onlyInFirst + difference.onlyInSecond == 0) {
        return BackwardPanel::tr("The two masks are the same here: no gradient goes astray.");
    }
    const QString stray =
        BackwardPanel::tr("%1 cells (◥) get a gradient though their output was dropped; %2 kept cells get none.");
    return stray.arg(countText(difference.onlyInSecond), countText(difference.onlyInFirst));
}

}  // namespace dropscope
