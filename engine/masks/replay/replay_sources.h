// SPDX-License-Identifier: GPL-3.0-or-later
// Whose masks can be replayed, and what is known about each: the words that a list, a help text or a column's head shows.
// Thread rule: constant data.
#pragma once

#include <span>
#include <string_view>

#include "engine/core/error.h"

namespace dropscope {

enum class ReplaySource { native, torchCpu, torchMkl, torchCuda, tensorflow, jax, jaxLegacy, numpy };

/// How far a source was checked. A text never claims more than its mark.
enum class Evidence {
    own,        ///< our own definition
    run,        ///< [R] compared bit for bit with the software itself
    published,  ///< [P] compared with outputs that other people published
    sources     ///< [S] read in the software's sources only
};

/// "[R]", "[P]", "[S]", and "" for our own.
[[nodiscard]] std::string_view markOf(Evidence evidence);

/// "[R] compared bit for bit with the software itself": what the mark means.
[[nodiscard]] Phrase meaningOf(Evidence evidence);

/// One of several ways in which people draw a mask there.
struct ReplayIdiom {
    std::string_view name;  ///< "cs231n"
    Phrase code;            ///< "numpy.random.rand(*shape) < 1 - p"
    Evidence evidence;
};

struct ReplaySourceInfo {
    ReplaySource source;
    std::string_view name;  ///< for a flag or a file: "torch-cpu"
    Phrase framework;       ///< for people: "PyTorch on a processor"
    Phrase versions;        ///< which builds and releases
    Evidence evidence;
    Phrase checked;                       ///< what the mark rests on, one sentence
    Phrase generator;                     ///< "mt19937, 53-bit numbers"
    Phrase limits;                        ///< what is not known or not covered, one or two sentences; "" for none
    Phrase seeds;                         ///< what a seed may be
    bool hasState;                        ///< earlier calls on the generator matter: it takes a recipe
    bool hasGrid;                         ///< the mask may depend on the GPU
    bool hasKeys;                         ///< keys are split and folded: it takes a key path
    std::span<const ReplayIdiom> idioms;  ///< never empty; the first is the usual one
};

/// All, in the order in which they are shown: PyTorch's, TensorFlow's, JAX's, NumPy's and last our own.
[[nodiscard]] std::span<const ReplaySourceInfo> replaySources();

[[nodiscard]] const ReplaySourceInfo& infoOf(ReplaySource source);

/// What the frameworks leave out altogether, for the foot of a help text or a page.
[[nodiscard]] Phrase replayLimits();

/// Reads "torch-cpu". Fails on any other name and lists the right ones.
[[nodiscard]] Result<ReplaySource> parseReplaySource(std::string_view text);

/// Where `name` stands among the source's idioms; "" is the first. Fails on any other name and lists the right ones.
[[nodiscard]] Result<std::size_t> findIdiom(ReplaySource source, std::string_view name);

}  // namespace dropscope
