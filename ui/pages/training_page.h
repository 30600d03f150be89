// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "ui/models/training_session.h"
#include "ui/models/training_view.h"
#include "ui/pages/page.h"

class QGridLayout;
class QHBoxLayout;
class QStackedWidget;

namespace dropscope {

class FindingPanel;
class MapCard;
class NetworkPanel;
class SweepPanel;
class TrainingChartPanel;
class TrainingControls;

/// The Training page: what dropout does to learning. The same network learns twice, without and with dropout, from the same
/// start with the same batches; maps, network, curves and one sentence show what comes of it.
class TrainingPage : public Page {
    Q_OBJECT

public:
    /// `session` outlives the page; a fresh one begins with the first preset.
    explicit TrainingPage(TrainingSession& session, QWidget* parent = nullptr);

    [[nodiscard]] TrainingSession& session() const { return m_session; }
    [[nodiscard]] TrainingView view() const;
    void setView(const TrainingView& view);
    [[nodiscard]] SweepPanel& sweep() const { return *m_sweep; }
    [[nodiscard]] bool isSweeping() const;
    /// The sweep, or the runs.
    void showSweep(bool sweep);
    [[nodiscard]] bool isBusy() const override {
        return m_session.isBusy() || m_session.spreadProgress() < 1.0 || m_repaint.isActive() || isSweeping();
    }
    [[nodiscard]] PageSubject subject() const override;
    [[nodiscard]] QWidget* firstFocus() const override;  ///< Play: Space plays

signals:
    void saveTextAsked(const QString& suggestedName, const QString& text);
    void savePictureAsked(const QString& suggestedName, const QImage& picture);
    /// For the status line.
    void refused(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fitWidth();
    void arrange();
    void ask(const QString& field, const QString& text, int drag);
    void open(const Experiment& experiment, std::uint32_t seeds);
    void showSetup();
    void begin();
    void showNotes();
    [[nodiscard]] QStringList notesOnRestored() const;
    void showState();
    void showProgress();
    void showMask();
    void showPictures();
    void wantPictures();

    TrainingSession& m_session;
    QTimer m_repaint;  // charts and maps are drawn at most so often
    QString m_lastField;
    std::optional<std::uint64_t> m_nextStep;  // of a session, for the runs that are being made
    TrainingControls* m_controls;
    MapCard* m_without;
    MapCard* m_with;
    NetworkPanel* m_network;
    TrainingChartPanel* m_chart;
    FindingPanel* m_finding;
    SweepPanel* m_sweep;
    QStackedWidget* m_views = nullptr;
    QGridLayout* m_top = nullptr;
    QHBoxLayout* m_bottom = nullptr;
    QHBoxLayout* m_below = nullptr;
    bool m_narrow = false;
};

}  // namespace dropscope
