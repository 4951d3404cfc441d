import importlib.util

import numpy as np
import scipy.special
import torch

x = torch.tensor([0.5, 1.0])
_sine, _erf = np.sin(x.numpy()), scipy.special.erf(x.numpy())
library_type = type(_sine).__name__
print(library_type, type(_erf).__name__)
#> ndarray ndarray


def total(x):
    return np.sin(x.numpy()).sum()


outcome = "differentiated"
try:
    torch.func.grad(total)(x)
except RuntimeError as error:
    outcome = type(error).__name__  # diverges: other errors
print(outcome)
#> RuntimeError

own = torch.special.erf(x)
slope = torch.func.grad(lambda x: torch.sin(x).sum())(x)
print([round(v, 4) for v in own.tolist() + slope.tolist()])
#> [0.5205, 0.8427, 0.8776, 0.5403]

_parts = "fft integrate interpolate io linalg optimize signal".split()
missing = []  # diverges: which parts of SciPy it has under its name
for part in _parts:
    if importlib.util.find_spec(f"torch.{part}") is None:
        missing.append(part)
print(missing)
#> ['integrate', 'interpolate', 'io', 'optimize']
