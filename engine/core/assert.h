// SPDX-License-Identifier: GPL-3.0-or-later
// A check for a caller's bug. Bad input from people or files is an Error (core/error.h), never an assertion.
#pragma once

#include <cassert>

#define DROPSCOPE_ASSERT(condition) assert(condition)
