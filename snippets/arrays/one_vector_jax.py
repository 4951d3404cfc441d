import jax.numpy as jnp
from jax.flatten_util import ravel_pytree

params = {
    "weight": jnp.array([[1.0, 2.0], [3.0, 4.0]]),
    "bias": jnp.array([5.0, 6.0]),
}
flat, unravel = ravel_pytree(params)
order = flat.tolist()  # diverges: JAX sorts the keys
print(order)
#> [5.0, 6.0, 1.0, 2.0, 3.0, 4.0]

weight = unravel(2 * flat)["weight"]
print(weight.tolist())
#> [[2.0, 4.0], [6.0, 8.0]]
