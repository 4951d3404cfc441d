import importlib.util

import jax
import jax.numpy as jnp
import numpy as np
import scipy.special

x = jnp.array([0.5, 1.0])
_sine, _erf = np.sin(x), scipy.special.erf(x)
library_type = type(_sine).__name__
print(library_type, type(_erf).__name__)
#> ndarray ndarray


def total(x):
    return np.sin(x).sum()


outcome = "differentiated"
try:
    jax.grad(total)(x)
except jax.errors.TracerArrayConversionError as error:
    outcome = type(error).__name__  # diverges: other errors
print(outcome)
#> TracerArrayConversionError

own = jax.jit(jax.scipy.special.erf)(x)
slope = jax.grad(lambda x: jnp.sin(x).sum())(x)
print([round(v, 4) for v in own.tolist() + slope.tolist()])
#> [0.5205, 0.8427, 0.8776, 0.5403]

_parts = "fft integrate interpolate io linalg optimize signal".split()
missing = []  # diverges: which parts of SciPy it has under its name
for part in _parts:
    if importlib.util.find_spec(f"jax.scipy.{part}") is None:
        missing.append(part)
print(missing)
#> ['io']
