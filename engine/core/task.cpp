// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/task.h"

namespace dropscope {

namespace {
constexpr Phrase kCancelled = phrase("cancelled");
}

std::unexpected<Error> cancelled() { return fail(kCancelled); }

bool isCancelled(const Error& error) { return error.what == kCancelled.pattern; }

}  // namespace dropscope
