// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace dropscope {

/// One line of plain words that is cut with an ellipsis where there is no room; the tool tip has it whole then.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    using QLabel::QLabel;

    /// A line is cut behind its last comma or semicolon that there is room for, if there is one.
    void cutBehindClauses() { m_behindClauses = true; }

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    /// What there is room for.
    [[nodiscard]] QString shown() const;

private:
    bool m_behindClauses = false;
};

}  // namespace dropscope
