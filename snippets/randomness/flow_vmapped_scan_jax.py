import jax
import jax.numpy as jnp


def sums(start, x):
    def add(total, x):
        return total + x, total + x

    return jax.lax.scan(add, start, x)[1]


def total(start, x):
    def add(total, x):
        return total + x, None

    return jax.lax.scan(add, start, x)[0]


xs = jnp.array([[1.0, 2.0], [3.0, 4.0]])

together = jax.vmap(lambda x: sums(jnp.zeros_like(x[0]), x))(xs)
print(together.tolist())
#> [[1.0, 3.0], [3.0, 7.0]]

_one_start = jax.vmap(lambda x: sums(jnp.zeros(()), x))(xs)
one_start = _one_start.tolist()  # diverges: an unbatched carry
print(one_start)
#> [[1.0, 3.0], [3.0, 7.0]]

_one_total = jax.vmap(lambda x: total(jnp.zeros(()), x))(xs)
one_total = _one_total.tolist()  # diverges: an unbatched carry
print(one_total)
#> [3.0, 7.0]
