// SPDX-License-Identifier: GPL-3.0-or-later
// Killed at any moment of a save, a program leaves the old session or the new one on the disk, whole.
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <set>

#include "engine/session/session_file.h"

using namespace dropscope;

class SessionKillTest : public QObject {
    Q_OBJECT

private slots:
    void killNeverDamagesTheFile() {
        constexpr int kKills = 200;
        const QTemporaryDir folder;
        const QString path = folder.filePath("work.dropscope");
        QRandomGenerator random(1);  // the moments differ from run to run all the same
        std::set<double> seen;
        for (int kill = 0; kill < kKills; ++kill) {
            QProcess saver;
            saver.start(SESSION_SAVER, {path});
            QVERIFY2(saver.waitForReadyRead(60000), saver.readAllStandardError().constData());
            QTest::qSleep(random.bounded(12));
            QCOMPARE(saver.state(), QProcess::Running);
            saver.kill();  // SIGKILL: nothing of the program runs after it
            QVERIFY(saver.waitForFinished(60000));
            const Result<Session> session = loadSession(path.toStdString());
            QVERIFY2(session.has_value(), session ? "" : session.error().line().c_str());
            const auto number = session->settings.at("masks").at("number").get<double>();
            const std::span<const float> x = session->arrays.at("x").base()->values();
            QCOMPARE(x.size(), 100'000 + static_cast<std::size_t>(number) % 7);
            QVERIFY(std::ranges::all_of(x, [&](float value) { return static_cast<double>(value) == number; }));
            seen.insert(number);
        }
        QVERIFY2(seen.size() > 1, "the program was always killed at its first save: there was nothing to interrupt");
    }
};

QTEST_GUILESS_MAIN(SessionKillTest)
#include "test_session_kill.moc"
