// SPDX-License-Identifier: GPL-3.0-or-later
// Tensor files by their extension: the one place that knows which formats there are.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/task.h"
#include "engine/io/csv.h"
#include "engine/io/loaded_tensor.h"

namespace dropscope {

/// Extensions that can be opened and saved, with the point, lower case: ".csv", ".tsv", ".npy".
[[nodiscard]] const std::vector<std::string>& tensorFileExtensions();

/// Opens a file by its extension (any case). Fails, naming the file, for an unknown extension (listing the known ones;
/// ".pt" and ".pth" with the line of Python that saves the tensor as npy), and as the file and its format do.
[[nodiscard]] Result<LoadedTensor> loadTensor(const std::filesystem::path& path, const Task& task = {});

/// Saves by extension, whole or not at all (writeFile). `facts` go into the "#" lines of CSV and TSV.
Status saveTensor(const std::filesystem::path& path, const Tensor& tensor, const CsvFacts& facts = {},
                  const Task& task = {});

}  // namespace dropscope
