import jax.numpy as jnp

x = jnp.array([10, 20, 30])

element = x[3]  # diverges: JAX clamps the index, PyTorch raises
print(element)
#> 30
