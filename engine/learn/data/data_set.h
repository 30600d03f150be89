// SPDX-License-Identifier: GPL-3.0-or-later
// What a network learns from, and where it comes from.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/task.h"

namespace dropscope {

/// Samples: x is rows × features, row-major; y has one number a row, the class (0-based) or the target of a regression.
struct Samples {
    std::vector<float> x;
    std::vector<float> y;

    [[nodiscard]] std::size_t rows() const { return y.size(); }
};

/// A data set, split. Never changes once it is made, so runs on several threads share one.
struct DataSet {
    std::string name;
    std::size_t features = 0;
    Samples train;
    Samples validation;
    std::vector<std::string> classNames;  ///< at least two; empty in a regression
    std::vector<std::string> featureNames;
    std::vector<float> featureMean;        ///< what was taken off each feature; empty: nothing
    std::vector<float> featureDeviation;   ///< and what it was divided by then
    std::size_t pictureWidth = 0;          ///< above 0: a row of x is a picture of this width, in [0, 1]
    std::vector<std::uint32_t> noisyRows;  ///< rows of train whose label was changed, rising

    [[nodiscard]] bool isRegression() const { return classNames.empty(); }
    [[nodiscard]] std::size_t classCount() const { return classNames.size(); }

    /// Row `row` of `samples`, features long.
    [[nodiscard]] std::span<const float> row(const Samples& samples, std::size_t row) const {
        return {samples.x.data() + row * features, features};
    }
};

using SharedData = std::shared_ptr<const DataSet>;

/// Where data comes from, and what is done to it.
struct DataConfig {
    /// moons, circles, spirals, xor, gauss, stripes, curve (a regression); fashion-mnist; a folder of IDX files called as
    /// MNIST's; or FILE.csv[:LABELCOLUMN], the column by name or number from 1, the last one when it is not given.
    std::string source = "moons";
    std::uint32_t samples = 200;  ///< generated: training and validation together. Files: how many are used, 0 all of
                                  ///< them; of a folder of IDX files, training pictures
    double noise = 0.3;       ///< generated: standard deviation of what is added to each coordinate, or to the target
    double labelNoise = 0.0;  ///< share of the training labels that are changed to another class
    double validationShare =
        0.5;                 ///< of the samples; a folder of IDX files has its own validation set, all of its test
                             ///< pictures
    std::uint64_t seed = 0;  ///< decides samples, split and label noise

    friend bool operator==(const DataConfig&, const DataConfig&) = default;
};

/// The names of the data sets that are generated, in the order of menus.
[[nodiscard]] std::span<const std::string_view> generatedDataSets();

/// Refuses numbers that cannot be, without touching a file; `where` is the field's name as people write it.
[[nodiscard]] Status validate(const DataConfig& config);

/// The same data for the same config, for ever: sample i is drawn from its own counter, so that more samples leave the
/// first ones as they are. The split keeps each class's share; label noise changes training labels alone, exactly
/// round(labelNoise × rows) of them. CSV columns are standardised by the training part's mean and deviation.
/// Fails as `validate` does, on a file that cannot be read or is not right (the line is named), on one class alone, and
/// when a part of the split would be empty. Stoppable.
[[nodiscard]] Result<SharedData> loadData(const DataConfig& config, const Task& task = {});

}  // namespace dropscope
