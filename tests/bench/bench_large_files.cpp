// SPDX-License-Identifier: GPL-3.0-or-later
// Files of a 10,000 × 10,000 float32 tensor (400 MB) in and out of the window: how long each takes, and the most memory of the
// program's own meanwhile. bench_large_files [FOLDER]: where the files go; the system's folder for temporary files else.
#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>
#include <cstring>
#include <fstream>
#include <string>

#include "engine/io/tensor_file.h"
#include "tests/bench/large_file.h"
#include "tests/bench/window_times.h"
#include "ui/file_menu.h"
#include "ui/main_window.h"
#include "ui/session_files.h"

using namespace dropscope;

int main(int argc, char* argv[]) {
    if (argc == 3 && std::strcmp(argv[1], kMakeLargeFile) == 0) {
        return makeLargeFile(argv[2]);
    }
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    const QTemporaryDir folder(QDir(argc == 2 ? argv[1] : QDir::tempPath()).filePath("large-XXXXXX"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    const QString path = folder.filePath("large.npy");
    if (QProcess::execute(QApplication::applicationFilePath(), {kMakeLargeFile, path}) != 0) {
        std::puts("no room for a file of 400 MB");
        return 1;
    }
    MainWindow window(**defaultBackend());
    window.resize(1440, 900);
    window.show();
    std::printf("%-44s %8s %8s %8s %8s\n", "10,000 x 10,000", "ms", "own MB", "most MB", "file MB");
    double most = 0.0;
    const auto during = [&most](const auto& busy) {
        while (busy()) {
            QEventLoop loop;
            QTimer::singleShot(5, &loop, &QEventLoop::quit);
            loop.exec();
            most = std::max(most, ownMegabytes());
        }
    };
    // The statistics of what was opened are not in the time, but they are done before the next row.
    const auto row = [&](const char* name, const QString& file, JobSlot& slot, const std::function<void()>& start) {
        most = 0.0;
        QElapsedTimer timer;
        timer.start();
        start();
        during([&slot] { return slot.isRunning(); });
        const double time = milliseconds(timer);
        std::printf("%-44s %8.0f %8.0f %8.0f %8.0f\n", name, time, ownMegabytes(), most,
                    static_cast<double>(QFileInfo(file).size()) * 1e-6);
        std::fflush(stdout);
        during([&window] { return window.isBusy(); });
    };
    during([&window] { return window.isBusy(); });
    FileMenu& files = window.files();
    SessionFiles& sessions = window.sessions();
    const auto at = [&](const char* name) { return folder.filePath(name); };
    const auto open = [&](const char* name, const QString& file) {
        row(name, file, files.loading(), [&] { files.open(file); });
    };
    const auto save = [&](const char* name, Field field, const char* file) {
        row(name, at(file), files.saving(), [&] { files.save(field, at(file)); });
    };
    open("open npy", path);
    window.document().editCells(Field::x, {{77'777'777, 0.5F}}, "edit");
    window.document().editCells(Field::dy, {{77'777'777, 0.5F}}, "edit");
    row("save the session", at("x.dropscope"), sessions.saving(), [&] { sessions.save(at("x.dropscope")); });
    save("save y as npy", Field::y, "y.npy");
    save("save x as safetensors", Field::x, "x.safetensors");
    save("save dL/dx as safetensors", Field::dx, "dx.safetensors");
    save("save the mask as npz", Field::mask, "mask.npz");
    save("save x as npz", Field::x, "x.npz");
    save("save the mask as csv", Field::mask, "mask.csv");
    save("save y as csv", Field::y, "y.csv");
    QFile::remove(at("y.csv"));
    open("open safetensors", at("x.safetensors"));
    row("open the session", at("x.dropscope"), sessions.loading(), [&] { sessions.open(at("x.dropscope")); });
    open("open npz, stored", at("x.npz"));
    open("open npz, deflated", at("mask.npz"));
    return 0;
}
