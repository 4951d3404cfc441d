import jax.numpy as jnp

x = jnp.array([1.0, 2.0, 3.0, 4.0])

mean = jnp.mean(x)
std = jnp.std(x)  # diverges: JAX divides by n, PyTorch by n - 1
sample_std = jnp.std(x, correction=1)

print(mean)
#> 2.5
print(std)
#> 1.118034
print(sample_std)
#> 1.2909944
