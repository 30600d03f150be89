// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/safetensors_header.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <set>

#include "engine/io/foreign_name.h"

namespace dropscope {

namespace {

constexpr Phrase kSaveAgain = phrase("copy or save it again");

/// What the reader is inside of.
enum class Place { nothing, header, entry, shape, offsets, metadata };

/// Called by the JSON library for each token: nothing is built but the entries, however deep the text is nested, and
/// keys that come twice are seen. A function that returns false ends the reading.
class HeaderHandler final : public nlohmann::json_sax<nlohmann::json> {
public:
    bool null() override { return misplaced("null"); }
    bool boolean(bool /*value*/) override { return misplaced(phrase("true or false")); }
    bool number_integer(number_integer_t /*value*/) override { return misplaced(phrase("a negative number")); }
    bool number_float(number_float_t /*value*/, const string_t& /*text*/) override {
        return misplaced(phrase("a number that is not whole"));
    }
    bool number_unsigned(number_unsigned_t value) override {
        if (m_place == Place::shape) {
            m_entries.back().shape->push_back(value);
            return true;
        }
        if (m_place == Place::offsets) {
            m_entries.back().offsets->push_back(value);
            return true;
        }
        return misplaced(phrase("a number"));
    }
    bool string(string_t& value) override {
        if (m_place == Place::metadata) {
            return true;
        }
        if (m_place == Place::entry && m_key == "dtype") {
            m_entries.back().dtype = std::move(value);
            return true;
        }
        return misplaced(phrase("a text"));
    }
    bool binary(binary_t& /*value*/) override { return misplaced(phrase("bytes")); }

    bool start_object(std::size_t /*count*/) override {
        if (m_place == Place::nothing) {
            m_place = Place::header;
            return true;
        }
        if (m_place != Place::header) {
            return misplaced(phrase("an object"));
        }
        m_place = m_isMetadata ? Place::metadata : Place::entry;
        return true;
    }
    bool end_object() override {
        m_place = m_place == Place::header ? Place::nothing : Place::header;
        return true;
    }
    bool start_array(std::size_t /*count*/) override {
        if (m_place == Place::entry && m_key == "shape") {
            m_entries.back().shape.emplace();
            m_place = Place::shape;
            return true;
        }
        if (m_place == Place::entry && m_key == "data_offsets") {
            m_entries.back().offsets.emplace();
            m_place = Place::offsets;
            return true;
        }
        return misplaced(phrase("a list"));
    }
    bool end_array() override {
        m_place = Place::entry;
        return true;
    }

    bool key(string_t& text) override;

    bool parse_error(std::size_t position, const std::string& /*token*/,
                     const nlohmann::detail::exception& /*error*/) override {
        return stop(phrase("the header is no JSON after {} bytes", position > 0 ? position - 1 : 0));
    }

    [[nodiscard]] const Text& problem() const { return m_problem; }
    std::vector<SafetensorsFields>& entries() { return m_entries; }

private:
    bool stop(Text problem) {
        m_problem = std::move(problem);
        return false;
    }

    bool misplaced(const Text& what) {
        switch (m_place) {
            case Place::nothing:
                return stop(phrase("the header is {}, not an object", what));
            case Place::header:
                return stop(phrase("'{}' is {}, not an object", foreignName(m_key), what));
            case Place::metadata:
                return stop(phrase("'{}' of '__metadata__' is {}, not a text", foreignName(m_key), what));
            default:
                return stop(phrase("{} of tensor '{}' holds {}", m_key, foreignName(m_entries.back().name), what));
        }
    }

    bool entryKey();

    Place m_place = Place::nothing;
    bool m_isMetadata = false;
    bool m_hadMetadata = false;
    std::string m_key;
    std::set<std::string> m_metadataKeys;
    std::vector<SafetensorsFields> m_entries;
    Text m_problem;
};

bool HeaderHandler::key(string_t& text) {
    m_key = std::move(text);
    if (m_place == Place::metadata) {
        return m_metadataKeys.insert(m_key).second ||
               stop(phrase("the key '{}' of '__metadata__' comes twice", foreignName(m_key)));
    }
    if (m_place == Place::entry) {
        return entryKey();
    }
    m_isMetadata = m_key == "__metadata__";
    if (!m_isMetadata) {
        m_entries.push_back({m_key, {}, {}, {}});
        return true;
    }
    if (m_hadMetadata) {
        return stop(phrase("'__metadata__' comes twice"));
    }
    m_hadMetadata = true;
    return true;
}

bool HeaderHandler::entryKey() {
    const SafetensorsFields& entry = m_entries.back();
    const bool twice = (m_key == "dtype" && entry.dtype) || (m_key == "shape" && entry.shape) ||
                       (m_key == "data_offsets" && entry.offsets);
    if (twice) {
        return stop(phrase("the key '{}' of tensor '{}' comes twice", m_key, foreignName(entry.name)));
    }
    if (m_key != "dtype" && m_key != "shape" && m_key != "data_offsets") {
        return stop(
            phrase("the key '{}' of tensor '{}' does not belong there", foreignName(m_key), foreignName(entry.name)));
    }
    return true;
}

}  // namespace

Result<std::vector<SafetensorsFields>> parseSafetensorsHeader(std::string_view json, const std::string& name) {
    // The library takes a zero byte for the end of the text: what stands behind it would go unseen.
    if (json.find('\0') != std::string_view::npos) {
        return fail(phrase("the header holds a zero byte"), name, kSaveAgain);
    }
    HeaderHandler handler;
    if (!nlohmann::json::sax_parse(json.begin(), json.end(), &handler)) {
        return fail(handler.problem(), name, kSaveAgain);
    }
    for (const SafetensorsFields& entry : handler.entries()) {
        if (!entry.dtype || !entry.shape || !entry.offsets) {
            return fail(phrase("tensor '{}' lacks its {}", foreignName(entry.name),
                               !entry.dtype   ? "dtype"
                               : !entry.shape ? "shape"
                                              : "data_offsets"),
                        name, kSaveAgain);
        }
        if (entry.offsets->size() != 2) {
            return fail(phrase("data_offsets of tensor '{}' are {} numbers, not two", foreignName(entry.name),
                               entry.offsets->size()),
                        name, kSaveAgain);
        }
    }
    return std::move(handler.entries());
}

}  // namespace dropscope
