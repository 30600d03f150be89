// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/training_page_session.h"

#include <optional>

#include "engine/learn/sweep_csv.h"
#include "ui/pages/training_page.h"
#include "ui/panels/sweep_panel.h"

namespace dropscope {

namespace {

constexpr const char* kGroup = "training";
constexpr const char* kCurves = "curves.csv";
constexpr const char* kSweep = "sweep.csv";
constexpr const char* kPosition = "step";

/// "" where the session has no such file.
std::string fileOf(const Session& session, const char* name) {
    const auto file = session.files.find(name);
    return file == session.files.end() ? std::string() : file->second;
}

Result<TrainingSetup> setupFrom(const Json& setup) {
    if (!setup.is_object()) {
        return fail(phrase("it is not a group of settings in braces"), "training.setup");
    }
    SetupFields fields;
    for (const auto& [name, text] : setup.items()) {
        const Result<std::string> value = fromJson<std::string>(text);
        if (!value) {
            return fail(value.error().what, "training.setup." + name, value.error().remedy);
        }
        fields.emplace_back(name, *value);
    }
    return setupFromFields(fields);
}

}  // namespace

void addTo(Session& session, const TrainingPage& page) {
    Json& group = session.settings[kGroup];
    save(trainingViewProperties(), page.view(), group["view"]);
    Json& setup = group["setup"];
    setup = Json::object();
    const TrainingWork work = page.session().work();
    for (const auto& [name, text] : setupFields(work.setup)) {
        setup[name] = text;
    }
    group[kPosition] = work.position;
    session.files[kCurves] = work.curves.toStdString();
    session.files.erase(kSweep);
    if (const SweepTable& sweep = page.sweep().table(); !sweep.rows().empty()) {
        session.files[kSweep] = sweep.csv().toStdString();
    }
}

Status takeFrom(const Session& session, TrainingPage& page) {
    const Json& group = session.settings[kGroup];
    if (!group.is_object()) {
        return fail(phrase("it is not a group of settings in braces"), kGroup);
    }
    const Result<TrainingSetup> setup = setupFrom(group.value("setup", Json::object()));
    if (!setup) {
        return std::unexpected(setup.error());
    }
    const Result<TrainingView> view =
        load(trainingViewProperties(), TrainingView(), group.value("view", Json()), "training.view");
    if (!view) {
        return std::unexpected(view.error());
    }
    std::uint64_t position = 0;
    if (group.contains(kPosition)) {
        const Result<std::uint64_t> step = fromJson<std::uint64_t>(group[kPosition]);
        if (!step) {
            return fail(step.error().what, std::string("training.") + kPosition, step.error().remedy);
        }
        position = *step;
    }
    std::optional<SweepResults> sweep;
    if (const std::string text = fileOf(session, kSweep); !text.empty()) {
        Result<SweepResults> results = readSweepResults(text, kSweep);
        if (!results) {
            return std::unexpected(results.error());
        }
        sweep = *std::move(results);
    }

    // Everything is right: only now does the page change.
    if (group.contains("setup")) {
        page.session().restore({*setup, QString::fromStdString(fileOf(session, kCurves)), position});
    }
    page.setView(*view);
    if (sweep) {
        page.sweep().restore(*sweep);
    }
    return {};
}

}  // namespace dropscope
