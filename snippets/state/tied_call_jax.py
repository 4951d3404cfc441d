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
graph, state = nnx.split(model)
names = list(state)  # diverges: the first name stays
print(names, len(jax.tree.leaves(model)))
#> ['decoder'] 2

replaced = nnx.merge(graph, jax.tree.map(lambda p: 2 * p, state))
tied = replaced(x)
print(tied.tolist(), replaced.encoder is replaced.decoder)
#> [4.0, 8.0] True

loose = jax.tree.map(lambda p: 2 * p, model)
print(loose.encoder is loose.decoder)
#> False
loose.decoder = nnx.Param(jnp.eye(2))
half = loose(x)
print(half.tolist())
#> [2.0, 4.0]
