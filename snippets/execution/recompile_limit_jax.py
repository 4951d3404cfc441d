from functools import partial

import jax
import jax.numpy as jnp

traces = []


@partial(jax.jit, static_argnames="name")
def add(x, name):
    traces.append(name)
    return x + len(name)


x = jnp.zeros(3)
for length in range(1, 13):
    y = add(x, "a" * length)
programs = len(traces)  # diverges: JAX has no such limit
print(f"{programs=} {y.tolist()=}")
#> programs=12 y.tolist()=[12.0, 12.0, 12.0]
