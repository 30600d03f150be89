// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "app/cli/command.h"
#include "app/cli/standard_streams.h"
#include "engine/kernels/backend.h"

namespace dropscope {

namespace {

/// What can compute here.
class BackendsCommand final : public Command {
public:
    [[nodiscard]] std::string name() const override { return "backends"; }
    [[nodiscard]] std::string purpose() const override {
        return "List what can compute here: name, available or why not, instruction set or device";
    }

    [[nodiscard]] std::vector<Flag*> flags() override { return {}; }

    Status read() override { return {}; }

    Status run(Work&) override {
        std::string lines;
        for (const KernelBackend* backend : allBackends()) {
            const Status available = backend->available();
            lines += fmt::format("{:<8}{}  {}\n", backend->name(), available ? "available" : available.error().what,
                                 backend->description());
        }
        return printText(lines);
    }
};

}  // namespace

std::unique_ptr<Command> makeBackendsCommand() { return std::make_unique<BackendsCommand>(); }

}  // namespace dropscope
