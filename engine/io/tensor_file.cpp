// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/tensor_file.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "engine/io/file.h"
#include "engine/io/file_descriptor.h"
#include "engine/io/npy.h"

namespace dropscope {

namespace {

using Reader = Result<LoadedTensor> (*)(std::string_view, const std::string&, const Task&);
using Writer = Status (*)(ByteSink&, const Tensor&, const CsvFacts&, const Task&);

struct Format {
    const char* extension;
    Reader read;
    Writer write;
};

constexpr Format kFormats[] = {
    {".csv", readCsv,
     [](ByteSink& sink, const Tensor& tensor, const CsvFacts& facts, const Task& task) {
         return writeCsv(sink, tensor, ',', facts, task);
     }},
    {".tsv", readCsv,
     [](ByteSink& sink, const Tensor& tensor, const CsvFacts& facts, const Task& task) {
         return writeCsv(sink, tensor, '\t', facts, task);
     }},
    {".npy", readNpy, [](ByteSink& sink, const Tensor& tensor, const CsvFacts&, const Task& task) {
         return writeNpy(sink, tensor, task);
     }}};

std::string lowerExtension(const std::filesystem::path& path) {
    std::string extension = path.extension().string();
    for (char& c : extension) {
        c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    }
    return extension;
}

bool isTorchFile(std::string_view extension) { return extension == ".pt" || extension == ".pth"; }

const Format* findFormat(std::string_view extension) {
    for (const Format& format : kFormats) {
        if (extension == format.extension) {
            return &format;
        }
    }
    return nullptr;
}

/// As a string literal of Python.
std::string pythonString(const std::filesystem::path& path) {
    std::string text;
    for (const char c : path.string()) {
        if (c == '\'' || c == '\\') {
            text += '\\';
        }
        text += c;
    }
    return fmt::format("'{}'", text);
}

Error unknownFormat(const std::filesystem::path& path, const std::string& extension) {
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) {
        return folderError(path);
    }
    return {extension.empty() ? std::string("the file name has no extension")
                              : fmt::format("'{}' is not a format Dropscope knows", extension),
            path.string(), fmt::format("use one of {}", fmt::join(tensorFileExtensions(), " "))};
}

Error cannotLoad(const std::filesystem::path& path, const std::string& extension) {
    if (!isTorchFile(extension)) {
        return unknownFormat(path, extension);
    }
    return {"PyTorch's files are pickles, which can run code when they are read", path.string(),
            fmt::format("save the tensor from Python: import numpy, torch; numpy.save({}, torch.load({}, "
                        "map_location='cpu', weights_only=True).detach().float().numpy())",
                        pythonString(std::filesystem::path(path).replace_extension(".npy")), pythonString(path))};
}

Error cannotSave(const std::filesystem::path& path, const std::string& extension) {
    if (!isTorchFile(extension)) {
        return unknownFormat(path, extension);
    }
    const std::filesystem::path npy = std::filesystem::path(path).replace_extension(".npy");
    return {"PyTorch's files are pickles, which Dropscope does not write", path.string(),
            fmt::format("save {} and read it in Python with torch.from_numpy(numpy.load({}))", npy.string(),
                        pythonString(npy))};
}

}  // namespace

const std::vector<std::string>& tensorFileExtensions() {
    static const std::vector<std::string> kExtensions = [] {
        std::vector<std::string> extensions;
        for (const Format& format : kFormats) {
            extensions.emplace_back(format.extension);
        }
        return extensions;
    }();
    return kExtensions;
}

Result<LoadedTensor> loadTensor(const std::filesystem::path& path, const Task& task) {
    const Result<MappedFile> file = MappedFile::open(path);
    if (!file) {
        return std::unexpected(file.error());
    }
    const std::string extension = lowerExtension(path);
    const Format* format = findFormat(extension);
    if (format == nullptr) {
        return std::unexpected(cannotLoad(path, extension));
    }
    return format->read(file->bytes(), path.string(), task);
}

Status saveTensor(const std::filesystem::path& path, const Tensor& tensor, const CsvFacts& facts, const Task& task) {
    const std::string extension = lowerExtension(path);
    const Format* format = findFormat(extension);
    if (format == nullptr) {
        return std::unexpected(cannotSave(path, extension));
    }
    return writeFile(path, [&](ByteSink& sink) { return format->write(sink, tensor, facts, task); });
}

}  // namespace dropscope
