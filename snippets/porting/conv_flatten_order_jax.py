import jax.numpy as jnp
import numpy as np

random = np.random.default_rng(0)
nhwc = jnp.asarray(random.integers(0, 9, (2, 4, 4, 3)))
kernel = jnp.asarray(random.integers(-9, 9, (4 * 4 * 3, 5)))

flat = nhwc.reshape(2, -1)  # diverges: ends with the channels
print(flat[0, :6].tolist())
#> [7, 5, 4, 2, 2, 0]
y = flat @ kernel
print(y[0].tolist())
#> [-157, 141, -201, 179, 166]

pooled = nhwc.sum((1, 2))  # no order is left
print(pooled[0].tolist())
#> [64, 60, 50]
