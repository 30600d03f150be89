// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sweep_table.h"

#include <algorithm>
#include <cmath>

#include "engine/learn/sweep_csv.h"

namespace dropscope {

namespace {

double valueOf(const SweepRow& row, SweepValue value) {
    switch (value) {
        case SweepValue::validationLoss:
            return row.validationLoss;
        case SweepValue::lowestValidationLoss:
            return row.lowestValidationLoss;
        case SweepValue::validationAccuracy:
            return row.validationAccuracy;
        case SweepValue::gap:
            return row.gap;
        case SweepValue::trainLoss:
            return row.trainLoss;
    }
    return std::nan("");
}

QString number(double value) { return std::isnan(value) ? QStringLiteral("–") : QString::number(value, 'f', 4); }

}  // namespace

void SweepTable::begin(const SweepPlan& plan, const QString& grid) {
    beginResetModel();
    m_plan = plan;
    m_grid = grid;
    m_rows.clear();
    endResetModel();
}

void SweepTable::add(const std::vector<SweepRow>& rows) {
    for (const SweepRow& row : rows) {
        const auto place = std::ranges::lower_bound(m_rows, row.run, {}, &SweepRow::run);
        const auto at = static_cast<int>(place - m_rows.begin());
        beginInsertRows({}, at, at);
        m_rows.insert(place, row);
        endInsertRows();
    }
}

std::set<std::uint64_t> SweepTable::done() const {
    std::set<std::uint64_t> runs;
    for (const SweepRow& row : m_rows) {
        runs.insert(row.run);
    }
    return runs;
}

std::string SweepTable::head(const SweepPlan& plan, const QString& grid) const {
    return sweepHead(plan, sweepFacts(plan, DROPSCOPE_VERSION, grid.toStdString()));
}

bool SweepTable::isOf(const SweepPlan& plan, const QString& grid) const {
    return !m_grid.isEmpty() && head(plan, grid) == head(m_plan, m_grid);
}

MeanInterval SweepTable::at(std::uint64_t point, SweepValue value) const {
    std::vector<double> values;
    auto row = std::ranges::lower_bound(m_rows, point * m_plan.seeds, {}, &SweepRow::run);
    for (; row != m_rows.end() && row->run < (point + 1) * m_plan.seeds; ++row) {
        values.push_back(valueOf(*row, value));
    }
    return meanInterval95(values);
}

int SweepTable::divergedAt(std::uint64_t point) const {
    return static_cast<int>(std::ranges::count_if(
        m_rows, [&](const SweepRow& row) { return row.run / m_plan.seeds == point && row.divergedAt.has_value(); }));
}

QString SweepTable::csv() const {
    std::string text = head(m_plan, m_grid);
    for (const SweepRow& row : m_rows) {
        text += sweepLine(row);
    }
    return QString::fromStdString(text);
}

int SweepTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SweepTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_plan.variables.size()) + 4;
}

QVariant SweepTable::data(const QModelIndex& index, int role) const {
    const SweepRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto variables = static_cast<int>(m_plan.variables.size());
    if (role == Qt::ToolTipRole) {
        return row.divergedAt ? tr("run %1 diverged at step %2").arg(row.run).arg(*row.divergedAt)
                              : tr("run %1; a double click or Enter opens it").arg(row.run);
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (index.column() < variables) {
        return QString::fromStdString(row.values[static_cast<std::size_t>(index.column())]);
    }
    switch (index.column() - variables) {
        case 0:
            return QString::number(row.seed);
        case 1:
            return row.divergedAt ? tr("diverged") : number(row.validationLoss);
        case 2:
            return std::isnan(row.validationAccuracy) ? QStringLiteral("–")
                                                      : QString::number(100.0 * row.validationAccuracy, 'f', 1) + " %";
        default:
            return number(row.gap);
    }
}

QVariant SweepTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const auto variables = static_cast<int>(m_plan.variables.size());
    if (section < variables) {
        return QString::fromStdString(m_plan.variables[static_cast<std::size_t>(section)].name);
    }
    const QStringList names = {tr("seed"), tr("loss"), tr("accuracy"), tr("gap")};
    return names.value(section - variables);
}

}  // namespace dropscope
