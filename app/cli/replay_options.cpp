// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/replay_options.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

#include "app/cli/values.h"
#include "engine/core/number_text.h"

namespace dropscope {

namespace {

Result<std::uint32_t> parseCount(std::string_view text) {
    const Result<std::uint64_t> count = parseWhole(text, "count", std::numeric_limits<std::uint32_t>::max());
    return count ? Result<std::uint32_t>(static_cast<std::uint32_t>(*count)) : std::unexpected(count.error());
}

}  // namespace

std::vector<Flag*> StateOptions::flags() {
    return {&m_after, &m_gpu, &m_smCount, &m_threadsPerSm, &m_preVectorized, &m_keyPath};
}

Status StateOptions::read() {
    if (const Result<std::vector<RecipeCall>> recipe = parseRecipe(m_after.text); !recipe) {
        return fail(recipe.error().what, fmt::format("{}, {}", m_after.name, recipe.error().where),
                    recipe.error().remedy);
    }
    m_question.recipe = m_after.text;
    m_question.keyPath = m_keyPath.text;
    m_question.preVectorized = m_preVectorized.given;
    if (m_gpu.given && (m_smCount.given || m_threadsPerSm.given)) {
        return fail("the GPU is given twice", "--gpu, --sm-count", "give its name, or its two counts");
    }
    if (m_smCount.given != m_threadsPerSm.given) {
        return fail("one count is missing", m_smCount.given ? m_smCount.name : m_threadsPerSm.name,
                    "give --sm-count and --threads-per-sm together, or --gpu with a name");
    }
    if (m_gpu.given) {
        const Result<CudaGrid> grid = m_gpu.read(findGpu);
        if (!grid) {
            return std::unexpected(grid.error());
        }
        m_question.grid = *grid;
    } else if (m_smCount.given) {
        const Result<std::uint32_t> sms = m_smCount.read(parseCount);
        const Result<std::uint32_t> threads = m_threadsPerSm.read(parseCount);
        if (!sms || !threads) {
            return std::unexpected(sms ? threads.error() : sms.error());
        }
        m_question.grid = CudaGrid{*sms, *threads};
        if (const Status right = checkGrid(*m_question.grid); !right) {
            return std::unexpected(inReplayFlags(right.error()));
        }
    }
    return {};
}

Status StateOptions::checkFor(ReplaySource source) const {
    const ReplaySourceInfo& info = infoOf(source);
    for (const Flag* flag : {&m_gpu, &m_smCount, &m_threadsPerSm, &m_preVectorized}) {
        if (flag->given && !info.hasGrid) {
            return fail(fmt::format("{} draws on no GPU", info.name), flag->name,
                        "leave it out, or take --source torch-cuda");
        }
    }
    return {};
}

std::vector<Flag*> SourceOptions::flags() {
    std::vector<Flag*> flags = {&m_source, &m_idiom};
    std::ranges::copy(m_state.flags(), std::back_inserter(flags));
    return flags;
}

Status SourceOptions::read(const Flag& seed) {
    const Result<ReplaySource> source = m_source.read(parseReplaySource);
    if (!source) {
        return std::unexpected(source.error());
    }
    if (m_idiom.given && m_idiom.text.empty()) {
        return fail("an idiom has a name", m_idiom.name, "leave it out for the first of the source's idioms");
    }
    const Result<std::size_t> idiom = m_idiom.read([&](std::string_view text) { return findIdiom(*source, text); });
    if (!idiom) {
        return std::unexpected(idiom.error());
    }
    if (*source == ReplaySource::native) {
        const Result<std::uint64_t> number = seed.read(parseSeed);  // in the words of a stream of our own
        if (!number) {
            return std::unexpected(number.error());
        }
    }
    const Result<ReplaySeed> parsed = seed.read(ReplaySeed::parse);
    if (!parsed) {
        return std::unexpected(parsed.error());
    }
    if (const Status right = checkSeed(*source, m_idiom.text, *parsed); !right) {
        return fail(right.error().what, seed.name, right.error().remedy);
    }
    for (const Status& checked : {m_state.read(), m_state.checkFor(*source)}) {
        if (!checked) {
            return checked;
        }
    }
    const ReplayQuestion& state = m_state.question();
    m_config = {.source = *source,
                .idiom = m_idiom.text,
                .seed = *parsed,
                .recipe = state.recipe,
                .grid = state.grid,
                .preVectorized = state.preVectorized,
                .keyPath = state.keyPath};
    // What the source refuses whatever the mask, it refuses before any work.
    const Result<std::unique_ptr<MaskSource>> tried = makeReplaySource(config(), {Shape({1}), 0.5});
    return tried ? Status() : std::unexpected(inReplayFlags(tried.error()));
}

Error inReplayFlags(const Error& error) {
    constexpr std::pair<std::string_view, std::string_view> kNames[] = {{"recipe", "--after"},
                                                                        {"key path", "--key-path"},
                                                                        {"GPU", "--gpu"},
                                                                        {"SM count", "--sm-count"},
                                                                        {"threads per SM", "--threads-per-sm"},
                                                                        {"seed", "--seed"},
                                                                        {"idiom", "--idiom"},
                                                                        {"source", "--source"},
                                                                        {"shape", "--shape"},
                                                                        {"p", "--p"}};
    for (const auto& [field, flag] : kNames) {
        if (error.where == field || error.where.english().starts_with(fmt::format("{},", field))) {
            return {error.what, fmt::format("{}{}", flag, error.where.english().substr(field.size())), error.remedy};
        }
    }
    return error;
}

std::string limitsText() {
    std::string text;
    for (const ReplaySourceInfo& info : replaySources()) {
        text += fmt::format("{:<11}{:<4}{}: {}\n", info.name, markOf(info.evidence), Text(info.framework),
                            Text(info.versions));
        text += fmt::format("{:15}{}\n", "", Text(info.checked));
        if (!info.limits.pattern.empty()) {
            text += fmt::format("{:15}{}\n", "", Text(info.limits));
        }
    }
    return fmt::format("{}{}\n", text, Text(replayLimits()));
}

}  // namespace dropscope
