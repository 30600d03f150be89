// SPDX-License-Identifier: GPL-3.0-or-later
// What a session keeps of the window itself, in the group "window".
#pragma once

#include <string>

#include "engine/session/property.h"

namespace dropscope {

struct WindowSettings {
    std::string page = "masks";    ///< one that this version does not know leaves the page as it is
    std::string backend = "auto";  ///< as `findBackend` takes it; "auto": this machine's default

    friend bool operator==(const WindowSettings&, const WindowSettings&) = default;
};

[[nodiscard]] inline const Properties<WindowSettings>& windowProperties() {
    static const Properties<WindowSettings> kProperties = {
        property("page", &WindowSettings::page),
        property("backend", &WindowSettings::backend),
    };
    return kProperties;
}

}  // namespace dropscope
