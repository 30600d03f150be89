// SPDX-License-Identifier: GPL-3.0-or-later
// Exit status: 0 done, 1 failed (a file, the data, the device), 2 bad use, 128 + n stopped by signal n.
#include <fmt/format.h>

#include <exception>

#include "app/cli/command.h"
#include "app/cli/command_line.h"
#include "app/cli/interrupt.h"
#include "app/cli/standard_streams.h"
#include "app/cli/tensor_files.h"
#include "engine/core/task.h"
#include "engine/io/file.h"

namespace dropscope {

namespace {

constexpr int kDone = 0;
constexpr int kFailed = 1;
constexpr int kBadUse = 2;

int report(const Error& error, int status) {
    printErrorLine(error.line());
    return status;
}

/// An output that cannot be written is better known before the work than after it.
Status tryOutputs(Command& command) {
    for (const Flag* flag : command.flags()) {
        if (flag->isOutput && flag->given && flag->text != kStandardStream) {
            if (Status writable = checkWritable(flag->text); !writable) {
                return writable;
            }
        }
    }
    return {};
}

int runCommand(Command& command, const Interrupt& interrupt) {
    if (const Status writable = tryOutputs(command); !writable) {
        return report(writable.error(), kFailed);
    }
    Work work{interrupt.token(), {}};
    if (const Status done = command.run(work); !done) {
        const bool stopped = isCancelled(done.error()) && interrupt.signal() != 0;
        return report(done.error(), stopped ? kStoppedBySignal + interrupt.signal() : kFailed);
    }
    for (const std::string& note : work.notes) {
        printErrorLine("note: " + note);
    }
    return kDone;
}

int run(int argc, const char* const* argv) {
    guardStandardStreams();
    const Interrupt interrupt;
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(makeDropCommand());
    commands.push_back(makeMaskCommand());
    commands.push_back(makeFillCommand());
    commands.push_back(makeReplayCommand());
    commands.push_back(makeMatchCommand());
    commands.push_back(makeConvertCommand());
    commands.push_back(makeStatsCommand());
    commands.push_back(makeTrainCommand());
    commands.push_back(makeSweepCommand());
    commands.push_back(makeMergeCommand());
    commands.push_back(makeBackendsCommand());
    commands.push_back(makeBenchCommand());
    commands.push_back(makeRawCommand());
    commands.push_back(makeSelfTestCommand());

    const Result<Request> request = parseCommandLine(argc, argv, commands);
    if (!request) {
        return report(request.error(), kBadUse);
    }
    if (request->command == nullptr) {
        const Status printed = printText(request->text);
        return printed ? kDone : report(printed.error(), kFailed);
    }
    if (const Status read = request->command->read(); !read) {
        return report(read.error(), kBadUse);
    }
    return runCommand(*request->command, interrupt);
}

}  // namespace

}  // namespace dropscope

int main(int argc, char** argv) {
    try {
        return dropscope::run(argc, argv);
    } catch (const std::bad_alloc&) {
        dropscope::printErrorLine(
            "the memory is not enough: this program: use a smaller tensor, or let it use more memory");
    } catch (const std::exception& error) {
        dropscope::printErrorLine(fmt::format("something went wrong in the program itself: {}", error.what()));
    }
    return 1;
}
