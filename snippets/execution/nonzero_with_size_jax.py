import jax
import jax.numpy as jnp


@jax.jit
def indices(x):
    return jnp.nonzero(x, size=4, fill_value=-1)[0]


@jax.jit
def first_two(x):
    return jnp.nonzero(x, size=2)[0]


x = jnp.array([0, 7, 0, 8, 9])
padded = indices(x)
cut = first_two(x)  # there are three, and nothing says so
print(padded.tolist(), cut.tolist())
#> [1, 3, 4, -1] [1, 3]
