# SPDX-License-Identifier: GPL-3.0-or-later
"""Random cases of NumPy's generators, for test_replay_numpy_oracle.

Tab-separated: what, seed, recipe, idiom, shape, p (repr), offset and length in blob.bin. `what` is mask (packed bits, the
highest first), rand or randn (float64), or output (float32: x, then y).
"""
import math
import random

import numpy

random.seed(2027)
blob = open("blob.bin", "wb")
lines = open("cases.txt", "w")
PS = [0.0, 1e-9, 1e-3, 0.1, 0.25, 0.3, 1 / 3, 0.5, 0.6, 2 / 3, 0.75, 0.9, 0.999, 1 - 1e-9, 1.0]


def probability():
    return random.choice(PS) if random.random() < 0.5 else random.random()


def size(most):
    return max(1, int(math.exp(random.uniform(0, math.log(most)))))


def shape_of(rank, most):
    lengths = []
    for _ in range(rank):
        lengths.append(size(max(1, most)))
        most //= lengths[-1]
    return tuple(lengths)


def text_of(shape):
    return "x".join(map(str, shape)) if shape else "()"


def call(rng):
    """A random call: its text, and what runs it on `rng`."""
    legacy = isinstance(rng, numpy.random.RandomState)
    what = random.choice(["rand", "randn", "dropout", "binomial", "skip"] if legacy else ["rand", "dropout", "binomial", "skip"])
    shape, p = shape_of(random.randrange(4), random.choice([20, 1500])), probability()
    if what == "skip":
        n = random.randrange(2000)
        raw = rng._bit_generator if legacy else rng.bit_generator
        return f"skip {n}", lambda: raw.random_raw(n)
    if what == "randn":
        return f"randn {text_of(shape)}", lambda: rng.standard_normal(shape)
    if what == "binomial":
        return f"binomial {text_of(shape)} {p!r}", lambda: rng.binomial(1, p, shape)
    draw = (lambda: rng.random_sample(shape)) if legacy else (lambda: rng.random(shape))
    return f"{what} {text_of(shape)}" + (f" {p!r}" if what == "dropout" else ""), draw


def before(rng):
    calls = [call(rng) for _ in range(random.choice([0, 0, 1, 2, 4]))]
    for _, run in calls:
        run()
    return "; ".join(text for text, _ in calls)


def write(what, start, recipe, idiom, shape, p, data):
    print(what, start, recipe, idiom, ",".join(map(str, shape)) if shape else "()", repr(p), blob.tell(), len(data), sep="\t",
          file=lines)
    blob.write(data)


MASKS = {
    "rand": lambda rng, shape, p: rng.random_sample(shape) >= p,
    "cs231n": lambda rng, shape, p: rng.random_sample(shape) < 1 - p,
    "binomial": lambda rng, shape, p: rng.binomial(1, 1 - p, shape),
    "choice": lambda rng, shape, p: rng.choice([0, 1], shape, p=[p, 1 - p]),
    "onnx": lambda rng, shape, p: rng.uniform(0, 1.0, shape) >= p,
    "default-rng": lambda rng, shape, p: rng.random(shape) >= p,
    "default-rng-binomial": lambda rng, shape, p: rng.binomial(1, 1 - p, shape),
}

for number in range(2800):
    idiom = random.choice(list(MASKS))
    shape, p = shape_of(random.randrange(4), 100000 if number % 40 == 0 else 2000), probability()
    if idiom.startswith("default-rng"):
        start = random.choice([0, 42, 2**32, 2**64 - 1, random.randrange(2**64)])
        rng = numpy.random.default_rng(start)
    else:
        start = random.choice([0, 42, 231, 2**32 - 1, random.randrange(2**32)])
        rng = numpy.random.RandomState(start)
    recipe = "" if idiom == "onnx" else before(rng)
    mask = numpy.asarray(MASKS[idiom](rng, shape, p), dtype=numpy.uint8)
    write("mask", start, recipe, idiom, shape, p, numpy.packbits(mask.reshape(-1)).tobytes())
for number in range(100):
    idiom = random.choice(["rand", "onnx"])
    start, p, shape = random.randrange(2**32), random.choice(PS[1:-1]), shape_of(2, 2000)
    x = numpy.random.RandomState(number).standard_normal(shape).astype(numpy.float32)
    mask = numpy.random.RandomState(start).random_sample(shape) >= p
    if idiom == "onnx":  # onnx/reference/ops/op_dropout.py
        y = mask * x * (1.0 / (1.0 - p))
        assert y.dtype == numpy.float32
    else:
        y = (x * (mask / (1 - p))).astype(numpy.float32)
    write("output", start, "", idiom, shape, p, x.tobytes() + y.tobytes())
for _ in range(200):
    start = random.randrange(2**32)
    rng = numpy.random.RandomState(start)
    recipe = before(rng)
    shape = shape_of(random.randrange(3), 3000)
    write("rand", start, recipe, "", shape, 0.5, numpy.asarray(rng.random_sample(shape)).tobytes())
    recipe = (recipe + "; " if recipe else "") + f"rand {text_of(shape)}"
    write("randn", start, recipe, "", shape, 0.5, numpy.asarray(rng.standard_normal(shape)).tobytes())
