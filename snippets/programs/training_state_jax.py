import tempfile
from pathlib import Path

import jax
import jax.numpy as jnp
import optax
import orbax.checkpoint as ocp

rate = optax.cosine_decay_schedule(0.1, decay_steps=6)
optimizer = optax.adam(rate)


def begin(seed):
    params, key = jnp.zeros(3), jax.random.key(seed)
    state = {"params": params, "optimizer": optimizer.init(params)}
    return state | {"random": key, "step": jnp.array(0)}


def loss(params, x):
    return ((x @ params - x.sum(axis=1)) ** 2).mean()


@jax.jit
def train_step(state):
    key, draw = jax.random.split(state["random"])
    x = jax.random.normal(draw, (16, 3))
    grads = jax.grad(loss)(state["params"], x)
    updates, opt_state = optimizer.update(grads, state["optimizer"])
    params = optax.apply_updates(state["params"], updates)
    new = {"params": params, "optimizer": opt_state, "random": key}
    return new | {"step": state["step"] + 1}


def train(state):
    for _ in range(3):
        state = train_step(state)
    return state


_half = train(begin(seed=0))
_end = train(_half)
with tempfile.TemporaryDirectory() as _folder:
    _file = Path(_folder) / "state"
    with ocp.StandardCheckpointer() as _saver:
        _saver.save(_file, _half)
    with ocp.StandardCheckpointer() as _loader:
        _saved = _loader.restore(_file, begin(seed=1))

same_bits = {}
for left_out in "nothing", "params", "optimizer", "random":
    _rest = {n: part for n, part in _saved.items() if n != left_out}
    _params = train(begin(seed=1) | _rest)["params"]
    same_bits[left_out] = bool((_params == _end["params"]).all())
    print(f"left out: {left_out}; same bits: {same_bits[left_out]}")
    #> left out: nothing; same bits: True
    #> left out: params; same bits: False
    #> left out: optimizer; same bits: False
    #> left out: random; same bits: False
steps = int(_end["step"])
