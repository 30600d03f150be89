// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a 10,000 × 10,000 float32 npy file (400 MB): how fast it opens, how much memory is the program's own, and how
// fast a frame follows p, seed, draw, scrolling and zooming. The limits are those of the design.
#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <algorithm>
#include <atomic>
#include <bit>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <string>

#include "engine/core/parallel.h"
#include "engine/io/tensor_file.h"
#include "engine/masks/replay/cuda_grid.h"
#include "tests/bench/large_file.h"
#include "tests/bench/window_times.h"
#include "ui/file_menu.h"
#include "ui/main_window.h"
#include "ui/pages/masks_page.h"

using namespace dropscope;

namespace {

double mostMegabytes = 0.0;

void printMemory(const char* when) {
    std::printf("%-44s %8.0f %8.0f %8s %8d\n", when, ownMegabytes(), mostMegabytes, "", 100);
    std::fflush(stdout);
}

/// Every value once, on all cores: no statistics can be faster.
void readAll(const EditedTensor& x) {
    std::atomic<std::uint32_t> all = 0;
    parallelFor(x.elementCount(), kSummaryChunk, [&](const Chunk& chunk) {
        std::vector<float> space;
        std::uint32_t bits = 0;
        for (const float value : x.part(chunk.first, chunk.size(), space)) {
            bits ^= std::bit_cast<std::uint32_t>(value);
        }
        all ^= bits;
    });
    [[maybe_unused]] static volatile std::uint32_t seen;  // so that the reading is not left out
    seen = all;
}

}  // namespace

int main(int argc, char* argv[]) {
    if (argc == 3 && std::strcmp(argv[1], kMakeLargeFile) == 0) {
        return makeLargeFile(argv[2]);
    }
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    const QTemporaryDir folder;
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
    double longestGap = 0.0;
    const auto rest = [&] {
        do {
            QElapsedTimer gap;
            gap.start();
            QApplication::processEvents();
            longestGap = std::max(longestGap, milliseconds(gap));
            mostMegabytes = std::max(mostMegabytes, ownMegabytes());
        } while (window.isBusy());
    };
    rest();
    Document& document = window.document();
    GridViewport& grid = window.masksPage().grid();
    const auto row = [&](const char* name, int count, const std::function<void(int)>& change) {
        printRow(name, answers(count, change), 16);
        rest();
        std::printf("   longest gap until all is done %.1f ms\n", longestGap);
        longestGap = 0.0;
    };

    printHead("10,000 x 10,000, milliseconds");
    QElapsedTimer timer;
    timer.start();
    window.files().open(path);
    while (document.x().elementCount() != 100'000'000) {
        QApplication::processEvents();
    }
    QApplication::processEvents();
    printRow("open, to the first picture", {{milliseconds(timer)}, {}}, 1000);
    rest();
    std::printf("%-44s %8.0f\n", "open, to all pictures and statistics", milliseconds(timer));
    const bool channelsAlone = argc == 2 && std::strcmp(argv[1], "channels") == 0;
    if (!channelsAlone) {
        row("p, all in view", 200, [&](int i) { (void)document.setP(0.1 + 0.004 * i); });
        row("seed, all in view", 100, [&](int i) { document.setSeed(static_cast<std::uint64_t>(i)); });
        row("draw, all in view", 100, [&](int i) { document.setStep(static_cast<std::uint32_t>(i)); });
        row("zoom by a tenth, from afar to numbers", 80, [&](int) { grid.zoomBy(1.1); });
        row("zoom by a tenth, back", 80, [&](int) { grid.zoomBy(1.0 / 1.1); });
        grid.zoomTo(0.25, {0, 0});
        rest();
        row("scroll, 4 x 4 cells a pixel", 200, [&](int i) { grid.scrollTo({20.0 * i, 15.0 * i}); });
        row("p, 4 x 4 cells a pixel", 200, [&](int i) { (void)document.setP(0.1 + 0.004 * i); });
        grid.zoomTo(2.0, {0, 0});
        rest();
        row("p, cells of 2 pixels", 200, [&](int i) { (void)document.setP(0.1 + 0.004 * i); });
        grid.zoomTo(60.0, {0, 0});
        rest();
        row("scroll by 40 rows, numbers", 200, [&](int i) { grid.scrollTo({0.0, 40.0 * i}); });
        row("p, numbers", 200, [&](int i) { (void)document.setP(0.1 + 0.004 * i); });
        std::uint64_t cell = 0;
        row("edit of a cell", 50,
            [&](int i) { document.editCells(Field::x, {{cell += 1'000'003, static_cast<float>(i)}}, "edit"); });
        row("undo of it", 50, [&](int) { document.undoStack().undo(); });

        Times reading;
        Times first;
        Times again;
        Times counting;
        const auto timed = [&](Times& times, auto work) {
            timer.start();
            work();
            times.wall.push_back(milliseconds(timer));
        };
        const ForwardPass pass = document.pass();
        Result<DrawReport> known = reportDraw(pass, 60);
        for (int i = 0; known && i < 9; ++i) {  // side by side, so that a busy moment slows all
            timed(reading, [&] { readAll(pass.x); });
            timed(first, [&] { (void)reportDraw(pass, 60); });
            timed(again, [&] { (void)reportDraw(pass, 60, {}, &*known); });
            timed(counting, [&] { (void)runningKeptShare(pass, 1); });
        }
        printRow("reading x, on all cores", reading, 0);
        printRow("statistics of the first draw", first, 0);
        printRow("statistics of another draw of the same x", again, 0);
        printRow("kept share of a draw", counting, 0);

        grid.zoomToFit();
        rest();
        for (const ReplaySourceInfo& source : replaySources()) {
            const std::string name(source.name);
            const auto sourceRow = [&](const char* what, int count, const std::function<void(int)>& change) {
                row((name + ", " + what).c_str(), count, change);
            };
            sourceRow("chosen", 1, [&](int) { document.setSource(source.source); });
            if (source.source == ReplaySource::torchCuda) {  // has no mask of this size before its GPU is named
                document.setSourceDetails({.grid = *findGpu("A100")});
                rest();
            }
            sourceRow("seed", 20, [&](int i) { document.setSeed(100 + static_cast<std::uint64_t>(i)); });
            sourceRow("p", 20, [&](int i) { (void)document.setP(0.1 + 0.04 * i); });
            sourceRow("draw", 20, [&](int i) { document.setStep(static_cast<std::uint32_t>(i)); });
            sourceRow("draw 900 and so on", 10, [&](int i) { document.setStep(static_cast<std::uint32_t>(900 + i)); });
            grid.zoomTo(60.0, {0, 0});
            rest();
            sourceRow("scroll by 40 rows, numbers", 50, [&](int i) { grid.scrollTo({0.0, 40.0 * i}); });
            sourceRow("p, numbers", 20, [&](int i) { (void)document.setP(0.1 + 0.04 * i); });
            grid.zoomToFit();
            rest();
            document.setStep(0);
        }
        document.setSource(ReplaySource::native);
        rest();

        // Rows and columns exchanged: neighbours in a row lie 10,000 values apart.
        const MasksView usual = window.masksPage().view();
        MasksView turned = usual;
        turned.axes = {.rows = 0, .columns = 1};
        for (const ReplaySource source : {ReplaySource::native, ReplaySource::torchCpu}) {
            document.setSource(source);
            const auto turnedRow = [&](const char* what, int count, const std::function<void(int)>& change) {
                row((std::string(source == ReplaySource::native ? "exchanged, " : "exchanged, torch-cpu, ") + what)
                        .c_str(),
                    count, change);
            };
            turnedRow("axes", 1, [&](int) { window.masksPage().setView(turned); });
            grid.zoomToFit();
            rest();
            turnedRow("p, all in view", 50, [&](int i) { (void)document.setP(0.1 + 0.01 * i); });
            grid.zoomTo(2.0, {0, 0});
            rest();
            turnedRow("p, cells of 2 pixels", 50, [&](int i) { (void)document.setP(0.1 + 0.01 * i); });
            turnedRow("scroll, cells of 2 pixels", 50, [&](int i) { grid.scrollTo({20.0 * i, 15.0 * i}); });
            grid.zoomTo(60.0, {0, 0});
            rest();
            turnedRow("scroll by 40 rows, numbers", 50, [&](int i) { grid.scrollTo({0.0, 40.0 * i}); });
        }
        document.setSource(ReplaySource::native);
        window.masksPage().setView(usual);
        rest();

        std::printf("%-44s %8s %8s %8s %8s\n", "own memory, MB", "now", "most", "", "limit");
        printMemory("after all that");
        window.masksPage().showGradients(true);
        grid.zoomToFit();
        rest();
        printMemory("with the backward row");
        row("p, all in view, with the backward row", 100, [&](int i) { (void)document.setP(0.1 + 0.004 * i); });
        printMemory("after that");
    }

    window.masksPage().showGradients(false);
    const Result<Tensor> pictures = document.x().base()->reshaped(Shape({10, 100, 1000, 100}));
    row("as 1,000 pictures", 1, [&](int) { document.setTensor(*pictures, "pictures"); });
    row("channels", 1, [&](int) { window.masksPage().showChannels(true); });
    row("p, channels", 50, [&](int i) { (void)document.setP(0.1 + 0.01 * i); });
    row("zoom by a fiftieth, channels", 20, [&](int) { window.masksPage().zoomBy(1.02); });
    row("zoom by a fiftieth, back, channels", 20, [&](int) { window.masksPage().zoomBy(1.0 / 1.02); });
    (void)document.setLayer({.kind = LayerKind::dropout2d, .p = 0.3}, "channels");
    rest();
    row("p, channels dropped whole", 50, [&](int i) { (void)document.setP(0.1 + 0.01 * i); });
    return 0;
}
