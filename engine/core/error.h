// SPDX-License-Identifier: GPL-3.0-or-later
// How the engine says that something a user or a file brought cannot be done.
// A caller's own bug is not an Error but a failed DROPSCOPE_ASSERT (core/assert.h).
#pragma once

#include <expected>
#include <string>
#include <utility>

#include "engine/core/text.h"

namespace dropscope {

/// Three short pieces of text, none ending in a full stop. `where` and `remedy` may be empty.
struct Error {
    Text what;    ///< what is wrong: "'abc' is not a number"
    Text where;   ///< the place, 1-based for lines and columns of a text file: "x.csv, line 7, column 3"
    Text remedy;  ///< what would be right: "write a number such as -0.5, nan or inf"

    /// "what: where: remedy" in English, the one line a terminal shows. A window says it with `sentenceOf` (ui/models/words.h).
    [[nodiscard]] std::string line() const;
};

template <class T>
using Result = std::expected<T, Error>;

/// The result of work that gives nothing back.
using Status = Result<void>;

/// For `return fail(phrase("there is no tensor '{}'", name), path, phrase("choose one of {}", names))` in a function that returns a
/// Result or a Status.
[[nodiscard]] inline std::unexpected<Error> fail(Text what, Text where = {}, Text remedy = {}) {
    return std::unexpected<Error>(Error{std::move(what), std::move(where), std::move(remedy)});
}

}  // namespace dropscope
