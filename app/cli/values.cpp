// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/values.h"

#include <algorithm>
#include <filesystem>
#include <limits>

#include "engine/core/number_text.h"
#include "engine/io/tensor_file.h"
#include "engine/random/streams.h"

namespace dropscope {

namespace {

/// `Number` is wide enough for `largest`.
template <class Number>
Result<Number> parseWholeAs(std::string_view text, std::string_view name, Number largest) {
    const Result<std::uint64_t> value = parseWhole(text, name, largest);
    if (!value) {
        return std::unexpected(value.error());
    }
    return static_cast<Number>(*value);
}

}  // namespace

Result<std::uint64_t> parseSeed(std::string_view text) {
    return parseWhole(text, "seed", std::numeric_limits<std::uint64_t>::max());
}

Result<std::uint32_t> parseStream(std::string_view text) { return parseWholeAs(text, "stream", kLargestStream); }

Result<std::uint32_t> parseStep(std::string_view text) {
    return parseWholeAs(text, "step", std::numeric_limits<std::uint32_t>::max());
}

Result<unsigned> parseThreads(std::string_view text) {
    constexpr unsigned kMostThreads = 1024;
    const Result<unsigned> threads = parseWholeAs(text, "number of threads", kMostThreads);
    if (!threads || *threads == 0) {
        return fail(threads ? "no thread would do the work" : threads.error().what, "",
                    fmt::format("write a whole number from 1 to {}", kMostThreads));
    }
    return threads;
}

Result<std::vector<std::size_t>> parseAxes(std::string_view text) {
    std::vector<std::size_t> axes;
    for (bool more = true; more;) {
        const std::size_t comma = text.find(',');
        const Result<std::uint64_t> axis =
            parseWholeAs<std::uint64_t>(trimmed(text.substr(0, comma)), "shared axis", Shape::kLargestRank - 1);
        if (!axis) {
            return fail(axis.error().what, "", "write axes counted from 0, the outermost, such as 0,2");
        }
        axes.push_back(*axis);
        more = comma != std::string_view::npos;
        text.remove_prefix(more ? comma + 1 : text.size());
    }
    return axes;
}

Result<std::uint64_t> parseBlockSize(std::string_view text) {
    constexpr std::uint64_t kLargest = 0x7FFFFFFF;
    const Result<std::uint64_t> side = parseWhole(text, "block size", kLargest);
    if (!side || *side == 0) {
        return fail(side ? "a block of no size drops nothing" : side.error().what, "",
                    fmt::format("write a whole number from 1 to {}", kLargest));
    }
    return side;
}

Result<Shape> parseShape(std::string_view text) {
    if (trimmed(text).empty()) {
        return fail("a shape is missing", "", "write lengths such as 3,5, or () for a single value");
    }
    return Shape::parse(text);
}

Result<std::string> parsePath(std::string_view text) {
    if (text.empty()) {
        return fail("a file name is missing", "", "write the name of a file, or - for CSV on a pipe");
    }
    return std::string(text);
}

Result<std::string> parseOutputPath(std::string_view text) {
    const Result<std::string> path = parsePath(text);
    if (!path || *path == "-") {
        return path;
    }
    std::string extension = std::filesystem::path(*path).extension().string();
    std::ranges::transform(extension, extension.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (std::ranges::find(tensorFileExtensions(), extension) == tensorFileExtensions().end()) {
        // Such a name is refused before anything is touched: only the words are wanted.
        return std::unexpected(saveTensor(*path, Tensor()).error());
    }
    return path;
}

Result<FilledShape> parseFilledShape(std::string_view text) {
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos) {
        return fail(fmt::format("'{}' has no shape", text), "",
                    "write a fill, a colon and a shape, such as ones:3,5 or const:0.5:3,5");
    }
    const Result<Fill> fill = parseFill(text.substr(0, colon));
    if (!fill) {
        return std::unexpected(fill.error());
    }
    Result<Shape> shape = parseShape(text.substr(colon + 1));
    if (!shape) {
        return std::unexpected(shape.error());
    }
    return FilledShape{*fill, *std::move(shape)};
}

}  // namespace dropscope
