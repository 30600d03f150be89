// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernels/backend.h"

namespace dropscope {

/// A back end that people know by name and that this build does not have: listed, never available, and an Error when
/// it is called all the same.
class UnavailableBackend final : public KernelBackend {
public:
    /// `reason`: what `available()` fails with.
    UnavailableBackend(std::string_view name, std::string_view description, Error reason)
        : m_name(name), m_description(description), m_reason(std::move(reason)) {}

    [[nodiscard]] std::string_view name() const override { return m_name; }
    [[nodiscard]] std::string description() const override { return m_description; }
    [[nodiscard]] Status available() const override { return refuse(); }

    [[nodiscard]] Status drawMask(const MaskRange&, std::uint8_t*, std::size_t) const override { return refuse(); }
    [[nodiscard]] Status dropout(const MaskRange&, float, Zeroing, const float*, float*, std::size_t,
                                 Stores) const override {
        return refuse();
    }
    [[nodiscard]] Status applyMask(const std::uint8_t*, float, Zeroing, const float*, float*, std::size_t,
                                   Stores) const override {
        return refuse();
    }
    [[nodiscard]] Status scale(float, const float*, float*, std::size_t, Stores) const override { return refuse(); }

private:
    [[nodiscard]] Status refuse() const { return std::unexpected(m_reason); }

    std::string m_name;
    std::string m_description;
    Error m_reason;
};

}  // namespace dropscope
