// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "engine/masks/replay/cuda_grid.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace dropscope {

/// Which GPU: by name from the table, or by its numbers. Wrong text is refused in place and the old answer stays.
class GpuPicker : public QWidget {
    Q_OBJECT

public:
    explicit GpuPicker(QWidget* parent = nullptr);

    /// None: not said.
    [[nodiscard]] std::optional<CudaGrid> grid() const { return m_grid; }
    [[nodiscard]] bool preVectorized() const;

    /// A wrong text waits to be mended.
    [[nodiscard]] bool isRefused() const;

    /// Shows other answers, without a signal.
    void set(const std::optional<CudaGrid>& grid, bool preVectorized);

signals:
    void changed();

private:
    void enterName();
    void enterNumbers();
    void showGrid();
    void refuse(QWidget* field, const Error& error);

    std::optional<CudaGrid> m_grid;
    QComboBox* m_name;
    QLineEdit* m_smCount;
    QLineEdit* m_threads;
    QLabel* m_refusal;
    QCheckBox* m_preVectorized;
};

}  // namespace dropscope
