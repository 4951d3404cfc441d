import jax
import jax.numpy as jnp


def of_exp(x):
    y = jnp.exp(x)
    y += 1
    return y.sum()


def of_sin(x):
    y = jnp.sin(x)
    y += 1
    return y.sum()


x = jnp.zeros(3)
for f in (of_exp, of_sin):
    print(f.__name__, jax.grad(f)(x).tolist())
    #> of_exp [1.0, 1.0, 1.0]
    #> of_sin [1.0, 1.0, 1.0]
