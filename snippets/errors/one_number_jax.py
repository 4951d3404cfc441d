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
print(raised(float, x))
print(raised(x.item))

decided = "big" if (x > 1).any() else "small"
number = float(x[2])
print(decided, number)
