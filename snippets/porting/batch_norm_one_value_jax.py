import jax.numpy as jnp
from flax import nnx

x = jnp.array([[1.0, 2, 3]])  # one value in each channel
norm = nnx.BatchNorm(3, rngs=nnx.Rngs(0))

in_training = norm(x).tolist()  # diverges: zeros, an error
print(in_training)
#> [[0.0, 0.0, 0.0]]
print(norm.var[...])
#> [0.99 0.99 0.99]

norm.eval()
norm.mean[...], norm.var[...] = jnp.zeros(3), jnp.ones(3)
in_eval = norm(x)
print(in_eval)
#> [[0.999995 1.99999  2.999985]]
