import jax
import jax.numpy as jnp
import numpy as np
from flax import nnx

jax.config.update("jax_enable_x64", True)
numbers = np.random.default_rng(0)
q, k, v = numbers.standard_normal((3, 8, 4))
_scores = np.exp(q @ k.T / 4**0.5)
exact = _scores / _scores.sum(-1, keepdims=True) @ v

_by_head = [jnp.asarray(a)[None, :, None, :] for a in (q, k, v)]
_function = jax.nn.dot_product_attention(*_by_head)[0, :, 0]
print("dtype:", _function.dtype)
#> dtype: float64
_error = float(abs(_function - exact).max())
double = _error < 1e-14  # diverges: the softmax is in float32 here
print("the function is exact to 1e-14:", double)
#> the function is exact to 1e-14: False
print("it is exact to 1e-6:", _error < 1e-6)
#> it is exact to 1e-6: True

_layer = nnx.dot_product_attention(
    *_by_head, dropout_rate=0.1, deterministic=True)[0, :, 0]
_error = float(abs(_layer - exact).max())
print("Flax's with a dropout rate, to 1e-14:", _error < 1e-14)
#> Flax's with a dropout rate, to 1e-14: True
_layer = nnx.dot_product_attention(*_by_head)[0, :, 0]
_error = float(abs(_layer - exact).max())
print("Flax's without, to 1e-14:", _error < 1e-14)
#> Flax's without, to 1e-14: False
