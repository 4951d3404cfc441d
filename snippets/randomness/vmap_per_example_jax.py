import jax
import jax.numpy as jnp
from flax import nnx

linear = nnx.Linear(8, 1, rngs=nnx.Rngs(0))
dropout = nnx.Dropout(0.5)
xs = jnp.arange(1.0, 33.0).reshape(4, 8)


def output(linear, x, key=None):
    x = dropout(x, rngs=key, deterministic=key is None)
    return linear(x)[0]


def gradients(keys, in_axes):
    each = jax.vmap(jax.grad(output), in_axes=(None, 0, in_axes))
    return each(linear, xs, keys).kernel[..., 0]


without = gradients(None, None)  # the gradient is the input
print(without.shape, bool((without == xs).all()))
#> (4, 8) True

keys = jax.random.split(jax.random.key(0), len(xs))
_masks = jnp.unique(gradients(keys, 0) == 0, axis=0)
different = len(_masks)
print(different)
#> 4

_shared = jnp.unique(gradients(keys[0], None) == 0, axis=0)
same = len(_shared)
print(same)
#> 1
