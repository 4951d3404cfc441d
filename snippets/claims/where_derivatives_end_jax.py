import jax
import jax.numpy as jnp


def root(x):
    return jnp.where(x > 0, jnp.sqrt(x), 0.0)


def guarded_root(x):
    inside = jnp.where(x > 0, x, 1.0)
    return jnp.where(x > 0, jnp.sqrt(inside), 0.0)


at_zero = str(jax.grad(root)(0.0).item())
guarded = jax.grad(guarded_root)(0.0).item()
of_round = jax.grad(jnp.round)(1.3).item()
print(at_zero, guarded, of_round)
#> nan 0.0 0.0

try:
    jax.grad(jnp.square)(3)
except TypeError as error:
    print(str(error).split(" (")[0])
    #> grad requires real- or complex-valued inputs
