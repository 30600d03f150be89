// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/document/document.h"

class QLabel;
class QLineEdit;

namespace dropscope {

class GpuPicker;

/// What decides the chosen framework's mask besides the seed: what ran before, the GPU, the key, as far as that framework
/// has them. Wrong text is refused in place; OK closes only with right answers.
class SourceDialog : public QDialog {
    Q_OBJECT

public:
    explicit SourceDialog(const MaskSettings& settings, QWidget* parent = nullptr);

    /// Once the dialog was accepted: the new details; those that this source does not have are as they were.
    [[nodiscard]] const SourceDetails& details() const { return m_details; }

private:
    void tryAccept();

    SourceDetails m_details;
    QLineEdit* m_recipe = nullptr;
    QLabel* m_recipeRefusal = nullptr;
    GpuPicker* m_gpu = nullptr;
    QLineEdit* m_keyPath = nullptr;
    QLabel* m_keyPathRefusal = nullptr;
};

/// What is set, for the link that opens the dialog: "what ran before: nothing"; empty where the source has no details.
/// `drawn`: the source could draw a mask with them. A GPU's mask of a large tensor waits for the GPU's name.
[[nodiscard]] QString sourceDetailsText(const MaskSettings& settings, bool drawn);

}  // namespace dropscope
