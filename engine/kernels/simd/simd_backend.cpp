// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/simd/simd_backend.h"

#include "engine/kernels/mask_bits.h"
#include "engine/kernels/simd/simd_kernels.h"
#include "engine/kernels/simd/simd_targets.h"

namespace dropscope {

namespace {

class SimdBackend final : public KernelBackend {
public:
    [[nodiscard]] std::string_view name() const override { return "simd"; }
    [[nodiscard]] std::string description() const override { return simdTargetInUse(); }

    [[nodiscard]] Status available() const override {
        if (!simdTargetHasVectors()) {
            return fail(phrase("this machine has no vector instructions that the simd back end was built for"),
                        phrase("backend"), phrase("use the scalar back end"));
        }
        return {};
    }

    [[nodiscard]] Status drawMask(const MaskRange& range, std::uint8_t* kept, std::size_t count) const override {
        simdDrawMask(range, kept, count);
        return {};
    }

    [[nodiscard]] Result<std::uint64_t> countKept(const MaskRange& range, std::uint64_t count) const override {
        return simdCountKept(range, count);
    }

    [[nodiscard]] Status dropout(const MaskRange& range, float scale, Zeroing zeroing, const float* in, float* out,
                                 std::size_t count, Stores stores) const override {
        simdDropout(range, scale, zeroing, in, out, count, stores);
        return {};
    }

    [[nodiscard]] Status dropoutAndMask(const MaskRange& range, float scale, Zeroing zeroing, const float* in,
                                        float* out, std::uint64_t* kept, std::size_t count) const override {
        const bool draws = range.threshold.value() > 0 && range.threshold.value() <= 0xFFFFFFFFU;
        const std::size_t tiles = draws && range.firstUnit % kTileUnits == 0 ? count / kTileUnits : 0;
        const std::size_t done = tiles * kTileUnits;
        if (tiles > 0) {
            simdDropoutAndMask(range, scale, zeroing, in, out, kept, tiles);
        }
        return KernelBackend::dropoutAndMask({range.key, range.threshold, range.firstUnit + done}, scale, zeroing,
                                             in + done, out + done, kept + done / kMaskWordUnits, count - done);
    }

    [[nodiscard]] Status applyMask(const std::uint8_t* kept, float scale, Zeroing zeroing, const float* in, float* out,
                                   std::size_t count, Stores stores) const override {
        simdApplyMask(kept, scale, zeroing, in, out, count, stores);
        return {};
    }

    [[nodiscard]] Status scale(float factor, const float* in, float* out, std::size_t count,
                               Stores stores) const override {
        simdScale(factor, in, out, count, stores);
        return {};
    }
};

}  // namespace

const KernelBackend& simdBackend() {
    static const SimdBackend kBackend;
    return kBackend;
}

}  // namespace dropscope
