// SPDX-License-Identifier: GPL-3.0-or-later
// Tensors in from files and standard input, out to files and standard output.
#pragma once

#include <string>
#include <vector>

#include "app/cli/command.h"
#include "app/cli/flag.h"
#include "engine/core/error.h"
#include "engine/io/csv.h"
#include "engine/tensor/tensor_source.h"

namespace dropscope {

/// What --output, --mask-output and their like are called with for standard input and output.
inline constexpr const char* kStandardStream = "-";

/// From the file `path`, in which ":NAME" at the end names one of several arrays (tensorPlace), or as CSV from standard
/// input for "-". What the reader has to say goes to `work.notes`.
[[nodiscard]] Result<Tensor> loadInput(const std::string& path, Work& work);

/// Refuses an empty name, and "-" for more than one flag. Flags that were not given and have no default are skipped.
Status checkInputs(const std::vector<const Flag*>& flags);

/// The same for outputs; refuses also one file for two flags, and a name that does not end as a tensor file's does.
Status checkOutputs(const std::vector<const Flag*>& flags);

/// Refuses one file, or "-", for two of the flags, however it is spelled. Empty ones are skipped.
Status checkDifferent(const std::vector<const Flag*>& flags);

struct Output {
    std::string path;     ///< "-" is CSV on standard output
    TensorSource values;  ///< read block by block
};

/// Writes all outputs, standard output last, so that nothing was piped on when a file fails. Each is written whole or not
/// at all; when one fails, the error says which were written before it.
Status saveOutputs(std::vector<Output> outputs, const CsvFacts& facts, const Work& work);

}  // namespace dropscope
