// SPDX-License-Identifier: GPL-3.0-or-later
// A tensor that is nowhere as a whole is written block by block: the same file as from memory, byte by byte, and never much
// more of it asked for than was written. A stop or a failure in the middle leaves what was there.
#include <QTest>
#include <bit>

#include "engine/io/csv.h"
#include "engine/io/npy.h"
#include "engine/io/npz.h"
#include "engine/io/safetensors.h"
#include "engine/io/zip_file.h"
#include "engine/session/session_file.h"
#include "tests/engine/check.h"
#include "tests/io/memory_sink.h"
#include "tests/io/scratch_folder.h"

using namespace dropscope;

namespace {

/// Two blocks and a bit, whose rows lie across their joints.
const Shape kShape({3, 777, 1001});

float valueAt(std::uint64_t index) { return static_cast<float>(index * 2654435761U % 1000) - 0.5F; }

/// Values that are computed as they are asked for. `onRead` hears which.
TensorSource computed(std::function<void(std::uint64_t first, std::uint64_t count)> onRead = {}) {
    return {kShape, [onRead](std::uint64_t first, std::span<float> out) {
                if (onRead) {
                    onRead(first, out.size());
                }
                for (std::size_t i = 0; i < out.size(); ++i) {
                    out[i] = valueAt(first + i);
                }
            }};
}

Tensor inMemory() {
    std::vector<float> values(kShape.elementCount());
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] = valueAt(i);
    }
    return need(Tensor::fromValues(kShape, values));
}

/// Counts bytes, and lets them be overwritten, as a new file does.
class CountingSink final : public ByteSink {
public:
    Status write(std::string_view bytes) override {
        m_count += bytes.size();
        return {};
    }
    [[nodiscard]] bool canOverwrite() const override { return true; }
    Status overwrite(std::uint64_t /*offset*/, std::string_view /*bytes*/) override { return {}; }
    [[nodiscard]] std::uint64_t count() const { return m_count; }

private:
    std::uint64_t m_count = 0;
};

using Writer = std::function<Status(ByteSink& sink, const TensorSource& tensor, const Task& task)>;

Status writeArchive(ByteSink& sink, const TensorSource& tensor, bool pack, const Task& task) {
    ZipWriter writer;
    writer.add("a", "some text", true);
    writer.add("x.npy", "head", tensor, pack);
    writer.add("y.npy", "head", tensor, pack);
    return writer.finish(sink, task);
}

const std::pair<const char*, Writer> kWriters[] = {
    {"npy", [](ByteSink& sink, const TensorSource& tensor, const Task& task) { return writeNpy(sink, tensor, task); }},
    {"csv", [](ByteSink& sink, const TensorSource& tensor,
               const Task& task) { return writeCsv(sink, tensor, ',', {{"p", "0.5"}}, task); }},
    {"safetensors",
     [](ByteSink& sink, const TensorSource& tensor, const Task& task) {
         return writeSafetensors(sink, {{"x", tensor}, {"y", tensor}}, {{"p", "0.5"}}, task);
     }},
    {"zip, stored", [](ByteSink& sink, const TensorSource& tensor,
                       const Task& task) { return writeArchive(sink, tensor, false, task); }},
    {"zip, deflated", [](ByteSink& sink, const TensorSource& tensor, const Task& task) {
         return writeArchive(sink, tensor, true, task);
     }}};

}  // namespace

class BlockWritingTest : public QObject {
    Q_OBJECT

private slots:
    void sameBytesAsFromMemory_data() { rows(); }
    void sameBytesAsFromMemory() {
        const Writer& write = writer();
        MemorySink blocks;
        MemorySink whole;
        QVERIFY(write(blocks, computed(), {}).has_value());
        QVERIFY(write(whole, inMemory(), {}).has_value());
        QVERIFY(blocks.bytes() == whole.bytes());
        QVERIFY(blocks.bytes().size() > 10'000);
        // Into a file, where an archive's headers are mended as it grows.
        const ScratchFolder folder;
        const auto path = folder.path() / "x";
        QVERIFY(writeFile(path, [&](ByteSink& sink) { return write(sink, computed(), {}); }).has_value());
        QVERIFY(need(MappedFile::open(path)).bytes() == whole.bytes());
    }

    /// The next block is asked for when the ones before are with the sink.
    void noMoreThanABlockIsOnItsWay_data() { rows(); }
    void noMoreThanABlockIsOnItsWay() {
        const Writer& write = writer();
        CountingSink sink;
        std::uint64_t largest = 0;
        std::uint64_t atMost = 0;
        std::uint64_t next = 0;
        bool forward = true;
        const TensorSource tensor = computed([&](std::uint64_t first, std::uint64_t count) {
            largest = std::max(largest, count);
            forward = forward && (first == next || first == 0);
            next = first + count;
            if (first > 0) {
                atMost = std::max(atMost, sink.count());
            }
        });
        QVERIFY(write(sink, tensor, {}).has_value());
        QVERIFY(forward);
        QCOMPARE(largest, TensorSource::kBlock);
        QVERIFY(atMost > sink.count() / 3);
    }

    void aStopInTheMiddleKeepsTheOldFile_data() { rows(); }
    void aStopInTheMiddleKeepsTheOldFile() {
        const Writer& write = writer();
        const ScratchFolder folder;
        const auto path = folder.path() / "x";
        QVERIFY(writeFile(path, [](ByteSink& sink) { return sink.write("old"); }).has_value());
        std::stop_source stop;
        const TensorSource tensor = computed([&](std::uint64_t first, std::uint64_t) {
            if (first > 0) {
                stop.request_stop();
            }
        });
        const Task task{stop.get_token(), {}};
        const Status written = writeFile(path, [&](ByteSink& sink) { return write(sink, tensor, task); });
        QVERIFY(!written && isCancelled(written.error()));
        QCOMPARE(std::string(need(MappedFile::open(path)).bytes()), std::string("old"));
        QCOMPARE(std::distance(std::filesystem::directory_iterator(folder.path()), {}), std::ptrdiff_t{1});
    }

    /// A session of an edited tensor has its edits, and needs no copy of the rest.
    void editsAreInASession() {
        EditedTensor edited(inMemory());
        const std::uint64_t cells[] = {0, TensorSource::kBlock - 1, TensorSource::kBlock, kShape.elementCount() - 1};
        for (const std::uint64_t cell : cells) {
            const EditedTensor::Edit edit{cell, -0.0F};
            edited.edit({&edit, 1});
        }
        QCOMPARE(edited.edits().size(), std::size(cells));
        Session session;
        session.arrays["x"] = edited;
        const ScratchFolder folder;
        QVERIFY(saveSession(folder.path() / "a.dropscope", session, "1").has_value());
        const Session again = need(loadSession(folder.path() / "a.dropscope"));
        const EditedTensor& read = again.arrays.at("x");
        std::vector<float> values(kShape.elementCount());
        std::vector<float> expected(values.size());
        read.read(0, values);
        edited.read(0, expected);
        QVERIFY(std::ranges::equal(values, expected, {}, std::bit_cast<std::uint32_t, float>,
                                   std::bit_cast<std::uint32_t, float>));
    }

private:
    static void rows() {
        QTest::addColumn<int>("writer");
        int row = 0;
        for (const auto& [name, write] : kWriters) {
            QTest::newRow(name) << row++;
        }
    }
    static const Writer& writer() {
        QFETCH(int, writer);
        return kWriters[writer].second;
    }
};

QTEST_GUILESS_MAIN(BlockWritingTest)
#include "test_block_writing.moc"
