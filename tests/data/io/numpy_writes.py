# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes files as people's Python does, for Dropscope to read.

numpy_writes.py FOLDER: for each file a line "NAME KIND SHAPE" on standard output, fields separated by tabs.
NAME may be FILE:ARRAY. KIND is "bits" (Dropscope must read the bits in NAME.f32, "/" as "_"), "values" (the same, but a NaN is any NaN) or "refuse".
"""
import json
import pathlib
import struct
import sys

import numpy as np

folder = pathlib.Path(sys.argv[1])
random = np.random.RandomState(20240229)


def tell(name, kind, shape=()):
    print(name, kind, ",".join(map(str, shape)) or "()", sep="\t")


def expect(name, kind, array):
    with np.errstate(over="ignore", invalid="ignore"):
        (folder / (name.replace("/", "_") + ".f32")).write_bytes(np.ascontiguousarray(array).astype("<f4").tobytes())
    tell(name, kind, array.shape)


def random_bits(dtype, shape):
    """Every pattern of bits a type can have: NaN, infinities, subnormals."""
    dtype = np.dtype(dtype)
    count = int(np.prod(shape, dtype=int))
    if dtype == np.bool_:
        return random.randint(0, 2, count).astype(dtype).reshape(shape)
    return np.frombuffer(random.bytes(count * dtype.itemsize), dtype).reshape(shape)


shapes = [(), (0,), (1,), (7,), (3, 5), (0, 3), (2, 0, 3), (2, 3, 4), (2, 1, 3, 5), (37, 65)]
types = ["?", "i1", "u1", "<i2", ">i2", "<u2", ">u2", "<i4", ">i4", "<u4", ">u4", "<i8", ">i8", "<u8", ">u8",
         "<f2", ">f2", "<f4", ">f4", "<f8", ">f8"]
for number, dtype in enumerate(types):
    for shape in shapes:
        for order in "CF":
            array = np.asarray(random_bits(dtype, shape), order=order)
            name = f"type{number}_{'x'.join(map(str, shape))}_{order}.npy"
            np.save(folder / name, array)
            expect(name, "bits" if dtype.endswith("f4") else "values", array)
special = np.array([0.0, -0.0, np.nan, np.inf, -np.inf, 1e-45, -1e-45, 1.1754944e-38, 3.4028235e38, -3.4028235e38, 0.1],
                   np.float32)
for version in (1, 2, 3):
    name = f"version{version}.npy"
    with open(folder / name, "wb") as file:
        np.lib.format.write_array(file, special, version=(version, 0))
    expect(name, "bits", special)
every_half = np.arange(65536, dtype=np.uint16).view(np.float16)
np.save(folder / "every_half.npy", every_half)
expect("every_half.npy", "values", every_half)
halfway = np.array([1 + 2.0**-24, 1 + 2.0**-24 + 2.0**-52, 1 + 3 * 2.0**-24, 2.0**-150, 3 * 2.0**-150, 3.4028235677973362e38,
                    3.4028235677973366e38, 1e300])
np.save(folder / "halfway.npy", halfway)
expect("halfway.npy", "values", halfway)
whole = np.array([2**24 + 1, 2**24 + 3, 2**53 + 1, 2**62 + 2**38, 2**62 + 2**38 + 1, -(2**63)], np.int64)
np.save(folder / "whole.npy", whole)
expect("whole.npy", "values", whole)

table = np.resize(np.concatenate([special, random_bits("<f4", (589,))]), (100, 6))
with np.errstate(invalid="ignore"):
    widened = table.astype(np.float64)
np.savetxt(folder / "savetxt.csv", table, delimiter=",", fmt="%.9g")
expect("savetxt.csv", "values", table)
np.savetxt(folder / "savetxt_long.csv", widened, delimiter=";", header="made by numpy")
expect("savetxt_long.csv", "values", table)
cube = table.reshape(10, 10, 6)
np.savetxt(folder / "savetxt_shape.csv", cube.reshape(100, 6), delimiter=",", fmt="%.9g", header=f"shape: {cube.shape}")
expect("savetxt_shape.csv", "values", cube)
np.savetxt(folder / "savetxt_blanks.csv", table)
expect("savetxt_blanks.csv", "values", table)

# Several arrays in a file: the last field names the one to read.
arrays = {"x": cube, "a/b": every_half, "columns": np.asfortranarray(cube.astype(np.float64)), "none": cube[:0],
          "scalar": np.float32(0.1), "big": random_bits(">f4", (300, 500))}
for name, save in {"stored.npz": np.savez, "packed.npz": np.savez_compressed}.items():
    save(folder / name, texts=np.array(["a"]), objects=np.array([None]), **arrays)
    for key, array in arrays.items():
        expect(f"{name}:{key}", "values", np.asarray(array))
    tell(f"{name}:texts", "refuse")
    tell(f"{name}:objects", "refuse")
    tell(name, "refuse")
np.savez(folder / "one.npz", special)
expect("one.npz", "bits", special)

# safetensors as its specification has it, without its library.
kinds = {"F64": "<f8", "F32": "<f4", "F16": "<f2", "I64": "<i8", "I32": "<i4", "I16": "<i2", "I8": "i1", "U64": "<u8",
         "U32": "<u4", "U16": "<u2", "U8": "u1", "BOOL": "?"}
header, data = {"__metadata__": {"format": "np"}}, b""
for kind, dtype in kinds.items():
    array = random_bits(dtype, (3, 5))
    header[kind] = {"dtype": kind, "shape": array.shape, "data_offsets": [len(data), len(data) + array.nbytes]}
    data += array.tobytes()
    expect(f"all.safetensors:{kind}", "bits" if kind == "F32" else "values", array)
upper = random_bits("<u2", (1000,))
header["BF16"] = {"dtype": "BF16", "shape": [1000], "data_offsets": [len(data), len(data) + 2000]}
data += upper.tobytes()
expect("all.safetensors:BF16", "values", (upper.astype("<u4") << 16).view("<f4"))
text = json.dumps(header).encode()
(folder / "all.safetensors").write_bytes(struct.pack("<Q", len(text)) + text + data)
tell("all.safetensors", "refuse")

try:
    import pandas as pd
except ImportError:
    pd = None
if pd is not None:
    frame = pd.DataFrame(table, columns=[f"unit {i}, first" for i in range(6)])
    ways = {"plain.csv": {}, "tabs.tsv": {"sep": "\t"}, "german.csv": {"sep": ";", "decimal": ","},
            "crlf.csv": {"lineterminator": "\r\n", "encoding": "utf-8-sig"}, "bare.csv": {"header": False},
            "quoted.csv": {"quoting": 1}}
    for name, options in ways.items():
        frame.to_csv(folder / ("pandas_" + name), index=False, na_rep="nan", **options)
        expect("pandas_" + name, "values", table)

refused = {"object": np.array([1, None], object), "complex": np.zeros(2, np.complex64), "text": np.array(["a"]),
           "bytes": np.array([b"a"]), "dates": np.zeros(2, "M8[s]"), "fields": np.zeros(2, [("x", "f4"), ("y", "f4")]),
           "raw": np.zeros(2, "V4"), "long_double": np.zeros(2, np.longdouble)}
for name, array in refused.items():
    np.save(folder / f"refused_{name}.npy", array)
    tell(f"refused_{name}.npy", "refuse")
with open(folder / "refused_two.npy", "wb") as file:
    np.save(file, special)
    np.save(file, special)
tell("refused_two.npy", "refuse")
