// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include "ui/document/document.h"
#include "ui/jobs/job_slot.h"
#include "ui/tensor_opener.h"

class QMenu;

namespace dropscope {

class TensorView;

/// Files in and out of the document: New, Open, Open recent, Save. Loading and saving run in a job with progress; a failure
/// is a sentence and changes nothing.
class FileMenu : public QObject {
    Q_OBJECT

public:
    /// Dialogs open over `window`.
    FileMenu(Document& document, QWidget& window);

    /// Adds its entries.
    void fill(QMenu& menu);

    [[nodiscard]] JobSlot& loading() { return m_load; }
    [[nodiscard]] JobSlot& saving() { return m_save; }

    /// Loads a file, or "x.npz:weights", into the document as an undo step. Asks nothing. A session is asked for by
    /// `sessionChosen`, here and in what follows.
    void open(const QString& place);
    /// The same for a file that a user chose: asks which of several arrays it shall be, and how a text file is to be read.
    void openAsking(const QString& path);
    /// Writes one grid to a file by its extension.
    void save(Field field, const QString& path);
    /// Writes x, mask, y, dL/dy and dL/dx into one file, with the settings as its facts.
    void saveAll(const QString& path);
    /// Writes what a grid shows, as PNG or, where numbers and lines stay what they are, as SVG.
    void saveView(TensorView& view, const QString& path);
    /// Writes text or a picture that is ready, whole or not at all.
    void saveBytes(const QString& path, const QByteArray& bytes);

    /// Dialogs that end in the functions above.
    void askNew();
    void askOpen();
    void askSave(Field field);
    void askSaveAll();
    void askSaveView(TensorView& view);
    void askSaveText(const QString& suggestedName, const QString& text);
    void askSavePicture(const QString& suggestedName, const QImage& picture);
    /// Nothing when the user thinks better of it.
    [[nodiscard]] QString askSessionToOpen();
    [[nodiscard]] QString askSessionToSave();

signals:
    void sessionChosen(const QString& path);
    /// A file has a grid's values now.
    void saved(const QString& path);
    void said(const QString& action);
    void failed(const QString& sentence);

private:
    void fillRecent(QMenu& menu);
    void remember(const QString& path);
    [[nodiscard]] bool takeSession(const QString& path);
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString baseName() const;
    [[nodiscard]] QString askPath(const QString& title, const QString& suggestion, const QStringList& extensions);
    void saveFields(const QList<Field>& fields, const QString& path, const QString& what);

    Document& m_document;
    QWidget& m_window;
    JobSlot m_load;  // open and new: a later one replaces an earlier one
    TensorOpener m_opener;
    JobSlot m_save;  // never replaced: a second save waits for the first to end
};

}  // namespace dropscope
