// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tensor/edited_tensor.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <utility>

#include "engine/core/assert.h"

namespace dropscope {

namespace {

bool sameBits(float a, float b) { return std::bit_cast<std::uint32_t>(a) == std::bit_cast<std::uint32_t>(b); }

/// By index, and of each index only the last.
std::vector<EditedTensor::Edit> sorted(std::span<const EditedTensor::Edit> edits) {
    std::vector<std::size_t> order(edits.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t i) { return std::pair(edits[i].index, i); });
    std::vector<EditedTensor::Edit> result;
    for (const std::size_t i : order) {
        if (!result.empty() && result.back().index == edits[i].index) {
            result.pop_back();
        }
        result.push_back(edits[i]);
    }
    return result;
}

}  // namespace

EditedTensor EditedTensor::constant(Shape shape, float value) {
    EditedTensor tensor;
    tensor.m_shape = std::move(shape);
    tensor.m_constant = value;
    return tensor;
}

std::span<const EditedTensor::Edit> EditedTensor::edits() const {
    return m_edits ? std::span<const Edit>(*m_edits) : std::span<const Edit>();
}

float EditedTensor::baseAt(std::uint64_t index) const { return m_constant ? *m_constant : m_base.values()[index]; }

void EditedTensor::readBase(std::uint64_t first, std::span<float> out) const {
    if (m_constant) {
        std::ranges::fill(out, *m_constant);
    } else {
        std::ranges::copy(m_base.values().subspan(first, out.size()), out.begin());
    }
}

float EditedTensor::at(std::uint64_t index) const {
    DROPSCOPE_ASSERT(index < elementCount());
    const auto edit = std::ranges::lower_bound(edits(), index, {}, &Edit::index);
    return edit != edits().end() && edit->index == index ? edit->value : baseAt(index);
}

void EditedTensor::read(std::uint64_t first, std::span<float> out) const {
    DROPSCOPE_ASSERT(first + out.size() <= elementCount());
    readBase(first, out);
    const std::span<const Edit> all = edits();
    for (auto edit = std::ranges::lower_bound(all, first, {}, &Edit::index);
         edit != all.end() && edit->index < first + out.size(); ++edit) {
        out[edit->index - first] = edit->value;
    }
}

std::span<const float> EditedTensor::part(std::uint64_t first, std::uint64_t count, std::vector<float>& space) const {
    DROPSCOPE_ASSERT(first + count <= elementCount());
    const auto edit = std::ranges::lower_bound(edits(), first, {}, &Edit::index);
    const bool edited = edit != edits().end() && edit->index < first + count;
    if (!edited && !m_constant) {
        return m_base.values().subspan(first, count);
    }
    space.resize(std::max<std::size_t>(space.size(), count));
    const std::span<float> out = std::span(space).first(count);
    read(first, out);
    return out;
}

void EditedTensor::edit(std::span<const Edit> edits) {
    DROPSCOPE_ASSERT(std::ranges::all_of(edits, [this](const Edit& edit) { return edit.index < elementCount(); }));
    const bool inPlace = elementCount() <= kSmall && !m_constant && !m_base.isMapped() && !m_edits;
    if (inPlace) {
        if (const Result<std::span<float>> values = m_base.edit()) {
            for (const Edit& edit : edits) {
                (*values)[edit.index] = edit.value;
            }
            return;
        }
    }
    std::vector<Edit> merged;
    const std::vector<Edit> after = sorted(edits);
    const std::span<const Edit> before = this->edits();
    merged.reserve(before.size() + after.size());
    auto old = before.begin();
    for (const Edit& edit : after) {
        const auto from = old;
        old = std::lower_bound(old, before.end(), edit.index,
                               [](const Edit& a, std::uint64_t index) { return a.index < index; });
        merged.insert(merged.end(), from, old);
        if (old != before.end() && old->index == edit.index) {
            ++old;
        }
        if (!sameBits(edit.value, baseAt(edit.index))) {
            merged.push_back(edit);
        }
    }
    merged.insert(merged.end(), old, before.end());
    const bool many = merged.size() > elementCount() / kMostShare;
    m_edits = merged.empty() ? nullptr : std::make_shared<const std::vector<Edit>>(std::move(merged));
    if (many) {
        if (Result<Tensor> whole = dense()) {  // without the memory for it, the edits stay beside the values
            *this = EditedTensor(*std::move(whole));
        }
    }
}

Result<Tensor> EditedTensor::dense(const Task& task) const {
    if (!m_constant && edits().empty()) {
        return m_base;
    }
    Result<Tensor> tensor = Tensor::uninitialized(m_shape);
    if (!tensor) {
        return tensor;
    }
    constexpr std::uint64_t kStep = 1U << 20;
    const std::span<float> values = *tensor->edit();  // the only owner: no copy
    for (std::uint64_t first = 0; first < values.size(); first += kStep) {
        if (task.stopRequested()) {
            return cancelled();
        }
        read(first, values.subspan(first, std::min<std::uint64_t>(kStep, values.size() - first)));
    }
    return tensor;
}

}  // namespace dropscope
