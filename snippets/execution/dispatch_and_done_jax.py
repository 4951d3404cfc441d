import jax
import jax.numpy as jnp

jax.config.update("jax_platforms", "cpu")
n = 1024
x = jax.block_until_ready(jnp.full((n, n), 1 / n))

y = jnp.linalg.matrix_power(x, 2**16)
done = y.is_ready()  # diverges: it returns first
print(done)
#> False

y.block_until_ready()
print(y.is_ready())
#> True

scaled = n * float(y[0, 0])
print(scaled)
#> 1.0
