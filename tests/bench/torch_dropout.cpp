// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/torch_dropout.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <torch/csrc/api/include/torch/version.h>

namespace dropscope {

struct TorchDropout::Tensors {
    double p;
    at::Tensor x;
    at::Tensor y;
    at::Tensor noise;  // what a forward pass keeps for its backward pass
};

TorchDropout::TorchDropout(float* x, float* y, std::int64_t count, std::int64_t channel, double p)
    : m_tensors(std::make_unique<Tensors>()) {
    const at::NoGradGuard noGradient;
    at::set_num_threads(1);
    m_tensors->p = p;
    m_tensors->x = at::from_blob(x, {1, count / channel, channel});
    m_tensors->y = at::from_blob(y, {1, count / channel, channel});
    m_tensors->noise = at::empty_like(m_tensors->x).bernoulli_(1 - p).div_(1 - p);
}

TorchDropout::~TorchDropout() = default;

std::string TorchDropout::version() { return TORCH_VERSION; }

void TorchDropout::forward() {
    const at::NoGradGuard noGradient;
    at::dropout(m_tensors->x, m_tensors->p, true);
}

void TorchDropout::forwardInPlace() {
    const at::NoGradGuard noGradient;
    at::dropout_(m_tensors->y, m_tensors->p, true);
}

void TorchDropout::forwardOfChannels() {
    const at::NoGradGuard noGradient;
    at::feature_dropout(m_tensors->x, m_tensors->p, true);
}

void TorchDropout::backward() {
    const at::NoGradGuard noGradient;
    at::mul(m_tensors->x, m_tensors->noise);
}

}  // namespace dropscope
