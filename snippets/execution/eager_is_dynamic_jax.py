import jax.numpy as jnp

x = jnp.array([4.0, 9.0, -1.0])
positive = x[x > 0]  # the shape depends on the values

root = positive
steps = 0
while jnp.abs(root * root - positive).max() > 1e-4:
    root = (root + positive / root) / 2
    steps += 1
print(positive.tolist(), root.tolist(), steps)
#> [4.0, 9.0] [2.0, 3.0] 5
