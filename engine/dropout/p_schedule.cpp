// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dropout/p_schedule.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

#include "engine/core/assert.h"
#include "engine/core/number_text.h"

namespace dropscope {

namespace {

constexpr std::array<std::pair<std::string_view, PSchedule::Kind>, 5> kNames = {
    {{"constant", PSchedule::Kind::constant},
     {"linear", PSchedule::Kind::linear},
     {"early", PSchedule::Kind::early},
     {"late", PSchedule::Kind::late},
     {"curriculum", PSchedule::Kind::curriculum}}};

std::unexpected<Error> unreadable(Text what) {
    return fail(
        std::move(what), phrase("schedule"),
        phrase("write constant, linear:STEPS, linear:STEPS,STARTP, early:STEPS, late:STEPS or curriculum:STEPS"));
}

}  // namespace

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
        return fail(phrase("a schedule of no steps"), phrase("steps"),
                    phrase("write a whole number of steps, 1 or more"));
    }
    return {};
}

Result<PSchedule> parsePSchedule(std::string_view text, double p) {
    const std::size_t colon = text.find(':');
    const std::string_view name = trimmed(text.substr(0, colon));
    const auto found = std::ranges::find(kNames, name, &std::pair<std::string_view, PSchedule::Kind>::first);
    if (found == kNames.end()) {
        return unreadable(phrase("there is no schedule '{}'", name));
    }
    PSchedule schedule{.kind = found->second, .p = p};
    const bool counts = schedule.kind != PSchedule::Kind::constant;
    if (counts != (colon != std::string_view::npos)) {
        return unreadable(counts ? phrase("{} does not say in how many steps", name) : phrase("{} has no steps", name));
    }
    if (counts) {
        std::string_view steps = text.substr(colon + 1);
        if (const std::size_t comma = steps.find(','); comma != std::string_view::npos) {
            if (schedule.kind != PSchedule::Kind::linear) {
                return unreadable(phrase("{} has no start of its own", name));
            }
            const Result<double> start = parseProbability(trimmed(steps.substr(comma + 1)));
            if (!start) {
                return unreadable(start.error().what);
            }
            schedule.startP = *start;
            steps = steps.substr(0, comma);
        }
        const Result<std::uint64_t> count =
            parseWhole(trimmed(steps), phrase("number of steps"), std::numeric_limits<std::uint32_t>::max());
        if (!count) {
            return unreadable(count.error().what);
        }
        schedule.steps = static_cast<std::uint32_t>(*count);
    }
    if (const Status valid = validate(schedule); !valid) {
        return std::unexpected(valid.error());
    }
    return schedule;
}

std::string textOf(const PSchedule& schedule) {
    const std::string_view name =
        std::ranges::find(kNames, schedule.kind, &std::pair<std::string_view, PSchedule::Kind>::second)->first;
    if (schedule.kind == PSchedule::Kind::constant) {
        return std::string(name);
    }
    if (schedule.kind == PSchedule::Kind::linear && schedule.startP != 0.0) {
        return fmt::format("{}:{},{}", name, schedule.steps, shortestText(schedule.startP));
    }
    return fmt::format("{}:{}", name, schedule.steps);
}

}  // namespace dropscope
