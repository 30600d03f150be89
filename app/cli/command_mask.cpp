// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/cli/tensor_files.h"
#include "app/cli/values.h"

namespace dropscope {

namespace {

/// A mask without a tensor.
class MaskCommand final : public Command {
public:
    [[nodiscard]] std::string name() const override { return "mask"; }
    [[nodiscard]] std::string purpose() const override { return "Print the mask of a shape: 1 kept, 0 dropped"; }

    [[nodiscard]] std::vector<Flag*> flags() override {
        std::vector<Flag*> flags = {&m_shape};
        std::ranges::copy(m_draw.flags(), std::back_inserter(flags));
        std::ranges::copy(m_compute.flags(), std::back_inserter(flags));
        flags.push_back(&m_output);
        return flags;
    }

    Status read() override {
        Result<Shape> shape = m_shape.read(parseShape);
        if (!shape) {
            return std::unexpected(shape.error());
        }
        m_shapeValue = *std::move(shape);
        for (const Status& checked : {m_draw.read(), m_compute.read(), checkOutputs({&m_output})}) {
            if (!checked) {
                return checked;
            }
        }
        return {};
    }

    Status run(Work& work) override {
        const std::optional<ThreadLimit> limit = m_compute.limitThreads();
        const Result<const KernelBackend*> backend = m_compute.backend();
        if (!backend) {
            return std::unexpected(backend.error());
        }
        const Result<std::unique_ptr<Layer>> layer = makeLayer(m_draw.layer(), **backend);
        if (!layer) {
            return std::unexpected(layer.error());
        }
        const Result<std::shared_ptr<const MaskSource>> source = m_draw.mask(m_draw.layer(), m_shapeValue);
        if (!source) {
            return std::unexpected(source.error());
        }
        Result<Tensor> mask =
            (*layer)->maskTensor(m_shapeValue, m_draw.key(), m_draw.mode(), {}, {work.stop, {}}, source->get());
        if (!mask) {
            return std::unexpected(inFlagsWords(mask.error()));
        }
        std::ranges::copy(rankWarnings(m_draw.layer().kind, m_shapeValue), std::back_inserter(work.notes));
        return saveOutputs({{m_output.text, *std::move(mask)}}, m_draw.facts(m_draw.layer()), work);
    }

private:
    Flag m_shape{.name = "--shape",
                 .valueName = "SHAPE",
                 .help = "the lengths of the axes, outermost first: 3,5; () is a single value",
                 .required = true};
    DrawOptions m_draw{"mask"};
    ComputeOptions m_compute;
    Flag m_output{.name = "--output",
                  .valueName = "FILE",
                  .help = "where the mask goes: a tensor file, or - for CSV on standard output",
                  .isOutput = true,
                  .text = kStandardStream};
    Shape m_shapeValue;
};

}  // namespace

std::unique_ptr<Command> makeMaskCommand() { return std::make_unique<MaskCommand>(); }

}  // namespace dropscope
