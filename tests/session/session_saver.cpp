// SPDX-License-Identifier: GPL-3.0-or-later
// session_saver FILE: saves one session after the other to FILE, each full of its own number, until it is killed.
#include <cstdio>
#include <vector>

#include "engine/session/session_file.h"

int main(int count, char** arguments) {
    if (count != 2) {
        return 2;
    }
    for (unsigned number = 1;; ++number) {
        dropscope::Session session;
        session.settings["masks"] = {{"number", number}};
        const std::vector<float> values(100'000 + number % 7, static_cast<float>(number));
        const auto length = static_cast<std::int64_t>(values.size());
        session.arrays["x"] = *dropscope::Tensor::fromValues(dropscope::Shape({length}), values);
        if (const dropscope::Status saved = dropscope::saveSession(arguments[1], session, "test"); !saved) {
            std::fprintf(stderr, "%s\n", saved.error().line().c_str());
            return 1;
        }
        if (number == 1) {
            std::puts("saved");
            std::fflush(stdout);
        }
    }
}
