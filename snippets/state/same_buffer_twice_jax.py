import jax
import jax.numpy as jnp

# The runtime would also log what it raises.
jax.config.update("jax_logging_level", "CRITICAL")


def double_and_add(x, y):
    x = 2 * x
    return x + y


step = jax.jit(double_and_add, donate_argnums=0)
x = jnp.arange(4.0)  # diverges: given away
try:
    twice = step(x, x)
except jax.errors.JaxRuntimeError as error:
    twice = None  # diverges: refused
    print(str(error).split(": ")[1].split(" in ")[0])
    #> Attempt to use a buffer that was previously donated
print("still there:", not x.is_deleted())
#> still there: True

apart = step(x, x.copy())
print(apart.tolist())
#> [0.0, 3.0, 6.0, 9.0]

tied = {"embed": apart, "head": apart}
update = jax.jit(lambda p: jax.tree.map(jnp.sin, p), donate_argnums=0)
try:
    update(tied)
except jax.errors.JaxRuntimeError as error:
    print(str(error).split(": ")[1].split(" in ")[0])
    #> Attempt to donate the same buffer twice
