import os

import jax
import jax.numpy as jnp

cpus = jax.devices("cpu")
devices = len(cpus)
print(devices, "device; more than one core:", os.cpu_count() > 1)
#> 1 device; more than one core: True

x = jax.device_put(jnp.ones((64, 64)), cpus[0])
y = x @ x
print(len(y.devices()))
#> 1
