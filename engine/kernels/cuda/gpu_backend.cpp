// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <vector>

#include "engine/core/assert.h"
#include "engine/kernels/cuda/cuda_backend.h"
#include "engine/kernels/cuda/gpu_work.h"
#include "engine/kernels/cuda/host_pipeline.h"

namespace dropscope {

namespace {

/// What is found out once, when the back end is first asked.
struct Probe {
    Status available;
    std::string description = "NVIDIA GPU";
};

Probe probeOf(Gpu& gpu) {
    GpuFacts facts{};
    const GpuCode code = gpu.probe(facts);
    if (gpu.isNoDriver(code)) {
        return {fail(phrase("no NVIDIA driver: this machine has no GPU, or its driver is not installed"),
                     phrase("backend"), phrase("use the scalar or simd back end"))};
    }
    if (code != 0) {
        return {fail(phrase("no CUDA device that can be used: {}", gpu.explain(code)), phrase("backend"),
                     phrase("see what nvidia-smi says, or use the scalar or simd back end"))};
    }
    return {Status(), fmt::format("{}, compute capability {}.{}", facts.name, facts.major, facts.minor)};
}

class GpuBackend final : public KernelBackend {
public:
    explicit GpuBackend(Gpu& gpu) : m_gpu(gpu), m_probe(probeOf(gpu)), m_pipeline(gpu) {}

    [[nodiscard]] std::string_view name() const override { return "cuda"; }
    [[nodiscard]] std::string description() const override { return m_probe.description; }
    [[nodiscard]] Status available() const override { return m_probe.available; }
    [[nodiscard]] bool takesWholeTensors() const override { return true; }

    [[nodiscard]] Status drawMask(const MaskRange& range, std::uint8_t* kept, std::size_t count) const override {
        return run({.keptOut = kept, .count = count}, [&](const DevicePiece& piece) {
            return m_gpu.drawMask(deviceDraw(range, piece.first), piece.kept, piece.count, piece.stream);
        });
    }

    [[nodiscard]] Status dropout(const MaskRange& range, float scale, Zeroing zeroing, const float* in, float* out,
                                 std::size_t count, Stores) const override {
        return drawAndApply(range, dropEffect(scale, zeroing == Zeroing::select), in, out, count);
    }

    [[nodiscard]] Status applyMask(const std::uint8_t* kept, float scale, Zeroing zeroing, const float* in, float* out,
                                   std::size_t count, Stores) const override {
        return applyGiven(kept, dropEffect(scale, zeroing == Zeroing::select), in, out, count);
    }

    [[nodiscard]] Status scale(float factor, const float* in, float* out, std::size_t count, Stores) const override {
        return applyGiven(nullptr, dropEffect(factor, false), in, out, count);
    }

    [[nodiscard]] Status applyUnits(const UnitMask& mask, const UnitEffect& effect, std::uint64_t first,
                                    const float* in, float* out, std::uint64_t count) const override {
        if (mask.units == nullptr) {
            DROPSCOPE_ASSERT(mask.byHand.empty());
            return drawAndApply({mask.key, mask.threshold, first}, effect, in, out, count);
        }
        if (!m_probe.available || count == 0) {
            return m_probe.available;
        }
        const std::uint64_t unitCount = mask.units->unitCount();
        const UnitStrides strides = stridesOf(*mask.units);
        const std::vector<HandUnit> byHand = handUnits(mask.byHand, unitCount);
        return m_pipeline.withUnitMask(
            unitCount,
            [&](std::uint8_t* kept, GpuStream stream) {
                GpuCode code = m_gpu.drawMask(deviceDraw({mask.key, mask.threshold, 0}, 0), kept, unitCount, stream);
                for (const HandUnit& unit : byHand) {
                    code = code == 0 ? m_gpu.copyToDevice(kept + unit.unit, &unit.kept, 1, stream) : code;
                }
                return code;
            },
            [&](const std::uint8_t* kept) {
                return m_pipeline.run(workOf(effect, in, out, count), [&](const DevicePiece& piece) {
                    return m_gpu.applyUnits(kept, strides, first + piece.first, effect, piece.values, piece.values,
                                            piece.count, piece.stream);
                });
            });
    }

private:
    /// `in` does not cross to the device where nothing reads it.
    static HostWork workOf(const UnitEffect& effect, const float* in, float* out, std::uint64_t count) {
        return {.valuesIn = effect.writesMask ? nullptr : in, .valuesOut = out, .count = count};
    }

    Status drawAndApply(const MaskRange& range, const UnitEffect& effect, const float* in, float* out,
                        std::uint64_t count) const {
        return run(workOf(effect, in, out, count), [&](const DevicePiece& piece) {
            return m_gpu.drawAndApply(deviceDraw(range, piece.first), effect, piece.values, piece.values, piece.count,
                                      piece.stream);
        });
    }

    Status applyGiven(const std::uint8_t* kept, const UnitEffect& effect, const float* in, float* out,
                      std::uint64_t count) const {
        const HostWork work{.valuesIn = in, .keptIn = kept, .valuesOut = out, .count = count};
        return run(work, [&](const DevicePiece& piece) {
            return m_gpu.applyMask(kept != nullptr ? piece.kept : nullptr, effect, piece.values, piece.values,
                                   piece.count, piece.stream);
        });
    }

    Status run(const HostWork& work, const PieceKernel& kernel) const {
        return m_probe.available && work.count > 0 ? m_pipeline.run(work, kernel) : m_probe.available;
    }

    Gpu& m_gpu;
    Probe m_probe;
    mutable HostPipeline m_pipeline;  // locks itself
};

}  // namespace

// Never destroyed: when the program ends the driver may be gone before it, and takes back all memory itself.
const KernelBackend& makeGpuBackend(Gpu& gpu) { return *new GpuBackend(gpu); }

}  // namespace dropscope
