# needs: gpu
import jax
import jax.numpy as jnp

n = 8192
x = jnp.full((n, n), 1 / n)
jax.block_until_ready(x @ x)  # compiles and loads the kernels

y = x
for _ in range(50):
    y = x @ y
finished = y.is_ready()
print(finished)

corner = float(y[0, 0])  # copying one number waits for all of it
print(y.is_ready(), corner == 1 / n)
