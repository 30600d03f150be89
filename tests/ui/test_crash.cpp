// SPDX-License-Identifier: GPL-3.0-or-later
// A program that a signal ends keeps what was done until then. The program is this one, started again as `--die`.
#include <sys/resource.h>

#include <QProcess>
#include <atomic>
#include <csignal>
#include <cstring>
#include <thread>

#include "engine/session/session_file.h"
#include "tests/ui/window_fixture.h"
#include "ui/session_files.h"

using namespace dropscope;

namespace {

constexpr const char* kDie = "--die";
constexpr int kCopyTooEarly = 3;
constexpr int kLived = 4;

// The address sanitizer reports a crash that reaches it, and ends the program itself.
#ifdef __SANITIZE_ADDRESS__
constexpr bool kReports = true;
#else
constexpr bool kReports = false;
#endif
constexpr int kReported = 1;

/// Not to be seen by the sanitizer that would end the program before the signal comes.
[[gnu::no_sanitize("undefined")]] void writeNowhere() {
    static int* volatile nowhere = nullptr;
    *nowhere = 1;
}

int endless(int depth);
int (*volatile deeper)(int) = endless;  // not to be seen through

/// Deeper and deeper until there is no stack left.
int endless(int depth) {
    volatile char room[4096] = {};
    room[0] = static_cast<char>(depth);
    return deeper(depth + 1) + room[0];
}

/// Edits two cells and sets p, then dies before a copy of that was made.
int die(const QString& folder, const QByteArray& how) {
    const rlimit none{};
    (void)setrlimit(RLIMIT_CORE, &none);
    MainWindow window(**defaultBackend());
    window.show();
    while (window.isBusy()) {
        QApplication::processEvents();
    }
    window.guardAgainstCrashes(folder);
    window.document().editCells(Field::x, {{0, 7.5F}, {4, -2.25F}}, "edit");
    (void)window.document().setP(0.75);
    QApplication::processEvents();
    if (!QDir(folder).isEmpty()) {
        return kCopyTooEarly;
    }
    if (how == "null") {
        writeNowhere();
    } else if (how == "no stack left") {
        return endless(0);
    } else if (how == "another thread") {
        std::thread([] { std::abort(); }).detach();
    } else if (how == "exception") {
        QTimer::singleShot(0, &window, [] { throw 1; });
    } else {
        ::kill(::getpid(), how.toInt());
    }
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < 60'000) {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return kLived;
}

}  // namespace

class TestCrash : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { useOwnSettings(m_folder); }

    void whatWasDoneIsKept_data() {
        QTest::addColumn<QByteArray>("how");
        for (const int signal : {SIGSEGV, SIGFPE, SIGILL, SIGABRT, SIGTERM, SIGHUP, SIGINT}) {
            QTest::addRow("%s", sigabbrev_np(signal)) << QByteArray::number(signal);
        }
        for (const char* how : {"null", "no stack left", "another thread", "exception"}) {
            QTest::newRow(how) << QByteArray(how);
        }
    }
    void whatWasDoneIsKept() {
        QFETCH(QByteArray, how);
        const QString folder = m_folder.filePath(QTest::currentDataTag());
        QProcess program;
        program.start(QApplication::applicationFilePath(), {kDie, folder, how});
        QVERIFY(program.waitForFinished(120'000));
        const bool reported = kReports && program.exitStatus() == QProcess::NormalExit;
        if (reported) {
            QCOMPARE(program.exitCode(), kReported);
        } else {
            QVERIFY2(program.exitStatus() == QProcess::CrashExit, qPrintable(QString::number(program.exitCode())));
        }
        if (const int signal = how.toInt(); signal != 0 && !reported) {  // as without a guard
            QCOMPARE(program.exitCode(), signal);
        }
        const QString copy = SessionFiles::leftCopy(folder);
        QVERIFY2(!copy.isEmpty(), program.readAllStandardError().constData());
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);

        WindowFixture after;
        after.window.sessions().keepCopies(folder, 3'600'000);
        after.window.sessions().recover(copy);
        after.rest();
        // Nothing else has it yet: it stays, as the copy of the window that has it now.
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList(SessionFiles::copyName()));
        QVERIFY(!after.window.sessions().unsaved().isEmpty());
        const std::vector<float> x = valuesOf(after.window.document().x());
        QCOMPARE(x[0], 7.5F);
        QCOMPARE(x[4], -2.25F);
        QCOMPARE(after.window.document().settings().layer.p, 0.75);
    }

    /// Nothing was done: there is nothing to offer.
    void anUntouchedWindowLeavesNothing() {
        const QString folder = m_folder.filePath("untouched");
        WindowFixture window;
        window.window.guardAgainstCrashes(folder);
        window.window.sessions().rescue();
        QVERIFY(QDir(folder).isEmpty());
    }

    void aFolderThatCannotBeWrittenIsNoHarm() {
        const QString folder = m_folder.filePath("gone");
        WindowFixture window;
        window.window.sessions().keepCopies(folder, 3'600'000);
        window.window.document().nextDraw();
        QVERIFY(QDir(folder).removeRecursively());
        window.window.sessions().rescue();
        QVERIFY(!QDir(folder).exists());
    }

private:
    QTemporaryDir m_folder;
};

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    if (argc == 4 && std::strcmp(argv[1], kDie) == 0) {
        const QTemporaryDir settings;
        useOwnSettings(settings);
        return die(QString::fromLocal8Bit(argv[2]), argv[3]);
    }
    TestCrash test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "test_crash.moc"
