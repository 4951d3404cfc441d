import os
import subprocess
import sys

import jax
import jax.numpy as jnp
import numpy as np
from jax.sharding import AxisType, NamedSharding, PartitionSpec

jax.config.update("jax_num_cpu_devices", 8)
steps = 5
_random = np.random.default_rng(0)
data = jnp.float32(_random.standard_normal((2, 256, 64)))
_start = _random.standard_normal((4, 2, 64, 64)) / 8
weights = jnp.float32(_start)
kinds = {}

_PROGRAM = """
import sys, jax, numpy as np
x = jax.numpy.float32(np.random.default_rng(0).random((512, 512)))
sys.stdout.buffer.write(np.asarray(x @ x).tobytes())
"""


def elsewhere(**variables):
    run = subprocess.run(
        [sys.executable, "-c", _PROGRAM],
        env={**os.environ, **variables},
        stdout=subprocess.PIPE,
        check=True,
    )
    return np.frombuffer(run.stdout, np.float32).reshape(512, 512)


def tell(label, a, b, bits=False):
    a, b = np.asarray(a), np.asarray(b, np.float32)
    close = abs(a - b).max() < 1e-5 * abs(a).max()
    kinds[label] = "changes the values"
    if close:
        kinds[label] = "keeps the values to 1e-5"
    if bits and np.array_equal(a, b):
        kinds[label] = "keeps the bits"
    print(f"{label}: {kinds[label]}")
    #> product in a fresh process: keeps the bits
    #> product with one thread: keeps the values to 1e-5
    #> training, run again: keeps the bits
    #> training, compiled: keeps the values to 1e-5
    #> training, 1 of 4 by vmap: keeps the values to 1e-5
    #> training, rows in another order: keeps the values to 1e-5
    #> training, rows in 8 parts: keeps the values to 1e-5
    #> training, float64: keeps the values to 1e-5
    #> training, bfloat16: changes the values


def loss(w, data):
    x, y = data
    return ((jnp.tanh(x @ w[0]) @ w[1] - y) ** 2).mean()


gradient = jax.grad(loss)


def train(w, data):
    for _ in range(steps):
        w = w - 0.5 * gradient(w, data)
    return w


_x = jnp.float32(np.random.default_rng(0).random((512, 512)))
_first, _w = _x @ _x, weights[0]
_again = elsewhere(JAX_NUM_CPU_DEVICES="8")
tell("product in a fresh process", _first, _again, bits=True)
tell("product with one thread", _first, elsewhere(PJRT_NPROC="1"))

trained = train(_w, data)  # agrees to 1e-4: another order of sums
tell("training, run again", trained, train(_w, data), bits=True)
_compiled = jax.jit(train)
tell("training, compiled", trained, _compiled(_w, data))
_members = jax.vmap(train, in_axes=(0, None))(weights, data)
tell("training, 1 of 4 by vmap", trained, _members[0])
_turned = train(_w, data[:, ::-1])
tell("training, rows in another order", trained, _turned)

_mesh = jax.make_mesh((8,), ("x",), axis_types=(AxisType.Auto,))
_parts = NamedSharding(_mesh, PartitionSpec(None, "x"))
_in_parts = _compiled(_w, jax.device_put(data, _parts))
tell("training, rows in 8 parts", trained, _in_parts)

with jax.enable_x64(True):
    _wide = train(_w.astype(jnp.float64), data.astype(jnp.float64))
tell("training, float64", trained, _wide)
_half = train(_w.astype(jnp.bfloat16), data.astype(jnp.bfloat16))
tell("training, bfloat16", trained, _half)
print("on a GPU: not tested, there is none here")
#> on a GPU: not tested, there is none here
print("with another version: not tested")
#> with another version: not tested
