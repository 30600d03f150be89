// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/raw_values.h"

#include <fmt/format.h>

#include <algorithm>

#include "engine/core/assert.h"
#include "engine/core/available_memory.h"

namespace dropscope {

namespace {

/// Values between two looks at the task: a few milliseconds.
constexpr std::uint64_t kStep = 1U << 20;

}  // namespace

std::vector<Text> conversionNotes(ElementType type, std::uint64_t overflows) {
    std::vector<Text> notes;
    if (type != ElementType::float32) {
        notes.push_back(fitsFloat32(type) ? phrase("{} converted to float32", elementTypeName(type))
                                          : phrase("{} rounded to float32", elementTypeName(type)));
    }
    if (overflows > 0) {
        notes.push_back(overflows == 1 ? Text(phrase("1 value beyond the largest float32 became infinite"))
                                       : phrase("{} values beyond the largest float32 became infinite", overflows));
    }
    return notes;
}

Result<Tensor> tensorForFile(const Shape& shape, const std::string& name) {
    const std::uint64_t needed = shape.elementCount() * sizeof(float);
    const std::uint64_t available = availableMemoryBytes();
    if (needed > available) {
        constexpr double kGibi = 1024.0 * 1024.0 * 1024.0;
        return fail(phrase("shape {} needs {:.1f} GiB of memory, {:.1f} GiB are free", shape.text(),
                           static_cast<double>(needed) / kGibi, static_cast<double>(available) / kGibi),
                    name, phrase("close other programs, or save a part of it"));
    }
    Result<Tensor> tensor = Tensor::uninitialized(shape);
    return tensor ? std::move(tensor) : fail(tensor.error().what, name, tensor.error().remedy);
}

std::optional<LoadedTensor> mappedTensor(ElementLayout layout, const Shape& shape, std::string_view data,
                                         const std::shared_ptr<const void>& owner) {
    DROPSCOPE_ASSERT(data.size() == shape.elementCount() * elementSize(layout.type));
    const bool asInMemory = layout.type == ElementType::float32 && layout.order == std::endian::native &&
                            reinterpret_cast<std::uintptr_t>(data.data()) % alignof(float) == 0;
    if (owner == nullptr || shape.elementCount() < kLeastMappedValues || !asInMemory) {
        return std::nullopt;
    }
    const std::span values(reinterpret_cast<const float*>(data.data()), shape.elementCount());
    return LoadedTensor{*Tensor::fromMapped(shape, owner, values), {}};  // the counts are the same
}

Result<LoadedTensor> tensorFromBytes(ElementLayout layout, const Shape& shape, std::string_view data,
                                     const std::string& name, const Task& task) {
    const std::size_t size = elementSize(layout.type);
    DROPSCOPE_ASSERT(data.size() == shape.elementCount() * size);
    Result<Tensor> tensor = tensorForFile(shape, name);
    if (!tensor) {
        return std::unexpected(tensor.error());
    }
    const std::span<float> values = *tensor->edit();
    std::uint64_t overflows = 0;
    for (std::uint64_t first = 0; first < values.size(); first += kStep) {
        if (task.stopRequested()) {
            return cancelled();
        }
        task.report(static_cast<double>(first) / static_cast<double>(values.size()));
        const std::uint64_t count = std::min<std::uint64_t>(kStep, values.size() - first);
        overflows += convertToFloat32(layout, data.data() + first * size, size, values.subspan(first, count));
    }
    task.report(1.0);
    return LoadedTensor{*std::move(tensor), conversionNotes(layout.type, overflows)};
}

}  // namespace dropscope
