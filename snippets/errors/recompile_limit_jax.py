from textwrap import fill

import jax
import jax.numpy as jnp


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


def add(x, name):
    return x + len(name)


def count(function, value):
    zero = jnp.zeros(())
    return [int(function(zero, value(n))) for n in range(1, 10)]


one_per_name = jax.jit(add, static_argnames="name")
print(raised(count, one_per_name, lambda n: "a" * n))
#> no error: [1, 2, 3, 4, 5, 6, 7, 8, 9]

one_for_all = jax.jit(jnp.add)
counted = count(one_for_all, jnp.asarray)
print(counted)
#> [1, 2, 3, 4, 5, 6, 7, 8, 9]
