import copy
from textwrap import fill

import jax.numpy as jnp
import numpy as np


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


x = jnp.arange(3.0)
y = x * 2
print(raised(copy.deepcopy, y))
#> no error: [0. 2. 4.]
shared = np.asarray(y)
print(raised(shared.__setitem__, 0, 5.0))
#> ValueError: assignment destination is read-only
print(raised(np.from_dlpack, y.astype(jnp.bfloat16)))
#> RuntimeError: Unsupported dtype in DLTensor.

copied = copy.deepcopy(y)
own = np.array(y)
own[0] = 5.0
print(copied.tolist(), own.tolist())
#> [0.0, 2.0, 4.0] [5.0, 2.0, 4.0]
