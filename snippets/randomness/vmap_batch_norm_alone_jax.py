import equinox as eqx
import jax
import jax.numpy as jnp
from flax import nnx

images = jnp.array([[[1.0, 2], [3, 6]], [[20, 0], [0, 0]]])
norm = nnx.BatchNorm(1, use_running_average=False, rngs=nnx.Rngs(0))


def apply(norm, image):  # height, width, one channel
    return norm(image[..., None])[..., 0]


of_batch = apply(norm, images)
print(of_batch[0].ravel())
#> [-0.47286618 -0.3152441  -0.15762205  0.3152441 ]

try:
    nnx.vmap(apply, in_axes=(None, 0))(norm, images)
except ValueError as error:
    print(str(error).split(", ")[1])
    #> got axis spec None but output was batched on axis 0

alone = jax.vmap(apply, in_axes=(None, 0))(norm, images)
print(alone[0].ravel())
#> [-1.0690434 -0.5345217  0.         1.6035651]

per_image = nnx.InstanceNorm(1, epsilon=1e-5, rngs=nnx.Rngs(0))
is_instance_norm = bool(jnp.allclose(alone, apply(per_image, images)))
print(is_instance_norm)
#> True

named = eqx.nn.BatchNorm(1, axis_name="batch", mode="batch")
try:
    each = jax.vmap(named, in_axes=(0, None))
    each(images[:, None], eqx.nn.State(named))
except NameError as error:
    print(str(error).split(". ")[0])
    #> Found an unbound axis name: batch

features = nnx.BatchNorm(4, use_running_average=False, rngs=nnx.Rngs(0))
vectors = images.reshape(2, 4)
print(jax.vmap(lambda m, x: m(x), in_axes=(None, 0))(features, vectors))
#> [[0. 0. 0. 0.]
#>  [0. 0. 0. 0.]]
