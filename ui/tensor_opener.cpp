// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tensor_opener.h"

#include <QFileInfo>
#include <QSettings>
#include <QWidget>

#include "ui/models/words.h"
#include "ui/panels/array_dialog.h"

namespace dropscope {

namespace {

constexpr const char* kImportsKey = "files/textImports";
constexpr int kMostImports = 50;

std::filesystem::path pathOf(const QString& path) { return std::filesystem::path(path.toStdU16String()); }

/// "; 1 0 2,3": separator, decimal comma, header and shape, each a blank apart.
QString importText(const TextImport& import) {
    const QString form = import.form ? QString("%1 %2 %3")
                                           .arg(static_cast<int>(import.form->separator))
                                           .arg(import.form->decimalComma ? 1 : 0)
                                           .arg(import.form->header ? 1 : 0)
                                     : QString("- - -");
    return form + ' ' + (import.shape ? QString::fromStdString(import.shape->text()) : QString("-"));
}

TextImport importOf(const QString& text) {
    const QStringList words = text.split(' ');
    TextImport import;
    if (words.size() != 4) {
        return import;
    }
    const int separator = words[0].toInt();
    if (separator == ',' || separator == ';' || separator == '\t' || separator == ' ') {
        import.form = CsvForm{static_cast<char>(separator), separator != ',' && words[1] == "1", words[2] == "1"};
    }
    if (const Result<Shape> shape = Shape::parse(words[3].toStdString()); shape && words[3] != "-") {
        import.shape = *shape;
    }
    return import;
}

QString keyOf(const std::filesystem::path& path) {
    return QFileInfo(QString::fromStdString(path.string())).absoluteFilePath();
}

void remember(const std::filesystem::path& path, const TextImport& import) {
    QSettings settings;
    QVariantMap all = settings.value(kImportsKey).toMap();
    if (all.size() >= kMostImports) {
        all.clear();  // a list that nobody sees must not grow for ever
    }
    all.remove(keyOf(path));
    if (import.form || import.shape) {
        all.insert(keyOf(path), importText(import));
    }
    settings.setValue(kImportsKey, all);
}

}  // namespace

TensorOpener::TensorOpener(JobSlot& load, QWidget& window) : QObject(&window), m_load(load), m_window(window) {}

void TensorOpener::openAsking(const QString& path) {
    if (holdsArrays(pathOf(path))) {
        askForArray(path);
    } else if (isTextFile(pathOf(path))) {
        askForText(path);
    } else {
        open(path);
    }
}

void TensorOpener::open(const QString& placeText) {
    const TensorPlace place = tensorPlace(placeText.toStdString());
    load(place, importOf(QSettings().value(kImportsKey).toMap().value(keyOf(place.file)).toString()));
}

void TensorOpener::askForArray(const QString& path) {
    const auto work = [file = pathOf(path)](const Task& task) { return listArrays(file, task); };
    m_load.start<Result<std::vector<ArrayInfo>>>(work, [this, path](const Result<std::vector<ArrayInfo>>& arrays) {
        if (!arrays) {
            emit failed(sentenceOf(arrays.error()));
            return;
        }
        if (arrays->size() <= 1) {
            open(path);
            return;
        }
        auto* dialog = new ArrayDialog(QFileInfo(path).fileName(), *arrays, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog, path] { load({pathOf(path), dialog->array()}, {}); });
        dialog->open();
    });
}

void TensorOpener::askForText(const QString& path) {
    Result<MappedFile> file = MappedFile::open(pathOf(path));
    if (!file) {
        emit failed(sentenceOf(file.error()));
        return;
    }
    // What Dropscope wrote says its shape, and how it is read was never in doubt.
    constexpr std::size_t kBeginning = 4096;
    if (sampleCsv(file->bytes().substr(0, kBeginning), {}, 1, 1).saysShape) {
        remember(pathOf(path), {});
        open(path);
        return;
    }
    auto* dialog = new TextImportDialog(std::make_shared<const MappedFile>(*std::move(file)),
                                        QFileInfo(path).fileName(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, path] {
        remember(pathOf(path), dialog->import());
        announce({pathOf(path), {}}, dialog->loaded());
    });
    dialog->open();
}

void TensorOpener::load(const TensorPlace& place, const TextImport& import) {
    const auto work = [place, import](const Task& task) -> Result<LoadedTensor> {
        Result<LoadedTensor> loaded = loadTensor(place, import.form, task);
        if (loaded && import.shape) {
            // The file may have changed since it was given that shape.
            if (Result<Tensor> reshaped = loaded->tensor.reshaped(*import.shape)) {
                loaded->tensor = *std::move(reshaped);
            }
        }
        return loaded;
    };
    m_load.start<Result<LoadedTensor>>(work, [this, place](const Result<LoadedTensor>& loaded) {
        if (loaded) {
            announce(place, *loaded);
        } else {
            emit failed(sentenceOf(loaded.error()));
        }
    });
    emit said(tr("opening %1").arg(QString::fromStdString(place.file.filename().string())));
}

void TensorOpener::announce(const TensorPlace& place, const LoadedTensor& loaded) {
    const QString file = QString::fromStdString(place.file.filename().string());
    QStringList notes;
    for (const Text& note : loaded.notes) {
        notes << inWords(note);
    }
    emit opened(loaded.tensor, QString::fromStdString(placeText(place)),
                place.array.empty() ? file : tr("%1 of %2").arg(QString::fromStdString(place.array), file), notes);
}

}  // namespace dropscope
