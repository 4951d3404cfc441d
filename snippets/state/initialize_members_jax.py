import jax
import jax.numpy as jnp
from flax import nnx


def init(key):
    return nnx.Linear(3, 2, rngs=nnx.Rngs(key))


keys = jax.random.split(jax.random.key(0), 4)
members = jax.vmap(init)(keys)
kernel = members.kernel[...]
shape = kernel.shape  # diverges: members first in both
print(shape)
#> (4, 3, 2)

distinct = len(jnp.unique(kernel, axis=0))
print(distinct)
#> 4

third = jax.tree.map(lambda p: p[2], members)
same_as_alone = bool((third.kernel == init(keys[2]).kernel).all())
print(same_as_alone)
#> True


@nnx.split_rngs(splits=4)
@nnx.vmap
def init_all(rngs):
    return nnx.Linear(3, 2, rngs=rngs)


print(init_all(nnx.Rngs(0)).kernel.shape)
#> (4, 3, 2)
