import subprocess
import sys

import jax.numpy as jnp

program = """
import sys
for name in sys.argv[1:]:
    sys.modules[name] = None  # as if it were not installed
import jax
import jax.numpy as jnp

x = jnp.linspace(-1.0, 1.0, 64)
w = jnp.zeros(2)
for _ in range(60):
    df = jax.grad(lambda w: ((w[0] * x + w[1] - 2 * x - 1) ** 2).mean())
    w = w - 0.5 * df(w)
print(w.round(3).tolist())
"""


def run(*missing):
    command = [sys.executable, "-c", program, *missing]
    done = subprocess.run(command, capture_output=True, text=True)
    last = (done.stdout or done.stderr).splitlines()[-1]
    return last.split(":")[0]


line = jnp.array([2.0, 1.0])
with_both = run() == str(line.tolist())
print("with both:", with_both)
without = run("numpy", "scipy")  # diverges: it is built on them
print("without:", without)
