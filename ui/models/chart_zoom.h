// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "engine/session/property.h"

namespace dropscope {

/// What is in view of a chart, in what its axes count in: powers of ten where they are logarithmic.
struct ChartZoom {
    double left = 0.0;
    double right = 1.0;
    double bottom = 0.0;
    double top = 1.0;

    friend bool operator==(const ChartZoom&, const ChartZoom&) = default;
};

[[nodiscard]] const Properties<ChartZoom>& chartZoomProperties();

/// A member that is a zoom; null where all is seen. Refuses one that shows nothing.
template <class T>
[[nodiscard]] Property<T> zoom(const std::string& name, std::optional<ChartZoom> T::* member) {
    return {name,
            [member](const T& value) {
                Json section;
                if (value.*member) {
                    save(chartZoomProperties(), *(value.*member), section);
                }
                return section;
            },
            [member, name](T& value, const Json& json) -> Status {
                if (json.is_null()) {
                    value.*member = std::nullopt;
                    return {};
                }
                const Result<ChartZoom> read = load(chartZoomProperties(), ChartZoom(), json, name);
                if (!read) {
                    return std::unexpected(read.error());
                }
                if (read->left >= read->right || read->bottom >= read->top) {
                    return fail(phrase("{} shows nothing", json.dump()), "",
                                phrase("left has to be below right, and bottom below top"));
                }
                value.*member = *read;
                return {};
            }};
}

}  // namespace dropscope
