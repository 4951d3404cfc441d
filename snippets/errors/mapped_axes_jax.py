from textwrap import fill

import jax
import jax.numpy as jnp


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


def add(a, b):
    return a + b


x = jnp.arange(3.0)
print(raised(jax.vmap(add), x, jnp.ones(4)))
#> ValueError: vmap got inconsistent sizes for array axes to be mapped:
print(raised(jax.vmap(add), x, jnp.array(2.0)))
#> ValueError: vmap was requested to map its argument along axis 0,
#> which implies that its rank should be at least 1, but is only 0 (its
#> shape is ())
print(raised(jax.vmap(add), x, 2.0))
#> ValueError: vmap was requested to map its argument along axis 0,
#> which implies that its rank should be at least 1, but is only 0 (its
#> shape is ())
print(raised(jax.vmap(add, in_axes=(0,)), x, 2.0))
#> ValueError: vmap in_axes must be an int, None, or a tuple of entries
#> corresponding to the positional arguments passed to the function,
#> but got len(in_axes)=1, len(args)=2
print(raised(jax.vmap(lambda a: jax.lax.psum(a, "i")), x))
#> NameError: Found an unbound axis name: i. To fix this, please call
#> psum under `jax.shard_map`.

total = jax.vmap(add, in_axes=(0, None))(x, 2.0)
summed = jax.vmap(lambda a: jax.lax.psum(a, "i"), axis_name="i")(x)
print(total.tolist(), summed.tolist())
#> [2.0, 3.0, 4.0] [3.0, 3.0, 3.0]
