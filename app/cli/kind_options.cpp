// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/kind_options.h"

#include <fmt/format.h>

#include "app/cli/options.h"
#include "app/cli/values.h"
#include "engine/core/number_text.h"

namespace dropscope {

Status KindOptions::read(std::uint32_t step) {
    const Result<LayerKind> kind = this->kind();
    if (!kind) {
        return std::unexpected(kind.error());
    }
    m_layer.kind = *kind;
    if (const Status used = checkUse(); !used) {
        return used;
    }
    if (m_axes.given) {
        Result<std::vector<std::size_t>> axes = m_axes.read(parseAxes);
        if (!axes) {
            return std::unexpected(axes.error());
        }
        m_layer.axes = *std::move(axes);
    }
    if (m_sigma.given) {
        const Result<double> sigma = m_sigma.read(parseDouble);
        if (!sigma) {
            return std::unexpected(sigma.error());
        }
        m_layer.sigma = *sigma;
    }
    if (m_blockSize.given) {
        const Result<std::uint64_t> block = m_blockSize.read(parseBlockSize);
        if (!block) {
            return std::unexpected(block.error());
        }
        m_layer.blockSize = *block;
    }
    if (const Status p = readP(step); !p) {
        return p;
    }
    if (const Status valid = validate(m_layer); !valid) {
        return std::unexpected(inFlagsWords(valid.error()));
    }
    return {};
}

Status KindOptions::checkUse() const {
    const bool noise = m_layer.kind == LayerKind::gaussianNoise;
    const auto unused = [&](const Flag& flag, std::string_view remedy) {
        return Status(fail(fmt::format("{} has no {}", nameOf(m_layer.kind), flag.name.substr(2)), flag.name,
                           std::string(remedy)));
    };
    if (noise && (m_p.given || m_schedule.given)) {
        return unused(m_p.given ? m_p : m_schedule, "leave it out: --sigma says how much noise there is");
    }
    if (noise && !m_sigma.given) {
        return missing(m_sigma);
    }
    if (!noise && m_sigma.given) {
        return unused(m_sigma, "leave it out, or take the kind gaussian-noise");
    }
    if (m_blockSize.given && m_layer.kind != LayerKind::dropBlock) {
        return unused(m_blockSize, "leave it out, or take the kind drop-block");
    }
    return noise || m_p.given ? Status() : missing(m_p);
}

Status KindOptions::readP(std::uint32_t step) {
    if (!m_p.given) {
        return {};
    }
    const Result<double> p = m_p.read(parseProbability);
    if (!p) {
        return std::unexpected(p.error());
    }
    m_layer.p = *p;
    if (m_schedule.given) {
        const Result<PSchedule> schedule =
            m_schedule.read([&](std::string_view text) { return parsePSchedule(text, *p); });
        if (!schedule) {
            return std::unexpected(schedule.error());
        }
        m_scheduleValue = *schedule;
        m_layer.p = schedule->at(step);
    }
    return {};
}

std::unexpected<Error> KindOptions::missing(const Flag& flag) const {
    return fail(fmt::format("{} is missing", flag.name), m_command,
                fmt::format("see dropscope-cli {} --help", m_command));
}

CsvFacts KindOptions::scheduleFacts() const {
    if (!m_scheduleValue) {
        return {};
    }
    return {{"schedule", textOf(*m_scheduleValue)}, {"schedule-p", shortestText(m_scheduleValue->p)}};
}

}  // namespace dropscope
