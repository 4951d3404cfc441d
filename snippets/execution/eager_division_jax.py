import jax
import jax.numpy as jnp
import numpy as np

x = jnp.arange(1.0, 101.0)
rounded_once = np.asarray(x) / np.float32(3)


def third(x):
    return x / 3


_eager, _compiled = third(x), jax.jit(third)(x)
same = bool((_eager == _compiled).all())
print(same)
#> True

exact = bool((_eager == rounded_once).all())  # diverges: a reciprocal
print(exact)
#> False
print(bool((_eager == x * jnp.float32(1 / 3)).all()))
#> True
