// SPDX-License-Identifier: GPL-3.0-or-later
// What a command of dropscope-cli is. A command first says which flags it takes, then turns what was typed into values,
// then works: the step in which an Error arises decides the exit status.
#pragma once

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "app/cli/flag.h"
#include "engine/core/error.h"

namespace dropscope {

/// What a command gets for its work, and what it leaves to be told.
struct Work {
    std::stop_token stop;
    std::vector<std::string> notes;  ///< for standard error when all went well: "x.npy: float64 rounded to float32"
};

/// Thread rule: used on the main thread.
class Command {
public:
    virtual ~Command() = default;

    [[nodiscard]] virtual std::string name() const = 0;

    /// One line for the list of commands.
    [[nodiscard]] virtual std::string purpose() const = 0;

    /// The flags and positionals, in the order of the help. They belong to the command and do not move.
    [[nodiscard]] virtual std::vector<Flag*> flags() = 0;

    /// Turns the flags' text into values, without touching a file. An Error is bad use: exit status 2.
    virtual Status read() = 0;

    /// Called once, after `read`. An Error is a failure: exit status 1.
    virtual Status run(Work& work) = 0;
};

[[nodiscard]] std::unique_ptr<Command> makeDropCommand();
[[nodiscard]] std::unique_ptr<Command> makeMaskCommand();
[[nodiscard]] std::unique_ptr<Command> makeFillCommand();
[[nodiscard]] std::unique_ptr<Command> makeReplayCommand();
[[nodiscard]] std::unique_ptr<Command> makeMatchCommand();
[[nodiscard]] std::unique_ptr<Command> makeConvertCommand();
[[nodiscard]] std::unique_ptr<Command> makeStatsCommand();
[[nodiscard]] std::unique_ptr<Command> makeTrainCommand();
[[nodiscard]] std::unique_ptr<Command> makeSweepCommand();
[[nodiscard]] std::unique_ptr<Command> makeMergeCommand();
[[nodiscard]] std::unique_ptr<Command> makeBackendsCommand();
[[nodiscard]] std::unique_ptr<Command> makeSelfTestCommand();
[[nodiscard]] std::unique_ptr<Command> makeBenchCommand();
[[nodiscard]] std::unique_ptr<Command> makeRawCommand();

}  // namespace dropscope
