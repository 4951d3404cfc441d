import jax
import jax.numpy as jnp

_key = jax.random.key(0)
_draws = jax.random.normal(_key, (1_000_000,))
mean = round(abs(float(_draws.mean())), 2)
deviation = round(float(_draws.std()), 2)
within_one = round(float((abs(_draws) < 1).mean()), 2)
print(mean, deviation, within_one)
#> 0.0 1.0 0.68

_again = jax.random.normal(_key, (1_000_000,))
repeats = bool((_draws == _again).all())  # diverges: it moves on
print(repeats)
#> True

_square = _draws[:10_000].reshape(100, 100)
product = (_square @ _square.T).shape  # no grad, jit or vmap
print(product)
#> (100, 100)

numpys_calls = hasattr(jnp, "random")
print(numpys_calls)
#> False
