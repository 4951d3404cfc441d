import statistics
import timeit

import jax
import numpy as np

jax.config.update("jax_default_matmul_precision", "highest")
n = 512
_device = jax.devices()[0]
_key = jax.random.key(0)
x = jax.random.normal(_key, (n, n))  # diverges: other generators
on_device = x.devices() == {_device}
print("on the device asked for:", on_device)
#> on the device asked for: True


@jax.jit
def gram(x):
    return x @ x.T


def call():
    return gram(x).block_until_ready()


product = call()  # diverges: x does
_runs = timeit.Timer(call).repeat(repeat=5, number=4)
_seconds = statistics.median(_runs) / 4
repeats = len(_runs)
print("repeats:", repeats)
#> repeats: 5
plausible = 2 * n**3 / _seconds < 1e14  # 100 TFLOP/s
print("plausible:", plausible)
#> plausible: True

_host = np.asarray(x, np.float64)
_gap = np.abs(np.asarray(product) - _host @ _host.T).max()
correct = bool(_gap < 1e-3)
print("correct:", correct)
#> correct: True
