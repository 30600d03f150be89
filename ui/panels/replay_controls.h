// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "ui/models/replay_board.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace dropscope {

class GpuPicker;
class ProbabilityField;

/// The Replay page's column of controls: seed, shape, p, what ran before, which sources, and what CUDA and JAX want to know
/// besides. Keeps what is asked; wrong text is refused in place and the old value stays.
class ReplayControls : public QWidget {
    Q_OBJECT

public:
    explicit ReplayControls(QWidget* parent = nullptr);

    [[nodiscard]] const ReplayAsk& ask() const { return m_ask; }

    /// Shows `ask`, whose values are right, and emits `changed`.
    void setAsk(const ReplayAsk& ask);

    /// Takes the keyboard to the GPU's name.
    void askForGpu();

signals:
    void changed();

private:
    void addSeed(QVBoxLayout* column);
    void addShape(QVBoxLayout* column);
    void addProbability(QVBoxLayout* column);
    void addRecipe(QVBoxLayout* column);
    void addSources(QVBoxLayout* column);
    void addGpu(QVBoxLayout* column);
    void addKeyPath(QVBoxLayout* column);

    void showAsk();
    void take(QLineEdit* field);  // its text was right and is in m_ask
    void rollSeed();
    void enterSeed();
    void enterShape();
    void enterRecipe();
    void enterKeyPath();
    void chooseSources();

    ReplayAsk m_ask;
    QLineEdit* m_seed = nullptr;
    QLabel* m_seedRefusal = nullptr;
    QLineEdit* m_shape = nullptr;
    QLabel* m_shapeRefusal = nullptr;
    ProbabilityField* m_p = nullptr;
    QLineEdit* m_recipe = nullptr;
    QLabel* m_recipeRefusal = nullptr;
    QLineEdit* m_keyPath = nullptr;
    QLabel* m_keyPathRefusal = nullptr;
    GpuPicker* m_gpu = nullptr;
    QComboBox* m_reference = nullptr;
    QLabel* m_referenceNote = nullptr;
    std::vector<QCheckBox*> m_sources;
};

}  // namespace dropscope
