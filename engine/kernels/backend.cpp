// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/backend.h"

#include <cstdlib>

#include "engine/core/assert.h"
#include "engine/kernels/cuda/cuda_backend.h"
#include "engine/kernels/scalar/scalar_backend.h"
#include "engine/kernels/simd/simd_backend.h"

namespace dropscope {

Status KernelBackend::applyUnits(const UnitMask& /*mask*/, const UnitEffect& /*effect*/, std::uint64_t /*first*/,
                                 const float* /*in*/, float* /*out*/, std::uint64_t /*count*/) const {
    DROPSCOPE_ASSERT(false);
    return fail("this back end does not take whole tensors");
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
    return fail("there is no back end '" + std::string(name) + "'", "backend", "choose one of " + known);
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
