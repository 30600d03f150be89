// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "engine/io/tensor_file.h"
#include "ui/jobs/job_slot.h"
#include "ui/panels/text_import_dialog.h"

class QWidget;

namespace dropscope {

/// Opens tensor files, and asks what the file leaves open: which of several arrays, and how a text file is to be read. The
/// answers are remembered, so that a file that is opened again asks nothing.
/// Thread rule: GUI thread only; the reading is done in `load`.
class TensorOpener : public QObject {
    Q_OBJECT

public:
    /// Dialogs open over `window`; the job is `load`, which others may use too: a later start replaces an earlier one.
    TensorOpener(JobSlot& load, QWidget& window);

    /// Opens a file, asking where there is something to ask.
    void openAsking(const QString& path);

    /// Opens a file, or "x.npz:weights", as it was opened before; asks nothing.
    void open(const QString& placeText);

signals:
    /// The tensor is there. `place` is what `open` takes, `name` is for the title, `notes` for the user.
    void opened(const dropscope::Tensor& tensor, const QString& place, const QString& name, const QStringList& notes);
    void said(const QString& action);
    void failed(const QString& sentence);

private:
    void askForArray(const QString& path);
    void askForText(const QString& path);
    void load(const TensorPlace& place, const TextImport& import);
    void announce(const TensorPlace& place, const LoadedTensor& loaded);

    JobSlot& m_load;
    QWidget& m_window;
};

}  // namespace dropscope
