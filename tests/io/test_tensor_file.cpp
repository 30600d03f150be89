// SPDX-License-Identifier: GPL-3.0-or-later
// Opening and saving by the file's name, as a user does it.
#include "engine/io/tensor_file.h"

#include <fmt/format.h>

#include "engine/io/file.h"
#include "engine/io/npy_header.h"
#include "engine/io/zip_file.h"
#include "tests/io/check_io.h"
#include "tests/io/scratch_folder.h"

using namespace dropscope;
namespace fs = std::filesystem;

namespace {

/// Enough values to be mapped, none of them zero, and too random to be packed.
Tensor large() {
    Tensor tensor = need(Tensor::uninitialized(Shape({2049, 2048})));
    const std::span<float> values = need(tensor.edit());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::uint32_t random =
            static_cast<std::uint32_t>(i * 2'654'435'761U) ^ static_cast<std::uint32_t>(i >> 7U);
        values[i] = std::bit_cast<float>((random & 0xBFFF'FFFFU) | 0x0080'0000U);
    }
    return tensor;
}

}  // namespace

class TensorFileTest : public QObject {
    Q_OBJECT

private slots:
    void everyFormatKeepsEverything_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shape");
        for (const char* name : {"x.csv", "x.tsv", "x.npy", "X.CSV", "a.b.Npy", "x.npz", "x.safetensors"}) {
            for (const char* shape : {"()", "24", "4,6", "2,3,4", "0,3"}) {
                QTest::addRow("%s %s", name, shape) << name << shape;
            }
        }
    }
    void everyFormatKeepsEverything() {
        QFETCH(QString, name);
        QFETCH(QString, shape);
        const ScratchFolder folder;
        const fs::path path = folder / qPrintable(name);
        const Tensor tensor = peculiarTensor(shape.toStdString());
        QCOMPARE(shown(saveTensor(path, tensor)), QString("done"));
        const LoadedTensor again = need(loadTensor(path));
        QVERIFY(again.tensor.shape() == tensor.shape());
        QCOMPARE(firstDifference(again.tensor.values(), tensor.values()), -1);
        QCOMPARE(folder.names(), QStringList{name});
    }

    void aLargeFileIsReadWhereItLiesAndNeverWritten_data() { mappedFormats(); }
    void aLargeFileIsReadWhereItLiesAndNeverWritten() {
        QFETCH(QString, name);
        const ScratchFolder folder;
        const fs::path path = folder / qPrintable(name);
        const Tensor saved = large();
        QCOMPARE(shown(saveTensor(path, saved)), QString("done"));
        const std::string before = contentOf(path);
        LoadedTensor opened = need(loadTensor(path));
        QVERIFY(opened.tensor.isMapped());
        QVERIFY(opened.notes.empty());
        QVERIFY(opened.tensor.shape() == saved.shape());
        QCOMPARE(firstDifference(opened.tensor.values(), saved.values()), -1);
        const Tensor untouched = opened.tensor;
        need(opened.tensor.edit())[12'345] = -7.0F;
        QCOMPARE(opened.tensor.values()[12'345], -7.0F);
        QVERIFY(contentOf(path) == before);
        // Saving onto the file that is mapped: both tensors keep their values.
        QCOMPARE(shown(saveTensor(path, opened.tensor)), QString("done"));
        QCOMPARE(need(loadTensor(path)).tensor.values()[12'345], -7.0F);
        QCOMPARE(firstDifference(untouched.values(), saved.values()), -1);
        QCOMPARE(shown(saveTensor(path, untouched)), QString("done"));
        QVERIFY(contentOf(path) == before);
    }

    /// What the file has no room or no order for is copied, with the same values.
    void whatDoesNotLieAsInMemoryIsCopied_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("before");  // the values
        const Shape shape({2049, 2048});
        const std::string npy = npyHeaderText(shape);
        const auto bytes = static_cast<unsigned long>(shape.elementCount() * sizeof(float));
        const auto safetensors = [&](std::size_t headerSize) {
            std::string header =
                fmt::format(R"({{"x":{{"dtype":"F32","shape":[2049,2048],"data_offsets":[0,{}]}}}})", bytes);
            header.resize(headerSize, ' ');
            return std::string{static_cast<char>(headerSize), 0, 0, 0, 0, 0, 0, 0} + header;
        };
        const auto row = [](const char* title, const char* name, const std::string& before) {
            QTest::newRow(title) << QString(name) << QByteArray::fromStdString(before);
        };
        row("npy", "x.npy",
            npy.substr(0, 8) + static_cast<char>(npy.size() - 10 + 1) + npy.substr(9, npy.size() - 10) + " \n");
        row("safetensors", "x.safetensors", safetensors(101));
        row("npz", "x.npz", npy);  // behind 35 bytes of zip's
    }
    void whatDoesNotLieAsInMemoryIsCopied() {
        QFETCH(QString, name);
        QFETCH(QByteArray, before);
        const ScratchFolder folder;
        const fs::path path = folder / qPrintable(name);
        const Tensor values = large();
        std::string content = before.toStdString();
        content.append(reinterpret_cast<const char*>(values.values().data()), values.values().size_bytes());
        QCOMPARE(shown(writeFile(path,
                                 [&](ByteSink& sink) {
                                     if (!name.endsWith("npz")) {
                                         return sink.write(content);
                                     }
                                     ZipWriter archive;
                                     archive.add("x.npy", content, false);
                                     return archive.finish(sink);
                                 })),
                 QString("done"));
        const LoadedTensor opened = need(loadTensor(path));
        QVERIFY(!opened.tensor.isMapped());
        QVERIFY(opened.tensor.shape() == values.shape());
        QCOMPARE(firstDifference(opened.tensor.values(), values.values()), -1);
    }

    void whatIsCutOffAMappedFileReadsAsZeros_data() { mappedFormats(); }
    void whatIsCutOffAMappedFileReadsAsZeros() {
        QFETCH(QString, name);
        const ScratchFolder folder;
        const fs::path path = folder / qPrintable(name);
        QCOMPARE(shown(saveTensor(path, large())), QString("done"));
        const Tensor tensor = need(loadTensor(path)).tensor;
        QVERIFY(tensor.isMapped());
        const float first = tensor.values().front();
        fs::resize_file(path, 8192);
        QCOMPARE(tensor.values().front(), first);
        QCOMPARE(tensor.values()[100'000], 0.0F);
        QCOMPARE(tensor.values().back(), 0.0F);
        QCOMPARE(tensor.values()[50'000], 0.0F);
        fs::resize_file(path, 0);
    }

    void smallFilesAreCopied() {
        const ScratchFolder folder;
        const fs::path path = folder / "small.npy";
        QCOMPARE(shown(saveTensor(path, peculiarTensor("3,5"))), QString("done"));
        QVERIFY(!need(loadTensor(path)).tensor.isMapped());
    }

    void theNameDecidesTheFormat() {
        const ScratchFolder folder;
        const Tensor tensor = need(Tensor::fromValues(Shape({1, 2}), std::vector<float>{0.5F, -1.0F}));
        const CsvFacts facts{{"p", "0.5"}};
        for (const char* name : {"x.csv", "x.tsv", "x.npy", "x.npz", "x.safetensors"}) {
            QCOMPARE(shown(saveTensor(folder / name, tensor, facts)), QString("done"));
        }
        QCOMPARE(contentOf(folder / "x.csv"), std::string("# shape: 1,2\n# p: 0.5\n0.5,-1\n"));
        QCOMPARE(contentOf(folder / "x.tsv"), std::string("# shape: 1,2\n# p: 0.5\n0.5\t-1\n"));
        QVERIFY(contentOf(folder / "x.npy").starts_with("\x93NUMPY"));
        QVERIFY(contentOf(folder / "x.npz").starts_with("PK"));
        QVERIFY(contentOf(folder / "x.safetensors").contains(R"({"__metadata__":{"p":"0.5"},"tensor":)"));
    }

    void allExtensionsAreNamed() {
        QCOMPARE(tensorFileExtensions(), (std::vector<std::string>{".csv", ".tsv", ".npy", ".npz", ".safetensors"}));
        QCOMPARE(tensorFileEndings(), (std::vector<std::string>{".csv", ".tsv", ".npy", ".npz", ".safetensors", ".pb",
                                                                ".idx", ".idx.gz", "-ubyte", "-ubyte.gz"}));
    }

    void refusedByName_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("loaded");
        QTest::addColumn<QString>("saved");
        const QString save = "use one of .csv .tsv .npy .npz .safetensors";
        const QString open = save + " .pb .idx .idx.gz -ubyte -ubyte.gz";
        const QString unknown = "'.xyz' is not a format Dropscope knows: DIR/x.xyz: ";
        QTest::newRow("unknown") << "x.xyz" << unknown + open << unknown + save;
        const QString none = "the file name has no extension: DIR/x: ";
        QTest::newRow("no extension") << "x" << none + open << none + save;
        const QString hidden = "the file name has no extension: DIR/.csv: ";
        QTest::newRow("nothing but an extension") << ".csv" << hidden + open << hidden + save;
        QTest::newRow("only read") << "x.pb"
                                   << QString(
                                          "the field at byte 0 is broken, or the file ends within it: "
                                          "DIR/x.pb: copy it or save it again with "
                                          "onnx.numpy_helper.from_array")
                                   << "Dropscope reads such files, but does not write them: DIR/x.pb: " + save;
        const QString pickle =
            "PyTorch's files are pickles, which can run code when they are read: DIR/%1: save the tensor "
            "from Python: import numpy, torch; numpy.save('DIR/x.npy', torch.load('DIR/%1', "
            "map_location='cpu', weights_only=True).detach().float().numpy())";
        const QString noPickle =
            "PyTorch's files are pickles, which Dropscope does not write: DIR/%1: save DIR/x.npy and "
            "read it in Python with torch.from_numpy(numpy.load('DIR/x.npy'))";
        for (const char* name : {"x.pt", "x.pth", "x.PT"}) {
            QTest::newRow(name) << name << pickle.arg(name) << noPickle.arg(name);
        }
    }
    void refusedByName() {
        QFETCH(QString, name);
        const ScratchFolder folder;
        const auto plain = [&](QString message) { return message.replace(text(folder.path().string()), "DIR"); };
        const fs::path path = folder / qPrintable(name);
        QTEST(plain(shown(saveTensor(path, peculiarTensor("2")))), "saved");
        QVERIFY(folder.names().isEmpty());
        putFile(path, "1,2\n");
        QTEST(plain(shown(loadTensor(path))), "loaded");
    }

    void arraysAreChosen() {
        const ScratchFolder folder;
        const std::vector<NamedTensor> two{{"a", peculiarTensor("2")}, {"b:c", peculiarTensor("3,1")}};
        for (const char* name : {"x.npz", "x.safetensors"}) {
            const std::string file = (folder / name).string();
            QVERIFY(holdsArrays(file));
            QCOMPARE(shown(saveTensors(file, two)), QString("done"));
            const std::vector<ArrayInfo> list = need(listArrays(file));
            QCOMPARE(list.size(), std::size_t{2});
            QCOMPARE(text(list[1].name + ' ' + list[1].shape.text() + ' ' + std::string(list[1].type)),
                     QString("b:c 3,1 float32"));
            const auto loaded = [&](const std::string& place) {
                return shown(loadTensor(tensorPlace(place), {})).replace(text(folder.path().string()), "DIR");
            };
            QCOMPARE(loaded(file + ":a"), QString("2: 0 -0"));
            QCOMPARE(loaded(file + ":b:c"), QString("3,1: 0 -0 1"));
            QCOMPARE(
                loaded(file),
                QString("the file holds 2 arrays: a (2), b:c (3,1): DIR/%1: name the one to open: %1:a").arg(name));
            QCOMPARE(loaded(file + ":d"),
                     QString("the file holds no array called 'd': a (2), b:c (3,1): DIR/%1: name the "
                             "one to open: %1:a")
                         .arg(name));
            QVERIFY(shown(saveTensors(file, {})).startsWith("there is no tensor to save: "));
        }
        putFile(folder / "none.safetensors", std::string("\2\0\0\0\0\0\0\0{}", 10));
        QVERIFY(shown(loadTensor(folder / "none.safetensors")).startsWith("the file holds no arrays: "));
        const std::string single = (folder / "one.npy").string();
        QCOMPARE(shown(saveTensor(single, peculiarTensor("2"))), QString("done"));
        QCOMPARE(shown(loadTensor(tensorPlace(single + ":a"), {})).replace(text(folder.path().string()), "DIR"),
                 QString("the file holds one tensor, which has no name: DIR/one.npy: leave ':a' out"));
        QCOMPARE(shown(saveTensors(folder / "x.npy", two)).replace(text(folder.path().string()), "DIR"),
                 QString("a .npy file holds one tensor, these are 2: DIR/x.npy: use .npz or .safetensors"));
        QVERIFY(!holdsArrays("x.npy") && !holdsArrays("npz"));
        QVERIFY(need(listArrays([&] {
                    putFile(folder / "x.csv", "1\n");
                    return folder / "x.csv";
                }()))
                    .empty());
    }

    void placesAreNamed() {
        const ScratchFolder folder;
        const auto place = [](const std::string& all) { return tensorPlace(all); };
        QCOMPARE(place("a/x.npz:w"), (TensorPlace{"a/x.npz", "w"}));
        QCOMPARE(place("x.SAFETENSORS:a:b"), (TensorPlace{"x.SAFETENSORS", "a:b"}));
        QCOMPARE(place("x.npz"), (TensorPlace{"x.npz", ""}));
        QCOMPARE(place("x.csv:w"), (TensorPlace{"x.csv:w", ""}));
        QCOMPARE(place("c:x.npz:w"), (TensorPlace{"c:x.npz", "w"}));
        QCOMPARE(placeText({"x.npz", "w"}), std::string("x.npz:w"));
        QCOMPARE(placeText({"x.npz", ""}), std::string("x.npz"));
        putFile(folder / "x.npz:w", "");
        QCOMPARE(place((folder / "x.npz:w").string()), (TensorPlace{folder / "x.npz:w", ""}));
    }

    void byItsWholeEnding() {
        const ScratchFolder folder;
        for (const char* name : {"t10k-labels-idx1-ubyte", "x.IDX"}) {
            putFile(folder / name, std::string("\0\0\x08\1\0\0\0\1\7", 9));
            QCOMPARE(shown(loadTensor(folder / name)), QString("1: 7"));
        }
    }

    void quotesInANameStayInsidePythonsString() {
        const ScratchFolder folder;
        putFile(folder / "it's.pt", "");
        const Result<LoadedTensor> loaded = loadTensor(folder / "it's.pt");
        QVERIFY(!loaded);
        QVERIFY(text(loaded.error().remedy).contains("it\\'s.pt', map_location"));
    }

    void errorsNameTheFile() {
        const ScratchFolder folder;
        const auto loaded = [&](const char* name) {
            return shown(loadTensor(folder / name)).replace(text(folder.path().string()), "DIR");
        };
        putFile(folder / "x.csv", "1,2\n3,abc\n");
        putFile(folder / "x.npy", "1,2\n");
        putFile(folder / "empty.npy", "");
        fs::create_directory(folder / "folder.npy");
        QCOMPARE(loaded("x.csv"),
                 QString("'abc' is not a number: DIR/x.csv, line 2, column 2: write a number such as -0.5, "
                         "1e-3, nan or inf"));
        QCOMPARE(loaded("x.npy"),
                 QString("this is not a npy file: it does not begin with \\x93NUMPY: DIR/x.npy: open a file "
                         "that numpy.save wrote"));
        QCOMPARE(loaded("empty.npy"),
                 QString("the file is empty: DIR/empty.npy: save the array again with numpy.save"));
        QCOMPARE(loaded("none.npy"), QString("there is no such file or folder: DIR/none.npy: check the name"));
        QCOMPARE(loaded("folder.npy"), QString("this is a folder: DIR/folder.npy: give the name of a file"));
        QCOMPARE(loaded("."), QString("this is a folder: DIR/.: give the name of a file"));
        QVERIFY(shown(saveTensor(folder.path(), Tensor())).startsWith("this is a folder: "));
        QVERIFY(shown(saveTensor(folder / "folder.npy", Tensor())).startsWith("this is a folder: "));
    }

    void aFailedSaveLeavesTheOldFile_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << "x.csv";
        QTest::newRow("npy") << "x.npy";
    }
    void aFailedSaveLeavesTheOldFile() {
        QFETCH(QString, name);
        const ScratchFolder folder;
        const fs::path path = folder / qPrintable(name);
        const Tensor tensor = need(Tensor::zeros(Shape({3000, 1000})));
        putFile(path, "old");

        std::stop_source source;
        const Task task{source.get_token(), [&](double share) {
                            if (share > 0.3) {
                                source.request_stop();
                            }
                        }};
        const Status stopped = saveTensor(path, tensor, {}, task);
        QVERIFY(!stopped && isCancelled(stopped.error()));
        QCOMPARE(folder.names(), QStringList{name});

        setMode(path, 0444);
        QVERIFY(shown(saveTensor(path, tensor)).startsWith("the file is read-only: "));
        QCOMPARE(folder.names(), QStringList{name});
        QCOMPARE(contentOf(path), std::string("old"));

        fs::remove(path);
        fs::create_symlink("/dev/full", path);
        QVERIFY(shown(saveTensor(path, tensor)).startsWith("the disk is full: "));
        QVERIFY(fs::is_symlink(path));
        QCOMPARE(folder.names(), QStringList{name});
    }

private:
    static void mappedFormats() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"large.npy", "large.npz", "large.safetensors"}) {
            QTest::newRow(name) << QString(name);
        }
    }
};

QTEST_GUILESS_MAIN(TensorFileTest)
#include "test_tensor_file.moc"
