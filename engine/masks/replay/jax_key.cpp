// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/masks/replay/jax_key.h"

#include <fmt/format.h>

#include <bit>
#include <string>
#include <vector>

#include "engine/core/number_text.h"
#include "engine/masks/replay/sha1.h"

namespace dropscope {

namespace {

constexpr std::uint32_t kLargestWord = 0xFFFFFFFF;

std::vector<std::string_view> partsOf(std::string_view text, std::string_view separators) {
    std::vector<std::string_view> parts;
    for (std::size_t at = text.find_first_not_of(separators); at != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(separators, at), text.size());
        parts.push_back(text.substr(at, end - at));
        at = text.find_first_not_of(separators, end);
    }
    return parts;
}

std::vector<std::string_view> modulesOf(std::string_view path) {
    return path == "." ? std::vector<std::string_view>{} : partsOf(path, "/");
}

/// Python's int.to_bytes of a positive number: the highest byte first, no leading zeros.
std::string bigEndian(std::uint32_t number) {
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8) {
        if (const std::uint32_t rest = number >> shift; rest != 0) {
            bytes += static_cast<char>(rest & 0xFFU);
        }
    }
    return bytes;
}

ThreefryPair flaxKey(ThreefryPair key, std::string_view path, std::uint32_t call) {
    std::string hashed;
    for (const std::string_view name : modulesOf(path)) {
        hashed += name;
    }
    return jaxFoldIn(key, sha1Word(hashed + bigEndian(call)));
}

ThreefryPair oldFlaxKey(ThreefryPair key, std::string_view path, std::uint32_t call) {
    for (const std::string_view name : modulesOf(path)) {
        key = jaxFoldIn(key, sha1Word(name));
    }
    return jaxFoldIn(key, call);
}

/// One step of a key path.
class Step {
public:
    Step(std::string_view text, std::size_t number) : m_words(partsOf(text, " \t\r\n")), m_number(number) {}

    [[nodiscard]] Result<ThreefryPair> apply(ThreefryPair key, JaxMode mode) const {
        const std::string_view name = m_words.front();
        if (name == "split" && m_words.size() == 3) {
            const Result<std::uint32_t> count = number(1, 1, 0x7FFFFFFF);
            const Result<std::uint32_t> index = count ? number(2, 0, *count - 1) : count;
            return index ? Result<ThreefryPair>(jaxSplit(key, *count, *index, mode)) : std::unexpected(index.error());
        }
        if (name == "fold_in" && m_words.size() == 2) {
            const Result<std::uint32_t> data = number(1, 0, kLargestWord);
            return data ? Result<ThreefryPair>(jaxFoldIn(key, *data)) : std::unexpected(data.error());
        }
        const bool isFlax = name == "flax" || name == "flax-old";
        const std::size_t callWord = isFlax ? 2 : 1;
        if ((isFlax || name == "nnx") && (m_words.size() == callWord || m_words.size() == callWord + 1)) {
            const Result<std::uint32_t> call = m_words.size() > callWord ? number(callWord, 1, kLargestWord) : 1;
            if (!call) {
                return std::unexpected(call.error());
            }
            return name == "flax"       ? flaxKey(key, m_words[1], *call)
                   : name == "flax-old" ? oldFlaxKey(key, m_words[1], *call)
                                        : jaxFoldIn(key, *call - 1);
        }
        return fail(phrase("'{}' is not a step of a key path", fmt::join(m_words, " ")), where(),
                    phrase("write split 2 1, fold_in 7, flax Block_0/Dropout_0, flax-old Dropout_0 or nnx 1"));
    }

private:
    [[nodiscard]] Text where() const { return phrase("key path, step {}", m_number); }

    [[nodiscard]] Result<std::uint32_t> number(std::size_t word, std::uint32_t least, std::uint32_t most) const {
        const Result<std::uint64_t> value = parseWhole(m_words[word], "number", most);
        if (!value || *value < least) {
            return fail(phrase("'{}' cannot stand here", m_words[word]), where(),
                        phrase("write a whole number from {} to {}", least, most));
        }
        return static_cast<std::uint32_t>(*value);
    }

    std::vector<std::string_view> m_words;  ///< never empty
    std::size_t m_number;
};

}  // namespace

float jaxUniform(std::uint32_t word) { return std::bit_cast<float>(word >> 9 | 0x3F800000U) - 1.0F; }

ThreefryPair jaxSplit(ThreefryPair key, std::uint32_t count, std::uint32_t index, JaxMode mode) {
    if (mode == JaxMode::partitionable) {
        return threefry2x32(key, {0, index});
    }
    const std::uint64_t words = std::uint64_t{2} * count;
    return {jaxWord(key, std::uint64_t{2} * index, words, mode),
            jaxWord(key, std::uint64_t{2} * index + 1, words, mode)};
}

Result<ThreefryPair> jaxKeyAfter(ThreefryPair key, std::string_view path, JaxMode mode) {
    std::size_t number = 0;
    for (const std::string_view text : partsOf(path, ";")) {
        ++number;
        if (trimmed(text).empty()) {
            continue;
        }
        const Result<ThreefryPair> next = Step(text, number).apply(key, mode);
        if (!next) {
            return next;
        }
        key = *next;
    }
    return key;
}

}  // namespace dropscope
