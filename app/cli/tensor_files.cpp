// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tensor_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "app/cli/progress.h"
#include "app/cli/standard_streams.h"
#include "app/cli/values.h"
#include "engine/io/tensor_file.h"

namespace dropscope {

namespace {

Result<LoadedTensor> load(const std::string& path, const Work& work) {
    if (path != kStandardStream) {
        const Progress progress("reading " + path, work.stop);
        return loadTensor(tensorPlace(path), {}, progress.task());
    }
    const Result<std::string> text = readStandardInput(work.stop);
    if (!text) {
        return std::unexpected(text.error());
    }
    const Progress progress("reading standard input", work.stop);
    return readCsv(*text, "standard input", progress.task());
}

Status save(const Output& output, const CsvFacts& facts, const Work& work) {
    if (output.path != kStandardStream) {
        const Progress progress("writing " + output.path, work.stop);
        return saveTensor(output.path, output.values, facts, progress.task());
    }
    const Progress progress("writing standard output", work.stop, true);
    return writeCsv(*standardOutputSink(), output.values, ',', facts, progress.task());
}

/// The same text for two spellings of one place, whether or not there is a file.
std::string placeOf(const std::string& path) {
    namespace fs = std::filesystem;
    std::error_code ignored;
    if (path == kStandardStream) {
        return path;
    }
    fs::path place = fs::absolute(path, ignored);
    constexpr int kMostLinks = 40;
    for (int links = 0; links < kMostLinks && fs::is_symlink(fs::symlink_status(place, ignored)); ++links) {
        place = place.parent_path() / fs::read_symlink(place, ignored);  // it may lead to a file that is yet to come
    }
    return fs::weakly_canonical(place, ignored).string();
}

}  // namespace

Status checkDifferent(const std::vector<const Flag*>& flags) {
    for (auto second = flags.begin(); second != flags.end(); ++second) {
        const auto first = std::find_if(flags.begin(), second, [&](const Flag* flag) {
            return !flag->text.empty() && placeOf(flag->text) == placeOf((*second)->text);
        });
        if (first != second) {
            return fail(fmt::format("'{}' is used twice", (*second)->text), (*second)->name,
                        fmt::format("give another file than for {}", (*first)->name));
        }
    }
    return {};
}

namespace {

Status checkEach(const std::vector<const Flag*>& flags, Result<std::string> (*parse)(std::string_view)) {
    for (const Flag* flag : flags) {
        if (flag->given) {
            if (const Result<std::string> path = flag->read(parse); !path) {
                return std::unexpected(path.error());
            }
        }
    }
    return {};
}

}  // namespace

Result<Tensor> loadInput(const std::string& path, Work& work) {
    Result<LoadedTensor> loaded = load(path, work);
    if (!loaded) {
        return std::unexpected(loaded.error());
    }
    for (const Text& note : loaded->notes) {
        work.notes.push_back(fmt::format("{}: {}", path == kStandardStream ? "standard input" : path, note));
    }
    return std::move(loaded->tensor);
}

Status checkInputs(const std::vector<const Flag*>& flags) {
    if (Status each = checkEach(flags, parsePath); !each) {
        return each;
    }
    // A file may well be read twice.
    std::vector<const Flag*> piped;
    std::ranges::copy_if(flags, std::back_inserter(piped),
                         [](const Flag* flag) { return flag->text == kStandardStream; });
    return checkDifferent(piped);
}

Status checkOutputs(const std::vector<const Flag*>& flags) {
    const Status each = checkEach(flags, parseOutputPath);
    return each ? checkDifferent(flags) : each;
}

Status saveOutputs(std::vector<Output> outputs, const CsvFacts& facts, const Work& work) {
    if (const auto stream = std::ranges::find(outputs, kStandardStream, &Output::path); stream != outputs.end()) {
        std::rotate(stream, stream + 1, outputs.end());
    }
    std::string written;
    for (const Output& output : outputs) {
        Status saved = save(output, facts, work);
        if (!saved) {
            if (!written.empty()) {
                Text& remedy = saved.error().remedy;
                remedy = fmt::format("{}{}{} was written", remedy, remedy.empty() ? "" : "; ", written);
            }
            return saved;
        }
        written += (written.empty() ? "" : ", ") + output.path;
    }
    return {};
}

}  // namespace dropscope
