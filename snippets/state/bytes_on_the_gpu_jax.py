# needs: gpu
import os

os.environ["XLA_PYTHON_CLIENT_PREALLOCATE"] = "false"

import jax
import jax.numpy as jnp

x = jnp.ones((2048, 2048))
y = jax.block_until_ready(jax.jit(jnp.matmul)(x, x))

stats = jax.local_devices()[0].memory_stats()
_in_use = stats["bytes_in_use"]
arrays_fit = _in_use >= x.nbytes + y.nbytes
peak_fits = stats["peak_bytes_in_use"] >= _in_use
print("arrays:", arrays_fit, "peak:", peak_fits)
