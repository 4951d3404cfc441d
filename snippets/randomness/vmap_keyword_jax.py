from functools import partial

import jax
import jax.numpy as jnp


def total(x, weight=1.0):
    return (x * weight).sum()


xs = jnp.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
weights = jnp.array([[1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])

by_position = jax.vmap(total)(xs, weights)
print(by_position)
#> [1. 6.]
by_keyword = jax.vmap(total)(xs, weight=weights)  # diverges: who maps
print(by_keyword)
#> [1. 6.]

unmapped = jax.vmap(partial(total, weight=weights))(xs)
print(unmapped)
#> [ 4. 10.]

try:
    doubled = jax.vmap(total)(xs, weight=2.0)
except ValueError as error:
    print(str(error).split(",")[0])
    #> vmap was requested to map its argument along axis 0
doubled = jax.vmap(partial(total, weight=2.0))(xs)
print(doubled)
#> [12. 30.]
