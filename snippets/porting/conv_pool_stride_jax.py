import jax.numpy as jnp
from flax import nnx

nhwc = jnp.arange(16.0).reshape(1, 4, 4, 1)

default = nnx.max_pool(nhwc, (2, 2))[0, :, :, 0]  # diverges: stride 1
print(default.shape)
#> (3, 3)
stride_1 = nnx.max_pool(nhwc, (2, 2), strides=(1, 1))[0, :, :, 0]
stride_2 = nnx.max_pool(nhwc, (2, 2), strides=(2, 2))[0, :, :, 0]
print(stride_1.shape, stride_2.shape)
#> (3, 3) (2, 2)
print(stride_2.tolist())
#> [[5.0, 7.0], [13.0, 15.0]]

_three = {"window_shape": (3, 3), "padding": ((1, 1), (1, 1))}
average = nnx.avg_pool(nhwc, strides=(2, 2), **_three)[0, :, :, 0]
print(float(average[0, 0]))  # 0 + 1 + 4 + 5, over 9
#> 1.1111111640930176
without_pads = nnx.avg_pool(
    nhwc, strides=(2, 2), count_include_pad=False, **_three
)[0, :, :, 0]
print(float(without_pads[0, 0]))  # over 4
#> 2.5
low = nnx.max_pool(-1 - nhwc, strides=(2, 2), **_three)[0, :, :, 0]
print(low.tolist())
#> [[-1.0, -2.0], [-5.0, -6.0]]
