// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/replay_board.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "engine/core/parallel.h"
#include "engine/masks/replay/replay_code.h"

namespace dropscope {

namespace {

/// A mask that was drawn already.
class BytesMask final : public MaskSource {
public:
    explicit BytesMask(const std::vector<std::uint8_t>& bytes) : m_bytes(bytes) {}

    void keep(std::uint64_t firstUnit, std::span<std::uint8_t> kept) const override {
        std::copy_n(m_bytes.begin() + static_cast<std::ptrdiff_t>(firstUnit), kept.size(), kept.begin());
    }

private:
    const std::vector<std::uint8_t>& m_bytes;
};

ReplayAnswer draw(ReplaySource source, const ReplayAsk& ask, const Task& task) {
    // Only the parts of the question that this source takes; the mask of one element costs nothing.
    const std::string& idiom = ask.idioms[static_cast<std::size_t>(source)];
    ReplayColumn column = replayColumn(source, ask.question, idiom.empty() ? ask.request : MaskRequest{});
    ReplayAnswer answer{.config = std::move(column.config), .note = std::move(column.note)};
    if (!idiom.empty()) {
        answer.config.idiom = idiom;
        auto made = makeReplaySource(answer.config, ask.request);
        column.mask =
            made ? Result<std::shared_ptr<const MaskSource>>(std::move(*made)) : std::unexpected(made.error());
    }
    answer.evidence = evidenceOf(answer.config, ask.request.shape);
    answer.code = replayCode(answer.config, ask.request);
    if (!column.mask) {
        answer.refusal = column.mask.error();
        return answer;
    }
    std::vector<std::uint8_t> kept(ask.request.shape.elementCount());
    constexpr std::size_t kPart = 1U << 18;
    for (std::size_t done = 0; done < kept.size() && !task.stopRequested(); done += kPart) {
        (*column.mask)->keep(done, std::span(kept).subspan(done, std::min(kPart, kept.size() - done)));
    }
    answer.keptCount = static_cast<std::uint64_t>(std::ranges::count(kept, std::uint8_t{1}));
    answer.kept = std::make_shared<const std::vector<std::uint8_t>>(std::move(kept));
    return answer;
}

}  // namespace

Status checkReplayShape(const Shape& shape) {
    if (shape.elementCount() == 0) {
        return fail(phrase("a tensor without elements has no mask"), phrase("shape"),
                    phrase("write lengths of at least 1, such as 3, 5"));
    }
    if (shape.elementCount() > kMostReplayElements) {
        return fail(
            phrase("{} elements are too many to show side by side", shape.elementCount()), phrase("shape"),
            phrase("write a shape of at most {}, such as 2048, 2048; dropscope-cli takes any", kMostReplayElements));
    }
    return {};
}

Evidence evidenceOf(const ReplayConfig& config, const Shape& shape) {
    const Result<std::size_t> idiom = findIdiom(config.source, config.idiom);
    const std::size_t number = idiom ? *idiom : 0;
    const std::uint64_t count = shape.elementCount();
    const bool twoWide =
        config.source == ReplaySource::torchCuda && number == 0 && !config.preVectorized && count % 4 == 2;
    const bool nnx = config.keyPath.find("nnx") != std::string::npos;
    return twoWide || nnx ? Evidence::sources : infoOf(config.source).idioms[number].evidence;
}

const ReplayAnswer* ReplayBoard::reference() const {
    const auto is = [this](const ReplayAnswer& answer) { return answer.config.source == ask.reference; };
    const auto found = std::ranges::find_if(answers, is);
    return found == answers.end() ? nullptr : &*found;
}

DrawnMask ReplayBoard::other() const {
    const ReplayAnswer* const from = reference();
    return ask.pasted ? ask.pasted : from != nullptr ? from->kept : nullptr;
}

Result<ReplayBoard> makeReplayBoard(const ReplayAsk& ask, const Task& task) {
    ReplayBoard board{.ask = ask, .answers = std::vector<ReplayAnswer>(ask.shown.size())};
    const auto forEach = [&board](auto work) {
        parallelFor(board.answers.size(), 1,
                    [&](const Chunk& chunk) { work(board.answers[chunk.first], chunk.first); });
    };
    forEach([&](ReplayAnswer& answer, std::uint64_t number) { answer = draw(ask.shown[number], ask, task); });
    const DrawnMask other = board.other();
    if (other && other->size() == ask.request.shape.elementCount()) {
        forEach([&](ReplayAnswer& answer, std::uint64_t) {
            const bool isItself = !ask.pasted && answer.config.source == ask.reference;
            if (answer.kept && !isItself) {
                const BytesMask a(*answer.kept);
                const BytesMask b(*other);
                if (const Result<MaskDifference> difference = differenceOf(a, b, other->size()); difference) {
                    answer.difference = *difference;
                }
            }
        });
    }
    if (task.stopRequested()) {
        return cancelled();
    }
    return board;
}

MaskTable maskTableOf(const Shape& shape) {
    const auto count = static_cast<std::int64_t>(shape.elementCount());
    if (shape.rank() >= 2) {
        return {static_cast<int>(count / shape.columns()), static_cast<int>(shape.columns())};
    }
    // A vector in lines that the eye can follow: as it is, by eights, or about square.
    constexpr std::int64_t kShort = 8;
    constexpr std::int64_t kMostOfEight = 64;
    const std::int64_t columns = count <= kShort         ? count
                                 : count <= kMostOfEight ? kShort
                                                         : static_cast<std::int64_t>(std::ceil(std::sqrt(count)));
    return {static_cast<int>((count + columns - 1) / columns), static_cast<int>(columns)};
}

}  // namespace dropscope
