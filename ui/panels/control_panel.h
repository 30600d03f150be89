// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/document/document.h"

class QAbstractButton;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace dropscope {

class ProbabilityField;

/// The column of controls: layer, p, seed, draw, mode, source, back end. Shows the document's settings and asks it for
/// others; wrong text is refused in place and the old value stays.
class ControlPanel : public QWidget {
    Q_OBJECT

public:
    explicit ControlPanel(Document& document, QWidget* parent = nullptr);

    /// Another seed by chance, unless the seed is locked.
    void rollSeed();
    [[nodiscard]] bool isSeedLocked() const;
    void lockSeed(bool locked);

    /// The parity lamp: whether all back ends gave the same bits on the tensor in view.
    enum class Lamp { unknown, same, differs };
    void setLamp(Lamp lamp, const QString& text);

signals:
    /// The lamp was pressed: the person wants to see the back ends.
    void backendsAsked();

private:
    void addProbability(QVBoxLayout* column);
    void addSeed(QVBoxLayout* column);
    void addDraw(QVBoxLayout* column);
    void addMode(QVBoxLayout* column);
    void addSource(QVBoxLayout* column);
    void addBackend(QVBoxLayout* column);

    void lightLamp();
    void show(const MaskSettings& settings);
    void enterP(double p);
    void enterSeed();
    void enterStep();

    Document& m_document;
    ProbabilityField* m_p = nullptr;
    QLineEdit* m_seed = nullptr;
    QAbstractButton* m_dice = nullptr;
    QAbstractButton* m_lock = nullptr;
    QLabel* m_seedRefusal = nullptr;
    QLineEdit* m_step = nullptr;
    QLabel* m_stepRefusal = nullptr;
    QComboBox* m_backend = nullptr;
    QPushButton* m_train = nullptr;
    QPushButton* m_eval = nullptr;
    QComboBox* m_source = nullptr;
    QLabel* m_sourceNote = nullptr;
    QToolButton* m_sourceDetails = nullptr;
    QToolButton* m_lamp = nullptr;
    Lamp m_lampState = Lamp::unknown;
};

}  // namespace dropscope
