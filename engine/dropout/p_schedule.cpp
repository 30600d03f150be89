// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dropout/p_schedule.h"

#include <cmath>

#include "engine/core/assert.h"
#include "engine/core/number_text.h"

namespace dropscope {

double PSchedule::at(std::uint32_t step) const {
    const double share = static_cast<double>(step) / static_cast<double>(steps);
    switch (kind) {
        case Kind::constant:
            return p;
        case Kind::linear:
            // Both ends are weighed, so the result is between them whatever the rounding.
            return step >= steps ? p : (1.0 - share) * startP + share * p;
        case Kind::early:
            return step < steps ? p : 0.0;
        case Kind::late:
            return step < steps ? 0.0 : p;
        case Kind::curriculum:
            return -p * std::expm1(-10.0 * share);
    }
    DROPSCOPE_ASSERT(false);
    return p;
}

Status validate(const PSchedule& schedule) {
    if (const Status p = checkProbability(schedule.p); !p) {
        return p;
    }
    if (schedule.kind == PSchedule::Kind::linear) {
        if (Status start = checkProbability(schedule.startP); !start) {
            start.error().where = "startP";
            return start;
        }
    }
    if (schedule.kind != PSchedule::Kind::constant && schedule.steps == 0) {
        return fail("a schedule of no steps", "steps", "write a whole number of steps, 1 or more");
    }
    return {};
}

}  // namespace dropscope
