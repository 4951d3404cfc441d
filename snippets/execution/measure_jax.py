import statistics
import timeit

import jax
import jax.numpy as jnp


def measure(f, *args, repeats=7):
    """Median seconds per call; f is jitted, args are jax.Arrays."""

    def call():
        jax.block_until_ready(f(*args))

    call()  # compiles, and is not timed
    timer = timeit.Timer(call)
    loops, _ = timer.autorange()  # enough calls for 0.2 s
    times = timer.repeat(repeats, loops)
    return statistics.median(times) / loops


_traced = []


@jax.jit
def layer(x, w):
    _traced.append(x.shape)
    return jnp.tanh(x @ w)


x, w = jnp.ones((1024, 1024)), jnp.ones((1024, 1024))
_seconds = measure(layer, x, w)
plausible = 2 * 1024**3 / _seconds < 1e13  # 10 TFLOP/s
print("plausible:", plausible)
#> plausible: True
print("traced:", len(_traced))
#> traced: 1

y = layer(x, w)
print(float(y[0, 0]))
#> 1.0
