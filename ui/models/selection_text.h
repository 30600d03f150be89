// SPDX-License-Identifier: GPL-3.0-or-later
// A rectangle of cells as text for other programs.
#pragma once

#include <QRect>
#include <QString>
#include <utility>
#include <vector>

#include "engine/core/error.h"
#include "ui/models/tensor_model.h"

namespace dropscope {

enum class SelectionFormat {
    spreadsheet,  ///< tabs and line ends: what spreadsheets and Dropscope paste
    csv,          ///< commas
    pytorch,      ///< torch.tensor([[0.5, float("nan")], ...])
    numpy,        ///< numpy.array([[0.5, numpy.nan], ...], dtype=numpy.float32)
    markdown      ///< a table with the indices of columns and rows
};

/// What the menus call the formats, with the program's or the format's own name.
[[nodiscard]] std::vector<std::pair<QString, SelectionFormat>> selectionFormats();

/// The cells of the slice in view. Numbers are in the shortest form that gives the same float32 again. Fails on more
/// cells than a clipboard should carry.
[[nodiscard]] Result<QString> selectionText(const TensorModel& model, const QRect& cells, SelectionFormat kind);

}  // namespace dropscope
