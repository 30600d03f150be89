// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>

#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/cli/pass_outputs.h"
#include "app/cli/tensor_files.h"
#include "app/cli/values.h"
#include "engine/dropout/replayed_mask.h"
#include "engine/tensor/fill.h"

namespace dropscope {

namespace {

/// dropout forward, and backward where a gradient is given.
class DropCommand final : public Command {
public:
    [[nodiscard]] std::string name() const override { return "drop"; }
    [[nodiscard]] std::string purpose() const override { return "Apply dropout to a tensor: y = x * mask / (1 - p)"; }

    [[nodiscard]] std::vector<Flag*> flags() override {
        std::vector<Flag*> flags = {&m_input, &m_fill};
        std::ranges::copy(m_draw.flags(), std::back_inserter(flags));
        flags.push_back(&m_scaling);
        flags.push_back(&m_zeroing);
        std::ranges::copy(m_compute.flags(), std::back_inserter(flags));
        for (Flag* flag : {&m_output, &m_maskOutput, &m_grad, &m_gradOutput}) {
            flags.push_back(flag);
        }
        return flags;
    }

    Status read() override {
        if (m_input.given == m_fill.given) {
            return fail(m_input.given ? "x is given twice" : "x is missing", "--input, --fill",
                        "give one of them: a file to read, or a fill and a shape such as ones:3,5");
        }
        if (m_grad.given != m_gradOutput.given) {
            const Flag& missing = m_grad.given ? m_gradOutput : m_grad;
            return fail(fmt::format("{} is missing", missing.name), m_grad.given ? m_grad.name : m_gradOutput.name,
                        "give dL/dy with --grad and the file for dL/dx with --grad-output");
        }
        for (const Status& checked : {m_draw.read(), m_compute.read(), checkInputs({&m_input, &m_grad}),
                                      checkOutputs({&m_output, &m_maskOutput, &m_gradOutput})}) {
            if (!checked) {
                return checked;
            }
        }
        const Result<Zeroing> zeroing = m_zeroing.read([](std::string_view text) {
            return parseChoice<Zeroing>(text, "zeroing",
                                        {{"multiply", Zeroing::multiply}, {"select", Zeroing::select}});
        });
        if (!zeroing) {
            return std::unexpected(zeroing.error());
        }
        const Result<Scaling> scaling = m_scaling.read([](std::string_view text) {
            return parseChoice<Scaling>(text, "scaling",
                                        {{"inverted", Scaling::inverted}, {"classic", Scaling::classic}});
        });
        if (!scaling) {
            return std::unexpected(scaling.error());
        }
        m_config = m_draw.layer();
        m_config.zeroing = *zeroing;
        m_config.scaling = *scaling;
        const ReplayConfig& replay = m_draw.source().config();
        if (replay.source != ReplaySource::native && !m_zeroing.given && !m_scaling.given) {
            m_config = formedAs(arithmeticOf(replay.source, replay.idiom), m_config);  // as there
        }
        if (const Status valid = validate(m_config); !valid) {
            return std::unexpected(inFlagsWords(valid.error()));
        }
        if (m_fill.given) {
            Result<FilledShape> fill = m_fill.read(parseFilledShape);
            if (!fill) {
                return std::unexpected(fill.error());
            }
            m_filledShape = *std::move(fill);
            m_filledShape.fill.seed = m_draw.key().seed;
        }
        return {};
    }

    Status run(Work& work) override {
        const std::optional<ThreadLimit> limit = m_compute.limitThreads();
        const Result<const KernelBackend*> backend = m_compute.backend();
        if (!backend) {
            return std::unexpected(backend.error());
        }
        Result<std::unique_ptr<Layer>> made = makeLayer(m_config, **backend);
        if (!made) {
            return std::unexpected(made.error());
        }
        const std::shared_ptr<const Layer> layer = *std::move(made);
        const Result<Tensor> x =
            m_fill.given ? filled(m_filledShape.shape, m_filledShape.fill) : loadInput(m_input.text, work);
        if (!x) {
            return std::unexpected(x.error());
        }
        Result<std::shared_ptr<const MaskSource>> source = m_draw.mask(m_config, x->shape());
        if (!source) {
            return std::unexpected(source.error());
        }
        m_source = *std::move(source);
        // A generator that runs from unit to unit draws a whole mask fastest in one piece, and a back end that was named
        // works itself.
        const bool inBlocks = m_source == nullptr && *backend == &hostBackend();
        Result<std::vector<Output>> outputs =
            inBlocks ? outputsInBlocks(layer, *x, work) : wholeOutputs(*layer, *x, work);
        if (!outputs) {
            return std::unexpected(inFlagsWords(outputs.error()));
        }
        std::ranges::copy(rankWarnings(m_config.kind, x->shape()), std::back_inserter(work.notes));
        CsvFacts facts = m_draw.facts(m_config);
        if (m_source != nullptr && m_config.zeroing == Zeroing::multiply && (m_zeroing.given || m_scaling.given)) {
            facts.emplace_back("zeroing", "multiply");  // or it would be read as formed as there
        }
        return saveOutputs(*std::move(outputs), facts, work);
    }

private:
    /// Each is worked out while it is written: beside x and dL/dy, which a file may hold, a few megabytes are needed.
    Result<std::vector<Output>> outputsInBlocks(const std::shared_ptr<const Layer>& layer, const Tensor& x,
                                                Work& work) const {
        Result<PreparedPass> prepared =
            PreparedPass::create(layer, x.shape(), m_draw.key(), m_draw.mode(), {}, {work.stop, {}});
        if (!prepared) {
            return std::unexpected(prepared.error());
        }
        const auto pass = std::make_shared<const PreparedPass>(*std::move(prepared));
        std::vector<Output> outputs = {{m_output.text, passValues(pass, Direction::forward, x)}};
        if (m_maskOutput.given) {
            outputs.push_back({m_maskOutput.text, passMask(pass)});
        }
        if (m_grad.given) {
            const Result<Tensor> dy = gradient(x.shape(), work);
            if (!dy) {
                return std::unexpected(dy.error());
            }
            outputs.push_back({m_gradOutput.text, passValues(pass, Direction::backward, *dy)});
        }
        return outputs;
    }

    /// Each in memory as a whole.
    Result<std::vector<Output>> wholeOutputs(const Layer& layer, const Tensor& x, Work& work) const {
        const Task task{work.stop, {}};
        std::vector<Output> outputs;
        const auto add = [&](const Flag& flag, const Result<Tensor>& tensor) -> Status {
            if (!tensor) {
                return std::unexpected(tensor.error());
            }
            outputs.push_back({flag.text, *tensor});
            return work.stop.stop_requested() ? cancelled() : Status();
        };
        if (Status added = add(m_output, layer.forward(x, m_draw.key(), m_draw.mode(), {}, task, m_source.get()));
            !added) {
            return std::unexpected(added.error());
        }
        if (m_maskOutput.given) {
            if (Status added = add(m_maskOutput,
                                   layer.maskTensor(x.shape(), m_draw.key(), m_draw.mode(), {}, task, m_source.get()));
                !added) {
                return std::unexpected(added.error());
            }
        }
        if (m_grad.given) {
            const Result<Tensor> dy = gradient(x.shape(), work);
            if (!dy) {
                return std::unexpected(dy.error());
            }
            if (Status added =
                    add(m_gradOutput, layer.backward(*dy, m_draw.key(), m_draw.mode(), {}, task, m_source.get()));
                !added) {
                return std::unexpected(added.error());
            }
        }
        return outputs;
    }

    /// dL/dy, found to have the shape of x.
    Result<Tensor> gradient(const Shape& shape, Work& work) const {
        Result<Tensor> dy = loadInput(m_grad.text, work);
        if (dy && dy->shape() != shape) {
            return fail(fmt::format("the gradient has the shape {}, but x has {}", dy->shape().text(), shape.text()),
                        m_grad.text, "dL/dy has the shape of x");
        }
        return dy;
    }

    Flag m_input{.name = "--input",
                 .valueName = "FILE",
                 .help =
                     "x: a tensor file (x.npz:NAME for one of several arrays), or - for CSV on standard\n"
                     "input"};
    Flag m_fill{.name = "--fill",
                .valueName = "FILL:SHAPE",
                .help =
                    "x without a file: zeros, ones, arange, const:V, uniform or normal, then a\n"
                    "colon and the shape: const:0.5:3,5; uniform and normal take --seed"};
    DrawOptions m_draw{"drop"};
    Flag m_scaling{.name = "--scaling",
                   .valueName = "RULE",
                   .help =
                       "where dropping is made up for: inverted, / (1 - p) in training, or\n"
                       "classic, * (1 - p) in evaluation",
                   .text = "inverted"};
    Flag m_zeroing{.name = "--zeroing",
                   .valueName = "RULE",
                   .help =
                       "what a dropped element becomes: multiply, x * 0 as in PyTorch (-0 for\n"
                       "negatives, NaN for NaN and infinities), or select, always +0; without the\n"
                       "flag, masks of jax, tensorflow and numpy form y as those do",
                   .text = "multiply"};
    ComputeOptions m_compute;
    Flag m_output{.name = "--output",
                  .valueName = "FILE",
                  .help = "where y goes: a tensor file, or - for CSV on standard output",
                  .isOutput = true,
                  .text = kStandardStream};
    Flag m_maskOutput{.name = "--mask-output",
                      .valueName = "FILE",
                      .help = "where the mask goes, 1 kept and 0 dropped; default: nowhere",
                      .isOutput = true};
    Flag m_grad{.name = "--grad",
                .valueName = "FILE",
                .help = "dL/dy, shaped as x; needs --grad-output; default: no backward pass"};
    Flag m_gradOutput{.name = "--grad-output",
                      .valueName = "FILE",
                      .help = "where dL/dx goes, for dropout dL/dy * mask / (1 - p); needs --grad",
                      .isOutput = true};

    LayerConfig m_config;
    std::shared_ptr<const MaskSource> m_source;  ///< null for our own
    FilledShape m_filledShape;
};

}  // namespace

std::unique_ptr<Command> makeDropCommand() { return std::make_unique<DropCommand>(); }

}  // namespace dropscope
