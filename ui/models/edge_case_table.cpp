// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/edge_case_table.h"

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

#include "engine/core/number_text.h"
#include "engine/dropout/framework_rules.h"
#include "ui/models/words.h"

namespace dropscope {

namespace {

/// Shortest digits that read back the same, a zero with its sign.
QString valueText(float value) {
    if (value == 0.0F) {
        return std::signbit(value) ? QStringLiteral("-0.0") : QStringLiteral("0.0");
    }
    return QString::fromStdString(shortestText(value));
}

EdgeCell cellOf(float value, bool differs = false) {
    return {valueText(value), QString("0x%1").arg(std::bit_cast<std::uint32_t>(value), 8, 16, QChar('0')), differs};
}

QString nameOf(float x) {
    using Limits = std::numeric_limits<float>;
    const float size = std::abs(x);
    const bool negative = std::signbit(x);
    if (std::isnan(x)) {
        return tr("NaN");
    }
    if (std::isinf(x)) {
        return negative ? tr("−infinity") : tr("+infinity");
    }
    if (x == 0.0F) {
        return negative ? tr("−0") : tr("+0");
    }
    if (size == Limits::max()) {
        return negative ? tr("−largest") : tr("largest float32");
    }
    if (size == Limits::min()) {
        return negative ? tr("−smallest normal") : tr("smallest normal");
    }
    if (size < Limits::min()) {
        return size != Limits::denorm_min() ? tr("largest denormal")
               : negative                   ? tr("−smallest denormal")
                                            : tr("smallest denormal");
    }
    return tr("ordinary");
}

}  // namespace

EdgeTable edgeTable(double p, bool kept) {
    EdgeTable table;
    for (const RuleAnswers& answers : compareRules(p, kept)) {
        EdgeRow row{nameOf(answers.x), cellOf(answers.x), {}};
        for (std::size_t i = 0; i < answers.y.size(); ++i) {
            row.answers.push_back(answers.y[i] ? cellOf(*answers.y[i], answers.differs[i])
                                               : EdgeCell{tr("not allowed"), {}, false});
        }
        table.rows.push_back(std::move(row));
        table.disagreements += answers.agreed ? 0 : 1;
    }
    return table;
}

QString edgeProbabilityName(std::size_t number) {
    const QString names[] = {tr("p = 0"), tr("p → 0"), tr("p = 0.5"), tr("p → 1"), tr("p = 1")};
    return names[number];
}

QString edgeProbabilityHelp(std::size_t number) {
    const QString help[] = {
        tr("nothing is dropped"), tr("the smallest float32 above 0, 1.4e-45"), tr("the usual p: the scale is 2"),
        tr("the largest float32 below 1, 1 − 2^-24: the scale is 16777216"), tr("everything is dropped")};
    return help[number];
}

QString findingOf(const EdgeTable& table, std::size_t probability, bool kept) {
    const QString p = edgeProbabilityName(probability);
    const auto rows = static_cast<int>(table.rows.size());
    if (table.disagreements == 0) {
        return (kept ? tr("%1, kept: all rules agree on all %2 numbers.")
                     : tr("%1, dropped: all rules agree on all %2 numbers."))
            .arg(p)
            .arg(rows);
    }
    return (kept ? tr("%1, kept: the rules disagree on %2 of %3 numbers.")
                 : tr("%1, dropped: the rules disagree on %2 of %3 numbers."))
        .arg(p)
        .arg(table.disagreements)
        .arg(rows);
}

}  // namespace dropscope
