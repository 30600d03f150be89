// SPDX-License-Identifier: GPL-3.0-or-later
// The window's program as a terminal sees it: pictures of what it opens, and one line for what it does not.
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include "tests/ui/window_fixture.h"
#include "ui/session_files.h"

using namespace dropscope;

class TestProgram : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        WindowFixture window;
        QVERIFY(window.window.document().setP(0.75).has_value());
        window.window.sessions().save(path("work.dropscope"));
        window.rest();
        window.window.files().save(Field::x, path("x.npy"));
        window.rest();
        QFile broken(path("broken.dropscope"));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no session") > 0);
    }

    void whatOpensIsDrawn_data() {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("a tensor") << QStringList(path("x.npy"));
        QTest::newRow("a session") << QStringList{"--session", path("work.dropscope")};
        QTest::newRow("a session as a file") << QStringList(path("work.dropscope"));
    }
    void whatOpensIsDrawn() {
        QFETCH(QStringList, words);
        const QString picture = path("picture.png");
        QFile::remove(picture);
        const Ended ended = run(words + QStringList{"--screenshot", picture, "--size", "1000x700"});
        QVERIFY2(ended.status == 0 && ended.said.isEmpty(), qPrintable(ended.said));
        QCOMPARE(QImage(picture).size(), QSize(1000, 700));
    }

    void whatDoesNotOpenIsSaidOnce_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("status");
        QTest::newRow("no such tensor") << QStringList(path("none.npy")) << 1;
        QTest::newRow("no such session") << QStringList{"--session", path("none.dropscope")} << 1;
        QTest::newRow("a broken session") << QStringList(path("broken.dropscope")) << 1;
        QTest::newRow("no such page") << QStringList{"--page", "nowhere"} << 2;
    }
    void whatDoesNotOpenIsSaidOnce() {
        QFETCH(QStringList, words);
        QFETCH(int, status);
        const QString picture = path("picture.png");
        QFile::remove(picture);
        const Ended ended = run(words + QStringList{"--screenshot", picture});
        QCOMPARE(ended.status, status);
        QVERIFY2(ended.said.startsWith("dropscope: ") && ended.said.count('\n') == 1, qPrintable(ended.said));
        QVERIFY(!QFile::exists(picture));
    }

private:
    struct Ended {
        int status;
        QString said;
    };
    static Ended run(const QStringList& words) {
        QProcess program;
        program.start(DROPSCOPE_PROGRAM, words);
        const bool ended = program.waitForFinished(120'000) && program.exitStatus() == QProcess::NormalExit;
        QStringList said;  // less what Qt tells about the machine
        for (const QString& line : QString::fromUtf8(program.readAllStandardError()).split('\n', Qt::SkipEmptyParts)) {
            if (!line.startsWith("QStandardPaths:")) {
                said << line + '\n';
            }
        }
        return {ended ? program.exitCode() : -1, said.join(QString())};
    }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestProgram)
#include "test_program.moc"
