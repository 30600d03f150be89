// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dropscope {

/// A flag, with a value or a switch without one, or a positional argument: how it is called and explained, and what was typed for it.
/// Commands keep their Flags and list them; command_line.cpp fills in `text` and `given`.
struct Flag {
    std::string name;            ///< "--p"; a positional has no dashes: "FILE"
    std::string valueName = {};  ///< what the help calls the value: "P"; empty for a positional
    std::string help;  ///< units, range and default, lines of at most 76 characters; a default in `text` is added
    bool required = false;
    bool isSwitch = false;  ///< takes no value: given or not
    bool isList = false;    ///< a positional that takes one text or more, into `texts`
    bool isOutput = false;  ///< names a file to write, or - for standard output: it is tried before the work begins
    std::string text = {};  ///< what was typed; until then the default
    bool given = false;
    std::vector<std::string> texts = {};  ///< of a list

    /// The value: `parse(text)`, a Result, whose error is said to be in this flag.
    template <class Parse>
    [[nodiscard]] auto read(Parse parse) const {
        auto value = parse(std::string_view(text));
        if (!value) {
            value.error().where = name;
        }
        return value;
    }
};

}  // namespace dropscope
