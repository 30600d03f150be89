// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file_menu.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QMenu>
#include <QRegularExpression>
#include <QSettings>

#include "engine/dropout/result_facts.h"
#include "engine/io/file.h"
#include "engine/io/tensor_file.h"
#include "ui/document/mask_source_settings.h"
#include "ui/models/cell_text.h"
#include "ui/panels/new_tensor_dialog.h"

namespace dropscope {

namespace {

constexpr int kMostRecent = 8;
constexpr const char* kRecentKey = "files/recent";

QString filters() {
    QStringList patterns;
    for (const std::string& extension : tensorFileExtensions()) {
        patterns << "*" + QString::fromStdString(extension);
    }
    return FileMenu::tr("Tensors (%1)").arg(patterns.join(' ')) + ";;" + FileMenu::tr("All files (*)");
}

QString sentenceOf(const Error& error) { return QString::fromStdString(error.sentence()); }

std::filesystem::path pathOf(const QString& path) { return std::filesystem::path(path.toStdU16String()); }

CsvFacts factsOf(const Document& document, Field field) {
    if (field == Field::x || field == Field::dy) {
        return {};
    }
    const MaskSettings& settings = document.settings();
    const std::string version = QCoreApplication::applicationVersion().toStdString();
    if (settings.source != ReplaySource::native) {
        if (const Result<ReplayConfig> replay = replayConfigOf(settings, document.x().shape()); replay) {
            return resultFacts(settings.layer, *replay, settings.mode, version, document.byHand());
        }
    }
    return resultFacts(settings.layer, settings.key(), settings.mode, version, document.byHand());
}

}  // namespace

FileMenu::FileMenu(Document& document, QMenu& menu, QWidget& window)
    : QObject(&window), m_document(document), m_window(window) {
    const auto add = [&](const QString& text, const QKeySequence& keys, const char* name, auto slot) {
        QAction* action = menu.addAction(text, this, slot);
        action->setShortcut(keys);
        action->setObjectName(name);
        return action;
    };
    add(tr("&New tensor…"), QKeySequence::New, "newAction", &FileMenu::askNew);
    add(tr("&Open…"), QKeySequence::Open, "openAction", &FileMenu::askOpen);
    QMenu* recent = menu.addMenu(tr("Open &recent"));
    recent->setObjectName("recentMenu");
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(*recent); });
    menu.addSeparator();
    add(tr("&Save x as…"), QKeySequence::Save, "saveXAction", [this] { askSave(Field::x); });
    add(tr("Save &mask as…"), QKeySequence("Ctrl+Shift+M"), "saveMaskAction", [this] { askSave(Field::mask); });
    add(tr("Save &y as…"), QKeySequence("Ctrl+Shift+Y"), "saveYAction", [this] { askSave(Field::y); });
    add(tr("Save &dL/dx as…"), {}, "saveDxAction", [this] { askSave(Field::dx); });
}

void FileMenu::open(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    m_load.start<Result<LoadedTensor>>([file = pathOf(path)](const Task& task) { return loadTensor(file, task); },
                                       [this, name, path](const Result<LoadedTensor>& loaded) {
                                           if (!loaded) {
                                               emit failed(sentenceOf(loaded.error()));
                                               return;
                                           }
                                           m_document.setTensor(loaded->tensor, name);
                                           remember(path);
                                           QString said = tr("opened %1").arg(name);
                                           for (const std::string& note : loaded->notes) {
                                               said += "; " + QString::fromStdString(note);
                                           }
                                           emit this->said(said);
                                       });
    emit said(tr("opening %1").arg(name));
}

void FileMenu::save(Field field, const QString& path) {
    const QString name = QFileInfo(path).fileName();
    if (m_save.isRunning()) {
        emit said(tr("another file is being saved: wait for it, or cancel it"));
        return;
    }
    const auto work = [file = pathOf(path), tensorWork = m_document.tensorWork(field),
                       facts = factsOf(m_document, field)](const Task& task) -> Status {
        const Result<Tensor> tensor = tensorWork({task.stop, {}});
        return tensor ? saveTensor(file, *tensor, facts, task) : std::unexpected(tensor.error());
    };
    m_save.start<Status>(work, [this, field, name, path, revision = m_document.valuesRevision()](const Status& saved) {
        if (!saved) {
            emit failed(sentenceOf(saved.error()));
            return;
        }
        if (field == Field::x) {
            m_document.markSaved(name, revision);
        }
        remember(path);
        emit said(tr("saved %1 as %2").arg(fieldName(field), name));
    });
}

void FileMenu::saveBytes(const QString& path, const QByteArray& bytes) {
    const Status saved = writeFile(pathOf(path), [&](ByteSink& sink) {
        return sink.write({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    });
    if (saved) {
        emit said(tr("saved %1").arg(QFileInfo(path).fileName()));
    } else {
        emit failed(sentenceOf(saved.error()));
    }
}

void FileMenu::askNew() {
    auto* dialog = new NewTensorDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const NewTensorDialog::Answer answer = dialog->answer();
        m_load.start<Result<Tensor>>([answer](const Task& task) { return filled(answer.shape, answer.fill, task); },
                                     [this, answer](const Result<Tensor>& tensor) {
                                         if (tensor) {
                                             m_document.setTensor(*tensor, answer.name);
                                         } else {
                                             emit failed(sentenceOf(tensor.error()));
                                         }
                                     });
    });
    dialog->open();
}

void FileMenu::askOpen() {
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Open a tensor"), folder(), filters());
    if (!path.isEmpty()) {
        open(path);
    }
}

void FileMenu::askSave(Field field) {
    const QString base = QFileInfo(m_document.name()).completeBaseName().replace(QRegularExpression("[^\\w.-]+"), "-");
    const QString plain = fieldName(field).remove('/');
    const QString path = QFileDialog::getSaveFileName(&m_window, tr("Save %1").arg(fieldName(field)),
                                                      QDir(folder()).filePath(base + "-" + plain + ".csv"), filters());
    if (!path.isEmpty()) {
        save(field, path);
    }
}

void FileMenu::askSaveText(const QString& suggestedName, const QString& text) {
    const QString path = QFileDialog::getSaveFileName(&m_window, tr("Save the numbers"),
                                                      QDir(folder()).filePath(suggestedName), "CSV (*.csv)");
    if (!path.isEmpty()) {
        saveBytes(path, text.toUtf8());
    }
}

void FileMenu::askSavePicture(const QString& suggestedName, const QImage& picture) {
    const QString path = QFileDialog::getSaveFileName(&m_window, tr("Save the chart as a picture"),
                                                      QDir(folder()).filePath(suggestedName), "PNG (*.png)");
    if (!path.isEmpty()) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        picture.save(&buffer, "PNG");
        saveBytes(path, bytes);
    }
}

void FileMenu::fillRecent(QMenu& menu) {
    menu.clear();
    const QStringList recent = QSettings().value(kRecentKey).toStringList();
    for (const QString& path : recent) {
        menu.addAction(QDir::toNativeSeparators(path), this, [this, path] { open(path); });
    }
    if (recent.isEmpty()) {
        menu.addAction(tr("no files yet"))->setEnabled(false);
    }
}

void FileMenu::remember(const QString& path) {
    QSettings settings;
    QStringList recent = settings.value(kRecentKey).toStringList();
    const QString full = QFileInfo(path).absoluteFilePath();
    recent.removeAll(full);
    recent.prepend(full);
    settings.setValue(kRecentKey, recent.mid(0, kMostRecent));
}

QString FileMenu::folder() const {
    const QStringList recent = QSettings().value(kRecentKey).toStringList();
    return recent.isEmpty() ? QDir::homePath() : QFileInfo(recent.front()).absolutePath();
}

}  // namespace dropscope
