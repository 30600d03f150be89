// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>

namespace dropscope {

/// libtorch's own dropout on one thread, without autograd: what torch::nn::functional::dropout computes. Its headers stay
/// in torch_dropout.cpp.
class TorchDropout {
public:
    /// `x` and `y`: memory of the caller's, `count` floats as (1, count / channel, channel); they outlive this.
    TorchDropout(float* x, float* y, std::int64_t count, std::int64_t channel, double p);
    ~TorchDropout();
    TorchDropout(const TorchDropout&) = delete;
    TorchDropout& operator=(const TorchDropout&) = delete;

    [[nodiscard]] static std::string version();

    void forward();            ///< dropout(x), into new memory
    void forwardInPlace();     ///< dropout_(y), onto y
    void forwardOfChannels();  ///< feature_dropout(x), into new memory
    void backward();           ///< x * noise, into new memory, with the noise that a forward pass stored

private:
    struct Tensors;
    std::unique_ptr<Tensors> m_tensors;
};

}  // namespace dropscope
