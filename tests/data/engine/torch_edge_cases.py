# SPDX-License-Identifier: GPL-3.0-or-later
"""What PyTorch's two dropout functions make of the numbers whose bits are given as arguments (hexadecimal).

Prints a line per case: function (dropout or native_dropout), p, seed, then x:m:y for each number, x and y as the bits of
float32 and m as 1 (kept) or 0 (dropped). The mask of F.dropout is that of the same seed on a tensor of ones.
"""
import sys

import numpy
import torch

P = [0.0, 2.0**-149, 0.25, 0.5, 0.7, 1 - 2.0**-24, 1.0]


def bits(tensor):
    return tensor.numpy().view(numpy.uint32)


x = torch.from_numpy(numpy.array([int(a, 16) for a in sys.argv[1:]], dtype=numpy.uint32).view(numpy.float32))
for p in P:
    for seed in range(6):
        torch.manual_seed(seed)
        kept = torch.nn.functional.dropout(torch.ones_like(x), p, True) != 0
        torch.manual_seed(seed)
        y = torch.nn.functional.dropout(x, p, True)
        torch.manual_seed(seed)
        native, mask = torch.native_dropout(x, p, True)
        for name, out, m in (("dropout", y, kept), ("native_dropout", native, mask)):
            cells = ["%08x:%d:%08x" % (a, b, c) for a, b, c in zip(bits(x), m.int().tolist(), bits(out))]
            print(name, repr(p), seed, *cells, sep="\t")
