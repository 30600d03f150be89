// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/masks/replay/pasted_mask.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>

#include "engine/core/number_text.h"

namespace dropscope {

namespace {

constexpr std::size_t kMostElements = std::size_t{1} << 26;

class Reader {
public:
    /// What stands before the first bracket, "tensor(" or "<tf.Tensor: shape=(2, 3), numpy=array(", is passed over.
    explicit Reader(std::string_view text)
        : m_text(text), m_at(std::min(text.find('['), text.size())), m_hasBrackets(m_at < text.size()) {
        m_at = m_hasBrackets ? m_at : 0;
    }

    Result<PastedMask> read() {
        while (m_at < m_text.size()) {
            if (Status done = step(); !done) {
                return std::unexpected(done.error());
            }
        }
        if (m_values.empty()) {
            return fail(phrase("there is no number in it"), "",
                        phrase("paste a printed mask or tensor, such as [[1, 0], [0, 1]]"));
        }
        if (!m_open.empty()) {
            return fail(phrase("a bracket is not closed"), place(m_text.size()),
                        phrase("paste the whole tensor, to its last ]"));
        }
        const Result<Shape> shape = m_hasBrackets ? shapeOfBrackets() : shapeOfLines();
        if (!shape) {
            return std::unexpected(shape.error());
        }
        if (shape->elementCount() != m_values.size()) {
            return fail(phrase("the brackets do not fit together"), "", phrase("paste one whole tensor"));
        }
        return maskFromValues(*shape, m_values);
    }

private:
    Status step() {
        const char c = m_text[m_at];
        if (c == '[') {
            m_open.push_back(0);
            ++m_at;
            return {};
        }
        if (c == ']') {
            return closeBracket();
        }
        if (c == '\n') {
            endLine();
        }
        if (std::string_view(" \t\r\n,;()").find(c) != std::string_view::npos) {
            ++m_at;
            return {};
        }
        const std::size_t end = std::min(m_text.find_first_of(" \t\r\n,;()[]", m_at), m_text.size());
        const std::string_view word = m_text.substr(m_at, end - m_at);
        Status done = readWord(word);
        m_at = end;
        return done;
    }

    Status readWord(std::string_view word) {
        if (word.find("...") != std::string_view::npos || word == "\u2026") {
            return fail(phrase("the middle of the tensor is missing ('...')"), place(m_at),
                        phrase("print the whole of it first: torch.set_printoptions(threshold=10**9)"));
        }
        if (word == "True" || word == "False") {
            return add(word == "True" ? 1.0F : 0.0F);
        }
        if (m_hasBrackets && m_open.empty()) {
            return {};  // behind the last bracket: dtype=..., device=..., grad_fn=...
        }
        if (!m_hasBrackets && word.size() > 1 && word.find_first_not_of("01") == std::string_view::npos) {
            for (const char bit : word) {
                if (Status added = add(bit == '1' ? 1.0F : 0.0F); !added) {
                    return added;
                }
            }
            return {};
        }
        if (const Result<float> value = parseFloat(word); value) {
            return add(*value);
        }
        return fail(phrase("'{}' is not a number", word), place(m_at),
                    phrase("paste a printed mask or tensor, such as [[1, 0], [0, 1]]"));
    }

    Status add(float value) {
        if (m_values.size() == kMostElements) {
            return fail(phrase("this is too much for a paste"), place(m_at), phrase("open it as a file instead"));
        }
        m_values.push_back(value);
        if (m_open.empty()) {
            ++m_lineCount;
        } else {
            ++m_open.back();
        }
        return {};
    }

    /// Every list at one depth must be as long as the first one there.
    Status closeBracket() {
        if (m_open.empty()) {
            return fail(phrase("a ] has no ["), place(m_at), phrase("paste the whole tensor, from its first ["));
        }
        const std::size_t depth = m_open.size() - 1;
        const std::int64_t length = m_open.back();
        m_open.pop_back();
        ++(m_open.empty() ? m_listCount : m_open.back());
        if (m_lengths.empty() || m_lengths.size() <= depth) {
            m_lengths.resize(depth + 1, -1);
        }
        if (m_lengths[depth] >= 0 && m_lengths[depth] != length) {
            return fail(phrase("a row has {} entries, the one before it {}", length, m_lengths[depth]), place(m_at),
                        phrase("paste rows of equal length"));
        }
        m_lengths[depth] = length;
        ++m_at;
        return {};
    }

    void endLine() {
        if (m_lineCount > 0) {
            m_lines.push_back(m_lineCount);
        }
        m_lineCount = 0;
    }

    /// Several lists one after another are rows.
    [[nodiscard]] Result<Shape> shapeOfBrackets() const {
        std::vector<std::int64_t> lengths = m_lengths;
        if (m_listCount > 1) {
            lengths.insert(lengths.begin(), m_listCount);
        }
        return Shape::create(std::move(lengths));
    }

    Result<Shape> shapeOfLines() {
        endLine();
        for (std::size_t k = 1; k < m_lines.size(); ++k) {
            if (m_lines[k] != m_lines[0]) {
                return fail(phrase("row {} has {} entries, the first one {}", k + 1, m_lines[k], m_lines[0]), "",
                            phrase("paste rows of equal length"));
            }
        }
        const auto rows = static_cast<std::int64_t>(m_lines.size());
        return rows == 1 ? Shape::create({m_lines[0]}) : Shape::create({rows, m_lines[0]});
    }

    [[nodiscard]] Text place(std::size_t at) const {
        const std::string_view before = m_text.substr(0, at);
        const std::size_t lineStart = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
        return phrase("line {}, character {}", std::ranges::count(before, '\n') + 1, at - lineStart + 1);
    }

    std::string_view m_text;
    std::size_t m_at;
    std::vector<float> m_values;
    std::vector<std::int64_t> m_open;     ///< entries so far of each open bracket
    std::vector<std::int64_t> m_lengths;  ///< by depth, -1 until the first list there is closed
    std::vector<std::int64_t> m_lines;    ///< entries of each line, without brackets
    std::int64_t m_lineCount = 0;
    std::int64_t m_listCount = 0;  ///< outermost lists closed
    bool m_hasBrackets;
};

}  // namespace

PastedMask maskFromValues(const Shape& shape, std::span<const float> values) {
    PastedMask mask{.shape = shape, .kept = std::vector<std::uint8_t>(values.size())};
    std::optional<float> other;
    for (std::size_t k = 0; k < values.size(); ++k) {
        mask.kept[k] = values[k] == 0.0F ? 0 : 1;
        if (mask.kept[k] != 0) {
            mask.isOutput = mask.isOutput || (other && *other != values[k]);
            other = values[k];
        }
    }
    return mask;
}

Result<PastedMask> parsePastedMask(std::string_view text) { return Reader(text).read(); }

}  // namespace dropscope
