import jax.numpy as jnp
from flax import nnx

x = jnp.full((1, 64), 1e-3)

layer = nnx.RMSNorm(64, rngs=nnx.Rngs(0))
y = layer(x)[0, 0]  # diverges: 1e-6
print(f"{y:.2f}")
#> 0.71
half = layer(x.astype("bfloat16"))[0, 0]  # diverges: 1e-6
print(f"{half:.2f}", half.dtype)
#> 0.71 float32

matched = nnx.RMSNorm(64, epsilon=1e-5, rngs=nnx.Rngs(0))
same = matched(x)[0, 0]
print(f"{same:.2f}")
#> 0.30
