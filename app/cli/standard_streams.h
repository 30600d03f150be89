// SPDX-License-Identifier: GPL-3.0-or-later
// Standard input, output and error as pipes that may be closed, full or endless.
#pragma once

#include <stop_token>
#include <string>
#include <string_view>

#include "engine/core/error.h"

namespace dropscope {

/// To be called first of all. A stream that was closed by the caller stays an error to use, and its number is not given
/// to the next file that is opened; a pipe without a reader is an error to write to, not the end of the program.
void guardStandardStreams();

/// Everything up to the end of standard input; of binary data, which no reader of text takes, only a beginning with a zero
/// byte in it. Fails when it cannot be read, when it is more than a quarter of this machine's memory, and, at once, when
/// stopped.
[[nodiscard]] Result<std::string> readStandardInput(const std::stop_token& stop);

/// Fails when standard output is closed, full or without a reader.
Status printText(std::string_view text);

/// Binary data for the program that reads standard output. False when that program has gone: for output without an end,
/// the end of it. Fails when standard output is a terminal, closed or full.
[[nodiscard]] Result<bool> offerBytes(std::string_view bytes);

/// "dropscope-cli: " and the line, on standard error. Control characters, as file names may have, are shown as '?'.
void printErrorLine(std::string_view line);

}  // namespace dropscope
