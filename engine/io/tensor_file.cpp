// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/tensor_file.h"
