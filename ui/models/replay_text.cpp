// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/replay_text.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

#include "ui/models/count_text.h"
#include "ui/models/words.h"

namespace dropscope {

namespace {

/// "Another generator: ..." becomes "another generator: ...", to go on in a sentence; without its full stop.
QString goingOn(QString sentence) {
    if (sentence.endsWith('.') || sentence.endsWith(QChar(0x3002))) {  // a Chinese full stop
        sentence.chop(1);
    }
    sentence[0] = sentence[0].toLower();
    return sentence;
}

QString cellsDiffer(const MaskDifference& difference) {
    return tr("%1 of %2 cells differ").arg(countText(difference.count), countText(difference.total));
}

QString together(const QStringList& names) {
    return names.size() < 2 ? names.join("")
                            : tr("%1 and %2").arg(names.mid(0, names.size() - 1).join(", "), names.last());
}

/// Who gives the same mask as whom.
QString agreement(const ReplayBoard& board) {
    std::vector<const ReplayAnswer*> drawn;
    for (const ReplayAnswer& answer : board.answers) {
        if (answer.kept) {
            drawn.push_back(&answer);
        }
    }
    if (drawn.size() < 2) {
        return {};
    }
    QStringList groups;
    std::size_t largest = 1;
    std::vector<bool> seen(drawn.size(), false);
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        QStringList same = {frameworkText(drawn[i]->config.source)};
        for (std::size_t k = i + 1; k < drawn.size() && !seen[i]; ++k) {
            if (!seen[k] && *drawn[k]->kept == *drawn[i]->kept) {
                seen[k] = true;
                same << frameworkText(drawn[k]->config.source);
            }
        }
        largest = std::max(largest, static_cast<std::size_t>(same.size()));
        if (same.size() > 1) {
            groups << tr("%1 give the same mask.").arg(together(same));
        }
    }
    if (largest == drawn.size()) {
        return tr("All %1 masks are the same.").arg(drawn.size());
    }
    return groups.isEmpty() ? tr("No two of these %1 masks are the same.").arg(drawn.size()) : groups.join(" ");
}

const ReplayAnswer* partnerOf(const ReplayBoard& board, const ReplayAnswer& reference, int chosen) {
    if (chosen >= 0 && static_cast<std::size_t>(chosen) < board.answers.size()) {
        const ReplayAnswer& answer = board.answers[static_cast<std::size_t>(chosen)];
        if (&answer != &reference && answer.isCompared()) {
            return answer.isSame() ? nullptr : &answer;
        }
    }
    const ReplayAnswer* first = nullptr;
    for (const ReplayAnswer& answer : board.answers) {
        if (answer.isCompared() && !answer.isSame()) {
            // Two with one generator are the better story.
            if (shareGenerator(reference.config, answer.config)) {
                return &answer;
            }
            first = first == nullptr ? &answer : first;
        }
    }
    return first;
}

QString pastedFinding(const ReplayBoard& board) {
    QStringList same;
    const ReplayAnswer* nearest = nullptr;
    for (const ReplayAnswer& answer : board.answers) {
        if (answer.isSame()) {
            same << frameworkText(answer.config.source);
        } else if (answer.isCompared() && (nearest == nullptr || answer.difference.count < nearest->difference.count)) {
            nearest = &answer;
        }
    }
    if (!same.isEmpty()) {
        return tr("Your mask is the one of %1.").arg(together(same));
    }
    if (nearest != nullptr) {
        const auto kept = static_cast<std::uint64_t>(std::ranges::count(*board.ask.pasted, std::uint8_t{1}));
        const double chance =
            chanceOfNear(kept, nearest->difference.total - kept, board.ask.request.p, nearest->difference.count) *
            static_cast<double>(board.answers.size());
        if (chance <= kNearByAccident) {
            return tr("Your mask is almost the one of %1: it differs in %2 of %3 cells.")
                .arg(frameworkText(nearest->config.source), countText(nearest->difference.count),
                     countText(nearest->difference.total));
        }
    }
    return nearest == nullptr ? tr("There is no mask to compare yours with.")
                              : tr("Your mask is none of these; the nearest is the one of %1: %2.")
                                    .arg(frameworkText(nearest->config.source), cellsDiffer(nearest->difference));
}

}  // namespace

QString frameworkText(ReplaySource source) { return inWords(infoOf(source).framework); }

QString evidenceText(Evidence evidence) {
    switch (evidence) {
        case Evidence::run:
            return tr("● compared with the real software");
        case Evidence::published:
            return tr("◐ compared with published outputs");
        case Evidence::sources:
            return tr("○ read in sources only");
        case Evidence::own:
            break;
    }
    return tr("● our own definition");
}

QString placeText(const Shape& shape, std::uint64_t flat) {
    QStringList index;
    for (const std::int64_t at : shape.indexOf(flat)) {
        index << QString::number(at);
    }
    return "[" + index.join(", ") + "]";
}

QString keptText(const ReplayAnswer& answer) {
    const std::uint64_t units = answer.kept->size();
    return tr("kept %1 of %2 (%3)")
        .arg(countText(answer.keptCount), countText(units),
             percentText(static_cast<double>(answer.keptCount) / static_cast<double>(units), units));
}

QString differenceText(const ReplayAnswer& answer, const ReplayBoard& board) {
    if (!board.ask.pasted && answer.config.source == board.ask.reference) {
        return tr("the others are compared with this one");
    }
    if (!answer.isCompared()) {
        return answer.kept ? tr("there is no mask to compare with") : QString();
    }
    if (answer.isSame()) {
        return board.ask.pasted ? QString() : tr("the same mask");  // a chip says that it is theirs
    }
    return tr("%1 of %2 differ, first %3")
        .arg(countText(answer.difference.count), countText(answer.difference.total),
             placeText(board.ask.request.shape, *answer.difference.first).replace(' ', QChar::Nbsp));
}

QString whyText(const ReplayAnswer& answer, const ReplayBoard& board) {
    const ReplayAnswer* const reference = board.reference();
    if (board.ask.pasted || reference == nullptr || reference == &answer || !answer.isCompared() || answer.isSame()) {
        return {};
    }
    return inWords(whyDifferent(reference->config, answer.config));
}

QString replayFinding(const ReplayBoard& board, int chosen) {
    if (board.ask.pasted) {
        return pastedFinding(board);
    }
    QString finding = agreement(board);
    const ReplayAnswer* const reference = board.reference();
    const ReplayAnswer* const partner = reference == nullptr ? nullptr : partnerOf(board, *reference, chosen);
    if (partner != nullptr) {
        finding += (finding.isEmpty() ? QString() : QString(" ")) +
                   tr("%1 and %2: %3; %4.")
                       .arg(frameworkText(reference->config.source), frameworkText(partner->config.source),
                            goingOn(whyText(*partner, board)), cellsDiffer(partner->difference));
    }
    return finding;
}

QString matchText(const MaskMatch& match) {
    const ReplaySourceInfo& info = infoOf(match.config.source);
    const Result<std::size_t> idiom = findIdiom(match.config.source, match.config.idiom);
    QString words = tr("%1: %2, seed %3")
                        .arg(inWords(info.framework), inWords(info.idioms[idiom ? *idiom : 0].code),
                             QString::fromStdString(match.config.seed.text()));
    if (!match.gpu.empty()) {
        words += tr(", on a %1").arg(QString::fromStdString(match.gpu));
    }
    if (match.config.preVectorized) {
        words += tr(", kernel of 1.4 and before");
    }
    return words;
}

QString chanceWords(double chance) {
    constexpr double kCountable = 1e15;
    if (chance >= 0.01) {
        return percentText(chance, 10);
    }
    const double oneIn = chance > 0.0 ? 1.0 / chance : kCountable;
    if (oneIn >= kCountable) {
        return tr("less than 1 in %1").arg(countText(static_cast<std::uint64_t>(kCountable)));
    }
    // Two digits are enough of a chance.
    const double digits = std::pow(10.0, std::max(0.0, std::floor(std::log10(oneIn)) - 1.0));
    return tr("1 in %1").arg(countText(static_cast<std::uint64_t>(std::floor(oneIn / digits) * digits)));
}

QString maskCsv(const DrawnMask& mask, const Shape& shape) {
    const auto columns = static_cast<std::size_t>(shape.columns());
    std::string csv(2 * mask->size(), ',');
    for (std::size_t unit = 0; unit < mask->size(); ++unit) {
        csv[2 * unit] = (*mask)[unit] != 0 ? '1' : '0';
        if ((unit + 1) % columns == 0) {
            csv[2 * unit + 1] = '\n';
        }
    }
    return QString::fromStdString(csv);
}

QString replayLimitsText() {
    QString rows;
    for (const ReplaySourceInfo& info : replaySources()) {
        rows += QString("<p><b>%1</b> (%2)<br>%3 %4.")
                    .arg(inWords(info.framework).toHtmlEscaped(), inWords(info.versions).toHtmlEscaped(),
                         evidenceText(info.evidence).left(1), inWords(info.checked).toHtmlEscaped());
        rows += info.limits.pattern.empty() ? "</p>" : QString("<br>%1</p>").arg(inWords(info.limits).toHtmlEscaped());
    }
    return rows + QString("<p>%1</p>").arg(inWords(replayLimits()).toHtmlEscaped());
}

}  // namespace dropscope
