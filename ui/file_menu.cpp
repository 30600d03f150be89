// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file_menu.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QRegularExpression>
#include <QSettings>
#include <QSvgGenerator>
#include <algorithm>
#include <functional>

#include "engine/dropout/result_facts.h"
#include "engine/io/file.h"
#include "engine/io/tensor_file.h"
#include "ui/document/mask_source_settings.h"
#include "ui/models/cell_text.h"
#include "ui/models/words.h"
#include "ui/panels/new_tensor_dialog.h"
#include "ui/session_files.h"
#include "ui/style/appearance.h"
#include "ui/views/tensor_view.h"

namespace dropscope {

namespace {

constexpr int kMostRecent = 8;
constexpr const char* kRecentKey = "files/recent";

QString openFilters() {
    QStringList patterns;
    for (const std::string& ending : tensorFileEndings()) {
        patterns << "*" + QString::fromStdString(ending);
    }
    return FileMenu::tr("Tensors (%1)").arg(patterns.join(' ')) + ";;" + FileMenu::tr("All files (*)");
}

/// One line of the file dialog's list of formats.
QString filterOf(const QString& extension) {
    const std::pair<const char*, QString> names[] = {{".csv", FileMenu::tr("CSV, text with commas")},
                                                     {".tsv", FileMenu::tr("TSV, text with tabs")},
                                                     {".npy", FileMenu::tr("NumPy array")},
                                                     {".npz", FileMenu::tr("NumPy archive")},
                                                     {".safetensors", "safetensors"},
                                                     {".dropscope", FileMenu::tr("Dropscope session")},
                                                     {".png", FileMenu::tr("PNG picture")},
                                                     {".svg", FileMenu::tr("SVG drawing")}};
    const auto* name = std::ranges::find(names, extension, [](const auto& pair) { return QString(pair.first); });
    return QString("%1 (*%2)").arg(name == std::end(names) ? extension : name->second, extension);
}

QStringList tensorExtensions() {
    QStringList extensions;
    for (const std::string& extension : tensorFileExtensions()) {
        extensions << QString::fromStdString(extension);
    }
    return extensions;
}

/// What a field is called in a file, where a slash would be taken for a folder.
std::string arrayName(Field field) { return fieldName(field).replace('/', '_').toStdString(); }

std::filesystem::path pathOf(const QString& path) { return std::filesystem::path(path.toStdU16String()); }

CsvFacts factsOf(const Document& document, Field field) {
    if (field == Field::x || field == Field::dy) {
        return {};
    }
    const MaskSettings& settings = document.settings();
    const std::string version = QCoreApplication::applicationVersion().toStdString();
    if (settings.source != ReplaySource::native) {
        if (const Result<ReplayConfig> replay = replayConfigOf(settings, document.x().shape()); replay) {
            return resultFacts(settings.formedLayer(), *replay, settings.mode, version, document.byHand());
        }
    }
    return resultFacts(settings.layer, settings.key(), settings.mode, version, document.byHand());
}

}  // namespace

FileMenu::FileMenu(Document& document, QWidget& window)
    : QObject(&window), m_document(document), m_window(window), m_opener(m_load, window) {
    connect(&m_opener, &TensorOpener::said, this, &FileMenu::said);
    connect(&m_opener, &TensorOpener::failed, this, &FileMenu::failed);
    connect(&m_opener, &TensorOpener::opened, this,
            [this](const Tensor& tensor, const QString& place, const QString& name, const QStringList& notes) {
                m_document.setTensor(tensor, name, stampOf(place));
                remember(place);
                emit said((QStringList(tr("opened %1").arg(name)) + notes).join("; "));
            });
}

void FileMenu::fill(QMenu& menu) {
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
    add(tr("Save dL/d&y as…"), {}, "saveDyAction", [this] { askSave(Field::dy); });
    add(tr("Save &dL/dx as…"), {}, "saveDxAction", [this] { askSave(Field::dx); });
    add(tr("Save a&ll in one file…"), {}, "saveAllAction", &FileMenu::askSaveAll);
}

bool FileMenu::takeSession(const QString& path) {
    if (!SessionFiles::isSession(path)) {
        return false;
    }
    remember(path);
    emit sessionChosen(path);
    return true;
}

void FileMenu::open(const QString& place) {
    if (!takeSession(place)) {
        m_opener.open(place);
    }
}

void FileMenu::openAsking(const QString& path) {
    if (!takeSession(path)) {
        m_opener.openAsking(path);
    }
}

void FileMenu::save(Field field, const QString& path) { saveFields({field}, path, fieldName(field)); }

void FileMenu::saveAll(const QString& path) {
    saveFields({Field::x, Field::mask, Field::y, Field::dy, Field::dx}, path, tr("x, mask, y, dL/dy and dL/dx"));
}

void FileMenu::saveFields(const QList<Field>& fields, const QString& path, const QString& what) {
    const QString name = QFileInfo(path).fileName();
    if (m_save.isRunning()) {
        emit said(tr("another file is being saved: wait for it, or cancel it"));
        return;
    }
    std::vector<std::pair<std::string, std::function<Result<TensorSource>(const Task&)>>> parts;
    for (const Field field : fields) {
        parts.emplace_back(arrayName(field), m_document.sourceWork(field));
    }
    const auto work = [file = pathOf(path), parts,
                       facts = factsOf(m_document, fields.back())](const Task& task) -> Status {
        std::vector<NamedTensor> tensors;
        for (const auto& [tensorName, sourceOf] : parts) {
            Result<TensorSource> tensor = sourceOf({task.stop, {}});
            if (!tensor) {
                return std::unexpected(tensor.error());
            }
            tensors.push_back({tensorName, *std::move(tensor)});
        }
        return saveTensors(file, tensors, facts, task);
    };
    const bool savesX = fields.contains(Field::x);
    const bool savesDy = fields.contains(Field::dy);
    m_save.start<Status>(
        work, [this, savesX, savesDy, what, name, path, revisions = m_document.revisions()](const Status& saved) {
            if (!saved) {
                emit failed(sentenceOf(saved.error()));
                return;
            }
            m_document.markSaved(path, savesX ? std::optional(revisions.x) : std::nullopt,
                                 savesDy ? std::optional(revisions.dy) : std::nullopt);
            remember(path);
            emit this->saved(path);
            emit said(tr("saved %1 as %2").arg(what, name));
        });
}

void FileMenu::saveView(TensorView& view, const QString& path) {
    const bool svg = path.endsWith(".svg", Qt::CaseInsensitive);
    if (!svg && !path.endsWith(".png", Qt::CaseInsensitive)) {
        emit failed(tr("%1: a picture is a .png or .svg file; give it one of these endings.").arg(path));
        return;
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QSize size = view.viewport()->size();
    if (svg) {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        constexpr int kPixelsPerInch = 96;  // as a browser counts
        generator.setResolution(kPixelsPerInch);
        generator.setSize(size);
        generator.setViewBox(QRect(QPoint(), size));
        generator.setTitle(m_document.name());
        QPainter painter(&generator);
        painter.fillRect(QRect(QPoint(), size), Appearance::instance().theme().card);
        view.paintPicture(painter);
    } else {
        constexpr qreal kSharper = 2.0;
        QImage image(size * kSharper, QImage::Format_RGB32);
        image.setDevicePixelRatio(kSharper);
        image.fill(Appearance::instance().theme().card);
        QPainter painter(&image);
        view.paintPicture(painter);
        painter.end();
        image.save(&buffer, "PNG");
    }
    saveBytes(path, bytes);
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
        const std::uint64_t elements = answer.shape.elementCount();
        const std::optional<float> value = answer.replayed ? std::nullopt : constantOf(answer.fill);
        if (value && elements > EditedTensor::kSmall) {  // it need not be in memory
            m_document.setTensor(EditedTensor::constant(answer.shape, *value), answer.name);
            return;
        }
        m_load.start<Result<Tensor>>(
            [answer](const Task& task) {
                return answer.replayed ? replayFilled(answer.shape, *answer.replayed, task)
                                       : filled(answer.shape, answer.fill, task);
            },
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

QString FileMenu::askSessionToOpen() {
    return QFileDialog::getOpenFileName(&m_window, tr("Open a session"), folder(),
                                        tr("Sessions (%1)").arg("*.dropscope"));
}

QString FileMenu::askSessionToSave() {
    return askPath(tr("Save the session"), baseName() + ".dropscope", {".dropscope"});
}

void FileMenu::askOpen() {
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Open a tensor"), folder(), openFilters());
    if (!path.isEmpty()) {
        openAsking(path);
    }
}

QString FileMenu::baseName() const {
    return QFileInfo(m_document.name()).completeBaseName().replace(QRegularExpression("[^\\w.-]+"), "-");
}

/// Empty when the user thinks better of it. A name without one of the extensions gets the one of the chosen line.
QString FileMenu::askPath(const QString& title, const QString& suggestion, const QStringList& extensions) {
    QStringList filters;
    for (const QString& extension : extensions) {
        filters << filterOf(extension);
    }
    QString chosen;
    for (int i = 0; i < extensions.size(); ++i) {
        chosen = suggestion.endsWith(extensions[i]) ? filters[i] : chosen;
    }
    QString path = QFileDialog::getSaveFileName(&m_window, title, QDir(folder()).filePath(suggestion),
                                                filters.join(";;"), &chosen);
    const bool known = std::ranges::any_of(
        extensions, [&](const QString& extension) { return path.endsWith(extension, Qt::CaseInsensitive); });
    if (!path.isEmpty() && !known && QFileInfo(path).suffix().isEmpty() && filters.contains(chosen)) {
        path += extensions[filters.indexOf(chosen)];
    }
    return path;
}

void FileMenu::askSave(Field field) {
    constexpr std::uint64_t kMostAsText = 100'000;  // beyond that nobody reads it
    const QString extension = m_document.x().elementCount() > kMostAsText ? ".npy" : ".csv";
    const QString path = askPath(tr("Save %1").arg(fieldName(field)),
                                 baseName() + '-' + fieldName(field).remove('/') + extension, tensorExtensions());
    if (!path.isEmpty()) {
        save(field, path);
    }
}

void FileMenu::askSaveAll() {
    QStringList extensions = tensorExtensions();
    extensions.removeIf([](const QString& extension) { return !holdsArrays(pathOf("x" + extension)); });
    const QString path = askPath(tr("Save x, mask, y, dL/dy and dL/dx in one file"), baseName() + ".npz", extensions);
    if (!path.isEmpty()) {
        saveAll(path);
    }
}

void FileMenu::askSaveView(TensorView& view) {
    const QString path = askPath(tr("Save the view as a picture"), baseName() + ".png", {".png", ".svg"});
    if (!path.isEmpty()) {
        saveView(view, path);
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
        menu.addAction(QDir::toNativeSeparators(path), this, [this, path] {
            const TensorPlace place = tensorPlace(path.toStdString());
            place.array.empty() && holdsArrays(place.file) ? openAsking(path) : open(path);
        });
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
