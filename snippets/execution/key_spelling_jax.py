import jax
import jax.numpy as jnp

traces = []


@jax.jit
def scale(x, by=2.5):
    traces.append(by)
    return x * by


def new(*args, **kwargs):
    before = len(traces)
    scale(*args, **kwargs)
    return len(traces) - before


x = jnp.ones(3)
positional = new(x, 2.5)
keyword = new(x, by=2.5)  # diverges: JAX keys the spelling
default = new(x)  # diverges: JAX keys the spelling
print(f"{positional=} {keyword=} {default=}")
#> positional=1 keyword=1 default=1
