// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "app/cli/command.h"
#include "app/cli/progress.h"
#include "app/cli/replay_options.h"
#include "app/cli/standard_streams.h"
#include "app/cli/tensor_files.h"
#include "app/cli/values.h"
#include "engine/core/number_text.h"
#include "engine/io/file.h"
#include "engine/masks/replay/mask_match.h"
#include "engine/masks/replay/pasted_mask.h"

namespace dropscope {

namespace {

/// Whose mask a file holds.
class MatchCommand final : public Command {
public:
    [[nodiscard]] std::string name() const override { return "match"; }
    [[nodiscard]] std::string purpose() const override { return "Find the sources and seeds that give a mask"; }

    [[nodiscard]] std::vector<Flag*> flags() override {
        std::vector<Flag*> flags = {&m_file, &m_p, &m_seed, &m_seeds, &m_shape};
        std::ranges::copy(m_state.flags(), std::back_inserter(flags));
        return flags;
    }

    Status read() override {
        if (const Result<std::string> path = m_file.read(parsePath); !path) {
            return std::unexpected(path.error());
        }
        const Result<double> p = m_p.read(parseProbability);
        if (!p) {
            return std::unexpected(p.error());
        }
        m_request.p = *p;
        const Result<ReplaySeed> seed = m_seed.read(ReplaySeed::parse);
        if (!seed) {
            return std::unexpected(seed.error());
        }
        constexpr std::uint64_t kMostSeeds = 1'000'000'000;
        const Result<std::uint64_t> count =
            m_seeds.read([](std::string_view text) { return parseWhole(text, "number of seeds", kMostSeeds); });
        if (!count || *count == 0) {
            return fail(count ? "no seed would be tried" : count.error().what, m_seeds.name,
                        fmt::format("write a whole number from 1 to {}", kMostSeeds));
        }
        if (m_shape.given) {
            Result<Shape> shape = m_shape.read(parseShape);
            if (!shape) {
                return std::unexpected(shape.error());
            }
            m_givenShape = *std::move(shape);
        }
        if (Status state = m_state.read(); !state) {
            return state;
        }
        m_question = {m_state.question(), *count};
        m_question.replay.seed = *seed;
        return {};
    }

    Status run(Work& work) override {
        Result<PastedMask> mask = load(work);
        if (!mask) {
            return std::unexpected(mask.error());
        }
        m_request.shape = m_givenShape.value_or(mask->shape);
        const Progress progress("searching", work.stop);
        const Result<MatchResult> result = matchMask(mask->kept, m_request, m_question, progress.task());
        if (!result) {
            return std::unexpected(inReplayFlags(result.error()));
        }
        std::string text;
        for (const MaskMatch& match : result->matches) {
            text += lineOf(match);
        }
        const std::size_t count = result->matches.size();
        text += fmt::format("{} of {} masks tried {} this one; the chance of such a match by accident is {}\n", count,
                            result->tried, count == 1 ? "is" : "are", chanceText(result->chanceByAccident));
        if (result->nearest) {
            const NearMask& near = *result->nearest;
            text += fmt::format(
                "almost: it differs in {} of {}, first at unit {}; the chance to come so near by accident is {}\n{}",
                near.difference.count, near.difference.total, near.difference.first.value_or(0),
                chanceText(near.chanceByAccident), lineOf(near.match));
        }
        if (mask->isOutput) {
            work.notes.emplace_back("these are outputs, not a mask: zeros were taken as dropped");
        }
        return printText(text);
    }

private:
    /// A tensor file, or text as it was printed.
    [[nodiscard]] Result<PastedMask> load(Work& work) const {
        const std::string& path = m_file.text;
        const bool isText = path == kStandardStream || path.ends_with(".txt");
        if (!isText) {
            const Result<Tensor> tensor = loadInput(path, work);
            return tensor ? Result<PastedMask>(maskFromValues(tensor->shape(), tensor->values()))
                          : std::unexpected(tensor.error());
        }
        Result<std::string> text = path == kStandardStream ? readStandardInput(work.stop) : readText(path);
        if (!text) {
            return std::unexpected(text.error());
        }
        Result<PastedMask> mask = parsePastedMask(withoutComments(*text));
        if (!mask) {
            mask.error().where = fmt::format("{}{}{}", path == kStandardStream ? "standard input" : path,
                                             mask.error().where.empty() ? "" : ", ", mask.error().where);
        }
        return mask;
    }

    static Result<std::string> readText(const std::string& path) {
        const Result<MappedFile> file = MappedFile::open(path);
        return file ? Result<std::string>(std::string(file->bytes())) : std::unexpected(file.error());
    }

    /// Our own CSV begins with lines of '#': they are emptied, so that line numbers stay.
    static std::string withoutComments(std::string text) {
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            if (text[at] == '#') {
                std::fill(text.begin() + static_cast<std::ptrdiff_t>(at),
                          text.begin() + static_cast<std::ptrdiff_t>(end), ' ');
            }
            at = end + 1;
        }
        return text;
    }

    static std::string lineOf(const MaskMatch& match) {
        const ReplayConfig& config = match.config;
        std::string line = fmt::format("--source {} --idiom {} --seed {}", infoOf(config.source).name, config.idiom,
                                       config.seed.text());
        if (!config.recipe.empty()) {
            line += fmt::format(" --after \"{}\"", config.recipe);
        }
        if (!config.keyPath.empty()) {
            line += fmt::format(" --key-path \"{}\"", config.keyPath);
        }
        if (config.preVectorized) {
            line += " --pre-vectorized";
        }
        if (config.grid) {
            line += fmt::format(" --sm-count {} --threads-per-sm {}", config.grid->smCount, config.grid->threadsPerSm);
        }
        return line + (match.gpu.empty() ? "" : fmt::format("  (such as {})", match.gpu)) + "\n";
    }

    Flag m_file{.name = "FILE",
                .help =
                    "the mask, or what came out of a dropout layer (0 is dropped): a tensor file,\n"
                    "or .txt or - for text as PyTorch, NumPy, JAX and TensorFlow print it",
                .required = true};
    Flag m_p{
        .name = "--p", .valueName = "P", .help = "p is the probability of dropping, from 0 to 1", .required = true};
    Flag m_seed{.name = "--seed", .valueName = "N", .help = "the seed, or the first one to try", .text = "0"};
    Flag m_seeds{.name = "--seeds",
                 .valueName = "N",
                 .help = "how many seeds to try, one after another, up to 1000000000",
                 .text = "1"};
    Flag m_shape{.name = "--shape", .valueName = "SHAPE", .help = "the mask's shape, where the file does not tell it"};
    StateOptions m_state;
    MaskRequest m_request;
    MatchQuestion m_question;
    std::optional<Shape> m_givenShape;
};

}  // namespace

std::unique_ptr<Command> makeMatchCommand() { return std::make_unique<MatchCommand>(); }

}  // namespace dropscope
