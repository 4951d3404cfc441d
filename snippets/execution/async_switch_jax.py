# no equivalent in PyTorch: on CPU there is nothing to switch off
import jax
import jax.numpy as jnp

jax.config.update("jax_platforms", "cpu")
jax.config.update("jax_cpu_enable_async_dispatch", False)

x = jnp.full((1024, 1024), 1 / 1024)
print(jnp.linalg.matrix_power(x, 2**16).is_ready())
#> True

# Too late: the flag was read when the CPU client was made.
jax.config.update("jax_cpu_enable_async_dispatch", True)
print(jnp.linalg.matrix_power(x, 2**16).is_ready())
#> True
