// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "app/cli/command.h"
#include "app/cli/progress.h"
#include "app/cli/standard_streams.h"
#include "app/cli/values.h"
#include "engine/dropout/self_test.h"
#include "engine/kernels/backend.h"

namespace dropscope {

namespace {

/// Whether this machine computes the right bytes.
class SelfTestCommand final : public Command {
public:
    [[nodiscard]] std::string name() const override { return "selftest"; }
    [[nodiscard]] std::string purpose() const override {
        return "Check back ends on this machine: golden masks, and the scalar back end's bytes";
    }

    [[nodiscard]] std::vector<Flag*> flags() override { return {&m_backend}; }

    Status read() override {
        if (!m_backend.given) {
            return {};
        }
        m_named = findBackend(m_backend.text);
        for (const KernelBackend* backend : allBackends()) {
            if (backend->name() == m_backend.text) {
                return {};  // whether it can run here is `run`'s matter
            }
        }
        if (!m_named) {
            m_named.error().where = m_backend.name;
            return std::unexpected(m_named.error());
        }
        return {};
    }

    Status run(Work& work) override {
        if (!m_named) {
            m_named.error().where = m_backend.name;
            return std::unexpected(m_named.error());
        }
        std::uint64_t checks = 0;
        std::uint64_t failures = 0;
        std::string lines;
        for (const KernelBackend* backend : tested()) {
            const Progress progress("checking", work.stop);
            const Result<SelfTestResult> result = selfTest(*backend, SelfTestExtent::full, progress.task());
            if (!result) {
                return std::unexpected(result.error());
            }
            lines += fmt::format("{} ({}): {} checks, {} failures\n", backend->name(), backend->description(),
                                 result->checks, result->failures);
            for (const std::string& failure : result->firstFailures) {
                lines += "  " + failure + "\n";
            }
            checks += result->checks;
            failures += result->failures;
        }
        lines += fmt::format("{} checks, {} failures\n", checks, failures);
        if (Status printed = printText(lines); !printed || failures == 0) {
            return printed;
        }
        return fail(fmt::format("{} of {} checks failed", failures, checks), "selftest",
                    "do not trust the back ends named above on this machine");
    }

private:
    /// The one that was named, or all that can run here.
    [[nodiscard]] std::vector<const KernelBackend*> tested() const {
        if (m_backend.given) {
            return {*m_named};
        }
        std::vector<const KernelBackend*> available;
        for (const KernelBackend* backend : allBackends()) {
            if (backend->available()) {
                available.push_back(backend);
            }
        }
        return available;
    }

    Flag m_backend{.name = "--backend",
                   .valueName = "NAME",
                   .help = "which: scalar, simd or cuda; default: all that can run here"};
    Result<const KernelBackend*> m_named = nullptr;
};

}  // namespace

std::unique_ptr<Command> makeSelfTestCommand() { return std::make_unique<SelfTestCommand>(); }

}  // namespace dropscope
