from textwrap import fill

import jax
import jax.numpy as jnp


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


def pick(i):
    return [10, 20, 30][i]


x = jnp.arange(3)
print(raised(jax.vmap(pick), x))
print(raised(jax.jit(lambda n: jnp.zeros(n)), 2))
print(raised(jax.jit(lambda x, n: x[:n]), x, 2))

table = jnp.array([10, 20, 30])
picked = jax.vmap(lambda i: table[i])(x)
zeros = jax.jit(lambda n: jnp.zeros(n), static_argnums=0)(2)
first = jax.jit(lambda x, n: x[:n], static_argnums=1)(x, 2)
print(picked.tolist(), zeros.tolist(), first.tolist())
