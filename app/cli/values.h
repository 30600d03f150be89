// SPDX-License-Identifier: GPL-3.0-or-later
// From the text of a flag to its value. Every function fails on text that is not such a value, with `what` and `remedy`
// set; Flag::read adds the flag's name.
#pragma once

#include <fmt/format.h>

#include <initializer_list>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/core/error.h"
#include "engine/tensor/fill.h"
#include "engine/tensor/shape.h"

namespace dropscope {

/// Any of the 2^64 seeds.
[[nodiscard]] Result<std::uint64_t> parseSeed(std::string_view text);

/// A layer's number in the native stream, 0 to 2^31 - 1.
[[nodiscard]] Result<std::uint32_t> parseStream(std::string_view text);

/// A forward pass's number, 0 to 2^32 - 1.
[[nodiscard]] Result<std::uint32_t> parseStep(std::string_view text);

/// 1 to 1024.
[[nodiscard]] Result<unsigned> parseThreads(std::string_view text);

/// "0,2": axes, counted from 0. A list, never empty; that x has them is the layer's matter.
[[nodiscard]] Result<std::vector<std::size_t>> parseAxes(std::string_view text);

/// The side of drop-block's squares, 1 to 2^31 - 1.
[[nodiscard]] Result<std::uint64_t> parseBlockSize(std::string_view text);

/// As Shape::parse, but blank text, as an unset variable of a script gives, is refused: one value is "()".
[[nodiscard]] Result<Shape> parseShape(std::string_view text);

/// A file's name or "-"; refuses empty text.
[[nodiscard]] Result<std::string> parsePath(std::string_view text);

/// The same for a file that is to be written: refuses an extension that no tensor format has.
[[nodiscard]] Result<std::string> parseOutputPath(std::string_view text);

/// What "const:0.5:3,5" stands for.
struct FilledShape {
    Fill fill;
    Shape shape;
};

/// FILL:SHAPE; the shape is what follows the last colon.
[[nodiscard]] Result<FilledShape> parseFilledShape(std::string_view text);

/// One of a few words, each standing for a value; `noun` says what they are: "mode".
template <class T>
[[nodiscard]] Result<T> parseChoice(std::string_view text, std::string_view noun,
                                    std::initializer_list<std::pair<std::string_view, T>> choices) {
    std::string known;
    for (const auto& [name, value] : choices) {
        if (text == name) {
            return value;
        }
        known += fmt::format("{}{}", known.empty() ? "" : " or ", name);
    }
    return fail(fmt::format("there is no {} '{}'", noun, text), "", fmt::format("write {}", known));
}

}  // namespace dropscope
