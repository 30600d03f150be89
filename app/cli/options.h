// SPDX-License-Identifier: GPL-3.0-or-later
// Groups of flags that several commands share, each written down once.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/flag.h"
#include "app/cli/kind_options.h"
#include "app/cli/replay_options.h"
#include "engine/core/error.h"
#include "engine/core/parallel.h"
#include "engine/dropout/layer.h"
#include "engine/io/csv.h"
#include "engine/kernels/backend.h"

namespace dropscope {

/// Which mask: what KindOptions says, --seed, --stream, --step, --mode, and what SourceOptions says.
class DrawOptions {
public:
    /// `command`: whose flags they are.
    explicit DrawOptions(std::string command) : m_kind(std::move(command)) {}

    [[nodiscard]] std::vector<Flag*> flags();
    Status read();

    /// Valid after `read`.
    [[nodiscard]] const LayerConfig& layer() const { return m_kind.layer(); }  ///< zeroing and scaling as usual
    [[nodiscard]] const DrawKey& key() const { return m_key; }                 ///< of our own stream
    [[nodiscard]] const SourceOptions& source() const { return m_source; }
    [[nodiscard]] Mode mode() const { return m_modeValue; }

    /// The mask of another framework for a layer and a tensor of this shape; null for our own, and in evaluation. Fails as
    /// replayedMask does.
    [[nodiscard]] Result<std::shared_ptr<const MaskSource>> mask(const LayerConfig& layer, const Shape& x) const;

    /// What the "#" lines of a result say (engine/dropout/result_facts.h), and the schedule of p.
    [[nodiscard]] CsvFacts facts(const LayerConfig& layer) const;

private:
    KindOptions m_kind;
    Flag m_seed{.name = "--seed",
                .valueName = "N",
                .help =
                    "the seed, a whole number from 0 to 18446744073709551615;\n"
                    "the same seed gives the same mask everywhere; with --source what its\n"
                    "framework takes: torch.manual_seed(N), RandomState(N), PRNGKey(N); A,B for\n"
                    "TensorFlow",
                .required = true};
    Flag m_stream{.name = "--stream",
                  .valueName = "N",
                  .help = "which layer's random numbers, from 0 to 2147483647",
                  .text = "0"};
    Flag m_step{.name = "--step", .valueName = "N", .help = "which forward pass, from 0 to 4294967295", .text = "0"};
    Flag m_mode{.name = "--mode",
                .valueName = "MODE",
                .help = "train drops; eval leaves x as it is, or classic * (1 - p)",
                .text = "train"};
    SourceOptions m_source;

    DrawKey m_key;
    Mode m_modeValue = Mode::train;
};

/// Says "--axes" where the engine says "axes", "--block-size" where it says "blockSize".
[[nodiscard]] Error inFlagsWords(Error error);

/// What computes: --backend, --threads. Results never depend on it.
class ComputeOptions {
public:
    [[nodiscard]] std::vector<Flag*> flags() { return {&m_backend, &m_threads}; }

    /// Refuses names that no back end has; whether the one named can run here is `backend`'s matter.
    Status read();

    /// The back end asked for, never another: fails when this machine or this build cannot run it.
    [[nodiscard]] Result<const KernelBackend*> backend() const { return m_found; }

    /// Keeps work to --threads threads while the returned object lives; empty when the flag was not given.
    [[nodiscard]] std::optional<ThreadLimit> limitThreads() const;

private:
    Flag m_backend{.name = "--backend",
                   .valueName = "NAME",
                   .help =
                       "what computes, all with the same bytes: auto (scalar or simd), scalar, simd or\n"
                       "cuda; DROPSCOPE_BACKEND in the environment changes the default",
                   .text = "auto"};
    Flag m_threads{
        .name = "--threads", .valueName = "N", .help = "the most threads to use, from 1 to 1024; default: one a core"};
    Result<const KernelBackend*> m_found = nullptr;
    std::optional<unsigned> m_threadCount;
};

}  // namespace dropscope
