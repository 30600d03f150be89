// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <numeric>

#include "engine/core/number_text.h"
#include "engine/io/file.h"
#include "engine/learn/data/csv_table.h"
#include "engine/learn/data/data_set.h"
#include "engine/learn/data/generators.h"
#include "engine/learn/data/idx_folder.h"
#include "engine/learn/data/split.h"

namespace dropscope {

namespace {

constexpr std::string_view kFashionMnist = "fashion-mnist";
constexpr std::uint32_t kMostGenerated = 10'000'000;

bool isGenerated(std::string_view source) {
    return std::ranges::find(generatedDataSets(), source) != generatedDataSets().end();
}

std::string lower(std::string_view text) {
    std::string copy(text);
    std::ranges::transform(copy, copy.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return copy;
}

/// FILE.csv[:LABELCOLUMN]; the file's name ends at the last ".csv" or ".tsv" that a colon or nothing follows.
struct CsvSource {
    std::string path;  ///< empty: it is no such text
    std::string label;
};

CsvSource csvSource(std::string_view source) {
    const std::string text = lower(source);
    for (const std::string_view extension : {".csv", ".tsv"}) {
        if (text.ends_with(extension)) {
            return {std::string(source), {}};
        }
        if (const std::size_t found = text.rfind(std::string(extension) + ":"); found != std::string::npos) {
            const std::size_t end = found + extension.size();
            return {std::string(source.substr(0, end)), std::string(source.substr(end + 1))};
        }
    }
    return {};
}

bool isFolder(const std::string& source) {
    std::error_code ignored;
    return std::filesystem::is_directory(source, ignored);
}

/// Takes the training part's mean off each feature and divides by its deviation, where there is one.
void standardise(DataSet& data) {
    const std::size_t rows = data.train.rows();
    for (std::size_t feature = 0; feature < data.features; ++feature) {
        double sum = 0.0;
        for (std::size_t row = 0; row < rows; ++row) {
            sum += static_cast<double>(data.train.x[row * data.features + feature]);
        }
        const double mean = sum / static_cast<double>(rows);
        double squares = 0.0;
        for (std::size_t row = 0; row < rows; ++row) {
            const double off = static_cast<double>(data.train.x[row * data.features + feature]) - mean;
            squares += off * off;
        }
        const double deviation = std::sqrt(squares / static_cast<double>(rows));
        data.featureMean.push_back(static_cast<float>(mean));
        data.featureDeviation.push_back(deviation > 0.0 ? static_cast<float>(deviation) : 1.0F);
        for (Samples* part : {&data.train, &data.validation}) {
            for (std::size_t row = 0; row < part->rows(); ++row) {
                float& value = part->x[row * data.features + feature];
                value = (value - data.featureMean.back()) / data.featureDeviation.back();
            }
        }
    }
}

Status splitInto(DataSet& data, const Samples& all, const DataConfig& config) {
    const SplitRows rows = stratifiedSplit(all.y, data.isRegression(), config.validationShare, config.seed);
    if (rows.train.empty() || rows.validation.empty()) {
        return fail(phrase("{} samples leave {} for training and {} for validation", all.rows(), rows.train.size(),
                           rows.validation.size()),
                    phrase("validation share"), phrase("take more samples, or a share such as 0.5"));
    }
    data.train = takeRows(all, data.features, rows.train);
    data.validation = takeRows(all, data.features, rows.validation);
    return {};
}

Result<DataSet> loadGenerated(const DataConfig& config) {
    const Generated made = *generate(config.source, config.samples, config.noise, config.seed);
    DataSet data;
    data.features = made.features;
    data.featureNames = made.regression ? std::vector<std::string>{"x"} : std::vector<std::string>{"x1", "x2"};
    if (!made.regression) {
        data.classNames = {"0", "1"};
    }
    if (const Status split = splitInto(data, made.samples, config); !split) {
        return std::unexpected(split.error());
    }
    return data;
}

Result<DataSet> loadCsv(const CsvSource& source, const DataConfig& config, const Task& task) {
    const Result<MappedFile> file = MappedFile::open(source.path);
    if (!file) {
        return std::unexpected(file.error());
    }
    Result<CsvTable> table = readCsvTable(file->bytes(), source.path, source.label, task);
    if (!table) {
        return std::unexpected(table.error());
    }
    DataSet data;
    data.features = table->featureNames.size();
    data.featureNames = std::move(table->featureNames);
    data.classNames = std::move(table->classNames);
    if (config.samples > 0 && config.samples < table->samples.rows()) {
        table->samples = takeRows(table->samples, data.features,
                                  stratifiedSubset(table->samples.y, data.isRegression(), config.samples, config.seed));
    }
    if (const Status split = splitInto(data, table->samples, config); !split) {
        return std::unexpected(split.error());
    }
    standardise(data);
    return data;
}

Result<DataSet> loadPictures(const DataConfig& config, const Task& task) {
    if (config.source != kFashionMnist) {
        return loadIdxFolder(config.source, config.samples, config.seed, task);
    }
    const Result<std::filesystem::path> folder = findFashionMnist();
    if (!folder) {
        return std::unexpected(folder.error());
    }
    Result<DataSet> data = loadIdxFolder(*folder, config.samples, config.seed, task);
    if (data && data->classCount() == fashionMnistClasses().size()) {
        data->classNames = fashionMnistClasses();
    }
    return data;
}

}  // namespace

Status validate(const DataConfig& config) {
    const bool csv = !csvSource(config.source).path.empty();
    if (!isGenerated(config.source) && config.source != kFashionMnist && !csv && !isFolder(config.source)) {
        return fail(phrase("there is no data set '{}'", config.source), phrase("dataset"),
                    phrase("write one of {}, {}, FILE.csv[:LABELCOLUMN], or a folder of IDX files",
                           fmt::join(generatedDataSets(), ", "), kFashionMnist));
    }
    if (isGenerated(config.source) && (config.samples < 4 || config.samples > kMostGenerated)) {
        return fail(phrase("{} samples cannot be made", config.samples), phrase("samples"),
                    phrase("write a whole number from 4 to {}", kMostGenerated));
    }
    if (!(config.noise >= 0.0) || !std::isfinite(config.noise)) {
        return fail(phrase("noise has to be 0 or more, but got {}", shortestText(config.noise)), phrase("noise"),
                    phrase("write a number such as 0.3"));
    }
    // Not the other way round: a NaN is in no range.
    const bool isShare = config.labelNoise >= 0.0 && config.labelNoise <= 1.0;
    if (!isShare) {
        return fail(phrase("label noise is a share from 0 to 1, but got {}", shortestText(config.labelNoise)),
                    phrase("label noise"), phrase("write a number such as 0.2"));
    }
    const bool leavesBoth = config.validationShare > 0.0 && config.validationShare < 1.0;
    if (!leavesBoth) {
        return fail(phrase("the validation share has to be above 0 and below 1, but got {}",
                           shortestText(config.validationShare)),
                    phrase("validation share"), phrase("write a number such as 0.5"));
    }
    return {};
}

Result<SharedData> loadData(const DataConfig& config, const Task& task) {
    if (const Status right = validate(config); !right) {
        return std::unexpected(right.error());
    }
    const CsvSource csv = csvSource(config.source);
    Result<DataSet> data = isGenerated(config.source) ? loadGenerated(config)
                           : !csv.path.empty()        ? loadCsv(csv, config, task)
                                                      : loadPictures(config, task);
    if (!data) {
        return std::unexpected(data.error());
    }
    data->name = config.source;
    if (config.labelNoise > 0.0) {
        if (data->isRegression()) {
            return fail(phrase("a regression has no labels to change"), phrase("label noise"), phrase("write 0"));
        }
        data->noisyRows = addLabelNoise(data->train, data->classCount(), config.labelNoise, config.seed);
    }
    return std::make_shared<const DataSet>(*std::move(data));
}

}  // namespace dropscope
