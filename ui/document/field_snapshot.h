// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "engine/dropout/prepared_pass.h"
#include "engine/tensor/edited_tensor.h"

namespace dropscope {

/// The grids of the Masks page. x and dy hold what a person entered; the others follow from them.
enum class Field { x, mask, y, dy, dx };

/// The cells first, first + 1, ... of one grid as plain arrays (Document::readValues): `input` is x, or dL/dy for dy and dx,
/// `pass` what computes the grid. Thread rule: reads alone.
void readField(Field field, const EditedTensor& input, const Result<PreparedPass>& pass, std::uint64_t first,
               std::span<float> values, std::span<std::uint8_t> kept);

/// One grid as it was when this was taken, for work on other threads. A value; thread rule: may be read from several
/// threads at once.
class FieldSnapshot {
public:
    /// `outputs`: of dL/dx under a fresh mask the pass that computed y; else nothing.
    FieldSnapshot(Field field, EditedTensor input, Result<PreparedPass> pass, std::optional<PreparedPass> outputs)
        : m_field(field), m_input(std::move(input)), m_pass(std::move(pass)), m_outputs(std::move(outputs)) {}

    [[nodiscard]] Field field() const { return m_field; }

    /// As Document::readValues.
    void readValues(std::uint64_t first, std::span<float> values, std::span<std::uint8_t> kept) const {
        readField(m_field, m_input, m_pass, first, values, kept);
    }

    /// As PreparedPass's, of the cells that are read: x and dy are always near.
    [[nodiscard]] bool isSequential() const { return isDrawn() && m_pass->isSequential(); }
    [[nodiscard]] bool isReplayed() const { return isDrawn() && m_pass->isReplayed(); }
    [[nodiscard]] bool isNear(std::uint64_t element) const { return !isDrawn() || m_pass->isNear(element); }

    /// Whether a gradient may pass where the output was dropped.
    [[nodiscard]] bool hasStrays() const { return m_outputs.has_value(); }
    /// Which outputs were kept (1) or dropped (0); only where there may be strays.
    void readOutputsKept(std::uint64_t first, std::span<std::uint8_t> kept) const { m_outputs->kept(first, kept); }

private:
    [[nodiscard]] bool isDrawn() const { return m_field != Field::x && m_field != Field::dy && m_pass.has_value(); }

    Field m_field;
    EditedTensor m_input;
    Result<PreparedPass> m_pass;
    std::optional<PreparedPass> m_outputs;
};

}  // namespace dropscope
