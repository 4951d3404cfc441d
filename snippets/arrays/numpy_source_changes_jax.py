import jax
import jax.numpy as jnp
import numpy as np


def zeros(n, offset):
    # Starts so many bytes after a multiple of 64.
    memory = np.zeros(4 * n + 128, np.uint8)
    start = -memory.ctypes.data % 64 + offset
    return memory[start : start + 4 * n].view(np.float32)


aligned, shifted = zeros(4, 0), zeros(4, 16)
lent = jax.device_put(aligned)
lent_shifted = jax.device_put(shifted)
copied = jnp.array(aligned)
jax.block_until_ready((lent, lent_shifted, copied))

aligned[0] = shifted[0] = 7
by_lent = float(lent[0])
by_shifted = float(lent_shifted[0])  # diverges: the address decides
by_copied = float(copied[0])
print(f"lent, aligned: {by_lent}")
#> lent, aligned: 7.0
print(f"lent, shifted: {by_shifted}")
#> lent, shifted: 0.0
print(f"copied: {by_copied}")
#> copied: 0.0
