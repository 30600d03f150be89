// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dropout/dropout.h"

#include <algorithm>

#include "engine/core/number_text.h"
#include "engine/kernels/scalar/scalar_backend.h"
#include "engine/kernels/whole_tensor.h"

namespace dropscope {

Status validate(const DropoutConfig& config) { return checkProbability(config.p); }

Result<Dropout> Dropout::create(const DropoutConfig& config, const KernelBackend& backend) {
    if (const Status valid = validate(config); !valid) {
        return std::unexpected(valid.error());
    }
    return Dropout(config, backend);
}

Dropout::Dropout(const DropoutConfig& config, const KernelBackend& backend)
    : m_config(config),
      m_backend(&backend),
      m_threshold(DropThreshold::fromProbability(config.p)),
      // p = 1 is x * 0 in PyTorch, with a gradient of 0 even for a unit that is kept by hand.
      m_scale(config.p == 1.0 ? 0.0F : 1.0F / static_cast<float>(1.0 - config.p)) {}

Result<Tensor> Dropout::forward(const Tensor& x, const DrawKey& key, Mode mode, const HandSet& byHand) const {
    if (mode == Mode::eval || x.elementCount() == 0 || (m_config.p == 0.0 && byHand.empty())) {
        return x;
    }
    Result<Tensor> y = Tensor::uninitialized(x.shape());
    if (!y) {
        return y;
    }
    const std::span<const float> in = x.values();
    const std::span<float> out = *y->edit();
    const Status done =
        dropoutWhole(*m_backend, {key, m_threshold, 0}, m_scale, m_config.zeroing, in.data(), out.data(), in.size());
    if (!done) {
        return std::unexpected(done.error());
    }
    for (const auto& [unit, kept] : byHand.units()) {
        if (unit < in.size()) {
            out[unit] = dropoutElement(in[unit], kept, m_scale, m_config.zeroing);
        }
    }
    return y;
}

Result<Tensor> Dropout::backward(const Tensor& dy, const DrawKey& key, Mode mode, const HandSet& byHand) const {
    // The derivative of y = x * m is m: the same kernel serves both directions.
    return forward(dy, key, mode, byHand);
}

Result<Tensor> Dropout::maskTensor(const Shape& shape, const DrawKey& key, Mode mode, const HandSet& byHand) const {
    Result<Tensor> mask = Tensor::uninitialized(shape);
    if (!mask) {
        return mask;
    }
    const std::span<float> out = *mask->edit();
    if (mode == Mode::eval) {
        std::ranges::fill(out, 1.0F);
        return mask;
    }
    const Status done = forKernelChunks(out.size(), [&](const Chunk& chunk) {
        std::uint8_t kept[kTileUnits];
        for (std::uint64_t first = chunk.first; first < chunk.last; first += kTileUnits) {
            const std::size_t count = std::min<std::uint64_t>(kTileUnits, chunk.last - first);
            if (Status drawn = m_backend->drawMask({key, m_threshold, first}, kept, count); !drawn) {
                return drawn;
            }
            byHand.apply(first, {kept, count});
            std::ranges::copy(std::span(kept, count), out.begin() + static_cast<std::ptrdiff_t>(first));
        }
        return Status();
    });
    if (!done) {
        return std::unexpected(done.error());
    }
    return mask;
}

}  // namespace dropscope
