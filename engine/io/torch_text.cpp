// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/torch_text.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace dropscope {

namespace {

constexpr std::int64_t kEdge = 3;
constexpr std::uint64_t kThreshold = 1000;
constexpr std::size_t kLineWidth = 80;
constexpr std::string_view kPrefix = "tensor(";

/// The places of an axis that are shown; -1 stands for the cut.
std::vector<std::int64_t> shownPlaces(std::int64_t length, bool cut) {
    std::vector<std::int64_t> places;
    for (std::int64_t k = 0; k < length; ++k) {
        if (cut && length > 2 * kEdge && k == kEdge) {
            places.push_back(-1);
            k = length - kEdge;
        }
        places.push_back(k);
    }
    return places;
}

/// How all shown numbers are written: chosen by those that are finite and not 0.
class NumberForm {
public:
    void look(float value) {
        if (!std::isfinite(value) || value == 0.0F) {
            return;
        }
        const auto x = static_cast<double>(value);
        m_whole = m_whole && x == std::ceil(x);
        m_least = std::min(m_least, std::abs(x));
        m_most = std::max(m_most, std::abs(x));
        m_widths[0] = std::max(m_widths[0], fmt::formatted_size("{:.4e}", x));
        m_widths[1] = std::max(m_widths[1], fmt::formatted_size("{:.0f}", x) + 1);
        m_widths[2] = std::max(m_widths[2], fmt::formatted_size("{:.4f}", x));
    }

    /// After all shown numbers were looked at.
    void decide() {
        if (m_most > 0.0) {
            m_scientific = m_most / m_least > 1000.0 || m_most > 1e8 || (!m_whole && m_least < 1e-4);
            m_width = m_widths[m_scientific ? 0 : m_whole ? 1 : 2];
        }
    }

    [[nodiscard]] std::size_t width() const { return m_width; }

    [[nodiscard]] std::string text(float value) const {
        const auto x = static_cast<double>(value);
        std::string number = std::isnan(value)   ? "nan"
                             : std::isinf(value) ? (value > 0 ? "inf" : "-inf")
                             : m_scientific      ? fmt::format("{:.4e}", x)
                             : m_whole           ? fmt::format("{:.0f}.", x)
                                                 : fmt::format("{:.4f}", x);
        return fmt::format("{:>{}}", number, m_width);
    }

private:
    bool m_whole = true;
    bool m_scientific = false;
    double m_least = std::numeric_limits<double>::infinity();
    double m_most = 0.0;
    std::size_t m_widths[3] = {1, 1, 1};  ///< scientific, whole, with decimals
    std::size_t m_width = 1;
};

class Printer {
public:
    explicit Printer(const Tensor& x)
        : m_lengths(x.shape().lengths()), m_values(x.values()), m_cut(x.elementCount() > kThreshold) {
        forShown(0, 0);
        m_form.decide();
    }

    [[nodiscard]] std::string text() const {
        return m_lengths.empty() ? m_form.text(m_values[0]) : list(0, 0, kPrefix.size());
    }

private:
    void forShown(std::size_t axis, std::size_t element) {
        if (axis == m_lengths.size()) {
            m_form.look(m_values[element]);
            return;
        }
        for (const std::int64_t place : shownPlaces(m_lengths[axis], m_cut)) {
            if (place >= 0) {
                forShown(axis + 1,
                         element * static_cast<std::size_t>(m_lengths[axis]) + static_cast<std::size_t>(place));
            }
        }
    }

    /// One axis in brackets; `element` is its number among the axes outside, `indent` where its bracket stands.
    [[nodiscard]] std::string list(std::size_t axis, std::size_t element, std::size_t indent) const {
        const bool innermost = axis + 1 == m_lengths.size();
        std::vector<std::string> parts;
        for (const std::int64_t place : shownPlaces(m_lengths[axis], m_cut)) {
            const std::size_t inner = element * static_cast<std::size_t>(m_lengths[axis]) +
                                      static_cast<std::size_t>(std::max<std::int64_t>(place, 0));
            parts.push_back(place < 0   ? (innermost ? " ..." : "...")
                            : innermost ? m_form.text(m_values[inner])
                                        : list(axis + 1, inner, indent + 1));
        }
        const std::string margin(indent + 1, ' ');
        if (!innermost) {
            const std::string lines(m_lengths.size() - axis - 1, '\n');
            return fmt::format("[{}]", fmt::join(parts, fmt::format(",{}{}", lines, margin)));
        }
        const std::size_t room = kLineWidth > indent ? kLineWidth - indent : 0;
        const std::size_t perLine = std::max<std::size_t>(1, room / (m_form.width() + 2));
        std::string text = "[";
        for (std::size_t k = 0; k < parts.size(); ++k) {
            text += k == 0 ? "" : k % perLine == 0 ? fmt::format(",\n{}", margin) : ", ";
            text += parts[k];
        }
        return text + "]";
    }

    const std::vector<std::int64_t>& m_lengths;
    std::span<const float> m_values;
    bool m_cut;
    NumberForm m_form;
};

}  // namespace

std::string torchText(const Tensor& x, std::span<const std::string> suffixes) {
    std::string text(kPrefix);
    std::vector<std::string> behind;
    if (x.elementCount() == 0) {
        text += "[]";
        if (x.shape().rank() != 1) {
            behind.push_back(fmt::format("size=({})", fmt::join(x.shape().lengths(), ", ")));
        }
    } else {
        text += Printer(x).text();
    }
    behind.insert(behind.end(), suffixes.begin(), suffixes.end());
    // PyTorch counts a line two longer than it is, and a text of one line one longer still.
    const std::size_t lineStart = text.rfind('\n');
    std::size_t lineLength = lineStart == std::string::npos ? text.size() + 2 : text.size() - lineStart + 1;
    for (const std::string& suffix : behind) {
        if (lineLength + suffix.size() + 2 > kLineWidth) {
            text += fmt::format(",\n{}{}", std::string(kPrefix.size(), ' '), suffix);
            lineLength = kPrefix.size() + suffix.size();
        } else {
            text += fmt::format(", {}", suffix);
            lineLength += suffix.size() + 2;
        }
    }
    return text + ")";
}

}  // namespace dropscope
