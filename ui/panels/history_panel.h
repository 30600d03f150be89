// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/jobs/job_slot.h"
#include "ui/models/draw_history.h"

namespace dropscope {

class TimeStrip;

/// The masks of the draws around this one, as a strip: fed from the document while it is in view, and no longer.
class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPanel(Document& document, QWidget* parent = nullptr);

    /// The element whose unit is marked.
    void lookAt(std::uint64_t element);

    [[nodiscard]] TimeStrip& strip() const { return *m_strip; }
    [[nodiscard]] JobSlot& job() { return m_job; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    [[nodiscard]] QString whyNone() const;

    Document& m_document;
    TimeStrip* m_strip;
    std::uint64_t m_element = 0;
    std::uint32_t m_firstDraw = 0;  // of those in view: rows stay where they are while the draw is among them
    JobSlot m_job;
};

}  // namespace dropscope
