// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tensor/fill.h"

#include <fmt/format.h>

#include <algorithm>

#include "engine/core/number_text.h"
#include "engine/core/parallel.h"
#include "engine/random/philox.h"
#include "engine/random/streams.h"
#include "engine/random/uniform.h"

namespace dropscope {

namespace {

constexpr std::uint64_t kChunk = 1U << 16;  // a multiple of 4, so that no block of words spans two chunks

PhiloxBlock fillBlock(std::uint64_t seed, std::uint64_t block) {
    return philox4x32({{static_cast<std::uint32_t>(block), static_cast<std::uint32_t>(block >> 32), 0, kFillStream}},
                      {static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32)});
}

/// Writes elements [chunk.first, chunk.last); chunk.first is a multiple of 4.
void fillRandom(const Chunk& chunk, const Fill& fill, std::span<float> values) {
    for (std::uint64_t i = chunk.first; i < chunk.last; i += 4) {
        const PhiloxBlock words = fillBlock(fill.seed, i / 4);
        float four[4];
        if (fill.kind == Fill::Kind::uniform) {
            std::ranges::transform(words.word, four, uniformFloat);
        } else {
            for (const int pair : {0, 2}) {
                const NormalPair normal = normalPair(words.word[pair], words.word[pair + 1]);
                four[pair] = static_cast<float>(normal.first);
                four[pair + 1] = static_cast<float>(normal.second);
            }
        }
        std::copy_n(four, std::min<std::uint64_t>(4, chunk.last - i), values.data() + i);
    }
}

}  // namespace

Result<Fill> parseFill(std::string_view text) {
    constexpr std::string_view kConstant = "const:";
    Fill fill;
    if (text.starts_with(kConstant)) {
        const Result<float> value = parseFloat(text.substr(kConstant.size()));
        if (!value) {
            return fail(value.error().what, phrase("fill"), phrase("write const:V with a number V such as const:0.5"));
        }
        fill.kind = Fill::Kind::constant;
        fill.constant = *value;
        return fill;
    }
    constexpr std::pair<std::string_view, Fill::Kind> kNames[] = {{"zeros", Fill::Kind::zeros},
                                                                  {"ones", Fill::Kind::ones},
                                                                  {"arange", Fill::Kind::arange},
                                                                  {"uniform", Fill::Kind::uniform},
                                                                  {"normal", Fill::Kind::normal}};
    for (const auto& [name, kind] : kNames) {
        if (text == name) {
            fill.kind = kind;
            return fill;
        }
    }
    return fail(phrase("'{}' is not a fill", text), phrase("fill"),
                phrase("write zeros, ones, arange, const:V, uniform or normal"));
}

Result<Tensor> filled(const Shape& shape, const Fill& fill, const Task& task) {
    Result<Tensor> tensor = Tensor::uninitialized(shape);
    if (!tensor) {
        return tensor;
    }
    const std::span<float> values = *tensor->edit();
    parallelFor(values.size(), kChunk, [&](const Chunk& chunk) {
        if (task.stopRequested()) {
            return;
        }
        const std::span<float> part = values.subspan(chunk.first, chunk.size());
        switch (fill.kind) {
            case Fill::Kind::zeros:
                std::ranges::fill(part, 0.0F);
                break;
            case Fill::Kind::ones:
                std::ranges::fill(part, 1.0F);
                break;
            case Fill::Kind::constant:
                std::ranges::fill(part, fill.constant);
                break;
            case Fill::Kind::arange:
                for (std::uint64_t i = chunk.first; i < chunk.last; ++i) {
                    values[i] = static_cast<float>(i);
                }
                break;
            case Fill::Kind::uniform:
            case Fill::Kind::normal:
                fillRandom(chunk, fill, values);
                break;
        }
    });
    if (task.stopRequested()) {
        return cancelled();
    }
    return tensor;
}

std::optional<float> constantOf(const Fill& fill) {
    switch (fill.kind) {
        case Fill::Kind::zeros:
            return 0.0F;
        case Fill::Kind::ones:
            return 1.0F;
        case Fill::Kind::constant:
            return fill.constant;
        default:
            return std::nullopt;
    }
}

Tensor referenceExample() {
    // Printed, rounded to four digits, in the documentation of torch.nn.Dropout.
    constexpr float kValues[] = {0.3369F,  -1.0319F, 1.3535F, -0.4457F, -0.2493F, 0.3731F, 1.0746F, -0.5612F,
                                 -1.2638F, -0.0648F, 0.9374F, -0.2997F, -1.1414F, 0.4212F, 0.7359F};
    return *Tensor::fromValues(Shape({3, 5}), kValues);
}

}  // namespace dropscope
