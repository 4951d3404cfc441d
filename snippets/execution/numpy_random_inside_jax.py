import jax
import jax.numpy as jnp
import numpy as np


def noisy(x):
    return x + np.random.uniform(size=3)


noisy_compiled = jax.jit(noisy)
x = jnp.zeros(3)

np.random.seed(0)
_a, _b = noisy_compiled(x), noisy_compiled(x)
frozen = bool((_a == _b).all())  # diverges: drawn while tracing
np.random.seed(0)
numpys = bool((_a == noisy(x)).all())  # diverges: NumPy drew them
print(frozen, numpys)
#> True True

low = bool((_a >= 0).all() and (_b < 1).all())
print(low)
#> True
