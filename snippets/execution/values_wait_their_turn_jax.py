import jax
import jax.numpy as jnp

jax.config.update("jax_platforms", "cpu")
n = 1024
x = jax.block_until_ready(jnp.full((n, n), 1 / n))
small = jax.block_until_ready(jnp.arange(3))

before = small + 1  # nothing is queued: it runs in its call
print(before.is_ready())
#> True
power = jnp.linalg.matrix_power(x, 2**16)
after = small + 1  # the same program, queued behind power

print(power.shape, power.dtype)
#> (1024, 1024) float32
after_done = after.is_ready()  # diverges: it queues
print(after_done, power.is_ready())
#> False False

last = int(after[-1])
print(last)
#> 3
print(power.is_ready())
#> True
