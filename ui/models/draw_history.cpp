// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/draw_history.h"

#include <algorithm>
#include <limits>
#include <string>

#include "ui/document/mask_source_settings.h"

namespace dropscope {

namespace {

constexpr std::uint64_t kAtOnceBits = 1U << 16;

/// The mask of one draw, for these units.
void readDraw(const PreparedPass& pass, const std::vector<std::uint64_t>& units, std::span<std::uint8_t> kept) {
    const bool inARow = !units.empty() && units.back() - units.front() + 1 == units.size();
    if (inARow) {
        pass.keptUnits(units.front(), kept);
        return;
    }
    for (std::size_t i = 0; i < units.size(); ++i) {
        pass.keptUnits(units[i], kept.subspan(i, 1));
    }
}

}  // namespace

bool HistoryAsk::isLong() const {
    // Another framework's generator runs through all passes before, and drop-block counts its whole mask.
    return settings.source != ReplaySource::native || settings.layer.kind == LayerKind::dropBlock ||
           std::uint64_t{draws} * units.size() > kAtOnceBits;
}

bool DrawHistory::repeats(std::size_t draw) const {
    const auto width = static_cast<std::ptrdiff_t>(units.size());
    const auto row = kept.begin() + static_cast<std::ptrdiff_t>(draw) * width;
    return draw > 0 && std::equal(row, row + width, row - width);
}

std::vector<std::uint64_t> sampledUnits(std::uint64_t count, std::size_t most, std::optional<std::uint64_t> wanted) {
    const std::uint64_t taken = std::min<std::uint64_t>(count, most);
    std::vector<std::uint64_t> units(taken);
    for (std::uint64_t i = 0; i < taken; ++i) {
        // The middle of each share; all of them where there is room.
        units[i] = taken == count ? i
                                  : static_cast<std::uint64_t>((static_cast<double>(i) + 0.5) *
                                                               static_cast<double>(count) / static_cast<double>(taken));
    }
    if (wanted && *wanted < count && taken > 0) {
        const auto place = std::min<std::uint64_t>(
            taken - 1, static_cast<std::uint64_t>(static_cast<double>(*wanted) * static_cast<double>(taken) /
                                                  static_cast<double>(count)));
        units[place] = *wanted;
        std::ranges::sort(units);
        units.erase(std::ranges::unique(units).begin(), units.end());
    }
    return units;
}

std::uint32_t firstDrawAround(std::uint32_t current, std::uint32_t room) {
    const std::uint32_t before = room / 2;
    const std::uint32_t last = std::numeric_limits<std::uint32_t>::max();
    const std::uint32_t first = current > before ? current - before : 0;
    return room > 0 && first > last - (room - 1) ? last - (room - 1) : first;
}

std::uint32_t firstDrawShowing(std::uint32_t current, std::uint32_t room, std::uint32_t first) {
    const std::uint64_t draw = current;
    const bool fits = std::uint64_t{first} + room <= (std::uint64_t{1} << 32U);  // there are so many draws from there
    if (fits && draw >= first && draw < std::uint64_t{first} + room) {
        return first;
    }
    if (fits && draw == std::uint64_t{first} + room) {
        return first + 1;
    }
    return fits && draw + 1 == first ? current : firstDrawAround(current, room);
}

Result<DrawHistory> drawHistory(const HistoryAsk& ask, const Task& task) {
    DrawHistory history{ask.firstDraw, ask.units, {}};
    history.kept.resize(ask.units.size() * ask.draws);
    const Shape& shape = ask.pass.x.shape();
    for (std::uint32_t k = 0; k < ask.draws; ++k) {
        MaskSettings settings = ask.settings;
        settings.step = ask.firstDraw + k;
        std::shared_ptr<const MaskSource> source;
        if (settings.source != ReplaySource::native) {
            auto made = sourceOf(settings, shape);
            if (!made) {
                return std::unexpected(made.error());
            }
            source = *std::move(made);
        }
        const Result<PreparedPass> pass = PreparedPass::create(ask.pass.layer, shape, settings.key(), settings.mode,
                                                               ask.pass.byHand, {task.stop, {}}, source);
        if (!pass) {
            return std::unexpected(pass.error());
        }
        readDraw(*pass, ask.units, std::span(history.kept).subspan(k * ask.units.size(), ask.units.size()));
        task.report((k + 1.0) / ask.draws);
    }
    return history;
}

QString csvOf(const DrawHistory& history) {
    std::string text = "draw,unit,kept\n";
    for (std::size_t draw = 0; draw < history.draws(); ++draw) {
        for (std::size_t column = 0; column < history.units.size(); ++column) {
            text += std::to_string(history.firstDraw + draw) + ',' + std::to_string(history.units[column]) +
                    (history.keptAt(draw, column) ? ",1\n" : ",0\n");
        }
    }
    return QString::fromStdString(text);
}

}  // namespace dropscope
