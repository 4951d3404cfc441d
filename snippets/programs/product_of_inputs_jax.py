import random
import timeit

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_default_matmul_precision", "highest")
n = 256
x = np.random.default_rng(0).random((n, n), np.float32)
_device = jax.devices()[0]
_arrays = {
    "NumPy": x,
    "on the device": jnp.asarray(x, device=_device),
    "device_put": jax.device_put(x, _device),
}


@jax.jit
def product(x):
    return x @ x.T


def check(name):
    with jax.transfer_guard("disallow"):
        try:
            product(_arrays[name])
            print(f"{name}: taken as it is")
            #> on the device: taken as it is
            #> device_put: taken as it is
        except jax.errors.JaxRuntimeError as error:
            print(f"{name}:{str(error).split(':')[1]}")
            #> NumPy: Disallowed host-to-device transfer


for _name in _arrays:
    check(_name)


def call(name):
    return product(_arrays[name]).block_until_ready()


_exact = x.astype(np.float64) @ x.T.astype(np.float64)
_results = [call(name) for name in _arrays]
correct = [np.allclose(result, _exact) for result in _results]
print("correct:", correct)
#> correct: [True, True, True]

_times = {name: [] for name in _arrays}
for _ in range(7):  # all in each round, each round in another order
    for _name in random.sample(list(_arrays), 3):
        _timer = timeit.Timer(lambda name=_name: call(name))
        _times[_name].append(_timer.timeit(number=2))
samples = [len(times) for times in _times.values()]
print("samples:", samples)
#> samples: [7, 7, 7]
