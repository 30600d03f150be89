// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench_report.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <vector>

namespace dropscope {

struct BenchReport::Rows {
    std::vector<nlohmann::ordered_json> all;
};

BenchReport::BenchReport() : m_rows(std::make_unique<Rows>()) {}
BenchReport::~BenchReport() = default;

void BenchReport::add(const ThroughputRow& row) {
    m_rows->all.push_back({{"name", row.name},
                           {"backend", row.backend},
                           {"threads", row.threads},
                           {"elements", row.elements},
                           {"ns_per_element", row.nsPerElement},
                           {"limit_ns_per_element", row.limitNsPerElement},
                           {"ratio", row.ratio}});
    m_table += fmt::format("{:<10}{:<8}{:>8}{:>12}{:>12.4f}{:>10.4f}{:>9.3f}\n", row.name, row.backend, row.threads,
                           row.elements, row.nsPerElement, row.limitNsPerElement, row.ratio);
}

void BenchReport::addTrainingStep(const ThroughputRow& row) {
    constexpr double kNsPerUs = 1000.0;
    const double us = row.nsPerElement / kNsPerUs;
    const double products = row.limitNsPerElement / kNsPerUs;
    m_rows->all.push_back({{"name", row.name},
                           {"backend", row.backend},
                           {"threads", row.threads},
                           {"us_per_step", us},
                           {"products_us_per_step", products},
                           {"ratio", row.ratio}});
    m_steps += fmt::format("{:<28}{:<10}{:>10.2f}{:>12.2f}{:>9.3f}\n", row.name, row.backend, us, products, row.ratio);
}

void BenchReport::addNote(std::string_view line) { m_notes += fmt::format("{}\n", line); }

std::string BenchReport::table() const {
    return fmt::format("{:<10}{:<8}{:>8}{:>12}{:>12}{:>10}{:>9}\n", "name", "backend", "threads", "elements",
                       "ns/element", "limit", "ratio") +
           m_table +
           (m_steps.empty() ? std::string()
                            : fmt::format("\n{:<28}{:<10}{:>10}{:>12}{:>9}\n", "one thread", "math", "us/step",
                                          "products", "ratio") +
                                  m_steps) +
           m_notes;
}

std::string BenchReport::json() const {
    std::string text = "[";
    for (const nlohmann::ordered_json& row : m_rows->all) {
        text += (text.size() > 1 ? ",\n " : "") + row.dump();
    }
    return text + "]\n";
}

}  // namespace dropscope
