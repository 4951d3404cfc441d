import os
import statistics
import timeit

import jax
import jax.numpy as jnp
import numpy as np

n = 500
x, y = np.random.default_rng(0).random((2, n, n), np.float32)
_device = jax.devices()[0]
_placed = jax.device_put([x, y], _device)


@jax.jit
def multiply(x, y):
    return jnp.matmul(x, y, precision="highest")


def by_numpy():
    return x @ y


def by_jax():
    return multiply(*_placed).block_until_ready()


_exact = x.astype(np.float64) @ y.astype(np.float64)
_results = by_numpy(), np.asarray(by_jax())
print("dtypes:", *[result.dtype for result in _results])
#> dtypes: float32 float32
correct = [np.allclose(result, _exact) for result in _results]
print("correct:", correct)
#> correct: [True, True]

_ratios = []
for _ in range(7):
    _of_numpy = timeit.timeit(by_numpy, number=1)
    _ratios.append(timeit.timeit(by_jax, number=1) / _of_numpy)
_blas = np.show_config("dicts")["Build Dependencies"]["blas"]
_report = {
    "ratio": statistics.median(_ratios),
    "of rounds": len(_ratios),
    "size": n,
    "dtype": _results[1].dtype,
    "BLAS of NumPy": _blas["name"],
    "cores": os.cpu_count(),
    "device": _device.device_kind,
    "version": jax.__version__,
}
stated = ", ".join(_report)
print(stated)
#> ratio, of rounds, size, dtype, BLAS of NumPy, cores, device, version
