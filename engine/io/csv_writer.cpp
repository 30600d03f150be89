// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "engine/core/assert.h"
#include "engine/core/number_text.h"
#include "engine/io/csv.h"

namespace dropscope {

namespace {

/// Text for the sink, handed on in pieces of this many bytes, with a look at the task between them.
constexpr std::size_t kPiece = 1U << 16;

/// A fact is one line of plain text, whatever it was made from.
std::string oneLine(std::string text) {
    for (char& c : text) {
        c = static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
    return text;
}

/// What follows the last value of a row, `valuesDone` values into the tensor.
std::string_view rowEnd(const Shape& shape, std::uint64_t valuesDone) {
    const auto slice = static_cast<std::uint64_t>(shape.rows()) * static_cast<std::uint64_t>(shape.columns());
    return valuesDone % slice == 0 && valuesDone < shape.elementCount() ? "\n\n" : "\n";
}

}  // namespace

Status writeCsv(ByteSink& sink, const TensorSource& tensor, char separator, const CsvFacts& facts, const Task& task) {
    DROPSCOPE_ASSERT(separator == ',' || separator == '\t');
    const Shape& shape = tensor.shape();
    std::string text = fmt::format("# shape: {}\n", shape.text());
    for (const auto& [key, value] : facts) {
        text += oneLine(fmt::format("# {}: {}", key, value)) + '\n';
    }
    const auto columns = static_cast<std::uint64_t>(shape.columns());
    const auto total = static_cast<double>(shape.elementCount());
    std::uint64_t done = 0;
    const auto put = [&](std::span<const float> block) -> Status {
        for (const float value : block) {
            text += shortestText(value);
            ++done;
            if (done % columns != 0) {
                text += separator;
            } else {
                text += rowEnd(shape, done);
            }
            if (text.size() >= kPiece) {
                if (task.stopRequested()) {
                    return cancelled();
                }
                if (Status written = sink.write(text); !written) {
                    return written;
                }
                text.clear();
                task.report(static_cast<double>(done) / total);
            }
        }
        return {};
    };
    if (Status written = tensor.inBlocks(put, {task.stop, {}}); !written) {
        return written;
    }
    if (const Status written = sink.write(text); !written) {
        return written;
    }
    task.report(1.0);
    return {};
}

}  // namespace dropscope
