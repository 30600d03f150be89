// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include "ui/document/document.h"
#include "ui/jobs/job_slot.h"

class QMenu;

namespace dropscope {

/// Files in and out of the document: New, Open, Open recent, Save. Loading and saving run in a job with progress; a failure
/// is a sentence and changes nothing.
class FileMenu : public QObject {
    Q_OBJECT

public:
    /// Fills `menu`; dialogs open over `window`.
    FileMenu(Document& document, QMenu& menu, QWidget& window);

    [[nodiscard]] JobSlot& loading() { return m_load; }
    [[nodiscard]] JobSlot& saving() { return m_save; }

    /// Loads a file into the document as an undo step.
    void open(const QString& path);
    /// Writes one grid to a file by its extension.
    void save(Field field, const QString& path);
    /// Writes text or a picture that is ready, whole or not at all.
    void saveBytes(const QString& path, const QByteArray& bytes);

    /// Dialogs that end in the functions above.
    void askNew();
    void askOpen();
    void askSave(Field field);
    void askSaveText(const QString& suggestedName, const QString& text);
    void askSavePicture(const QString& suggestedName, const QImage& picture);

signals:
    void said(const QString& action);
    void failed(const QString& sentence);

private:
    void fillRecent(QMenu& menu);
    void remember(const QString& path);
    [[nodiscard]] QString folder() const;

    Document& m_document;
    QWidget& m_window;
    JobSlot m_load;  // open and new: a later one replaces an earlier one
    JobSlot m_save;  // never replaced: a second save waits for the first to end
};

}  // namespace dropscope
