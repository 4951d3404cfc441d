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
print(members.mean[...].tolist())
#> [[0.0, 0.0], [0.0, 0.0], [0.0, 0.0]]

out = nnx.vmap(apply)(members, xs)
running_mean = members.mean[...]
print(running_mean.round(3).tolist())
#> [[0.30000001192092896, 0.4000000059604645], [1.100000023841858, 1.2000000476837158], [1.9000000953674316, 2.0]]

alone = nnx.BatchNorm(2, momentum=0.9, rngs=nnx.Rngs(0))
alone(xs[2])
print(bool(jnp.allclose(running_mean[2], alone.mean[...])))
#> True
