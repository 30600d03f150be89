// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <optional>

#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/cli/replay_options.h"
#include "app/cli/tensor_files.h"
#include "app/cli/values.h"
#include "engine/masks/replay/replay_fill.h"
#include "engine/tensor/fill.h"

namespace dropscope {

namespace {

/// A new tensor.
class FillCommand final : public Command {
public:
    [[nodiscard]] std::string name() const override { return "fill"; }
    [[nodiscard]] std::string purpose() const override { return "Make a tensor: zeros, ones, random numbers, ..."; }

    [[nodiscard]] std::vector<Flag*> flags() override {
        return {&m_shape, &m_with, &m_seed, &m_source, &m_after, &m_build, &m_output};
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
        m_shapeValue = *std::move(shape);
        m_fill = *fill;
        if (Status source = m_source.text == "native" ? readNative() : readReplayed(); !source) {
            return source;
        }
        return checkOutputs({&m_output});
    }

    Status run(Work& work) override {
        const Task task{work.stop, {}};
        Result<Tensor> tensor =
            m_replayed ? replayFilled(m_shapeValue, *m_replayed, task) : filled(m_shapeValue, m_fill, task);
        if (!tensor) {
            return std::unexpected(inReplayFlags(tensor.error()));
        }
        CsvFacts facts = {{"fill", m_with.text}, {"seed", m_seed.text}, {"source", m_source.text}};
        for (const Flag* flag : {&m_after, &m_build}) {
            if (flag->given) {
                facts.emplace_back(flag->name.substr(2), flag->text);
            }
        }
        facts.emplace_back("version", DROPSCOPE_VERSION);
        return saveOutputs({{m_output.text, *std::move(tensor)}}, facts, work);
    }

private:
    Status readNative() {
        const Result<std::uint64_t> seed = m_seed.read(parseSeed);
        if (!seed) {
            return std::unexpected(seed.error());
        }
        m_fill.seed = *seed;
        for (const Flag* flag : {&m_after, &m_build}) {
            if (flag->given) {
                return fail("our own numbers come from the seed alone", flag->name,
                            "leave it out, or take --source torch-cpu");
            }
        }
        return {};
    }

    Status readReplayed() {
        const Result<ReplaySource> source = m_source.read(parseReplaySource);
        const Result<ReplaySeed> seed = m_seed.read(ReplaySeed::parse);
        const Result<NormalFlavour> flavour = m_build.read([](std::string_view text) {
            return parseChoice<NormalFlavour>(text, "build",
                                              {{"gcc-avx2", NormalFlavour::fused},
                                               {"clang-avx2", NormalFlavour::unfused},
                                               {"libm", NormalFlavour::libm}});
        });
        for (const Error* error : {source ? nullptr : &source.error(), seed ? nullptr : &seed.error(),
                                   flavour ? nullptr : &flavour.error()}) {
            if (error != nullptr) {
                return std::unexpected(*error);
            }
        }
        if (m_fill.kind != Fill::Kind::uniform && m_fill.kind != Fill::Kind::normal) {
            return fail(fmt::format("'{}' takes no random numbers", m_with.text), m_source.name,
                        "leave the source out, or fill with uniform or normal");
        }
        const bool normal = m_fill.kind == Fill::Kind::normal;
        const bool torch = *source == ReplaySource::torchCpu || *source == ReplaySource::torchMkl;
        if (m_build.given && !(normal && torch)) {
            return fail("only PyTorch's normal numbers depend on the build", m_build.name,
                        "leave it out, or fill with normal from torch-cpu or torch-mkl");
        }
        m_replayed = {normal ? ReplayFill::Kind::normal : ReplayFill::Kind::uniform, *source, *seed, m_after.text,
                      *flavour};
        const Status right = checkReplayFill(*m_replayed);
        return right ? Status() : std::unexpected(inReplayFlags(right.error()));
    }

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
                .help =
                    "for uniform and normal: from 0 to 18446744073709551615, or what the source's\n"
                    "framework takes",
                .text = "0"};
    Flag m_source{.name = "--source",
                  .valueName = "NAME",
                  .help =
                      "whose random numbers: native; torch-cpu or torch-mkl [R], as torch.rand and\n"
                      "torch.randn give them; numpy [R], as numpy.random.rand and randn give them,\n"
                      "in float32",
                  .text = "native"};
    Flag m_after{.name = "--after",
                 .valueName = "RECIPE",
                 .help = "what ran before on the same generator: \"rand 10; randn 5x5; dropout 6x6 0.5\""};
    Flag m_build{.name = "--build",
                 .valueName = "NAME",
                 .help =
                     "whose object code forms PyTorch's normal numbers, which differ in the last\n"
                     "digits: gcc-avx2 (x86 Linux wheels) [R], clang-avx2 [S],\n"
                     "libm (ARM) [R]",
                 .text = "gcc-avx2"};
    Flag m_output{.name = "--output",
                  .valueName = "FILE",
                  .help = "where it goes: a tensor file, or - for CSV on standard output",
                  .isOutput = true,
                  .text = kStandardStream};
    Shape m_shapeValue;
    Fill m_fill;
    std::optional<ReplayFill> m_replayed;
};

}  // namespace

std::unique_ptr<Command> makeFillCommand() { return std::make_unique<FillCommand>(); }

}  // namespace dropscope
