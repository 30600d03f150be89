// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include <algorithm>
#include <cstdlib>

#include "app/cli/values.h"
#include "engine/core/number_text.h"
#include "engine/dropout/replayed_mask.h"
#include "engine/dropout/result_facts.h"

namespace dropscope {

std::vector<Flag*> DrawOptions::flags() {
    std::vector<Flag*> flags = m_kind.flags();
    std::ranges::copy(std::initializer_list<Flag*>{&m_seed, &m_stream, &m_step, &m_mode}, std::back_inserter(flags));
    std::ranges::copy(m_source.flags(), std::back_inserter(flags));
    return flags;
}

Status DrawOptions::read() {
    const Result<std::uint32_t> step = m_step.read(parseStep);
    if (!step) {
        return std::unexpected(step.error());
    }
    if (Status source = m_source.read(m_seed); !source) {
        return source;
    }
    // Before what else the kind takes: mending p would not help.
    if (const Result<LayerKind> kind = m_kind.kind(); kind && !m_source.isNative()) {
        if (const Status takes = checkMaskSource(*kind); !takes) {
            return std::unexpected(inReplayFlags(takes.error()));
        }
    }
    if (const Status kind = m_kind.read(*step); !kind) {
        return kind;
    }
    if (!m_source.isNative()) {
        for (const Flag* flag : {&m_stream, &m_step}) {
            const bool forSchedule = flag == &m_step && !m_kind.scheduleFacts().empty();
            if (flag->given && !forSchedule) {
                return fail("streams and steps are our own", flag->name,
                            "leave it out; --after says what ran before on another framework's generator");
            }
        }
    }
    const Result<std::uint32_t> stream = m_stream.read(parseStream);
    if (!stream) {
        return std::unexpected(stream.error());
    }
    const Result<Mode> mode = m_mode.read([](std::string_view text) {
        return parseChoice<Mode>(text, "mode", {{"train", Mode::train}, {"eval", Mode::eval}});
    });
    if (!mode) {
        return std::unexpected(mode.error());
    }
    m_key = {m_source.config().seed.first.bits, *stream, *step};
    m_modeValue = *mode;
    return {};
}

Result<std::shared_ptr<const MaskSource>> DrawOptions::mask(const LayerConfig& layer, const Shape& x) const {
    if (m_source.isNative() || m_modeValue == Mode::eval) {
        return nullptr;
    }
    Result<std::shared_ptr<const MaskSource>> mask = replayedMask(layer, m_source.config(), x);
    return mask ? mask : std::unexpected(inReplayFlags(mask.error()));
}

CsvFacts DrawOptions::facts(const LayerConfig& layer) const {
    CsvFacts facts = m_source.isNative() ? resultFacts(layer, m_key, m_modeValue, DROPSCOPE_VERSION)
                                         : resultFacts(layer, m_source.config(), m_modeValue, DROPSCOPE_VERSION);
    CsvFacts schedule = m_kind.scheduleFacts();
    if (!schedule.empty() && !m_source.isNative()) {
        facts.emplace_back("step", m_step.text);
    }
    std::ranges::move(schedule, std::back_inserter(facts));
    return facts;
}

Error inFlagsWords(Error error) {
    if (error.where == "blockSize") {
        error.where = "--block-size";
    }
    for (const std::string_view field : {"p", "axes", "sigma", "scaling", "zeroing"}) {
        if (error.where == field) {
            error.where = fmt::format("--{}", field);
        }
    }
    return error;
}

Status ComputeOptions::read() {
    if (m_threads.given) {
        const Result<unsigned> threads = m_threads.read(parseThreads);
        if (!threads) {
            return std::unexpected(threads.error());
        }
        m_threadCount = *threads;
    }
    const char* environment = std::getenv("DROPSCOPE_BACKEND");
    const bool inEnvironment = !m_backend.given && environment != nullptr && *environment != '\0';
    const std::string name = inEnvironment ? environment : m_backend.text;
    m_found = findBackend(name);
    if (!m_found) {
        m_found.error().where = inEnvironment ? "DROPSCOPE_BACKEND" : m_backend.name;
        if (std::ranges::find(allBackends(), name, &KernelBackend::name) == allBackends().end()) {
            return std::unexpected(m_found.error());
        }
    }
    return {};
}

std::optional<ThreadLimit> ComputeOptions::limitThreads() const {
    if (!m_threadCount) {
        return std::nullopt;
    }
    return std::optional<ThreadLimit>(std::in_place, *m_threadCount);
}

}  // namespace dropscope
