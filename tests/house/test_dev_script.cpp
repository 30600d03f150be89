// SPDX-License-Identifier: GPL-3.0-or-later
// What ./dev does on machines that are not this one: each test builds a machine out of small scripts that stand in for
// apt-get, dpkg-query, id, sudo, cmake and ctest, and reads what ./dev said and which of them it called.
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "tests/house/source_tree.h"

using namespace dropscope;

namespace {

struct Outcome {
    int status;
    QString out;
    QString err;
};

/// A folder with a copy of ./dev and a PATH of its own. Every program has to be put there first.
class Machine {
public:
    Machine() {
        QDir(m_folder.path()).mkdir("bin");
        QFile::copy(sourceRoot() + "/dev", path("dev"));
        for (const char* tool :
             {"bash", "cat", "dirname", "env", "grep", "mkdir", "mktemp", "nproc", "rm", "sed", "sort", "tr"}) {
            QFile::link(QStandardPaths::findExecutable(tool), path(QString("bin/") + tool));
        }
        system("debian", "");
        user(0);
        program("dpkg-query", "exit 1");
        program("apt-get", "exit 0");
        program("apt-cache", "echo '  Candidate: 1.0'");
        program("cmake", "exit 1");
    }

    /// `body` may use $called, the file that lists the calls.
    void program(const QString& name, const QString& body) {
        write("bin/" + name, QString("#!%1\ncalled=%2\necho \"%3 $*\" >>\"$called\"\n%4\n")
                                 .arg(path("bin/bash"), path("called"), name, body));
        QFile::setPermissions(path("bin/" + name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void system(const QString& id, const QString& like) {
        write("os-release", QString("ID=%1\nID_LIKE=\"%2\"\n").arg(id, like));
    }

    void user(int id) { program("id", QString("echo %1").arg(id)); }

    /// dpkg-query says that whatever it is asked about is installed.
    void haveEverything() { program("dpkg-query", "shift 2; for p in \"$@\"; do echo \"$p installed\"; done"); }

    Outcome dev(const QStringList& arguments) {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setStandardInputFile(QProcess::nullDevice());
        process.setProcessEnvironment(environment());
        process.start(path("bin/bash"), QStringList{path("dev")} + arguments);
        if (!process.waitForFinished()) {
            qFatal("./dev did not end");
        }
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// The calls of `name` so far, in order, arguments only.
    QStringList callsOf(const QString& name) const {
        QFile file(path("called"));
        QStringList calls;
        if (file.open(QIODevice::ReadOnly)) {
            for (const QString& line : QString(file.readAll()).split('\n')) {
                if (line.startsWith(name + ' ')) {
                    calls.append(line.mid(name.size() + 1));
                }
            }
        }
        return calls;
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    void write(const QString& name, const QString& text) {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) {
            qFatal("cannot write into the temporary folder");
        }
    }

    QProcessEnvironment environment() const {
        QProcessEnvironment environment;
        environment.insert("PATH", path("bin"));
        environment.insert("HOME", m_folder.path());
        environment.insert("DROPSCOPE_OS_RELEASE", path("os-release"));
        return environment;
    }

    QTemporaryDir m_folder;
};

QString lastLine(const QString& text) { return text.trimmed().split('\n').last(); }

}  // namespace

class TestDevScript : public QObject {
    Q_OBJECT

private slots:
    void helpNamesEveryCommand();
    void refusesBadUse_data();
    void refusesBadUse();
    void rootInstallsWhatIsMissing();
    void installsNothingWhenNothingIsMissing();
    void renewsListsOnlyForAnUnknownPackage();
    void triesAgainWithFreshLists();
    void saysWhichPackageCannotBeHad();
    void withoutRootPrintsTheLine_data();
    void withoutRootPrintsTheLine();
    void usesSudoWhereItMay();
    void elsewhereNamesWhatIsNeeded();
    void childrenOfDebianAreDebian();
    void closingLineComesFromTheReport_data();
    void closingLineComesFromTheReport();
    void closingLineWhenNothingWasBuilt();
};

void TestDevScript::helpNamesEveryCommand() {
    const Outcome help = Machine().dev({"help"});
    QCOMPARE(help.status, 0);
    for (const char* command : {"run", "test", "bench", "check", "package", "help", "--quick"}) {
        QVERIFY2(help.out.contains(command), command);
    }
}

void TestDevScript::refusesBadUse_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown command") << QStringList{"fly"};
    QTest::newRow("unknown option of check") << QStringList{"check", "--fast"};
}

void TestDevScript::refusesBadUse() {
    QFETCH(QStringList, arguments);
    Machine machine;
    const Outcome outcome = machine.dev(arguments);
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.err.contains("Usage:"));
    QVERIFY(machine.callsOf("apt-get").isEmpty());
}

void TestDevScript::rootInstallsWhatIsMissing() {
    Machine machine;
    machine.program("dpkg-query", "echo 'cmake installed'; echo 'ccache deinstall'; exit 1");
    machine.dev({"run"});
    const QStringList calls = machine.callsOf("apt-get");
    QCOMPARE(calls.size(), 1);
    QVERIFY(calls.first().contains(" install -y "));
    QVERIFY(calls.first().contains(" qt6-charts-dev"));
    QVERIFY(calls.first().contains(" ccache"));
    QVERIFY(!calls.first().contains(" cmake"));
    QVERIFY2(!calls.first().contains("clang"), "./dev run needs no linter");
}

void TestDevScript::installsNothingWhenNothingIsMissing() {
    Machine machine;
    machine.haveEverything();
    machine.user(1000);
    machine.dev({"run"});
    QVERIFY(machine.callsOf("apt-get").isEmpty());
    QCOMPARE(machine.callsOf("cmake").size(), 1);
}

void TestDevScript::renewsListsOnlyForAnUnknownPackage() {
    Machine machine;
    machine.program("apt-cache", "grep -q update \"$called\" && echo '  Candidate: 1.0' || echo '  Candidate: (none)'");
    machine.dev({"run"});
    const QStringList calls = machine.callsOf("apt-get");
    QCOMPARE(calls.size(), 2);
    QVERIFY(calls[0].endsWith(" update"));
    QVERIFY(calls[1].contains(" install "));
}

void TestDevScript::triesAgainWithFreshLists() {
    Machine machine;
    machine.program("apt-get", "grep -q 'apt-get.* update' \"$called\"");
    machine.dev({"run"});
    const QStringList calls = machine.callsOf("apt-get");
    QCOMPARE(calls.size(), 3);
    QVERIFY(calls[0].contains(" install "));
    QVERIFY(calls[1].endsWith(" update"));
    QCOMPARE(calls[2], calls[0]);
    QCOMPARE(machine.callsOf("cmake").size(), 1);
}

void TestDevScript::saysWhichPackageCannotBeHad() {
    Machine machine;
    machine.program("apt-cache", "case $2 in clang-*) ;; *) echo '  Candidate: 1.0' ;; esac");
    const Outcome outcome = machine.dev({"check"});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.contains("no package called: clang-19 clang-format-19 clang-tidy-19"),
             qPrintable(outcome.err));
    QVERIFY(machine.callsOf("cmake").isEmpty());
}

void TestDevScript::withoutRootPrintsTheLine_data() {
    QTest::addColumn<QString>("sudo");
    QTest::addColumn<QString>("line");
    QTest::newRow("no sudo") << QString() << "su -c 'apt-get update && apt-get install -y ";
    QTest::newRow("sudo that asks for a password, and nobody to ask")
        << "exit 1" << "sudo apt-get update && sudo apt-get install -y ";
}

void TestDevScript::withoutRootPrintsTheLine() {
    QFETCH(QString, sudo);
    QFETCH(QString, line);
    Machine machine;
    machine.user(1000);
    if (!sudo.isEmpty()) {
        machine.program("sudo", sudo);
    }
    const Outcome outcome = machine.dev({"run"});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.contains(line), qPrintable(outcome.err));
    QVERIFY(outcome.err.contains(" qt6-charts-dev"));
    QVERIFY(machine.callsOf("apt-get").isEmpty());
}

void TestDevScript::usesSudoWhereItMay() {
    Machine machine;
    machine.user(1000);
    machine.program("sudo", "[[ $1 != -n ]] || shift; [[ $1 == true ]] || \"$@\"");
    machine.dev({"run"});
    QCOMPARE(machine.callsOf("apt-get").size(), 1);
    QCOMPARE(machine.callsOf("sudo").size(), 2);
}

void TestDevScript::elsewhereNamesWhatIsNeeded() {
    Machine machine;
    machine.system("fedora", "rhel centos");
    const Outcome outcome = machine.dev({"run"});
    QCOMPARE(outcome.status, 1);
    for (const char* need : {"Ninja", "g++ 12", "Qt 6.4", "Eigen", "oneTBB"}) {
        QVERIFY2(outcome.err.contains(need), need);
    }
    QVERIFY2(!outcome.err.contains("  CMake"), "cmake is there");
    QVERIFY(machine.callsOf("apt-get").isEmpty());
    QVERIFY(machine.callsOf("dpkg-query").isEmpty());
}

void TestDevScript::childrenOfDebianAreDebian() {
    Machine machine;
    machine.system("linuxmint", "ubuntu debian");
    machine.dev({"run"});
    QCOMPARE(machine.callsOf("apt-get").size(), 1);
}

void TestDevScript::closingLineComesFromTheReport_data() {
    QTest::addColumn<QStringList>("tests");  // as ctest 3.25 writes them, one a line
    QTest::addColumn<int>("ctestStatus");
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");

    const QString passed = R"(<testcase name="a" classname="a" time="0" status="run">)";
    const QString failed = R"(<testcase name="b" classname="b" time="0" status="fail">)";
    const QString disabled = R"(<testcase name="c" classname="c" time="0" status="disabled">)";
    const QString notRun = R"(<testcase name="d" classname="d" time="0" status="notrun">)";
    const QString askedTo = R"(<skipped message="SKIP_REGULAR_EXPRESSION_MATCHED"/>)";
    const QString notBuilt = R"(<skipped message="Unable to find executable"/>)";

    QTest::newRow("all pass") << QStringList{passed, passed} << 0 << "2 passed, 0 failed" << 0;
    QTest::newRow("one fails") << QStringList{passed, failed, passed} << 8 << "2 passed, 1 failed" << 8;
    QTest::newRow("one is skipped, one disabled")
        << QStringList{passed, notRun, askedTo, disabled} << 0 << "1 passed, 0 failed, 2 skipped" << 0;
    QTest::newRow("one was not built") << QStringList{passed, notRun, notBuilt} << 8 << "1 passed, 1 failed" << 8;
    QTest::newRow("all are skipped") << QStringList{notRun, askedTo} << 0 << "0 passed, 0 failed, 1 skipped" << 1;
    QTest::newRow("there are none") << QStringList{} << 8 << "0 passed, 0 failed" << 8;
}

void TestDevScript::closingLineComesFromTheReport() {
    QFETCH(QStringList, tests);
    QFETCH(int, ctestStatus);
    QFETCH(QString, line);
    QFETCH(int, status);
    Machine machine;
    machine.haveEverything();
    machine.program("cmake", "exit 0");
    machine.program("ctest",
                    QString("while [[ $1 != --output-junit ]]; do shift; done\n"
                            "cat >\"$2\" <<'END'\n<testsuite name=\"x\"\n\t>\n\t%1\n</testsuite>\nEND\nexit %2")
                        .arg(tests.join("\n\t"))
                        .arg(ctestStatus));
    const Outcome outcome = machine.dev({"test", "-R", "csv"});
    QCOMPARE(lastLine(outcome.out), line);
    QCOMPARE(outcome.status, status);
    QVERIFY(machine.callsOf("ctest").first().endsWith(" -R csv"));
}

void TestDevScript::closingLineWhenNothingWasBuilt() {
    Machine machine;
    machine.haveEverything();
    const Outcome outcome = machine.dev({"test"});
    QCOMPARE(lastLine(outcome.out), QString("0 passed, 0 failed"));
    QCOMPARE(outcome.status, 1);
}

QTEST_GUILESS_MAIN(TestDevScript)
#include "test_dev_script.moc"
