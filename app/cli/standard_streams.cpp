// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/standard_streams.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <functional>
#include <utility>

#include "engine/core/aligned_buffer.h"
#include "engine/core/task.h"
#include "engine/io/file.h"

namespace dropscope {

namespace {

constexpr const char* kStandardInput = "standard input";

std::unexpected<Error> inputError(int code) {
    return fail(fmt::format("it cannot be read ({})", std::strerror(code)), kStandardInput,
                "name a file, or pipe CSV in");
}

/// A file descriptor that becomes readable when a stop is requested.
class StopSignal {
public:
    explicit StopSignal(const std::stop_token& stop)
        : m_descriptor(eventfd(0, EFD_CLOEXEC)), m_callback(stop, [this] { eventfd_write(m_descriptor, 1); }) {}
    ~StopSignal() { close(m_descriptor); }
    StopSignal(const StopSignal&) = delete;
    StopSignal& operator=(const StopSignal&) = delete;

    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
    std::stop_callback<std::function<void()>> m_callback;
};

}  // namespace

void guardStandardStreams() {
    signal(SIGPIPE, SIG_IGN);
    // Opened the wrong way round: reading a closed input and writing to a closed output still fail. The lowest free
    // number is taken, so the streams have to be looked at in order.
    for (const auto& [stream, wrongWay] :
         {std::pair(STDIN_FILENO, O_WRONLY), std::pair(STDOUT_FILENO, O_RDONLY), std::pair(STDERR_FILENO, O_RDONLY)}) {
        if (fcntl(stream, F_GETFD) == -1) {
            [[maybe_unused]] const int opened = open("/dev/null", wrongWay);
        }
    }
}

Result<std::string> readStandardInput(const std::stop_token& stop) {
    const std::uint64_t largest = physicalMemoryBytes() / 4;
    const StopSignal stopped(stop);
    std::string text;
    for (;;) {
        pollfd ready[] = {{STDIN_FILENO, POLLIN, 0}, {stopped.descriptor(), POLLIN, 0}};
        if (poll(ready, 2, -1) < 0 && errno != EINTR) {
            return inputError(errno);
        }
        if (stop.stop_requested()) {
            return cancelled();
        }
        constexpr std::size_t kPiece = 1U << 16;
        const std::size_t size = text.size();
        text.resize(size + kPiece);
        const ssize_t count = read(STDIN_FILENO, text.data() + size, kPiece);
        text.resize(size + static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
        if (count == 0 || text.find('\0', size) != std::string::npos) {
            return text;  // the reader will refuse the zero byte: an endless device is not waited for
        }
        if (count < 0 && errno != EINTR && errno != EAGAIN) {
            return inputError(errno);
        }
        if (text.size() > largest) {
            return fail(fmt::format("it has more than {} bytes, a quarter of this machine's memory", largest),
                        kStandardInput, "save it as an npy file");
        }
    }
}

Status printText(std::string_view text) { return standardOutputSink()->write(text); }

Result<bool> offerBytes(std::string_view bytes) {
    constexpr const char* kStandardOutput = "standard output";
    if (isatty(STDOUT_FILENO) == 1) {
        return fail("a terminal cannot show random bits", kStandardOutput, "pipe them into a program or a file");
    }
    while (!bytes.empty()) {
        const ssize_t written = ::write(STDOUT_FILENO, bytes.data(), bytes.size());
        if (written > 0) {
            bytes.remove_prefix(static_cast<std::size_t>(written));
        } else if (written < 0 && errno == EPIPE) {
            return false;
        } else if (written == 0 || errno != EINTR) {
            return fail(fmt::format("it takes no more bytes ({})", std::strerror(written == 0 ? EIO : errno)),
                        kStandardOutput, "check the disk or the program that reads");
        }
    }
    return true;
}

void printErrorLine(std::string_view line) {
    std::string shown(line);
    for (char& c : shown) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
            c = '?';
        }
    }
    std::fputs(fmt::format("dropscope-cli: {}\n", shown).c_str(), stderr);
}

}  // namespace dropscope
