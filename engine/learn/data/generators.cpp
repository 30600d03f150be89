// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learn/data/generators.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "engine/learn/random_words.h"
#include "engine/random/streams.h"
#include "engine/random/uniform.h"

namespace dropscope {

namespace {

constexpr double kPi = std::numbers::pi;

struct Point {
    double x;
    double y;
};

/// Two numbers in (0, 1] to a point of a class.
using Place = Point (*)(int type, double u, double v);

Point moons(int type, double u, double) {
    const Point upper{std::cos(kPi * u), std::sin(kPi * u)};
    return type == 0 ? upper : Point{1.0 - upper.x, 0.5 - upper.y};
}

Point circles(int type, double u, double) {
    const double radius = type == 0 ? 1.0 : 0.5;
    return {radius * std::cos(2.0 * kPi * u), radius * std::sin(2.0 * kPi * u)};
}

Point spirals(int type, double u, double) {
    const double radius = 0.1 + 0.9 * u;
    const double angle = 3.0 * kPi * u + kPi * type;
    return {radius * std::cos(angle), radius * std::sin(angle)};
}

Point xorSquare(int type, double u, double v) {
    constexpr double kHalfGap = 0.05;
    // The sign of x from u's half, that of y from the class.
    const bool right = u > 0.5;
    const double x = kHalfGap + (1.0 - kHalfGap) * (right ? 2.0 * u - 1.0 : 2.0 * u);
    const double y = kHalfGap + (1.0 - kHalfGap) * v;
    return {right ? x : -x, right == (type == 0) ? y : -y};
}

Point gauss(int type, double u, double v) {
    // Box and Muller's transform again, from the numbers that are there.
    constexpr double kDeviation = 0.4;
    const double centre = type == 0 ? 0.6 : -0.6;
    const double radius = kDeviation * std::sqrt(-2.0 * std::log(u));
    return {centre + radius * std::cos(2.0 * kPi * v), centre + radius * std::sin(2.0 * kPi * v)};
}

Point stripes(int type, double u, double v) {
    constexpr double kPairs = 3.0;
    const double place = u * kPairs;  // (0, 3]: which pair, and where in the stripe
    const double pair = std::min(std::floor(place), kPairs - 1.0);
    return {-1.0 + (pair + (type + (place - pair)) / 2.0) * 2.0 / kPairs, 2.0 * v - 1.0};
}

constexpr std::array<std::pair<std::string_view, Place>, 6> kPlaces = {{{"moons", moons},
                                                                        {"circles", circles},
                                                                        {"spirals", spirals},
                                                                        {"xor", xorSquare},
                                                                        {"gauss", gauss},
                                                                        {"stripes", stripes}}};
constexpr std::string_view kCurve = "curve";

constexpr std::array<std::string_view, kPlaces.size() + 1> kNames = {"moons", "circles", "spirals", "xor",
                                                                     "gauss", "stripes", kCurve};

/// Block `sample` of the data stream: two words place the sample, two are its noise.
struct SampleWords {
    SampleWords(std::uint64_t seed, std::uint64_t sample) {
        const PhiloxBlock words = randomBlock({seed, kDataStream, 0}, sample);
        u = uniformDoubleAboveZero(words.word[0]);
        v = uniformDoubleAboveZero(words.word[1]);
        noise = normalPair(words.word[2], words.word[3]);
    }
    double u;
    double v;
    NormalPair noise;
};

}  // namespace

std::span<const std::string_view> generatedDataSets() { return kNames; }

std::optional<Generated> generate(std::string_view name, std::uint32_t count, double noise, std::uint64_t seed) {
    Generated data;
    if (name == kCurve) {
        data.features = 1;
        data.regression = true;
        for (std::uint32_t i = 0; i < count; ++i) {
            const SampleWords words(seed, i);
            const double x = 2.0 * words.u - 1.0;
            const double y = std::sin(3.0 * x) + 0.3 * std::sin(9.0 * x) + noise * words.noise.first;
            data.samples.x.push_back(static_cast<float>(x));
            data.samples.y.push_back(static_cast<float>(y));
        }
        return data;
    }
    const auto place = std::ranges::find(kPlaces, name, &std::pair<std::string_view, Place>::first);
    if (place == kPlaces.end()) {
        return std::nullopt;
    }
    for (std::uint32_t i = 0; i < count; ++i) {
        const int type = static_cast<int>(i % 2);
        const SampleWords words(seed, i);
        const Point point = place->second(type, words.u, words.v);
        data.samples.x.push_back(static_cast<float>(point.x + noise * words.noise.first));
        data.samples.x.push_back(static_cast<float>(point.y + noise * words.noise.second));
        data.samples.y.push_back(static_cast<float>(type));
    }
    return data;
}

}  // namespace dropscope
