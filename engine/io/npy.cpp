// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/npy.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "engine/io/npy_header.h"
#include "engine/io/raw_values.h"
#include "engine/tensor/element_type.h"

namespace dropscope {

namespace {

/// Values between two looks at the task: a few milliseconds.
constexpr std::uint64_t kStep = 1U << 20;

/// Brings the values of a file into memory as float32.
class NpyValues {
public:
    /// `header`, `data`, which is as long as the header says, and `task` must outlive this.
    NpyValues(const NpyHeader& header, const char* data, std::span<float> to, const Task& task)
        : m_header(header), m_data(data), m_to(to), m_task(task) {}

    /// Fails only when stopped.
    Status read();

    /// Finite values that became infinite.
    [[nodiscard]] std::uint64_t overflows() const { return m_overflows; }

private:
    Status readColumnMajor();
    Status convert(std::uint64_t from, std::uint64_t fromStride, std::uint64_t to, std::uint64_t count);

    const NpyHeader& m_header;
    const char* m_data;
    std::span<float> m_to;
    const Task& m_task;
    std::uint64_t m_overflows = 0;
    std::uint64_t m_done = 0;
    std::uint64_t m_nextLook = 0;
};

/// `count` values, in the file `fromStride` values apart, in memory side by side.
Status NpyValues::convert(std::uint64_t from, std::uint64_t fromStride, std::uint64_t to, std::uint64_t count) {
    if (m_done >= m_nextLook) {
        if (m_task.stopRequested()) {
            return cancelled();
        }
        m_task.report(static_cast<double>(m_done) / static_cast<double>(m_to.size()));
        m_nextLook = m_done + kStep;
    }
    m_done += count;
    const std::size_t size = elementSize(m_header.layout.type);
    m_overflows += convertToFloat32(m_header.layout, m_data + from * size, fromStride * size, m_to.subspan(to, count));
    return {};
}

Status NpyValues::read() {
    if (m_header.fortranOrder && m_header.shape.rank() > 1) {
        return readColumnMajor();
    }
    Status status;
    for (std::uint64_t first = 0; status && first < m_to.size(); first += kStep) {
        status = convert(first, 1, first, std::min<std::uint64_t>(kStep, m_to.size() - first));
    }
    return status;
}

/// With shape (rows, m1, ..., mk, columns), element (r, i1, ..., ik, c) stands
///   in the file at r + rows * (i1 + m1 * (i2 + ... + mk * c)),
///   in memory at c + columns * (ik + mk * (... + m1 * r)).
/// Each plane of the first and the last axis is transposed in strips of a few columns: what a row of a strip touches of
/// the file then stays in the cache for the next rows, which are its neighbours there.
Status NpyValues::readColumnMajor() {
    constexpr std::uint64_t kStrip = 32;
    const std::vector<std::int64_t>& lengths = m_header.shape.lengths();
    const auto rows = static_cast<std::uint64_t>(lengths.front());
    const auto columns = static_cast<std::uint64_t>(lengths.back());
    const Shape middle = *Shape::create({lengths.begin() + 1, lengths.end() - 1});
    const std::uint64_t planes = m_to.empty() ? 0 : middle.elementCount();
    for (std::uint64_t plane = 0; plane < planes; ++plane) {
        const std::vector<std::int64_t> index = middle.indexOf(plane);
        std::uint64_t filePlane = 0;
        for (std::size_t axis = index.size(); axis-- > 0;) {
            filePlane = filePlane * static_cast<std::uint64_t>(middle[axis]) + static_cast<std::uint64_t>(index[axis]);
        }
        for (std::uint64_t column = 0; column < columns; column += kStrip) {
            const std::uint64_t from = rows * (filePlane + planes * column);
            const std::uint64_t to = columns * plane + column;
            const std::uint64_t count = std::min(kStrip, columns - column);
            for (std::uint64_t row = 0; row < rows; ++row) {
                const Status status = convert(from + row, rows * planes, to + row * columns * planes, count);
                if (!status) {
                    return status;
                }
            }
        }
    }
    return {};
}

/// Refuses a file whose data is not exactly as long as its header says.
Status checkDataSize(const NpyHeader& header, std::uint64_t dataSize, const std::string& name) {
    const std::uint64_t needed = header.shape.elementCount() * elementSize(header.layout.type);  // at most 8 * 2^61 - 8
    if (dataSize == needed) {
        return {};
    }
    const Text verdict =
        dataSize < needed ? phrase("the file ends early") : phrase("the file goes on after its last value");
    return fail(phrase("{}: shape {} of {} takes {} bytes of data, the file has {}", verdict, header.shape.text(),
                       elementTypeName(header.layout.type), needed, dataSize),
                name, phrase("copy or save it again"));
}

}  // namespace

Result<LoadedTensor> readNpy(std::string_view bytes, const std::string& name, const Task& task,
                             const std::shared_ptr<const void>& owner) {
    const Result<NpyHeader> header = readNpyHeader(bytes, name);
    if (!header) {
        return std::unexpected(header.error());
    }
    const std::string_view data = bytes.substr(header->dataOffset);
    if (const Status size = checkDataSize(*header, data.size(), name); !size) {
        return std::unexpected(size.error());
    }
    if (!header->fortranOrder || header->shape.rank() <= 1) {
        if (std::optional<LoadedTensor> mapped = mappedTensor(header->layout, header->shape, data, owner)) {
            task.report(1.0);
            return *std::move(mapped);
        }
    }
    Result<Tensor> tensor = Tensor::uninitialized(header->shape);
    if (!tensor) {
        return fail(tensor.error().what, name, tensor.error().remedy);
    }
    NpyValues values(*header, data.data(), *tensor->edit(), task);
    if (const Status read = values.read(); !read) {
        return std::unexpected(read.error());
    }
    task.report(1.0);
    return LoadedTensor{*std::move(tensor), conversionNotes(header->layout.type, values.overflows())};
}

Status writeNpy(ByteSink& sink, const TensorSource& tensor, const Task& task) {
    static_assert(std::endian::native == std::endian::little, "values are written as they lie in memory");
    if (const Status written = sink.write(npyHeaderText(tensor.shape())); !written) {
        return written;
    }
    return tensor.inBlocks(
        [&sink](std::span<const float> block) {
            return sink.write({reinterpret_cast<const char*>(block.data()), block.size_bytes()});
        },
        task);
}

}  // namespace dropscope
