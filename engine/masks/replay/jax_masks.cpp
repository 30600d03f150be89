// SPDX-License-Identifier: GPL-3.0-or-later
// jax.random.bernoulli(key, 1 - p, shape), the mask of Flax's Dropout: jax/_src/random.py, flax/linen/stochastic.py.
#include "engine/masks/replay/jax_key.h"
#include "engine/masks/replay/source_makers.h"

namespace dropscope {

namespace {

class JaxMask final : public MaskSource {
public:
    JaxMask(ThreefryPair key, std::uint64_t count, float keep, JaxMode mode)
        : m_key(key), m_count(count), m_keep(keep), m_mode(mode) {}

    void keep(std::uint64_t firstUnit, std::span<std::uint8_t> kept) const override {
        for (std::size_t k = 0; k < kept.size(); ++k) {
            kept[k] = jaxUniform(jaxWord(m_key, firstUnit + k, m_count, m_mode)) < m_keep ? 1 : 0;
        }
    }

private:
    ThreefryPair m_key;
    std::uint64_t m_count;
    float m_keep;
    JaxMode m_mode;
};

}  // namespace

MadeSource makeJax(const ReplayConfig& config, const MaskRequest& request) {
    const JaxMode mode = config.source == ReplaySource::jax ? JaxMode::partitionable : JaxMode::original;
    const std::uint64_t count = request.shape.elementCount();
    if (mode == JaxMode::original && count > 0xFFFFFFFFU) {
        return fail(phrase("the original keys count elements with 32 bits"), phrase("shape"),
                    phrase("stay below 4294967296 elements"));
    }
    const Result<ThreefryPair> key = jaxKeyAfter(jaxKey(config.seed.first.bits), config.keyPath, mode);
    if (!key) {
        return std::unexpected(key.error());
    }
    return std::make_unique<JaxMask>(*key, count, static_cast<float>(1.0 - request.p), mode);
}

}  // namespace dropscope
