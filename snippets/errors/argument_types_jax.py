import re
from textwrap import fill

import jax
import jax.numpy as jnp


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = re.sub(" at 0x\\w+", "", str(error)).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


def reduce(x, how):
    return x.sum() if how == "sum" else x[how[0]]


x = jnp.arange(3.0)
print(raised(jax.jit(reduce), x, "sum"))
#> TypeError: Error interpreting argument to <function reduce> as an
#> abstract array. The problematic value is of type <class 'str'> and
#> was passed to the function at path how.
print(raised(jax.jit(reduce, static_argnums=1), x, [1]))
#> ValueError: Non-hashable static arguments are not supported. An
#> error occurred while trying to hash an object of type <class
#> 'list'>, [1]. The error was:
print(raised(jnp.sum, [1.0, 2.0]))
#> TypeError: sum requires ndarray or scalar arguments, got <class
#> 'list'> at position 0.

reduce_static = jax.jit(reduce, static_argnames="how")
total = reduce_static(x, how="sum")
picked = reduce_static(x, how=(1,))
print(float(total), float(picked))
#> 3.0 1.0
