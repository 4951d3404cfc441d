import json
import subprocess
import sys
import tempfile
from pathlib import Path

import jax
import jax.numpy as jnp
import optax
from flax import nnx


class Network(nnx.Module):
    def __init__(self, rngs):
        self.first = nnx.Linear(2, 8, rngs=rngs)
        self.last = nnx.Linear(8, 1, rngs=rngs)

    def __call__(self, x):
        return self.last(jnp.tanh(self.first(x)))


@nnx.jit
def train_step(model, optimizer, x, y):
    def loss(model):
        return ((model(x) - y) ** 2).mean()

    optimizer.update(model, nnx.grad(loss)(model))


x = jnp.linspace(-1, 1, 20).reshape(10, 2)
model = Network(nnx.Rngs(0))
optimizer = nnx.Optimizer(model, optax.adam(1e-2), wrt=nnx.Param)
for _ in range(20):
    train_step(model, optimizer, x, x[:, :1] * x[:, 1:])

(_n,) = jax.export.symbolic_shape("n,")
_shape = jax.ShapeDtypeStruct((_n, 2), x.dtype)
_exported = jax.export.export(jax.jit(lambda x: model(x)))(_shape)

_SERVER = """
import json, sys
import jax, jax.numpy as jnp
data = open(sys.argv[1], "rb").read()
program = jax.export.deserialize(bytearray(data))
for batch in json.load(sys.stdin):
    print(program.call(jnp.array(batch)).tolist())
print("flax" in sys.modules)
"""
sizes = [1, 3, 10]
with tempfile.TemporaryDirectory() as _folder:
    _file = Path(_folder) / "model.bin"
    _file.write_bytes(_exported.serialize())
    _served = subprocess.run(
        [sys.executable, "-c", _SERVER, _file],
        input=json.dumps([x[:size].tolist() for size in sizes]),
        capture_output=True, text=True, check=True,
    ).stdout.splitlines()

for size, _line in zip(sizes, _served):
    _y = jnp.array(json.loads(_line))
    same = bool(jnp.allclose(_y, model(x[:size]), rtol=1e-6, atol=1e-6))
    print("batch of", size, _y.shape, "equal:", same)
    #> batch of 1 (1, 1) equal: True
    #> batch of 3 (3, 1) equal: True
    #> batch of 10 (10, 1) equal: True
print("Flax in the other process:", _served[-1])
#> Flax in the other process: False
