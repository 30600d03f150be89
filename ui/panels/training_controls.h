// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <map>
#include <string>

#include "ui/models/training_setup.h"

class QBoxLayout;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSlider;
class QToolButton;
class QVBoxLayout;

namespace dropscope {

/// The column of controls of the Training page: presets, Play and its company, data, network, dropout, optimiser, seeds.
/// Shows a setup and asks for others; a refused text stays with the reason below it.
class TrainingControls : public QWidget {
    Q_OBJECT

public:
    explicit TrainingControls(QWidget* parent = nullptr);

    void show(const TrainingSetup& setup);
    /// Says below the field why its text was refused.
    void refuse(const QString& field, const Error& error);

    struct Preset {
        QString name;
        QString watch;  ///< what to watch for, a sentence
    };
    void setPresets(const std::vector<Preset>& presets);
    /// -1: none of them.
    void setPreset(int number);

    /// Which of the two views is chosen.
    void setView(bool sweep);
    void setPlaying(bool playing, bool finished);
    /// One of the menu's speeds, else the usual one; asks for it as the menu does.
    void setSpeed(double epochsPerSecond);
    void setProgress(std::size_t epoch, std::uint32_t epochs, double microsecondsAStep);
    void setNote(const QString& note);

    [[nodiscard]] QWidget& play() const;

signals:
    /// `drag`: 0, or the number of the drag of a slider that it is part of.
    void asked(const QString& field, const QString& text, int drag = 0);
    void presetAsked(int number);
    void viewAsked(bool sweep);
    void playAsked();
    void stepAsked();
    void epochAsked();
    void resetAsked();
    void speedAsked(double epochsPerSecond);

private:
    struct Field {
        QLineEdit* edit;
        QLabel* refusal;
    };

    void addViews(QVBoxLayout* column);
    void addPreset(QVBoxLayout* column);
    void addTransport(QVBoxLayout* column);
    void placeButtons();
    void addData(QVBoxLayout* column);
    void addNetwork(QVBoxLayout* column);
    void addDropout(QVBoxLayout* column);
    void addOptimizer(QVBoxLayout* column);
    void addSeeds(QVBoxLayout* column);

    QLineEdit* addEdit(QBoxLayout* row, QLabel* refusal, const char* field, const QString& caption,
                       const QString& help);
    void showEdit(const char* field, bool visible);
    QComboBox* addChoice(QBoxLayout* layout, const char* field, const QString& help, const QStringList& values);
    struct Scale {
        int steps;
        double (*valueAt)(int step);
        int (*stepOf)(double value);
    };
    void addSlider(QVBoxLayout* section, const char* field, const QString& help, const Scale& scale);
    void askForSlider();
    void askForFile();

    std::map<std::string, Field> m_edits;
    std::map<std::string, QComboBox*> m_choices;
    struct Handle {
        QSlider* slider;
        Scale scale;
    };
    std::map<std::string, Handle> m_sliders;
    QTimer m_sliderRest;  // between two asks of one drag
    QString m_moved;      // the field whose slider has moved since; none: empty
    int m_drag = 0;       // number of the drag under way, or of the last
    QToolButton* m_runsView = nullptr;
    QToolButton* m_sweepView = nullptr;
    QComboBox* m_preset = nullptr;
    QComboBox* m_speed = nullptr;
    QLabel* m_watch = nullptr;
    QGridLayout* m_transport = nullptr;
    std::vector<QPushButton*> m_buttons;
    QPushButton* m_play = nullptr;
    QPushButton* m_step = nullptr;
    QPushButton* m_epoch = nullptr;
    QLabel* m_progress = nullptr;
    QLabel* m_pace = nullptr;
    QLabel* m_note = nullptr;
    QLabel* m_dataRefusal = nullptr;
};

}  // namespace dropscope
