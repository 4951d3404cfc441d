import jax.numpy as jnp
import optax
from flax import nnx

z, y = jnp.array([0.5, 2.5, 1.0]), jnp.array([1.0, 2.0, 4.0])
value = optax.squared_error(z, y).mean().item()
print(value)
#> 3.1666667461395264

_modules = [
    name
    for name in dir(optax.losses)
    if isinstance(getattr(optax.losses, name), type)
    and issubclass(getattr(optax.losses, name), nnx.Module)
]
are_modules = len(_modules) > 0  # diverges: functions only
print(are_modules)
#> False
