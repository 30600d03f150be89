// SPDX-License-Identifier: GPL-3.0-or-later
// Who may include whom: the house's layers as a function of two names, so that it can be tested without files.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dropscope {

/// One #include line. Paths are relative to the repository root and use '/'.
struct Include {
    std::string file;    ///< the file that includes
    int line = 0;        ///< 1-based
    std::string target;  ///< what stands between the quotes or the angle brackets
    bool quoted = false;
};

/// Every #include line of `content`, in order. `#include MACRO` is none.
[[nodiscard]] std::vector<Include> includesOf(const std::string& file, std::string_view content);

/// Why the include is not allowed, with what would be; empty when it is allowed.
[[nodiscard]] std::string violation(const Include& include);

}  // namespace dropscope
