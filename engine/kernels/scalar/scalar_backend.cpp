// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/scalar/scalar_backend.h"

#include <algorithm>

#include "engine/masks/native_mask.h"

namespace dropscope {

namespace {

class ScalarBackend final : public KernelBackend {
public:
    [[nodiscard]] std::string_view name() const override { return "scalar"; }
    [[nodiscard]] std::string description() const override { return "portable C++"; }
    [[nodiscard]] Status available() const override { return {}; }

    [[nodiscard]] Status drawMask(const MaskRange& range, std::uint8_t* kept, std::size_t count) const override {
        NativeMask(range.key, range.threshold).keep(range.firstUnit, {kept, count});
        return {};
    }

    [[nodiscard]] Status dropout(const MaskRange& range, float scale, Zeroing zeroing, const float* in, float* out,
                                 std::size_t count, Stores) const override {
        const NativeMask mask(range.key, range.threshold);
        std::uint8_t kept[kTileUnits];
        for (std::size_t done = 0; done < count;) {
            const std::uint64_t unit = range.firstUnit + done;
            const std::size_t part = std::min<std::size_t>(kTileUnits - unit % kTileUnits, count - done);
            mask.keep(unit, {kept, part});
            apply(kept, scale, zeroing, in + done, out + done, part);
            done += part;
        }
        return {};
    }

    [[nodiscard]] Status applyMask(const std::uint8_t* kept, float scale, Zeroing zeroing, const float* in, float* out,
                                   std::size_t count, Stores) const override {
        apply(kept, scale, zeroing, in, out, count);
        return {};
    }

    [[nodiscard]] Status scale(float factor, const float* in, float* out, std::size_t count, Stores) const override {
        for (std::size_t i = 0; i < count; ++i) {
            out[i] = in[i] * factor;
        }
        return {};
    }

private:
    static void apply(const std::uint8_t* kept, float scale, Zeroing zeroing, const float* in, float* out,
                      std::size_t count) {
        for (std::size_t i = 0; i < count; ++i) {
            out[i] = dropoutElement(in[i], kept[i] != 0, scale, zeroing);
        }
    }
};

}  // namespace

const KernelBackend& scalarBackend() {
    static const ScalarBackend kBackend;
    return kBackend;
}

}  // namespace dropscope
