from textwrap import fill

import jax.numpy as jnp


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


def decide(x):
    return "big" if x > 1 else "small"


x = jnp.arange(3.0)
print(raised(decide, x))
#> ValueError: The truth value of an array with more than one element
#> is ambiguous. Use a.any() or a.all()
print(raised(float, x))
#> TypeError: Only scalar arrays can be converted to Python scalars;
#> got arr.ndim=1
print(raised(x.item))
#> ValueError: can only convert an array of size 1 to a Python scalar

decided = "big" if (x > 1).any() else "small"
number = float(x[2])
print(decided, number)
#> big 2.0
