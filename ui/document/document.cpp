// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document.h"

#include <algorithm>
#include <bit>
#include <limits>

#include "engine/core/assert.h"
#include "engine/tensor/fill.h"
#include "ui/document/commands.h"

namespace dropscope {

namespace {

constexpr int kNoMerge = -1;

Dropout layerOf(const DropoutConfig& config, const KernelBackend& backend) {
    Result<Dropout> layer = Dropout::create(config, backend);
    DROPSCOPE_ASSERT(layer.has_value());  // every setter takes checked values only
    return *layer;
}

/// dL/dy until somebody edits it. Where even this memory is missing the gradient is empty, and its row stays hidden.
Tensor onesLike(const Tensor& tensor) {
    Fill ones;
    ones.kind = Fill::Kind::ones;
    return filled(tensor.shape(), ones).value_or(Tensor());
}

}  // namespace

Document::Document(const KernelBackend& backend, QObject* parent)
    : QObject(parent),
      m_backend(&backend),
      m_x(referenceExample()),
      m_dy(onesLike(m_x)),
      m_name(tr("documentation example")),
      m_layer(layerOf(m_settings.layer, backend)) {}

void Document::readValues(Field field, std::uint64_t first, std::span<float> values,
                          std::span<std::uint8_t> kept) const {
    DROPSCOPE_ASSERT(first + std::max(values.size(), kept.size()) <= m_x.elementCount());
    const bool training = m_settings.mode == Mode::train;
    if (training && !kept.empty()) {
        const MaskRange range{m_settings.key(), DropThreshold::fromProbability(m_settings.layer.p), first};
        (void)hostBackend().drawMask(range, kept.data(), kept.size());
        m_byHand.apply(first, kept);
    } else {
        std::ranges::fill(kept, std::uint8_t{1});
    }
    if (values.empty()) {
        return;
    }
    const bool backward = field == Field::dy || field == Field::dx;
    const std::span<const float> source = (backward ? m_dy : m_x).values().subspan(first, values.size());
    if (training && (field == Field::y || field == Field::dx)) {
        DROPSCOPE_ASSERT(kept.size() == values.size());
        (void)hostBackend().applyMask(kept.data(), m_layer.scale(), m_settings.layer.zeroing, source.data(),
                                      values.data(), values.size());
    } else {
        std::ranges::copy(source, values.begin());
    }
}

void Document::read(Field field, std::uint64_t first, std::span<Cell> cells) const {
    std::vector<float> values(field == Field::mask ? 0 : cells.size());
    std::vector<std::uint8_t> kept(cells.size());
    readValues(field, first, values, kept);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        cells[i] = {field == Field::mask ? static_cast<float>(kept[i]) : values[i], kept[i] != 0, false};
    }
    if (m_settings.mode == Mode::train) {
        const auto end = m_byHand.units().lower_bound(first + cells.size());
        for (auto it = m_byHand.units().lower_bound(first); it != end; ++it) {
            cells[it->first - first].byHand = true;
        }
    }
}

Result<Tensor> Document::tensorOf(Field field) const {
    switch (field) {
        case Field::x:
            return m_x;
        case Field::dy:
            return m_dy;
        case Field::mask:
            return m_layer.maskTensor(m_x.shape(), m_settings.key(), m_settings.mode, m_byHand);
        case Field::y:
            return m_layer.forward(m_x, m_settings.key(), m_settings.mode, m_byHand);
        case Field::dx:
            return m_layer.backward(m_dy, m_settings.key(), m_settings.mode, m_byHand);
    }
    return m_x;
}

void Document::setTensor(const Tensor& tensor, const QString& name) {
    const int revision = newRevision();
    m_savedRevisions.insert(revision);
    m_undoStack.push(new TensorCommand(*this, {tensor, onesLike(tensor), {}, name, revision}, tr("new tensor")));
}

Status Document::editCells(Field field, const std::vector<CellEdit>& edits, const QString& text) {
    DROPSCOPE_ASSERT(field == Field::x || field == Field::dy);
    Tensor& tensor = field == Field::x ? m_x : m_dy;
    const std::span<const float> values = tensor.values();
    const bool same = std::ranges::all_of(edits, [&](const CellEdit& edit) {
        return std::bit_cast<std::uint32_t>(values[edit.index]) == std::bit_cast<std::uint32_t>(edit.value);
    });
    if (same) {
        return {};
    }
    if (const auto editable = tensor.edit(); !editable) {
        return std::unexpected(editable.error());
    }
    m_undoStack.push(new CellsCommand(*this, field, edits, text));
    return {};
}

void Document::setP(double p) {
    MaskSettings settings = m_settings;
    settings.layer.p = p;
    // Ids 1000 and up: one for each drag.
    pushSettings(settings, tr("change of p"), 1000 + m_drag);
}

void Document::setZeroing(Zeroing zeroing) {
    MaskSettings settings = m_settings;
    settings.layer.zeroing = zeroing;
    pushSettings(settings, tr("change of zeroing"), kNoMerge);
}

void Document::setSeed(std::uint64_t seed) {
    MaskSettings settings = m_settings;
    settings.seed = seed;
    pushSettings(settings, tr("change of seed"), kNoMerge);
}

void Document::setStep(std::uint32_t step) {
    MaskSettings settings = m_settings;
    settings.step = step;
    pushSettings(settings, tr("change of draw"), kNoMerge);
}

void Document::nextDraw() {
    if (m_settings.step < std::numeric_limits<std::uint32_t>::max()) {
        setStep(m_settings.step + 1);
    }
}

void Document::previousDraw() {
    if (m_settings.step > 0) {
        setStep(m_settings.step - 1);
    }
}

void Document::setBackend(const KernelBackend& backend) {
    m_backend = &backend;
    applySettings(m_settings);
}

void Document::setMode(Mode mode) {
    MaskSettings settings = m_settings;
    settings.mode = mode;
    pushSettings(settings, mode == Mode::train ? tr("switch to Train") : tr("switch to Eval"), kNoMerge);
}

void Document::setByHand(const HandSet& byHand, const QString& text) {
    if (byHand != m_byHand) {
        m_undoStack.push(new HandSetCommand(*this, byHand, text));
    }
}

void Document::markSaved(const QString& name, int revision) {
    m_name = name;
    m_savedRevisions.insert(revision);
    emit changed(kFile);
}

void Document::pushSettings(const MaskSettings& settings, const QString& text, int mergeId) {
    if (!(settings == m_settings)) {
        m_undoStack.push(new SettingsCommand(*this, settings, text, mergeId));
    }
}

void Document::restore(const Content& content) {
    m_x = content.x;
    m_dy = content.dy;
    m_byHand = content.byHand;
    m_name = content.name;
    m_valuesRevision = content.revision;
    emit changed(kTensor | kValues | kHandSet | kFile);
}

void Document::applySettings(const MaskSettings& settings) {
    m_settings = settings;
    m_layer = layerOf(settings.layer, *m_backend);
    emit changed(kSettings);
}

void Document::applyByHand(const HandSet& byHand) {
    m_byHand = byHand;
    emit changed(kHandSet);
}

Status Document::applyCells(Field field, const std::vector<CellEdit>& edits, int revision) {
    const auto values = (field == Field::x ? m_x : m_dy).edit();
    if (!values) {
        return std::unexpected(values.error());
    }
    for (const CellEdit& edit : edits) {
        (*values)[edit.index] = edit.value;
    }
    m_valuesRevision = revision;
    emit changed(kValues);
    return {};
}

}  // namespace dropscope
