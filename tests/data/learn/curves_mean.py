# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads an exported curves.csv as anyone would and prints the mean lines of the chart, recomputed: one JSON object,
{"SPLIT MODE METRIC": {"P": [mean at epoch 0, ...]}}. Only pandas and the standard library."""

import json
import sys

import pandas as pd

frame = pd.read_csv(sys.argv[1], comment="#", dtype={"p": str})
lines = {}
for (split, mode, metric, p), group in frame.groupby(["split", "mode", "metric", "p"]):
    mean = group.groupby("epoch")["value"].mean().sort_index()
    first = int(mean.index.min())
    lines.setdefault(f"{split} {mode} {metric}", {})[p] = [None] * first + mean.tolist()
print(json.dumps(lines))
