// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/masks_parity.h"

#include "ui/models/parity_text.h"
#include "ui/panels/control_panel.h"

namespace dropscope {

MasksParity::MasksParity(Document& document, ControlPanel& controls, QObject* parent)
    : QObject(parent), m_document(document), m_controls(controls) {}

void MasksParity::forget() {
    m_job.cancel();
    m_controls.setLamp(ControlPanel::Lamp::unknown, tr("compare the back ends"));
}

void MasksParity::compare() {
    constexpr std::uint64_t kMostElements = 1U << 20;
    const std::uint64_t elements = m_document.x().elementCount();
    if (elements == 0 || elements > kMostElements || !m_document.fits()) {
        return;
    }
    const auto work = [x = m_document.x(), settings = m_document.settings(),
                       byHand = m_document.byHand()](const Task& task) {
        const Result<Tensor> values = x.dense({task.stop, {}});
        if (!values) {
            return Result<std::vector<ParityRow>>(std::unexpected(values.error()));
        }
        return compareBackends(*values, settings.formedLayer(), settings.key(), settings.mode, byHand, task);
    };
    m_job.start<Result<std::vector<ParityRow>>>(work, [this](const Result<std::vector<ParityRow>>& rows) {
        if (rows) {
            const ParityLamp lamp = parityLamp(*rows);
            m_controls.setLamp(lamp.differs ? ControlPanel::Lamp::differs : ControlPanel::Lamp::same, lamp.text);
        }
    });
}

}  // namespace dropscope
