// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learn/data/idx_folder.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "engine/io/file.h"
#include "engine/io/idx.h"
#include "engine/learn/data/split.h"

namespace dropscope {

namespace {

namespace fs = std::filesystem;

constexpr float kWhite = 255.0F;
constexpr std::size_t kMostLabels = 256;

Result<Tensor> loadPart(const fs::path& folder, const char* name, const Task& task) {
    fs::path path = folder / name;
    std::error_code ignored;
    if (!fs::exists(path, ignored)) {
        path += ".gz";
    }
    if (!fs::exists(path, ignored)) {
        return fail(phrase("the folder has no {}, with or without .gz", name), folder.string(),
                    phrase("a folder of IDX files holds pictures and labels called as MNIST's"));
    }
    const Result<MappedFile> file = MappedFile::open(path);
    if (!file) {
        return std::unexpected(file.error());
    }
    Result<LoadedTensor> loaded = readIdx(file->bytes(), path.string(), task);
    if (!loaded) {
        return std::unexpected(loaded.error());
    }
    return std::move(loaded->tensor);
}

struct Pictures {
    Samples samples;
    std::size_t width = 0;
    std::size_t height = 0;
};

Result<Pictures> loadPair(const fs::path& folder, const char* images, const char* labels, const Task& task) {
    const Result<Tensor> x = loadPart(folder, images, task);
    if (!x) {
        return std::unexpected(x.error());
    }
    const Result<Tensor> y = loadPart(folder, labels, task);
    if (!y) {
        return std::unexpected(y.error());
    }
    if (x->shape().rank() != 3 || y->shape().rank() != 1 || x->shape()[0] != y->shape()[0] || x->elementCount() == 0) {
        return fail(phrase("{} pictures and {} labels do not go together", x->shape().display(), y->shape().display()),
                    (folder / images).string(), phrase("pictures have three axes, labels one, both equally long"));
    }
    Pictures pictures;
    pictures.height = static_cast<std::size_t>(x->shape()[1]);
    pictures.width = static_cast<std::size_t>(x->shape()[2]);
    pictures.samples.x.resize(x->elementCount());
    std::ranges::transform(x->values(), pictures.samples.x.begin(), [](float value) { return value / kWhite; });
    pictures.samples.y.assign(y->values().begin(), y->values().end());
    if (!std::ranges::all_of(pictures.samples.y, [](float label) { return label >= 0.0F && label < kMostLabels; })) {
        return fail(phrase("a label is no class from 0 to 255"), (folder / labels).string(),
                    phrase("check that it is the right file"));
    }
    return pictures;
}

}  // namespace

Result<DataSet> loadIdxFolder(const fs::path& folder, std::uint32_t samples, std::uint64_t seed, const Task& task) {
    Result<Pictures> train = loadPair(folder, "train-images-idx3-ubyte", "train-labels-idx1-ubyte", task);
    if (!train) {
        return std::unexpected(train.error());
    }
    Result<Pictures> test = loadPair(folder, "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte", task);
    if (!test) {
        return std::unexpected(test.error());
    }
    if (train->width != test->width || train->height != test->height) {
        return fail(phrase("training and test pictures are of different sizes"), folder.string(),
                    phrase("use one data set's files"));
    }
    DataSet data;
    data.features = train->width * train->height;
    data.pictureWidth = train->width;
    const auto classes = static_cast<std::size_t>(std::ranges::max(train->samples.y)) + 1;
    for (std::size_t i = 0; i < classes; ++i) {
        data.classNames.push_back(std::to_string(i));
    }
    if (static_cast<std::size_t>(std::ranges::max(test->samples.y)) >= classes || classes < 2) {
        return fail(phrase("training and test labels do not go together"), folder.string(),
                    phrase("use one data set's files"));
    }
    data.train =
        samples == 0 || samples >= train->samples.rows()
            ? std::move(train->samples)
            : takeRows(train->samples, data.features, stratifiedSubset(train->samples.y, false, samples, seed));
    data.validation = std::move(test->samples);
    return data;
}

Result<fs::path> findFashionMnist() {
    const char* named = std::getenv("DROPSCOPE_FASHION_MNIST");
    fs::path folder = named != nullptr && *named != '\0' ? named : "/usr/share/datasets/fashion-mnist";
    std::error_code ignored;
    if (!fs::is_directory(folder, ignored)) {
        return fail(
            phrase("Fashion-MNIST is not on this machine"), folder.string(),
            phrase("install Debian's dataset-fashion-mnist, or set DROPSCOPE_FASHION_MNIST to the folder of its four "
                   "IDX files"));
    }
    return folder;
}

std::vector<std::string> fashionMnistClasses() {
    return {"T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"};
}

}  // namespace dropscope
