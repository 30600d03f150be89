// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include "ui/models/code_text.h"

class QAction;
class QKeySequence;
class QMenu;
class QWidget;

namespace dropscope {

class Document;
class FileMenu;
class MasksPage;
class TensorView;

/// The entries of the menus that act on the Masks page, and what they do. Their keys mean other things on other pages, so
/// all of them can be switched off at once.
class MasksMenus : public QObject {
    Q_OBJECT

public:
    /// Dialogs open over `window`. All but `parent` outlive it.
    MasksMenus(Document& document, MasksPage& page, FileMenu& files, QWidget& window, QObject* parent);

    void fillEdit(QMenu& menu);
    void fillView(QMenu& menu);
    void fillTensor(QMenu& menu);
    void fillLayer(QMenu& menu);

    void setEnabled(bool enabled);

signals:
    void said(const QString& action);
    void failed(const QString& sentence);

private:
    QAction* add(QMenu& menu, const QString& text, const QKeySequence& keys, const char* name,
                 const std::function<void()>& act);
    QAction* addMark(QMenu& menu, const QString& text, const QKeySequence& keys, const char* name);
    void copyCode(CodeFramework framework);
    void loadReferenceResult();
    void fillWithEdgeCases();
    void showEdgeCases();
    void showBackends();

    Document& m_document;
    MasksPage& m_page;
    FileMenu& m_files;
    QWidget& m_window;
    QList<QAction*> m_actions;
};

}  // namespace dropscope
