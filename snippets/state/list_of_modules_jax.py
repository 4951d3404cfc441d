import equinox as eqx
import jax
from flax import nnx


class Bare(nnx.Module):
    def __init__(self, rngs):
        self.layers = [nnx.Linear(2, 2, rngs=rngs) for _ in range(3)]


class Listed(nnx.Module):
    def __init__(self, rngs):
        layers = [nnx.Linear(2, 2, rngs=rngs) for _ in range(3)]
        self.layers = nnx.List(layers)


class Tree(eqx.Module):
    layers: list

    def __init__(self, key):
        keys = jax.random.split(key, 3)
        self.layers = [eqx.nn.Linear(2, 2, key=k) for k in keys]


try:
    Bare(nnx.Rngs(0))
    bare = "made"  # diverges: refused
except ValueError as e:
    bare = str(e).split(" of Pytree")[0]
    print(bare.replace(" assigned", "\nassigned"))
    #> Found data on value of type '<class 'list'>'
    #> assigned to static attribute 'layers'

listed = len(jax.tree.leaves(Listed(nnx.Rngs(0))))
tree = len(jax.tree.leaves(Tree(jax.random.key(0))))
print(listed, tree)
#> 6 6
