// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/spread_map.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dropscope {

namespace {

constexpr std::array kLimits = {0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5};

/// Of each row the column of the class that the plain answer names; of one column, that one.
void fillIn(SpreadMap& map, const Prediction& found, bool classes) {
    const std::size_t columns = found.columns;
    for (std::size_t first = 0; first < found.plain.size(); first += columns) {
        const auto row = std::span(found.plain).subspan(first, columns);
        const auto named = static_cast<std::size_t>(std::ranges::max_element(row) - row.begin());
        // The one column is class 1's probability, so that class 0's is what is left of 1.
        const bool other = classes && columns == 1 && row[0] <= 0.5F;
        const auto valueOf = [&](float value) { return other ? 1.0F - value : value; };
        if (classes) {
            const std::size_t number = columns > 1 ? named : other ? 0 : 1;
            map.classes.push_back(static_cast<std::uint8_t>(std::min<std::size_t>(number, 255)));
        }
        map.plain.push_back(valueOf(row[named]));
        map.mean.push_back(valueOf(found.mean[first + named]));
        map.deviation.push_back(found.deviation[first + named]);
    }
    double sum = 0.0;
    for (const float deviation : map.deviation) {
        sum += static_cast<double>(deviation);
        map.largestDeviation = std::max(map.largestDeviation, static_cast<double>(deviation));
    }
    map.averageDeviation = sum / static_cast<double>(std::max<std::size_t>(map.deviation.size(), 1));
}

}  // namespace

void shareSpreadLimit(std::span<const std::shared_ptr<SpreadMap>> spreads) {
    double largest = 0.0;
    for (const std::shared_ptr<SpreadMap>& spread : spreads) {
        largest = std::max(largest, spread->largestDeviation);
    }
    const auto* const limit = std::ranges::find_if(kLimits, [&](double round) { return round >= largest; });
    for (const std::shared_ptr<SpreadMap>& spread : spreads) {
        spread->limit = limit == kLimits.end() ? largest : *limit;
    }
}

void SpreadWork::begin(std::span<Trainer* const> trainers, std::uint32_t passes, int columns, int rows) {
    m_parts.clear();
    for (const Trainer* trainer : trainers) {
        const DataSet& data = trainer->data();
        SpreadMap map;
        map.passes = passes;
        map.step = trainer->stepsDone();
        map.seed = trainer->config().seed;
        std::vector<float> points = mapPoints(data, columns, rows);
        if (data.features == 1 && outputsFor(trainer->config(), data) > 1) {
            points.clear();  // a curve has one height
        }
        if (!points.empty()) {
            map.columns = columns;
            map.rows = data.features == 1 ? 1 : rows;
        }
        for (const bool isMap : {true, false}) {
            if (isMap && points.empty()) {
                continue;
            }
            const std::vector<float>& x = isMap ? points : data.validation.x;
            Result<MonteCarlo> made = MonteCarlo::create(
                *trainer, x, passes, isMap ? std::span<const float>() : std::span<const float>(data.validation.y));
            if (!made) {
                m_parts.clear();
                return;
            }
            m_parts.push_back({map, isMap, x.size() / data.features, *std::move(made)});
        }
    }
}

double SpreadWork::progress() const {
    double done = 0.0;
    double all = 0.0;
    for (const Part& part : m_parts) {
        const auto rows = static_cast<double>(part.rows);
        done += rows * part.passes.progress();
        all += rows;
    }
    return all > 0.0 ? done / all : 1.0;
}

std::vector<std::shared_ptr<SpreadMap>> SpreadWork::advance(std::chrono::duration<double> time) {
    const auto start = std::chrono::steady_clock::now();
    for (Part& part : m_parts) {
        while (!part.passes.isDone()) {
            part.passes.advance();
            if (std::chrono::steady_clock::now() - start >= time) {
                return {};
            }
        }
    }
    return finish();
}

std::vector<std::shared_ptr<SpreadMap>> SpreadWork::finish() {
    std::vector<std::shared_ptr<SpreadMap>> done;
    for (Part& part : std::exchange(m_parts, {})) {
        const bool followsMap = !part.isMap && part.map.columns > 0;
        if (!followsMap) {
            done.push_back(std::make_shared<SpreadMap>(std::move(part.map)));
            done.back()->dropsNothing = part.passes.dropsNothing();
            fillIn(*done.back(), part.passes.prediction(), part.passes.isOfClasses() && done.back()->rows != 1);
        }
        if (!part.isMap) {
            done.back()->plainValidation = part.passes.plain();
            done.back()->meanValidation = part.passes.mean();
        }
    }
    shareSpreadLimit(done);
    return done;
}

}  // namespace dropscope
