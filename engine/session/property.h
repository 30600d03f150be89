// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can set, as a table: each property has a name and goes in and out of JSON. One table serves saving and
// opening, so that neither can forget what the other knows.
#pragma once

#include <fmt/format.h>

#include <cmath>
#include <concepts>
#include <cstdint>
#include <functional>
#include <limits>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/core/error.h"

namespace dropscope {

using Json = nlohmann::ordered_json;

/// A property of a T.
template <class T>
struct Property {
    std::string name;
    std::function<Json(const T&)> get;
    std::function<Status(T&, const Json&)> set;  ///< a failure changes nothing; `where` is empty, or names an inner one
};

template <class T>
using Properties = std::vector<Property<T>>;

/// Reads a JSON value as a V. Fails on another type, a number out of V's range or with a fraction where V is whole.
template <class V>
[[nodiscard]] Result<V> fromJson(const Json& json) {
    if constexpr (std::same_as<V, bool>) {
        if (json.is_boolean()) {
            return json.template get<bool>();
        }
        return fail(phrase("{} is neither true nor false", json.dump()));
    } else if constexpr (std::integral<V>) {
        if (json.is_number_unsigned()) {
            const auto value = json.template get<std::uint64_t>();
            if (std::in_range<V>(value)) {
                return static_cast<V>(value);
            }
        }
        return fail(phrase("{} is not a whole number in range", json.dump()), "",
                    phrase("it is between 0 and {}", std::numeric_limits<V>::max()));
    } else if constexpr (std::floating_point<V>) {
        if (json.is_number()) {
            return json.template get<V>();
        }
        return fail(phrase("{} is not a number", json.dump()));
    } else if constexpr (std::same_as<V, std::string>) {
        if (json.is_string()) {
            return json.template get<std::string>();
        }
        return fail(phrase("{} is not text in quotes", json.dump()));
    } else {
        V values;
        if (!json.is_array()) {
            return fail(phrase("{} is not a list", json.dump()));
        }
        for (const Json& item : json) {
            Result<typename V::value_type> value = fromJson<typename V::value_type>(item);
            if (!value) {
                return std::unexpected(value.error());
            }
            values.push_back(*std::move(value));
        }
        return values;
    }
}

/// A member that JSON can hold: bool, unsigned numbers, double, text, and lists of these.
template <class T, class V>
[[nodiscard]] Property<T> property(std::string name, V T::* member) {
    return {std::move(name), [member](const T& value) { return Json(value.*member); },
            [member](T& value, const Json& json) -> Status {
                Result<V> read = fromJson<V>(json);
                if (!read) {
                    return std::unexpected(read.error());
                }
                value.*member = *std::move(read);
                return {};
            }};
}

/// A number from `least` to `most`, which may be infinity.
template <class T>
[[nodiscard]] Property<T> number(std::string name, double T::* member, double least, double most) {
    return {std::move(name), [member](const T& value) { return Json(value.*member); },
            [member, least, most](T& value, const Json& json) -> Status {
                const Result<double> read = fromJson<double>(json);
                if (!read) {
                    return std::unexpected(read.error());
                }
                if (*read < least || *read > most) {
                    return fail(phrase("{} is out of range", json.dump()), "",
                                std::isinf(most) ? phrase("write a number of {} or more", least)
                                                 : phrase("write a number from {} to {}", least, most));
                }
                value.*member = *read;
                return {};
            }};
}

/// A member that is one of a few, by name.
template <class T, class V>
[[nodiscard]] Property<T> choice(std::string name, V T::* member, const std::vector<std::pair<std::string, V>>& names) {
    return {std::move(name),
            [member, names](const T& value) {
                for (const auto& [text, known] : names) {
                    if (value.*member == known) {
                        return Json(text);
                    }
                }
                return Json();
            },
            [member, names](T& value, const Json& json) -> Status {
                std::string all;
                for (const auto& [text, known] : names) {
                    if (json == text) {
                        value.*member = known;
                        return {};
                    }
                    all += (all.empty() ? "" : ", ") + text;
                }
                return fail(phrase("{} is not one of the choices", json.dump()), "", phrase("use one of {}", all));
            }};
}

/// Writes all properties of `value` over `section`, a JSON object. Keys that the table does not know stay as they are.
template <class T>
void save(const Properties<T>& properties, const T& value, Json& section) {
    if (!section.is_object()) {
        section = Json::object();
    }
    for (const Property<T>& property : properties) {
        Json& place = section[property.name];
        Json now = property.get(value);
        if (place.is_object() && now.is_object()) {
            place.update(now);
        } else {
            place = std::move(now);
        }
    }
}

/// `value` with what `section` says; what it does not mention stays, and so does a section that is missing (null). Fails
/// on the first property that cannot be, with `where` = "sectionName.property".
template <class T>
[[nodiscard]] Result<T> load(const Properties<T>& properties, T value, const Json& section,
                             std::string_view sectionName) {
    if (section.is_null()) {
        return value;
    }
    if (!section.is_object()) {
        return fail(phrase("it is not a group of settings in braces"), std::string(sectionName));
    }
    for (const Property<T>& property : properties) {
        const auto found = section.find(property.name);
        if (found == section.end()) {
            continue;
        }
        if (const Status set = property.set(value, *found); !set) {
            Error error = set.error();
            error.where =
                fmt::format("{}.{}", sectionName, error.where.empty() ? property.name : error.where.english());
            return std::unexpected(std::move(error));
        }
    }
    return value;
}

/// A member that has a table of its own: a group in the group.
template <class T, class V>
[[nodiscard]] Property<T> group(const std::string& name, V T::* member, const Properties<V>& properties) {
    return {name,
            [member, &properties](const T& value) {
                Json section;
                save(properties, value.*member, section);
                return section;
            },
            [member, &properties, name](T& value, const Json& json) -> Status {
                Result<V> read = load(properties, value.*member, json, name);
                if (!read) {
                    return std::unexpected(read.error());
                }
                value.*member = *std::move(read);
                return {};
            }};
}

}  // namespace dropscope
