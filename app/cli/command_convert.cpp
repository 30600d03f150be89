// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/tensor_files.h"

namespace dropscope {

namespace {

/// From one file format to another.
class ConvertCommand final : public Command {
public:
    [[nodiscard]] std::string name() const override { return "convert"; }
    [[nodiscard]] std::string purpose() const override { return "Copy a tensor from one file format to another"; }

    [[nodiscard]] std::vector<Flag*> flags() override { return {&m_in, &m_out}; }

    Status read() override {
        if (Status in = checkInputs({&m_in}); !in) {
            return in;
        }
        return checkOutputs({&m_out});
    }

    Status run(Work& work) override {
        Result<Tensor> tensor = loadInput(m_in.text, work);
        if (!tensor) {
            return std::unexpected(tensor.error());
        }
        return saveOutputs({{m_out.text, *std::move(tensor)}}, {}, work);
    }

private:
    Flag m_in{.name = "IN",
              .help =
                  "a tensor file, or - for CSV on standard input. In a file of several arrays,\n"
                  "FILE:NAME is one of them: x.npz:weights",
              .required = true};
    Flag m_out{
        .name = "OUT", .help = "a tensor file, or - for CSV on standard output", .required = true, .isOutput = true};
};

}  // namespace

std::unique_ptr<Command> makeConvertCommand() { return std::make_unique<ConvertCommand>(); }

}  // namespace dropscope
