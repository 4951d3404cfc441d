import jax
import jax.numpy as jnp

jax.config.update("jax_platforms", "cpu")
n = 1024
x = jax.block_until_ready(jnp.full((n, n), 1 / n))
calls = []


@jax.jit
def power(x):
    return jnp.linalg.matrix_power(x, 2**16)


@jax.jit
def noted_power(x):
    jax.debug.callback(lambda: calls.append("noted"))
    return jnp.linalg.matrix_power(x, 2**16)


plain = power(x)
plain_done = plain.is_ready()  # diverges: it returns first
plain.block_until_ready()

noted = noted_power(x)
noted_done = noted.is_ready()
print(plain_done, noted_done, calls)
#> False True ['noted']

with jax.debug_nans(True):
    checked_done = power(x).is_ready()
print(checked_done)
#> True
