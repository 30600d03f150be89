// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/channel_text.h"

#include <QSet>
#include <algorithm>

#include "ui/models/count_text.h"
#include "ui/models/words.h"

namespace dropscope {

namespace {

QString shortName(const QString& name) { return name.size() == 1 ? name.toLower() : name; }

QString shareText(std::uint64_t marked, std::uint64_t all) {
    return percentText(all == 0 ? 0.0 : static_cast<double>(marked) / static_cast<double>(all), 1);
}

/// One group: the marked places along the last axis.
struct Group {
    QString place;  // "n 0"
    QStringList marked;
};

/// What is marked in every group: a channel that is dead in all samples.
QStringList inAll(const std::vector<Group>& groups) {
    QStringList all = groups.front().marked;
    for (std::size_t i = 1; i < groups.size() && !all.isEmpty(); ++i) {
        const QSet<QString> marked(groups[i].marked.begin(), groups[i].marked.end());
        all.removeIf([&](const QString& place) { return !marked.contains(place); });
    }
    return all;
}

}  // namespace

ChannelList channelList(const QString& lead, const std::vector<std::int64_t>& lengths, const QStringList& names,
                        std::span<const std::uint8_t> marked) {
    std::vector<std::size_t> axes;
    for (std::size_t axis = 0; axis < lengths.size(); ++axis) {
        if (lengths[axis] > 1) {
            axes.push_back(axis);
        }
    }
    if (axes.empty() && !lengths.empty()) {
        axes.push_back(lengths.size() - 1);
    }
    if (axes.empty() || marked.empty()) {
        return {};
    }
    const auto along = static_cast<std::size_t>(lengths[axes.back()]);
    const QString name = shortName(names.value(static_cast<qsizetype>(axes.back())));
    std::vector<Group> groups;
    std::uint64_t total = 0;
    for (std::size_t first = 0; first < marked.size(); first += along) {
        Group group;
        std::size_t rest = first / along;
        for (std::size_t k = axes.size() - 1; k-- > 0;) {
            const auto length = static_cast<std::size_t>(lengths[axes[k]]);
            const QString part =
                QString("%1 %2").arg(shortName(names.value(static_cast<qsizetype>(axes[k])))).arg(rest % length);
            group.place = group.place.isEmpty() ? part : part + ", " + group.place;
            rest /= length;
        }
        for (std::size_t i = 0; i < along; ++i) {
            if (marked[first + i] != 0) {
                group.marked << QString::number(i);
            }
        }
        total += static_cast<std::uint64_t>(group.marked.size());
        groups.push_back(std::move(group));
    }
    ChannelList list;
    if (total == 0) {
        list.sentence =
            tr("%1: none of %2", "%1 is a word such as 'dropped', %2 a count").arg(lead, countText(marked.size()));
        list.lines = list.sentence;
        return list;
    }
    if (groups.size() == 1) {
        list.sentence =
            tr("%1: %2 of %3 (%4)", "%1 is a word such as 'dropped', %2 a list of channels, %4 a percentage")
                .arg(lead, name + " " + groups.front().marked.join(", "), countText(along), shareText(total, along));
        list.lines = list.sentence;
        return list;
    }
    const QStringList everywhere = inAll(groups);
    const QSet<QString> common(everywhere.begin(), everywhere.end());
    QStringList places;
    QStringList lines;
    if (!everywhere.isEmpty()) {
        QStringList others;
        for (std::size_t k = 0; k + 1 < axes.size(); ++k) {
            others << shortName(names.value(static_cast<qsizetype>(axes[k])));
        }
        places << tr("every %1: %2", "%1 is an axis such as 'n', %2 a list of channels")
                      .arg(others.join(", "), name + " " + everywhere.join(", "));
    }
    for (const Group& group : groups) {
        const auto count = static_cast<std::uint64_t>(group.marked.size());
        QStringList own = group.marked;
        own.removeIf([&](const QString& place) { return common.contains(place); });
        if (!own.isEmpty()) {
            places << QString("%1: %2").arg(group.place, name + " " + own.join(", "));
        }
        if (count > 0) {
            lines << tr("%1: %2 of %3 (%4)", "%1 is a word such as 'dropped', %2 a list of channels, %4 a percentage")
                         .arg(group.place, name + " " + group.marked.join(", "), countText(along),
                              shareText(count, along));
        }
    }
    const QString head =
        tr("%1: %2 of %3 (%4)", "%1 is a word such as 'dropped', %2 a list of channels, %4 a percentage")
            .arg(lead, countText(total), countText(marked.size()), shareText(total, marked.size()));
    list.sentence = head + " — " + places.join("; ");
    list.lines = head + "\n" + lines.join("\n");
    return list;
}

ChannelList droppedUnits(const Document& document, const QStringList& names) {
    const Result<UnitShape>& units = document.units();
    const bool listed = units && document.fits() && document.settings().mode == Mode::train &&
                        document.canSetByHand() && units->unitCount() < document.x().elementCount() &&
                        units->unitCount() > 0 && units->unitCount() <= kMostListed;
    if (!listed) {
        return {};
    }
    std::vector<std::uint8_t> marks(units->unitCount());
    document.readUnits(0, marks);
    for (std::uint8_t& mark : marks) {
        mark = mark == 0 ? 1 : 0;
    }
    return channelList(tr("dropped by this mask"), units->maskShape().lengths(), names, marks);
}

std::optional<std::vector<std::uint8_t>> zeroSlices(
    const SlicePlan& plan, const std::function<void(std::uint64_t first, std::span<float> values)>& read,
    const Task& task) {
    constexpr std::int64_t kPiece = 4'096;
    std::vector<std::uint8_t> zero(plan.sliceCount(), 1);
    std::vector<float> values(static_cast<std::size_t>(kPiece));
    const auto isZero = [&](std::uint64_t slice) {
        const bool turned = plan.isTurned();
        const std::int64_t lines = turned ? plan.columns() : plan.rows();
        const std::int64_t along = turned ? plan.rows() : plan.columns();
        const std::int64_t piece = turned || plan.columnStride() == 1 ? kPiece : 1;
        for (std::int64_t line = 0; line < lines; ++line) {
            for (std::int64_t place = 0; place < along; place += piece) {
                const auto count = static_cast<std::size_t>(std::min(piece, along - place));
                const std::span<float> part(values.data(), count);
                read(turned ? plan.flat(slice, place, line) : plan.flat(slice, line, place), part);
                if (!std::ranges::all_of(part, [](float value) { return value == 0.0F; })) {
                    return false;
                }
            }
            if (task.stopRequested()) {
                return false;
            }
        }
        return true;
    };
    for (std::uint64_t slice = 0; slice < plan.sliceCount(); ++slice) {
        zero[slice] = isZero(slice) ? 1 : 0;
        if (task.stopRequested()) {
            return std::nullopt;
        }
    }
    return zero;
}

ChannelList zeroList(const SlicePlan& plan, const QStringList& names, std::span<const std::uint8_t> zero) {
    std::vector<std::int64_t> lengths;
    QStringList leading;
    for (const std::size_t axis : plan.leadingAxes()) {
        lengths.push_back(plan.length(axis));
        leading << names.value(static_cast<qsizetype>(axis));
    }
    return channelList(tr("all 0 in x"), lengths, leading, zero);
}

}  // namespace dropscope
