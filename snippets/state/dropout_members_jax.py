import jax
import jax.numpy as jnp
from flax import errors, nnx

xs = jnp.ones((3, 64))
dropout = nnx.Dropout(0.5, rngs=nnx.Rngs(0))


def apply(key, x):
    return dropout(x, rngs=nnx.Rngs(key))


def masks(out):
    return len(jnp.unique(out, axis=0))


try:
    jax.vmap(dropout)(xs)
except errors.TraceContextError as error:
    print(str(error).split(" (")[0])
    #> Cannot mutate RngCount from a different trace level

key = jax.random.key(0)
same = masks(jax.vmap(apply, in_axes=(None, 0))(key, xs))
print(same)
#> 1

keys = jax.random.split(key, 3)
different = masks(jax.vmap(apply)(keys, xs))
print(different)
#> 3
