// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/masks/replay/replay_comparison.h"

#include <fmt/format.h>

#include <algorithm>

#include "engine/core/number_text.h"

namespace dropscope {

namespace {

bool isJax(ReplaySource source) { return source == ReplaySource::jax || source == ReplaySource::jaxLegacy; }

bool isMt19937(const ReplayConfig& config) {
    return config.source == ReplaySource::torchCpu ||
           (config.source == ReplaySource::numpy && !config.idiom.starts_with("default-rng"));
}

bool isPhilox(ReplaySource source) {
    return source == ReplaySource::torchCuda || source == ReplaySource::tensorflow || source == ReplaySource::native;
}

Text generatorOf(const ReplayConfig& config) {
    if (config.source == ReplaySource::numpy && config.idiom.starts_with("default-rng")) {
        return "PCG64";
    }
    if (config.source == ReplaySource::torchCuda) {
        return phrase("Philox4x32-10 as cuRAND counts it");
    }
    const std::string_view generator = infoOf(config.source).generator.pattern;
    return generator.substr(0, generator.find(','));
}

std::string_view idiomOf(const ReplayConfig& config) {
    return config.idiom.empty() ? infoOf(config.source).idioms.front().name : std::string_view(config.idiom);
}

/// Two configurations of one source.
Text whySettingsDiffer(const ReplayConfig& a, const ReplayConfig& b) {
    if (a.seed != b.seed) {
        return phrase("Another seed: the generator starts elsewhere.");
    }
    if (a.recipe != b.recipe) {
        return phrase("Another recipe: the calls before have used up other numbers.");
    }
    if (a.keyPath != b.keyPath) {
        return phrase("Another key: what was split or folded gives other numbers.");
    }
    if (idiomOf(a) != idiomOf(b)) {
        return phrase("Another call: '{}' and '{}' turn the generator's words into numbers differently.", idiomOf(a),
                      idiomOf(b));
    }
    if (a.preVectorized != b.preVectorized) {
        return phrase(
            "Another kernel: 1.4 and before give each thread every T-th element, later ones four neighbours.");
    }
    if (a.grid != b.grid) {
        return phrase(
            "Another grid: beyond its number of threads a GPU goes round again, and larger GPUs do so later.");
    }
    if (a.stream != b.stream || a.step != b.step) {
        return phrase("Another stream or step: each has its own numbers.");
    }
    return phrase("Nothing differs in what they draw.");
}

Text note(const ReplaySourceInfo& info, const ReplayQuestion& question) {
    if (!info.hasState && !trimmed(question.recipe).empty()) {
        return phrase("What ran before does not matter here: {} starts every draw from its seed or key.",
                      Text(info.framework));
    }
    return {};
}

}  // namespace

ReplayColumn replayColumn(ReplaySource source, const ReplayQuestion& question, const MaskRequest& request) {
    const ReplaySourceInfo& info = infoOf(source);
    ReplayConfig config{.source = source, .seed = question.seed};
    if (info.hasState) {
        config.recipe = question.recipe;
    }
    if (info.hasGrid) {
        config.grid = question.grid;
        config.preVectorized = question.preVectorized;
    }
    if (info.hasKeys) {
        config.keyPath = question.keyPath;
    }
    Result<std::unique_ptr<MaskSource>> made = makeReplaySource(config, request);
    Result<std::shared_ptr<const MaskSource>> mask =
        made ? Result<std::shared_ptr<const MaskSource>>(std::move(*made)) : std::unexpected(made.error());
    return {std::move(config), std::move(mask), note(info, question)};
}

std::vector<ReplayColumn> replayColumns(const ReplayQuestion& question, const MaskRequest& request) {
    std::vector<ReplayColumn> columns;
    for (const ReplaySourceInfo& info : replaySources()) {
        columns.push_back(replayColumn(info.source, question, request));
    }
    return columns;
}

Result<MaskDifference> differenceOf(const MaskSource& a, const MaskSource& b, std::uint64_t total, const Task& task) {
    constexpr std::size_t kPart = 1U << 16;
    MaskDifference difference{.total = total};
    std::vector<std::uint8_t> ofA(std::min<std::uint64_t>(kPart, total));
    std::vector<std::uint8_t> ofB(ofA.size());
    for (std::uint64_t done = 0; done < total; done += kPart) {
        if (task.stopRequested()) {
            return cancelled();
        }
        const std::size_t part = std::min<std::uint64_t>(kPart, total - done);
        a.keep(done, {ofA.data(), part});
        b.keep(done, {ofB.data(), part});
        for (std::size_t k = 0; k < part; ++k) {
            if (ofA[k] != ofB[k]) {
                ++difference.count;
                if (!difference.first) {
                    difference.first = done + k;
                }
            }
        }
        task.report(static_cast<double>(done + part) / static_cast<double>(total));
    }
    return difference;
}

bool shareGenerator(const ReplayConfig& a, const ReplayConfig& b) {
    return a.source != b.source && ((isMt19937(a) && isMt19937(b)) || (isJax(a.source) && isJax(b.source)) ||
                                    (isPhilox(a.source) && isPhilox(b.source)));
}

Text whyDifferent(const ReplayConfig& a, const ReplayConfig& b) {
    if (a.source == b.source) {
        return whySettingsDiffer(a, b);
    }
    if (isMt19937(a) && isMt19937(b)) {
        return phrase(
            "The same generator, mt19937, but PyTorch and NumPy make their 53-bit numbers of different bits of two "
            "words.");
    }
    if (isJax(a.source) && isJax(b.source)) {
        return phrase(
            "The same generator, Threefry, in another word order: since 0.5.0 each element has a hash of its own, "
            "before "
            "that one hash served two.");
    }
    const auto isTorchCpu = [](const ReplayConfig& config) {
        return config.source == ReplaySource::torchCpu || config.source == ReplaySource::torchMkl;
    };
    if (isTorchCpu(a) && isTorchCpu(b)) {
        return phrase(
            "Another generator: with MKL, mt19937 gives one word only, which seeds MCG31m1 for the whole mask.");
    }
    if (isPhilox(a.source) && isPhilox(b.source)) {
        return phrase(
            "The same generator, Philox, but {} and {} count its blocks from another key and in another order.",
            Text(infoOf(a.source).framework), Text(infoOf(b.source).framework));
    }
    return phrase("Another generator: {} draws from {}, {} from {}.", Text(infoOf(a.source).framework), generatorOf(a),
                  Text(infoOf(b.source).framework), generatorOf(b));
}

}  // namespace dropscope
