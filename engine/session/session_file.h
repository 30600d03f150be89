// SPDX-License-Identifier: GPL-3.0-or-later
// Session files (.dropscope): a zip archive, so that other programs can look in.
//   session.json   {"format": "dropscope session", "version": 1, "program": "1.2.0", then a group of settings for each
//                  part of the program}, UTF-8, at most 16 MiB, at most 64 levels deep
//   x.npy, dy.npy  arrays: numpy.load("a.dropscope")["x"] reads them
//   anything else  text or bytes of some part of the program, such as curves.csv; arrays of other names too
// Groups, keys and files that this version does not know are kept, and written again.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "engine/core/error.h"
#include "engine/core/task.h"
#include "engine/io/file.h"
#include "engine/session/property.h"
#include "engine/tensor/edited_tensor.h"

namespace dropscope {

inline constexpr std::uint64_t kSessionVersion = 1;

/// A value type: what a session file holds.
struct Session {
    Json settings = Json::object();              ///< groups by name; "format", "version" and "program" are not in it
    std::map<std::string, EditedTensor> arrays;  ///< "x" and "dy"
    std::map<std::string, std::string> files;    ///< all other members, by their whole name
};

/// `program`: the version of the program that writes. The same session gives the same bytes. Block by block: besides a few
/// megabytes, arrays take no memory. Stoppable; fails as the sink and ZipWriter do.
Status writeSession(ByteSink& sink, const Session& session, std::string_view program, const Task& task = {});

/// `bytes`: the whole file; `name` is what errors call it. Sizes are checked before memory is taken. Fails on anything
/// but a session, on one of a newer version ("open it with a newer Dropscope"), on damaged members and on arrays that are
/// no npy. Stoppable. `owner`, where given, keeps `bytes` alive and as they are: large arrays are then read there (readNpz).
[[nodiscard]] Result<Session> readSession(std::string_view bytes, const std::string& name, const Task& task = {},
                                          const std::shared_ptr<const void>& owner = {});

/// The same from and to a file; saving replaces it whole or not at all (writeFile).
Status saveSession(const std::filesystem::path& path, const Session& session, std::string_view program,
                   const Task& task = {});
[[nodiscard]] Result<Session> loadSession(const std::filesystem::path& path, const Task& task = {});

}  // namespace dropscope
