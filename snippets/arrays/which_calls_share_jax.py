import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_platforms", "cpu")


def zeros(n):
    # Starts at a multiple of 64 bytes.
    memory = np.zeros(4 * n + 64, np.uint8)
    start = -memory.ctypes.data % 64
    return memory[start : start + 4 * n].view(np.float32)


x = zeros(128)


def shares(y):
    return y.unsafe_buffer_pointer() == x.ctypes.data


array_shares = shares(jnp.array(x))
print("jnp.array(x):", array_shares)
#> jnp.array(x): False

asarray_shares = shares(jnp.asarray(x))  # diverges: JAX copies
print("jnp.asarray(x):", asarray_shares)
#> jnp.asarray(x): False
same_dtype = jnp.asarray(x, dtype=jnp.float32)
print("... dtype=float32:", shares(same_dtype))
#> ... dtype=float32: True
print("... copy=True:", shares(jnp.asarray(x, copy=True)))
#> ... copy=True: False
print("jax.device_put(x):", shares(jax.device_put(x)))
#> jax.device_put(x): True
not_aliased = jax.device_put(x, may_alias=False)
print("... may_alias=False:", shares(not_aliased))
#> ... may_alias=False: True

dlpack_shares = shares(jnp.from_dlpack(x))
print("jnp.from_dlpack(x):", dlpack_shares)
#> jnp.from_dlpack(x): True
dlpack_copy_shares = shares(  # diverges: JAX shares all the same
    jnp.from_dlpack(x, copy=True)
)
print("... copy=True:", dlpack_copy_shares)
#> ... copy=True: True
