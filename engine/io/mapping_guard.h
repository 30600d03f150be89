// SPDX-License-Identifier: GPL-3.0-or-later
// What happens when another program cuts a file short while it is mapped here: reading a page that is gone raises
// SIGBUS, which would end the program. Guarded, everything from that page on reads as zeros instead.
#pragma once

#include <cstddef>

namespace dropscope {

/// Guards a mapping of a file that begins at `data`, on a page. The first call takes the signal SIGBUS; one that is about
/// no guarded memory is handed on to who had it before. Thread rule: from any thread.
void guardMapping(const void* data, std::size_t size);

/// Call it before the memory is unmapped.
void endMappingGuard(const void* data);

}  // namespace dropscope
