import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_platforms", "cpu")


def zeros(n, offset):
    memory = np.zeros(4 * n + 128, np.uint8)
    start = -memory.ctypes.data % 64 + offset
    return memory[start : start + 4 * n].view(np.float32)


aligned, shifted = zeros(1000, 0), zeros(1000, 16)
total = jax.jit(jnp.sum)
m = jnp.full((1024, 1024), 1 / 1024)
jax.block_until_ready((m, total(aligned)))

busy = jnp.linalg.matrix_power(m, 2**16)
from_aligned = total(aligned)
from_shifted = total(shifted)
aligned[:] = shifted[:] = 1
print("written before the work was done:", not busy.is_ready())
#> written before the work was done: True

from_aligned = float(from_aligned)  # diverges: JAX reads later
from_shifted = float(from_shifted)
print(f"aligned: {from_aligned}")
#> aligned: 1000.0
print(f"shifted: {from_shifted}")
#> shifted: 0.0
