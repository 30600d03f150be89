// SPDX-License-Identifier: GPL-3.0-or-later
// Tensor files by the endings of their names: the one place that knows which formats there are.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/task.h"
#include "engine/io/array_info.h"
#include "engine/io/csv.h"
#include "engine/io/loaded_tensor.h"
#include "engine/io/named_tensor.h"

namespace dropscope {

/// How the names of files end that can be opened, lower case: ".csv", ".safetensors", "-ubyte.gz".
[[nodiscard]] const std::vector<std::string>& tensorFileEndings();

/// Those that can be saved as well, all of them extensions: ".csv", ".npy".
[[nodiscard]] const std::vector<std::string>& tensorFileExtensions();

/// True for the formats that may hold several arrays (.npz, .safetensors), by the file's name.
[[nodiscard]] bool holdsArrays(const std::filesystem::path& path);

/// True for the formats that are text (.csv, .tsv), by the file's name.
[[nodiscard]] bool isTextFile(const std::filesystem::path& path);

/// The arrays in a file that may hold several, none converted or unpacked; an empty list for a file of any other format.
/// Fails as the file and its format do. Stoppable.
[[nodiscard]] Result<std::vector<ArrayInfo>> listArrays(const std::filesystem::path& path, const Task& task = {});

/// A file, and which of its arrays is meant.
struct TensorPlace {
    std::filesystem::path file;
    std::string array;  ///< empty: the only one

    friend bool operator==(const TensorPlace&, const TensorPlace&) = default;
};

/// Reads "x.npz:weights" and "x.safetensors:layer.0", which is how a user names an array in a file, also where x.npy is a
/// file that exists, for loadTensor to refuse; anything else is the name of a file, and so is the name of one that exists.
[[nodiscard]] TensorPlace tensorPlace(const std::string& text);

/// What tensorPlace reads.
[[nodiscard]] std::string placeText(const TensorPlace& place);

/// Opens a file by the ending of its name (any case). In a file of several arrays, the one that `place` names; without a
/// name there must be one only. Fails, naming the file, for an unknown ending (listing the known ones; ".pt" and ".pth"
/// with the line of Python that saves the tensor as npy), when no array or more than one may be meant (listing them), and
/// as the file and its format do. `form`: how a text file is to be read, where that is not left to be found out.
[[nodiscard]] Result<LoadedTensor> loadTensor(const TensorPlace& place, const std::optional<CsvForm>& form,
                                              const Task& task = {});
[[nodiscard]] Result<LoadedTensor> loadTensor(const std::filesystem::path& path, const Task& task = {});

/// Saves by extension, whole or not at all (writeFile), and block by block: besides a few megabytes, no memory is needed. `facts` go into the "#" lines of CSV and TSV, the metadata of
/// safetensors and, as "facts.json", into npz. There the tensor is called "tensor".
Status saveTensor(const std::filesystem::path& path, const TensorSource& tensor, const CsvFacts& facts = {},
                  const Task& task = {});

/// Several tensors in one file. Fails also for a format that holds one array only, when there are more.
Status saveTensors(const std::filesystem::path& path, const std::vector<NamedTensor>& tensors,
                   const CsvFacts& facts = {}, const Task& task = {});

}  // namespace dropscope
