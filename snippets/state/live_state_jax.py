import jax
import jax.numpy as jnp
from flax import nnx

ones = nnx.initializers.ones
layer = nnx.Linear(
    2, 1, use_bias=False, kernel_init=ones, rngs=nnx.Rngs(0)
)
state = nnx.state(layer)
graph, split = nnx.split(layer)
snapshot = nnx.to_pure_dict(state)


def weights(array):
    return array[:, 0].tolist()


layer.kernel[...] += 4
followed = weights(state["kernel"]) == weights(layer.kernel)
kept = weights(snapshot["kernel"])
print(followed, weights(split["kernel"]), kept)
#> True [5.0, 5.0] [1.0, 1.0]
print(nnx.merge(graph, split).kernel is layer.kernel)
#> True

nnx.update(layer, snapshot)
restored = weights(layer.kernel)
print(restored)
#> [1.0, 1.0]

wrong = {"kernel": jnp.ones((3, 1)), "kernal": jnp.ones(1)}
nnx.update(layer, wrong)
refused = False  # diverges: nothing is compared
print(refused, layer.kernel.shape, layer.kernal.shape)
#> False (3, 1) (1,)
shapes = [jax.tree.map(jnp.shape, tree) for tree in (snapshot, wrong)]
print(shapes[0] == shapes[1])
#> False
