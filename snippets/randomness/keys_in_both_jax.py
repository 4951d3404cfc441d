import jax
from jax.experimental.random import stateful_rng

_key = jax.random.key(5)
equal = bool(_key == jax.random.key(5))
words = jax.random.key_data(_key).tolist()  # diverges: layout
drawn = jax.random.normal(_key, (3,)).shape == (3,)  # diverges: CPU
print(equal, words, drawn)
#> True [0, 5] True

rng = stateful_rng(5)


@jax.jit
def sample(rng):
    return rng.normal(size=3)


_first, _second = sample(rng), sample(rng)
made_new = not (_first == _second).any()
print(made_new)
#> True
