// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/tensor_file.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <limits>
#include <memory>

#include "engine/io/file.h"
#include "engine/io/file_descriptor.h"
#include "engine/io/foreign_name.h"
#include "engine/io/idx.h"
#include "engine/io/npy.h"
#include "engine/io/npz.h"
#include "engine/io/safetensors.h"
#include "engine/io/tensor_proto.h"

namespace dropscope {

namespace {

namespace fs = std::filesystem;

struct Format {
    std::vector<std::string> endings;  ///< the first one is its extension

    /// One array, or the only one.
    Result<LoadedTensor> (*read)(std::string_view bytes, const std::string& name, const Task& task) = nullptr;
    /// The same, where values may stay in the file: `owner` keeps its bytes.
    Result<LoadedTensor> (*map)(std::string_view bytes, const std::string& name, const Task& task,
                                const std::shared_ptr<const void>& owner) = nullptr;

    /// One or several arrays, each by its name; `owner` as for `map`.
    Result<std::vector<ArrayInfo>> (*list)(std::string_view bytes, const std::string& name, const Task& task) = nullptr;
    Result<LoadedTensor> (*readArray)(std::string_view bytes, const std::string& name, const std::string& array,
                                      const Task& task, const std::shared_ptr<const void>& owner) = nullptr;

    /// Of one tensor unless the format has a list.
    Status (*write)(ByteSink& sink, const std::vector<NamedTensor>& tensors, const CsvFacts& facts,
                    const Task& task) = nullptr;
    bool isText = false;
};

template <char kSeparator>
Status writeText(ByteSink& sink, const std::vector<NamedTensor>& tensors, const CsvFacts& facts, const Task& task) {
    return writeCsv(sink, tensors.front().tensor, kSeparator, facts, task);
}

const std::vector<Format>& formats() {
    static const std::vector<Format> kFormats{
        {.endings = {".csv"}, .read = readCsv, .write = writeText<','>, .isText = true},
        {.endings = {".tsv"}, .read = readCsv, .write = writeText<'\t'>, .isText = true},
        {.endings = {".npy"},
         .read = [](std::string_view bytes, const std::string& name,
                    const Task& task) { return readNpy(bytes, name, task); },
         .map = readNpy,
         .write = [](ByteSink& sink, const std::vector<NamedTensor>& tensors, const CsvFacts&,
                     const Task& task) { return writeNpy(sink, tensors.front().tensor, task); }},
        {.endings = {".npz"}, .list = listNpz, .readArray = readNpz, .write = writeNpzFile},
        {.endings = {".safetensors"}, .list = listSafetensors, .readArray = readSafetensors, .write = writeSafetensors},
        {.endings = {".pb"}, .read = readTensorProto},
        {.endings = {".idx", ".idx.gz", "-ubyte", "-ubyte.gz"}, .read = readIdx}};
    return kFormats;
}

std::string lowerCase(std::string text) {
    for (char& c : text) {
        c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    }
    return text;
}

std::string lowerExtension(const fs::path& path) { return lowerCase(path.extension().string()); }

const Format* findFormat(const fs::path& path) {
    const std::string name = lowerCase(path.filename().string());
    for (const Format& format : formats()) {
        for (const std::string& ending : format.endings) {
            if (name.size() > ending.size() && name.ends_with(ending)) {
                return &format;
            }
        }
    }
    return nullptr;
}

bool isTorchFile(std::string_view extension) { return extension == ".pt" || extension == ".pth"; }

/// As a string literal of Python.
std::string pythonString(const fs::path& path) {
    std::string text;
    for (const char c : path.string()) {
        if (c == '\'' || c == '\\') {
            text += '\\';
        }
        text += c;
    }
    return fmt::format("'{}'", text);
}

Error unknownFormat(const fs::path& path, const std::string& extension, const std::vector<std::string>& known) {
    std::error_code ignored;
    if (fs::is_directory(path, ignored)) {
        return folderError(path);
    }
    return {extension.empty() ? phrase("the file name has no extension")
                              : phrase("'{}' is not a format Dropscope knows", extension),
            path.string(), phrase("use one of {}", fmt::join(known, " "))};
}

Error cannotLoad(const fs::path& path, const std::string& extension) {
    if (!isTorchFile(extension)) {
        return unknownFormat(path, extension, tensorFileEndings());
    }
    return {phrase("PyTorch's files are pickles, which can run code when they are read"), path.string(),
            phrase("save the tensor from Python: import numpy, torch; numpy.save({}, torch.load({}, "
                   "map_location='cpu', weights_only=True).detach().float().numpy())",
                   pythonString(fs::path(path).replace_extension(".npy")), pythonString(path))};
}

Error cannotSave(const fs::path& path, const std::string& extension) {
    if (findFormat(path) != nullptr) {
        return {phrase("Dropscope reads such files, but does not write them"), path.string(),
                phrase("use one of {}", fmt::join(tensorFileExtensions(), " "))};
    }
    if (!isTorchFile(extension)) {
        return unknownFormat(path, extension, tensorFileExtensions());
    }
    const fs::path npy = fs::path(path).replace_extension(".npy");
    return {
        phrase("PyTorch's files are pickles, which Dropscope does not write"), path.string(),
        phrase("save {} and read it in Python with torch.from_numpy(numpy.load({}))", npy.string(), pythonString(npy))};
}

/// The arrays a user can choose from, as long as a message should be.
Text namesOf(const std::vector<ArrayInfo>& arrays) {
    constexpr std::size_t kMostShown = 12;
    std::string names;
    for (std::size_t i = 0; i < std::min(arrays.size(), kMostShown); ++i) {
        names += fmt::format("{}{} ({})", i == 0 ? "" : ", ", foreignName(arrays[i].name), arrays[i].shape.text());
    }
    return arrays.size() > kMostShown ? phrase("{} and {} more", names, arrays.size() - kMostShown) : Text(names);
}

/// Which array of a file is meant, when `wanted` may be empty.
Result<std::string> chooseArray(const std::vector<ArrayInfo>& arrays, const TensorPlace& place) {
    const std::string name = place.file.string();
    if (arrays.empty()) {
        return fail(phrase("the file holds no arrays"), name, phrase("save at least one into it"));
    }
    const bool isThere = std::ranges::any_of(arrays, [&](const ArrayInfo& one) { return one.name == place.array; });
    if (isThere || (place.array.empty() && arrays.size() == 1)) {
        return isThere ? place.array : arrays.front().name;
    }
    return fail(place.array.empty() ? phrase("the file holds {} arrays: {}", arrays.size(), namesOf(arrays))
                                    : phrase("the file holds no array called '{}': {}", place.array, namesOf(arrays)),
                name, phrase("name the one to open: {}:{}", place.file.filename().string(), arrays.front().name));
}

std::vector<std::string> endingsOf(bool (*wanted)(const Format&), std::size_t mostOfEach) {
    std::vector<std::string> endings;
    for (const Format& format : formats()) {
        for (std::size_t i = 0; wanted(format) && i < std::min(format.endings.size(), mostOfEach); ++i) {
            endings.push_back(format.endings[i]);
        }
    }
    return endings;
}

}  // namespace

const std::vector<std::string>& tensorFileEndings() {
    static const std::vector<std::string> kEndings =
        endingsOf([](const Format&) { return true; }, std::numeric_limits<std::size_t>::max());
    return kEndings;
}

const std::vector<std::string>& tensorFileExtensions() {
    static const std::vector<std::string> kExtensions =
        endingsOf([](const Format& format) { return format.write != nullptr; }, 1);
    return kExtensions;
}

bool holdsArrays(const fs::path& path) {
    const Format* format = findFormat(path);
    return format != nullptr && format->list != nullptr;
}

bool isTextFile(const fs::path& path) {
    const Format* format = findFormat(path);
    return format != nullptr && format->isText;
}

TensorPlace tensorPlace(const std::string& text) {
    std::error_code ignored;
    if (fs::exists(text, ignored)) {
        return {text, {}};
    }
    for (std::size_t colon = text.find(':'); colon != std::string::npos; colon = text.find(':', colon + 1)) {
        const fs::path file = text.substr(0, colon);
        // No other file can be meant by an array's name after one that is there: loading says that it has no names.
        if (holdsArrays(file) || (findFormat(file) != nullptr && fs::is_regular_file(file, ignored))) {
            return {file, text.substr(colon + 1)};
        }
    }
    return {text, {}};
}

std::string placeText(const TensorPlace& place) {
    return place.array.empty() ? place.file.string() : place.file.string() + ':' + place.array;
}

Result<std::vector<ArrayInfo>> listArrays(const fs::path& path, const Task& task) {
    const Result<MappedFile> file = MappedFile::open(path);
    if (!file) {
        return std::unexpected(file.error());
    }
    const Format* format = findFormat(path);
    if (format == nullptr) {
        return std::unexpected(cannotLoad(path, lowerExtension(path)));
    }
    return format->list == nullptr ? std::vector<ArrayInfo>() : format->list(file->bytes(), path.string(), task);
}

Result<LoadedTensor> loadTensor(const TensorPlace& place, const std::optional<CsvForm>& form, const Task& task) {
    Result<MappedFile> opened = MappedFile::open(place.file);
    if (!opened) {
        return std::unexpected(opened.error());
    }
    const auto file = std::make_shared<const MappedFile>(*std::move(opened));
    const Format* format = findFormat(place.file);
    if (format == nullptr) {
        return std::unexpected(cannotLoad(place.file, lowerExtension(place.file)));
    }
    const std::string name = place.file.string();
    if (format->list == nullptr && !place.array.empty()) {
        return fail(phrase("the file holds one tensor, which has no name"), name,
                    phrase("leave ':{}' out", place.array));
    }
    if (format->map != nullptr) {
        return format->map(file->bytes(), name, task, file);
    }
    if (format->list == nullptr) {
        return form && format->isText ? readCsv(file->bytes(), name, *form, task)
                                      : format->read(file->bytes(), name, task);
    }
    const Result<std::vector<ArrayInfo>> arrays = format->list(file->bytes(), name, {task.stop, {}});
    if (!arrays) {
        return std::unexpected(arrays.error());
    }
    const Result<std::string> array = chooseArray(*arrays, place);
    return array ? format->readArray(file->bytes(), name, *array, task, file) : std::unexpected(array.error());
}

Result<LoadedTensor> loadTensor(const fs::path& path, const Task& task) { return loadTensor({path, {}}, {}, task); }

Status saveTensor(const fs::path& path, const TensorSource& tensor, const CsvFacts& facts, const Task& task) {
    return saveTensors(path, {{"tensor", tensor}}, facts, task);
}

Status saveTensors(const fs::path& path, const std::vector<NamedTensor>& tensors, const CsvFacts& facts,
                   const Task& task) {
    const Format* format = findFormat(path);
    if (format == nullptr || format->write == nullptr) {
        return std::unexpected(cannotSave(path, lowerExtension(path)));
    }
    if (tensors.empty()) {
        return fail(phrase("there is no tensor to save"), path.string());
    }
    if (tensors.size() > 1 && format->list == nullptr) {
        return fail(phrase("a {} file holds one tensor, these are {}", format->endings.front(), tensors.size()),
                    path.string(), phrase("use .npz or .safetensors"));
    }
    return writeFile(path, [&](ByteSink& sink) { return format->write(sink, tensors, facts, task); });
}

}  // namespace dropscope
