import jax
import jax.numpy as jnp

traces = []


@jax.jit
def add(x, y):
    traces.append(y)
    return x + y


def new(y):
    before = len(traces)
    result = add(half, y)
    return len(traces) - before, str(result.dtype)


half = jnp.ones(3, jnp.float16)
number = new(1.5)
plain = new(jnp.asarray(1.5))  # diverges: as weak as the number
typed = new(jnp.asarray(1.5, jnp.float32))  # diverges: promotes
print(f"{number=} {plain=}")
#> number=(1, 'float16') plain=(0, 'float16')
print(f"{typed=}")
#> typed=(1, 'float32')
