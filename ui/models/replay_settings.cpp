// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/replay_settings.h"

#include <algorithm>

#include "engine/core/number_text.h"
#include "engine/session/replay_properties.h"
#include "ui/models/paste_match.h"

namespace dropscope {

namespace {

constexpr const char* kGroup = "replay";
constexpr const char* kPastedFile = "replay-pasted.txt";

using Settings = ReplaySettings;

Property<Settings> shapeProperty() {
    return {"shape", [](const Settings& value) { return Json(value.shape.text()); },
            [](Settings& value, const Json& json) -> Status {
                const Result<std::string> text = fromJson<std::string>(json);
                Result<Shape> shape = text ? Shape::parse(*text) : std::unexpected(text.error());
                if (shape) {
                    if (const Status right = checkReplayShape(*shape); !right) {
                        shape = std::unexpected(right.error());
                    }
                }
                if (!shape) {
                    return fail(shape.error().what, "", shape.error().remedy);
                }
                value.shape = *shape;
                return {};
            }};
}

Property<Settings> pProperty() {
    return {"p", [](const Settings& value) { return Json(value.p); },
            [](Settings& value, const Json& json) -> Status {
                const Result<double> p = fromJson<double>(json);
                if (!p || *p < 0.0 || *p > 1.0) {
                    return fail(phrase("{} is not a probability", json.dump()), "",
                                phrase("write a number between 0 and 1"));
                }
                value.p = *p;
                return {};
            }};
}

Result<ReplaySource> sourceFrom(const Json& json) {
    std::string all;
    for (const auto& [name, source] : replaySourceNames()) {
        if (json == name) {
            return source;
        }
        all += (all.empty() ? "" : ", ") + name;
    }
    return fail(phrase("{} is not a source", json.dump()), "", phrase("use one of {}", all));
}

Property<Settings> shownProperty() {
    return {"sources",
            [](const Settings& value) {
                Json names = Json::array();
                for (const ReplaySource source : value.shown) {
                    names.push_back(infoOf(source).name);
                }
                return names;
            },
            [](Settings& value, const Json& json) -> Status {
                if (!json.is_array() || json.empty()) {
                    return fail(phrase("{} is not a list of sources", json.dump()), "",
                                phrase("write one such as [\"numpy\"]"));
                }
                std::vector<ReplaySource> named;
                for (const Json& name : json) {
                    const Result<ReplaySource> source = sourceFrom(name);
                    if (!source) {
                        return std::unexpected(source.error());
                    }
                    named.push_back(*source);
                }
                value.shown.clear();
                std::ranges::copy_if(Settings::allSources(), std::back_inserter(value.shown), [&](ReplaySource source) {
                    return std::ranges::find(named, source) != named.end();
                });
                return {};
            }};
}

/// {"numpy": "cs231n", ...}; all are written, so that the usual call replaces another of an older session.
Property<Settings> idiomsProperty() {
    return {"calls",
            [](const Settings& value) {
                Json calls = Json::object();
                for (const auto& [name, source] : replaySourceNames()) {
                    calls[name] = value.idioms[static_cast<std::size_t>(source)];
                }
                return calls;
            },
            [](Settings& value, const Json& json) -> Status {
                if (!json.is_object()) {
                    return fail(phrase("{} is not a group of calls in braces", json.dump()));
                }
                for (const auto& [name, source] : replaySourceNames()) {
                    if (!json.contains(name)) {
                        continue;
                    }
                    const Result<std::string> idiom = fromJson<std::string>(json[name]);
                    const Result<std::size_t> known =
                        idiom ? findIdiom(source, *idiom) : std::unexpected(idiom.error());
                    if (!known) {
                        return fail(known.error().what, "calls." + name, known.error().remedy);
                    }
                    value.idioms[static_cast<std::size_t>(source)] = *idiom;
                }
                return {};
            }};
}

Property<Settings> seedCountProperty() {
    return {"seeds-to-try", [](const Settings& value) { return Json(value.seedCount); },
            [](Settings& value, const Json& json) -> Status {
                const Result<std::uint64_t> count = fromJson<std::uint64_t>(json);
                if (!count || *count == 0 || *count > kMostSeedsTried) {
                    return fail(phrase("{} is not a number of seeds", json.dump()), "",
                                phrase("write a whole number from 1 to {}", kMostSeedsTried));
                }
                value.seedCount = *count;
                return {};
            }};
}

const Properties<Settings>& properties() {
    static const Properties<Settings> kProperties = {
        group("question", &Settings::question, replayQuestionProperties()),
        shapeProperty(),
        pProperty(),
        shownProperty(),
        idiomsProperty(),
        choice("compared-with", &Settings::reference, replaySourceNames()),
        choice("chosen", &Settings::chosen, replaySourceNames()),
        property("pasting", &Settings::pasting),
        seedCountProperty(),
    };
    return kProperties;
}

}  // namespace

std::vector<ReplaySource> ReplaySettings::allSources() {
    std::vector<ReplaySource> all;
    for (const ReplaySourceInfo& info : replaySources()) {
        all.push_back(info.source);
    }
    return all;
}

ReplayAsk askOf(const ReplaySettings& settings) {
    ReplayAsk ask;
    ask.question = settings.question;
    ask.request.shape = settings.shape;
    ask.request.p = settings.p;
    ask.shown = settings.shown;
    ask.idioms = settings.idioms;
    ask.reference = settings.reference;
    return ask;
}

Json replayJson(const ReplaySettings& settings) {
    Json json;
    save(properties(), settings, json);
    return json;
}

Result<ReplaySettings> replayFromJson(const Json& json) {
    Result<ReplaySettings> settings = load(properties(), ReplaySettings(), json, kGroup);
    if (settings) {
        for (ReplaySource* one : {&settings->reference, &settings->chosen}) {
            if (std::ranges::find(settings->shown, *one) == settings->shown.end()) {
                *one = settings->shown.front();
            }
        }
    }
    return settings;
}

void addTo(Session& session, const ReplaySettings& settings) {
    save(properties(), settings, session.settings[kGroup]);
    session.files.erase(kPastedFile);
    if (!settings.pasted.empty()) {
        session.files[kPastedFile] = settings.pasted;
    }
}

Result<ReplaySettings> replaySettingsFrom(const Session& session) {
    const auto found = session.settings.find(kGroup);
    Result<ReplaySettings> settings = replayFromJson(found == session.settings.end() ? Json() : *found);
    if (const auto text = session.files.find(kPastedFile); settings && text != session.files.end()) {
        settings->pasted = text->second;
    }
    return settings;
}

}  // namespace dropscope
