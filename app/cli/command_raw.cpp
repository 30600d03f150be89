// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <bit>
#include <limits>
#include <optional>

#include "app/cli/command.h"
#include "app/cli/standard_streams.h"
#include "app/cli/values.h"
#include "engine/core/number_text.h"
#include "engine/core/task.h"
#include "engine/masks/native_draws.h"

namespace dropscope {

namespace {

constexpr std::uint64_t kLargest = std::numeric_limits<std::uint64_t>::max();
constexpr std::size_t kTilesAtOnce = 256;  // 256 KiB: what a pipe takes in a few gulps

/// Fills `words` with whole tiles from `tile` on, as `draw` does, in little-endian order.
template <class Word, class DrawTile>
void fillTiles(DrawTile draw, DrawKey key, std::uint64_t tile, std::vector<Word>& words) {
    for (std::size_t first = 0; first < words.size(); first += kTileUnits) {
        draw(key, tile++, std::span<Word, kTileUnits>(&words[first], kTileUnits));
    }
    if constexpr (std::endian::native == std::endian::big) {
        std::ranges::transform(words, words.begin(), [](Word word) { return std::byteswap(word); });
    }
}

/// The stream's own bits, for a program that tests random numbers.
class RawCommand final : public Command {
public:
    [[nodiscard]] std::string name() const override { return "raw"; }
    [[nodiscard]] std::string purpose() const override {
        return "Write the native stream's random bits to a pipe, for a program that tests them";
    }

    [[nodiscard]] std::vector<Flag*> flags() override {
        return {&m_seed, &m_stream, &m_step, &m_bits, &m_count, &m_bytes};
    }

    Status read() override {
        const Result<std::uint64_t> seed = m_seed.read(parseSeed);
        const Result<std::uint32_t> stream = m_stream.read(parseStream);
        const Result<std::uint32_t> step = m_step.read(parseStep);
        const Result<std::size_t> wordBytes = m_bits.read([](std::string_view text) {
            return parseChoice<std::size_t>(text, "number of bits", {{"32", 4}, {"16", 2}});
        });
        const Result<std::optional<std::uint64_t>> count = lengthOf(m_count, "number of words");
        const Result<std::optional<std::uint64_t>> bytes = lengthOf(m_bytes, "number of bytes");
        for (const Error* error :
             {errorOf(seed), errorOf(stream), errorOf(step), errorOf(wordBytes), errorOf(count), errorOf(bytes)}) {
            if (error != nullptr) {
                return std::unexpected(*error);
            }
        }
        if (*count && *bytes) {
            return fail("--count and --bytes say the same thing twice", "raw", "leave out one of them");
        }
        m_key = {*seed, *stream, *step};
        m_wordBytes = *wordBytes;
        m_left = *bytes;
        if (*count) {
            m_left = **count > kLargest / m_wordBytes ? kLargest : **count * m_wordBytes;
        }
        return {};
    }

    Status run(Work& work) override {
        return m_wordBytes == 4 ? writeWords<std::uint32_t>(nativeTileDraws, work)
                                : writeWords<std::uint16_t>(nativeTileHalves, work);
    }

private:
    template <class T>
    static const Error* errorOf(const Result<T>& result) {
        return result ? nullptr : &result.error();
    }

    static Result<std::optional<std::uint64_t>> lengthOf(const Flag& flag, std::string_view name) {
        if (!flag.given) {
            return std::nullopt;
        }
        return flag.read([name](std::string_view text) -> Result<std::optional<std::uint64_t>> {
            const Result<std::uint64_t> length = parseWhole(text, name, kLargest);
            return length ? Result<std::optional<std::uint64_t>>(*length) : std::unexpected(length.error());
        });
    }

    template <class Word, class DrawTile>
    Status writeWords(DrawTile draw, const Work& work) {
        std::vector<Word> words(kTilesAtOnce * kTileUnits);
        const std::string_view bytes(reinterpret_cast<const char*>(words.data()), words.size() * sizeof(Word));
        for (std::uint64_t tile = 0; m_left.value_or(kLargest) > 0; tile += kTilesAtOnce) {
            if (work.stop.stop_requested()) {
                return cancelled();
            }
            fillTiles(draw, m_key, tile, words);
            const std::size_t size = std::min<std::uint64_t>(bytes.size(), m_left.value_or(kLargest));
            const Result<bool> taken = offerBytes(bytes.substr(0, size));
            if (!taken || !*taken) {
                return taken ? Status() : std::unexpected(taken.error());
            }
            if (m_left) {
                *m_left -= size;
            }
        }
        return {};
    }

    Flag m_seed{.name = "--seed",
                .valueName = "N",
                .help = "the seed, a whole number from 0 to 18446744073709551615",
                .required = true};
    Flag m_stream{.name = "--stream",
                  .valueName = "N",
                  .help = "which layer's random numbers, from 0 to 2147483647",
                  .text = "0"};
    Flag m_step{.name = "--step", .valueName = "N", .help = "which forward pass, from 0 to 4294967295", .text = "0"};
    Flag m_bits{.name = "--bits",
                .valueName = "BITS",
                .help =
                    "32: a word is a unit's whole draw, least significant byte first; 16: its\n"
                    "upper half, which alone decides all but one unit in 65,536",
                .text = "32"};
    Flag m_count{.name = "--count", .valueName = "N", .help = "how many words; default: until nobody reads any more"};
    Flag m_bytes{.name = "--bytes", .valueName = "N", .help = "the same in bytes"};
    DrawKey m_key;
    std::size_t m_wordBytes = 4;
    std::optional<std::uint64_t> m_left;  ///< bytes; none: without end
};

}  // namespace

std::unique_ptr<Command> makeRawCommand() { return std::make_unique<RawCommand>(); }

}  // namespace dropscope
