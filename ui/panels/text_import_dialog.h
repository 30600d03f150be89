// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <memory>
#include <optional>

#include "engine/io/csv.h"
#include "engine/io/file.h"
#include "ui/jobs/job_slot.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace dropscope {

/// How a text file is to be read, as far as that is not left to be found out: what is remembered for its next opening.
struct TextImport {
    std::optional<CsvForm> form;
    std::optional<Shape> shape;  ///< another shape for the same values
};

/// Shows how a CSV or TSV file is going to be read, before it is: separator, decimal sign and header as they were found
/// out, the first rows, and the shape that comes out; all of it can be changed. The file is read in a job each time, so
/// that a mistake in its last line is seen here. OK is there once it was read.
class TextImportDialog : public QDialog {
    Q_OBJECT

public:
    /// `name` is what the file is called.
    TextImportDialog(std::shared_ptr<const MappedFile> file, const QString& name, QWidget* parent = nullptr);

    /// What was read, in the shape that was asked for, once the dialog was accepted.
    [[nodiscard]] const LoadedTensor& loaded() const { return *m_loaded; }
    /// What was changed.
    [[nodiscard]] const TextImport& import() const { return m_import; }

    /// True while the file is being read.
    [[nodiscard]] bool isBusy() const { return m_job.isRunning(); }

private:
    [[nodiscard]] CsvForm form() const;
    void onFormChanged();
    void showSample();
    void read();
    void showRead(const Result<LoadedTensor>& loaded);
    void tryAccept();

    std::shared_ptr<const MappedFile> m_file;
    QString m_name;
    CsvForm m_detected;
    QComboBox* m_separator;
    QComboBox* m_decimal;
    QCheckBox* m_header;
    QTableWidget* m_table;
    QLineEdit* m_shape;
    QLabel* m_found;
    QLabel* m_refusal;
    QPushButton* m_open;
    JobSlot m_job;
    std::optional<LoadedTensor> m_loaded;
    TextImport m_import;
};

}  // namespace dropscope
