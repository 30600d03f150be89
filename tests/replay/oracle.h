// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a script of tests/data/replay in one Python process and reads the cases that it wrote.
#pragma once

#include <cstring>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include "engine/masks/replay/replay_source.h"
#include "tests/engine/check.h"

namespace dropscope {

/// One line of cases.txt and its bytes.
struct OracleCase {
    QString line;
    QString what;
    ReplaySeed seed;
    QString recipe;
    QString idiom;
    Shape shape;
    double p = 0.5;
    QByteArray bytes;
};

class Oracle {
public:
    /// False when no Python here has `modules`; `problem` says why there are no cases otherwise.
    bool run(const QString& modules, const QString& script) {
        for (const char* python : {"/usr/bin/python3", "python3"}) {
            if (start(python, {"-c", "import " + modules})) {
                if (!start(python, {DROPSCOPE_TEST_DATA "/replay/" + script})) {
                    problem = m_process.readAllStandardError();
                } else {
                    read();
                }
                return true;
            }
        }
        return false;
    }

    QString header;  ///< a first line that is no case
    std::vector<OracleCase> cases;
    QString problem;

private:
    bool start(const QString& python, const QStringList& arguments) {
        m_process.setWorkingDirectory(m_folder.path());
        m_process.start(python, arguments);
        return m_process.waitForFinished(300'000) && m_process.exitStatus() == QProcess::NormalExit &&
               m_process.exitCode() == 0;
    }

    void read() {
        QFile lines(m_folder.filePath("cases.txt"));
        QFile blob(m_folder.filePath("blob.bin"));
        if (!lines.open(QIODevice::ReadOnly) || !blob.open(QIODevice::ReadOnly)) {
            problem = "the script wrote no cases";
            return;
        }
        const QByteArray bytes = blob.readAll();
        for (const QByteArray& line : lines.readAll().split('\n')) {
            const QList<QByteArray> fields = line.split('\t');
            if (fields.size() == 2) {
                header = line;
            } else if (fields.size() == 8) {
                cases.push_back({line, fields[0], need(ReplaySeed::parse(fields[1].toStdString())), fields[2],
                                 fields[3], need(Shape::parse(fields[4].toStdString())), fields[5].toDouble(),
                                 bytes.mid(fields[6].toLongLong(), fields[7].toLongLong())});
            }
        }
    }

    QTemporaryDir m_folder;
    QProcess m_process;
};

/// How many bits of `packed`, the highest of a byte first, differ from the source's mask; -1 when there is no such source.
inline std::int64_t differingBits(const ReplayConfig& config, const MaskRequest& request, const QByteArray& packed) {
    const auto source = makeReplaySource(config, request);
    if (!source) {
        return -1;
    }
    std::vector<std::uint8_t> kept(request.shape.elementCount());
    (*source)->keep(0, kept);
    std::int64_t count = static_cast<std::int64_t>(kept.size() + 7) / 8 == packed.size() ? 0 : 1;
    for (std::size_t k = 0; k < kept.size(); ++k) {
        const int bit = packed[static_cast<qsizetype>(k / 8)] >> (7 - k % 8) & 1;
        count += bit != kept[k] ? 1 : 0;
    }
    return count;
}

/// The bytes as numbers.
template <class Number>
std::vector<Number> numbersOf(const QByteArray& bytes) {
    std::vector<Number> numbers(static_cast<std::size_t>(bytes.size()) / sizeof(Number));
    if (!numbers.empty()) {
        std::memcpy(numbers.data(), bytes.data(), numbers.size() * sizeof(Number));
    }
    return numbers;
}

}  // namespace dropscope
