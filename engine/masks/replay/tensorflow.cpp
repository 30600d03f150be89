// SPDX-License-Identifier: GPL-3.0-or-later
// tf.nn.experimental.stateless_dropout: the seed is scrambled once (tensorflow/core/kernels/stateless_random_ops.cc), then
// block i / 4 of Philox gives the words of elements i to i + 3.
#include <algorithm>
#include <bit>

#include "engine/masks/replay/source_makers.h"
#include "engine/random/philox.h"

namespace dropscope {

namespace {

/// [0, 1): 23 bits behind the point of a float in [1, 2), less 1.
float uniform(std::uint32_t word) { return std::bit_cast<float>((word & 0x7FFFFFU) | 0x3F800000U) - 1.0F; }

class TensorflowMask final : public MaskSource {
public:
    TensorflowMask(std::uint64_t seed, std::uint64_t second, float rate)
        : m_scrambled(philox4x32({{static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32),
                                   static_cast<std::uint32_t>(second), static_cast<std::uint32_t>(second >> 32)}},
                                 {0x3EC8F720, 0x02461E29})),
          m_rate(rate) {}

    void keep(std::uint64_t firstUnit, std::span<std::uint8_t> kept) const override {
        constexpr std::uint64_t kWords = 4;
        for (std::size_t done = 0; done < kept.size();) {
            const std::uint64_t block = (firstUnit + done) / kWords;
            const std::uint64_t first = (firstUnit + done) % kWords;
            const std::size_t part = std::min<std::size_t>(kWords - first, kept.size() - done);
            const PhiloxBlock words =
                philox4x32({{static_cast<std::uint32_t>(block), static_cast<std::uint32_t>(block >> 32),
                             m_scrambled.word[2], m_scrambled.word[3]}},
                           {m_scrambled.word[0], m_scrambled.word[1]});
            for (std::size_t k = 0; k < part; ++k) {
                kept[done + k] = uniform(words.word[first + k]) >= m_rate ? 1 : 0;
            }
            done += part;
        }
    }

private:
    PhiloxBlock m_scrambled;
    float m_rate;
};

}  // namespace

MadeSource makeTensorflow(const ReplayConfig& config, const MaskRequest& request) {
    if (request.p == 1.0) {
        return fail(phrase("TensorFlow's rate is below 1"), "p",
                    phrase("write a number from 0 to below 1, such as 0.5"));
    }
    if (request.p == 0.0) {
        return makeConstantMask(true);
    }
    return std::make_unique<TensorflowMask>(config.seed.first.bits, config.seed.second.bits,
                                            static_cast<float>(request.p));
}

}  // namespace dropscope
