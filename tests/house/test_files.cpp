// SPDX-License-Identifier: GPL-3.0-or-later
// What every file and folder of the project owes the others.
#include <QRegularExpression>
#include <QTest>

#include "tests/house/source_tree.h"

using namespace dropscope;

namespace {

/// Files whose author must have named the licence.
bool isSource(const QString& file) {
    static const QStringList kEndings{".h", ".cpp", ".cu", ".py", ".sh", ".cmake", "CMakeLists.txt"};
    const bool hasEnding =
        std::any_of(kEndings.begin(), kEndings.end(), [&](const QString& e) { return file.endsWith(e); });
    return file == "dev" || file == ".ci/run" || (hasEnding && !file.startsWith("tests/data/"));
}

/// In one of the first two lines: a script's first line names its interpreter.
bool namesLicence(const QByteArray& content) {
    const QList<QByteArray> lines = content.split('\n').mid(0, 2);
    return std::any_of(lines.begin(), lines.end(), [](const QByteArray& line) {
        return line.contains("SPDX-License-Identifier: GPL-3.0-or-later");
    });
}

/// Words of an error that are no phrase("..."): nobody could translate them. A literal that names a place may stay.
bool saysEnglishOnly(const QString& code) {
    static const QRegularExpression kWords("\\bfail\\(\\s*(\"|fmt::format|std::string\\()");
    return code.contains(kWords);
}

/// Folders that no other machine has: where this checkout lies, and the home of who runs the test. A parent that every
/// machine has, such as /tmp, tells nothing.
QList<QByteArray> machinePaths() {
    static const QStringList kEverywhere{"/",    "/tmp",     "/home",    "/opt",
                                         "/srv", "/usr/src", "/var/tmp", "/usr/local/src"};
    const QString root = QDir(sourceRoot()).canonicalPath();
    QList<QByteArray> paths;
    for (const QString& path : {root, QFileInfo(root).path(), QDir::homePath()}) {
        if (!kEverywhere.contains(path)) {
            paths.append(path.toUtf8() + '/');
        }
    }
    return paths;
}

bool namesOneOf(const QByteArray& content, const QList<QByteArray>& paths) {
    return std::any_of(paths.begin(), paths.end(), [&](const QByteArray& path) { return content.contains(path); });
}

}  // namespace

class TestFiles : public QObject {
    Q_OBJECT

private slots:
    void seesAMissingLicence();
    void everySourceNamesTheLicence();
    void everySourceFolderHasAReadme();
    void seesAMachinePath();
    void noFileNamesAMachinePath();
    void seesAnErrorThatIsEnglishOnly();
    void errorsOfTheWindowCanBeTranslated();
};

void TestFiles::seesAMissingLicence() {
    QVERIFY(namesLicence("// SPDX-License-Identifier: GPL-3.0-or-later\n"));
    QVERIFY(namesLicence("#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n"));
    QVERIFY(!namesLicence("// SPDX-License-Identifier: MIT\n"));
    QVERIFY(!namesLicence("\n\n\n// SPDX-License-Identifier: GPL-3.0-or-later\n"));
    QVERIFY(!namesLicence(""));
}

void TestFiles::everySourceNamesTheLicence() {
    qsizetype read = 0;
    QStringList without;
    for (const QString& file : projectFiles()) {
        if (isSource(file)) {
            ++read;
            if (!namesLicence(contentOf(file))) {
                without.append(file);
            }
        }
    }
    QVERIFY2(read > 50, "hardly any source was found: is the source folder right?");
    QVERIFY2(without.isEmpty(), qPrintable("no SPDX line in " + without.join(", ")));
}

void TestFiles::everySourceFolderHasAReadme() {
    QStringList without;
    for (const QString& file : projectFiles()) {
        const bool isPart = file.startsWith("engine/") || file.startsWith("ui/") || file.startsWith("app/");
        const QString folder = QFileInfo(file).path();
        if (isPart && (file.endsWith(".h") || file.endsWith(".cpp")) && !without.contains(folder) &&
            !QFile::exists(sourceRoot() + '/' + folder + "/README.md")) {
            without.append(folder);
        }
    }
    QVERIFY2(without.isEmpty(), qPrintable("no README.md in " + without.join(", ")));
}

void TestFiles::seesAMachinePath() {
    const QList<QByteArray> paths{"/data/ann/dropscope/"};
    QVERIFY(namesOneOf("open(\"/data/ann/dropscope/x.csv\")", paths));
    QVERIFY(!namesOneOf("open(\"tests/data/x.csv\")", paths));
    QVERIFY(!machinePaths().isEmpty());
}

void TestFiles::noFileNamesAMachinePath() {
    const QList<QByteArray> paths = machinePaths();
    QStringList naming;
    for (const QString& file : projectFiles()) {
        if (namesOneOf(contentOf(file), paths)) {
            naming.append(file);
        }
    }
    QVERIFY2(naming.isEmpty(), qPrintable("a path of this machine in " + naming.join(", ")));
}

void TestFiles::seesAnErrorThatIsEnglishOnly() {
    QVERIFY(saysEnglishOnly("return fail(\"the disk is full\");"));
    QVERIFY(saysEnglishOnly("return fail(\n    fmt::format(\"{} is full\", disk));"));
    QVERIFY(!saysEnglishOnly("return fail(phrase(\"{} is full\", disk), \"p\");"));
    QVERIFY(!saysEnglishOnly("return fail(error.what, \"p\", error.remedy);"));
}

void TestFiles::errorsOfTheWindowCanBeTranslated() {
    QStringList speaking;
    for (const QString& file : projectFiles()) {
        const bool isWindows = file.startsWith("engine/") || file.startsWith("ui/");
        if (isWindows && (file.endsWith(".h") || file.endsWith(".cpp")) &&
            saysEnglishOnly(QString::fromUtf8(contentOf(file)))) {
            speaking.append(file);
        }
    }
    QVERIFY2(speaking.isEmpty(), qPrintable("an error without phrase(\"...\") in " + speaking.join(", ")));
}

QTEST_GUILESS_MAIN(TestFiles)
#include "test_files.moc"
