// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/finding_text.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

#include "ui/models/training_presets.h"
#include "ui/models/words.h"

namespace dropscope {

namespace {

QString three(double value) { return QString::number(value, 'f', 3); }

/// Where all of it is below 0, the sentences speak of its size: "higher by", not "lower by minus".
QString intervalWords(const MeanInterval& found) {
    const bool below = found.high < 0.0;
    return tr("95 % interval %1 to %2 over %3 seeds")
        .arg(three(below ? -found.high : found.low), three(below ? -found.low : found.high))
        .arg(found.count);
}

QString dropoutWords(const MeanInterval& found, bool finished) {
    const QString size = three(std::abs(found.mean));
    const QString interval = intervalWords(found);
    if (found.low > 0.0) {
        return finished ? tr("Dropout helped here, and not by luck: the final validation loss is %1 lower (%2).")
                              .arg(size, interval)
                        : tr("with dropout the validation loss is %1 lower, and not by luck (%2).").arg(size, interval);
    }
    if (found.high < 0.0) {
        return finished
                   ? tr("Dropout hurt here, and not by luck: the final validation loss is %1 higher (%2).")
                         .arg(size, interval)
                   : tr("with dropout the validation loss is %1 higher, and not by luck (%2).").arg(size, interval);
    }
    return finished ? tr("No difference that luck could not explain: without less with dropout is %1 (%2).")
                          .arg(three(found.mean), interval)
                    : tr("no difference yet that luck could not explain: without less with dropout is %1 (%2).")
                          .arg(three(found.mean), interval);
}

/// Of two sides: which one has the lower validation loss.
QString sideWords(const TrainingLog& log, const Claim& claim, const MeanInterval& found, bool finished) {
    const QString larger = sideText(log.setup(), claim.larger);
    const QString smaller = sideText(log.setup(), claim.smaller);
    if (!found.excludesZero()) {
        return tr("No difference between %1 and %2 that luck could not explain: %3 (%4).")
            .arg(larger, smaller, three(found.mean), intervalWords(found));
    }
    const QString& better = found.mean > 0.0 ? smaller : larger;
    const QString& worse = found.mean > 0.0 ? larger : smaller;
    return (finished ? tr("%1 did better than %2, and not by luck: its validation loss is %3 lower (%4).")
                     : tr("%1 does better than %2, and not by luck: its validation loss is %3 lower (%4)."))
        .arg(better, worse, three(std::abs(found.mean)), intervalWords(found));
}

/// Of a preset that speaks of the lowest validation losses.
QString lowestWords(const TrainingLog& log, const Claim& claim, const MeanInterval& found) {
    return tr("At its lowest, the validation loss of %1 is %2 above that of %3 (%4).")
        .arg(sideText(log.setup(), claim.larger), three(found.mean), sideText(log.setup(), claim.smaller),
             intervalWords(found));
}

/// Of two pairs: in which one the second side gains more over the first.
QString pairWords(const TrainingLog& log, const Claim& claim, const MeanInterval& found) {
    const auto gain = [&](std::size_t larger, std::size_t smaller) {
        return pairedDifference(log.runs(), larger, smaller, claim.metric).mean;
    };
    const auto name = [&](std::size_t side) { return sideText(log.setup(), side); };
    const QString first =
        tr("%1 is %2 below %3").arg(name(claim.smaller), three(gain(claim.larger, claim.smaller)), name(claim.larger));
    const QString second =
        tr("%1 is %2 below %3")
            .arg(name(claim.than->second), three(gain(claim.than->first, claim.than->second)), name(claim.than->first));
    const QString ending = found.low > 0.0    ? tr("The first gain is larger by %1, and not by luck (%2).")
                           : found.high < 0.0 ? tr("The second gain is larger by %1, and not by luck (%2).")
                                              : tr("Luck could explain that they differ by %1 (%2).");
    return tr("%1; %2. %3").arg(first, second, ending.arg(three(std::abs(found.mean)), intervalWords(found)));
}

}  // namespace

std::vector<Claim> claimsOf(const TrainingSetup& setup) {
    if (const int preset = presetOf(setup); preset >= 0) {
        return trainingPresets()[static_cast<std::size_t>(preset)].claims;
    }
    switch (setup.sides.size()) {
        case 3:
            return {{.larger = 2, .smaller = 0}, {.larger = 2, .smaller = 1}};
        case 4:
            return {{.larger = 0, .smaller = 1, .than = std::pair{std::size_t{2}, std::size_t{3}}}};
        default:
            return {{.larger = kWithout, .smaller = kWith}};
    }
}

QString findingOf(const TrainingLog& log) {
    const TrainingSetup& setup = log.setup();
    if (log.epochs() < 2) {
        return setup.sides.size() == 2
                   ? tr("Press Play: the same network learns twice, from the same start.")
                   : tr("Press Play: %n networks learn side by side.", nullptr, static_cast<int>(setup.sides.size()));
    }
    const bool finished = log.isFinished();
    QStringList sentences;
    if (setup.sides.size() == 2) {
        const MeanInterval found = log.difference();
        if (std::isnan(found.mean)) {
            return tr("A run diverged, so there is nothing to compare.");
        }
        if (std::isnan(found.low)) {
            return tr("One seed alone says nothing about luck: run several.");
        }
        sentences << (isDropoutQuestion(setup)
                          ? dropoutWords(found, finished)
                          : sideWords(log, {.larger = kWithout, .smaller = kWith}, found, finished));
        for (const Claim& claim : claimsOf(setup)) {
            if (const MeanInterval lowest = claimed(claim, log.runs());
                claim.metric == Metric::lowestValidationLoss && !claim.than && lowest.low > 0.0) {
                sentences << lowestWords(log, claim, lowest);
            }
        }
    } else {
        std::vector<Claim> claims = claimsOf(setup);
        std::erase_if(claims, [](const Claim& claim) { return claim.metric != Metric::validationLoss; });
        const bool pairs = std::ranges::any_of(claims, [](const Claim& claim) { return claim.than.has_value(); });
        for (const Claim& claim : claims) {
            if (pairs && !claim.than) {
                continue;  // the sentence about both pairs has it
            }
            const MeanInterval found = claimed(claim, log.runs());
            if (std::isnan(found.mean)) {
                return tr("A run diverged, so there is nothing to compare.");
            }
            if (std::isnan(found.low)) {
                return tr("One seed alone says nothing about luck: run several.");
            }
            sentences << (claim.than ? pairWords(log, claim, found) : sideWords(log, claim, found, finished));
        }
    }
    const QString all = sentences.join(' ');
    return finished ? all : tr("So far, epoch %1 of %2: %3").arg(log.epochs() - 1).arg(setup.run().epochs).arg(all);
}

}  // namespace dropscope
