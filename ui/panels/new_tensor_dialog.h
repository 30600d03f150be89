// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <optional>

#include "engine/masks/replay/replay_fill.h"
#include "engine/tensor/fill.h"
#include "engine/tensor/shape.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace dropscope {

/// Asks for the shape and the content of a new tensor: our own fills, or the random numbers of PyTorch and NumPy. Wrong text
/// is refused in place; OK closes only with a right answer.
class NewTensorDialog : public QDialog {
    Q_OBJECT

public:
    struct Answer {
        Shape shape;
        Fill fill;
        std::optional<ReplayFill> replayed;  ///< then `fill` says nothing
        QString name;                        ///< "normal, seed 7", "torch.randn, seed 7"
    };

    explicit NewTensorDialog(QWidget* parent = nullptr);

    /// What was asked for, once the dialog was accepted.
    [[nodiscard]] const Answer& answer() const { return *m_answer; }

private:
    void addRows(QGridLayout& grid);
    void tryAccept();
    void showFields();
    void fit();
    void refuse(QLineEdit* edit, const Error& error);
    [[nodiscard]] bool readOwn(Answer& answer);
    [[nodiscard]] bool readReplayed(Answer& answer);
    [[nodiscard]] std::size_t chosen() const;  // a line of the table of contents

    QLineEdit* m_shape;
    QComboBox* m_kind;
    QLineEdit* m_constant;
    QLineEdit* m_seed;
    QLineEdit* m_recipe;
    QComboBox* m_build;
    QCheckBox* m_mkl;
    QLabel* m_kindNote;
    QLabel* m_constantLabel;
    QLabel* m_seedLabel;
    QLabel* m_recipeLabel;
    QLabel* m_recipeNote;
    QLabel* m_buildLabel;
    QLabel* m_refusal;
    std::optional<Answer> m_answer;
};

}  // namespace dropscope
