import jax.numpy as jnp
import numpy as np
from flax import nnx
from jax import lax

random = np.random.default_rng(0)
x = random.integers(-9, 9, (2, 4, 6, 5)).astype("float32")
w = random.integers(-9, 9, (8, 4, 3, 3)).astype("float32")

y = lax.conv(x, w, (1, 1), "VALID")  # NCHW and OIHW
layer = nnx.Conv(
    4, 8, (3, 3), padding=0, use_bias=False, rngs=nnx.Rngs(0)
)
print(layer.kernel.shape)
#> (3, 3, 4, 8)
layer.kernel[...] = w.transpose(2, 3, 1, 0)  # OIHW to HWIO
channels_last = layer(x.transpose(0, 2, 3, 1))
print(y.shape, channels_last.shape)
#> (2, 8, 4, 3) (2, 4, 3, 8)
print(bool(jnp.all(y == channels_last.transpose(0, 3, 1, 2))))
#> True

grouped = nnx.Conv(
    4, 8, (3, 3), feature_group_count=2, rngs=nnx.Rngs(0)
)
print(grouped.kernel.shape)
#> (3, 3, 2, 8)

impulse = jnp.float32([0, 0, 1, 0, 0]).reshape(1, 1, 5)
kernel = jnp.float32([1, 2, 3]).reshape(1, 1, 3)
response = lax.conv(impulse, kernel, (1,), "VALID").ravel()
print(response.tolist())
#> [3.0, 2.0, 1.0]
flipped = jnp.convolve(impulse.ravel(), kernel.ravel(), "valid")
print(flipped.tolist())
#> [1.0, 2.0, 3.0]
