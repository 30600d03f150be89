// SPDX-License-Identifier: GPL-3.0-or-later
// The window's title and its status line speak of the page in view.
#include <QLabel>
#include <QTemporaryDir>

#include "tests/ui/window_fixture.h"
#include "ui/pages/training_page.h"

using namespace dropscope;

class TestSubject : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static QStringList said(const WindowFixture& ui) {
        QStringList texts = {ui.window.windowTitle()};
        for (const char* name : {"documentTitle", "statusDraw", "statusSize"}) {
            const auto& label = ui.find<QLabel>(name);
            texts << (label.isVisible() ? label.text() : QString());
        }
        return texts;
    }

private slots:
    void initTestCase() { useOwnSettings(m_folder); }

    void eachPageHasItsOwn() {
        WindowFixture ui;
        const QStringList masks = {"documentation example — Dropscope", "documentation example — 3 × 5",
                                   "seed 42, draw 0, stream 0", "float32, 15 elements"};
        QCOMPARE(said(ui), masks);
        ui.window.showPage("replay");
        ui.rest();
        ui.enter("replaySeed", "7");
        ui.enter("replayShape", "4, 6");
        ui.rest();
        QCOMPARE(said(ui), (QStringList{"Replay — Dropscope", "Replay — 4 × 6", "seed 7, p = 0.5", ""}));
        ui.window.showPage("training");
        ui.rest();
        ui.enter("train_seeds", "3");
        ui.enter("train_samples", "120");
        ui.rest();
        QCOMPARE(said(ui), (QStringList{"Training — Dropscope", "Training — moons", "seeds 0 to 2", "120 samples"}));
        ui.enter("train_seeds", "1");
        ui.rest();
        QCOMPARE(said(ui)[2], QString("seed 0"));
        ui.window.showPage("masks");
        QCOMPARE(said(ui), masks);
    }

    /// What changes elsewhere is not said before its page is in view.
    void anotherPageDoesNotSpeakUp() {
        WindowFixture ui;
        ui.window.showPage("replay");
        ui.rest();
        const QStringList before = said(ui);
        ui.window.document().nextDraw();
        ui.rest();
        QCOMPARE(said(ui), before);
        ui.window.showPage("masks");
        QCOMPARE(said(ui)[2], QString("seed 42, draw 1, stream 0"));
    }
};

QTEST_MAIN(TestSubject)
#include "test_subject.moc"
