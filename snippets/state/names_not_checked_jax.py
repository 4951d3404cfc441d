import jax
import jax.numpy as jnp
from flax import nnx


class Affine(nnx.Module):
    def __init__(self):
        self.scale = nnx.Param(jnp.float32(1))
        self.shift = nnx.Param(jnp.float32(0))

    def __call__(self, x):
        return self.scale * x + self.shift


def state_of(**values):
    return nnx.State({n: nnx.Param(v) for n, v in values.items()})


x = jnp.float32(10)
graph, state = nnx.split(Affine())
right = nnx.merge(graph, state_of(scale=3.0, shift=1.0))(x)
wrong_state = state_of(weight=3.0, bias=1.0)  # another library's
unnoticed = nnx.merge(graph, wrong_state)(x)  # diverges: x + 3
print(right, unnoticed)
#> 31.0 13.0

try:
    jax.tree.map(lambda own, new: new, state, wrong_state)
except ValueError as error:
    print(str(error).splitlines()[0].partition(": ")[2])
    #> different pytree metadata at key path
try:
    nnx.merge(graph, state_of(scale=3.0))
except ValueError as error:
    print(error)
    #> Incorrect number of leaves, expected 2 leaves, but got 1.
