# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs PyTorch's dropout functions in the current folder and writes, for case K, K_x.npy, K_mask.npy (1 kept, 0 dropped,
one per unit), K_y.npy, K_dy.npy and K_dx.npy.

Prints a line per case: K, kind, p, warnings (joined by a bar), tab-separated. The mask is PyTorch's own: the same seed,
and the same bernoulli_ call on a tensor of the mask's shape (aten/src/ATen/native/Dropout.cpp).
"""
import itertools
import math
import warnings

import numpy
import torch
import torch.nn.functional as F

FEATURE = {
    "dropout": lambda s: s,
    "dropout1d": lambda s: (s if len(s) == 3 else (1, *s))[:2],
    "dropout2d": lambda s: s[:2],
    "dropout3d": lambda s: (s if len(s) == 5 else (1, *s))[:2],
    "alpha": lambda s: s,
    "feature-alpha": lambda s: s[:2],
}
FUNCTION = {
    "dropout": F.dropout,
    "dropout1d": F.dropout1d,
    "dropout2d": F.dropout2d,
    "dropout3d": F.dropout3d,
    "alpha": F.alpha_dropout,
    "feature-alpha": F.feature_alpha_dropout,
}
SHAPES = {
    "dropout": [(7, 5), (3, 1000), ()],
    "dropout1d": [(4, 5, 6), (30, 7)],
    "dropout2d": [(4, 5, 6, 7), (4, 5, 6), (4, 5), (2, 3, 50, 50), (2, 3, 2, 2, 2)],
    "dropout3d": [(4, 5, 2, 3, 2), (20, 2, 3, 4), (20, 2, 3)],
    "alpha": [(7, 5), (3, 1000)],
    "feature-alpha": [(4, 5, 6), (2, 3, 50, 50)],
}
SPECIAL = [math.nan, math.inf, -math.inf, -0.0, 0.0, 1e-45, -1e-45, 3.4e38]


def numbers(shape, seed):
    values = numpy.random.RandomState(seed).standard_normal(shape).astype(numpy.float32)
    flat = numpy.atleast_1d(values).reshape(-1)
    if flat.size > 20:
        flat[::3] = numpy.resize(numpy.array(SPECIAL, dtype=numpy.float32), flat[::3].size)
    return flat.reshape(shape)


EPS = 1e-6
BLOCK = 7


def drop_block(x, p, training):
    """torchvision.ops.drop_block2d by its formula: this PyTorch comes without torchvision."""
    n, c, h, w = x.shape
    gamma = p * h * w / (BLOCK**2 * (h - BLOCK + 1) * (w - BLOCK + 1))
    seeds = torch.empty((n, c, h - BLOCK + 1, w - BLOCK + 1)).bernoulli_(gamma)
    kept = 1 - F.max_pool2d(F.pad(seeds, [BLOCK - 1] * 4), BLOCK, 1)
    drop_block.mask = kept
    return x * kept * (kept.numel() / (EPS + kept.sum()))


FUNCTION["drop-block"] = drop_block
SHAPES["drop-block"] = [(2, 3, 9, 8), (4, 2, 7, 20), (30, 20, 11, 11)]

number = 0
for kind, p in itertools.product(FUNCTION, [0.1, 0.5, 0.7, 0.999, 1.0]):
    for shape in SHAPES[kind]:
        torch.manual_seed(number)
        if kind != "drop-block":
            mask = torch.empty(FEATURE[kind](shape)).bernoulli_(1 - p)
        x = torch.from_numpy(numbers(shape, number)).requires_grad_()
        dy = torch.from_numpy(numbers(shape, number + 1000))
        if kind == "drop-block":
            # Autograd takes (dy * scale) * 0 where we take dy * 0: the same unless dy * scale overflows.
            dy = torch.where(dy.abs() > 1e38, torch.ones(()), dy)
        torch.manual_seed(number)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            y = FUNCTION[kind](x, p, True)
        if kind == "drop-block":
            mask = drop_block.mask
        y.backward(dy)
        for name, tensor in [("x", x), ("mask", mask), ("y", y), ("dy", dy), ("dx", x.grad)]:
            numpy.save(f"{number}_{name}.npy", tensor.detach().numpy())
        print(number, kind, p, "|".join(str(w.message) for w in caught), sep="\t")
        number += 1
