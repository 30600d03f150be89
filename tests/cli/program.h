// SPDX-License-Identifier: GPL-3.0-or-later
// Starts dropscope-cli and reads what it wrote: what all tests in this folder share.
#pragma once

#include <QFile>
#include <QProcess>
#include <QTest>
#include <vector>

namespace dropscope {

/// What one run of the program left behind.
struct ProgramRun {
    int status = -1;  ///< -1 when it crashed, was killed or did not end in time
    QByteArray output;
    QByteArray errors;
};

/// "drop --p 0.5" as a list; no word holds a blank.
inline QStringList words(const QString& text) { return text.split(' ', Qt::SkipEmptyParts); }

/// Runs the program in `folder` to its end; `input` is all that it finds on standard input.
inline ProgramRun runProgram(const QStringList& arguments, const QByteArray& input = {}, const QString& folder = {},
                             const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment()) {
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessEnvironment(environment);
    process.start(DROPSCOPE_CLI, arguments);
    process.write(input);
    process.closeWriteChannel();
    ProgramRun run;
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit) {
        run.status = process.exitCode();
    }
    run.output = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    return run;
}

/// Through the shell, where a test is about pipes and redirections; "$DROPSCOPE_CLI" is the program.
inline ProgramRun runShell(const QString& script, const QString& folder) {
    QProcess process;
    process.setWorkingDirectory(folder);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("DROPSCOPE_CLI", DROPSCOPE_CLI);
    process.setProcessEnvironment(environment);
    process.start("/bin/sh", {"-c", script});
    ProgramRun run;
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit) {
        run.status = process.exitCode();
    }
    run.output = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    return run;
}

/// The numbers of a CSV text, row by row; "#" lines and blank lines are skipped.
inline std::vector<float> valuesOf(const QByteArray& csv) {
    std::vector<float> values;
    for (const QByteArray& line : csv.split('\n')) {
        if (line.isEmpty() || line.startsWith('#')) {
            continue;
        }
        for (const QByteArray& field : line.split(',')) {
            bool valid = false;
            values.push_back(field.toFloat(&valid));
            if (!valid) {
                QTest::qFail(qPrintable("not a number: " + QString::fromUtf8(field)), __FILE__, __LINE__);
            }
        }
    }
    return values;
}

/// A mask as text, "1101": the form of the reference vectors.
inline QByteArray bitsOf(const QByteArray& csv) {
    QByteArray bits;
    for (const float value : valuesOf(csv)) {
        bits += value == 1.0F ? '1' : value == 0.0F ? '0' : '?';
    }
    return bits;
}

/// The lines of a CSV that are neither empty nor facts.
inline QList<QByteArray> rowsOf(const QByteArray& csv) {
    QList<QByteArray> rows;
    for (const QByteArray& line : csv.split('\n')) {
        if (!line.isEmpty() && !line.startsWith('#')) {
            rows += line;
        }
    }
    return rows;
}

inline QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file: " + path.toUtf8());
}

inline void writeBytes(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        QTest::qFail(qPrintable("cannot write " + path), __FILE__, __LINE__);
    }
}

}  // namespace dropscope
