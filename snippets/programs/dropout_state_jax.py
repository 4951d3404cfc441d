import tempfile
from pathlib import Path

import jax
import jax.numpy as jnp
import optax
import orbax.checkpoint as ocp
from flax import nnx


def begin(seed):
    rngs = nnx.Rngs(seed)
    model = nnx.Sequential(
        nnx.Linear(4, 8, rngs=rngs),
        nnx.Dropout(0.5, rngs=rngs),
        nnx.Linear(8, 1, rngs=rngs),
    )
    return model, nnx.Optimizer(model, optax.adam(0.1), wrt=nnx.Param)


@nnx.jit
def train_step(model, optimizer, x):
    def loss(model):
        return (model(x) ** 2).mean()

    optimizer.update(model, nnx.grad(loss)(model))


def train(model, optimizer):
    x = jnp.linspace(-1, 1, 12).reshape(3, 4)
    for _ in range(3):
        train_step(model, optimizer, x)
    return nnx.state(model, nnx.Param)


def equal(one, other):
    leaves = zip(jax.tree.leaves(one), jax.tree.leaves(other))
    return all(bool((a == b).all()) for a, b in leaves)


_run = begin(seed=0)
train(*_run)
with tempfile.TemporaryDirectory() as _folder:
    _file = Path(_folder) / "state"
    with ocp.StandardCheckpointer() as _saver:
        _saver.save(_file, nnx.state(_run))
    with ocp.StandardCheckpointer() as _loader:
        _state = _loader.restore(_file, nnx.state(begin(seed=1)))
_end = train(*_run)

for with_random_state in True, False:
    _other = begin(seed=1)
    if with_random_state:
        nnx.update(_other, _state)
    else:
        _rest = nnx.filter_state(_state, nnx.Not(nnx.RngState))
        nnx.update(_other, _rest)
    same_bits = equal(train(*_other), _end)
    print(f"random state: {with_random_state}, bits: {same_bits}")
    #> random state: True, bits: True
    #> random state: False, bits: False
