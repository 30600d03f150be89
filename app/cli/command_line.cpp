// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>

namespace dropscope {

namespace {

constexpr const char* kProgram = "dropscope-cli";
constexpr const char* kFooter =
    "p is the probability of dropping. Tensor files, by extension: .csv .tsv .npy .npz .safetensors,\n"
    "to read also .idx -ubyte (.gz) .pb; - is CSV on standard input or output.\n"
    "Exit status: 0 done, 1 failed, 2 bad use.";

std::string helpOf(const Flag& flag) {
    if (!flag.text.empty()) {
        return fmt::format("{}; default {}", flag.help, flag.text);
    }
    return flag.required ? flag.help + " (required)" : flag.help;
}

void addFlag(CLI::App& app, Flag& flag) {
    if (flag.isSwitch) {
        app.add_flag_function(flag.name, [&flag](std::int64_t count) { flag.given = count > 0; }, helpOf(flag));
        return;
    }
    if (flag.isList) {
        app.add_option_function<std::vector<std::string>>(
               flag.name,
               [&flag](const std::vector<std::string>& texts) {
                   flag.texts = texts;
                   flag.given = true;
               },
               helpOf(flag))
            ->option_text(" ")
            ->required(flag.required);
        return;
    }
    CLI::Option* option = app.add_option_function<std::string>(
        flag.name,
        [&flag](const std::string& text) {
            flag.text = text;
            flag.given = true;
        },
        helpOf(flag));
    // A text of a blank keeps CLI11 from adding type names of its own behind a positional.
    option->option_text(flag.valueName.empty() ? " " : flag.valueName)->required(flag.required);
}

/// What is wrong with the command line, in our words. `chosen` is the command, or the program when there is none.
Error explain(const CLI::ParseError& error, const CLI::App& chosen, const std::vector<std::string>& unexpected,
              const std::vector<std::string>& commandNames) {
    const bool isCommand = chosen.get_parent() != nullptr;
    const std::string remedy =
        isCommand ? fmt::format("see {} {} --help", kProgram, chosen.get_name())
                  : fmt::format("write one of {}; see {} --help", fmt::join(commandNames, ", "), kProgram);
    const std::string where = isCommand ? chosen.get_name() : "";
    if (!unexpected.empty()) {
        const std::string& first = unexpected.front();
        return {first.starts_with('-') ? fmt::format("there is no flag '{}'", first)
                : isCommand            ? fmt::format("'{}' is not expected", first)
                                       : fmt::format("there is no command '{}'", first),
                where, remedy};
    }
    if (!isCommand) {
        return {"a command is missing", where, remedy};
    }
    // CLI11 stops at the first fault, so the flag at fault is one of these, or the first that is missing.
    for (const CLI::Option* option : chosen.get_options()) {
        if (option->count() > 1 && option->get_expected_max() <= 1) {
            return {"it is given twice or more", option->get_name(), remedy};
        }
    }
    if (const auto* mismatch = dynamic_cast<const CLI::ArgumentMismatch*>(&error)) {
        const std::string text = mismatch->what();
        return {"a value is missing", text.substr(0, text.find(':')), remedy};
    }
    for (const CLI::Option* option : chosen.get_options()) {
        if (option->get_required() && option->count() == 0) {
            return {fmt::format("{} is missing", option->get_name()), where, remedy};
        }
    }
    return {error.what(), where, remedy};
}

/// "--output=" with nothing behind it, for which CLI11 would take the next word: an empty variable in a script.
Status checkValues(int argc, const char* const* argv) {
    for (int k = 1; k < argc; ++k) {
        const std::string_view word = argv[k];
        if (word.starts_with("--") && word.find('=') == word.size() - 1) {
            return fail("a value is missing", std::string(word.substr(0, word.size() - 1)),
                        fmt::format("write it behind the =; see {} --help", kProgram));
        }
    }
    return {};
}

}  // namespace

Result<Request> parseCommandLine(int argc, const char* const* argv,
                                 const std::vector<std::unique_ptr<Command>>& commands) {
    if (const Status valued = checkValues(argc, argv); !valued) {
        return std::unexpected(valued.error());
    }
    CLI::App program("Dropout, exactly: what is dropped, what comes out, and why.", kProgram);
    program.set_version_flag("--version", fmt::format("{} {}", kProgram, DROPSCOPE_VERSION));
    program.get_formatter()->column_width(28);
    program.get_formatter()->label("SUBCOMMAND", "COMMAND");
    program.get_formatter()->label("Subcommands", "Commands");
    program.footer(kFooter);  // the commands take it over
    program.require_subcommand(1);
    std::vector<std::string> names;
    for (const std::unique_ptr<Command>& command : commands) {
        names.push_back(command->name());
        CLI::App* app = program.add_subcommand(command->name(), command->purpose());
        app->group("Commands");
        for (Flag* flag : command->flags()) {
            addFlag(*app, *flag);
        }
    }
    program.footer(fmt::format("{}\n'{} COMMAND --help' explains a command.", kFooter, kProgram));
    try {
        program.parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
        return Request{nullptr, program.help()};
    } catch (const CLI::CallForVersion& version) {
        return Request{nullptr, std::string(version.what()) + "\n"};
    } catch (const CLI::ParseError& error) {
        const std::vector<CLI::App*> chosen = program.get_subcommands();
        return std::unexpected(
            explain(error, chosen.empty() ? program : *chosen.front(), program.remaining(true), names));
    }
    const std::string chosen = program.get_subcommands().front()->get_name();
    const auto command = std::ranges::find(commands, chosen, &Command::name);
    return Request{command->get(), ""};
}

}  // namespace dropscope
