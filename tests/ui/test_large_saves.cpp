// SPDX-License-Identifier: GPL-3.0-or-later
// What the window saves of a tensor that is larger than a block: the layer's own bits, and nothing when it is cancelled.
#include <QDir>
#include <QFile>
#include <QThreadPool>
#include <bit>

#include "engine/io/tensor_file.h"
#include "engine/tensor/fill.h"
#include "tests/ui/window_fixture.h"
#include "ui/session_files.h"

using namespace dropscope;

Q_DECLARE_METATYPE(dropscope::LayerKind)
Q_DECLARE_METATYPE(dropscope::Field)

class LargeSavesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        useOwnSettings(m_folder);
        m_ui = std::make_unique<WindowFixture>();
    }
    void cleanupTestCase() { m_ui.reset(); }

    /// What is saved block by block has the bits of the layer's pass over the whole tensor.
    void savedIsWhatTheLayerGives_data() {
        QTest::addColumn<LayerKind>("kind");
        QTest::addColumn<Field>("field");
        const std::pair<const char*, LayerKind> kinds[] = {
            {"dropout", LayerKind::dropout}, {"alpha", LayerKind::alpha}, {"noise", LayerKind::gaussianNoise}};
        const std::pair<const char*, Field> fields[] = {{"mask", Field::mask}, {"y", Field::y}, {"dx", Field::dx}};
        for (const auto& [kindName, kind] : kinds) {
            for (const auto& [fieldName, field] : fields) {
                QTest::addRow("%s %s", kindName, fieldName) << kind << field;
            }
        }
        QTest::newRow("drop-block y") << LayerKind::dropBlock << Field::y;
    }
    void savedIsWhatTheLayerGives() {
        QFETCH(LayerKind, kind);
        QFETCH(Field, field);
        const Shape shape({1, 1, 1025, 1024});  // more than a block
        WindowFixture& ui = *m_ui;
        Document& document = ui.window.document();
        document.setTensor(*filled(shape, {Fill::Kind::normal, 0.0F, 0}), "maps");
        document.setKind(kind);
        document.editCells(Field::dy, {{shape.elementCount() - 1, -3.0F}}, "edit");
        const QString path = m_folder.filePath("saved.npy");
        ui.window.files().save(field, path);  // drop-block's mask need not be counted yet
        ui.rest();
        const MaskSettings& settings = document.settings();
        const Tensor in = *(field == Field::dx ? document.dy() : document.x()).dense();
        const auto expected = field == Field::mask ? document.layer().maskTensor(shape, settings.key(), settings.mode)
                              : field == Field::dx ? document.layer().backward(in, settings.key(), settings.mode)
                                                   : document.layer().forward(in, settings.key(), settings.mode);
        const auto saved = loadTensor(path.toStdString());
        QVERIFY(saved.has_value() && expected.has_value());
        QVERIFY(saved->tensor.shape() == shape);
        QVERIFY(std::ranges::equal(saved->tensor.values(), expected->values(), {}, std::bit_cast<std::uint32_t, float>,
                                   std::bit_cast<std::uint32_t, float>));
    }

    void aCancelledSaveKeepsTheOldFile_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"y.npy", "y.npz", "y.csv", "y.safetensors", "y.dropscope"}) {
            QTest::newRow(name) << QString(name);
        }
    }
    void aCancelledSaveKeepsTheOldFile() {
        QFETCH(QString, name);
        const Shape shape({2100, 2000});
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        WindowFixture& ui = *m_ui;
        ui.window.document().setTensor(*filled(shape, {Fill::Kind::arange, 0.0F, 0}), "large");
        ui.rest();
        const bool session = name.endsWith("dropscope");
        JobSlot& slot = session ? ui.window.sessions().saving() : ui.window.files().saving();
        const auto listening = connect(&slot, &JobSlot::progressed, &slot, &JobSlot::cancel);
        session ? ui.window.sessions().save(path) : ui.window.files().save(Field::y, path);
        QVERIFY(QTest::qWaitFor([&] { return !slot.isRunning(); }, 30'000));
        disconnect(listening);
        QThreadPool::globalInstance()->waitForDone();
        // On a busy machine the word may come too late: then the new file is there, whole (in the engine's test it cannot).
        QVERIFY(old.open(QIODevice::ReadOnly));
        if (old.size() != 3) {
            QVERIFY(session ? loadSession(path.toStdString()).has_value() : loadTensor(path.toStdString()).has_value());
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{name});
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<WindowFixture> m_ui;
};

QTEST_MAIN(LargeSavesTest)
#include "test_large_saves.moc"
