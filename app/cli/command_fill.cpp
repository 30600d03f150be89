// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/cli/tensor_files.h"
#include "app/cli/values.h"
#include "engine/tensor/fill.h"

namespace dropscope {

namespace {

/// A new tensor.
class FillCommand final : public Command {
public:
    [[nodiscard]] std::string name() const override { return "fill"; }
    [[nodiscard]] std::string purpose() const override { return "Make a tensor: zeros, ones, random numbers, ..."; }

    [[nodiscard]] std::vector<Flag*> flags() override {
        return {&m_shape, &m_with, &m_seed, m_source.flags().front(), &m_output};
    }

    Status read() override {
        Result<Shape> shape = m_shape.read(parseShape);
        if (!shape) {
            return std::unexpected(shape.error());
        }
        const Result<Fill> fill = m_with.read(parseFill);
        if (!fill) {
            return std::unexpected(fill.error());
        }
        const Result<std::uint64_t> seed = m_seed.read(parseSeed);
        if (!seed) {
            return std::unexpected(seed.error());
        }
        m_shapeValue = *std::move(shape);
        m_fill = *fill;
        m_fill.seed = *seed;
        if (Status source = m_source.read(); !source) {
            return source;
        }
        return checkOutputs({&m_output});
    }

    Status run(Work& work) override {
        Result<Tensor> tensor = filled(m_shapeValue, m_fill);
        if (!tensor) {
            return std::unexpected(tensor.error());
        }
        CsvFacts facts = {{"fill", m_with.text}, {"seed", std::to_string(m_fill.seed)}};
        for (auto& fact : m_source.facts()) {
            facts.push_back(std::move(fact));
        }
        return saveOutputs({{m_output.text, *std::move(tensor)}}, facts, work);
    }

private:
    Flag m_shape{.name = "--shape",
                 .valueName = "SHAPE",
                 .help = "the lengths of the axes, outermost first: 3,5; () is a single value",
                 .required = true};
    Flag m_with{.name = "--with",
                .valueName = "FILL",
                .help =
                    "zeros, ones, arange (0, 1, 2, ...), const:V (V everywhere), uniform (from 0\n"
                    "to below 1) or normal (mean 0, variance 1)",
                .required = true};
    Flag m_seed{.name = "--seed",
                .valueName = "N",
                .help = "for uniform and normal: from 0 to 18446744073709551615",
                .text = "0"};
    SourceOption m_source;
    Flag m_output{.name = "--output",
                  .valueName = "FILE",
                  .help = "where it goes: a tensor file, or - for CSV on standard output",
                  .text = kStandardStream};
    Shape m_shapeValue;
    Fill m_fill;
};

}  // namespace

std::unique_ptr<Command> makeFillCommand() { return std::make_unique<FillCommand>(); }

}  // namespace dropscope
