// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/paste_match.h"

#include <algorithm>

#include "engine/core/number_text.h"
#include "ui/models/count_text.h"
#include "ui/models/replay_text.h"
#include "ui/models/words.h"

namespace dropscope {

namespace {

void takeSettings(ReplayAsk& ask, const MaskMatch& match) {
    ask.idiomOf(match.config.source) = match.config.idiom;
    if (match.config.source == ReplaySource::torchCuda) {
        ask.question.preVectorized = match.config.preVectorized;
        if (match.config.grid) {
            ask.question.grid = match.config.grid;
        }
    }
}

}  // namespace

Result<PasteAnswer> matchPaste(const std::string& text, const ReplayAsk& ask, std::uint64_t seedCount,
                               const Task& task) {
    Result<PastedMask> mask = parsePastedMask(text);
    if (!mask) {
        return std::unexpected(mask.error());
    }
    if (const Status right = checkReplayShape(mask->shape); !right) {
        return std::unexpected(right.error());
    }
    const bool flat = mask->shape.rank() < 2 && mask->kept.size() == ask.request.shape.elementCount();
    const Shape shape = flat ? ask.request.shape : mask->shape;
    const MaskRequest request{.shape = shape, .p = ask.request.p};
    Result<MatchResult> match = matchMask(mask->kept, request, {.replay = ask.question, .seedCount = seedCount}, task);
    if (!match) {
        return std::unexpected(match.error());
    }
    return PasteAnswer{std::move(*mask), shape, std::move(*match)};
}

ReplayAsk askOfPaste(ReplayAsk ask, const PasteAnswer& answer) {
    ask.request.shape = answer.shape;
    ask.pasted = std::make_shared<const std::vector<std::uint8_t>>(answer.mask.kept);
    std::vector<ReplaySource> done;
    const auto sameIdiom = [](const ReplayConfig& config, const std::string& idiom) {
        return findIdiom(config.source, config.idiom).value_or(0) == findIdiom(config.source, idiom).value_or(0);
    };
    for (const MaskMatch& match : answer.match.matches) {
        const ReplaySource source = match.config.source;
        if (match.config.seed != ask.question.seed || std::ranges::find(done, source) != done.end()) {
            continue;
        }
        // A call that is shown already and matches stays.
        const bool shownMatches = std::ranges::any_of(answer.match.matches, [&](const MaskMatch& each) {
            return each.config.source == source && each.config.seed == ask.question.seed &&
                   each.config.preVectorized == ask.question.preVectorized && each.gpu.empty() &&
                   sameIdiom(each.config, ask.idiomOf(source));
        });
        done.push_back(source);
        if (!shownMatches) {
            takeSettings(ask, match);
        }
    }
    return ask;
}

ReplayAsk askOfMatch(ReplayAsk ask, const MaskMatch& match) {
    ask.question.seed = match.config.seed;
    takeSettings(ask, match);
    if (std::ranges::find(ask.shown, match.config.source) == ask.shown.end()) {
        ask.shown.push_back(match.config.source);
        std::ranges::sort(ask.shown, {}, [](ReplaySource source) { return &infoOf(source); });
    }
    return ask;
}

QString pasteText(const PasteAnswer& answer, const ReplayAsk& ask, std::uint64_t seedCount) {
    const auto kept = static_cast<std::uint64_t>(std::ranges::count(answer.mask.kept, std::uint8_t{1}));
    const MatchResult& match = answer.match;
    QString text =
        tr("%1, %2 of %3 kept; compared with %4 masks at p = %5.")
            .arg(QString::fromStdString(answer.shape.display()), countText(kept), countText(answer.mask.kept.size()),
                 countText(match.tried), QString::fromStdString(shortestText(ask.request.p)));
    if (answer.mask.isOutput) {
        text += " " + tr("These are outputs: every 0 counts as dropped, also one that was 0 before.");
    }
    const QString chance = chanceWords(match.chanceByAccident);
    if (match.nearest) {
        const MaskDifference& difference = match.nearest->difference;
        text +=
            " " + tr("None is yours, but one is almost: it differs in %1 of %2 cells, first %3. The chance to come so "
                     "near by accident is %4: look for a cell that was changed, or a slip in the text.")
                      .arg(countText(difference.count), countText(difference.total),
                           placeText(answer.shape, difference.first.value_or(0)),
                           chanceWords(match.nearest->chanceByAccident));
    } else if (match.matches.empty()) {
        text +=
            " " + (seedCount > 1
                       ? tr("None is yours: another p, other calls before, or another seed.")
                       : tr("None is yours: another seed or p, other calls before, or a framework that is not here."));
    } else if (match.chanceByAccident > 0.5) {
        text += " " + tr("So few cells say nothing: some mask here is like yours by accident.");
    } else if (match.chanceByAccident > 0.01) {
        text += " " + tr("So few cells say little: the chance of a match by accident is %1.").arg(chance);
    } else {
        text += " " + tr("The chance of a match by accident is %1.").arg(chance);
    }
    return text;
}

}  // namespace dropscope
