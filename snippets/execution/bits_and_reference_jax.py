import jax
import jax.numpy as jnp
import numpy as np

random = np.random.default_rng(0)
x = jnp.float32(random.standard_normal(10_000))


def normalize(x):
    y = (x - x.mean()) / jnp.sqrt(x.var() + 1e-5)
    return y * 1.1 + 0.7


def normalize64(x):
    y = (x - x.mean()) / np.sqrt(x.var() + 1e-5)
    return y * 1.1 + 0.7


reference = normalize64(np.asarray(x, np.float64))


def distance(y):
    return abs(np.asarray(y) - reference).max()


_eager = normalize(x)
_compiled = jax.jit(normalize)(x)
same_bits = bool((_eager == _compiled).all())
print(same_bits)
#> False

unit = np.finfo(np.float32).eps * abs(reference).max()
print(distance(_eager) < 2 * unit, distance(_compiled) < 2 * unit)
#> True True

_sine = jax.jit(jnp.sin)(x)
same_sine = bool((jnp.sin(x) == _sine).all())  # diverges: library
print(same_sine)
#> True
