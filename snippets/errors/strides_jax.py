from textwrap import fill

import jax.numpy as jnp
import numpy as np


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


x = jnp.arange(6.0).reshape(2, 3)
reverse = np.arange(3)[::-1]
print(raised(x.T.reshape, 6))
#> no error: [0. 3. 1. 4. 2. 5.]
print(raised(jnp.asarray, reverse))
#> no error: [2 1 0]

flat = x.T.reshape(6)
copied = jnp.asarray(reverse)
print(flat.tolist(), copied.tolist())
#> [0.0, 3.0, 1.0, 4.0, 2.0, 5.0] [2, 1, 0]
