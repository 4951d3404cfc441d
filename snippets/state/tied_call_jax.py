import jax
import jax.numpy as jnp
from flax import nnx


class Tied(nnx.Module):
    def __init__(self):
        self.encoder = nnx.Param(jnp.eye(2))
        self.decoder = self.encoder

    def __call__(self, x):
        return x @ self.encoder @ self.decoder


model = Tied()
x = jnp.array([1.0, 2.0])
graph, params = nnx.split(model)
names = len(jax.tree.leaves(params))
leaves_of_module = len(jax.tree.leaves(model))
print(names, leaves_of_module)
#> 1 2

doubled = jax.tree.map(lambda p: 2 * p, params)
replaced = nnx.merge(graph, doubled)
print(replaced(x).tolist(), replaced.encoder is replaced.decoder)
#> [4.0, 8.0] True
tied = replaced(x)

loose = jax.tree.map(lambda p: 2 * p, model)
loose.decoder = nnx.Param(jnp.eye(2))
half = loose(x)
print(half.tolist())
#> [2.0, 4.0]
