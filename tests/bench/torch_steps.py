# SPDX-License-Identifier: GPL-3.0-or-later
# The training steps of bench_training in PyTorch, on one thread: prints "NAME microseconds", the median.
import statistics
import time

import torch

torch.set_num_threads(1)


def median_us(widths, batch, p, loss, repeats):
    layers = []
    for inputs, outputs in zip(widths, widths[1:]):
        layers += [torch.nn.Linear(inputs, outputs), torch.nn.ReLU(), torch.nn.Dropout(p)]
    network = torch.nn.Sequential(*layers[:-2])
    optimizer = torch.optim.Adam(network.parameters(), lr=0.001)
    x = torch.rand(batch, widths[0])
    y = (torch.arange(batch) % 2).float() if widths[-1] == 1 else torch.arange(batch) % widths[-1]
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        optimizer.zero_grad()
        out = network(x)
        loss(out[:, 0] if widths[-1] == 1 else out, y).backward()
        optimizer.step()
        times.append((time.perf_counter() - start) * 1e6)
    return statistics.median(times)


print("train_step/2-32-32-1", median_us([2, 32, 32, 1], 32, 0.5, torch.nn.BCEWithLogitsLoss(), 1000))
print("train_step/784-256-128-10", median_us([784, 256, 128, 10], 128, 0.2, torch.nn.CrossEntropyLoss(), 200))
