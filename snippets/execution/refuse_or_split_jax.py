import jax
import jax.numpy as jnp


def shrink(x):
    if x.sum() > 10:
        return x / 2
    return x + 1


x = jnp.ones(3)
eager = shrink(x).tolist()
try:
    compiled = jax.jit(shrink)(x).tolist()
except jax.errors.TracerBoolConversionError as error:
    compiled = None  # diverges: jit is all or nothing
    print(str(error).splitlines()[0])
    #> Attempted boolean conversion of traced array with shape bool[].
whole = jax.jit(lambda x: jnp.where(x.sum() > 10, x / 2, x + 1))
selected = whole(x).tolist()
print(f"{eager=} {compiled=}")
#> eager=[2.0, 2.0, 2.0] compiled=None
print(f"{selected=}")
#> selected=[2.0, 2.0, 2.0]
