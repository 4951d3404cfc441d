import jax
import jax.numpy as jnp

# A platform that nobody has: starting it must fail.
jax.config.update("jax_platforms", "nowhere")


@jax.jit
def double(x):
    return 2 * x


x = jax.ShapeDtypeStruct((3,), jnp.float32)
shape = jax.eval_shape(double, x).shape
print(shape, jnp.finfo(jnp.float32).bits)
#> (3,) 32

try:
    table = jnp.zeros(3)
except RuntimeError as error:
    print(str(error).split(":")[0])
    #> Unable to initialize backend 'nowhere'
