import jax
import jax.numpy as jnp

traces = []


@jax.jit
def double(x):
    traces.append(x)  # runs only while the function is traced
    return 2 * x


def new(x):
    before = len(traces)
    double(x)
    return len(traces) - before


first = new(jnp.arange(3.0))
new_value = new(jnp.arange(3.0) + 1)
new_shape = new(jnp.arange(4.0))
new_dtype = new(jnp.arange(3))
old_shape = new(jnp.arange(3.0))
print(f"{first=} {new_value=} {new_shape=} {new_dtype=}")
#> first=1 new_value=0 new_shape=1 new_dtype=1
print(f"{old_shape=}")
#> old_shape=0
