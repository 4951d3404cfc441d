import jax
import jax.numpy as jnp


def double(x):
    return 2 * x


x = jnp.arange(3.0)
program = jax.jit(double).lower(x).compile()
y = program(x).tolist()
print(y)
#> [0.0, 2.0, 4.0]
try:
    other_shape = program(jnp.arange(4.0)).tolist()
except TypeError as error:
    other_shape = None
    print(str(error).splitlines()[-1])
    #> Argument 'x' compiled with float32[3] and called with float32[4]
