import subprocess
import sys

import torch

_block = """
import sys
sys.modules["numpy"] = None  # as if they were not installed
sys.modules["scipy"] = None
"""
_fit = """
import torch
from torch.func import grad

x = torch.linspace(-1.0, 1.0, 64)
w = torch.zeros(2)
for _ in range(60):
    df = grad(lambda w: ((w[0] * x + w[1] - 2 * x - 1) ** 2).mean())
    w = w - 0.5 * df(w)
line = w.round(decimals=3).tolist()
print(line)
"""
_here = {"torch": torch}
exec(_fit, _here)
#> [2.0, 1.0]
line = _here["line"]

_command = [sys.executable, "-c", _block + _fit]
_done = subprocess.run(_command, capture_output=True, text=True)
_last = (_done.stdout or _done.stderr).splitlines()[-1]
without_both = _last.split(":")[0]  # diverges: it needs neither
print(without_both)
#> [2.0, 1.0]
