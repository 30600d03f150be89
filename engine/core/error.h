// SPDX-License-Identifier: GPL-3.0-or-later
// How the engine says that something a user or a file brought cannot be done.
// A caller's own bug is not an Error but a failed DROPSCOPE_ASSERT (core/assert.h).
#pragma once

#include <expected>
#include <string>
#include <utility>

namespace dropscope {

/// Three short pieces of text, none ending in a full stop. `where` and `remedy` may be empty.
struct Error {
    std::string what;    ///< what is wrong: "'abc' is not a number"
    std::string where;   ///< the place, 1-based for lines and columns of a text file: "x.csv, line 7, column 3"
    std::string remedy;  ///< what would be right: "write a number such as -0.5, nan or inf"

    /// "what: where: remedy", the one line a terminal shows.
    [[nodiscard]] std::string line() const;

    /// "where: what; remedy." for a window. Without a `where` it begins with a capital letter; a `where` keeps its
    /// spelling, because it may be a path or the name p.
    [[nodiscard]] std::string sentence() const;
};

template <class T>
using Result = std::expected<T, Error>;

/// The result of work that gives nothing back.
using Status = Result<void>;

/// For `return fail(...)` in a function that returns a Result or a Status.
[[nodiscard]] inline std::unexpected<Error> fail(std::string what, std::string where = {}, std::string remedy = {}) {
    return std::unexpected<Error>(Error{std::move(what), std::move(where), std::move(remedy)});
}

}  // namespace dropscope
