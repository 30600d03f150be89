// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "engine/learn/data/data_set.h"

namespace dropscope {

/// A folder that holds train-images-idx3-ubyte, train-labels-idx1-ubyte, t10k-images-idx3-ubyte and
/// t10k-labels-idx1-ubyte, each as it is or with .gz: MNIST, Fashion-MNIST and their like. Pixels are divided by 255. The
/// test pictures are the validation set. `samples`: how many training pictures, with each class's share; 0 is all.
/// Fails when a file is missing or is not right. Stoppable.
[[nodiscard]] Result<DataSet> loadIdxFolder(const std::filesystem::path& folder, std::uint32_t samples,
                                            std::uint64_t seed, const Task& task = {});

/// Where Fashion-MNIST lies: the folder that the environment variable DROPSCOPE_FASHION_MNIST names, else where Debian's
/// package dataset-fashion-mnist puts it. Fails, saying how to get it, when it is not there.
[[nodiscard]] Result<std::filesystem::path> findFashionMnist();

/// "T-shirt/top" to "Ankle boot", as the data set's own README names classes 0 to 9.
[[nodiscard]] std::vector<std::string> fashionMnistClasses();

}  // namespace dropscope
