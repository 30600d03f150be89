// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/masks/replay/replay_seed.h"

#include <fmt/format.h>

#include <limits>

#include "engine/core/number_text.h"

namespace dropscope {

namespace {

constexpr std::uint64_t kLargestPositive = std::numeric_limits<std::int64_t>::max();

std::unexpected<Error> notASeed(const Text& what) {
    return fail(what, phrase("seed"),
                phrase("write a whole number such as 42; TensorFlow also takes two, such as 1,0"));
}

Result<SeedNumber> parseNumber(std::string_view text) {
    const std::string_view digits = trimmed(text);
    const bool negative = digits.starts_with('-');
    const Result<std::uint64_t> size =
        parseWhole(negative ? digits.substr(1) : digits, phrase("seed"),
                   negative ? kLargestPositive + 1 : std::numeric_limits<std::uint64_t>::max());
    if (!size) {
        return notASeed(negative ? phrase("'{}' is not a seed", digits) : size.error().what);
    }
    return SeedNumber{negative ? ~*size + 1 : *size, negative && *size > 0};
}

std::string textOf(const SeedNumber& number) {
    return number.negative ? fmt::format("-{}", ~number.bits + 1) : fmt::format("{}", number.bits);
}

bool isSigned64(const SeedNumber& number) { return number.negative || number.bits <= kLargestPositive; }

}  // namespace

Result<ReplaySeed> ReplaySeed::parse(std::string_view text) {
    ReplaySeed seed;
    const std::size_t comma = text.find(',');
    const Result<SeedNumber> first = parseNumber(text.substr(0, comma));
    if (!first) {
        return std::unexpected(first.error());
    }
    seed.first = *first;
    if (comma != std::string_view::npos) {
        const Result<SeedNumber> second = parseNumber(text.substr(comma + 1));
        if (!second) {
            return std::unexpected(second.error());
        }
        seed.second = *second;
        seed.isPair = true;
    }
    return seed;
}

std::string ReplaySeed::text() const {
    return isPair ? fmt::format("{},{}", textOf(first), textOf(second)) : textOf(first);
}

Status checkSeed(ReplaySource source, std::string_view idiom, const ReplaySeed& seed) {
    const ReplaySourceInfo& info = infoOf(source);
    const auto refuse = [&](Phrase range) {
        return fail(phrase("{} does not take the seed {}", Text(info.framework), seed.text()), phrase("seed"),
                    phrase("write {}", Text(range)));
    };
    switch (source) {
        case ReplaySource::tensorflow:
            return isSigned64(seed.first) && isSigned64(seed.second) ? Status() : refuse(info.seeds);
        case ReplaySource::jax:
        case ReplaySource::jaxLegacy:
            return !seed.isPair && isSigned64(seed.first) ? Status() : refuse(info.seeds);
        case ReplaySource::numpy:
            if (idiom.starts_with("default-rng")) {
                return !seed.isPair && !seed.first.negative
                           ? Status()
                           : refuse(phrase("a whole number from 0 to 18446744073709551615"));
            }
            return !seed.isPair && !seed.first.negative && seed.first.bits <= 0xFFFFFFFFU
                       ? Status()
                       : refuse(phrase("a whole number from 0 to 4294967295"));
        case ReplaySource::native:
            return !seed.isPair && !seed.first.negative ? Status() : refuse(info.seeds);
        case ReplaySource::torchCpu:
        case ReplaySource::torchMkl:
        case ReplaySource::torchCuda:
            break;
    }
    return seed.isPair ? refuse(info.seeds) : Status();
}

}  // namespace dropscope
