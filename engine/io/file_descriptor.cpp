// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/file_descriptor.h"

#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace dropscope {

namespace {

struct Explanation {
    int code;
    Phrase what;
    Phrase remedy;
};

constexpr Explanation kExplanations[] = {
    {ENOENT, phrase("there is no such file or folder"), phrase("check the name")},
    {ENOTDIR, phrase("a part of the path is a file, not a folder"), phrase("check the path")},
    {EISDIR, phrase("this is a folder"), phrase("give the name of a file")},
    {EACCES, phrase("permission is denied"), phrase("ask for access, or use another folder")},
    {EPERM, phrase("the system does not permit this"), phrase("ask for access, or use another folder")},
    {EROFS, phrase("the disk is read-only"), phrase("use another disk")},
    {ENOSPC, phrase("the disk is full"), phrase("free some space, or use another disk")},
    {EDQUOT, phrase("your share of the disk is used up"), phrase("free some space, or use another disk")},
    {EFBIG, phrase("the file would be larger than this system allows"),
     phrase("save fewer values, or use another disk")},
    {EIO, phrase("the disk reports an error"), phrase("check the disk")},
    {ELOOP, phrase("its links lead in a circle"), phrase("remove or repair the links")},
    {ENAMETOOLONG, phrase("the name is too long"), phrase("use a shorter name")},
    {ETXTBSY, phrase("the file is in use by a running program"), phrase("use another name")},
    {EMFILE, phrase("too many files are open"), phrase("close some")},
    {ENFILE, phrase("too many files are open"), phrase("close some")},
    {ENOMEM, phrase("there is not enough memory to open the file"), phrase("close other programs")},
    {EPIPE, phrase("the reader has closed the pipe"), phrase("let it read to the end")},
    {EBADF, phrase("the stream is closed"), phrase("open it, or name a file")},
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
