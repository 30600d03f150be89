// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "ui/models/explanation.h"

class QGridLayout;
class QLabel;
class QToolButton;

namespace dropscope {

/// The line that says why one cell is what it is.
class ExplanationBar : public QFrame {
    Q_OBJECT

public:
    explicit ExplanationBar(QWidget* parent = nullptr);

    void show(const Explanation& explanation);
    void clear();

signals:
    /// How do other frameworks treat such a number?
    void edgeCasesAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();

    QGridLayout* m_line;
    QLabel* m_place;
    QLabel* m_formula;
    QLabel* m_reason;
    QToolButton* m_edgeCases;
};

}  // namespace dropscope
