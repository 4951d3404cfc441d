import subprocess
import sys

import jax

_block = """
import sys
sys.modules["numpy"] = None  # as if they were not installed
sys.modules["scipy"] = None
"""
_fit = """
import jax
import jax.numpy as jnp

x = jnp.linspace(-1.0, 1.0, 64)
w = jnp.zeros(2)
for _ in range(60):
    df = jax.grad(lambda w: ((w[0] * x + w[1] - 2 * x - 1) ** 2).mean())
    w = w - 0.5 * df(w)
line = w.round(3).tolist()
print(line)
"""
_here = {"jax": jax}
exec(_fit, _here)
#> [2.0, 1.0]
line = _here["line"]

_command = [sys.executable, "-c", _block + _fit]
_done = subprocess.run(_command, capture_output=True, text=True)
_last = (_done.stdout or _done.stderr).splitlines()[-1]
without_both = _last.split(":")[0]  # diverges: it is built on them
print(without_both)
#> ImportError
