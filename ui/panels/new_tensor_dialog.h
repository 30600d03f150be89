// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <optional>

#include "engine/tensor/fill.h"
#include "engine/tensor/shape.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace dropscope {

/// Asks for the shape and the content of a new tensor. Wrong text is refused in place; OK closes only with a right answer.
class NewTensorDialog : public QDialog {
    Q_OBJECT

public:
    struct Answer {
        Shape shape;
        Fill fill;
        QString name;  ///< "normal, seed 7"
    };

    explicit NewTensorDialog(QWidget* parent = nullptr);

    /// What was asked for, once the dialog was accepted.
    [[nodiscard]] const Answer& answer() const { return *m_answer; }

private:
    void tryAccept();
    void showFields();
    void refuse(QLineEdit* edit, const Error& error);
    [[nodiscard]] Fill::Kind kind() const;

    QLineEdit* m_shape;
    QComboBox* m_kind;
    QLineEdit* m_constant;
    QLineEdit* m_seed;
    QLabel* m_constantLabel;
    QLabel* m_seedLabel;
    QLabel* m_refusal;
    std::optional<Answer> m_answer;
};

}  // namespace dropscope
