// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/error.h"

namespace dropscope {

std::string Error::line() const {
    std::string text = what;
    for (const std::string& part : {where, remedy}) {
        if (!part.empty()) {
            text += ": " + part;
        }
    }
    return text;
}

std::string Error::sentence() const {
    std::string text = where.empty() ? what : where + ": " + what;
    if (!remedy.empty()) {
        text += "; " + remedy;
    }
    if (!text.empty() && where.empty() && text.front() >= 'a' && text.front() <= 'z') {
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    }
    return text + ".";
}

}  // namespace dropscope
