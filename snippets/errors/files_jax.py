import io
from textwrap import fill

import jax.numpy as jnp
import numpy as np


def raised(call, *arguments):
    try:
        return f"no error: {call(*arguments)}"
    except Exception as error:
        line = str(error).splitlines()[0]
        return fill(f"{type(error).__name__}: {line}", 68)


file = io.BytesIO()
np.save(file, {"rate": 0.5, "weight": np.ones(2)})
file.seek(0)
print(raised(jnp.load, file))
#> ValueError: Object arrays cannot be loaded when allow_pickle=False

file = io.BytesIO()
np.savez(file, rate=0.5, weight=jnp.ones(2))
file.seek(0)
loaded = jnp.load(file)
rate, weight = float(loaded["rate"]), jnp.asarray(loaded["weight"])
print(rate, weight.tolist())
#> 0.5 [1.0, 1.0]
