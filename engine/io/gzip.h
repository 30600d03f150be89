// SPDX-License-Identifier: GPL-3.0-or-later
// gzip (RFC 1952), through zlib.
#pragma once

#include <string>
#include <string_view>

#include "engine/core/error.h"
#include "engine/core/task.h"

namespace dropscope {

/// True when `bytes` begin as every gzip file does.
[[nodiscard]] bool isGzip(std::string_view bytes);

/// The unpacked content of one or several members. `name` is what errors call the file. Fails on damaged or cut data, and
/// as soon as more than `largest` bytes come out, so that no small file fills the memory. Stoppable.
[[nodiscard]] Result<std::string> unpackGzip(std::string_view bytes, const std::string& name, std::uint64_t largest,
                                             const Task& task = {});

/// The first `count` bytes that come out, fewer when there are no more. Fails on damaged data among them.
[[nodiscard]] Result<std::string> unpackGzipStart(std::string_view bytes, const std::string& name, std::size_t count);

}  // namespace dropscope
