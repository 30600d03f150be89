// SPDX-License-Identifier: GPL-3.0-or-later
// What the Training page compares: two to four networks, usually without and with dropout, for several seeds.
#pragma once

#include <QString>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/learn/experiment.h"
#include "ui/jobs/training_job.h"

namespace dropscope {

inline constexpr std::size_t kWithout = 0;  ///< the first side; with presets it may be something else than no dropout
inline constexpr std::size_t kWith = 1;     ///< the second
inline constexpr std::size_t kMostSides = 4;
inline constexpr std::uint32_t kMostSeeds = 100;

/// What the cards beside the network show of the two sides.
enum class MapContent {
    answer,     ///< what the network says everywhere; of pictures, its first layer's weights
    confusion,  ///< which classes it mixes up; of fewer than three classes, the answer
    spread      ///< how far its answers lie apart over passes with dropout kept on
};

inline constexpr std::uint32_t kMostPasses = 10'000;

struct MapChoice {
    MapContent content = MapContent::answer;
    std::uint32_t passes = 50;  ///< of the spread, 1 to kMostPasses

    friend bool operator==(const MapChoice&, const MapChoice&) = default;
};

/// "answer", "confusion", "spread 50".
[[nodiscard]] std::string textOf(const MapChoice& choice);
/// Fails on anything else.
[[nodiscard]] Result<MapChoice> parseMapChoice(std::string_view text);

struct TrainingSetup {
    std::vector<Experiment> sides = std::vector<Experiment>(2);  ///< 2 to kMostSides, of one first seed
    std::uint32_t seeds = 10;
    std::size_t left = kWithout;  ///< the side in the left map
    std::size_t right = kWith;    ///< the side in the right map and in the network: the one that the controls show

    MapChoice maps;

    [[nodiscard]] const Experiment& shown() const { return sides[right]; }
    [[nodiscard]] const RunConfig& run() const { return sides[right].run; }

    friend bool operator==(const TrainingSetup&, const TrainingSetup&) = default;
};

/// Sets a field from its text: those of Experiment, "seeds", "left" and "right" (a side's number) and "maps". p, its kind and its
/// schedule are the shown side's, and of four sides, which are two pairs, its like's in the other pair; any other field is
/// set on every side that has what the shown one has. "1.p" is the field of side 1 alone. The whole is validated then, so a
/// text that does not go with the other fields is refused too, and `setup` is as it was. "input-p": empty means no such
/// layer, on any side.
[[nodiscard]] Status setSetupField(TrainingSetup& setup, std::string_view name, std::string_view text);
/// "p" is the shown side's, "1.p" side 1's.
[[nodiscard]] std::string setupFieldText(const TrainingSetup& setup, std::string_view name);

/// Everything of a setup as names and texts, for files: "seeds", "left", "right", "maps", and "0.p" and the like for each side.
using SetupFields = std::vector<std::pair<std::string, std::string>>;
[[nodiscard]] SetupFields setupFields(const TrainingSetup& setup);
/// The setup that those are of; what is not named is as usual. Fails, naming the field, on an unknown name, on a text that is
/// no such value, on more than kMostSides sides and on what `validate` refuses.
[[nodiscard]] Result<TrainingSetup> setupFromFields(const SetupFields& fields);

/// True for what may change while the runs go on: p, input-p where there is such a layer, the learning rate, and what is
/// shown.
[[nodiscard]] bool changesLive(const TrainingSetup& from, const TrainingSetup& to);

/// What tells a side from the others, for files: "without dropout", "p = 0.5", "weight decay 0.01", "60 samples, without".
[[nodiscard]] std::string nameOfSide(const TrainingSetup& setup, std::size_t side);
/// The same in the language of the window.
[[nodiscard]] QString sideText(const TrainingSetup& setup, std::size_t side);

/// True when there are two sides, the first has no dropout and they differ in dropout alone: "did dropout help?".
[[nodiscard]] bool isDropoutQuestion(const TrainingSetup& setup);

[[nodiscard]] TrainingPlan planOf(const TrainingSetup& setup);
/// Of each side.
[[nodiscard]] std::vector<RunConfig> configsOf(const TrainingSetup& setup);

}  // namespace dropscope
