// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/backend.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <numeric>

#include "engine/core/assert.h"
#include "engine/kernels/cuda/cuda_backend.h"
#include "engine/kernels/mask_bits.h"
#include "engine/kernels/scalar/scalar_backend.h"
#include "engine/kernels/simd/simd_backend.h"

namespace dropscope {

Status KernelBackend::applyUnits(const UnitMask& /*mask*/, const UnitEffect& /*effect*/, std::uint64_t /*first*/,
                                 const float* /*in*/, float* /*out*/, std::uint64_t /*count*/) const {
    DROPSCOPE_ASSERT(false);
    return fail(phrase("this back end does not take whole tensors"));
}

Result<std::uint64_t> KernelBackend::countKept(const MaskRange& range, std::uint64_t count) const {
    std::uint8_t kept[4096];
    std::uint64_t total = 0;
    for (std::uint64_t done = 0; done < count;) {
        const auto part = std::min<std::uint64_t>(std::size(kept), count - done);
        if (const Status drawn = drawMask({range.key, range.threshold, range.firstUnit + done}, kept, part); !drawn) {
            return std::unexpected(drawn.error());
        }
        total += std::accumulate(kept, kept + part, std::uint64_t{0});
        done += part;
    }
    return total;
}

Status KernelBackend::dropoutAndMask(const MaskRange& range, float scale, Zeroing zeroing, const float* in, float* out,
                                     std::uint64_t* kept, std::size_t count) const {
    std::uint8_t bytes[4096];
    static_assert(std::size(bytes) % kMaskWordUnits == 0);
    for (std::size_t done = 0; done < count;) {
        const auto part = std::min<std::size_t>(std::size(bytes), count - done);
        if (Status drawn = drawMask({range.key, range.threshold, range.firstUnit + done}, bytes, part); !drawn) {
            return drawn;
        }
        packMask({bytes, part}, {kept + done / kMaskWordUnits, maskWords(part)});
        if (Status applied = applyMask(bytes, scale, zeroing, in + done, out + done, part); !applied) {
            return applied;
        }
        done += part;
    }
    return {};
}

const std::vector<const KernelBackend*>& allBackends() {
    static const std::vector<const KernelBackend*> kBackends = {&scalarBackend(), &simdBackend(), &cudaBackend()};
    return kBackends;
}

Result<const KernelBackend*> findBackend(std::string_view name) {
    const std::vector<const KernelBackend*>& backends = allBackends();
    if (name == "auto") {
        return &hostBackend();
    }
    std::string known = "auto";
    for (const KernelBackend* backend : backends) {
        if (backend->name() == name) {
            if (const Status available = backend->available(); !available) {
                return std::unexpected(available.error());
            }
            return backend;
        }
        known += ", " + std::string(backend->name());
    }
    return fail(phrase("there is no back end '{}'", name), phrase("backend"), phrase("choose one of {}", known));
}

const KernelBackend& hostBackend() {
    static const KernelBackend* const kFastest = simdBackend().available() ? &simdBackend() : &scalarBackend();
    return *kFastest;
}

Result<const KernelBackend*> defaultBackend() {
    const char* named = std::getenv("DROPSCOPE_BACKEND");
    return findBackend(named == nullptr || *named == '\0' ? "auto" : named);
}

}  // namespace dropscope
