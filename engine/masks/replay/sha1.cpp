// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/masks/replay/sha1.h"

#include <bit>
#include <string>

namespace dropscope {

namespace {

constexpr std::size_t kBlock = 64;

void addBlock(std::uint32_t (&hash)[5], std::string_view block) {
    std::uint32_t words[80];
    for (std::size_t k = 0; k < 16; ++k) {
        words[k] = 0;
        for (std::size_t byte = 0; byte < 4; ++byte) {
            words[k] = words[k] << 8 | static_cast<std::uint8_t>(block[4 * k + byte]);
        }
    }
    for (std::size_t k = 16; k < 80; ++k) {
        words[k] = std::rotl(words[k - 3] ^ words[k - 8] ^ words[k - 14] ^ words[k - 16], 1);
    }
    auto [a, b, c, d, e] = hash;
    for (std::size_t k = 0; k < 80; ++k) {
        const std::uint32_t mixed = k < 20   ? ((b & c) | (~b & d)) + 0x5A827999U
                                    : k < 40 ? (b ^ c ^ d) + 0x6ED9EBA1U
                                    : k < 60 ? ((b & c) | (b & d) | (c & d)) + 0x8F1BBCDCU
                                             : (b ^ c ^ d) + 0xCA62C1D6U;
        const std::uint32_t next = std::rotl(a, 5) + mixed + e + words[k];
        e = d;
        d = c;
        c = std::rotl(b, 30);
        b = a;
        a = next;
    }
    hash[0] += a;
    hash[1] += b;
    hash[2] += c;
    hash[3] += d;
    hash[4] += e;
}

}  // namespace

std::uint32_t sha1Word(std::string_view bytes) {
    std::string padded(bytes);
    padded += '\x80';
    padded.append((kBlock + kBlock - 8 - padded.size() % kBlock) % kBlock, '\0');
    for (int shift = 56; shift >= 0; shift -= 8) {
        padded += static_cast<char>(std::uint64_t{bytes.size()} * 8 >> shift);
    }
    std::uint32_t hash[5] = {0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0};
    for (std::size_t at = 0; at < padded.size(); at += kBlock) {
        addBlock(hash, std::string_view(padded).substr(at, kBlock));
    }
    return hash[0];
}

}  // namespace dropscope
