# SPDX-License-Identifier: GPL-3.0-or-later
"""Random cases of PyTorch's CPU generator, for test_replay_torch_oracle.

First line: the dropout path of this build (torch-cpu or torch-mkl), then the flavour of its randn (fused or libm).
Then, tab-separated: what, seed, recipe, idiom, shape of the mask, p (repr), offset and length in blob.bin. `what` is
mask (packed bits, the highest first), rand, randn or linear (float32), text (a float32 tensor, its suffix, then what print
gives), layer (float32: x, then y of the kind that stands in the place of the idiom) or example (what the documentation's example prints).
"""
import math
import random
import struct
import warnings

import numpy
import torch
import torch.nn.functional as F

random.seed(2026)
warnings.simplefilter("ignore")
torch.set_num_threads(1)
blob = open("blob.bin", "wb")
lines = open("cases.txt", "w")

SEEDS = [0, 1, 42, 123, 2**31 - 1, 2**31, 2**32 - 1, 2**32, 2**40 + 5, 2**63 - 1, 2**63, 2**64 - 1, -1, -(2**63)]
PS = [0.0, 1e-9, 1e-3, 0.1, 0.2, 0.25, 0.3, 1 / 3, 0.5, 0.6, 2 / 3, 0.75, 0.8, 0.9, 0.999, 1 - 1e-9, 1.0]


def seed():
    return random.choice(SEEDS) if random.random() < 0.3 else random.randrange(-(2**63), 2**64)


def probability():
    return random.choice(PS) if random.random() < 0.5 else random.random()


def size(most):
    return max(1, int(math.exp(random.uniform(0, math.log(most)))))


def shape_of(rank, most):
    lengths = []
    for _ in range(rank):
        lengths.append(size(max(1, most)))
        most //= lengths[-1]
    random.shuffle(lengths)
    return tuple(lengths)


def text_of(shape):
    return "x".join(map(str, shape)) if shape else "()"


def dropped_under(function, shape, p):
    """Which elements are kept: those of a dropped unit do not depend on x, except where nothing is drawn."""
    state = torch.get_rng_state()
    one = function(torch.ones(shape), p, True)
    after = torch.get_rng_state()
    torch.set_rng_state(state)
    two = function(2 * torch.ones(shape), p, True)
    assert torch.equal(after, torch.get_rng_state())
    return (one != two).numpy()


KINDS = {
    "dropout": (F.dropout, (0, 1, 2, 3, 4)),
    "dropout1d": (F.dropout1d, (2, 3)),
    "dropout2d": (F.dropout2d, (3, 4)),
    "dropout3d": (F.dropout3d, (4, 5)),
    "alpha-dropout": (F.alpha_dropout, (1, 2, 3)),
    "feature-alpha-dropout": (F.feature_alpha_dropout, (3, 4)),
}


def units_of(kind, mask):
    """One element of each unit."""
    shape = mask.shape
    if kind in ("dropout", "alpha-dropout"):
        return mask
    if kind in ("dropout2d", "feature-alpha-dropout"):
        leading = 2
    else:
        leading = 2 if len(shape) == {"dropout1d": 3, "dropout3d": 5}[kind] else 1
    return mask.reshape(shape[:leading] + (-1,))[..., 0]


def call():
    """A random call: its text, and what runs it."""
    what = random.choice(["rand", "randn", "bernoulli", "linear", "skip", *KINDS])
    if what in KINDS:
        function, ranks = KINDS[what]
        shape, p = shape_of(random.choice(ranks), 300), probability()
        return f"{what} {text_of(shape)} {p!r}", lambda: function(torch.ones(shape), p, True)
    if what == "linear":
        a, b = size(20), size(20)
        return f"linear {a} {b}", lambda: torch.nn.Linear(a, b)
    if what == "skip":
        n = random.randrange(2000)
        return f"skip {n}", lambda: torch.rand(n)
    shape = shape_of(random.randrange(4), 40 if random.random() < 0.5 else 1500)
    run = {"rand": lambda: torch.rand(shape), "randn": lambda: torch.randn(shape),
           "bernoulli": lambda: torch.empty(shape).bernoulli_(0.5)}[what]
    return f"{what} {text_of(shape)}", run


def before():
    calls = [call() for _ in range(random.choice([0, 0, 1, 2, 4]))]
    start = seed()
    torch.manual_seed(start)
    for _, run in calls:
        run()
    return start, "; ".join(text for text, _ in calls)


def write(what, start, recipe, idiom, shape, p, data):
    print(what, start, recipe, idiom, ",".join(map(str, shape)) if shape else "()", repr(p), blob.tell(), len(data), sep="\t",
          file=lines)
    blob.write(data)


def bits(mask):
    return numpy.packbits(numpy.asarray(mask, dtype=numpy.uint8).reshape(-1)).tobytes()


torch.manual_seed(123)
path = "torch-cpu" if (F.dropout(torch.ones(6), 0.5) != 0).tolist() == [True, True, False, True, True, False] else "torch-mkl"
plain = any(word in torch.__config__.show() for word in ("usage: DEFAULT", "usage: NO AVX"))
print(path, "libm" if plain else "fused", sep="\t", file=lines)

for number in range(2400):
    most = 100000 if number % 40 == 0 else 2000
    kind = random.choice(list(KINDS))
    function, ranks = KINDS[kind]
    shape, p = shape_of(random.choice(ranks), most), probability()
    start, recipe = before()
    mask = units_of(kind, dropped_under(function, shape, p))
    if p not in (0.0, 1.0):
        write("mask", start, recipe, "dropout", mask.shape, p, bits(mask))
for _ in range(300):
    shape, p = shape_of(random.randrange(4), 5000), probability()
    start, recipe = before()
    idiom = random.choice(["bernoulli-tensor", "rand-below", "rand-above"])
    mask = {"bernoulli-tensor": lambda: torch.bernoulli(torch.full(shape, 1 - p)),
            "rand-below": lambda: torch.rand(shape) < 1 - p,
            "rand-above": lambda: torch.rand(shape) > p}[idiom]()
    write("mask", start, recipe, idiom, shape, p, bits(mask.numpy()))
for number in range(300):
    shape = shape_of(random.randrange(4), 20 if number % 3 == 0 else 20000)
    start, recipe = before()
    for what, function in (("rand", torch.rand), ("randn", torch.randn)):
        if what == "randn":
            recipe = (recipe + "; " if recipe else "") + f"rand {text_of(shape)}"
        write(what, start, recipe, "", shape, 0.5, function(shape).numpy().tobytes())
SPECIAL = numpy.array([math.nan, math.inf, -math.inf, -0.0, 0.0, 1e-45, 3.4e38], dtype=numpy.float32)
for number in range(300):
    kind = random.choice(list(KINDS))
    function, ranks = KINDS[kind]
    shape, p = shape_of(random.choice(ranks), 3000), probability()
    x = numpy.random.RandomState(number).standard_normal(shape).astype(numpy.float32)
    if x.size > 20:
        x.reshape(-1)[::7] = numpy.resize(SPECIAL, x.reshape(-1)[::7].size)
    start, recipe = before()
    y = function(torch.from_numpy(x), p, True).numpy()
    write("layer", start, recipe, kind.replace("-dropout", ""), shape, p, x.tobytes() + y.tobytes())


def numbers(number):
    shape = shape_of(random.randrange(5), random.choice([1, 10, 100, 999, 3000])) if number % 5 else (random.randrange(1100),)
    if number % 17 == 0:
        shape = random.choice([(0,), (0, 3), (2, 0), (1001,), (7, 200), (10, 10, 11), (2, 3, 200)])
    x = torch.randn(shape) * 10 ** random.choice([-6, -4, -2, 0, 0, 0, 0, 1, 3, 6, 9])
    if number % 4 == 1:
        x = x.round()
    if number % 4 == 2:
        x = F.dropout(x, random.choice([0.3, 0.9, 1.0]))
    if number % 9 == 3 and x.numel() > 2:
        x.view(-1)[:: random.choice([2, 5])] = random.choice([math.nan, math.inf, -math.inf, -0.0])
    return x


torch.manual_seed(7)
for number in range(260):
    x = numbers(number)
    suffix = random.choice(["", "", "grad_fn=<MulBackward0>", "requires_grad=True"])
    if suffix.startswith("grad_fn"):
        printed = str(x.requires_grad_() * 1)
    else:
        printed = str(x.requires_grad_(bool(suffix)))
    write("text", 0, suffix, "", tuple(x.shape), 0.5, x.detach().numpy().tobytes() + printed.encode())

for start in range(100):
    torch.manual_seed(start)
    x = torch.randn(3, 5)
    m = torch.nn.Dropout(0.5)
    write("example", start, "", "", (3, 5), 0.5, "\n".join([str(x), str(m(x)), str(m(x))]).encode())
