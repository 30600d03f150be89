// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/file_descriptor.h"

#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace dropscope {

namespace {

struct Explanation {
    int code;
    const char* what;
    const char* remedy;
};

constexpr Explanation kExplanations[] = {
    {ENOENT, "there is no such file or folder", "check the name"},
    {ENOTDIR, "a part of the path is a file, not a folder", "check the path"},
    {EISDIR, "this is a folder", "give the name of a file"},
    {EACCES, "permission is denied", "ask for access, or use another folder"},
    {EPERM, "the system does not permit this", "ask for access, or use another folder"},
    {EROFS, "the disk is read-only", "use another disk"},
    {ENOSPC, "the disk is full", "free some space, or use another disk"},
    {EDQUOT, "your share of the disk is used up", "free some space, or use another disk"},
    {EFBIG, "the file would be larger than this system allows", "save fewer values, or use another disk"},
    {EIO, "the disk reports an error", "check the disk"},
    {ELOOP, "its links lead in a circle", "remove or repair the links"},
    {ENAMETOOLONG, "the name is too long", "use a shorter name"},
    {ETXTBSY, "the file is in use by a running program", "use another name"},
    {EMFILE, "too many files are open", "close some"},
    {ENFILE, "too many files are open", "close some"},
    {ENOMEM, "there is not enough memory to open the file", "close other programs"},
    {EPIPE, "the reader has closed the pipe", ""},
};

}  // namespace

int FileDescriptor::close() {
    // Not repeated on EINTR: on Linux the descriptor is gone then as well.
    const int number = std::exchange(m_number, -1);
    return number < 0 || ::close(number) == 0 ? 0 : errno;
}

Error systemError(int code, std::string where) {
    for (const Explanation& explanation : kExplanations) {
        if (explanation.code == code) {
            return {explanation.what, std::move(where), explanation.remedy};
        }
    }
    return {std::generic_category().message(code), std::move(where), ""};
}

Error folderError(const std::filesystem::path& path) { return systemError(EISDIR, path.string()); }

}  // namespace dropscope
