import tempfile
from pathlib import Path

import jax.numpy as jnp
import orbax.checkpoint as ocp
from flax import nnx


class Network(nnx.Module):
    def __init__(self, seed):
        rngs = nnx.Rngs(seed)
        self.first = nnx.Linear(4, 8, rngs=rngs)
        self.last = nnx.Linear(8, 1, rngs=rngs)

    def __call__(self, x):
        return self.last(nnx.relu(self.first(x)))


x = jnp.linspace(-1, 1, 12).reshape(3, 4)
model, other = Network(seed=0), Network(seed=1)
equal_before = bool((other(x) == model(x)).all())

with tempfile.TemporaryDirectory() as _folder:
    _file = Path(_folder) / "parameters"
    with ocp.StandardCheckpointer() as _saver:
        _saver.save(_file, nnx.state(model))
    with ocp.StandardCheckpointer() as _loader:
        nnx.update(other, _loader.restore(_file, nnx.state(other)))

equal_after = bool((other(x) == model(x)).all())
print("equal before:", equal_before, "and after:", equal_after)
#> equal before: False and after: True
