import os
import subprocess
import sys

import jax
import jax.numpy as jnp
import numpy as np
from jax.sharding import NamedSharding, PartitionSpec

jax.config.update("jax_num_cpu_devices", 8)
n = 100_003
key = jax.random.key(0)
uniform, normal = jax.random.uniform, jax.random.normal
kinds = {}  # diverges: which changes the numbers survive

_PROGRAM = """
import sys, jax, numpy as np
drawn = jax.random.uniform(jax.random.key(0), (100_003,))
sys.stdout.buffer.write(np.asarray(drawn).tobytes())
"""


def elsewhere(**variables):
    run = subprocess.run(
        [sys.executable, "-c", _PROGRAM],
        env={**os.environ, **variables},
        stdout=subprocess.PIPE,
        check=True,
    )
    return np.frombuffer(run.stdout, np.float32)


def tell(label, a, b):
    changed = np.mean(np.asarray(a) != np.asarray(b))
    kinds[label] = "keeps the bits"
    if changed:
        kinds[label] = f"changes {changed:.1%} of the numbers"
    print(f"{label}: {kinds[label]}")
    #> run again: keeps the bits
    #> in a fresh process: keeps the bits
    #> with one thread: keeps the bits
    #> compiled: keeps the bits
    #> row 0 of a batch of 8, or alone: keeps the bits
    #> the first 64 of 65, uniform: keeps the bits
    #> the first 64 of 65, normal: keeps the bits
    #> 8 rows, vmap or loop, uniform: keeps the bits
    #> 8 rows, vmap or loop, normal: keeps the bits
    #> in 8 parts: keeps the bits
    #> bfloat16, or rounded to it: changes 99.7% of the numbers
    #> float64, or rounded to float32: changes 100.0% of the numbers
    #> float32, where float64 is the default: keeps the bits


drawn = uniform(key, (n,))  # diverges: not one generator
tell("run again", drawn, uniform(key, (n,)))
tell("in a fresh process", drawn, elsewhere())
tell("with one thread", drawn, elsewhere(PJRT_NPROC="1"))

_compiled = jax.jit(uniform, static_argnums=1)
tell("compiled", drawn, _compiled(key, (n,)))
tell("row 0 of a batch of 8, or alone", drawn, uniform(key, (8, n))[0])
for _name, _f in ("uniform", uniform), ("normal", normal):
    _few, _more = _f(key, (64,)), _f(key, (65,))[:64]
    tell(f"the first 64 of 65, {_name}", _few, _more)

_keys = jax.random.split(key, 8)
for _name, _f in ("uniform", uniform), ("normal", normal):
    _loop = [_f(k, (100,)) for k in _keys]
    _vmap = jax.vmap(lambda k: _f(k, (100,)))(_keys)
    tell(f"8 rows, vmap or loop, {_name}", _loop, _vmap)

_mesh = jax.make_mesh((8,), ("x",))
_parts = NamedSharding(_mesh, PartitionSpec("x"))
_sharded = jax.jit(uniform, static_argnums=1, out_shardings=_parts)
tell("in 8 parts", uniform(key, (800,)), _sharded(key, (800,)))

_half = uniform(key, (n,), jnp.bfloat16)
tell("bfloat16, or rounded to it", drawn.astype(jnp.bfloat16), _half)
with jax.enable_x64(True):
    _wide = uniform(key, (n,), jnp.float64)
    _float32 = uniform(key, (n,), jnp.float32)
tell("float64, or rounded to float32", drawn, _wide.astype(np.float32))
tell("float32, where float64 is the default", drawn, _float32)
print("on a GPU: not tested, there is none here")
#> on a GPU: not tested, there is none here
print("with another version: not tested")
#> with another version: not tested
