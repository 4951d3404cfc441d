import jax
import jax.numpy as jnp
import numpy as np


def scale(x, factor):
    return x * factor


xs = jnp.array([[1.0, 2.0], [3.0, 4.0]])
try:
    scaled = jax.vmap(scale)(xs, 10.0)
except ValueError as error:
    print(str(error).split(",")[0])
    #> vmap was requested to map its argument along axis 0

scaled = jax.vmap(scale, in_axes=(0, None))(xs, 10.0)
print(scaled.tolist())
#> [[10.0, 20.0], [30.0, 40.0]]

accepts_numpy = jax.vmap(scale)(xs, np.array([1.0, 2.0])).tolist()
print(accepts_numpy)
#> [[1.0, 2.0], [6.0, 8.0]]

constant = jax.vmap(lambda x: 1.0)(xs)
print(constant)
#> [1. 1.]

nothing_mapped = jax.vmap(lambda: jnp.ones(2), axis_size=3)()
print(nothing_mapped.shape)
#> (3, 2)
