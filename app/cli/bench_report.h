// SPDX-License-Identifier: GPL-3.0-or-later
// What `bench` tells: a table for people, or JSON for programs.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "engine/kernels/paired_timer.h"

namespace dropscope {

/// Collects rows in the order they come. A row is an object of its own keys in JSON, so rows of another kind may join
/// those of throughput.
class BenchReport {
public:
    BenchReport();
    ~BenchReport();
    BenchReport(const BenchReport&) = delete;
    BenchReport& operator=(const BenchReport&) = delete;

    /// name, backend, threads, elements, ns_per_element, limit_ns_per_element, ratio.
    void add(const ThroughputRow& row);

    /// A row whose element is a training step: name, backend, threads, us_per_step, products_us_per_step, ratio.
    void addTrainingStep(const ThroughputRow& row);

    /// A line that only people get: what is not available, and why.
    void addNote(std::string_view line);

    [[nodiscard]] std::string table() const;

    /// An array, one row a line, with a newline at its end.
    [[nodiscard]] std::string json() const;

private:
    struct Rows;
    std::unique_ptr<Rows> m_rows;
    std::string m_table;
    std::string m_steps;
    std::string m_notes;
};

}  // namespace dropscope
