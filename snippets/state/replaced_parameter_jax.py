import jax.numpy as jnp
import optax
from flax import nnx

ones = nnx.initializers.ones
layer = nnx.Linear(
    2, 1, use_bias=False, kernel_init=ones, rngs=nnx.Rngs(0)
)
tx = optax.sgd(0.1, momentum=0.9)
optimizer = nnx.Optimizer(layer, tx, wrt=nnx.Param)
held = layer.kernel


def step():
    grads = nnx.grad(lambda layer: layer(jnp.ones(2)).sum())(layer)
    optimizer.update(layer, grads)
    return [round(w, 4) for w in layer.kernel[:, 0].tolist()]


written = step()
same_object = layer.kernel is held
print(written, same_object)
#> [0.9, 0.9] True

layer.kernel = nnx.Param(jnp.full((2, 1), 9.0))
replaced = step()  # diverges: it updates the layer that it is given
print(replaced, held[:, 0].tolist())
#> [8.81, 8.81] [0.8999999761581421, 0.8999999761581421]
