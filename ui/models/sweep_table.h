// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <set>
#include <vector>

#include "engine/learn/sweep.h"

namespace dropscope {

/// What is drawn of a sweep.
enum class SweepValue { validationLoss, lowestValidationLoss, validationAccuracy, gap, trainLoss };

/// The runs of a sweep as they come, in the order of their numbers, and their means at each point of the grid.
/// Thread rule: GUI thread only.
class SweepTable : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit SweepTable(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// Forgets all rows: a new sweep. `grid` as it was written.
    void begin(const SweepPlan& plan, const QString& grid);
    void add(const std::vector<SweepRow>& rows);

    [[nodiscard]] const SweepPlan& plan() const { return m_plan; }
    [[nodiscard]] const std::vector<SweepRow>& rows() const { return m_rows; }
    [[nodiscard]] std::set<std::uint64_t> done() const;
    [[nodiscard]] bool isWhole() const { return m_rows.size() == m_plan.runCount(); }
    /// True when a sweep of this plan would go on with these rows.
    [[nodiscard]] bool isOf(const SweepPlan& plan, const QString& grid) const;

    /// Over the point's seeds that are done; diverged runs have no final loss, so their point has no mean of it.
    [[nodiscard]] MeanInterval at(std::uint64_t point, SweepValue value) const;
    [[nodiscard]] int divergedAt(std::uint64_t point) const;

    /// The file that `dropscope-cli sweep` would write of these runs.
    [[nodiscard]] QString csv() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] std::string head(const SweepPlan& plan, const QString& grid) const;

    SweepPlan m_plan;
    QString m_grid;
    std::vector<SweepRow> m_rows;  // by run
};

}  // namespace dropscope
