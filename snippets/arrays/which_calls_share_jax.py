import jax
import jax.numpy as jnp
import numpy as np

memory = np.zeros(1024, np.uint8)
start = -memory.ctypes.data % 64
x = memory[start : start + 512].view(np.float32)


def shares(y):
    return y.unsafe_buffer_pointer() == x.ctypes.data


array_shares = shares(jnp.array(x))
print("jnp.array(x):", array_shares)
#> jnp.array(x): False

asarray_shares = shares(jnp.asarray(x))  # diverges: JAX runs a program
print("jnp.asarray(x):", asarray_shares)
#> jnp.asarray(x): False
print("... dtype=x.dtype:", shares(jnp.asarray(x, dtype=x.dtype)))
#> ... dtype=x.dtype: True
print("... copy=True:", shares(jnp.asarray(x, copy=True)))
#> ... copy=True: False
print("jax.device_put(x):", shares(jax.device_put(x)))
#> jax.device_put(x): True
print("... may_alias=False:", shares(jax.device_put(x, may_alias=False)))
#> ... may_alias=False: True

dlpack_shares = shares(jnp.from_dlpack(x))
print("jnp.from_dlpack(x):", dlpack_shares)
#> jnp.from_dlpack(x): True
dlpack_copy_shares = shares(jnp.from_dlpack(x, copy=True))  # diverges: no copy
print("... copy=True:", dlpack_copy_shares)
#> ... copy=True: True
