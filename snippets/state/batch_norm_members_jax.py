import jax
import jax.numpy as jnp
from flax import nnx


def apply(norm, x):
    return norm(x)


@nnx.split_rngs(splits=3)
@nnx.vmap
def init(rngs):
    return nnx.BatchNorm(2, momentum=0.9, rngs=rngs)


members = init(nnx.Rngs(0))
xs = jnp.arange(24.0).reshape(3, 4, 2)

jax.vmap(apply)(members, xs)
print(members.mean[...])
#> [[0. 0.]
#>  [0. 0.]
#>  [0. 0.]]

out = nnx.vmap(apply)(members, xs)
running_mean = members.mean[...]
print(running_mean)
#> [[0.3 0.4]
#>  [1.1 1.2]
#>  [1.9 2. ]]

alone = nnx.BatchNorm(2, momentum=0.9, rngs=nnx.Rngs(0))
alone(xs[2])
print(bool(jnp.allclose(running_mean[2], alone.mean[...])))
#> True
