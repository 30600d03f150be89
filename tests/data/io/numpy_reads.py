# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads files that Dropscope wrote, as people's Python does.

numpy_reads.py FOLDER: lines "NAME SHAPE" (separated by a tab) on standard input; the bits that NAME must have lie in
NAME.f32. Prints a line for each reader that gets anything else, and last "read N files" and
"with pandas" or "without pandas".
"""
import json
import pathlib
import struct
import sys
import warnings

import numpy as np

try:
    import pandas as pd
except ImportError:
    pd = None

folder = pathlib.Path(sys.argv[1])
warnings.filterwarnings("ignore", message="loadtxt: input contained no data")
count = 0


def compare(name, reader, got, expected):
    with np.errstate(over="ignore"):
        got = np.array(got, np.float32, order="C")
    if got.shape != expected.shape:
        print(f"{name}: {reader} has shape {got.shape}")
        return
    same = (got.view(np.uint32) == expected.view(np.uint32)) | (np.isnan(got) & np.isnan(expected))
    if not same.all():
        print(f"{name}: {reader} differs in {np.count_nonzero(~same)} of {expected.size} values")


for line in sys.stdin:
    name, text = line.rstrip("\n").split("\t")
    shape = () if text == "()" else tuple(map(int, text.split(",")))
    expected = np.fromfile(folder / (name + ".f32"), "<f4").reshape(shape)
    path = folder / name
    count += 1
    if name.endswith(".npy"):
        array = np.load(path, allow_pickle=False)
        if array.dtype != np.dtype("<f4") or array.shape != shape or array.tobytes() != expected.tobytes():
            print(f"{name}: numpy.load differs")
        continue
    if name.endswith(".npz"):
        with np.load(path, allow_pickle=False) as file:
            array, facts = file["tensor"], json.loads(file["facts.json"])
        if array.dtype != np.dtype("<f4") or array.shape != shape or array.tobytes() != expected.tobytes():
            print(f"{name}: numpy.load differs")
        if facts != {"p": "0.5", "source": "native"}:
            print(f"{name}: facts are {facts}")
        continue
    if name.endswith(".safetensors"):
        content = path.read_bytes()
        length = struct.unpack("<Q", content[:8])[0]
        header = json.loads(content[8:8 + length])
        entry = header["tensor"]
        values = content[8 + length:]
        if header["__metadata__"] != {"p": "0.5", "source": "native"} or length % 8 != 0:
            print(f"{name}: the header is {header}")
        if entry != {"dtype": "F32", "shape": list(shape), "data_offsets": [0, expected.nbytes]} \
                or values != expected.tobytes():
            print(f"{name}: the tensor differs")
        continue
    separator = "\t" if name.endswith(".tsv") else ","
    compare(name, "numpy.loadtxt", np.loadtxt(path, delimiter=separator).reshape(shape), expected)
    if pd is not None and expected.size > 0:  # pandas refuses a table without columns
        # Without a type, pandas reads "-0" in a column of whole numbers as the integer 0.
        frame = pd.read_csv(path, comment="#", header=None, sep=separator, dtype=np.float64)
        compare(name, "pandas.read_csv", frame.to_numpy().reshape(shape), expected)
        plain = pd.read_csv(path, comment="#", header=None, sep=separator).to_numpy().reshape(shape)
        if not np.array_equal(plain.astype(np.float32), expected, equal_nan=True):
            print(f"{name}: pandas.read_csv without a type differs")
print(f"read {count} files", "without pandas" if pd is None else "with pandas")
