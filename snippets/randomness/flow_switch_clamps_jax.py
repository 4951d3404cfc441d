import jax
import jax.numpy as jnp

branches = [lambda x: x, jnp.square, jnp.negative]


@jax.jit
def f(index, x):
    return jax.lax.switch(index, branches, x)


x = jnp.float32(3)
results = [float(f(i, x)) for i in (-1, 0, 1, 2, 7)]
print(results)
#> [3.0, 3.0, 9.0, -3.0, -3.0]
