import numpy as np
import torch

names = ["float_", "Inf", "product", "alltrue", "in1d", "trapz"]
names += ["row_stack", "isin", "trapezoid", "vstack"]

gone_from_numpy = [n for n in names if not hasattr(np, n)]
print(gone_from_numpy)
#> ['float_', 'Inf', 'product', 'alltrue', 'in1d', 'trapz']

_here = [n for n in names if hasattr(torch, n)]
kept_here = sorted(_here)  # diverges: a list of its own
print(kept_here)
#> ['isin', 'row_stack', 'trapezoid', 'trapz', 'vstack']
