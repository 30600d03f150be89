// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/running_share.h"

#include <algorithm>
#include <cmath>

#include "engine/core/assert.h"
#include "engine/core/number_text.h"
#include "engine/stats/binomial.h"
#include "ui/models/words.h"

namespace dropscope {

namespace {

constexpr double kCountable = 1e15;  // below, a count is a float64

/// Digits after the point of a percentage that show two figures of the band's half width.
int decimalsOf(const Range& band) {
    const double half = 50.0 * band.span();
    return half > 0.0 ? std::clamp(1 - static_cast<int>(std::floor(std::log10(half))), 1, 9) : 1;
}

}  // namespace

Range keptShareBand(double q, std::uint64_t units, std::uint64_t passes) {
    DROPSCOPE_ASSERT(units >= 1 && passes >= 1);
    const double trials = static_cast<double>(units) * static_cast<double>(passes);
    if (trials < kCountable && trials * std::min(q, 1.0 - q) <= kExactTrials) {
        const CountInterval kept = binomialInterval95(units * passes, q);
        return {.low = static_cast<double>(kept.lowest) / trials, .high = static_cast<double>(kept.highest) / trials};
    }
    const double half = 1.96 * std::sqrt(q * (1.0 - q) / trials);
    return {.low = std::max(0.0, q - half), .high = std::min(1.0, q + half)};
}

Range bandOf(const RunningShare& running, std::uint64_t passes) {
    return running.binomial ? keptShareBand(running.expected, running.unitsPerDraw, passes)
                            : Range{.low = running.expected, .high = running.expected};
}

std::vector<Range> bandsOf(const RunningShare& running, std::uint64_t passes) {
    // A new seed or a few more passes have the bands of the last chart: 200 of them take up to half a millisecond.
    struct Last {
        double expected = -1.0;
        std::uint64_t units = 0;
        std::vector<Range> bands;
    };
    thread_local Last last;
    if (!running.binomial) {
        return std::vector<Range>(passes, bandOf(running, 1));
    }
    if (last.expected != running.expected || last.units != running.unitsPerDraw) {
        last = {running.expected, running.unitsPerDraw, {}};
    }
    for (std::uint64_t pass = last.bands.size() + 1; pass <= passes; ++pass) {
        last.bands.push_back(bandOf(running, pass));
    }
    return {last.bands.begin(), last.bands.begin() + static_cast<std::ptrdiff_t>(passes)};
}

QString csvOf(const RunningShare& running) {
    std::string text = "pass,kept_share,band_low,band_high,expected\n";
    const std::vector<Range> bands = running.isEmpty() ? std::vector<Range>() : bandsOf(running, running.shares.size());
    for (std::size_t i = 0; i < bands.size(); ++i) {
        const Range band = bands[i];
        text += std::to_string(i + 1);
        for (const double value : {running.shares[i], band.low, band.high, running.expected}) {
            text += ',';
            text += shortestText(value);
        }
        text += '\n';
    }
    return QString::fromStdString(text);
}

QString findingOf(const RunningShare& running) {
    const std::size_t passes = running.shares.size();
    const double share = running.shares.back();
    const Range band = bandOf(running, passes);
    const int decimals = running.binomial ? decimalsOf(band) : 1;
    const QString after = passes == 1 ? tr("After 1 forward pass") : tr("After %1 forward passes").arg(passes);
    const QString kept = percentText(share, decimals);
    const QString expected = percentText(running.expected, decimals);
    const bool inside = share >= band.low - 1e-12 && share <= band.high + 1e-12;
    if (!running.binomial) {
        return tr("%1 this seed kept %2 of the elements; %3 is expected.").arg(after, kept, expected);
    }
    if (running.expected <= 0.0 || running.expected >= 1.0) {
        return inside ? tr("%1 this seed kept %2 of the units, as every seed does.").arg(after, kept)
                      : tr("%1 this seed kept %2 of the units, where every seed should keep %3.")
                            .arg(after, kept, expected);
    }
    const QString sentence = inside ? tr("%1 this seed kept %2 of the units; %3 is expected. 95 % of seeds stay "
                                         "between %4 and %5, and this one does.")
                                    : tr("%1 this seed kept %2 of the units; %3 is expected. 95 % of seeds stay "
                                         "between %4 and %5, but this one does not.");
    return sentence.arg(after, kept, expected, percentText(band.low, decimals), percentText(band.high, decimals));
}

}  // namespace dropscope
