// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/session_file.h"

#include <algorithm>
#include <array>
#include <limits>

#include "engine/io/npy_header.h"
#include "engine/io/npz.h"
#include "engine/io/zip_file.h"

namespace dropscope {

namespace {

constexpr std::string_view kFormat = "dropscope session";
constexpr std::string_view kJsonName = "session.json";
constexpr std::string_view kArrayEnding = ".npy";
constexpr std::uint64_t kMostJsonBytes = 1U << 24;
constexpr std::array<std::string_view, 2> kArrays = {"x", "dy"};
constexpr int kMostLevels = 64;  // reading and writing deeper ones would take as much stack as a file asks for

std::unexpected<Error> noSession(const Text& what, const std::string& name) {
    return fail(phrase("it is not a Dropscope session: {}", what), name,
                phrase("open a .dropscope file that Dropscope saved"));
}

Result<Json> parse(const std::string& text, const std::string& name) {
    bool tooDeep = false;
    const auto watch = [&tooDeep](int depth, Json::parse_event_t, Json&) {
        tooDeep = tooDeep || depth > kMostLevels;
        return !tooDeep;
    };
    Json json = Json::parse(text, watch, false);
    if (json.is_discarded() || tooDeep || !json.is_object()) {
        return noSession(phrase("its session.json cannot be read"), name);
    }
    return json;
}

/// Takes the three keys about the file itself out of `settings`, when they are right.
Status checkHead(Json& settings, const std::string& name) {
    if (settings.value("format", Json()) != kFormat) {
        return noSession(phrase("its session.json does not say so"), name);
    }
    const Json version = settings.value("version", Json());
    if (!version.is_number_unsigned() || version.get<std::uint64_t>() == 0) {
        return noSession(phrase("it names no version"), name);
    }
    if (version.get<std::uint64_t>() > kSessionVersion) {
        return fail(phrase("this session is of version {}, made by a newer Dropscope", version.dump()), name,
                    phrase("open it with that one; this one reads versions up to {}", kSessionVersion));
    }
    for (const char* key : {"format", "version", "program"}) {
        settings.erase(key);
    }
    return {};
}

}  // namespace

Status writeSession(ByteSink& sink, const Session& session, std::string_view program, const Task& task) {
    Json settings = {{"format", kFormat}, {"version", kSessionVersion}, {"program", program}};
    for (const auto& [key, value] : session.settings.items()) {
        settings[key] = value;
    }
    // Text that is not UTF-8 cannot come from here; where it does, it is replaced rather than lost with all the rest.
    const std::string json = settings.dump(2, ' ', false, Json::error_handler_t::replace);
    ZipWriter archive;
    for (const auto& [name, tensor] : session.arrays) {  // first, so that they can be mapped
        archive.add(name + std::string(kArrayEnding), npyHeaderText(tensor.shape()), tensor, false);
    }
    archive.add(std::string(kJsonName), json, true);
    for (const auto& [name, content] : session.files) {
        archive.add(name, content, true);
    }
    return archive.finish(sink, task);
}

Result<Session> readSession(std::string_view bytes, const std::string& name, const Task& task,
                            const std::shared_ptr<const void>& owner) {
    const Result<ZipReader> archive = ZipReader::open(bytes, name);
    if (!archive) {
        return std::unexpected(archive.error());
    }
    const ZipMember* head = archive->find(kJsonName);
    if (head == nullptr) {
        return noSession(phrase("there is no session.json in it"), name);
    }
    const Result<std::string> text = archive->read(*head, kMostJsonBytes, task);
    if (!text) {
        return std::unexpected(text.error());
    }
    Result<Json> settings = parse(*text, name);
    if (!settings) {
        return std::unexpected(settings.error());
    }
    if (const Status right = checkHead(*settings, name); !right) {
        return std::unexpected(right.error());
    }
    Session session;
    session.settings = *std::move(settings);
    for (const ZipMember& member : archive->members()) {
        if (&member == head) {
            continue;
        }
        const bool isKnown = std::ranges::any_of(kArrays, [&](std::string_view array) {
            return member.name == std::string(array) + std::string(kArrayEnding);
        });
        if (!isKnown) {  // another's array may be of doubles or text: it stays as it is
            Result<std::string> content = archive->read(member, std::numeric_limits<std::uint64_t>::max(), task);
            if (!content) {
                return std::unexpected(content.error());
            }
            session.files[member.name] = *std::move(content);
            continue;
        }
        Result<LoadedTensor> array = readNpzMember(*archive, member, name, task, owner);
        if (!array) {
            return std::unexpected(array.error());
        }
        session.arrays[member.name.substr(0, member.name.size() - kArrayEnding.size())] = std::move(array->tensor);
    }
    return session;
}

Status saveSession(const std::filesystem::path& path, const Session& session, std::string_view program,
                   const Task& task) {
    return writeFile(path, [&](ByteSink& sink) { return writeSession(sink, session, program, task); });
}

Result<Session> loadSession(const std::filesystem::path& path, const Task& task) {
    Result<MappedFile> opened = MappedFile::open(path);
    if (!opened) {
        return std::unexpected(opened.error());
    }
    const auto file = std::make_shared<const MappedFile>(*std::move(opened));
    return readSession(file->bytes(), path.string(), task, file);
}

}  // namespace dropscope
