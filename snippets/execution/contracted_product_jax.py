import jax
import jax.numpy as jnp

a = jnp.float32(1 + 2**-12)
rounded = a * a  # the last term, 2**-24, does not fit


def residue(a, rounded):
    return a * a - rounded


eager = float(residue(a, rounded))
print(eager)
#> 0.0

compiled = float(jax.jit(residue)(a, rounded))  # diverges: FMA
print(compiled == 2**-24, compiled == 0)
#> True False

exact = (1 + 2**-12) ** 2 - float(rounded)
print(exact == 2**-24)
#> True
