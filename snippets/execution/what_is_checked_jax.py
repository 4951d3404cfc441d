import jax
import jax.numpy as jnp

gain = 3.0


@jax.jit
def scale(x, by):
    return gain * by * x


x = jnp.ones(3)
y = scale(x, 2)
print(y.tolist())
#> [6.0, 6.0, 6.0]

positional, by_keyword = scale.trace(x, 2).in_avals
for each in positional:
    print(each)
    #> float32[3]
    #> ~int32[]
