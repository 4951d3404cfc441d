from dataclasses import dataclass
from functools import partial

import jax
import jax.numpy as jnp


class Reservoir:
    def __init__(self, w):
        self.w = w

    @partial(jax.jit, static_argnums=0)
    def predict(self, x):
        return self.w * x


@jax.tree_util.register_dataclass
@dataclass
class TreeReservoir:
    w: jax.Array

    @jax.jit
    def predict(self, x):
        return self.w * x


x = jnp.ones(2)
model = Reservoir(jnp.float32(1))
tree = TreeReservoir(jnp.float32(1))
_untrained = model.predict(x), tree.predict(x)

model.w = tree.w = jnp.float32(5)  # what training does
predicted = model.predict(x)  # diverges: the first w is inside
print(predicted.tolist())
#> [1.0, 1.0]

follows = tree.predict(x)
print(follows.tolist())
#> [5.0, 5.0]
