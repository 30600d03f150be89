// SPDX-License-Identifier: GPL-3.0-or-later
#include <bit>
#include <nlohmann/json.hpp>

#include "engine/core/assert.h"
#include "engine/io/safetensors.h"

namespace dropscope {

namespace {

constexpr std::size_t kAlignment = 8;

std::string headerText(const std::vector<NamedTensor>& tensors, const Facts& facts) {
    nlohmann::ordered_json header;
    if (!facts.empty()) {
        nlohmann::ordered_json& metadata = header["__metadata__"];
        for (const auto& [key, value] : facts) {
            metadata[key] = value;
        }
    }
    std::uint64_t at = 0;
    for (const auto& [name, tensor] : tensors) {
        DROPSCOPE_ASSERT(!header.contains(name) && name != "__metadata__");
        const std::uint64_t end = at + tensor.elementCount() * sizeof(float);
        header[name] = {{"dtype", "F32"}, {"shape", tensor.shape().lengths()}, {"data_offsets", {at, end}}};
        at = end;
    }
    // What is no UTF-8 becomes a question mark: the library would throw.
    std::string text = header.is_null() ? "{}" : header.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    text.resize((text.size() + kAlignment - 1) / kAlignment * kAlignment, ' ');
    return text;
}

std::string littleEndian(std::uint64_t value) {
    std::string bytes;
    for (std::size_t i = 0; i < sizeof value; ++i) {
        bytes += static_cast<char>(value >> (8 * i) & 0xFFU);
    }
    return bytes;
}

}  // namespace

Status writeSafetensors(ByteSink& sink, const std::vector<NamedTensor>& tensors, const Facts& facts, const Task& task) {
    static_assert(std::endian::native == std::endian::little, "values are written as they lie in memory");
    const std::string header = headerText(tensors, facts);
    if (const Status written = sink.write(littleEndian(header.size()) + header); !written) {
        return written;
    }
    double total = 0.0;
    for (const NamedTensor& one : tensors) {
        total += static_cast<double>(one.tensor.elementCount());
    }
    double done = 0.0;
    for (const NamedTensor& one : tensors) {
        const auto count = static_cast<double>(one.tensor.elementCount());
        const auto put = [&sink](std::span<const float> block) {
            return sink.write({reinterpret_cast<const char*>(block.data()), block.size_bytes()});
        };
        const auto report = [&](double share) { task.report(total > 0.0 ? (done + share * count) / total : 1.0); };
        if (Status written = one.tensor.inBlocks(put, {task.stop, report}); !written) {
            return written;
        }
        done += count;
    }
    task.report(1.0);
    return {};
}

}  // namespace dropscope
