// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <bit>
#include <nlohmann/json.hpp>

#include "engine/core/assert.h"
#include "engine/io/safetensors.h"

namespace dropscope {

namespace {

/// Values between two looks at the task.
constexpr std::uint64_t kStep = 1U << 20;
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
    std::uint64_t total = 0;
    for (const NamedTensor& one : tensors) {
        total += one.tensor.elementCount();
    }
    std::uint64_t done = 0;
    for (const NamedTensor& one : tensors) {
        const std::span<const float> values = one.tensor.values();
        for (std::uint64_t first = 0; first < values.size(); first += kStep) {
            if (task.stopRequested()) {
                return cancelled();
            }
            task.report(static_cast<double>(done) / static_cast<double>(total));
            const auto part = values.subspan(first, std::min<std::uint64_t>(kStep, values.size() - first));
            if (const Status written = sink.write({reinterpret_cast<const char*>(part.data()), part.size_bytes()});
                !written) {
                return written;
            }
            done += part.size();
        }
    }
    task.report(1.0);
    return {};
}

}  // namespace dropscope
