// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/npz.h"

#include <zip.h>

#include <array>
#include <memory>

#include "engine/io/npy_header.h"

namespace dropscope {

namespace {

constexpr std::time_t kOldestTime =
    315532800;  // 1980, where zip's calendar begins: the same arrays give the same bytes
constexpr std::size_t kPiece = 1U << 18;

std::unexpected<Error> failed(const std::string& said) {
    return fail("the zip file could not be made: " + said, "", "check the memory that is free");
}

std::unexpected<Error> failed(zip_error_t& error) {
    std::string said = zip_error_strerror(&error);
    zip_error_fini(&error);
    return failed(said);
}

std::string asBytes(const void* data, std::size_t size) { return {static_cast<const char*>(data), size}; }

template <class T>
std::string npyBytes(const std::vector<T>& values, const std::vector<std::int64_t>& shape, const char* type) {
    const Shape lengths = shape.empty() ? Shape({static_cast<std::int64_t>(values.size())}) : *Shape::create(shape);
    return npyHeaderText(lengths, type) + asBytes(values.data(), values.size() * sizeof(T));
}

/// The whole .npy file of an array.
std::string npyBytes(const NpzArray& array) {
    static_assert(std::endian::native == std::endian::little, "values are written as they lie in memory");
    if (const auto* tensor = std::get_if<Tensor>(&array.values)) {
        return npyHeaderText(tensor->shape()) + asBytes(tensor->values().data(), tensor->values().size_bytes());
    }
    if (const auto* doubles = std::get_if<std::vector<double>>(&array.values)) {
        return npyBytes(*doubles, array.shape, "<f8");
    }
    if (const auto* whole = std::get_if<std::vector<std::int64_t>>(&array.values)) {
        return npyBytes(*whole, array.shape, "<i8");
    }
    return npyBytes(std::get<std::vector<std::uint64_t>>(array.values), array.shape, "<u8");
}

struct FreeSource {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
struct DiscardArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

/// Copies what the archive has become, front to back.
Status copyOut(zip_source_t* source, ByteSink& sink) {
    if (zip_source_open(source) != 0) {
        return failed(*zip_source_error(source));
    }
    std::array<char, kPiece> piece;
    Status written;
    zip_int64_t count = 0;
    while (written && (count = zip_source_read(source, piece.data(), piece.size())) > 0) {
        written = sink.write({piece.data(), static_cast<std::size_t>(count)});
    }
    zip_source_close(source);
    return count < 0 ? failed("it cannot be read back") : written;
}

}  // namespace

Status writeNpz(ByteSink& sink, const std::vector<NpzArray>& arrays, const Task& task) {
    std::vector<std::string> files;  // libzip reads them when the archive is closed
    files.reserve(arrays.size());
    zip_error_t error;
    zip_error_init(&error);
    const std::unique_ptr<zip_source_t, FreeSource> target(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (target == nullptr) {
        return failed(error);
    }
    std::unique_ptr<zip_t, DiscardArchive> archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, &error));
    if (archive == nullptr) {
        return failed(error);
    }
    zip_source_keep(target.get());  // closing the archive gives up one hold on it
    for (const NpzArray& array : arrays) {
        if (task.stopRequested()) {
            return cancelled();
        }
        files.push_back(npyBytes(array));
        zip_source_t* content = zip_source_buffer(archive.get(), files.back().data(), files.back().size(), 0);
        const zip_int64_t index =
            content == nullptr ? -1
                               : zip_file_add(archive.get(), (array.name + ".npy").c_str(), content, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(content);
            return failed(zip_strerror(archive.get()));
        }
        zip_file_set_mtime(archive.get(), static_cast<zip_uint64_t>(index), kOldestTime, 0);
        task.report(static_cast<double>(files.size()) / static_cast<double>(arrays.size()));
    }
    if (zip_close(archive.get()) != 0) {
        return failed(zip_strerror(archive.get()));
    }
    [[maybe_unused]] zip_t* const closed = archive.release();  // a closed archive is gone
    return copyOut(target.get(), sink);
}

}  // namespace dropscope
