# SPDX-License-Identifier: GPL-3.0-or-later
# Repeats runs of `dropscope-cli train --trace` in PyTorch and compares the loss of every step.
# Arguments: traces called OPTIMIZER_ACTIVATION_LOSS_ANYTHING.npz, all with the learning rate LR of the first argument.
# Prints one line for each: the name, the number of steps, the largest relative difference of a loss, and that of a final
# weight in units of its layer's largest.
# The masks are drawn here, from the rule in engine/masks/README.md alone.
import os
import sys

import numpy
import torch

LR = float(sys.argv[1])
torch.set_num_threads(1)


def philox(counter, key):
    """Philox4x32-10 on four arrays of words."""
    c0, c1, c2, c3 = counter
    k0, k1 = key
    low32 = numpy.uint64(0xFFFFFFFF)
    for _ in range(10):
        a = numpy.uint64(0xD2511F53) * c0
        b = numpy.uint64(0xCD9E8D57) * c2
        c0, c1, c2, c3 = (
            (b >> numpy.uint64(32)) ^ c1 ^ numpy.uint64(k0),
            b & low32,
            (a >> numpy.uint64(32)) ^ c3 ^ numpy.uint64(k1),
            a & low32,
        )
        k0 = (k0 + 0x9E3779B9) & 0xFFFFFFFF
        k1 = (k1 + 0xBB67AE85) & 0xFFFFFFFF
    return numpy.stack([c0, c1, c2, c3])


def halves(seed, stream, step, plane, units):
    """The 16 bits of each unit in one plane."""
    tile, inside = units >> 8, units & 255
    lane, h = inside & 31, inside >> 5
    block = (tile * 32 + lane).astype(numpy.uint64)
    one = numpy.ones_like(block)
    counter = (
        block & numpy.uint64(0xFFFFFFFF),
        block >> numpy.uint64(32),
        one * numpy.uint64(step),
        one * numpy.uint64(stream | plane << 31),
    )
    words = philox(counter, (seed & 0xFFFFFFFF, seed >> 32))
    word = words[h >> 1, numpy.arange(len(units))]
    return numpy.where(h % 2 == 0, word >> numpy.uint64(16), word & numpy.uint64(0xFFFF))


def kept(seed, stream, step, p, shape):
    units = numpy.arange(shape[0] * shape[1])
    draw = halves(seed, stream, step, 0, units) << numpy.uint64(16) | halves(seed, stream, step, 1, units)
    threshold = numpy.uint64(round(p * 2**32))
    return torch.from_numpy((draw >= threshold).astype(numpy.float32).reshape(shape))


def dropped(x, seed, stream, step, p):
    if p == 0.0:
        return x
    return x * (kept(seed, stream, step, p, x.shape) * (1.0 / numpy.float32(1.0 - p)))


ACTIVATIONS = {"relu": torch.relu, "tanh": torch.tanh, "gelu": torch.nn.functional.gelu}
OPTIMIZERS = {
    "sgd": lambda w: torch.optim.SGD(w, lr=LR),
    "momentum": lambda w: torch.optim.SGD(w, lr=LR, momentum=0.9),
    "nesterov": lambda w: torch.optim.SGD(w, lr=LR, momentum=0.9, nesterov=True),
    "adam": lambda w: torch.optim.Adam(w, lr=LR),
    "adamw": lambda w: torch.optim.AdamW(w, lr=LR, weight_decay=0.01),
}


def repeat(path):
    trace = numpy.load(path)
    optimizer_name, activation, loss_name = os.path.basename(path).split("_")[:3]
    layers = sum(name[0] == "W" and not name.endswith("_end") for name in trace.files)
    weights = [torch.from_numpy(trace[f"W{i}"]).requires_grad_() for i in range(layers)]
    biases = [torch.from_numpy(trace[f"b{i}"]).requires_grad_() for i in range(layers)]
    optimizer = OPTIMIZERS[optimizer_name]([tensor for pair in zip(weights, biases) for tensor in pair])
    x, y = torch.from_numpy(trace["x_train"]), torch.from_numpy(trace["y_train"])
    seed, places = int(trace["seed"][0]), list(zip(trace["stream"].tolist(), trace["p"].tolist()))
    has_input = len(places) == layers
    step, worst = 0, 0.0
    for order in trace["order"]:
        for first in range(0, len(order), 32):
            rows = order[first : first + 32]
            h = x[rows]
            if has_input:
                h = dropped(h, seed, places[0][0], step, places[0][1])
            for i in range(layers - 1):
                h = ACTIVATIONS[activation](torch.nn.functional.linear(h, weights[i], biases[i]))
                stream, p = places[i + has_input]
                h = dropped(h, seed, stream, step, p)
            out = torch.nn.functional.linear(h, weights[-1], biases[-1])
            if loss_name == "binary":
                loss = torch.nn.functional.binary_cross_entropy_with_logits(out[:, 0], y[rows])
            elif loss_name == "softmax":
                loss = torch.nn.functional.cross_entropy(out, y[rows].long())
            else:
                loss = torch.nn.functional.mse_loss(out[:, 0], y[rows])
            ours = trace["loss"][step]
            worst = max(worst, abs(loss.item() - ours) / abs(ours))
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            step += 1
    off = 0.0
    for i in range(layers):
        ours = trace[f"W{i}_end"]
        off = max(off, float(numpy.abs(weights[i].detach().numpy() - ours).max() / numpy.abs(ours).max()))
    print(os.path.basename(path), step, worst, off)


for path in sys.argv[2:]:
    repeat(path)
