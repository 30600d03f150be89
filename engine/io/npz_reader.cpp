// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>

#include "engine/io/foreign_name.h"
#include "engine/io/npy.h"
#include "engine/io/npy_header.h"
#include "engine/io/npz.h"
#include "engine/io/raw_values.h"
#include "engine/io/zip_file.h"

namespace dropscope {

namespace {

constexpr std::string_view kEnding = ".npy";
constexpr std::size_t kLongestStart = 12 + 10000;   // npy: magic, version, length, and the longest header
constexpr std::uint64_t kMostPerPackedByte = 1032;  // what deflate can pack into one: 258 bytes in two bits

/// A name that would lead out of a folder, were the archive unpacked: nobody writes such a file in good faith.
Status checkName(const std::string& name, const std::string& file) {
    const bool leadsOut = name.starts_with('/') || name.starts_with("../") || name.ends_with("/..") || name == ".." ||
                          name.find("/../") != std::string::npos || name.find('\\') != std::string::npos;
    if (!leadsOut && !hasControlCharacters(name)) {
        return {};
    }
    return fail(leadsOut ? phrase("an array is called '{}', which leads to another folder", foreignName(name))
                         : phrase("the name of an array has control characters"),
                file, phrase("save it again with numpy.savez, under plain names"));
}

/// What an array of the archive is, as far as its size, its header and its packed bytes agree.
struct Member {
    const ZipMember* zip = nullptr;
    NpyHeader header;
};

Result<Member> memberOf(const ZipReader& archive, const ZipMember& zip, const std::string& file) {
    const std::string where = fmt::format("{}, {}", file, zip.name);
    const Result<std::string> start = archive.readStart(zip, kLongestStart);
    if (!start) {
        return std::unexpected(start.error());
    }
    Result<NpyHeader> header = readNpyHeader(*start, where);
    if (!header) {
        return std::unexpected(header.error());
    }
    const std::uint64_t needed = header->shape.elementCount() * elementSize(header->layout.type);
    if (zip.size - header->dataOffset != needed) {  // the header was read from that many bytes
        return fail(phrase("shape {} of {} takes {} bytes of data, the array has {}", header->shape.text(),
                           elementTypeName(header->layout.type), needed, zip.size - header->dataOffset),
                    where, phrase("copy or save it again"));
    }
    if (zip.size / kMostPerPackedByte > zip.packedSize) {
        return fail(phrase("{} packed bytes cannot hold the {} that they say", zip.packedSize, zip.size), where,
                    phrase("copy or save it again"));
    }
    return Member{&zip, *std::move(header)};
}

/// Unpacks piece by piece: besides the values, no more is in memory than a piece.
Result<LoadedTensor> streamed(const ZipReader& archive, const Member& member, const std::string& where,
                              const Task& task) {
    const ElementLayout layout = member.header.layout;
    const std::size_t size = elementSize(layout.type);
    Result<Tensor> tensor = tensorForFile(member.header.shape, where);
    if (!tensor) {
        return std::unexpected(tensor.error());
    }
    std::span<float> rest = *tensor->edit();
    std::size_t toSkip = member.header.dataOffset;
    std::uint64_t overflows = 0;
    std::string broken;  // the first bytes of a value whose others come with the next piece
    const auto convert = [&](std::string_view bytes) {
        const std::size_t count = std::min(bytes.size() / size, rest.size());
        overflows += convertToFloat32(layout, bytes.data(), size, rest.first(count));
        rest = rest.subspan(count);
        return bytes.substr(count * size);
    };
    const Status read = archive.readPieces(
        *member.zip,
        [&](std::string_view piece) {
            const std::size_t skipped = std::min(toSkip, piece.size());
            toSkip -= skipped;
            piece.remove_prefix(skipped);
            if (!broken.empty()) {
                const std::size_t taken = std::min(size - broken.size(), piece.size());
                broken += piece.substr(0, taken);
                piece.remove_prefix(taken);
                if (broken.size() == size) {
                    convert(broken);
                    broken.clear();
                }
            }
            if (broken.empty()) {
                broken = convert(piece);
            }
            return Status();
        },
        task);
    if (!read) {
        return std::unexpected(read.error());
    }
    return LoadedTensor{*std::move(tensor), conversionNotes(layout.type, overflows)};
}

}  // namespace

Result<std::vector<ArrayInfo>> listNpz(std::string_view bytes, const std::string& name, const Task& task) {
    if (bytes.empty()) {
        return fail(phrase("the file is empty"), name, phrase("copy or download it again"));
    }
    const Result<ZipReader> archive = ZipReader::open(bytes, name);
    if (!archive) {
        return std::unexpected(archive.error());
    }
    std::vector<ArrayInfo> list;
    for (const ZipMember& zip : archive->members()) {
        if (task.stopRequested()) {
            return cancelled();
        }
        if (const Status fine = checkName(zip.name, name); !fine) {
            return std::unexpected(fine.error());
        }
        if (!zip.name.ends_with(kEnding)) {
            continue;
        }
        ArrayInfo info{.name = zip.name.substr(0, zip.name.size() - kEnding.size())};
        if (const Result<Member> member = memberOf(*archive, zip, name)) {
            info.shape = member->header.shape;
            info.type = elementTypeName(member->header.layout.type);
            info.bytes = info.shape.elementCount() * elementSize(member->header.layout.type);
        } else {
            info.refusal = member.error().what;
        }
        list.push_back(std::move(info));
    }
    return list;
}

Result<LoadedTensor> readNpzMember(const ZipReader& archive, const ZipMember& zip, const std::string& name,
                                   const Task& task, const std::shared_ptr<const void>& owner) {
    const Result<Member> member = memberOf(archive, zip, name);
    if (!member) {
        return std::unexpected(member.error());
    }
    const NpyHeader& header = member->header;
    const std::string where = fmt::format("{}, {}", name, zip.name);
    if (header.fortranOrder && header.shape.rank() > 1) {
        // Values that lie column by column have to be there all at once.
        const Result<std::string> content = archive.read(zip, zip.size, task);
        return content ? readNpy(*content, where, {task.stop, {}}) : std::unexpected(content.error());
    }
    if (const std::optional<std::string_view> bytes = owner ? archive.inPlace(zip) : std::nullopt) {
        const std::string_view data = bytes->substr(header.dataOffset);  // exactly the values: memberOf saw to it
        if (std::optional<LoadedTensor> mapped = mappedTensor(header.layout, header.shape, data, owner)) {
            task.report(1.0);
            return *std::move(mapped);
        }
    }
    return streamed(archive, *member, where, task);
}

Result<LoadedTensor> readNpz(std::string_view bytes, const std::string& name, const std::string& array,
                             const Task& task, const std::shared_ptr<const void>& owner) {
    const Result<ZipReader> archive = ZipReader::open(bytes, name);
    if (!archive) {
        return std::unexpected(archive.error());
    }
    const ZipMember* zip = archive->find(array + std::string(kEnding));
    if (zip == nullptr) {
        return fail(phrase("there is no array '{}'", foreignName(array)), name, phrase("choose one that is there"));
    }
    return readNpzMember(*archive, *zip, name, task, owner);
}

}  // namespace dropscope
