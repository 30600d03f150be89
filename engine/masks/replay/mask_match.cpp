// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/masks/replay/mask_match.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/core/number_text.h"
#include "engine/core/parallel.h"

namespace dropscope {

namespace {

/// One way of drawing, for any seed.
struct Way {
    ReplayConfig config;
    std::string gpu = {};
};

/// On which GPUs the mask can differ: the one asked for, none where all agree, or one for each number of threads.
std::vector<Way> cudaWays(const ReplayConfig& plain, const MaskRequest& request) {
    std::vector<Way> ways;
    for (const bool preVectorized : {false, true}) {
        Way way{plain};
        way.config.preVectorized = preVectorized;
        if (way.config.grid || makeReplaySource(way.config, request)) {
            ways.push_back(way);
            continue;
        }
        std::vector<std::uint64_t> seen;
        for (const KnownGpu& gpu : knownGpus()) {
            const std::uint64_t threads = cudaThreads(std::numeric_limits<std::uint32_t>::max(), gpu.grid);
            if (std::ranges::find(seen, threads) == seen.end()) {
                seen.push_back(threads);
                way.config.grid = gpu.grid;
                way.gpu = gpu.name;
                ways.push_back(way);
            }
        }
    }
    return ways;
}

std::vector<Way> waysOf(const MatchQuestion& question, const MaskRequest& request) {
    std::vector<Way> ways;
    for (const ReplaySourceInfo& info : replaySources()) {
        for (const ReplayIdiom& idiom : info.idioms) {
            ReplayConfig config = replayColumn(info.source, question.replay, MaskRequest{}).config;
            config.idiom = idiom.name;
            if (idiom.name == "onnx") {
                continue;  // the mask of rand, without a recipe
            }
            if (info.hasGrid && idiom.name == info.idioms.front().name) {
                std::ranges::move(cudaWays(config, request), std::back_inserter(ways));
            } else {
                ways.push_back({std::move(config)});
            }
        }
    }
    return ways;
}

bool gives(const ReplayConfig& config, const MaskRequest& request, std::span<const std::uint8_t> kept, bool& tried) {
    const Result<std::unique_ptr<MaskSource>> source = makeReplaySource(config, request);
    tried = source.has_value();
    if (!tried) {
        return false;
    }
    // A wrong mask differs soon: a few units first, more and more while they agree.
    constexpr std::size_t kMost = 1U << 16;
    std::vector<std::uint8_t> drawn(std::min<std::size_t>(64, kept.size()));
    for (std::size_t done = 0; done < kept.size();) {
        const std::size_t part = std::min(drawn.size(), kept.size() - done);
        (*source)->keep(done, {drawn.data(), part});
        if (!std::equal(drawn.begin(), drawn.begin() + static_cast<std::ptrdiff_t>(part),
                        kept.begin() + static_cast<std::ptrdiff_t>(done))) {
            return false;
        }
        done += part;
        drawn.resize(std::min(2 * drawn.size(), kMost));
    }
    return true;
}

double accidentPerTry(std::span<const std::uint8_t> kept, double p) {
    const auto keptCount = static_cast<double>(std::ranges::count(kept, std::uint8_t{1}));
    const double droppedCount = static_cast<double>(kept.size()) - keptCount;
    const double keepLog = keptCount > 0 ? keptCount * std::log(1.0 - p) : 0.0;
    const double dropLog = droppedCount > 0 ? droppedCount * std::log(p) : 0.0;
    return std::exp(keepLog + dropLog);
}

/// Two idioms that draw alike give one answer twice: the masks compared, not the ways.
struct SeedResult {
    std::vector<MaskMatch> matches;
    std::uint64_t tried = 0;
};

}  // namespace

Result<MatchResult> matchMask(std::span<const std::uint8_t> kept, const MaskRequest& request,
                              const MatchQuestion& question, const Task& task) {
    if (kept.size() != request.shape.elementCount()) {
        return fail(fmt::format("the mask has {} elements, the shape {} has {}", kept.size(), request.shape.text(),
                                request.shape.elementCount()),
                    "shape", "give the mask's own shape");
    }
    if (const Status p = checkProbability(request.p); !p) {
        return fail(p.error().what, "p", p.error().remedy);
    }
    const SeedNumber& first = question.replay.seed.first;
    if (!first.negative && question.seedCount - 1 > std::numeric_limits<std::uint64_t>::max() - first.bits) {
        return fail("the seeds run past the largest one", "seed", "end at 18446744073709551615");
    }
    const std::vector<Way> ways = waysOf(question, request);
    constexpr std::uint64_t kChunk = 64;
    std::vector<SeedResult> results(chunkCount(question.seedCount, kChunk));
    parallelFor(question.seedCount, kChunk, [&](const Chunk& chunk) {
        SeedResult& result = results[chunk.number];
        for (std::uint64_t k = chunk.first; k < chunk.last && !task.stopRequested(); ++k) {
            for (const Way& way : ways) {
                ReplayConfig config = way.config;
                config.seed.first.bits += k;
                config.seed.first.negative = first.negative && config.seed.first.bits > 0x7FFFFFFFFFFFFFFF;
                bool tried = false;
                if (gives(config, request, kept, tried)) {
                    result.matches.push_back({std::move(config), way.gpu});
                }
                result.tried += tried ? 1 : 0;
            }
        }
    });
    if (task.stopRequested()) {
        return cancelled();
    }
    MatchResult all;
    for (SeedResult& each : results) {
        all.tried += each.tried;
        std::ranges::move(each.matches, std::back_inserter(all.matches));
    }
    all.matches.resize(std::min(all.matches.size(), kMostMatches));
    all.chanceByAccident = std::min(1.0, accidentPerTry(kept, request.p) * static_cast<double>(all.tried));
    return all;
}

std::string chanceText(double chance) {
    if (chance >= 1.0) {
        return "certain";
    }
    if (chance <= 0.0) {
        return "none";
    }
    if (chance >= 0.01) {
        return fmt::format("{:.0f} %", 100.0 * chance);
    }
    const double oneIn = 1.0 / chance;
    return oneIn < 1e6 ? fmt::format("1 in {:.0f}", oneIn) : fmt::format("1 in {:.1e}", oneIn);
}

}  // namespace dropscope
