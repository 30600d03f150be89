// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dropout/parity.h"

#include <bit>
#include <cmath>

#include "engine/kernels/scalar/scalar_backend.h"

namespace dropscope {

namespace {

bool sameBits(float a, float b) {
    return std::bit_cast<std::uint32_t>(a) == std::bit_cast<std::uint32_t>(b) || (std::isnan(a) && std::isnan(b));
}

void compare(ParityRow& row, std::span<const float> expected, std::span<const float> got) {
    for (std::uint64_t i = 0; i < expected.size(); ++i) {
        if (!sameBits(expected[i], got[i])) {
            ++row.differing;
            row.first = std::min(row.first.value_or(i), i);
        }
    }
}

}  // namespace

Result<std::vector<ParityRow>> compareBackends(const Tensor& x, const LayerConfig& config, const DrawKey& key,
                                               Mode mode, const HandSet& byHand, const Task& task) {
    const Task part{task.stop, {}};  // a part's own progress would fall back behind ours
    const auto compute = [&](const KernelBackend& backend, bool mask) -> Result<Tensor> {
        const auto layer = makeLayer(config, backend);
        if (!layer) {
            return std::unexpected(layer.error());
        }
        return mask ? (*layer)->maskTensor(x.shape(), key, mode, byHand, part)
                    : (*layer)->forward(x, key, mode, byHand, part);
    };
    std::vector<ParityRow> rows;
    for (const KernelBackend* backend : allBackends()) {
        const Status available = backend->available();
        rows.push_back({std::string(backend->name()),
                        backend->description(),
                        available ? std::string() : available.error().line(),
                        0,
                        {}});
    }
    double done = 0.0;
    for (const bool mask : {true, false}) {
        const Result<Tensor> expected = compute(scalarBackend(), mask);
        if (!expected) {
            return std::unexpected(expected.error());
        }
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (rows[i].ran() && allBackends()[i] != &scalarBackend()) {
                const Result<Tensor> got = compute(*allBackends()[i], mask);
                if (!got) {
                    return std::unexpected(got.error());
                }
                compare(rows[i], expected->values(), got->values());
            }
            if (task.stopRequested()) {
                return cancelled();
            }
            done += 0.5 / static_cast<double>(rows.size());
            task.report(std::min(done, 1.0));
        }
    }
    return rows;
}

}  // namespace dropscope
