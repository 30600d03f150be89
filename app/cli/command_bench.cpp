// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <thread>

#include "app/cli/bench_report.h"
#include "app/cli/command.h"
#include "app/cli/progress.h"
#include "app/cli/standard_streams.h"
#include "app/cli/tensor_files.h"
#include "app/cli/values.h"
#include "engine/core/number_text.h"
#include "engine/dropout/layer_throughput.h"
#include "engine/io/file.h"
#include "engine/kernels/cuda/cuda_backend.h"
#include "engine/kernels/cuda/resident.h"
#include "engine/learn/step_timing.h"

namespace dropscope {

namespace {

constexpr std::uint64_t kInCache = 64U << 10;
constexpr std::uint64_t kQuickElements = 1U << 20;
constexpr std::uint64_t kFewestElements = 4096;  // one channel
constexpr std::uint64_t kMostElements = 1ULL << 40;

/// What each back end is timed at, on so many elements and threads.
Result<std::vector<TimedWork>> rowsOf(const KernelBackend& backend, ThroughputMemory& memory, std::uint64_t elements) {
    std::vector<TimedWork> rows;
    for (const LayerWorkload workload : kLayerWorkloads) {
        Result<TimedWork> timed = timedWork(backend, workload, memory, elements);
        if (!timed) {
            return std::unexpected(timed.error());
        }
        rows.push_back(*std::move(timed));
    }
    for (const Workload workload : {Workload::drawMask, Workload::copy, Workload::scale}) {
        rows.push_back(timedWork(backend, workload, memory, elements));
    }
    return rows;
}

/// How fast dropout is on this machine.
class BenchCommand final : public Command {
public:
    [[nodiscard]] std::string name() const override { return "bench"; }
    [[nodiscard]] std::string purpose() const override {
        return "Time each back end beside what this machine can do at all, in the same run";
    }

    [[nodiscard]] std::vector<Flag*> flags() override { return {&m_json, &m_size, &m_elements}; }

    Status read() override {
        const Result<bool> quick = m_size.read(
            [](std::string_view text) { return parseChoice<bool>(text, "size", {{"quick", true}, {"full", false}}); });
        if (!quick) {
            return std::unexpected(quick.error());
        }
        if (*quick) {
            m_inMemory = kQuickElements;
            m_onDevice = kQuickElements;
            m_plan = {.least = 3, .most = 5, .seconds = 0.0};
        }
        if (m_elements.given) {
            const Result<std::uint64_t> elements = m_elements.read(
                [](std::string_view text) { return parseWhole(text, "number of elements", kMostElements); });
            if (!elements) {
                return std::unexpected(elements.error());
            }
            if (*elements < kFewestElements) {
                return fail(fmt::format("{} elements are too few to be timed", *elements), m_elements.name,
                            fmt::format("write a whole number from {} to {}", kFewestElements, kMostElements));
            }
            m_inMemory = *elements;
            m_onDevice = *elements;
        }
        const Result<std::string> path = m_json.given ? m_json.read(parsePath) : std::string();
        return path ? Status() : std::unexpected(path.error());
    }

    Status run(Work& work) override {
        BenchReport report;
        if (Status measured = measureAll(report, work.stop); !measured) {
            return measured;
        }
        if (!m_json.given) {
            return printText(report.table());
        }
        if (m_json.text == kStandardStream) {
            return printText(report.json());
        }
        return writeFile(m_json.text, [&](ByteSink& sink) { return sink.write(report.json()); });
    }

private:
    struct Round {
        const KernelBackend* backend;
        std::uint64_t elements;
        unsigned threads;
    };

    /// Each available back end on few elements, which one thread does, and on many.
    [[nodiscard]] std::vector<Round> rounds(BenchReport& report) const {
        const unsigned allThreads = std::max(1U, std::thread::hardware_concurrency());
        std::vector<Round> all;
        for (const KernelBackend* backend : allBackends()) {
            if (const Status available = backend->available(); !available) {
                report.addNote(fmt::format("{}: not available: {}", backend->name(), available.error().what));
                continue;
            }
            all.push_back({backend, std::min(kInCache, m_inMemory), 1});
            if (m_inMemory > kInCache) {
                all.push_back({backend, m_inMemory, 1});
                if (allThreads > 1 && !backend->takesWholeTensors()) {
                    all.push_back({backend, m_inMemory, allThreads});
                }
            }
        }
        return all;
    }

    Status measureAll(BenchReport& report, const std::stop_token& stop) const {
        const Progress progress("measuring", stop);
        Result<ThroughputMemory> memory = ThroughputMemory::create(m_inMemory);
        if (!memory) {
            memory.error().where = m_elements.name;
            return std::unexpected(memory.error());
        }
        const std::vector<Round> all = rounds(report);
        for (std::size_t done = 0; const Round& round : all) {
            const Result<std::vector<TimedWork>> rows = rowsOf(*round.backend, *memory, round.elements);
            if (!rows) {
                return std::unexpected(rows.error());
            }
            for (const TimedWork& timed : *rows) {
                const Result<ThroughputRow> row = measure(timed, round.threads, m_plan, {stop, {}});
                if (!row) {
                    return std::unexpected(row.error());
                }
                report.add(*row);
            }
            progress.task().report(static_cast<double>(++done) / static_cast<double>(all.size()));
        }
        const Result<std::vector<TimedWork>> steps = trainingStepWork();
        if (!steps) {
            return std::unexpected(steps.error());
        }
        for (const TimedWork& timed : *steps) {
            const Result<ThroughputRow> row = measure(timed, 1, m_plan, {stop, {}});
            if (!row) {
                return std::unexpected(row.error());
            }
            report.addTrainingStep(*row);
        }
        return cudaBackend().available() ? measureOnDevice(report, stop) : Status();
    }

    /// Tensors that stay on the GPU.
    Status measureOnDevice(BenchReport& report, const std::stop_token& stop) const {
        const Result<std::vector<TimedWork>> rows = residentWorkloads(*cudaDevice(), m_onDevice);
        if (!rows) {
            return std::unexpected(rows.error());
        }
        for (const TimedWork& timed : *rows) {
            const Result<ThroughputRow> row = measure(timed, 1, m_plan, {stop, {}});
            if (!row) {
                return std::unexpected(row.error());
            }
            report.add(*row);
        }
        return {};
    }

    Flag m_json{.name = "--json",
                .valueName = "FILE",
                .help =
                    "write the rows as JSON into a file, or with - to standard output, and no\n"
                    "table; a row: name, backend, threads, elements, ns_per_element,\n"
                    "limit_ns_per_element, ratio; of a training step: us_per_step,\n"
                    "products_us_per_step",
                .isOutput = true};
    Flag m_size{.name = "--size",
                .valueName = "SIZE",
                .help = "full: 64 Mi elements, about 20 seconds; quick: 1 Mi, about a second",
                .text = "full"};
    Flag m_elements{
        .name = "--elements", .valueName = "N", .help = "how many instead, from 4096; each takes 9 bytes of memory"};
    std::uint64_t m_inMemory = 64U << 20;
    std::uint64_t m_onDevice = 1U << 30;  // or what fits
    SamplePlan m_plan{.least = 3, .most = 51, .seconds = 0.15};
};

}  // namespace

std::unique_ptr<Command> makeBenchCommand() { return std::make_unique<BenchCommand>(); }

}  // namespace dropscope
