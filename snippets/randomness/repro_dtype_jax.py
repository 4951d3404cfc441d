import jax
import jax.numpy as jnp
from flax import nnx

key = jax.random.key(0)
n = 1000
narrow = jnp.bfloat16


def dropped(dtype=None):
    dropout = nnx.Dropout(0.5, rngs=nnx.Rngs(0))
    return dropout(jnp.ones(n, dtype)) == 0


def same(a, b):
    return bool((a == b).all())


drawn = jax.random.uniform(key, (n,))  # diverges: not one generator
_half = jax.random.uniform(key, (n,), narrow)
_as_half = _half == drawn.astype(narrow)
rounded = bool(_as_half.mean() > 0.99)  # diverges: other bits
print("bfloat16 is float32, rounded:", rounded)
#> bfloat16 is float32, rounded: False

_mask = dropped()
one_mask = same(_mask, dropped(narrow))
print("one dropout mask for both:", one_mask)
#> one dropout mask for both: True

with jax.enable_x64(True):
    _wide = jax.random.uniform(key, (n,))
    _named = jax.random.uniform(key, (n,), jnp.float32)
    wide = _wide.dtype.name
    close = bool((abs(_wide - drawn) < 1e-6).all())
    named = same(_named, drawn)
    kept = same(_mask, dropped())  # diverges: the dtype of the rate
print(f"by default {wide}, close to float32: {close}")
#> by default float64, close to float32: False
print("float32 by name is as before:", named)
#> float32 by name is as before: True
print("the dropout mask is as before:", kept)
#> the dropout mask is as before: False
