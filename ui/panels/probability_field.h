// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "engine/core/error.h"

class QLabel;
class QLineEdit;
class QSlider;

namespace dropscope {

/// p as a number and as a slider, with what it comes to beside it. It only asks: what it shows is what it was told last, or
/// the refused text with the reason below.
class ProbabilityField : public QWidget {
    Q_OBJECT

public:
    /// Object names of the parts.
    struct Names {
        const char* caption;
        const char* field;
        const char* keep;
        const char* slider;
        const char* refusal;
    };
    explicit ProbabilityField(const Names& names, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit* field() const { return m_field; }

    /// The slider, and `keep` as rich text: "keep <b>0.500</b>".
    void showPosition(double p, const QString& keep);
    void showText(const QString& text);  ///< accepts the field
    void refuse(const Error& error);

    /// Off: `reason` becomes the tool tip.
    void setUsed(bool used, const QString& reason);

signals:
    void dragged(double p);
    void released();
    void entered(double p);

private:
    void enter();

    QLineEdit* m_field;
    QLabel* m_keep;
    QSlider* m_slider;
    QLabel* m_refusal;
};

}  // namespace dropscope
