// SPDX-License-Identifier: GPL-3.0-or-later
// The frameworks' answers at the edges of float32 and of p, as a table shows them.
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace dropscope {

struct EdgeCell {
    QString text;  ///< "nan", "-0.0", "3.4028235e+38"; "not allowed" where a rule refuses this p
    QString bits;  ///< "0x7fc00000"; empty where it refuses
    bool differs = false;
};

struct EdgeRow {
    QString name;  ///< "largest float32"
    EdgeCell x;
    std::vector<EdgeCell> answers;  ///< a rule each
};

struct EdgeTable {
    std::vector<EdgeRow> rows;
    int disagreements = 0;  ///< rows in which not all rules give the same
};

/// As compareRules: what every rule makes of every edge value.
[[nodiscard]] EdgeTable edgeTable(double p, bool kept);

/// "p → 1" and what it stands for: which of edgeProbabilities.
[[nodiscard]] QString edgeProbabilityName(std::size_t number);
[[nodiscard]] QString edgeProbabilityHelp(std::size_t number);

/// What the table shows, in a sentence.
[[nodiscard]] QString findingOf(const EdgeTable& table, std::size_t probability, bool kept);

}  // namespace dropscope
