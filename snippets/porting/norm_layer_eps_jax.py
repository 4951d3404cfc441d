import jax.numpy as jnp
import numpy as np
from flax import nnx

random = np.random.default_rng(0)
x = jnp.float32(random.standard_normal((2, 64)) * 1e-3)

layer = nnx.LayerNorm(64, rngs=nnx.Rngs(0))
print("eps:", layer.epsilon)
#> eps: 1e-06
y = layer(x)  # diverges: eps is as large as the variance
print("std of the output:", f"{y.std():.1f}")
#> std of the output: 0.7

matched = nnx.LayerNorm(64, epsilon=1e-5, rngs=nnx.Rngs(0))
same = matched(x)  # agrees to 1e-5: float32
print("with eps=1e-5:", f"{same.std():.1f}")
#> with eps=1e-5: 0.3

ordinary = layer(x * 1e3)  # agrees to 1e-4: eps is 1e-5 of 1
print("std of 1:", f"{ordinary.std():.1f}")
#> std of 1: 1.0
