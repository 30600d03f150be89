// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/document/document.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace dropscope {

/// Which kind of layer: the menu of the whole family, the fields that only some kinds have, and in words what is dropped
/// as one. Wrong text is refused in place and the old value stays.
class LayerPanel : public QWidget {
    Q_OBJECT

public:
    explicit LayerPanel(Document& document, QWidget* parent = nullptr);

private:
    QLineEdit* addField(const QString& caption, const char* name, const QString& accessibleName,
                        void (LayerPanel::*enter)());
    void show();
    void enterAxes();
    void enterSigma();
    void enterBlockSize();
    void ask(const LayerConfig& config, const QString& text, QLineEdit* field);
    void refuse(QLineEdit* field, const Error& error);
    void acceptAll();

    Document& m_document;
    LayerConfig m_shown;
    bool m_ownArithmetic = true;
    QComboBox* m_kind;
    QComboBox* m_zeroing;
    QComboBox* m_scaling;
    QLineEdit* m_axes;
    QLineEdit* m_sigma;
    QLineEdit* m_blockSize;
    QLabel* m_refusal;
    QLabel* m_unit;
};

}  // namespace dropscope
