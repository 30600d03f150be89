// SPDX-License-Identifier: GPL-3.0-or-later
// NumPy's .npz: a zip file of .npy files, stored or deflated (numpy.savez, numpy.savez_compressed).
// An array is called as its file without ".npy"; files that end otherwise are no arrays. What is written, numpy.load reads.
// Refused as a whole: broken archives, two files of one name, names that lead to another folder. An array is refused, and
// the others can be opened, when it is encrypted or packed otherwise, when npy refuses it, when its size is not what its
// header calls for or more than its packed bytes can hold, and when its checksum differs.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/task.h"
#include "engine/io/array_info.h"
#include "engine/io/facts.h"
#include "engine/io/file.h"
#include "engine/io/loaded_tensor.h"
#include "engine/io/named_tensor.h"
#include "engine/io/zip_file.h"
#include "engine/tensor/tensor.h"

namespace dropscope {

/// Numbers that float32 does not hold: '<f8', '<i8' and '<u8', rank 1.
using NpzValues = std::variant<Tensor, std::vector<double>, std::vector<std::int64_t>, std::vector<std::uint64_t>>;

/// One array of the file: numpy.load(...)["name"].
struct NpzArray {
    std::string name;
    NpzValues values;
    std::vector<std::int64_t> shape = {};  ///< of a vector, when it is not rank 1; its product is the vector's length
};

/// Writes all arrays, deflated but for large tensors that would hardly become smaller. Fails as ZipWriter::finish does.
Status writeNpz(ByteSink& sink, const std::vector<NpzArray>& arrays, const Task& task = {});

/// All arrays in the order of the archive; only their headers are unpacked. `bytes`: the whole file; `name` is what errors
/// call it. Stoppable.
[[nodiscard]] Result<std::vector<ArrayInfo>> listNpz(std::string_view bytes, const std::string& name,
                                                     const Task& task = {});

/// One array, converted to float32; a note says so. Sizes are checked before memory is taken. Fails when there is none of
/// this name, as it is refused, when the memory is not to be had, and when stopped.
/// `owner`, where given, keeps `bytes` alive and as they are: a large array that is stored as it would lie in memory is then
/// read there, without a copy and without a look at its checksum (mappedTensor). numpy.savez stores arrays where they come
/// to lie: only one in four is aligned.
[[nodiscard]] Result<LoadedTensor> readNpz(std::string_view bytes, const std::string& name, const std::string& array,
                                           const Task& task = {}, const std::shared_ptr<const void>& owner = {});

/// The same of a .npy member of any archive; `name`: the archive's.
[[nodiscard]] Result<LoadedTensor> readNpzMember(const ZipReader& archive, const ZipMember& zip,
                                                 const std::string& name, const Task& task = {},
                                                 const std::shared_ptr<const void>& owner = {});

/// Writes tensors and, when there are any, `facts` as the text file "facts.json", which numpy.load(...)["facts.json"] gives
/// as bytes. Fails as writeNpz does.
Status writeNpzFile(ByteSink& sink, const std::vector<NamedTensor>& tensors, const Facts& facts, const Task& task = {});

}  // namespace dropscope
