// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the window answers: from the start of the process to the first paint, from a change to its repaint on a
// 1,000 × 1,000 tensor, and how late its event loop is while runs train. The limits are those of the design.
#include <QApplication>
#include <QEventLoop>
#include <QLineEdit>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <string_view>
#include <vector>

#include "engine/tensor/fill.h"
#include "tests/bench/window_times.h"
#include "ui/main_window.h"
#include "ui/pages/masks_page.h"
#include "ui/pages/training_page.h"

using namespace dropscope;

namespace {

Times firstPaints() {
    Times times;
    for (int i = 0; i < 11; ++i) {
        QProcess program;
        QElapsedTimer timer;
        timer.start();
        program.start(DROPSCOPE_PROGRAM, {});
        if (!program.waitForReadyRead(20000) || !program.readAllStandardOutput().startsWith("painted")) {
            std::puts("the window's program did not paint");
            return {{0.0}, {}};
        }
        times.wall.push_back(milliseconds(timer));
        program.waitForFinished();
    }
    return times;
}

/// How late a timer of a millisecond comes while two runs train as fast as they go and the page draws them, `maps` as
/// parseMapChoice reads it.
Times trainingDelays(MainWindow& window, const char* maps) {
    constexpr int kSeconds = 30;
    window.showPage("training");
    auto* page = window.findChild<TrainingPage*>("trainingPage");
    TrainingSession& session = page->session();
    TrainingSetup setup = session.setup();
    setup.seeds = 1;
    setup.maps = *parseMapChoice(maps);
    for (Experiment& side : setup.sides) {
        side.run.epochs = 10'000'000;
    }
    session.setSetup(setup);
    session.setSpeed(0.0);
    while (session.isBusy()) {
        QApplication::processEvents();
    }
    session.play();
    Times times;
    QElapsedTimer sinceTick;
    sinceTick.start();
    QTimer probe;
    probe.setTimerType(Qt::PreciseTimer);
    QObject::connect(&probe, &QTimer::timeout, [&] {
        times.wall.push_back(std::max(0.0, milliseconds(sinceTick) - 1.0));
        sinceTick.start();
    });
    probe.start(1);
    QEventLoop loop;
    QTimer::singleShot(kSeconds * 1000, &loop, &QEventLoop::quit);
    loop.exec();
    session.pause();
    std::printf("  (%llu steps of each run, %zu epochs drawn)\n",
                static_cast<unsigned long long>(session.log().steps()), session.log().epochs());
    return times;
}

void printTraining(MainWindow& window) {
    printRow("event loop late while two runs train, 30 s", trainingDelays(window, "answer"), 16);
    printRow("the same, with the spread over 50 passes", trainingDelays(window, "spread 50"), 16);
}

/// From a new seed on the Replay page until the masks of the chosen sources are drawn: 1,000 x 1,000 each.
Times replays(MainWindow& window, const std::function<void()>& rest) {
    window.showPage("replay");
    const auto enter = [&](const char* name, const QString& text) {
        auto* field = window.findChild<QLineEdit*>(name);
        field->setText(text);
        field->setModified(true);
        emit field->editingFinished();
    };
    enter("replayShape", "1000, 1000");
    rest();
    Times times;
    for (int i = 0; i < 40; ++i) {
        QElapsedTimer timer;
        timer.start();
        const double busyBefore = busyMilliseconds();
        enter("replaySeed", QString::number(1000 + i));
        rest();
        times.wall.push_back(milliseconds(timer));
        times.busy.push_back(busyMilliseconds() - busyBefore);
    }
    return times;
}

}  // namespace

int main(int argc, char* argv[]) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    qputenv("DROPSCOPE_EXIT_AFTER_FIRST_PAINT", "1");  // for the programs started below
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    printHead("window, milliseconds");
    if (argc > 1 && std::string_view(argv[1]) == "training") {
        MainWindow window(**defaultBackend());
        window.resize(1440, 900);
        window.show();
        printTraining(window);
        return 0;
    }
    printRow("process start to first paint", firstPaints(), 300);

    MainWindow window(**defaultBackend());
    window.resize(1440, 900);
    window.show();
    Fill normal;
    normal.kind = Fill::Kind::normal;
    window.document().setTensor(*filled(Shape({1000, 1000}), normal), "bench");
    const auto rest = [&] {
        do {
            QApplication::processEvents();
        } while (window.isBusy());
    };
    rest();
    Document& document = window.document();
    printRow("change of p, 1,000 x 1,000, all in view",
             answers(200, [&](int i) { (void)document.setP(0.1 + 0.004 * i); }), 16);
    rest();
    printRow("change of seed, 1,000 x 1,000, all in view",
             answers(200, [&](int i) { document.setSeed(static_cast<std::uint64_t>(i)); }), 16);
    rest();
    GridViewport& grid = window.masksPage().grid();
    grid.zoomTo(60.0, {0, 0});
    rest();
    printRow("change of p, 1,000 x 1,000, numbers", answers(200, [&](int i) { (void)document.setP(0.1 + 0.004 * i); }),
             16);
    rest();
    printRow("scroll by a row, numbers", answers(200, [&](int i) { grid.scrollTo({0.0, i + 1.0}); }), 16);
    printRow("zoom by a tenth", answers(60, [&](int) { grid.zoomBy(0.9); }), 16);
    rest();
    printRow("new seed, 8 replayed masks, 1,000 x 1,000", replays(window, rest), 8 * 50);
    printTraining(window);
    return 0;
}
