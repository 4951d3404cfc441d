from textwrap import fill

import jax
import jax.numpy as jnp


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


def distance(x):
    return x if x > 0 else -x


def accumulate(total, x):
    return total.at[:].add(x)


def overwrite(total, x):
    return total.at[:].set(x)


def noisy(x):
    return x + 0 * jax.random.normal(jax.random.key(0))


x = jnp.array([[1.0, -2.0]])
zeros = jnp.zeros(2)
print(raised(jax.vmap(distance), x[0]))
#> TracerBoolConversionError: Attempted boolean conversion of traced
#> array with shape bool[].
print(raised(jax.vmap(accumulate, in_axes=(None, 0)), zeros, x))
#> no error: [[ 1. -2.]]
print(raised(jax.vmap(overwrite, in_axes=(None, 0)), zeros, x))
#> no error: [[ 1. -2.]]
print(raised(jax.vmap(noisy), x))
#> no error: [[ 1. -2.]]

distances = jax.vmap(lambda x: jnp.where(x > 0, x, -x))(x[0])
totals = jax.vmap(jnp.add, in_axes=(None, 0))(zeros, x)
keys = jax.random.split(jax.random.key(0), 1)
_noise = jax.vmap(jax.random.normal)(keys)
print(distances.tolist(), totals.tolist(), _noise.shape)
#> [1.0, 2.0] [[1.0, -2.0]] (1,)
