// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/running_line.h"

#include <algorithm>
#include <cmath>

#include "engine/core/number_text.h"
#include "ui/models/words.h"

namespace dropscope {

namespace {

QStringList bandWords() { return {tr("95 % of seeds stay inside"), tr("95 % of seeds")}; }

QString csvOfMeans(const RunningValue& running, const RunningLine& line) {
    std::string text = "pass,mean,band_low,band_high,expected\n";
    for (std::size_t i = 0; i < running.means.size(); ++i) {
        const Range band = line.band(i + 1);
        text += std::to_string(i + 1);
        for (const double value : {running.means[i], band.low, band.high, running.expected}) {
            text += ',';
            text += shortestText(value);
        }
        text += '\n';
    }
    return QString::fromStdString(text);
}

QString findingOfMeans(const RunningValue& running, const RunningLine& line, bool settlesOnX) {
    const std::size_t passes = running.means.size();
    const Range band = line.band(passes);
    const double step = 10.0 * fineStep(std::max({band.span(), std::abs(running.expected) * 1e-3, 1e-12}));
    const QString mean = valueText(running.means.back(), step);
    const QString expected = valueText(running.expected, step);
    if (running.deviation == 0.0) {
        return tr("%1 is %2 in every pass.").arg(running.place, expected);
    }
    const bool inside = running.means.back() >= band.low && running.means.back() <= band.high;
    QString sentence;
    if (settlesOnX) {
        sentence = inside ? tr("After %1 passes the mean of %2 is %3, and x is %4: inside the band of 95 % of "
                               "seeds, %5 to %6, which narrows as 1/√n.")
                          : tr("After %1 passes the mean of %2 is %3, and x is %4: outside the band of 95 % of "
                               "seeds, %5 to %6, which narrows as 1/√n.");
    } else {
        sentence = inside ? tr("After %1 passes the mean of %2 is %3, and %4 is expected: inside the band of "
                               "95 % of seeds, %5 to %6, which narrows as 1/√n.")
                          : tr("After %1 passes the mean of %2 is %3, and %4 is expected: outside the band of "
                               "95 % of seeds, %5 to %6, which narrows as 1/√n.");
    }
    return sentence.arg(QString::number(passes), running.place, mean, expected, valueText(band.low, step),
                        valueText(band.high, step));
}

}  // namespace

Range RunningLine::band(std::size_t passes) const {
    if (passes <= bands.size()) {
        return bands[passes - 1];
    }
    const double half = hasBand ? 1.96 * deviation / std::sqrt(static_cast<double>(passes)) : 0.0;
    return {.low = std::max(bounds.low, expected - half), .high = std::min(bounds.high, expected + half)};
}

Range RunningLine::bandFrom(std::size_t passes) const {
    Range widest = band(passes);
    for (std::size_t i = passes; i < bands.size(); ++i) {
        widest = {.low = std::min(widest.low, bands[i].low), .high = std::max(widest.high, bands[i].high)};
    }
    return widest;
}

QString spokenText(const RunningLine& line) {
    const auto words = [&line](double value) {
        return line.share ? percentText(value, 1) : QString::number(value, 'g', 4);
    };
    const auto [lowest, highest] = std::ranges::minmax_element(line.values);
    if (*lowest == *highest) {
        return line.finding;
    }
    return tr("%1 The line begins at %2 and stays between %3 and %4.")
        .arg(line.finding, words(line.values.front()), words(*lowest), words(*highest));
}

RunningLine lineOf(const RunningShare& running) {
    RunningLine line;
    line.values = running.shares;
    line.expected = running.expected;
    line.deviation = std::sqrt(running.expected * (1.0 - running.expected) / static_cast<double>(running.unitsPerDraw));
    line.hasBand = running.binomial;
    line.bands = bandsOf(running, std::max(running.shares.size(), kShortestAxis));
    line.bounds = {.low = 0.0, .high = 1.0};
    line.share = true;
    const bool certain = running.expected <= 0.0 || running.expected >= 1.0;
    line.bandNames = !running.binomial ? QStringList{tr("squares overlap: no band")}
                     : certain         ? QStringList{tr("every seed stays here")}
                                       : bandWords();
    line.expectedName = tr("expected %1 %").arg(QString::number(100.0 * running.expected, 'g', 5));
    line.readOut = tr("%1 kept");
    line.finding = findingOf(running);
    line.csv = csvOf(running);
    return line;
}

RunningLine lineOf(const RunningValue& running) {
    RunningLine line;
    line.values = running.means;
    line.expected = running.expected;
    line.deviation = running.deviation;
    // E[y] is worked out in float64, x is a float32.
    const bool settlesOnX = std::abs(running.expected - running.x) <= 1e-6 * std::abs(running.x);
    const QString number = QString::fromStdString(fixedText(running.expected, 4));
    const bool plain = std::abs(running.expected) >= 0.001 && std::abs(running.expected) < 10000.0;
    const QString expected = plain || running.expected == 0.0 ? number : shortText(running.expected);
    line.expectedName = (settlesOnX ? tr("x = %1") : tr("expected %1")).arg(expected);
    line.bandNames = running.deviation == 0.0 ? QStringList{tr("every seed stays here")} : bandWords();
    line.readOut = tr("mean %1");
    line.finding = findingOfMeans(running, line, settlesOnX);
    line.csv = csvOfMeans(running, line);
    return line;
}

}  // namespace dropscope
