// SPDX-License-Identifier: GPL-3.0-or-later
// Whose random numbers, and what decides them there: the flags of replay that several commands share.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/cli/flag.h"
#include "engine/masks/replay/replay_comparison.h"

namespace dropscope {

/// The state of the generators: --after, --gpu, --sm-count, --threads-per-sm, --pre-vectorized, --key-path.
class StateOptions {
public:
    [[nodiscard]] std::vector<Flag*> flags();
    Status read();

    /// Valid after `read`; the seed is left out.
    [[nodiscard]] const ReplayQuestion& question() const { return m_question; }

    /// The first of these flags that was given and that `source` has no use for.
    [[nodiscard]] Status checkFor(ReplaySource source) const;

private:
    Flag m_after{.name = "--after",
                 .valueName = "RECIPE",
                 .help =
                     "what ran before on the same generator: \"rand 10; randn 5x5; dropout 6x6 0.5;\n"
                     "linear 3 5; skip 41\"; for torch-cpu, torch-mkl, torch-cuda and numpy"};
    Flag m_gpu{.name = "--gpu",
               .valueName = "NAME",
               .help =
                   "for torch-cuda: the GPU, such as A100, T4 or \"RTX 4090\"; needed from about\n"
                   "10,000 elements on, where the mask depends on it"};
    Flag m_smCount{
        .name = "--sm-count", .valueName = "N", .help = "for torch-cuda, in the place of --gpu: its multiprocessors"};
    Flag m_threadsPerSm{.name = "--threads-per-sm",
                        .valueName = "N",
                        .help = "for torch-cuda, beside --sm-count: threads of a multiprocessor, such as 2048"};
    Flag m_preVectorized{
        .name = "--pre-vectorized", .help = "for torch-cuda: the kernel of PyTorch 1.4 and before", .isSwitch = true};
    Flag m_keyPath{.name = "--key-path",
                   .valueName = "STEPS",
                   .help =
                       "for jax and jax-legacy: what was done to the key: \"split 2 1; fold_in 7;\n"
                       "flax Block_0/Dropout_0\"; flax-old and nnx [S] are other rules of Flax"};
    ReplayQuestion m_question;
};

/// Which source: --source, --idiom, and the state.
class SourceOptions {
public:
    [[nodiscard]] std::vector<Flag*> flags();

    /// `seed` is a flag of the command. Refuses a seed that the source's framework refuses.
    Status read(const Flag& seed);

    [[nodiscard]] bool isNative() const { return m_config.source == ReplaySource::native; }

    /// Valid after `read`.
    [[nodiscard]] const ReplayConfig& config() const { return m_config; }

private:
    Flag m_source{.name = "--source",
                  .valueName = "NAME",
                  .help =
                      "whose random numbers: native, or those of another framework, bit for bit\n"
                      "([R] checked against it, [P] against published outputs, [S] from sources):\n"
                      "torch-cpu [R] PyTorch without MKL, and all wheels from 2.7\n"
                      "torch-mkl [P] PyTorch's x86 wheels, about 2.0 to 2.6\n"
                      "torch-cuda [P] PyTorch on an NVIDIA GPU, float32\n"
                      "tensorflow [P] stateless_dropout; jax [P] 0.5.0 and later; jax-legacy [P]\n"
                      "before; numpy [R]; dropscope-cli replay --help tells their limits",
                  .text = "native"};
    Flag m_idiom{.name = "--idiom",
                 .valueName = "NAME",
                 .help =
                     "how the mask is drawn there; torch-cpu: dropout, bernoulli-tensor,\n"
                     "rand-below, rand-above; torch-cuda: dropout, bernoulli [S], rand-below;\n"
                     "numpy: rand, cs231n, binomial, choice, onnx [P], default-rng,\n"
                     "default-rng-binomial; default: the first"};
    StateOptions m_state;
    ReplayConfig m_config;
};

/// Says "--after" where the engine says "recipe", and so on.
[[nodiscard]] Error inReplayFlags(const Error& error);

/// "3 of 36", and what `replay --help` and `match --help` say of the sources' limits.
[[nodiscard]] std::string limitsText();

}  // namespace dropscope
