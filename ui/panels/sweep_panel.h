// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/sweep_job.h"
#include "ui/models/sweep_table.h"
#include "ui/panels/card.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace dropscope {

class HeatMap;
class LineChart;
struct SweepResults;

/// A sweep over one variable (a curve with intervals) or two (a heat map): the grid, Start and Stop, what came of it and every
/// run. The base of the grid is what the page shows.
class SweepPanel : public Card {
    Q_OBJECT

public:
    explicit SweepPanel(QWidget* parent = nullptr);

    /// What all runs have in common, and how many seeds each point has.
    void setBase(const Experiment& base, std::uint32_t seeds);

    [[nodiscard]] QString grid() const;
    /// As in `dropscope-cli sweep`: "p=0,0.1..0.8;hidden=32,128".
    void setGrid(const QString& grid);

    /// What is drawn.
    [[nodiscard]] SweepValue value() const;
    void setValue(SweepValue value);
    [[nodiscard]] LineChart& curve() const { return *m_curve; }

    /// Shows the runs of an earlier time again; they can be gone on with.
    void restore(const SweepResults& results);

    [[nodiscard]] const SweepTable& table() const { return *m_model; }
    [[nodiscard]] bool isBusy() const { return m_job.isRunning() || m_estimate.isRunning(); }

signals:
    void started();
    /// To be opened on the page: this experiment (its seed is the first) with so many seeds.
    void openAsked(const dropscope::Experiment& experiment, quint32 seeds);
    void saveTextAsked(const QString& suggestedName, const QString& text);
    void savePictureAsked(const QString& suggestedName, const QImage& picture);
    void refused(const QString& sentence);

private:
    void place();
    void makeFields(QLayout* row);
    void composeGrid();
    [[nodiscard]] Result<SweepPlan> plan() const;
    void check();
    void say(const Error& error);
    void showEstimate(double seconds);
    void startOrStop();
    void draw();
    void drawCurve(SweepValue value, bool shares);
    void drawMap(SweepValue value, bool shares);
    void open(std::uint64_t point, std::optional<std::uint64_t> seed);
    void savePicture(bool drawing);
    [[nodiscard]] QString finding(SweepValue value) const;

    Experiment m_base;
    std::uint32_t m_seeds = 10;
    SweepTable* m_model;
    QLineEdit* m_grid;
    QComboBox* m_fields[2] = {};
    QLineEdit* m_values[2] = {};
    QComboBox* m_value;
    QPushButton* m_start;
    QLabel* m_words;
    QLabel* m_refusal;
    QLabel* m_finding;
    LineChart* m_curve;
    HeatMap* m_map;
    QStackedWidget* m_charts;
    QTableView* m_rows;
    SweepJob m_job;
    JobSlot m_estimate;
};

}  // namespace dropscope
