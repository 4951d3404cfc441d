import jax.numpy as jnp
from flax import linen, nnx

x = jnp.array([[1.0, 10], [2, 20], [3, 30], [4, 80]])  # n = 4

default = nnx.BatchNorm(2, rngs=nnx.Rngs(0))
default(x)
default_mean = default.mean[...]  # diverges: 0.99 kept, 0.1 new
print(linen.BatchNorm.momentum, default.momentum)
#> 0.99 0.99
print(default_mean)
#> [0.025 0.35 ]

norm = nnx.BatchNorm(2, momentum=0.9, rngs=nnx.Rngs(0))
y = norm(x)  # agrees to 1e-5: float32
running_mean = norm.mean[...]
print(running_mean)
#> [0.25 3.5 ]
running_var = norm.var[...]  # diverges: over n, over n - 1
print(running_var)
#> [ 1.025 73.4  ]

over_n = x.var(0)
by_hand = 0.9 * 1 + 0.1 * over_n  # diverges: n / (n - 1)
print(bool(jnp.allclose(by_hand, running_var)))
#> True
