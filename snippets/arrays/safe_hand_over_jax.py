import jax
import jax.numpy as jnp
import numpy as np

x = np.zeros(100_000, np.float32)
m = jnp.full((1024, 1024), 1 / 1024)
busy = jnp.linalg.matrix_power(m, 2**16)

# NumPy copies, in the call. Nobody else has that copy.
private = jnp.asarray(x.copy())
# JAX copies, and has finished.
waited = jax.block_until_ready(jnp.array(x))
x[:] = 1
print(float(private.sum()), float(waited.sum()))
#> 0.0 0.0

# Nobody copies, and NumPy may not write any more.
x.flags.writeable = False
lent = jax.device_put(x)
try:
    x[:] = 2
except ValueError as error:
    print(error)
    #> assignment destination is read-only
total = float(lent.sum())
print(total)
#> 100000.0
