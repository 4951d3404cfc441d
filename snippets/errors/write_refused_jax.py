from textwrap import fill

import jax.numpy as jnp


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


def write(x):
    x[0] = 5.0


def add(x):
    x += 1  # a new array, under a local name
    return x


x = jnp.ones(2)  # diverges: is written to
print(raised(write, x))
#> TypeError: JAX arrays are immutable and do not support in-place item
#> assignment. Instead of x[idx] = y, use x = x.at[idx].set(y) or
#> another .at[] method: https://docs.jax.dev/en/latest/_autosummary/ja
#> x.numpy.ndarray.at.html
print(raised(add, x))
#> no error: [2. 2.]

written = x.at[0].set(5.0)
print(written.tolist())
#> [5.0, 1.0]
