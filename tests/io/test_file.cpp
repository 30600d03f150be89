// SPDX-License-Identifier: GPL-3.0-or-later
// Files come in as they are, and go out whole or not at all: after every failure the old file and nothing else is there.
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#include <cstring>
#include <stdexcept>
#include <thread>

#include "engine/io/file.h"
#include "tests/io/check_io.h"
#include "tests/io/scratch_folder.h"

using namespace dropscope;
namespace fs = std::filesystem;

namespace {

QString shown(const Result<MappedFile>& file) { return file ? text(file->bytes()) : text(file.error().line()); }

Status writeText(const fs::path& path, std::string_view content) {
    return writeFile(path, [&](ByteSink& sink) { return sink.write(content); });
}

mode_t modeOf(const fs::path& path) {
    struct stat status{};
    return ::lstat(path.c_str(), &status) == 0 ? status.st_mode & 07777 : 0;
}

/// Lets no file grow beyond `bytes`, as a disk that is nearly full does; /dev/full stands for devices only.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) {
        m_oldHandler = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_old);
        const rlimit limit{bytes, m_old.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() {
        ::setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_oldHandler);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

private:
    rlimit m_old{};
    void (*m_oldHandler)(int) = nullptr;
};

/// Sends what the program prints somewhere else while it lives.
class StandardOutputTo {
public:
    explicit StandardOutputTo(const fs::path& path) : m_saved(::dup(STDOUT_FILENO)) {
        std::fflush(stdout);
        const int file = ::open(path.c_str(), O_WRONLY);
        if (m_saved < 0 || file < 0 || ::dup2(file, STDOUT_FILENO) < 0) {
            qFatal("standard output cannot be sent to %s", path.c_str());
        }
        ::close(file);
    }
    ~StandardOutputTo() {
        ::dup2(m_saved, STDOUT_FILENO);
        ::close(m_saved);
    }
    StandardOutputTo(const StandardOutputTo&) = delete;
    StandardOutputTo& operator=(const StandardOutputTo&) = delete;

private:
    int m_saved;
};

}  // namespace

class FileTest : public QObject {
    Q_OBJECT

private slots:
    void readsBytes() {
        const ScratchFolder folder;
        putFile(folder / "x", std::string("a\0b\n", 4));
        putFile(folder / "empty", "");
        MappedFile file = need(MappedFile::open(folder / "x"));
        QCOMPARE(file.bytes(), std::string_view("a\0b\n", 4));
        const MappedFile moved = std::move(file);
        QCOMPARE(moved.bytes(), std::string_view("a\0b\n", 4));
        file = need(MappedFile::open(folder / "empty"));
        QCOMPARE(file.bytes(), std::string_view());
    }

    void refusesWhatIsNoReadableFile() {
        const ScratchFolder folder;
        const auto opened = [&](const fs::path& path) {
            return ::shown(MappedFile::open(path)).replace(text(folder.path().string()), "DIR");
        };
        QCOMPARE(opened(folder / "none"), QString("there is no such file or folder: DIR/none: check the name"));
        QCOMPARE(opened(folder.path()), QString("this is a folder: DIR: give the name of a file"));
        QCOMPARE(opened(""), QString("there is no such file or folder: check the name"));
        putFile(folder / "x", "1");
        QCOMPARE(opened(folder / "x" / "y"),
                 QString("a part of the path is a file, not a folder: DIR/x/y: check the path"));
        QCOMPARE(::mkfifo((folder / "pipe").c_str(), 0600), 0);
        const QString noFile = "this is a device or a pipe, not a file: %1: give the name of a file";
        QCOMPARE(opened(folder / "pipe"), noFile.arg("DIR/pipe"));  // and does not wait for a writer
        QCOMPARE(opened("/dev/null"), noFile.arg("/dev/null"));

        setMode(folder.path(), 0755);
        setMode(folder / "x", 0000);
        const AsOrdinaryUser user;
        QCOMPARE(opened(folder / "x"), QString("permission is denied: DIR/x: ask for access, or use another folder"));
    }

    void writesANewFile() {
        const ScratchFolder folder;
        const mode_t mask = ::umask(0027);
        QCOMPARE(shown(writeText(folder / "x", "new")), QString("done"));
        ::umask(mask);
        QCOMPARE(contentOf(folder / "x"), std::string("new"));
        QCOMPARE(modeOf(folder / "x"), 0640U);
        QCOMPARE(folder.names(), QStringList{"x"});
    }

    void writesManyPieces() {
        const ScratchFolder folder;
        std::string expected;
        const Status written = writeFile(folder / "x", [&](ByteSink& sink) {
            for (const std::size_t size : {0U, 1U, 65535U, 2U, 65536U, 7U, 200000U, 3U}) {
                const std::string piece(size, static_cast<char>('a' + size % 26));
                expected += piece;
                if (const Status status = sink.write(piece); !status) {
                    return status;
                }
            }
            return Status();
        });
        QCOMPARE(shown(written), QString("done"));
        QVERIFY(contentOf(folder / "x") == expected);
    }

    void aNameWithoutAFolder() {
        const ScratchFolder folder;
        const fs::path before = fs::current_path();
        fs::current_path(folder.path());
        const Status written = writeText("x", "new");
        fs::current_path(before);
        QCOMPARE(shown(written), QString("done"));
        QCOMPARE(contentOf(folder / "x"), std::string("new"));
    }

    void theLongestNameCanBeWritten() {
        const ScratchFolder folder;
        const std::string name(255, 'x');
        QCOMPARE(shown(writeText(folder / name.c_str(), "new")), QString("done"));
        QCOMPARE(folder.names(), QStringList{text(name)});
    }

    void replacesAndKeepsThePermissions_data() {
        QTest::addColumn<unsigned>("mode");
        for (const unsigned mode : {0600U, 0644U, 0666U, 0640U, 0755U, 0200U}) {
            QTest::addRow("%o", mode) << mode;
        }
    }
    void replacesAndKeepsThePermissions() {
        QFETCH(unsigned, mode);
        const ScratchFolder folder;
        putFile(folder / "x", "old");
        setMode(folder / "x", mode);
        QCOMPARE(shown(writeText(folder / "x", "new")), QString("done"));
        QCOMPARE(modeOf(folder / "x"), mode);
        QCOMPARE(contentOf(folder / "x"), std::string(mode == 0200 && ::geteuid() != 0 ? "" : "new"));
        QCOMPARE(folder.names(), QStringList{"x"});
    }

    void rootLeavesTheFileToItsOwner() {
        if (::geteuid() != 0) {
            QSKIP("only root can write for another user");
        }
        const ScratchFolder folder;
        putFile(folder / "x", "old");
        QCOMPARE(::chown((folder / "x").c_str(), 65534, 65534), 0);
        QCOMPARE(shown(writeText(folder / "x", "new")), QString("done"));
        struct stat status{};
        QCOMPARE(::stat((folder / "x").c_str(), &status), 0);
        QCOMPARE(status.st_uid, uid_t{65534});
        QCOMPARE(status.st_gid, gid_t{65534});
    }

    void theOldFileIsThereUntilTheEnd() {
        const ScratchFolder folder;
        putFile(folder / "x", "old");
        setMode(folder / "x", 0600);
        const Status written = writeFile(folder / "x", [&](ByteSink& sink) {
            const Status status = sink.write(std::string(1U << 20, 'n'));
            [&] {
                QCOMPARE(contentOf(folder / "x"), std::string("old"));
                const QStringList names = folder.names();
                QCOMPARE(names.size(), 2);
                QCOMPARE(modeOf(folder / qPrintable(names.front())), 0600U);  // no more readers than the old file has
            }();
            return status;
        });
        QCOMPARE(shown(written), QString("done"));
        QCOMPARE(fs::file_size(folder / "x"), 1U << 20);
    }

    void linksAreFollowed() {
        const ScratchFolder folder;
        fs::create_directory(folder / "sub");
        putFile(folder / "sub" / "x", "old");
        fs::create_symlink("sub/x", folder / "first");
        fs::create_symlink(folder / "first", folder / "second");
        QCOMPARE(shown(writeText(folder / "second", "new")), QString("done"));
        QVERIFY(fs::is_symlink(folder / "first") && fs::is_symlink(folder / "second"));
        QCOMPARE(contentOf(folder / "sub" / "x"), std::string("new"));

        fs::create_symlink("sub/not-yet", folder / "third");
        QCOMPARE(shown(writeText(folder / "third", "new")), QString("done"));
        QVERIFY(fs::is_symlink(folder / "third"));
        QCOMPARE(contentOf(folder / "sub" / "not-yet"), std::string("new"));
        QCOMPARE(folder.names(), (QStringList{"first", "second", "sub", "third"}));

        fs::create_symlink("circle", folder / "circle");
        QVERIFY(shown(writeText(folder / "circle", "new")).startsWith("its links lead in a circle: "));
    }

    void pipesAndDevicesAreWrittenDirectly() {
        const ScratchFolder folder;
        const fs::path pipe = folder / "pipe";
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        std::string received;
        std::thread reader([&] { received = contentOf(pipe); });
        const Status written = writeText(pipe, "through");
        reader.join();
        QCOMPARE(shown(written), QString("done"));
        QCOMPARE(received, std::string("through"));
        QVERIFY(fs::is_fifo(pipe));
        QCOMPARE(shown(writeText("/dev/null", "gone")), QString("done"));
        QVERIFY(fs::is_character_file("/dev/null"));
    }

    void aFullDeviceIsReported() {
        const QString full = "the disk is full: /dev/full: free some space, or use another disk";
        QCOMPARE(shown(writeText("/dev/full", "x")), full);
        QCOMPARE(shown(writeText("/dev/full", std::string(1U << 20, 'x'))), full);
        QVERIFY(fs::is_character_file("/dev/full"));
    }

    void failuresKeepTheOldFile_data() {
        QTest::addColumn<QString>("failure");
        for (const char* failure : {"no room", "no room, overlooked", "the writer fails", "stopped", "exception"}) {
            QTest::newRow(failure) << failure;
        }
    }
    void failuresKeepTheOldFile() {
        QFETCH(QString, failure);
        const ScratchFolder folder;
        putFile(folder / "x", "old");
        for (const char* name : {"x", "new"}) {
            const FileSizeLimit limit(300000);
            Status written;
            try {
                written = writeFile(folder / name, [&](ByteSink& sink) {
                    const bool noRoom = failure.startsWith("no room");
                    const Status status = sink.write(std::string(noRoom ? 400000 : 200000, 'n'));
                    if (failure == "exception") {
                        throw std::runtime_error("a bug");
                    }
                    if (failure == "stopped") {
                        return Status(cancelled());
                    }
                    if (failure == "no room, overlooked") {
                        return Status();
                    }
                    return noRoom ? status : Status(fail("the writer has failed"));
                });
                QVERIFY(!written);
            } catch (const std::runtime_error&) {
                QCOMPARE(failure, QString("exception"));
            }
            if (failure.startsWith("no room")) {
                QCOMPARE(text(written.error().what), QString("the file would be larger than this system allows"));
                QCOMPARE(text(written.error().where), text((folder / name).string()));
            }
            QCOMPARE(folder.names(), QStringList{"x"});
            QCOMPARE(contentOf(folder / "x"), std::string("old"));
        }
    }

    void aReadOnlyFileIsRefused() {
        const ScratchFolder folder;
        putFile(folder / "x", "old");
        setMode(folder / "x", 0444);
        const QString where = text((folder / "x").string());
        QCOMPARE(shown(writeText(folder / "x", "new")),
                 QString("the file is read-only: %1: allow writing to it, or use another name").arg(where));
        fs::create_symlink("x", folder / "link");
        QVERIFY(shown(writeText(folder / "link", "new")).startsWith("the file is read-only: "));
        QCOMPARE(contentOf(folder / "x"), std::string("old"));
        QCOMPARE(folder.names(), (QStringList{"link", "x"}));
    }

    void aFileOfOthersIsRefused() {
        if (::geteuid() != 0) {
            QSKIP("only root can make a file of another user");
        }
        const ScratchFolder folder;
        putFile(folder / "x", "old");
        setMode(folder / "x", 0644);
        setMode(folder.path(), 0777);  // so that a rename alone would succeed
        {
            const AsOrdinaryUser user;
            QVERIFY(shown(writeText(folder / "x", "new")).startsWith("permission is denied: "));
        }
        QCOMPARE(contentOf(folder / "x"), std::string("old"));
        setMode(folder.path(), 0755);
        {
            const AsOrdinaryUser user;
            QVERIFY(shown(writeText(folder / "new", "new")).startsWith("permission is denied: "));
        }
        QCOMPARE(folder.names(), QStringList{"x"});
    }

    void wrongPathsAreRefused() {
        const ScratchFolder folder;
        putFile(folder / "x", "old");
        const auto written = [&](const fs::path& path) {
            // Asked before, it is refused in the same words.
            const QString refusal = shown(checkWritable(path));
            return shown(writeText(path, "new")) == refusal
                       ? QString(refusal).replace(text(folder.path().string()), "DIR")
                       : "checkWritable: " + refusal;
        };
        QCOMPARE(written(folder.path()), QString("this is a folder: DIR: give the name of a file"));
        QCOMPARE(written(folder.path() / ""), QString("this is a folder: DIR/: give the name of a file"));
        QCOMPARE(written(folder / "none" / "x"), QString("there is no such file or folder: DIR/none: check the name"));
        QCOMPARE(written(folder / "none" / ""),
                 QString("the name of a file is missing: DIR/none/: give a name such as x.npy"));
        QCOMPARE(written(folder / "x" / "y"),
                 QString("a part of the path is a file, not a folder: DIR/x/y: check the path"));
        QCOMPARE(written(""), QString("the name of a file is missing: give a name such as x.npy"));
        if (fs::is_directory("/proc/self")) {  // it is there, but takes no files
            QCOMPARE(written("/proc/x"),
                     QString("the system does not permit this: /proc: ask for access, or use another folder"));
        }
        const std::string tooLong(256, 'x');
        QVERIFY(written(folder / tooLong.c_str()).startsWith("the name is too long: "));
        QCOMPARE(folder.names(), QStringList{"x"});
        QCOMPARE(contentOf(folder / "x"), std::string("old"));
    }

    void askingWhetherAFileCanBeWrittenChangesNothing() {
        const ScratchFolder folder;
        putFile(folder / "x", "old");
        fs::create_symlink("later", folder / "link");
        for (const char* name : {"x", "new", "link"}) {
            QVERIFY2(checkWritable(folder / name), name);
        }
        QVERIFY(checkWritable("/dev/null"));
        QCOMPARE(folder.names(), (QStringList{"link", "x"}));
        QCOMPARE(contentOf(folder / "x"), std::string("old"));
        setMode(folder / "x", 0444);
        QCOMPARE(shown(checkWritable(folder / "x")), shown(writeText(folder / "x", "new")));
    }

    void standardOutput() {
        const ScratchFolder folder;
        putFile(folder / "out", "");
        Status first;
        Status second;
        {
            const StandardOutputTo file(folder / "out");
            first = standardOutputSink()->write("1,2\n");
        }
        QCOMPARE(contentOf(folder / "out"), std::string("1,2\n"));
        QCOMPARE(shown(first), QString("done"));
        {
            const StandardOutputTo full("/dev/full");
            first = standardOutputSink()->write("1,2\n");
        }
        QCOMPARE(shown(first), QString("the disk is full: standard output: free some space, or use another disk"));
    }
};

QTEST_GUILESS_MAIN(FileTest)
#include "test_file.moc"
