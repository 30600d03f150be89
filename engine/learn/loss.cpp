// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learn/loss.h"

#include <algorithm>
#include <cmath>

#include "engine/core/assert.h"
#include "engine/learn/named_choice.h"

namespace dropscope {

namespace {

constexpr NamedChoices<Loss, 3> kNames = {
    {{Loss::binaryCrossEntropy, "binary"}, {Loss::softmaxCrossEntropy, "softmax"}, {Loss::squaredError, "squared"}}};

constexpr std::array kAll = {Loss::binaryCrossEntropy, Loss::softmaxCrossEntropy, Loss::squaredError};

/// One row's outputs, and its gradient, which is not written when it is null. `weight` is 1 / rows.
struct Row {
    const float* outputs;
    std::size_t columns;
    float target;
    bool classes;
    float* gradient;
    float weight;
};

void binaryRow(const Row& row, BatchLoss& total) {
    // log(1 + exp(z)) - y z, with exp of a number that is not above 0.
    const float z = row.outputs[0];
    const float small = std::exp(-std::abs(z));
    total.sum += static_cast<double>(std::max(z, 0.0F) - row.target * z + std::log1p(small));
    total.correct += (z > 0.0F) == (row.target > 0.5F) && !std::isnan(z) ? 1U : 0U;
    if (row.gradient != nullptr) {
        const float probability = (z >= 0.0F ? 1.0F : small) / (1.0F + small);
        row.gradient[0] = (probability - row.target) * row.weight;
    }
}

void softmaxRow(const Row& row, BatchLoss& total) {
    const float* const last = row.outputs + row.columns;
    const float* const largest = std::max_element(row.outputs, last);
    const auto target = static_cast<std::size_t>(row.target);
    double sum = 0.0;  // and the loss as well: a small one is the difference of large outputs
    for (std::size_t i = 0; i < row.columns; ++i) {
        const float power = std::exp(row.outputs[i] - *largest);
        sum += static_cast<double>(power);
        if (row.gradient != nullptr) {
            row.gradient[i] = power;
        }
    }
    total.sum += std::log(sum) + (static_cast<double>(*largest) - static_cast<double>(row.outputs[target]));
    total.correct += largest == row.outputs + target && !std::isnan(sum) ? 1U : 0U;
    if (row.gradient != nullptr) {
        const float factor = row.weight / static_cast<float>(sum);
        for (std::size_t i = 0; i < row.columns; ++i) {
            row.gradient[i] *= factor;
        }
        row.gradient[target] -= row.weight;
    }
}

void squaredRow(const Row& row, BatchLoss& total) {
    const bool oneHot = row.classes && row.columns > 1;
    const auto columns = static_cast<float>(row.columns);
    double sum = 0.0;
    for (std::size_t i = 0; i < row.columns; ++i) {
        const float wanted = oneHot ? (static_cast<std::size_t>(row.target) == i ? 1.0F : 0.0F) : row.target;
        const float off = row.outputs[i] - wanted;
        sum += static_cast<double>(off) * static_cast<double>(off);
        if (row.gradient != nullptr) {
            row.gradient[i] = 2.0F * off * row.weight / columns;
        }
    }
    total.sum += sum / static_cast<double>(row.columns);
    if (oneHot) {
        const auto found = std::max_element(row.outputs, row.outputs + row.columns) - row.outputs;
        total.correct += found == static_cast<std::ptrdiff_t>(row.target) && !std::isnan(sum) ? 1U : 0U;
    } else if (row.classes) {
        total.correct += (row.outputs[0] > 0.5F) == (row.target > 0.5F) && !std::isnan(sum) ? 1U : 0U;
    }
}

BatchLoss overRows(Loss loss, const LossInput& batch, float* gradient) {
    DROPSCOPE_ASSERT(batch.outputs.size() == batch.targets.size() * batch.columns);
    DROPSCOPE_ASSERT(loss != Loss::binaryCrossEntropy || batch.columns == 1);
    BatchLoss total;
    const float weight = 1.0F / static_cast<float>(batch.targets.size());
    for (std::size_t i = 0; i < batch.targets.size(); ++i) {
        const std::size_t first = i * batch.columns;
        const Row row{batch.outputs.data() + first,
                      batch.columns,
                      batch.targets[i],
                      batch.classes,
                      gradient == nullptr ? nullptr : gradient + first,
                      weight};
        switch (loss) {
            case Loss::binaryCrossEntropy:
                binaryRow(row, total);
                break;
            case Loss::softmaxCrossEntropy:
                softmaxRow(row, total);
                break;
            case Loss::squaredError:
                squaredRow(row, total);
                break;
        }
    }
    return total;
}

}  // namespace

std::span<const Loss> allLosses() { return kAll; }

std::string_view nameOf(Loss loss) { return nameIn(kNames, loss); }

Result<Loss> parseLoss(std::string_view name) { return parseIn(kNames, name, phrase("loss")); }

BatchLoss measureLoss(Loss loss, const LossInput& batch) { return overRows(loss, batch, nullptr); }

BatchLoss lossWithGradient(Loss loss, const LossInput& batch, std::span<float> gradient) {
    DROPSCOPE_ASSERT(gradient.size() == batch.outputs.size());
    return overRows(loss, batch, gradient.data());
}

}  // namespace dropscope
