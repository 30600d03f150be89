// SPDX-License-Identifier: GPL-3.0-or-later
// The window's program: reads the arguments, opens the window, or draws it into a picture.
#include <QApplication>
#include <QElapsedTimer>
#include <QImageWriter>
#include <QPixmap>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <optional>

#include "app/gui/arguments.h"
#include "engine/io/tensor_file.h"
#include "engine/session/session_file.h"
#include "ui/file_menu.h"
#include "ui/help_menu.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/pages/masks_page.h"
#include "ui/session_files.h"
#include "ui/style/appearance.h"

namespace {

using namespace dropscope;

constexpr int kDone = 0;
constexpr int kFailed = 1;
constexpr int kBadUse = 2;

int complain(const Error& error, int status) {
    std::fprintf(stderr, "dropscope: %s\n", error.line().c_str());
    return status;
}

bool hasDisplay() {
    const auto isSet = [](const char* name) {
        const char* value = std::getenv(name);
        return value != nullptr && *value != '\0';
    };
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM");
}

/// Draws the window once nothing is on its way any more (for at most a minute), and writes the picture, unless something
/// failed until then.
int writePicture(MainWindow& window, const QString& path, const int& status) {
    QElapsedTimer waited;
    waited.start();
    do {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    } while (window.isBusy() && waited.elapsed() < 60000);
    QApplication::processEvents();
    if (status != kDone) {
        return status;
    }
    QImageWriter writer(path, "png");
    if (!writer.write(window.grab().toImage())) {
        return complain(
            {"the picture could not be written", path.toStdString() + ": " + writer.errorString().toStdString(),
             "name a file in a folder you may write to"},
            kFailed);
    }
    return kDone;
}

/// Whether there is something to draw a picture of: said in the terminal's words, before there is a window.
Status canShow(const Arguments& arguments) {
    const QString& file = arguments.files.isEmpty() ? arguments.session : arguments.files.front();
    if (file.isEmpty()) {
        return {};
    }
    if (!arguments.files.isEmpty() && !SessionFiles::isSession(file)) {
        const Result<LoadedTensor> tensor = loadTensor(tensorPlace(file.toStdString()), {});
        return tensor ? Status() : std::unexpected(tensor.error());
    }
    const Result<Session> session = loadSession(file.toStdString());
    return session ? Status() : std::unexpected(session.error());
}

/// A window shows one tensor: each further file gets a window of its own, with the same looks.
void openOthers(const Arguments& arguments) {
    QStringList looks = {"--page", arguments.page, "--theme", arguments.theme};
    if (!arguments.language.isEmpty()) {
        looks << "--language" << arguments.language;
    }
    if (arguments.presentation) {
        looks << "--presentation";
    }
    if (arguments.size) {
        looks << "--size" << QString("%1x%2").arg(arguments.size->width()).arg(arguments.size->height());
    }
    for (const QString& file : arguments.files.mid(1)) {
        if (!QProcess::startDetached(QApplication::applicationFilePath(), QStringList(file) + looks)) {
            complain({"a second window could not be opened", file.toStdString(), "open it with File, Open"}, kFailed);
        }
    }
}

}  // namespace

int main(int argc, char* argv[]) {
    std::signal(SIGPIPE, SIG_IGN);  // saving into a pipe whose reader is gone is an error to tell, not the end
    QStringList words;
    for (int i = 1; i < argc; ++i) {
        words << QString::fromLocal8Bit(argv[i]);
    }
    const Result<Arguments> arguments = parseArguments(words, MainWindow::pageNames());
    if (!arguments) {
        return complain(arguments.error(), kBadUse);
    }
    if (arguments->help || arguments->version) {
        const QString text =
            arguments->help ? helpText(MainWindow::pageNames()) : QString("dropscope " DROPSCOPE_VERSION "\n");
        std::fputs(text.toUtf8().constData(), stdout);
        return kDone;
    }
    const bool toPicture = !arguments->screenshot.isEmpty();
    if (toPicture) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    } else if (!hasDisplay()) {
        return complain({"there is no display", "DISPLAY and WAYLAND_DISPLAY are not set",
                         "start it on a desktop, or draw a picture with --screenshot window.png"},
                        kFailed);
    }
    if (const Status there = toPicture ? canShow(*arguments) : Status(); !there) {
        return complain(there.error(), kFailed);
    }
    const Result<const KernelBackend*> backend = defaultBackend();
    if (!backend) {
        return complain(backend.error(), kFailed);
    }

    QApplication application(argc, argv);
    QApplication::setOrganizationName("Dropscope");
    QApplication::setApplicationName("Dropscope");
    QApplication::setApplicationVersion(DROPSCOPE_VERSION);
    QApplication::setDesktopFileName("dropscope");
    QApplication::setWindowIcon(QIcon(":/icons/dropscope.svg"));

    std::optional<QTemporaryDir> noSettings;
    if (toPicture) {  // a picture shows what anyone would see, and leaves no trace
        noSettings.emplace();
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, noSettings->path());
    }
    Language::instance().setChoice(arguments->language.isEmpty() ? QSettings().value("window/language").toString()
                                                                 : arguments->language);
    MainWindow window(**backend);
    if (!toPicture) {
        window.restoreLast();
    }
    if (arguments->theme != "desktop") {
        Appearance::instance().setChoice(arguments->theme == "dark" ? Appearance::Choice::dark
                                                                    : Appearance::Choice::light);
    }
    if (arguments->presentation) {
        Appearance::instance().setPresentation(true);
    }
    if (arguments->size) {
        window.resize(*arguments->size);
    }
    window.showPage(arguments->page);
    int status = kDone;
    if (toPicture) {
        const auto failed = [&status](const QString& sentence) {
            status = complain({sentence.chopped(1).toStdString(), {}, {}}, kFailed);
        };
        QObject::connect(&window.files(), &FileMenu::failed, &window, failed);
        QObject::connect(&window.sessions(), &SessionFiles::failed, &window, failed);
    }
    if (!arguments->session.isEmpty()) {
        window.sessions().open(arguments->session);
    }
    if (!arguments->files.isEmpty()) {
        const QString& file = arguments->files.front();
        toPicture ? window.files().open(file)
                  : window.files().openAsking(file);  // nobody answers a picture's questions
        openOthers(*arguments);                       // of a picture there are none
    }
    window.show();
    if (!toPicture) {
        window.guardAgainstCrashes(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/unsaved");
        if (arguments->files.isEmpty() && arguments->session.isEmpty()) {
            window.findChild<HelpMenu*>()->startHints();
        }
    }
    if (toPicture) {
        return writePicture(window, arguments->screenshot, status);
    }
    if (qEnvironmentVariableIsSet("DROPSCOPE_EXIT_AFTER_FIRST_PAINT")) {
        // For tests/bench: the time from process start to here, seen from outside.
        QTimer::singleShot(0, &application, [&window] {
            window.repaint();
            std::puts("painted");
            std::fflush(stdout);
            QApplication::quit();
        });
    }
    return QApplication::exec();
}
