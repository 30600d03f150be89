// SPDX-License-Identifier: GPL-3.0-or-later
// The only place that knows CLI11.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "app/cli/command.h"
#include "engine/core/error.h"

namespace dropscope {

/// What the command line asks for: a command to run, or text to print (--help, --version).
struct Request {
    Command* command = nullptr;
    std::string text;  ///< when there is no command
};

/// Finds the command and fills in its flags. An Error is bad use: no such command or flag, a flag without its value, a
/// flag given twice, a required flag missing. The flags' values are not looked at.
[[nodiscard]] Result<Request> parseCommandLine(int argc, const char* const* argv,
                                               const std::vector<std::unique_ptr<Command>>& commands);

}  // namespace dropscope
