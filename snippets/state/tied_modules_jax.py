import equinox as eqx
import jax
import jax.numpy as jnp
from flax import nnx


class Model(nnx.Module):
    def __init__(self, rngs):
        self.embed = nnx.Linear(2, 2, use_bias=False, rngs=rngs)
        self.head = nnx.Linear(2, 2, use_bias=False, rngs=rngs)
        self.head.kernel = self.embed.kernel


def is_tied(model):
    return model.embed.kernel is model.head.kernel


def change_one(model):
    model.embed.kernel[...] = jnp.zeros((2, 2))
    return model


model = Model(nnx.Rngs(0))
graph, state = nnx.split(model)
in_split = len(jax.tree.leaves(state))
print(in_split, len(jax.tree.leaves(model)))
#> 1 2

merged = nnx.merge(graph, state)
print(is_tied(merged), is_tied(nnx.jit(change_one)(model)))
#> True True
print(is_tied(jax.jit(change_one)(model)))
#> False

embed = eqx.nn.Linear(2, 2, use_bias=False, key=jax.random.key(0))
pair = (embed, embed)
where, get = lambda p: p[1].weight, lambda p: p[0].weight
shared = eqx.nn.Shared(pair, where, get)
arrays = [eqx.filter(tree, eqx.is_array) for tree in (pair, shared)]
print([len(jax.tree.leaves(tree)) for tree in arrays])
#> [2, 1]
