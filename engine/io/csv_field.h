// SPDX-License-Identifier: GPL-3.0-or-later
// One field of a CSV line: where it ends and what number it is. The grammar is in csv.h.
#pragma once

#include <string_view>

#include "engine/core/error.h"

namespace dropscope {

struct CsvField {
    std::string_view text;      ///< without the blanks and the quotes around it
    const char* end = nullptr;  ///< at the separator or the line feed after it, or at the end of the text
};

/// The field that begins at `first`; nothing at or after `last` is read. Takes time in proportion to the field.
[[nodiscard]] CsvField csvFieldAt(const char* first, const char* last, char separator);

/// The number in a field's text. With semicolons and tabs as separators a comma is taken as a decimal sign.
/// Fails, without a place, when it is no number, beyond float32, or no text at all (control characters).
[[nodiscard]] Result<float> csvNumber(std::string_view text, char separator);

/// A file has one decimal sign: "1.234" beside "2,5" may be a thousand, which nobody would see later.
class DecimalSign {
public:
    /// `known`: ',' or '.'; 0: the first number that has one says it.
    explicit DecimalSign(char known = 0) : m_sign(known) {}

    /// `number`: a text that csvNumber takes with `separator`. Fails, without a place, when its sign is another one.
    [[nodiscard]] Status see(std::string_view number, char separator);

    [[nodiscard]] bool isPoint() const { return m_sign == '.'; }

private:
    char m_sign;
};

/// True for what csvNumber takes, for numbers beyond float32, and for several numbers with blanks between them: what
/// makes a line data, right or wrong, and not a header.
[[nodiscard]] bool looksLikeNumber(std::string_view text, char separator);

/// True for what no text file holds inside a line: control characters other than the tab.
[[nodiscard]] bool isControlCharacter(char c);

/// The separator a line uses: a tab if there is one outside quotes, else a semicolon, else a comma.
[[nodiscard]] char csvSeparatorOf(std::string_view line);

/// The same, and a blank where the line is several numbers with nothing but blanks between them.
[[nodiscard]] char csvFileSeparatorOf(std::string_view line);

}  // namespace dropscope
