import numpy as np
import torch

names = ["float_", "Inf", "product", "alltrue", "in1d", "trapz"]
names += ["row_stack", "isin", "trapezoid", "vstack"]

gone_from_numpy = [n for n in names if not hasattr(np, n)]
print(gone_from_numpy)

gone_here = [n for n in names if not hasattr(torch, n)]  # diverges: own
print(gone_here)
