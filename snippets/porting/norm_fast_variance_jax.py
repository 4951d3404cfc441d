import jax.numpy as jnp
import numpy as np
from flax import nnx

random = np.random.default_rng(0)
x = np.float32(1e3 + 1e-2 * random.standard_normal((4, 64)))
wide = x.astype("float64")  # the reference, from the same x
wide -= wide.mean(1, keepdims=True)
exact = wide / np.sqrt((wide**2).mean(1, keepdims=True) + 1e-5)


def worst(layer):
    return np.abs(np.asarray(layer(jnp.asarray(x))) - exact).max()


matched = nnx.LayerNorm(64, epsilon=1e-5, rngs=nnx.Rngs(0))
accurate = worst(matched) < 0.05  # diverges: E[x^2] - E[x]^2
print("eps alone is matched:", accurate)
#> eps alone is matched: False

two_pass = nnx.LayerNorm(
    64, epsilon=1e-5, use_fast_variance=False, rngs=nnx.Rngs(0)
)
subtracts_first = worst(two_pass) < 0.05
print("the mean is subtracted first:", subtracts_first)
#> the mean is subtracted first: True
