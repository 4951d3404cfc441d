import jax
import jax.numpy as jnp


def f(x):
    y = 3 * x
    if y.sum() > 0:
        return y + 1
    return y - 1


x = jnp.arange(3.0)
try:
    jax.jit(f)(x)
except jax.errors.TracerBoolConversionError as error:
    print(str(error).splitlines()[0])
    #> Attempted boolean conversion of traced array with shape bool[].
    accepted = False  # diverges: jit takes all or nothing

y = f(x)  # without jit the value is there
print(accepted, y.tolist())
#> False [1.0, 4.0, 7.0]
