// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <vector>

class QCheckBox;
class QLabel;
class QTableWidget;
class QToolButton;

namespace dropscope {

/// The edge-case microscope: what each framework makes of NaN, infinities, zeros, denormals and the largest number, for p
/// at and near its ends, kept and dropped. Answers that differ from most are marked with a sign, not by colour alone.
class EdgeCaseDialog : public QDialog {
    Q_OBJECT

public:
    explicit EdgeCaseDialog(QWidget* parent = nullptr);

signals:
    /// The person wants these numbers as x.
    void fillAsked();

private:
    void showTable();
    void place();
    void widen();  // to the table, where the screen has room
    [[nodiscard]] bool kept() const;

    std::vector<QToolButton*> m_probabilities;
    QToolButton* m_dropped;
    QToolButton* m_kept;
    QCheckBox* m_bits;
    QLabel* m_finding;
    QTableWidget* m_table;
    std::size_t m_probability = 2;
};

}  // namespace dropscope
