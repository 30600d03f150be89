// SPDX-License-Identifier: GPL-3.0-or-later
// A mapped file is looked at and edited where it lies: edits, undo, saving over it, the copy for a crash, and
// what others do to it meanwhile.
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include "engine/io/raw_values.h"
#include "engine/io/tensor_file.h"
#include "engine/tensor/fill.h"
#include "tests/ui/window_fixture.h"
#include "ui/session_files.h"

using namespace dropscope;

namespace {

const Shape kShape({2100, 2000});
constexpr std::uint64_t kCell = 3'000'000;

}  // namespace

class LargeTensorsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        useOwnSettings(m_folder);
        QVERIFY(kShape.elementCount() >= kLeastMappedValues);
    }

    void oneEditedCellCostsOneCell() {
        WindowFixture ui;
        open(ui, "edit.npy");
        Document& document = ui.window.document();
        QVERIFY(document.x().base() != nullptr && document.x().base()->isMapped());
        QCOMPARE(document.dy().constantValue(), std::optional(1.0F));
        document.editCells(Field::x, {{kCell, 0.5F}}, "edit");
        document.editCells(Field::dy, {{kCell, 0.25F}}, "edit");
        QCOMPARE(document.x().edits().size(), 1U);
        QVERIFY(document.x().base()->isMapped());
        QCOMPARE(document.x().at(kCell), 0.5F);
        QCOMPARE(document.dy().at(kCell), 0.25F);
        document.undoStack().undo();
        document.undoStack().undo();
        QVERIFY(document.x().edits().empty() && document.dy().edits().empty());
        QCOMPARE(document.x().at(kCell), 3e6F);
    }

    void savingOverTheMappedFileWritesANewOne() {
        WindowFixture ui;
        const QString path = open(ui, "over.npy");
        Document& document = ui.window.document();
        document.editCells(Field::x, {{kCell, 0.5F}}, "edit");
        ui.window.files().save(Field::x, path);
        ui.rest();
        QCOMPARE(document.x().at(kCell), 0.5F);
        QCOMPARE(document.x().base()->values()[kCell], 3e6F);  // what was mapped stays as it was
        QCOMPARE(loadTensor(path.toStdString())->tensor.values()[kCell], 0.5F);
        QTest::qWait(600);
        QVERIFY(!ui.find("fileNotice").isVisible());  // we wrote it ourselves
        document.undoStack().undo();
        QCOMPARE(document.x().at(kCell), 3e6F);
    }

    void theCopyForACrashNamesTheFile_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("npy") << "named.npy";
        QTest::newRow("safetensors") << "named.safetensors";
    }
    void theCopyForACrashNamesTheFile() {
        QFETCH(QString, name);
        const QString copy = m_folder.filePath("left.dropscope");
        QString path;
        {
            WindowFixture ui;
            path = open(ui, name);
            ui.window.document().editCells(Field::x, {{kCell, 0.5F}}, "edit");
            ui.window.document().editCells(Field::dy, {{7, -2.0F}}, "edit");
            copyTo(ui, copy);
        }
        QVERIFY(QFileInfo(copy).size() < 100'000);
        WindowFixture after;
        after.window.sessions().open(copy);
        after.rest();
        const Document& document = after.window.document();
        QVERIFY(document.x().base()->isMapped());
        QCOMPARE(document.x().at(kCell), 0.5F);
        QCOMPARE(document.x().at(kCell + 1), 3'000'001.0F);
        QCOMPARE(document.dy().at(7), -2.0F);
        QCOMPARE(document.dy().at(8), 1.0F);
        // A session that a person saves holds the values.
        after.window.sessions().save(m_folder.filePath("whole.dropscope"));
        after.rest();
        QVERIFY(QFileInfo(m_folder.filePath("whole.dropscope")).size() > 16'000'000);
        // Without the file, or with another in its place, the copy is refused, and says why.
        QSignalSpy failed(&after.window.sessions(), &SessionFiles::failed);
        QVERIFY(QFile::resize(path, 100));
        after.window.sessions().open(copy);
        after.rest();
        QVERIFY(failed.takeFirst().front().toString().contains("has changed since"));
        QVERIFY(QFile::remove(path));
        after.window.sessions().open(copy);
        after.rest();
        QVERIFY(failed.takeFirst().front().toString().contains("is gone"));
        QVERIFY(QFile::remove(copy));
    }

    /// A session's own arrays are read where they lie, and saving onto it keeps them.
    void aSessionIsReadWhereItLies() {
        const QString path = m_folder.filePath("lies.dropscope");
        WindowFixture ui;
        open(ui, "session.npy");
        Document& document = ui.window.document();
        document.editCells(Field::x, {{kCell, 0.5F}}, "edit");
        for (int time = 0; time < 2; ++time) {
            ui.window.sessions().save(path);
            ui.rest();
            ui.window.sessions().open(path);
            ui.rest();
            QVERIFY(document.x().base()->isMapped());
            QVERIFY(document.x().edits().empty());
            QCOMPARE(document.x().at(kCell), 0.5F);
            QCOMPARE(document.x().at(kCell + 1), 3'000'001.0F);
        }
        QVERIFY(QFile::remove(path));
        QCOMPARE(document.x().at(kCell), 0.5F);
    }

    void aVastConstantIsSavedByItsName() {
        const QString path = m_folder.filePath("vast.dropscope");
        WindowFixture ui;
        const Shape shape({300, 300});
        constexpr std::uint64_t kEdited = 77'777;
        QVERIFY(shape.elementCount() > EditedTensor::kSmall);
        ui.window.document().setTensor(EditedTensor::constant(shape, 0.5F), "half");
        ui.window.document().editCells(Field::x, {{kEdited, -0.0F}}, "edit");
        ui.window.sessions().save(path);
        ui.rest();
        QVERIFY(QFileInfo(path).size() < 20'000);
        ui.window.document().setTensor(EditedTensor::constant(Shape({3}), 1.0F), "other");
        ui.window.sessions().open(path);
        ui.rest();
        const EditedTensor& x = ui.window.document().x();
        QCOMPARE(x.shape(), shape);
        QCOMPARE(x.constantValue(), std::optional(0.5F));
        QVERIFY(x.at(kEdited) == 0.0F && std::signbit(x.at(kEdited)));
    }

    void whatOthersDoToTheFileIsSaid() {
        WindowFixture ui;
        const QString path = open(ui, "watched.npy");
        const QWidget& notice = ui.find("fileNotice");
        QVERIFY(!notice.isVisible());
        QVERIFY(saveTensor(path.toStdString(), *filled(kShape, {Fill::Kind::ones, 0.0F, 0})).has_value());
        QTRY_VERIFY(notice.isVisible());
        QVERIFY(ui.find<QLabel>("fileNoticeWords").text().contains("watched.npy has changed"));
        QCOMPARE(ui.window.document().x().at(kCell), 3e6F);  // another file took its name: this one is as it was
        ui.find<QPushButton>("fileReload").click();
        ui.rest();
        QCOMPARE(ui.window.document().x().at(kCell), 1.0F);
        QVERIFY(!notice.isVisible());
        QVERIFY(QFile::resize(path, 4096));
        QTRY_VERIFY(notice.isVisible());
        QVERIFY(ui.find<QLabel>("fileNoticeWords").text().contains("cut short"));
        (void)ui.grid("yGrid").grab();
        QCOMPARE(ui.window.document().x().at(kCell), 0.0F);
        ui.find<QPushButton>("fileNoticeClose").click();
        QVERIFY(!notice.isVisible());
    }

    /// Drop-block divides by the share of the whole mask that is kept: of a large one that is counted in a job.
    void dropBlockIsCountedBeside() {
        WindowFixture ui;
        Document& document = ui.window.document();
        document.setTensor(EditedTensor::constant(Shape({1, 1, 600, 500}), 1.0F), "maps");
        document.setKind(LayerKind::dropBlock);
        QVERIFY(document.fits().has_value());
        QVERIFY(!document.isCounted());
        ui.rest();
        QVERIFY(document.isCounted());
        std::vector<Cell> cells(500);
        document.read(Field::y, 0, cells);
        const auto kept = std::ranges::find_if(cells, &Cell::kept);
        QVERIFY(kept != cells.end());
        const auto y = document.tensorOf(Field::y);
        QCOMPARE(kept->value, y->values()[static_cast<std::size_t>(kept - cells.begin())]);
        QVERIFY(kept->value > 1.0F);
    }

private:
    /// A file of its own in the window: 0, 1, 2, ...
    QString open(WindowFixture& ui, const QString& name) {
        const QString path = m_folder.filePath(name);
        const bool saved = saveTensor(path.toStdString(), *filled(kShape, {Fill::Kind::arange, 0.0F, 0})).has_value();
        ui.window.files().open(path);
        ui.rest();
        return saved && ui.window.document().x().shape() == kShape ? path : QString();
    }

    void copyTo(WindowFixture& ui, const QString& copy) {
        const QTemporaryDir folder;
        ui.window.sessions().keepCopies(folder.path(), 50);
        const QString kept = folder.filePath(SessionFiles::copyName());
        QTRY_VERIFY(QFile::exists(kept));
        QVERIFY(QFile::copy(kept, copy));
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(LargeTensorsTest)
#include "test_large_tensors.moc"
