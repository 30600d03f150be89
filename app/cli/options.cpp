// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include <algorithm>
#include <cstdlib>

#include "app/cli/values.h"
#include "engine/core/number_text.h"
#include "engine/dropout/result_facts.h"

namespace dropscope {

Status SourceOption::read() {
    enum class Source { native };
    const Result<Source> source = m_source.read(
        [](std::string_view text) { return parseChoice<Source>(text, "source", {{"native", Source::native}}); });
    return source ? Status() : std::unexpected(source.error());
}

CsvFacts SourceOption::facts() const { return {{"source", m_source.text}, {"version", DROPSCOPE_VERSION}}; }

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
    if (const Status kind = m_kind.read(*step); !kind) {
        return kind;
    }
    const Result<std::uint64_t> seed = m_seed.read(parseSeed);
    if (!seed) {
        return std::unexpected(seed.error());
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
    m_key = {*seed, *stream, *step};
    m_modeValue = *mode;
    return m_source.read();
}

CsvFacts DrawOptions::facts(const LayerConfig& layer) const {
    CsvFacts facts = resultFacts(layer, m_key, m_modeValue, DROPSCOPE_VERSION);
    std::ranges::move(m_kind.scheduleFacts(), std::back_inserter(facts));
    return facts;
}

Error inFlagsWords(Error error) {
    if (error.where == "blockSize") {
        error.where = "--block-size";
    }
    for (const std::string_view field : {"p", "axes", "sigma", "scaling", "zeroing"}) {
        if (error.where == field) {
            error.where.insert(0, "--");
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
