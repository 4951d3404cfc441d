import jax.numpy as jnp


def mark(a):
    flat = a.reshape(-1)
    flat = flat.at[0].set(7)
    return flat


x = jnp.zeros((2, 3))  # diverges: mark writes into it
flat = mark(x)
print(f"contiguous: {x[0, 0].item()}")
#> contiguous: 0.0

y = jnp.zeros((2, 3))
flat = mark(y.T)
print(f"transposed: {y[0, 0].item()}")
#> transposed: 0.0
