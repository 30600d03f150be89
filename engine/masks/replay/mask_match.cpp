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

/// Sums of the chances of 0, 1, ..., `most` among `count` units that each differ with probability q.
std::vector<double> cumulative(std::uint64_t count, double q, std::uint64_t most) {
    std::vector<double> sums;
    double logChance = static_cast<double>(count) * std::log1p(-q);
    double sum = 0.0;
    for (std::uint64_t i = 0; i <= most; ++i) {
        sum += i <= count ? std::exp(logChance) : 0.0;
        sums.push_back(sum);
        if (i < count) {
            logChance +=
                std::log(static_cast<double>(count - i) / static_cast<double>(i + 1)) + std::log(q / (1.0 - q));
        }
    }
    return sums;
}

/// A mask in memory, to be compared.
class GivenMask final : public MaskSource {
public:
    explicit GivenMask(std::span<const std::uint8_t> kept) : m_kept(kept) {}

    void keep(std::uint64_t firstUnit, std::span<std::uint8_t> kept) const override {
        std::ranges::copy(m_kept.subspan(firstUnit, kept.size()), kept.begin());
    }

private:
    std::span<const std::uint8_t> m_kept;
};

/// The way whose mask of the first seed differs least, if chance would hardly come so near.
std::optional<NearMask> nearestOf(std::span<const Way> ways, const MaskRequest& request,
                                  std::span<const std::uint8_t> kept, const Task& task) {
    const GivenMask given(kept);
    std::optional<NearMask> nearest;
    std::uint64_t tried = 0;
    for (const Way& way : ways) {
        const auto source = makeReplaySource(way.config, request);
        if (!source) {
            continue;
        }
        ++tried;
        const Result<MaskDifference> difference = differenceOf(given, **source, kept.size(), task);
        if (difference && (!nearest || difference->count < nearest->difference.count)) {
            nearest = {{way.config, way.gpu}, *difference};
        }
    }
    if (!nearest) {
        return nearest;
    }
    const auto keptCount = static_cast<std::uint64_t>(std::ranges::count(kept, std::uint8_t{1}));
    nearest->chanceByAccident = static_cast<double>(tried) *
                                chanceOfNear(keptCount, kept.size() - keptCount, request.p, nearest->difference.count);
    return nearest->chanceByAccident <= kNearByAccident ? nearest : std::nullopt;
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
        return fail(phrase("the mask has {} elements, the shape {} has {}", kept.size(), request.shape.text(),
                           request.shape.elementCount()),
                    phrase("shape"), phrase("give the mask's own shape"));
    }
    if (const Status p = checkProbability(request.p); !p) {
        return fail(p.error().what, "p", p.error().remedy);
    }
    const SeedNumber& first = question.replay.seed.first;
    if (!first.negative && question.seedCount - 1 > std::numeric_limits<std::uint64_t>::max() - first.bits) {
        return fail(phrase("the seeds run past the largest one"), phrase("seed"),
                    phrase("end at 18446744073709551615"));
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
    if (all.matches.empty()) {
        all.nearest = nearestOf(ways, request, kept, task);
    }
    if (task.stopRequested()) {
        return cancelled();
    }
    return all;
}

double chanceOfNear(std::uint64_t keptCount, std::uint64_t droppedCount, double p, std::uint64_t differing) {
    constexpr std::uint64_t kMostDiffering = 4096;
    if (differing >= keptCount + droppedCount || differing > kMostDiffering || p <= 0.0 || p >= 1.0) {
        return 1.0;
    }
    // A kept unit differs where the other mask drops it, a dropped one where it keeps it.
    const std::vector<double> ofKept = cumulative(keptCount, p, differing);
    const std::vector<double> ofDropped = cumulative(droppedCount, 1.0 - p, differing);
    double chance = 0.0;
    for (std::uint64_t i = 0; i <= differing; ++i) {
        chance += (ofKept[i] - (i > 0 ? ofKept[i - 1] : 0.0)) * ofDropped[differing - i];
    }
    return std::min(1.0, chance);
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
